"""Plays a run backwards: from moment to moment the step that the chosen pace leads to."""

from __future__ import annotations

import math
from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from xorviz.session.snapshot import TimeLook
from xorviz.ui.motion import Pace

#: Milliseconds between two steps back at least, and how long a held-up window may count at most.
_TICK, _LONGEST = 33, 200

#: As fast as it goes, all steps take so many seconds.
_WHOLE = 10.0


class PlayBack(QObject):
    """Goes back through the steps until the first one, or until it is stopped.

    Parameters
    ----------
    pace : callable
        Returns the steps a second; None is as fast as it goes.
    """

    #: Emits the step to be shown.
    stepped = Signal(int)
    #: It has begun, or ended; emits whether it plays.
    toggled = Signal(bool)

    def __init__(self, pace: Callable[[], float | None], parent: QObject) -> None:
        super().__init__(parent)
        self._pace = pace
        self._first = 0
        self._whole = 0
        self._place = 0.0
        self._shown = 0
        self._since = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._go_on)

    @property
    def plays(self) -> bool:
        """Whether it goes on."""
        return self._timer.isActive()

    @property
    def step(self) -> int:
        """The step that was asked for last."""
        return self._shown

    def start(self, time: TimeLook, step: int) -> None:
        """Begin at a step."""
        if step <= time.first:
            return
        self._first, self._whole = time.first, time.last - time.first
        self._place, self._shown = float(step), step
        self._since.start()
        self._timer.start(Pace(_TICK).apart)
        self.toggled.emit(True)

    def stop(self) -> None:
        """End where it is."""
        if self._timer.isActive():
            self._timer.stop()
            self.toggled.emit(False)

    def _go_on(self) -> None:
        pace = self._pace()
        if pace is None:
            pace = max(self._whole / _WHOLE, 1.0)
        longest = max(_LONGEST, 2 * self._timer.interval())
        self._place -= pace * min(self._since.restart(), longest) / 1000.0
        step = max(math.ceil(self._place), self._first)
        if step < self._shown:
            self._shown = step
            self.stepped.emit(step)
        if step == self._first:
            self.stop()
