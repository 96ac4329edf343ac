"""Autosaves of a window: when they are written, what a failing disk does, and what is left."""

import errno
import os
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QMessageBox, QToolButton, QWidget

from tests.session.runs import record_bits
from tests.ui.desktop import PATIENCE, opened
from xorviz.session.autosave.finding import find, open_found
from xorviz.session.autosave.keeping import Keeper
from xorviz.session.files import open_session
from xorviz.ui import autosaves as module
from xorviz.ui.settings import AUTOSAVE_SECONDS, LONGEST_AUTOSAVE, SHORTEST_AUTOSAVE


class Clock:
    """A clock that a test moves on."""

    def __init__(self):
        self.now = 1000.0

    def __call__(self):
        return self.now


class Kept:
    """What a window keeps, looked at from outside; time goes on when the test says so."""

    def __init__(self, person, root):
        self.person, self.root = person, root
        self.saves = person.desktop.keeping.autosaves
        self.clock = Clock()
        self.saves._clock = self.clock
        self.saves._next = self.clock.now + AUTOSAVE_SECONDS.read()

    @property
    def sessions(self):
        return sorted(self.root.glob("*/session-*.xorviz"))

    @property
    def words(self):
        return self.person.window.statusBar().currentMessage()

    def let_time_pass(self, seconds=AUTOSAVE_SECONDS.default):
        self.clock.now += seconds

    def wait(self, condition):
        self.person.qtbot.waitUntil(lambda: bool(condition()), timeout=PATIENCE)

    def wait_for_a_look(self):
        """Wait until the window has looked whether it is time, and nothing is being written."""
        with self.person.qtbot.waitSignal(self.person.desktop.controller.pictured):
            pass
        self.wait(lambda: not self.saves.errands.is_busy)


@pytest.fixture
def root(tmp_path):
    return tmp_path / "kept"


def grow(person):
    units = person.sees.topology.layer("h1").units
    person.click("grow-h1", QToolButton)
    person.wait(lambda: person.sees.topology.layer("h1").units == units + 1)


def test_a_run_is_kept_once_in_every_interval_while_it_changes(qtbot, root):
    with opened(qtbot, "relu-2-2-1", autosaves=root) as person:
        kept = Kept(person, root)
        grow(person)
        kept.wait_for_a_look()
        assert kept.sessions == []
        kept.let_time_pass()
        kept.wait(lambda: len(kept.sessions) == 1)
        first = kept.sessions
        # Nothing has changed, so nothing is written.
        kept.wait_for_a_look()
        kept.let_time_pass(10 * AUTOSAVE_SECONDS.default)
        kept.wait_for_a_look()
        assert kept.sessions == first
        # A step is a change, as an edit is.
        person.click("step", QToolButton)
        kept.wait(lambda: len(kept.sessions) == 1 and kept.sessions != first)
        record = open_session(kept.sessions[0])
        assert record.position.state.step == 1
        assert record.position.spec.network.layer("h1").units == 3


def test_it_is_kept_while_it_trains_and_training_goes_on(qtbot, root):
    with opened(qtbot, "relu-2-2-1", running=True, autosaves=root) as person:
        kept = Kept(person, root)
        person.wait(lambda: person.sees.step > 10)
        kept.let_time_pass()
        kept.wait(lambda: len(kept.sessions) == 1)
        kept.wait_for_a_look()
        first = open_session(kept.sessions[0]).position.state.step
        assert first > 0
        person.wait(lambda: person.sees.step > first)
        kept.let_time_pass()
        kept.wait(lambda: len(kept.sessions) == 1 and "session-2" in kept.sessions[0].name)


def test_the_picture_is_small_and_of_what_is_seen(qtbot, root):
    with opened(qtbot, "relu-2-2-1", autosaves=root) as person:
        kept = Kept(person, root)
        grow(person)
        kept.let_time_pass()
        kept.wait(lambda: list(root.glob("*/about.json")))
        (path,) = root.glob("*/picture-*.png")
        image = QImage(str(path))
        assert 0 < image.width() <= 480
        assert 0 < image.height() <= 300
        colours = {image.pixel(x, y) for x in range(image.width()) for y in range(image.height())}
        assert len(colours) > 20


