"""The curves of a run: bounded in memory, peaks kept, and never touched by looking."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from xorviz.session.snapshot import Mark

Array = NDArray[np.float64]

#: Most points kept; above it the record is thinned to half.
CAPACITY = 4096


@dataclass
class History:
    """Loss and accuracy at regular steps.

    A point is due at every multiple of `stride`, which starts at 1 and doubles whenever the record
    is full. Thinning keeps of every four points the smallest and the largest loss, so that a peak
    stays as high as it was. What is recorded depends on the steps alone, not on who looks.
    """

    stride: int = 1
    steps: list[int] = field(default_factory=list)
    loss: list[float] = field(default_factory=list)
    accuracy: list[float] = field(default_factory=list)
    marks: list[Mark] = field(default_factory=list)

    def until_due(self, step: int) -> int:
        """Return how many steps lie between `step` and the next one to record, at least 1."""
        return self.stride - step % self.stride

    def is_due(self, step: int) -> bool:
        """Tell whether a point belongs at this step and is not there yet."""
        return step % self.stride == 0 and (not self.steps or self.steps[-1] < step)

    def record(self, step: int, loss: float, accuracy: float) -> None:
        """Append one point."""
        self.steps.append(step)
        self.loss.append(loss)
        self.accuracy.append(accuracy)
        if len(self.steps) >= CAPACITY:
            self._thin()

    def arrays(self) -> tuple[NDArray[np.int64], Array, Array]:
        """Return the points as arrays of their own: steps, loss, accuracy."""
        return (
            np.array(self.steps, dtype=np.int64),
            np.array(self.loss, dtype=np.float64),
            np.array(self.accuracy, dtype=np.float64),
        )

    def copy(self) -> History:
        """Return an independent copy."""
        return History(
            self.stride,
            list(self.steps),
            list(self.loss),
            list(self.accuracy),
            list(self.marks),
        )

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
        self.stride *= 2

    def _rank(self, index: int) -> tuple[float, int]:
        """Order points by loss; one that is not a number counts as the largest."""
        value = self.loss[index]
        return (np.inf if np.isnan(value) else value, index)
