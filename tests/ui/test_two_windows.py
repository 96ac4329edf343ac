"""Two windows on one file: each is told of the other, and neither saves over the other unasked."""

import os
import threading
from contextlib import ExitStack

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox, QPushButton, QToolButton

from tests.session.runs import living
from tests.ui.desktop import PATIENCE, opened
from xorviz.session.autosave.open_files import note_file
from xorviz.session.autosave.place import Place
from xorviz.session.files import open_session, save_session
from xorviz.session.presets import load_preset


@pytest.fixture
def root(tmp_path):
    return tmp_path / "kept"


@pytest.fixture
def path(tmp_path):
    """A session that has been saved."""
    path = tmp_path / "mine.xorviz"
    save_session(living(load_preset("relu-2-2-1"), 5).record(), path)
    return path


@pytest.fixture
def other(root):
    """Another living window."""
    place = Place(root)
    yield place
    place.remove()


def save(person):
    person.return_to_window()
    person.press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)


def grow(person):
    units = person.sees.topology.layer("h1").units
    person.click("grow-h1", QToolButton)
    person.wait(lambda: person.sees.topology.layer("h1").units == units + 1)


def choose(person, name):
    """Click a button of the question that is asked; return its words."""
    box = person.dialog(QMessageBox)
    words = box.text()
    person.qtbot.mouseClick(box.findChild(QPushButton, name), Qt.MouseButton.LeftButton)
    return words


def step_of(path):
    return open_session(path).position.state.step


def noted(person, path):
    """Wait until other windows can see which file this one has open."""
    keeping = person.desktop.keeping
    person.qtbot.waitUntil(
        lambda: not keeping.autosaves.errands.is_busy and keeping.neighbours._path == path,
        timeout=PATIENCE,
    )


def test_the_second_opener_is_told_of_the_process_and_may_open_anyway(qtbot, root, path, other):
    note_file(other, path)
    with opened(qtbot, "skip-2-1-1", autosaves=root) as person:
        person.desktop.files.open(str(path))
        words = choose(person, "anyway")
        assert "mine.xorviz" in words
        assert str(os.getpid()) in words
        person.wait(lambda: person.sees.step == 5)
        assert person.desktop.files.path == path


def test_cancelled_nothing_is_opened(qtbot, root, path, other):
    note_file(other, path)
    with opened(qtbot, "skip-2-1-1", autosaves=root) as person:
        person.desktop.files.open(str(path))
        box = person.dialog(QMessageBox)
        qtbot.keyClick(box, Qt.Key.Key_Escape)
        qtbot.waitUntil(lambda: not box.isVisible(), timeout=PATIENCE)
        assert person.desktop.files.path is None
        assert person.sees.topology.layer("h1").units == 1


def test_a_copy_is_saved_to_a_file_of_its_own(qtbot, root, path, other):
    note_file(other, path)
    before = path.read_bytes()
    path.with_name("mine copy.xorviz").write_text("there already")
    with opened(qtbot, "skip-2-1-1", autosaves=root) as person:
        person.desktop.files.open(str(path))
        choose(person, "copy")
        person.wait(lambda: person.sees.step == 5)
        grow(person)
        save(person)
        copy = path.with_name("mine copy 2.xorviz")
        person.wait(copy.exists)
        assert open_session(copy).position.spec.network.layer("h1").units == 3
    assert path.read_bytes() == before


@pytest.mark.parametrize(("answer", "name"), [("anyway", "mine"), ("copy", "mine copy")])
def test_a_window_that_starts_with_the_file_is_told_too(qtbot, root, path, other, answer, name):
    note_file(other, path)
    with opened(qtbot, path, autosaves=root) as person:
        choose(person, answer)
        assert person.desktop.files.path == path.with_name(f"{name}.xorviz")
        person.wait(lambda: person.sees.step == 5)
        assert name in person.window.windowTitle()
        grow(person)
        save(person)
        person.wait(person.desktop.files.path.exists)
        person.wait(lambda: not person.sees.modified)
        assert person.desktop.controller.record().name == str(person.desktop.files.path)


def test_alone_nobody_is_asked(qtbot, root, path):
    with opened(qtbot, path, autosaves=root) as person:
        noted(person, path)
        person.desktop.files.open(str(path))
        person.wait(lambda: not person.desktop.files.opening.is_busy)
        assert person.window.findChildren(QMessageBox) == []
        grow(person)
        for _ in range(2):
            save(person)
            person.wait(lambda: not person.sees.modified)
            grow(person)
        assert person.window.findChildren(QMessageBox) == []


def test_the_first_window_learns_of_the_second(qtbot, root, path, other):
    told = []
    with opened(qtbot, path, autosaves=root) as person:
        noted(person, path)
        neighbours = person.desktop.keeping.neighbours
        person.desktop.keeping.told.connect(told.append)
        note_file(other, path)
        neighbours._next = 0.0
        qtbot.waitUntil(lambda: len(told) == 1, timeout=PATIENCE)
        assert f"process {os.getpid()}" in told[0]
        # Once.
        neighbours._next = 0.0
        qtbot.waitUntil(lambda: neighbours._next > 0.0, timeout=PATIENCE)
        qtbot.waitUntil(lambda: not neighbours.looks.is_busy, timeout=PATIENCE)
        assert len(told) == 1