def test_the_look_at_an_earlier_step_is_no_change(qtbot, root):
    with opened(qtbot, "relu-2-2-1", running=True, autosaves=root) as person:
        kept = Kept(person, root)
        person.wait(lambda: person.sees.step > 20)
        person.pause()
        kept.let_time_pass()
        kept.wait(lambda: len(kept.sessions) == 1)
        kept.wait_for_a_look()
        first = kept.sessions
        person.press(Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
        person.wait(lambda: person.sees.time.is_past)
        kept.let_time_pass()
        kept.wait_for_a_look()
        assert kept.sessions == first


def test_saving_ends_the_autosave_and_closing_leaves_none(qtbot, root, tmp_path):
    with opened(qtbot, "relu-2-2-1", autosaves=root) as person:
        kept = Kept(person, root)
        grow(person)
        kept.let_time_pass()
        kept.wait(lambda: list(root.glob("*/about.json")))
        person.press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
        person.give_file(tmp_path / "mine.xorviz")
        kept.wait(lambda: kept.sessions == [])
        kept.wait_for_a_look()
        person.window.close()
        qtbot.waitUntil(lambda: not person.window.isVisible(), timeout=PATIENCE)
    assert list(root.iterdir()) == []


def test_discarding_at_the_end_leaves_none(qtbot, root):
    with opened(qtbot, "relu-2-2-1", autosaves=root) as person:
        kept = Kept(person, root)
        grow(person)
        kept.let_time_pass()
        kept.wait(lambda: list(root.glob("*/about.json")))
        person.window.close()
        person.answer(QMessageBox.StandardButton.Discard)
        qtbot.waitUntil(lambda: not person.window.isVisible(), timeout=PATIENCE)
    assert list(root.iterdir()) == []


def test_an_end_without_a_question_keeps_the_run_as_it_stood(qtbot, root):
    """As after Ctrl+C in the terminal: nobody was asked."""
    with opened(qtbot, "relu-2-2-1", autosaves=root) as person:
        grow(person)
        person.click("step", QToolButton)
        person.wait(lambda: person.sees.step == 1)
        expected = person.desktop.controller.record()
    (found,) = find(root).found
    record = open_found(found)
    assert record.position.state.step == 1
    bits = [record_bits(one) for one in (record, expected)]
    assert bits[0]["state"] == bits[1]["state"]
    assert bits[0]["log"] == bits[1]["log"]
    found.release()


def test_without_a_change_nothing_is_left(qtbot, root):
    with opened(qtbot, "relu-2-2-1", running=True, autosaves=root) as person:
        person.wait(lambda: person.sees.step > 10)
    assert not root.exists() or list(root.iterdir()) == []


def test_a_failing_disk_is_told_once_and_when_it_works_again(
    qtbot, root, monkeypatch, expected_log
):
    expected_log("no autosave", source="xorviz.ui.autosaves")
    full = OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
    real, refused = os.replace, []

    def replaced(source, target):
        if Path(target).is_relative_to(root):
            refused.append(target)
            raise full
        real(source, target)

    monkeypatch.setattr(os, "replace", replaced)
    told = []
    with opened(qtbot, "relu-2-2-1", running=True, autosaves=root) as person:
        kept = Kept(person, root)
        person.desktop.keeping.told.connect(told.append)
        person.wait(lambda: person.sees.step > 10)
        for times in range(1, 4):
            kept.let_time_pass()
            kept.wait(lambda times=times: len(refused) == times)
            kept.wait_for_a_look()
        assert told == ["Autosave failed and is tried again: No space left on device"]
        step = person.sees.step
        person.wait(lambda: person.sees.step > step)
        monkeypatch.undo()
        kept.let_time_pass()
        kept.wait(lambda: len(told) == 2)
        assert told[1] == "Autosave works again"
        assert len(kept.sessions) == 1


def test_a_disk_that_hangs_holds_up_neither_the_window_nor_its_end(
    qtbot, root, monkeypatch, expected_log
):
    import threading

    expected_log("does not answer", source="xorviz.ui.autosaves")
    expected_log("did not answer", source="xorviz.ui.autosaves")
    gate, hanging, told = threading.Event(), threading.Event(), []

    def hang(*_):
        hanging.set()
        gate.wait()

    monkeypatch.setattr(Keeper, "keep", hang)
    monkeypatch.setattr(module, "HANGS", 0.05)
    monkeypatch.setattr(module, "_PATIENCE", 0.05)
    try:
        with opened(qtbot, "relu-2-2-1", running=True, autosaves=root) as person:
            kept = Kept(person, root)
            person.desktop.keeping.told.connect(told.append)
            kept.let_time_pass()
            kept.wait(hanging.is_set)
            kept.wait(lambda: told)
            assert told == ["Autosave waits for a disk that does not answer"]
            step = person.sees.step
            person.wait(lambda: person.sees.step > step)
            errands = kept.saves.errands
    finally:
        gate.set()
    assert errands.close(10.0)


def test_the_interval_is_kept_and_bounded(qtbot):
    assert AUTOSAVE_SECONDS.read() == AUTOSAVE_SECONDS.default
    AUTOSAVE_SECONDS.write(20)
    assert AUTOSAVE_SECONDS.read() == 20
    for wrong, right in ((1, SHORTEST_AUTOSAVE), (10_000, LONGEST_AUTOSAVE)):
        QSettings().setValue("autosave/seconds", wrong)
        assert AUTOSAVE_SECONDS.read() == right
    QSettings().setValue("autosave/seconds", "soon")
    assert SHORTEST_AUTOSAVE <= AUTOSAVE_SECONDS.read() <= LONGEST_AUTOSAVE


def test_the_longest_interval_loses_no_more_than_a_minute(qtbot, root):
    AUTOSAVE_SECONDS.write(LONGEST_AUTOSAVE)
    with opened(qtbot, "relu-2-2-1", autosaves=root) as person:
        kept = Kept(person, root)
        grow(person)
        kept.let_time_pass()
        kept.let_time_pass(LONGEST_AUTOSAVE - AUTOSAVE_SECONDS.default)
        kept.wait(lambda: list(root.glob("*/about.json")))
        kept.wait_for_a_look()
        grow(person)
        assert kept.saves._next - kept.clock.now < 60.0


def test_without_a_folder_nothing_is_kept(qtbot, tmp_path):
    with opened(qtbot, "relu-2-2-1") as person:
        grow(person)
        assert person.desktop.keeping is None


def test_a_view_that_cannot_be_painted_costs_an_autosave_its_picture_alone(qtbot, expected_log):
    class Broken(QWidget):
        def paintEvent(self, event):  # noqa: N802
            # What holds a painter upon the picture when it fails ends the process, were it let.
            self.painter = QPainter(self)
            raise RuntimeError("broken")

    expected_log("no picture", source="xorviz.ui.autosaves")
    whole = QWidget()
    qtbot.addWidget(whole)
    Broken(whole).resize(40, 40)
    whole.resize(100, 80)
    assert module.small_picture(whole).isNull()
