"""The curves of a run: bounded in memory, peaks kept, and never touched by looking."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from xorviz.session.snapshot import Mark

Array = NDArray[np.float64]

#: Most points kept; above it the record is thinned to half.
CAPACITY = 4096

#: Bits of the largest step up to which every step is recorded.
_DENSE = 10


def distance_at(step: int) -> int:
    """Return how many steps lie between two points from `step` on."""
    return 1 << max(0, step.bit_length() - _DENSE)


@dataclass
class History:
    """Loss and accuracy at regular steps.

    A point is due at every multiple of a power of two that grows with the steps: every step up to
    1,023, every second from 1,024, every fourth from 2,048, … A full record is thinned: of every
    four points the smallest and the largest loss stay, so that a peak is as high as it was. What is
    recorded depends on the steps alone, not on who looks.
    """

    steps: list[int] = field(default_factory=list)
    loss: list[float] = field(default_factory=list)
    accuracy: list[float] = field(default_factory=list)
    marks: list[Mark] = field(default_factory=list)

    def __post_init__(self) -> None:
        # The same points as arrays: turning lists into arrays for every picture would cost more
        # than the picture.
        self._steps = np.zeros(CAPACITY, dtype=np.int64)
        self._values = np.zeros((2, CAPACITY))
        self._refill()

    def until_due(self, step: int) -> int:
        """Return how many steps lie between `step` and the next one to record, at least 1."""
        return distance_at(step) - step % distance_at(step)

    def is_due(self, step: int) -> bool:
        """Tell whether a point belongs at this step and is not there yet."""
        return step % distance_at(step) == 0 and (not self.steps or self.steps[-1] < step)

    def record(self, step: int, loss: float, accuracy: float) -> None:
        """Append one point."""
        self._steps[len(self.steps)] = step
        self._values[:, len(self.steps)] = loss, accuracy
        self.steps.append(step)
        self.loss.append(loss)
        self.accuracy.append(accuracy)
        if len(self.steps) >= CAPACITY:
            self._thin()

    def arrays(self) -> tuple[NDArray[np.int64], Array, Array]:
        """Return the points as arrays of their own: steps, loss, accuracy."""
        count = len(self.steps)
        loss, accuracy = self._values[:, :count].copy()
        return self._steps[:count].copy(), loss, accuracy

    def copy(self) -> History:
        """Return an independent copy."""
        return History(list(self.steps), list(self.loss), list(self.accuracy), list(self.marks))

    def _thin(self) -> None:
        kept: list[int] = []
        for start in range(0, len(self.steps), 4):
            group = range(start, min(start + 4, len(self.steps)))
            ends = {min(group, key=self._rank), max(group, key=self._rank)}
            kept.extend(sorted(ends))
        # The very first point is where every curve begins.
        kept = sorted({0, *kept})
        self.steps = [self.steps[index] for index in kept]
        self.loss = [self.loss[index] for index in kept]
        self.accuracy = [self.accuracy[index] for index in kept]
        self._refill()

    def _refill(self) -> None:
        count = len(self.steps)
        self._steps[:count] = self.steps
        self._values[:, :count] = self.loss, self.accuracy

    def _rank(self, index: int) -> tuple[float, int]:
        """Order points by loss; one that is not a number counts as the largest."""
        value = self.loss[index]
        return (np.inf if np.isnan(value) else value, index)
