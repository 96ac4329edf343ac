"""The controller by itself: when it asks for pictures, and when no more."""

import time

from PySide6.QtCore import QTimer

from tests.ui.desktop import PATIENCE
from xorviz.session.presets import load_preset
from xorviz.session.record import Record
from xorviz.session.snapshot import Probe, Request, TrainerState
from xorviz.ui.controller import Controller
from xorviz.ui.intents import SetRunning


def test_a_window_that_closes_while_it_draws_is_not_asked_again(qtbot):
    asked, later = [], []

    def request():
        asked.append(len(asked))
        return Request()

    controller = Controller(Record.fresh(load_preset("sigmoid-2-2-1")), request)
    controller.start()
    controller.act(SetRunning(True))

    def end(snapshot):
        if snapshot.state is TrainerState.RUNNING and not later:
            controller.close()
            later.append(len(asked))
            # Behind the two rounds in which a window draws.
            turns = [lambda: later.append(len(asked))]
            for _ in range(3):
                turns.append(lambda then=turns[-1]: QTimer.singleShot(0, then))
            turns[-1]()

    controller.pictured.connect(end)
    qtbot.waitUntil(lambda: len(later) == 2, timeout=PATIENCE)
    assert later[0] == later[1]


def test_after_the_window_was_held_up_pictures_are_again_what_was_asked_for_last(qtbot):
    """As by the first drawing, or by another program: two requests were then on their way."""
    wishes = (Probe.CURVES, Probe.ZONES, Probe.DECISION)
    asked, answered = [], []

    def request():
        asked.append(wishes[len(asked) % len(wishes)])
        return Request(frozenset({asked[-1]}))

    controller = Controller(Record.fresh(load_preset("sigmoid-2-2-1")), request)

    holds_up = []

    def draw(snapshot):
        answered.append(getattr(snapshot, asked[-1]) is not None)
        time.sleep(holds_up.pop() if holds_up else 0.01)

    controller.pictured.connect(draw)
    controller.start()
    controller.act(SetRunning(True))
    for _ in range(4):
        holds_up.append(0.3)
        qtbot.waitUntil(lambda: not holds_up, timeout=PATIENCE)
        answered.clear()
        # One that was on its way may still be another.
        qtbot.waitUntil(lambda: answered[-8:] == [True] * 8, timeout=PATIENCE)
    controller.close()
