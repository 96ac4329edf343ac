"""Pictures of any step of a run, from a copy of it that nobody else looks at."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, Qt, QTimer, Signal, SignalInstance

from xorviz.session.background import Job
from xorviz.session.engines import Engines
from xorviz.session.record import Record
from xorviz.session.snapshot import Request, Snapshot, TrainerState
from xorviz.session.trainer import Trainer

#: Milliseconds between two looks for a picture.
_TICK = 4


class Source(Protocol):
    """Gives pictures of the steps that it is asked for, one step after the other."""

    @property
    def arrived(self) -> SignalInstance:
        """Emits a `Snapshot` of the step that was asked for last."""

    @property
    def lost(self) -> SignalInstance:
        """Emitted where there will be no more pictures."""

    def start(self) -> None:
        """Begin."""

    def go_to(self, step: int) -> None:
        """Ask for a picture of a step."""

    def look_again(self) -> None:
        """Ask for another picture of the same step."""

    @property
    def is_over(self) -> bool:
        """Whether it has ended."""

    def close(self) -> None:
        """Let it end soon; do not wait for that."""

    def join(self) -> None:
        """Wait until it has ended."""


class RunSource(QObject):
    """Shows the steps of a frozen run, by a training thread of its own.

    Parameters
    ----------
    record : Record
        The run; not changed.
    request : callable
        Returns what the pictures must have.
    engines : Engines, optional
    """

    arrived = Signal(object)
    lost = Signal()

    def __init__(
        self, record: Record, request: Callable[[], Request], engines: Engines | None = None
    ) -> None:
        super().__init__()
        self._trainer = Trainer(record, engines, spreads=False)
        self._request = request
        self._step = 0
        self._closing: Job[None] | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._look)

    def start(self) -> None:
        """Start the thread; its run stands still."""
        self._trainer.start()

    def go_to(self, step: int) -> None:
        """Ask for a picture of a step, or of the earliest that is kept."""
        self._step = step
        self._trainer.show_step(step)
        self.look_again()

    def look_again(self) -> None:
        """Ask for another picture of the same step."""
        self._trainer.request(self._request())
        self._timer.start()

    @property
    def is_over(self) -> bool:
        """Whether the thread has ended."""
        return self._closing is not None and self._closing.is_over

    def close(self) -> None:
        """Let the thread end when it has made the picture that it is at; do not wait for that."""
        self._timer.stop()
        if self._closing is None:
            # One picture of a large set may take seconds.
            self._closing = Job(lambda _: self._trainer.close(), "film-source")
            self._closing.start()

    def join(self) -> None:
        """Wait until the thread has ended."""
        if self._closing is not None:
            self._closing.join()

    def _look(self) -> None:
        snapshot = self._trainer.take_snapshot()
        if snapshot is None:
            return
        if self._is_there(snapshot):
            self._timer.stop()
            self.arrived.emit(snapshot)
        elif snapshot.state is TrainerState.FAILED:
            # The thread has met a defect, and would not get there.
            self._timer.stop()
            self.lost.emit()
        else:
            self._trainer.request(self._request())

    def _is_there(self, snapshot: Snapshot) -> bool:
        time = snapshot.time
        if time is None:
            return snapshot.step == self._step
        return time.goes_to is None and snapshot.step == max(self._step, time.first)
