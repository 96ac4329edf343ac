"""A sweep as a value: the experiment, the axes, how many random starts a cell has."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product

from xorviz.engine.spec import ExperimentSpec
from xorviz.session.sweep.axis import Axis, AxisValue

#: A cell may stop only after so many starts, or a multiple: always in the order of their numbers.
ROUND = 64


@dataclass(frozen=True)
class SweepSpec:
    """All that decides what a sweep leads to, beside engine and machine.

    Parameters
    ----------
    experiment : ExperimentSpec
        What every cell begins with; its `replicas` and `replica` do not count.
    axes : tuple of Axis
        One to three.
    replicas : int
        How many random starts a cell has, at most.
    steps : int or None
        That every start takes; None is the own length of each cell's experiment.
    epochs : int or None
        In place of `steps`, in epochs of each cell.
    precision : float or None
        A cell stops at the first multiple of `ROUND` starts, in the order of their numbers, at
        which its 95 % interval reaches no farther than this to either side; None tries them all.
    """

    experiment: ExperimentSpec
    axes: tuple[Axis, ...]
    replicas: int
    steps: int | None = None
    epochs: int | None = None
    precision: float | None = None

    @property
    def size(self) -> int:
        """How many cells there are."""
        return math.prod(len(axis.values) for axis in self.axes)

    def values(self, cell: int) -> tuple[AxisValue, ...]:
        """Return what a cell has on every axis; the last axis runs fastest."""
        found: list[AxisValue] = []
        for axis in reversed(self.axes):
            cell, place = divmod(cell, len(axis.values))
            found.append(axis.values[place])
        return tuple(reversed(found))

    def cells(self) -> Iterator[tuple[AxisValue, ...]]:
        """Yield what each cell has on every axis, in order."""
        yield from product(*(axis.values for axis in self.axes))
