"""Playing backwards: at the chosen pace, to the first step, until somebody does something else."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from tests.ui.time_stage import LEFT, NONE, at, key, picture, steps, taken, time_of, timeline
from xorviz.ui.intents import SetRunning
from xorviz.ui.time_intents import ShowStep


class Follower:
    """A run that shows at once whatever step is wanted."""

    def __init__(self, view, last=3000):
        self.view, self.last = view, last
        self.shown = []
        view.intent.connect(self.take)

    def take(self, intent):
        if isinstance(intent, ShowStep):
            step = self.last if intent.step is None else intent.step
            self.shown.append((step, intent.dragging))

    def answer(self):
        if self.shown:
            self.view.present(picture(time_of(self.shown[-1][0], self.last)))


def play(view):
    button = view.findChild(QAbstractButton, "play_back")
    QTest.mouseClick(button, LEFT)


def test_it_plays_back_to_the_first_step_and_ends_there(qtbot):
    view = timeline(qtbot, time_of(3000), pace=lambda: 20_000.0)
    run = Follower(view)
    play(view)
    assert view.play_back.plays

    def ended():
        run.answer()
        return not view.play_back.plays

    qtbot.waitUntil(ended)
    shown = [step for step, _ in run.shown]
    assert shown == sorted(shown, reverse=True)
    assert run.shown[-1] == (0, False)
    assert all(dragging for _, dragging in run.shown[:-1])
    run.answer()
    assert not view.findChild(QAbstractButton, "play_back").isEnabled()


def test_it_asks_for_the_next_step_only_when_the_last_has_come(qtbot):
    view = timeline(qtbot, time_of(3000), pace=lambda: 1000.0)
    play(view)
    qtbot.waitUntil(lambda: view.step < 2900)
    assert len(steps(view)) == 1
    view.stop()


@pytest.mark.parametrize("how", ["click", "key", "button"])
def test_it_stops_where_it_is_at_a_click_a_key_or_its_button(qtbot, how):
    view = timeline(qtbot, time_of(3000), pace=lambda: 100.0)
    run = Follower(view)
    play(view)
    qtbot.waitUntil(lambda: bool(run.shown))
    run.answer()
    if how == "click":
        QTest.mouseClick(view.strip, LEFT, NONE, at(view, 2000))
    elif how == "key":
        key(view, Qt.Key.Key_Left)
    else:
        play(view)
    assert not view.play_back.plays
    assert run.shown[-1][1] is False


def test_it_stops_when_the_run_goes_forward(qtbot):
    view = timeline(qtbot, time_of(2000), pace=lambda: 100.0)
    run = Follower(view)
    play(view)
    qtbot.waitUntil(lambda: bool(run.shown))
    view.present(picture(time_of(run.shown[-1][0]), running=True))
    assert not view.play_back.plays
    # And it does not pull the run back.
    assert all(dragging for _, dragging in run.shown)


def test_from_a_run_that_trains_it_pauses_first_and_plays_on(qtbot):
    view = timeline(qtbot, time_of(3000), pace=lambda: 1000.0, running=True)
    play(view)
    qtbot.waitUntil(lambda: bool(view.intents))
    first, second, *_ = view.intents
    assert first == SetRunning(False)
    assert isinstance(second, ShowStep)
    # One more picture of the run that goes on was on its way.
    view.present(picture(time_of(3000), running=True))
    assert view.play_back.plays
    view.present(picture(time_of(second.step)))
    assert view.play_back.plays
    view.stop()


def test_as_fast_as_it_goes_is_the_whole_in_ten_seconds(qtbot):
    view = timeline(qtbot, time_of(10_000_000, 10_000_000), pace=lambda: None)
    play(view)
    qtbot.waitUntil(lambda: view.step < 10_000_000)
    # Of ten million steps a look of a thirtieth of a second takes tens of thousands, and one that
    # was held up no more than 200 milliseconds' worth.
    ((step, _),) = steps(view)
    assert 10_000 <= 10_000_000 - step <= 200_000
    view.stop()


def test_at_the_first_step_there_is_nothing_to_play(qtbot):
    view = timeline(qtbot, time_of(0))
    view.toggle_play_back()
    assert not view.play_back.plays
    assert taken(view) == []
