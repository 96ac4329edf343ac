"""The window speaks the language that is wanted, and what the command line says stays English."""

import pytest
from PySide6.QtCore import QObject, QSettings
from PySide6.QtWidgets import QApplication, QDialogButtonBox

from xorviz.engine.errors import SpecError
from xorviz.sentences import describe
from xorviz.ui import languages, settings
from xorviz.ui.labels import loss_menu


@pytest.fixture
def speaking(qapp):
    """Return the function that sets the language; afterwards it is English again."""
    yield languages.speak
    languages.speak("en")


class Mixed:
    def said(self):
        return self.tr("Reset the la&yout")


class Actions(QObject):
    """Bears the name of the class whose words these are."""


class Other(Mixed, Actions):
    pass


def test_the_window_and_sentences_in_files_are_translated(speaking):
    error = SpecError("network", "missing")
    english = describe(error)
    speaking("de")
    assert describe(error) == "„network“ fehlt."
    assert dict(loss_menu())["binary_crossentropy"] == "Kreuzentropie"
    # A class that inherits, or is mixed in, finds the words of the class where they stand.
    assert Other().said() == Actions().tr("Reset the la&yout") != "Reset the la&yout"
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    assert box.buttons()[0].text() == "Abbrechen"
    box.deleteLater()
    speaking("en")
    assert describe(error) == english == "“network” is missing."


@pytest.mark.parametrize(
    ("tags", "name"),
    [
        (["de-AT", "de", "en"], "de"),
        (["pt-BR", "fr-CA"], "fr"),
        (["es_MX"], "es"),
        (["zh-Hans-CN"], "zh_CN"),
        (["zh-Hant-TW", "en-US"], "en"),
        (["C"], "en"),
        ([], "en"),
    ],
)
def test_the_language_of_the_system_is_taken_where_it_is_known(tags, name):
    assert languages.known_among(tags) == name


def test_what_is_asked_for_goes_before_what_was_chosen(qapp, monkeypatch, expected_log):
    monkeypatch.delenv("XORVIZ_LANGUAGE", raising=False)
    assert languages.chosen_language() == languages.asked_language() == ""
    settings.LANGUAGE.write("fr")
    assert languages.preferred_language() == "fr"
    monkeypatch.setenv("XORVIZ_LANGUAGE", "es")
    assert languages.preferred_language() == "es"
    expected_log("there is no language", source="xorviz.ui.languages")
    monkeypatch.setenv("XORVIZ_LANGUAGE", "tlh")
    assert languages.preferred_language() == "fr"
    QSettings().setValue("language", "tlh")
    assert languages.chosen_language() == ""
    assert QApplication.instance() is qapp
