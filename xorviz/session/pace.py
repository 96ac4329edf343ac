"""How many steps are due, and how fast they go."""

from __future__ import annotations

import time

#: Seconds of whole steps at a time, and of letting go of the lock in between for clicks and keys.
#: Drawing itself is waited for. Measured with every view open: 63 paints a second and 13,000 steps;
#: without waiting for the drawing, and pauses of 1 ms instead, 60 and 9,000.
SLICE, PAUSE = 0.004, 0.0003

#: Seconds of steps that hold no lock at a time, as many of which end sooner: somebody asks for a
#: picture, or a look is due.
LONGEST_CHUNK = 0.1

#: Longest wait in seconds: a queue cannot wait for centuries, and one more look costs nothing.
_LONGEST = 3600.0

#: Seconds that the thread stands aside while the window draws; it goes on then in any case.
LONGEST_DRAWING = 0.012

#: Seconds at rest after which a large set is looked at for the pictures: a look at 60,000 of them
#: lasts a second, and whoever takes single steps or clicks Pause and Run would wait for it.
SETTLED = 0.5

#: Seconds over which the pace is averaged.
_WINDOW = 0.5


class Pace:
    """How many steps are due, and how fast they go; wall-clock time decides nothing else."""

    def __init__(self) -> None:
        self.rate = 0.0
        self._speed_rate = 1000.0
        self._counted = 0
        self._since = time.perf_counter()
        self._credit = 0.0
        self._credited = self._since

    def reset(self, now: float) -> None:
        """Forget the past: the state or the speed has changed."""
        self.rate, self._counted, self._since = 0.0, 0, now
        self._credit, self._credited = 1.0, now

    def due(self, speed: float | None, now: float) -> int | None:
        """Return how many steps are due; None: as many as can be."""
        if speed is None:
            return None
        # What could not be done in a quarter of a second is not caught up with later.
        earned = self._credit + (now - self._credited) * speed
        self._credit = min(earned, max(1.0, speed * 0.25))
        self._credited = now
        return int(self._credit)

    def take(self, steps: int) -> None:
        """Spend the credit of steps that will now be taken."""
        self._credit -= steps

    def give_back(self, steps: int) -> None:
        """Return the credit of steps that were not taken after all."""
        self._credit += steps

    def until_next(self, speed: float | None, now: float) -> float:
        """Return the seconds until the next step is due, an hour at most."""
        return min(max(PAUSE, (1.0 - self._credit) / speed), _LONGEST) if speed else PAUSE

    def count(self, steps: int) -> None:
        """Count steps that were taken."""
        self._counted += steps

    def chunk(self, seconds: float) -> int:
        """Return about how many steps fit into so many seconds, at least 1."""
        return max(1, int(self._speed_rate * seconds))

    def measure(self, now: float) -> None:
        """Renew the rate every half second."""
        elapsed = now - self._since
        if elapsed >= _WINDOW:
            self.rate = self._counted / elapsed
            self._counted, self._since = 0, now
            self._speed_rate = max(1.0, self.rate * (SLICE + PAUSE) / SLICE)
