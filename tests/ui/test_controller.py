"""The controller by itself: when it asks for pictures, and when no more."""

from PySide6.QtCore import QTimer

from tests.ui.desktop import PATIENCE
from xorviz.session.presets import load_preset
from xorviz.session.record import Record
from xorviz.session.snapshot import Request, TrainerState
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
