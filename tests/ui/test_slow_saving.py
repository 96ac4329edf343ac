"""Saving to a disk that hangs: the window goes on, and nothing that was changed is lost."""

import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QPushButton, QToolButton

from tests.session.runs import living
from tests.ui.desktop import PATIENCE, opened
from xorviz.session.autosave.finding import find, open_found
from xorviz.session.files import open_session, save_session
from xorviz.session.presets import load_preset
from xorviz.ui import saving as module


class Disk:
    """A disk that hangs until it is let go, and may fail then."""

    def __init__(self):
        self.gate, self.hangs, self.fails = threading.Event(), threading.Event(), False
        self.writes = 0

    def save(self, record, path):
        self.writes += 1
        self.hangs.set()
        assert self.gate.wait(60.0)
        if self.fails:
            path = path / "no folder" / "at all"
        return save_session(record, path)


@pytest.fixture
def disk(monkeypatch):
    disk = Disk()
    monkeypatch.setattr(module, "save_session", disk.save)
    yield disk
    disk.gate.set()


@pytest.fixture
def path(tmp_path):
    """A session that has been saved at step 5, with two units."""
    path = tmp_path / "mine.xorviz"
    save_session(living(load_preset("relu-2-2-1"), 5).record(), path)
    return path


def units(person):
    return person.sees.topology.layer("h1").units


def grow(person):
    before = units(person)
    person.click("grow-h1", QToolButton)
    person.wait(lambda: units(person) == before + 1)


def units_in(path):
    return open_session(path).position.spec.network.layer("h1").units


def begin_to_save(person, disk):
    person.press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    person.wait(disk.hangs.is_set)


def words(person):
    return person.window.statusBar().currentMessage()


def is_closed(person):
    person.qtbot.waitUntil(lambda: not person.window.isVisible(), timeout=PATIENCE)


def test_the_window_goes_on_and_the_file_gets_what_was_there_when_it_began(qtbot, path, disk):
    with opened(qtbot, path) as person:
        grow(person)
        begin_to_save(person, disk)
        assert words(person) == "Saving mine.xorviz…"
        grow(person)
        person.run()
        person.wait(lambda: person.sees.step > 50)
        person.pause()
        assert units_in(path) == 2
        disk.gate.set()
        person.wait(lambda: words(person) == "Saved mine.xorviz at step 5")
        assert units_in(path) == 3
        # The unit that came while it was written is in no file.
        assert person.desktop.files.modified
        person.window.close()
        person.answer(QMessageBox.StandardButton.Save)
        is_closed(person)
    assert units_in(path) == 4


def test_saving_again_meanwhile_saves_once_more(qtbot, path, disk):
    with opened(qtbot, path) as person:
        grow(person)
        begin_to_save(person, disk)
        grow(person)
        for _ in range(3):
            person.press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
        disk.gate.set()
        person.wait(lambda: disk.writes == 2 and not person.desktop.files.saving.is_busy)
        assert units_in(path) == 4
        assert not person.desktop.files.modified
    assert disk.writes == 2


def test_closing_waits_for_it(qtbot, path, disk):
    with opened(qtbot, path) as person:
        grow(person)
        begin_to_save(person, disk)
        person.window.close()
        assert person.window.isVisible()
        assert words(person) == "The window closes when mine.xorviz is saved…"
        disk.gate.set()
        is_closed(person)
    assert units_in(path) == 3


def test_another_run_is_opened_only_when_it_is_saved(qtbot, path, disk):
    with opened(qtbot, path) as person:
        grow(person)
        begin_to_save(person, disk)
        person.desktop.files.open("skip-2-1-1")
        assert units(person) == 3
        disk.gate.set()
        person.wait(lambda: units(person) == 1)
        assert person.desktop.files.path is None
    assert units_in(path) == 3


