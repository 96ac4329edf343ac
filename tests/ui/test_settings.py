"""What is kept from one start to the next, whoever wrote it."""

import ast
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QSettings, QSize

import xorviz
from tests.ui.desktop import opened
from xorviz.session.recording.formats import Format
from xorviz.session.recording.plan import FASTEST, SLOWEST
from xorviz.ui import settings
from xorviz.ui.centre import Choice
from xorviz.ui.export_dialog import ExportDialog
from xorviz.ui.picture_kinds import KINDS

#: What no version writes under any key, as other versions might: other kinds, other words.
GARBAGE = (
    "no such choice",
    "",
    -7,
    10**12,
    1e308,
    float("nan"),
    True,
    b"\0\1",
    QByteArray(b"\xff\0garbage"),
    QSize(-1, -1),
    [],
    ["a", 3],
    {"a": 1},
)

#: Lines that Qt itself cannot make anything of.
LINES = (b"@Variant(garbage)", b"@Size(a b)", b"@Rect(1)", b"@Invalid()", b"\\x", b'"', b"@")


@pytest.mark.parametrize("garbage", GARBAGE, ids=repr)
def test_garbage_is_read_as_a_value_of_the_right_kind_and_stays(garbage):
    for one in settings.SETTINGS.values():
        QSettings().setValue(one.key, garbage)
        QSettings().sync()
        kept = QSettings().value(one.key)
        value = one.read()
        assert type(value) is type(one.default), one.key
        # Written and read again, it is the same: nobody has to know that it was repaired.
        one.known(value)
        assert repr(QSettings().value(one.key)) == repr(kept), one.key


def test_a_file_of_garbage_gives_the_defaults(expected_qt_message):
    expected_qt_message("invalid type")
    names = [name.replace("/", "\\") for name in settings.SETTINGS if "/" not in name]
    for line in LINES:
        content = b"[General]\n" + b"".join(name.encode() + b"=" + line + b"\n" for name in names)
        path = Path(QSettings().fileName())
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
        for name in names:
            one = settings.SETTINGS[name]
            assert type(one.read()) is type(one.default), (name, line)


def test_each_setting_survives():
    values = {str: "light", bool: True, int: 30, float: 2.5, QSize: QSize(640, 480)}
    values |= {QByteArray: QByteArray(b"bytes"), list: ["/a, b/c.xorviz"]}
    for one in settings.SETTINGS.values():
        value = values[type(one.default)]
        one.write(value)
        QSettings().sync()
        expected = one.known(value)
        assert one.read() == (one.default if expected is None else expected), one.key
        one.forget()
        assert one.read() == one.default


def test_the_choices_are_those_of_the_dialogs():
    for setting, values in (
        (settings.FILM_FORMAT, list(Format)),
        (settings.CENTRE, list(Choice)),
        (settings.PICTURE_KIND, list(KINDS)),
    ):
        assert all(setting.known(str(value)) == value for value in values)
    assert settings.FILM_RATE.known(0) == SLOWEST
    assert settings.FILM_RATE.known(1000) == FASTEST


def test_a_window_opens_on_garbage(qtbot):
    for one in settings.SETTINGS.values():
        QSettings().setValue(one.key, "from another version")
    with opened(qtbot, "relu-2-2-1") as person:
        assert person.window.theme.name == "dark"
        person.window.actions_.export.trigger()
        person.dialog(ExportDialog).reject()
    assert QSettings().value("theme") == "from another version"


def test_every_key_is_named_in_one_file():
    package = Path(xorviz.__file__).parent
    using = set()
    for path in package.rglob("*.py"):
        text = path.read_text("utf-8")
        # Most files need not be parsed.
        for node in ast.walk(ast.parse(text if "QSettings" in text else "")):
            if isinstance(node, ast.ImportFrom) and any(n.name == "QSettings" for n in node.names):
                using.add(path.relative_to(package).as_posix())
    # The bench sends them to a folder of its own.
    assert using == {"ui/settings.py", "ui/bench/gui.py"}
