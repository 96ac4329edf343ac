"""Trains several runs at once, in step if that is wanted, and gathers their pictures."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer, Signal

from xorviz.session.engines import Engines
from xorviz.session.record import Record
from xorviz.session.snapshot import Request, Snapshot, TrainerState
from xorviz.ui.compare.round_length import LONG, RoundLength
from xorviz.ui.controller import FRAME, Controller
from xorviz.ui.intents import SetRunning, SingleStep
from xorviz.ui.motion import Pace
from xorviz.ui.time_intents import ShowStep

log = logging.getLogger(__name__)

#: Milliseconds between two looks at how far the runs are, and from a picture to its showing.
_TICK, _SOON = 4, 15


class Together(QObject):
    """A trainer thread for each run, and one pace for all.

    The runs go in rounds: each gets a step to run up to, where it waits for the others; when all
    stand, their pictures are taken, and these alone are shown. In step all get the same one, and
    those that are behind catch up first. Out of step each takes steps of its own, as many as it can
    at full speed, and is stopped where it has come to after a moment. A run whose numbers stop
    being finite is no longer waited for.

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
        self._length = RoundLength()
        # Of the round that goes on: since when, up to which step in step, and how far it is.
        self._began: float | None = None
        self._limit: int | None = None
        self._is_cut = self._asked = False
        # Since when all stood, and how long it was from there to the round.
        self._stood = self._between = 0.0
        self._arrived: dict[int, Snapshot] = {}
        self._is_drawing = False
        self._steps_then = False
        self._pace, self._since_picture = Pace(0), QElapsedTimer()
        # Pictures are shown when a round has ended, and not as they come.
        pace = Pace(FRAME, is_fixed=True)
        self.controllers = tuple(
            Controller(record, self._request, engines, pace) for record in records
        )
        for number, controller in enumerate(self.controllers):
            controller.pictured.connect(partial(self._take, number))
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(_TICK)
        self._timer.timeout.connect(self._look)
        self._soon = QTimer(self, interval=_SOON, singleShot=True)
        self._soon.timeout.connect(self._show_soon)

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
        """Run all, or let all pause: they go to the end of the round that has begun."""
        if running == self.running:
            return
        self.running = running
        if running:
            self._leave_past()
            self._length.restart()
            self._stood = time.perf_counter()
            self._timer.start()
        elif self._began is None:
            self._stand_still()
            # Of the last round not every part may have been drawn.
            self.pictured.emit()

    def step(self) -> None:
        """Take one step of each and stand still; in step, of those that are behind alone."""
        self.run(False)
        self._steps_then = self._began is not None
        if self._steps_then:
            return
        self._leave_past()
        behind = self._behind() if self.in_step else range(len(self.controllers))
        for number in behind:
            self.controllers[number].act(SingleStep())

    def set_speed(self, steps_per_second: float | None) -> None:
        """Set the pace of all; None is as fast as it goes."""
        self._length.set_speed(steps_per_second)

    def show_step(self, step: int | None, dragging: bool) -> None:
        """Show all as they were after so many steps; None is where training goes on."""
        self.run(False)
        if self._began is not None:
            self._stand_still()
        for controller in self.controllers:
            controller.act(ShowStep(step, dragging))

    def refresh(self) -> None:
        """Ask for new pictures soon: something else is to be seen."""
        for controller in self.controllers:
            controller.refresh()

    def _request(self) -> Request | None:
        """While they run, a picture is wanted only where all stand."""
        between = (self.running or self._began is not None) and not self._asked
        return None if between else self._wish()

    def _stand_still(self) -> None:
        self._timer.stop()
        self._began, self._asked = None, False
        self._arrived.clear()
        for controller in self.controllers:
            controller.act(SetRunning(False))
            # Without a limit it would run on until it hears of that.
            controller.run_up_to(0)
            controller.refresh()

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
        known = {n: self.snapshots[n] for n in self._going()}
        steps = {n: _last_of(one) for n, one in known.items() if one is not None}
        return [n for n, step in steps.items() if step == min(steps.values())]

    def _look(self) -> None:
        """Begin a round, ask for its pictures, or end it."""
        going = self._going()
        if self._began is None:
            if not self._is_drawing:
                self._begin_round(going)
        elif not self._asked:
            lasts = time.perf_counter() - self._began
            if all(self.controllers[n].stands for n in going):
                self._stood = time.perf_counter()
                if self._limit is not None:
                    self._length.lasted(lasts, self._between)
                self._ask_all(going)
            elif self._limit is None and lasts > LONG and not self._is_cut:
                self._is_cut = True
                for number in going:
                    self.controllers[number].run_up_to(0)
        elif all(n in self._arrived for n in going):
            if all(self._is_there(self._arrived[n]) for n in going):
                self._end_round()
            else:
                self._asked = False

    def _begin_round(self, going: Sequence[int]) -> None:
        if not going:
            self.running = False
            self._stand_still()
            self.pictured.emit()
            return
        steps = {n: _last_of(one) for n in going if (one := self.snapshots[n]) is not None}
        due = self._length.due() if len(steps) == len(going) else 0
        if due == 0:
            return
        self._limit = min(steps.values()) + due if self.in_step else None
        self._is_cut = self._asked = False
        self._arrived.clear()
        self._began = time.perf_counter()
        self._between = self._began - self._stood
        for number in going:
            limit = self._limit
            if limit is None and not self._length.is_full:
                limit = steps[number] + due
            self.controllers[number].run_up_to(limit)
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
        arrived = self._limit is None or snapshot.step >= self._limit
        return arrived and snapshot.curves is not None

    def _end_round(self) -> None:
        for number, snapshot in self._arrived.items():
            self.snapshots[number] = snapshot
        self._began, self._asked = None, False
        if not self.running:
            self._stand_still()
            if self._steps_then:
                self.step()
        if not self._is_due:
            return
        self._is_drawing = True
        self._show()
        # Painting follows in the event loop, in two rounds.
        QTimer.singleShot(0, self, lambda: QTimer.singleShot(0, self, self._drawn))

    @property
    def _is_due(self) -> bool:
        """Whether other pictures may be shown: of runs that go on, not too often."""
        since = self._since_picture
        is_early = since.isValid() and since.elapsed() < self._pace.apart
        return not (self.running and is_early)

    def _show_soon(self) -> None:
        # A round may have ended meanwhile.
        if self._is_due:
            self._show()

    def _show(self) -> None:
        self._since_picture.start()
        self.pictured.emit()

    def _drawn(self) -> None:
        self._is_drawing = False

    def _take(self, number: int, snapshot: Snapshot) -> None:
        """Keep a picture that has come from a run."""
        if self._began is not None:
            if self._asked:
                self._arrived[number] = snapshot
        elif snapshot.curves is not None:
            self.snapshots[number] = snapshot
            if self._is_due and not self._soon.isActive():
                self._soon.start()


def _last_of(snapshot: Snapshot) -> int:
    """Return the step from which training goes on, which is not the one on show in the past."""
    return snapshot.step if snapshot.time is None else snapshot.time.last
