"""What a kill has left is offered at the start, opened as it was, discarded, or left for later."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QMessageBox, QPushButton, QToolButton

from tests.engine.states import state_bits
from tests.session.runs import living
from tests.ui.desktop import PATIENCE, opened
from xorviz.session import edits
from xorviz.session.autosave.finding import find
from xorviz.session.autosave.keeping import Keeper
from xorviz.session.autosave.place import DAMAGED, Place
from xorviz.session.experiments import load_experiment
from xorviz.session.files import open_session, save_session
from xorviz.session.presets import load_preset
from xorviz.ui.autosaves import png_of
from xorviz.ui.recovery_dialog import RecoveryDialog


@pytest.fixture
def root(tmp_path):
    return tmp_path / "kept"


def edited(steps=40):
    run = living(load_preset("relu-2-2-1"), steps)
    run.apply(edits.AddUnit("h1"))
    return run


def picture():
    image = QImage(480, 300, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkCyan)
    return png_of(image)


def left(root, record, title="mine.xorviz"):
    """Leave an autosave of a window that is dead."""
    place = Place(root)
    Keeper(place).keep(record, title, picture())
    place.release()


def count(root):
    found = find(root).found
    for one in found:
        one.release()
    return len(found)


def button(dialog, row, name):
    return dialog.rows[row].findChild(QPushButton, name)


def test_nothing_is_offered_where_nothing_was_left(qtbot, root):
    with opened(qtbot, "relu-2-2-1", autosaves=root) as person:
        qtbot.waitUntil(
            lambda: not person.desktop.keeping.autosaves.errands.is_busy, timeout=PATIENCE
        )
        assert person.window.findChildren(RecoveryDialog) == []


def test_it_says_what_it_is_with_a_picture_and_a_date(qtbot, root, tmp_path):
    path = tmp_path / "mine.xorviz"
    left(root, replace(edited(1234).record(), name=str(path)))
    with opened(qtbot, "relu-2-2-1", autosaves=root) as person:
        dialog = person.dialog(RecoveryDialog)
        (row,) = dialog.rows
        assert row.title.text() == "mine.xorviz"
        assert row.where.text() == str(path)
        assert "step 1,234" in row.when.text()
        assert "1 edit" in row.when.text()
        written = find(root)
        # While it is on offer here, nobody else is offered it.
        assert written.found == ()
        assert row.open.accessibleName() == "Open mine.xorviz"
        assert row.discard.accessibleName() == "Discard mine.xorviz"
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
        qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=PATIENCE)
    # Later: at the next start.
    assert count(root) == 1


def test_enter_opens_it_as_it_was_and_unsaved(qtbot, root):
    run = edited()
    left(root, replace(run.record(), name="relu-2-2-1"), "ReLU")
    with opened(qtbot, "skip-2-1-1", autosaves=root) as person:
        dialog = person.dialog(RecoveryDialog)
        qtbot.keyClick(dialog, Qt.Key.Key_Return)
        person.wait(lambda: person.sees.step == run.step and person.sees.modified)
        record = person.desktop.controller.record()
        assert state_bits(record.position.state) == state_bits(run.record().position.state)
        assert len(record.log) == 1
        assert "*" in person.window.windowTitle()
        # Kept anew by this window; then the former one goes, and no two are offered.
        qtbot.waitUntil(lambda: len(list(root.glob("*/about.json"))) == 1, timeout=PATIENCE)
        # Undo returns to what was there before.
        person.return_to_window()
        person.undo()
        person.wait(lambda: person.sees.topology.layer("h1").units == 1)


def test_a_run_without_an_edit_is_unsaved_too(qtbot, root):
    """Steps alone could be taken again, but it was offered as something to be kept."""
    left(root, replace(living(load_preset("relu-2-2-1"), 50).record(), name="relu-2-2-1"))
    with opened(qtbot, "relu-2-2-1", autosaves=root) as person:
        qtbot.keyClick(person.dialog(RecoveryDialog), Qt.Key.Key_Return)
        person.wait(lambda: person.sees.step == 50 and person.sees.modified)
        person.window.close()
        person.answer(QMessageBox.StandardButton.Discard)
        qtbot.waitUntil(lambda: not person.window.isVisible(), timeout=PATIENCE)
    assert list(root.glob("*/about.json")) == []


def test_save_goes_to_its_own_file(qtbot, root, tmp_path):
    path = tmp_path / "mine.xorviz"
    run = edited()
    stamp = save_session(run.record(), path)
    run.advance(1)
    left(root, replace(run.record(), name=str(path), stamp=stamp))
    with opened(qtbot, "relu-2-2-1", autosaves=root) as person:
        qtbot.keyClick(person.dialog(RecoveryDialog), Qt.Key.Key_Return)
        person.wait(lambda: person.sees.step == run.step and person.sees.modified)
        person.return_to_window()
        person.press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
        person.wait(lambda: not person.sees.modified)
        qtbot.waitUntil(lambda: list(root.glob("*/about.json")) == [], timeout=PATIENCE)
    assert open_session(path).position.state.step == run.step


def test_where_its_file_was_saved_since_it_says_so_and_save_asks(qtbot, root, tmp_path):
    path = tmp_path / "mine.xorviz"
    run = edited()
    stamp = save_session(run.record(), path)
    run.advance(1)
    left(root, replace(run.record(), name=str(path), stamp=stamp))
    save_session(edited(7).record(), path)
    with opened(qtbot, "relu-2-2-1", autosaves=root) as person:
        dialog = person.dialog(RecoveryDialog)
        qtbot.waitUntil(lambda: dialog.rows[0].changed.isVisible(), timeout=PATIENCE)
        qtbot.keyClick(dialog, Qt.Key.Key_Return)
        person.wait(lambda: person.sees.step == run.step and person.sees.modified)
        person.return_to_window()
        person.press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
        box = person.dialog(QMessageBox)
        assert "changed by another" in box.text()
        qtbot.mouseClick(box.findChild(QPushButton, "yes"), Qt.MouseButton.LeftButton)
        person.wait(lambda: not person.sees.modified)
    assert open_session(path).position.state.step == run.step


def test_discarded_it_can_be_kept_again_until_the_dialog_closes(qtbot, root):
    left(root, edited().record(), "one")
    left(root, edited().record(), "two")
    with opened(qtbot, "relu-2-2-1", autosaves=root) as person:
        dialog = person.dialog(RecoveryDialog)
        titles = [row.title.text() for row in dialog.rows]
        first, second = (button(dialog, row, "recovery_discard") for row in (0, 1))
        qtbot.mouseClick(first, Qt.MouseButton.LeftButton)
        assert not button(dialog, 0, "recovery_open").isEnabled()
        assert first.text() == "Keep"
        qtbot.mouseClick(first, Qt.MouseButton.LeftButton)
        assert button(dialog, 0, "recovery_open").isEnabled()
        qtbot.keyClick(second, Qt.Key.Key_Space)
        assert dialog.discarded == (1,)
        assert len(list(root.glob("*/about.json"))) == 2
        qtbot.mouseClick(dialog.later, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: len(list(root.glob("*/about.json"))) == 1, timeout=PATIENCE)
    (kept,) = find(root).found
    assert kept.about.title == titles[0]
    kept.release()


def test_closing_the_window_leaves_the_others_for_the_next_start(qtbot, root):
    left(root, edited().record(), "one")
    left(root, edited().record(), "two")
    with opened(qtbot, "relu-2-2-1", autosaves=root) as person:
        person.dialog(RecoveryDialog)
    assert count(root) == 2


def test_opened_over_changes_it_asks_and_cancelled_it_is_still_there(qtbot, root):
    left(root, edited().record(), "one")
    with opened(qtbot, "relu-2-2-1", autosaves=root) as person:
        dialog = person.dialog(RecoveryDialog)
        person.find(QToolButton, "grow-h1").click()
        person.wait(lambda: person.sees.modified)
        qtbot.keyClick(dialog, Qt.Key.Key_Return)
        person.answer(QMessageBox.StandardButton.Cancel)
        assert person.sees.topology.layer("h1").units == 3
        person.window.close()
        person.answer(QMessageBox.StandardButton.Discard)
        qtbot.waitUntil(lambda: not person.window.isVisible(), timeout=PATIENCE)
    assert count(root) == 1


def test_a_damaged_session_is_told_in_one_sentence_and_put_aside(qtbot, root, expected_log):
    expected_log("cannot be opened", source="xorviz.ui.recovery")
    left(root, edited().record())
    next(root.glob("*/session-*")).write_bytes(b"PK" + bytes(100))
    with opened(qtbot, "relu-2-2-1", autosaves=root) as person:
        qtbot.keyClick(person.dialog(RecoveryDialog), Qt.Key.Key_Return)
        assert "put aside" in person.answer(QMessageBox.StandardButton.Ok)
        assert person.sees.step == 0
    assert len(list((root / DAMAGED).iterdir())) == 1


def test_what_cannot_be_understood_is_told_and_the_rest_is_offered(qtbot, root, expected_log):
    expected_log("cannot be read", source="xorviz.session.autosave")
    left(root, edited().record())
    next(root.glob("*/about.json")).write_text("[")
    with opened(qtbot, "relu-2-2-1", autosaves=root) as person:
        assert "put aside" in person.answer(QMessageBox.StandardButton.Ok)
        assert person.window.findChildren(RecoveryDialog) == []


@pytest.mark.parametrize("content", [b"", b"no picture", b"\x89PNG\r\n\x1a\n" + bytes(50)])
def test_a_damaged_picture_is_none(qtbot, root, content, guarded):
    left(root, edited().record())
    next(root.glob("*/picture-*")).write_bytes(content)
    with opened(qtbot, "relu-2-2-1", autosaves=root) as person:
        dialog = person.dialog(RecoveryDialog)
        assert dialog.rows[0].open.isEnabled()


def test_many_can_be_scrolled_through_by_the_keyboard(qtbot, root):
    for number in range(6):
        left(root, edited(number + 1).record(), f"run {number}")
    with opened(qtbot, "relu-2-2-1", autosaves=root) as person:
        dialog = person.dialog(RecoveryDialog)
        assert dialog.focusWidget() is dialog.rows[0].open
        for _ in range(10):
            qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
        focused = dialog.focusWidget()
        assert focused is dialog.rows[5].open
        seen = focused.visibleRegion().boundingRect()
        assert seen.height() == focused.height()


def test_the_command_line_offers_and_keeps_nothing(root, monkeypatch, tmp_path, capsys):
    """`train` has no window, so it can only be asked whether it touches the folder."""
    from xorviz.cli.main import run

    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    left(tmp_path / "xorviz" / "autosave", edited().record())
    before = sorted(tmp_path.rglob("*"))
    asked = ["train", "relu-2-2-1", "--steps", "5", "--engine", "numpy"]
    assert run(asked, lambda experiment: 1) == 0
    assert sorted(tmp_path.rglob("*")) == before
    assert load_experiment("relu-2-2-1").position.state.step == 0
