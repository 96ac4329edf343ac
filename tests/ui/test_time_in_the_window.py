"""The timeline in the window: its actions and menus, what is remembered, and its turns."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest

from tests.ui.desktop import PATIENCE, opened
from tests.ui.factory import make_snapshot
from tests.ui.time_stage import FAMILY, RATE, RELU_TO_TANH, branch, time_of
from xorviz.session.snapshot import TrainerState
from xorviz.ui.actions import MEMORIES, PALETTE_REASON
from xorviz.ui.desktop import make_window
from xorviz.ui.intents import SetSpeed
from xorviz.ui.memory import Memory
from xorviz.ui.time_intents import CompareBranches, Rescue, SetTimeBudget, ShowStep

CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
SHIFT, NONE = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.NoModifier
MEGABYTE = 2**20


@pytest.fixture
def window(qtbot):
    """A window without a run, and in its list `intents` what leaves it."""
    window = make_window("dark")
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.intents = []
    window.intent.connect(window.intents.append)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    yield window
    window.hide()


@pytest.fixture
def base():
    return make_snapshot(2)


def show(window, base, time, running=False):
    state = TrainerState.RUNNING if running else TrainerState.PAUSED
    window.present(replace(base, time=time, step=time.step, state=state))


def taken(window):
    wishes = list(window.intents)
    window.intents.clear()
    return wishes


def pressed(window, key, modifier=NONE):
    QTest.keyClick(window, key, modifier)
    return taken(window)


def test_it_stands_under_the_network_and_the_map(window):
    centre, timeline = window.centre, window.timeline
    below = timeline.mapTo(centre, timeline.rect().topLeft()).y()
    network = window.network.mapTo(centre, window.network.rect().bottomLeft()).y()
    assert below >= network
    assert timeline.width() == centre.width()


def test_it_is_hidden_and_shown_by_a_key_and_the_menu(window, qtbot):
    action = window.actions_.timeline
    assert window.timeline.isVisible()
    assert action.isChecked()
    pressed(window, Qt.Key.Key_L, CONTROL)
    assert not window.timeline.isVisible()
    assert not action.isChecked()
    window.actions_.reset_layout.trigger()
    assert window.timeline.isVisible()
    assert action.isChecked()


def test_whether_it_is_shown_is_remembered(window):
    memory = Memory(window, window.docks, window.centre, window.answers)
    window.actions_.timeline.trigger()
    memory.write()
    window.centre.show_timeline(True)
    memory.restore()
    assert not window.timeline.isVisible()
    QSettings().remove("window/timeline")
    memory.restore()
    assert window.timeline.isVisible()


def test_the_keys_of_time_work_wherever_the_keyboard_is(window, base):
    marks = {"marks": (RELU_TO_TANH, RATE)}
    window.bar.picker.setFocus()
    show(window, base, time_of(3000, **marks))
    assert pressed(window, Qt.Key.Key_PageUp, ALT) == [ShowStep(1200)]
    show(window, base, time_of(1200, **marks))
    assert pressed(window, Qt.Key.Key_PageUp, ALT) == [ShowStep(500)]
    show(window, base, time_of(500, **marks))
    assert pressed(window, Qt.Key.Key_PageDown, ALT) == [ShowStep(1200)]
    show(window, base, time_of(1200, **marks))
    assert pressed(window, Qt.Key.Key_F6, SHIFT) == [ShowStep(1199)]
    show(window, base, time_of(1199, **marks))
    assert pressed(window, Qt.Key.Key_End, ALT) == [ShowStep(None)]


def test_what_cannot_be_done_says_why(window, base):
    actions = window.actions_
    rests = (actions.step_back, actions.play_back, actions.to_present, actions.compare_branches)
    show(window, base, time_of(0, 0))
    for action in rests:
        assert not action.isEnabled()
        assert action.property(PALETTE_REASON)
    show(window, base, time_of(700, 3500, FAMILY))
    assert all(action.isEnabled() for action in rests)


def test_a_hidden_timeline_still_leads_back_to_the_present(window, base):
    window.actions_.timeline.trigger()
    show(window, base, time_of(1200))
    assert pressed(window, Qt.Key.Key_End, ALT) == [ShowStep(None)]


def test_play_back_is_an_action_and_takes_the_pace_of_the_bar(window, base, qtbot):
    window.bar.set_speed(100.0)
    show(window, base, time_of(3000))
    window.actions_.play_back.trigger()
    assert window.actions_.play_back.isChecked()
    qtbot.waitUntil(lambda: any(isinstance(one, ShowStep) for one in window.intents))
    first = next(one for one in window.intents if isinstance(one, ShowStep))
    # Of a hundred a second, what a held-up window counts at most: a fifth.
    assert 1 <= 3000 - first.step <= 20
    window.actions_.play_back.trigger()
    assert not window.actions_.play_back.isChecked()
    show(window, base, time_of(0))
    assert not window.timeline.play_back.plays


def test_rescue_and_comparing_are_asked_for_by_the_menu(window, base):
    many = (*FAMILY, *(branch(i, 100, 900, 0) for i in range(3, 7)))
    show(window, base, time_of(700, 3500, FAMILY))
    window.actions_.rescue.trigger()
    window.actions_.compare_branches.trigger()
    assert taken(window) == [Rescue(), CompareBranches((2, 0, 1))]
    show(window, base, time_of(700, 3500, many))
    window.actions_.compare_branches.trigger()
    assert taken(window) == [CompareBranches((2, 0, 1, 3))]


def test_the_memory_for_the_past_is_chosen_told_and_remembered(window, base):
    show(window, base, time_of(3000))
    actions = window.actions_.memories
    assert [size for size, action in actions.items() if action.isChecked()] == [64]
    actions[256].trigger()
    assert taken(window) == [SetTimeBudget(256 * MEGABYTE)]
    show(window, base, replace(time_of(3000), budget=256 * MEGABYTE))
    assert [size for size, action in actions.items() if action.isChecked()] == [256]
    assert taken(window) == []
    window.menus.time.aboutToShow.emit()
    assert window.menus.memory.title().endswith("(12 of 256 MB used)")
    show(window, base, replace(time_of(3000), budget=100 * MEGABYTE))
    assert not any(action.isChecked() for action in actions.values())


def test_the_next_run_gets_the_memory_that_was_chosen_and_is_asked_but_once(window, base):
    QSettings().setValue("time/budget", 16 * MEGABYTE)
    show(window, base, time_of(0, 0))
    assert taken(window) == [SetTimeBudget(16 * MEGABYTE)]
    for step in (1, 2, 3):
        show(window, base, time_of(step, step))
    assert taken(window) == []
    assert set(MEMORIES) == {16, 64, 256, 1024}


def test_it_shows_each_picture_of_a_run_that_stands_still_and_its_turns_of_one_that_runs(
    window, base
):
    for step in (10, 20, 30):
        show(window, base, time_of(step))
        assert window.timeline.step == step
    shown = set()
    for step in range(100, 120):
        window.request()
        show(window, base, time_of(step, step), running=True)
        shown.add(window.timeline.step)
    assert 3 <= len(shown) <= 10
    show(window, base, time_of(55))
    assert window.timeline.step == 55


def test_the_pace_of_the_bar_is_that_of_its_slider(window):
    window.bar.set_speed(None)
    assert window.bar.steps_per_second is None
    window.bar.set_speed(30.0)
    assert window.bar.steps_per_second == 30.0
    window.bar.speed.setFocus()
    QTest.keyClick(window.bar.speed, Qt.Key.Key_Right)
    assert window.intents[-1] == SetSpeed(window.bar.steps_per_second)


def test_no_two_actions_have_the_same_keys(window):
    seen = {}
    for action in window.findChildren(QAction):
        for keys in action.shortcuts():
            other = seen.setdefault(keys.toString(), action)
            assert other is action or other.text() == action.text()


def test_a_window_on_a_run_opens_with_it(qtbot):
    with opened(qtbot, "relu-2-2-1") as person:
        assert person.window.timeline.isVisible()
        person.window.actions_.timeline.trigger()
        qtbot.waitUntil(lambda: not person.window.timeline.isVisible(), timeout=PATIENCE)
