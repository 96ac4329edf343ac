"""What a schedule that only counts steps is to a run."""

from __future__ import annotations

from typing import Protocol


class Decay(Protocol):
    """The learning rate as a function of the steps that the schedule has seen."""

    def __call__(self, step: int) -> float:
        """Return the rate of a step; the first is step 0. It may overflow to infinity."""