def changed_meanwhile(person, path):
    grow(person)
    save_session(living(load_preset("relu-2-2-1"), 77).record(), path)
    save(person)


def test_a_file_that_was_changed_is_not_overwritten_unasked(qtbot, root, path):
    with opened(qtbot, path, autosaves=root) as person:
        changed_meanwhile(person, path)
        words = choose(person, "cancel")
        assert "changed by another" in words
        assert step_of(path) == 77
        assert person.sees.modified
        save(person)
        choose(person, "yes")
        person.wait(lambda: not person.sees.modified)
        assert step_of(path) == 5
        # From now on it is this window's own again.
        grow(person)
        save(person)
        person.wait(lambda: not person.sees.modified)
        assert open_session(path).position.spec.network.layer("h1").units == 4


def test_it_may_be_saved_elsewhere(qtbot, root, path, tmp_path):
    with opened(qtbot, path, autosaves=root) as person:
        changed_meanwhile(person, path)
        choose(person, "elsewhere")
        person.dialog(QFileDialog)
        person.give_file(tmp_path / "another.xorviz")
        person.wait((tmp_path / "another.xorviz").exists)
        assert step_of(path) == 77


def test_a_window_is_not_left_where_saving_was_cancelled(qtbot, root, path):
    with opened(qtbot, path, autosaves=root) as person:
        grow(person)
        save_session(living(load_preset("relu-2-2-1"), 77).record(), path)
        person.window.close()
        person.answer(QMessageBox.StandardButton.Save)
        qtbot.waitUntil(
            lambda: any(
                one.objectName() == "overwrite" and one.isVisible()
                for one in person.window.findChildren(QMessageBox)
            ),
            timeout=PATIENCE,
        )
        box = person.find(QMessageBox, "overwrite")
        qtbot.mouseClick(box.findChild(QPushButton, "cancel"), Qt.MouseButton.LeftButton)
        assert person.window.isVisible()
        assert step_of(path) == 77


def test_a_file_that_is_gone_is_written_anew(qtbot, root, path):
    with opened(qtbot, path, autosaves=root) as person:
        grow(person)
        path.unlink()
        save(person)
        person.wait(path.exists)
        assert person.window.findChildren(QMessageBox) == []


def test_an_undone_opening_brings_its_file_back(qtbot, root, path, tmp_path):
    second = tmp_path / "second.xorviz"
    save_session(living(load_preset("skip-2-1-1"), 9).record(), second)
    with opened(qtbot, path, autosaves=root) as person:
        person.desktop.files.open(str(second))
        person.wait(lambda: person.sees.step == 9)
        person.undo()
        person.wait(lambda: person.sees.step == 5)
        assert person.desktop.files.path == path
        changed_meanwhile(person, path)
        choose(person, "cancel")


def test_the_window_learns_that_its_file_was_changed(qtbot, root, path):
    told = []
    with opened(qtbot, path, autosaves=root) as person:
        noted(person, path)
        person.desktop.keeping.told.connect(told.append)
        save_session(living(load_preset("relu-2-2-1"), 77).record(), path)
        person.desktop.keeping.neighbours._next = 0.0
        qtbot.waitUntil(lambda: len(told) == 1, timeout=PATIENCE)
        assert "Save will ask" in told[0]


def test_two_real_windows(qtbot, root, path):
    with ExitStack() as stack:
        first = stack.enter_context(opened(qtbot, path, autosaves=root))
        noted(first, path)
        second = stack.enter_context(opened(qtbot, "skip-2-1-1", autosaves=root))
        second.desktop.files.open(str(path))
        choose(second, "anyway")
        second.wait(lambda: second.sees.step == 5)
        grow(second)
        save(second)
        second.wait(lambda: not second.sees.modified)
        grow(first)
        save(first)
        assert "changed by another" in choose(first, "cancel")


def test_a_run_that_does_not_answer_is_told(qtbot, root, path, monkeypatch, expected_log):
    expected_log("not saved", source="xorviz.ui.files")
    with opened(qtbot, path, autosaves=root) as person:
        grow(person)
        gate = threading.Event()

        def silent():
            assert gate.wait(60.0)
            raise TimeoutError

        with monkeypatch.context() as patched:
            patched.setattr(person.desktop.controller, "ask_record", lambda: silent)
            save(person)
            step = person.sees.step
            # The window does not wait for it.
            person.press(Qt.Key.Key_F6)
            person.wait(lambda: person.sees.step > step)
            gate.set()
        assert "busy" in person.answer(QMessageBox.StandardButton.Ok)
        assert person.sees.modified
