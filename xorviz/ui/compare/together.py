"""Trains several runs at once, in step if that is wanted, and gathers their pictures."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from xorviz.session.engines import Engines
from xorviz.session.record import Record
from xorviz.session.snapshot import Request, Snapshot, TrainerState
from xorviz.ui.controller import Controller
from xorviz.ui.intents import SetRunning, SetSpeed, SingleStep
from xorviz.ui.time_intents import ShowStep

log = logging.getLogger(__name__)

#: Milliseconds between two looks at how far the runs are, and from a picture to its showing.
_TICK, _SOON = 4, 15

#: Seconds that a round should last at full speed. The window draws between two rounds: in the midst
#: of one, its drawing and the steps would hold each other up.
_SHORT, _LONG = 0.025, 0.06

#: Steps of the first round at full speed, and of the longest.
_FIRST, _MOST = 16, 1_000_000

#: What could not be done in so many seconds is not caught up with later.
_CREDIT = 0.25


class Together(QObject):
    """A trainer thread for each run, and one pace for all.

    In step, the runs go in rounds: all get the same step to run up to and wait there for the
    others; when all stand there, their pictures are taken, and these alone are shown. Runs that are
    behind the others catch up first. One whose numbers stop being finite is no longer waited for.

    Parameters
    ----------
    records : sequence of Record
    wish : callable
        Returns what a picture must hold.
    engines : Engines
    """

    #: There are other pictures to show.
    pictured = Signal()

    def __init__(
        self, records: Sequence[Record], wish: Callable[[], Request], engines: Engines
    ) -> None:
        super().__init__()
        self._wish = wish
        #: The picture of each run that is to be shown.
        self.snapshots: list[Snapshot | None] = [None] * len(records)
        self.running = False
        self.in_step = True
        self._speed: float | None = None
        self._limit: int | None = None
        self._asked = False
        self._arrived: dict[int, Snapshot] = {}
        self._steps, self._credit, self._credited = _FIRST, 1.0, 0.0
        self._began = self._lasted = 0.0
        self._is_drawing = False
        self._steps_then = False
        self.controllers = tuple(Controller(record, self._request, engines) for record in records)
        for number, controller in enumerate(self.controllers):
            controller.pictured.connect(partial(self._take, number))
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(_TICK)
        self._timer.timeout.connect(self._look)
        self._soon = QTimer(self, interval=_SOON, singleShot=True)
        self._soon.timeout.connect(self.pictured)

    def start(self) -> None:
        """Start the threads; the runs stand still."""
        for controller in self.controllers:
            controller.start()

    def close(self) -> list[Record | None]:
        """Stop the threads, and return the runs as they stand; None for one that gave no answer."""
        self._timer.stop()
        self._soon.stop()
        records: list[Record | None] = []
        for controller in self.controllers:
            try:
                records.append(controller.record())
            except TimeoutError as error:
                log.warning("a run that was compared is lost: %s", error)
                records.append(None)
            controller.close()
        return records

    def run(self, running: bool) -> None:
        """Run all, or let all pause; in step they go to the end of the round that has begun."""
        if running == self.running:
            return
        self.running = running
        if running:
            self._leave_past()
            self._set_off()
        elif self._limit is None:
            self._stand_still()

    def step(self) -> None:
        """Take one step of each and stand still; in step, of those that are behind alone."""
        self.run(False)
        self._steps_then = self._limit is not None
        if self._steps_then:
            return
        self._leave_past()
        behind = self._behind() if self.in_step else range(len(self.controllers))
        for number in behind:
            self.controllers[number].act(SingleStep())

    def set_speed(self, steps_per_second: float | None) -> None:
        """Set the pace of all; None is as fast as it goes."""
        self._speed = steps_per_second
        self._begin_to_count()
        self._set_off()

    def set_in_step(self, in_step: bool) -> None:
        """Let the runs wait for each other, or not."""
        if in_step == self.in_step:
            return
        self.in_step = in_step
        if not self.running and self._limit is not None:
            # The round in which they were to pause.
            self._stand_still()
        else:
            self._set_off()

    def show_step(self, step: int | None, dragging: bool) -> None:
        """Show all as they were after so many steps; None is where training goes on."""
        self.run(False)
        for controller in self.controllers:
            controller.act(ShowStep(step, dragging))

    def refresh(self) -> None:
        """Ask for new pictures soon: something else is to be seen."""
        for controller in self.controllers:
            controller.refresh()

    @property
    def _in_rounds(self) -> bool:
        return self.in_step and (self.running or self._limit is not None)

    def _request(self) -> Request | None:
        """In rounds, a picture is wanted only where all stand."""
        return None if self._in_rounds and not self._asked else self._wish()

    def _set_off(self) -> None:
        """Let the runs go on as is wanted now."""
        if self.in_step and self.running:
            for controller in self.controllers:
                controller.act(SetSpeed(None))
            if self._limit is None:
                self._begin_to_count()
                self._timer.start()
        elif self.running:
            self._end_rounds()
            for controller in self.controllers:
                controller.act(SetSpeed(self._speed))
                controller.run_up_to(None)
                controller.act(SetRunning(True))
                controller.ask_for_picture()

    def _stand_still(self) -> None:
        self._end_rounds()
        for controller in self.controllers:
            # Without a limit they would run on until they hear of it.
            controller.act(SetRunning(False))
            controller.refresh()

    def _end_rounds(self) -> None:
        self._timer.stop()
        self._limit, self._asked = None, False
        self._arrived.clear()

    def _leave_past(self) -> None:
        """Go back to where training goes on, where the past is shown."""
        for controller, snapshot in zip(self.controllers, self.snapshots, strict=True):
            if snapshot is not None and snapshot.time is not None and snapshot.time.is_past:
                controller.act(ShowStep(None))

    def _going(self) -> list[int]:
        """Return the runs that can go on."""
        found = enumerate(self.snapshots)
        return [n for n, one in found if one is None or one.state is not TrainerState.FAILED]

    def _behind(self) -> list[int]:
        """Return the runs that stand at the lowest step."""
        steps = {n: one.step for n in self._going() if (one := self.snapshots[n]) is not None}
        return [n for n, step in steps.items() if step == min(steps.values())]

    def _look(self) -> None:
        """Begin a round, ask for its pictures, or end it."""
        going = self._going()
        if self._limit is None:
            if not self._is_drawing:
                self._begin_round()
        elif not self._asked:
            if all(self.controllers[n].stands for n in going):
                self._lasted = time.perf_counter() - self._began
                self._ask_all(going)
        elif all(n in self._arrived for n in going):
            if all(self._is_there(self._arrived[n]) for n in going):
                self._end_round()
            else:
                self._asked = False

    def _begin_round(self) -> None:
        known = [one.step for n in self._going() if (one := self.snapshots[n]) is not None]
        if not self.running or not known or len(known) < len(self._going()):
            if not self._going():
                self.running = False
                self._stand_still()
                self.pictured.emit()
            return
        steps = self._due()
        if steps < 1:
            return
        self._limit = min(known) + steps
        self._asked = False
        self._arrived.clear()
        self._began = time.perf_counter()
        for number in self._going():
            self.controllers[number].run_up_to(self._limit)
            self.controllers[number].act(SetRunning(True))

    def _ask_all(self, going: Sequence[int]) -> None:
        self._asked = True
        self._arrived.clear()
        for number in going:
            self.controllers[number].ask_for_picture()

    def _is_there(self, snapshot: Snapshot) -> bool:
        """Tell whether a picture shows its run at the end of the round, or that it has failed."""
        if snapshot.state is TrainerState.FAILED:
            return True
        assert self._limit is not None
        return snapshot.step >= self._limit and snapshot.curves is not None

    def _end_round(self) -> None:
        for number, snapshot in self._arrived.items():
            self.snapshots[number] = snapshot
        if self._speed is None:
            self._pace()
        self._limit, self._asked = None, False
        if not self.running:
            self._stand_still()
            if self._steps_then:
                self.step()
        self._is_drawing = True
        self.pictured.emit()
        # Painting follows in the event loop, in two rounds.
        QTimer.singleShot(0, self, lambda: QTimer.singleShot(0, self, self._drawn))

    def _drawn(self) -> None:
        self._is_drawing = False

    def _take(self, number: int, snapshot: Snapshot) -> None:
        """Keep a picture that has come from a run."""
        if self._in_rounds and self._limit is not None:
            if self._asked:
                self._arrived[number] = snapshot
            return
        if snapshot.curves is None:
            return
        self.snapshots[number] = snapshot
        if not self._soon.isActive():
            self._soon.start()

    def _begin_to_count(self) -> None:
        self._credit, self._credited = 1.0, time.perf_counter()

    def _due(self) -> int:
        """Return how many steps the next round has."""
        if self._speed is None:
            return self._steps
        now = time.perf_counter()
        earned = self._credit + (now - self._credited) * self._speed
        self._credit, self._credited = min(earned, max(1.0, self._speed * _CREDIT)), now
        steps = int(self._credit)
        self._credit -= steps
        return steps

    def _pace(self) -> None:
        """Choose the length of the next round at full speed by how long this one has lasted."""
        if self._lasted < _SHORT:
            self._steps = min(2 * self._steps, _MOST)
        elif self._lasted > _LONG:
            self._steps = max(self._steps // 2, 1)
