"""Scripts in the window: opened, pasted, dropped; nothing is replaced before a person says so."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QTextBrowser,
)

from tests.session.scripts import samples
from tests.ui.desktop import PATIENCE, opened
from tests.ui.test_own_data import dropped
from xorviz.session.scripts.reading import read_script
from xorviz.ui.script_dialog import ScriptDialog

KEY, MODIFIER = Qt.Key, Qt.KeyboardModifier
NO_DATA = samples.OLD_SEQUENTIAL.replace("numpy.logical_xor(bits[:, 0], bits[:, 1])", "load()")


@pytest.fixture
def clipboard():
    """The clipboard, left empty."""
    board = QApplication.clipboard()
    yield board
    board.clear()


def paste(person, clipboard, text):
    clipboard.setText(text)
    person.press(KEY.Key_V, MODIFIER.ControlModifier)


def part(dialog, kind, name):
    return dialog.findChild(kind, name)


def take(person):
    """Click Open in the dialog that is shown."""
    dialog = person.dialog(ScriptDialog)
    person.qtbot.mouseClick(part(dialog, QPushButton, "script_take"), Qt.MouseButton.LeftButton)
    person.window.activateWindow()


def is_there(person, script):
    """Wait until the window shows the experiment of a script."""
    wanted = read_script(script).draft.experiment().to_json()
    person.wait(lambda: person.sees.spec["network"] == wanted["network"])
    person.wait(lambda: person.sees.spec["training"] == wanted["training"])


@pytest.mark.parametrize("as_written", [str, samples.squeezed], ids=["whole", "squeezed"])
@pytest.mark.parametrize(
    "script",
    [samples.OLD_SEQUENTIAL, samples.NEW_SEQUENTIAL, samples.OLD_BRANCHES, samples.NEW_BRANCHES],
    ids=["old-chain", "new-chain", "old-branches", "new-branches"],
)
def test_a_pasted_script_opens_and_runs(qtbot, clipboard, script, as_written):
    with opened(qtbot, "nor-by-hand", running=True) as person:
        before = person.sees.spec
        paste(person, clipboard, as_written(script))
        dialog = person.dialog(ScriptDialog)
        assert person.sees.spec == before
        words = part(dialog, QTextBrowser, "script_remarks").toPlainText()
        assert "1 × " in words
        take(person)
        is_there(person, script)
        person.run()
        person.wait(lambda: person.sees.step > 50)
        assert "Pasted script" in person.window.windowTitle()
        person.undo()
        person.wait(lambda: person.sees.spec == before)


def test_what_became_of_a_line_is_listed(qtbot, clipboard):
    with opened(qtbot, "nor-by-hand") as person:
        paste(person, clipboard, samples.OLD_SEQUENTIAL)
        dialog = person.dialog(ScriptDialog)
        text = part(dialog, QTextBrowser, "script_remarks").toPlainText()
        for words in ("Dropout", "left out", "layer “h1”: 2 × relu", "data: xor, 1,000 patterns"):
            assert words in text
        assert "1 left out" in part(dialog, QLabel, "script_verdict").text()
        dialog.reject()


def test_cancelling_changes_nothing(qtbot, clipboard):
    with opened(qtbot, "nor-by-hand") as person:
        before = person.sees.spec
        paste(person, clipboard, samples.TORCH_MODULE)
        qtbot.keyClick(person.dialog(ScriptDialog), KEY.Key_Escape)
        qtbot.waitUntil(lambda: person._shown(ScriptDialog) is None, timeout=PATIENCE)
        assert person.sees.spec == before


def test_data_that_are_not_shown_are_chosen(qtbot, clipboard):
    with opened(qtbot, "nor-by-hand") as person:
        paste(person, clipboard, NO_DATA)
        dialog = person.dialog(ScriptDialog)
        box = part(dialog, QComboBox, "script_data")
        assert [box.itemText(row) for row in range(box.count())] == [
            "XOR",
            "AND",
            "OR",
            "NOR",
            "NAND",
            "XNOR",
        ]
        box.setFocus()
        qtbot.keyClicks(box, "NAN")
        take(person)
        person.wait(lambda: person.sees.spec["data"]["gate"] == "nand")


def test_a_script_that_no_data_fit_cannot_be_opened(qtbot, clipboard):
    with opened(qtbot, "nor-by-hand") as person:
        paste(person, clipboard, NO_DATA.replace("input_dim=2", "input_dim=784"))
        dialog = person.dialog(ScriptDialog)
        assert not part(dialog, QPushButton, "script_take").isEnabled()
        assert "784" in part(dialog, QLabel, "script_problem").text()
        dialog.reject()


def test_an_error_of_shape_is_told_before_anything_is_replaced(qtbot, clipboard):
    script = samples.OLD_BRANCHES.replace("size = 1", "size = 2")
    with opened(qtbot, "nor-by-hand") as person:
        paste(person, clipboard, script)
        dialog = person.dialog(ScriptDialog)
        assert "cannot be compared" in part(dialog, QLabel, "script_problem").text()
        assert not part(dialog, QPushButton, "script_take").isEnabled()
        dialog.reject()


@pytest.mark.parametrize(
    ("text", "words"),
    [("", "no text"), ("to be (", "no Python"), ("x = 1", "no model")],
)
def test_what_is_no_script_is_told(qtbot, clipboard, text, words):
    with opened(qtbot, "nor-by-hand") as person:
        paste(person, clipboard, text)
        assert words in person.answer(QMessageBox.StandardButton.Ok)


def test_a_field_takes_what_is_pasted_into_it(qtbot, clipboard):
    with opened(qtbot, "nor-by-hand") as person:
        line = next(
            one
            for one in person.window.findChildren(QLineEdit)
            if one.isVisible() and one.isEnabled() and not one.isReadOnly()
        )
        line.setFocus()
        line.selectAll()
        clipboard.setText("3")
        qtbot.keyClick(line, KEY.Key_V, MODIFIER.ControlModifier)
        assert line.text() == "3"
        assert person._shown(ScriptDialog) is None
        qtbot.keyClick(line, KEY.Key_Escape)


def test_a_script_is_opened_from_a_file_and_dropped(qtbot, tmp_path):
    first, second = tmp_path / "first.py", tmp_path / "second.py"
    first.write_text(samples.TORCH_MODULE)
    second.write_text(samples.NEW_SEQUENTIAL)
    with opened(qtbot, "nor-by-hand") as person:
        person.press(KEY.Key_O, MODIFIER.ControlModifier)
        person.give_file(first)
        take(person)
        is_there(person, samples.TORCH_MODULE)
        assert "first.py" in person.window.windowTitle()
        assert dropped(person.window, second, person.window.rect().center())
        take(person)
        is_there(person, samples.NEW_SEQUENTIAL)
    with opened(qtbot, first) as person:
        is_there(person, samples.TORCH_MODULE)


def test_unsaved_changes_are_asked_about(qtbot, clipboard):
    with opened(qtbot, "relu-2-2-1") as person:
        person.type_into("learning_rate", "0.5")
        person.wait(lambda: person.desktop.files.modified)
        paste(person, clipboard, samples.TORCH_MODULE)
        take(person)
        person.answer(QMessageBox.StandardButton.Discard)
        is_there(person, samples.TORCH_MODULE)


def test_the_run_is_exported(qtbot, tmp_path):
    with opened(qtbot, "skip-2-1-1") as person:
        person.run()
        person.wait(lambda: person.sees.step > 5)
        person.pause()
        for number, ending in enumerate(("py", "py", "py", "csv", "json")):
            out = tmp_path / f"out-{number}.{ending}"
            person.press(KEY.Key_E, MODIFIER.ControlModifier | MODIFIER.ShiftModifier)
            dialog = person.dialog(QFileDialog)
            dialog.selectNameFilter(dialog.nameFilters()[number])
            person.give_file(out)
            qtbot.waitUntil(out.exists, timeout=PATIENCE)
            qtbot.waitUntil(lambda: person._shown(QFileDialog) is None, timeout=PATIENCE)
            person.window.activateWindow()
        again = read_script((tmp_path / "out-0.py").read_text()).draft.experiment().to_json()
        assert again["network"] == person.sees.spec["network"]
        assert again["weights"].keys() == {"h1", "out"}
        assert "torch" in (tmp_path / "out-1.py").read_text()
        assert (tmp_path / "out-3.csv").read_text().startswith("step,loss,accuracy")
        person.desktop.scripts._write("keras", tmp_path / "no" / "such.py")
        assert "such.py" in person.answer(QMessageBox.StandardButton.Ok)