def test_a_run_that_left_the_display_meanwhile_gives_its_file_to_no_other(qtbot, tmp_path, disk):
    path = tmp_path / "new.xorviz"
    with opened(qtbot, "relu-2-2-1") as person:
        person.choose("experiment", "skip-2-1-1")
        person.wait(lambda: units(person) == 1)
        person.return_to_window()
        person.press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
        person.give_file(path)
        person.wait(disk.hangs.is_set)
        person.return_to_window()
        person.undo()
        person.wait(lambda: units(person) == 2)
        disk.gate.set()
        person.wait(lambda: words(person).startswith("Saved"))
        assert person.desktop.files.path is None
        assert person.desktop.controller.record().name == "relu-2-2-1"
    assert units_in(path) == 1


def test_who_does_not_want_to_wait_finds_the_run_at_the_next_start(
    qtbot, tmp_path, path, disk, monkeypatch, expected_log
):
    expected_log("did not answer", source="xorviz.ui.files")
    monkeypatch.setattr(module, "LIMIT", 0.02)
    monkeypatch.setattr(module, "_PATIENCE", 0.02)
    with opened(qtbot, path, autosaves=tmp_path / "kept") as person:
        grow(person)
        begin_to_save(person, disk)
        person.window.close()
        box = person.dialog(QMessageBox)
        assert box.text() == "“mine.xorviz” is not saved yet: the disk does not answer."
        qtbot.keyClick(box, Qt.Key.Key_Escape)
        # Waiting on, it is asked again.
        qtbot.waitUntil(lambda: person.dialog(QMessageBox) is not box, timeout=PATIENCE)
        box = person.dialog(QMessageBox)
        qtbot.mouseClick(box.findChild(QPushButton, "close"), Qt.MouseButton.LeftButton)
        is_closed(person)
        person.desktop.close()
        errands = person.desktop.files.saving.errands
    assert units_in(path) == 2
    (found,) = find(tmp_path / "kept").found
    assert open_found(found).position.spec.network.layer("h1").units == 3
    found.release()
    disk.gate.set()
    assert errands.close(10.0)


@pytest.mark.parametrize("edits_since", [0, 1])
def test_an_end_without_a_question_waits_and_keeps_what_came_since(
    qtbot, tmp_path, path, disk, edits_since
):
    with opened(qtbot, path, autosaves=tmp_path / "kept") as person:
        grow(person)
        begin_to_save(person, disk)
        for _ in range(edits_since):
            grow(person)
        disk.gate.set()
        person.desktop.close()
    assert units_in(path) == 3
    kept = find(tmp_path / "kept").found
    in_them = [open_found(found).position.spec.network.layer("h1").units for found in kept]
    for found in kept:
        found.release()
    assert in_them == [4] * edits_since


def test_the_question_goes_where_it_is_saved_after_all(qtbot, path, disk, monkeypatch):
    monkeypatch.setattr(module, "LIMIT", 0.02)
    with opened(qtbot, path) as person:
        grow(person)
        begin_to_save(person, disk)
        person.window.close()
        box = person.dialog(QMessageBox)
        disk.gate.set()
        qtbot.waitUntil(lambda: not box.isVisible(), timeout=PATIENCE)
        is_closed(person)
    assert units_in(path) == 3


def test_where_it_fails_the_window_stays_and_says_so(qtbot, path, disk, expected_log):
    expected_log("not saved", source="xorviz.ui.files")
    disk.fails = True
    with opened(qtbot, path) as person:
        grow(person)
        begin_to_save(person, disk)
        person.window.close()
        disk.gate.set()
        assert "not written" in person.answer(QMessageBox.StandardButton.Ok)
        assert person.window.isVisible()
        assert person.desktop.files.modified
    assert units_in(path) == 2


def test_a_disk_that_hangs_is_told_of(qtbot, path, disk, monkeypatch):
    monkeypatch.setattr(module, "HANGS", 0.02)
    with opened(qtbot, path) as person:
        grow(person)
        begin_to_save(person, disk)
        person.wait(
            lambda: words(person) == "Still saving mine.xorviz: the disk does not answer yet"
        )
        disk.gate.set()
        person.wait(lambda: words(person).startswith("Saved"))
