"""The files of Qt Linguist have what the sources have, and the window loads what they say."""

from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from xorviz.resources import resource_path
from xorviz.texts import ENGLISH, LANGUAGES

SOURCES = {
    "xorviz/__init__.py": "",
    "xorviz/ui/__init__.py": "",
    "xorviz/ui/words.py": (
        "def tr(text):\n    return QCoreApplication.translate('Words', text)\n\n"
        "def said():\n    return {1: tr('one'), 2: tr('t' 'wo')}\n"
    ),
    "xorviz/ui/window.py": (
        "from xorviz.ui.words import tr as _tr\n"
        "translate = QCoreApplication.translate\n\n"
        "class Window(QObject):\n"
        "    def said(self):\n"
        "        def later():\n"
        "            return self.tr('later')\n"
        "        painter.translate(1.0, 2.0)\n"
        "        return _tr('three'), translate('Other', 'four'), self.tr('%n unit(s)', '', 2)\n"
    ),
    "resources/text/errors.json": '{"missing": "gone", "list": {"few": ["a", "b"]}}',
}


@pytest.fixture(scope="module")
def files(scripts):
    return scripts("linguist_files")


@pytest.fixture(scope="module")
def texts(scripts):
    return [one.message for one in scripts("tr_calls").all_texts()]


@pytest.fixture
def checkout(tmp_path):
    for name, content in SOURCES.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, encoding="utf-8")
    return tmp_path


def test_texts_are_found_in_every_spelling(scripts, checkout):
    found = scripts("tr_calls").all_texts(checkout)
    assert {tuple(one.message) for one in found} == {
        ("Words", "one", "", False),
        ("Words", "two", "", False),
        ("Words", "three", "", False),
        ("Other", "four", "", False),
        ("Window", "later", "", False),
        ("Window", "%n unit(s)", "", True),
        ("text/errors", "gone", "missing", False),
        ("text/errors", "a", "list/few/0", False),
        ("text/errors", "b", "list/few/1", False),
    }


@pytest.mark.parametrize("call", ["tr(text)", "tr(f'{text}')", "self.tr('a' + text)", "_tr('a')"])
def test_a_text_that_is_not_written_out_is_refused(scripts, checkout, call):
    place = Path(checkout, "xorviz", "ui", "words.py")
    place.write_text(f"{SOURCES['xorviz/ui/words.py']}\nclass A:\n  x = {call}\n", encoding="utf-8")
    with pytest.raises(scripts("tr_calls").NotLiteral, match=r"xorviz/ui/words\.py:8"):
        scripts("tr_calls").all_texts(checkout)


@pytest.mark.parametrize(
    ("source", "words", "fault"),
    [
        ("{0} of {1}", "{1} von {0}", None),
        ("{0} of {1}", "{0} von {2}", "placeholders"),
        ("{name}", "{name", "braces"),
        ("&Open…", "Ö&ffnen…", None),
        ("&Open…", "Öffnen…", "accelerators"),
        ("&Open…", "Ö&ffnen", "dialog"),
        ("Save & close", "Speichern & schließen", None),
        ("<b>Look</b>", "<b>Schau</b>", None),
        ("<b>Look</b>", "<i>Schau</i>", "tags"),
        ("Layer", "Layer", "English"),
        ("{0} · {1}", "{0} · {1}", None),
        ("Layer", " ", "empty"),
        ("Layer", "Schicht ", "spaces"),
    ],
)
def test_what_is_wrong_with_a_translation_is_told(files, scripts, source, words, fault):
    message = scripts("tr_calls").Message("Context", source)
    found = list(files.faults(message, files.Translation((words,)), "de"))
    assert found == [] if fault is None else len(found) == 1 and fault in found[0]


def test_every_language_of_the_window_has_its_files(files):
    assert {ENGLISH, *files.LANGUAGES} == set(LANGUAGES)


@pytest.mark.parametrize("language", sorted(set(LANGUAGES) - {ENGLISH}))
def test_a_translation_has_every_text_of_the_sources_and_fits_it(files, texts, language):
    present = files.read(language)
    assert files.unlike(texts, present) == [], "make translations"
    wrong = [
        f"{message.context}: {message.source}: {fault}"
        for message, translation in present.items()
        for fault in files.faults(message, translation, language)
    ]
    assert wrong == []


@pytest.mark.parametrize("language", sorted(set(LANGUAGES) - {ENGLISH}))
def test_the_window_loads_what_the_translators_wrote(files, language):
    translator = QTranslator()
    assert translator.load(str(resource_path("translations", f"xorviz_{language}.qm")))
    for message, translation in files.read(language).items():
        counts = (1, 2) if message.counted else (-1,)
        said = [
            translator.translate(message.context, message.source, message.comment, count) or ""
            for count in counts
        ]
        forms = list(translation.forms or ("",))
        assert said == (forms if len(forms) == len(counts) else forms * len(counts)), message
