"""Comparing from the main window: with session files, rescued, and ended with it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMessageBox

from tests.session.runs import living, record_bits
from tests.ui.desktop import PATIENCE, opened
from xorviz.session.files import save_session
from xorviz.session.presets import load_preset
from xorviz.session.rescue import rescues
from xorviz.session.snapshot import TrainerState
from xorviz.ui.compare.window import CompareWindow
from xorviz.ui.theme import LIGHT


@pytest.fixture
def session(tmp_path):
    """Save a session of 70 steps and return its path."""
    path = tmp_path / "seventy.xorviz"
    save_session(living(load_preset("sigmoid-2-2-1"), 70).record(), path)
    return path


def ask(person):
    """Choose the entry of the menu."""
    person.window.findChild(QAction, "compare").trigger()


def shown(person, window):
    """Wait for the pictures of all."""
    person.qtbot.waitUntil(lambda: None not in window.together.snapshots, timeout=PATIENCE)
    return window.together.snapshots


def test_the_run_on_display_is_compared_with_a_session_and_pauses_meanwhile(qtbot, session):
    with opened(qtbot, "sigmoid-2-2-1", running=True) as person:
        person.wait(lambda: person.sees.step > 5)
        ask(person)
        person.give_file(session)
        window = person.dialog(CompareWindow)
        pictures = shown(person, window)
        assert pictures[1].step == 70
        start = pictures[0].step
        assert [one.title for one in window.contestants][1] == "seventy"
        person.wait(lambda: person.sees.state is TrainerState.PAUSED)
        # Of the same experiment: once one has caught up with the other the two are the same.
        qtbot.keyClick(window, Qt.Key.Key_F5)
        qtbot.waitUntil(
            lambda: min(one.step for one in window.together.snapshots) > max(start, 70),
            timeout=PATIENCE,
        )
        qtbot.keyClick(window, Qt.Key.Key_F5)
        qtbot.waitUntil(
            lambda: all(one.state == "paused" for one in window.together.snapshots),
            timeout=PATIENCE,
        )
        assert window.columns[1].weights.difference.largest == 0.0
        qtbot.keyClick(window, Qt.Key.Key_Escape)
        qtbot.waitUntil(lambda: person.desktop.comparisons.window is None, timeout=PATIENCE)


def test_a_file_that_cannot_be_read_is_said_and_nothing_opens(qtbot, tmp_path):
    path = tmp_path / "none.xorviz"
    path.write_bytes(b"nothing")
    with opened(qtbot, "sigmoid-2-2-1") as person:
        person.desktop.comparisons.compare_files([str(path)])
        assert person.answer(QMessageBox.StandardButton.Ok)
        assert person.desktop.comparisons.window is None


def test_more_files_than_there_is_room_for_are_refused(qtbot, session):
    with opened(qtbot, "sigmoid-2-2-1") as person:
        person.desktop.comparisons.compare_files([str(session)] * 4)
        assert "4 files" in person.answer(QMessageBox.StandardButton.Ok)


def test_rescues_train_at_once_as_the_branches_that_they_are_and_come_back(qtbot):
    with opened(qtbot, "relu-2-2-1") as person:
        comparisons, ended = person.desktop.comparisons, []
        comparisons.closed_with.connect(ended.append)
        found = rescues(person.desktop.controller.record())
        window = comparisons.rescue(found, [3, 4, 5, 6])
        assert [one.title for one in window.contestants] == [
            "as it is",
            "leaky ReLU",
            "tanh",
            "more units",
        ]
        shown(person, window)
        qtbot.waitUntil(
            lambda: min(one.step for one in window.together.snapshots) > 20, timeout=PATIENCE
        )
        assert window.bar.is_running
        comparisons.close()
        (handed,) = ended
        assert [branch for branch, _ in handed] == [3, 4, 5, 6]
        assert min(record.position.state.step for _, record in handed) > 20
        # The run of the window itself has stood still.
        own = person.desktop.controller.record()
        assert record_bits(own) == record_bits(found[0].record)


def test_another_comparison_ends_the_first_and_the_program_ends_both(qtbot):
    with opened(qtbot, "relu-2-2-1") as person:
        comparisons, ended = person.desktop.comparisons, []
        comparisons.closed_with.connect(ended.append)
        found = rescues(person.desktop.controller.record())
        first = comparisons.rescue(found[:2])
        second = comparisons.rescue(found[1:3])
        assert len(ended) == 1
        assert not first.isVisible()
        assert comparisons.window is second
        person.desktop._set_theme(LIGHT.name)
        shown(person, second)
        qtbot.waitUntil(
            lambda: second.columns[0].zones.grab().toImage().pixelColor(1, 1).name() == LIGHT.panel,
            timeout=PATIENCE,
        )
    assert len(ended) == 2
    assert {branch for handed in ended for branch, _ in handed} == {None}
