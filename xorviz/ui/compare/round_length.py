"""How many steps the next round of all runs has."""

from __future__ import annotations

import time

#: Seconds that a round should last at full speed. The window draws between two rounds: in the midst
#: of one, its drawing and the steps would hold each other up.
SHORT, LONG = 0.025, 0.06

#: Steps of the first round at full speed, and of the longest.
_FIRST, _MOST = 16, 1_000_000

#: What could not be done in so many seconds is not caught up with later.
_CREDIT = 0.25


class RoundLength:
    """Chooses the length by the pace that is wanted, and at full speed by how long rounds last."""

    def __init__(self) -> None:
        self._speed: float | None = None
        self._steps = _FIRST
        self._credit, self._credited = 1.0, 0.0

    @property
    def is_full(self) -> bool:
        """Whether all are to be as fast as they can."""
        return self._speed is None

    def set_speed(self, steps_per_second: float | None) -> None:
        """Set the pace; None is as fast as it goes."""
        self._speed = steps_per_second
        self.restart()

    def restart(self) -> None:
        """Begin to count now: what was not done before is not due."""
        self._credit, self._credited = 1.0, time.perf_counter()

    def due(self) -> int:
        """Return how many steps are due now, which may be none."""
        if self._speed is None:
            return self._steps
        now = time.perf_counter()
        earned = self._credit + (now - self._credited) * self._speed
        self._credit, self._credited = min(earned, max(1.0, self._speed * _CREDIT)), now
        steps = int(self._credit)
        self._credit -= steps
        return steps

    def lasted(self, seconds: float, between: float) -> None:
        """Take note of how long a round has lasted, and how long it was before it began.

        Where drawing takes longer, or other programs take the machine, rounds may be as long.
        """
        if self._speed is not None:
            return
        if seconds < max(SHORT, 0.5 * between):
            self._steps = min(2 * self._steps, _MOST)
        elif seconds > max(LONG, between):
            self._steps = max(self._steps // 2, 1)
