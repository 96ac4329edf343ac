"""What a sweep leads to: of every cell how its random starts ended, and what that tells."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from xorviz.insight.statistics import wilson_interval
from xorviz.session.sweep.spec import SweepSpec

Array = NDArray[np.float64]

#: The shares of the solved starts at which the steps that they took are told.
QUANTILES = (0.1, 0.5, 0.9)


@dataclass(frozen=True)
class Starts:
    """How some random starts of a cell ended; one entry of each array a start.

    Parameters
    ----------
    replicas : ndarray of int64, shape (S,)
        Their numbers, in order.
    loss, accuracy : ndarray of float64, shape (S,)
        Over the whole training set after the last step; not finite where a start diverged.
    solved, diverged : ndarray of bool, shape (S,)
    first_solved : ndarray of int64, shape (S,)
        The first checked step at which a start was solved; −1 if it never was.
    plateau : ndarray of int8, shape (S,)
        The place of its plateau among `CellResult.plateaus`; −1 where it stands on none.
    """

    replicas: NDArray[np.int64]
    loss: Array
    accuracy: Array
    solved: NDArray[np.bool_]
    diverged: NDArray[np.bool_]
    first_solved: NDArray[np.int64]
    plateau: NDArray[np.int8]


@dataclass(frozen=True)
class CellPlateau:
    """A plateau, and how many of the unsolved starts of a cell stand on it; `floor` its height."""

    name: str
    floor: float
    count: int


@dataclass(frozen=True)
class CellResult:
    """How a cell of a sweep ended.

    Parameters
    ----------
    cell : int
        Its place in the sweep, the last axis running fastest.
    steps : int
        That every start took.
    checked_every : int
        Steps between two checks of `first_solved`.
    starts : Starts
    plateaus : tuple of CellPlateau
        Highest floor first.
    """

    cell: int
    steps: int
    checked_every: int
    starts: Starts
    plateaus: tuple[CellPlateau, ...]

    @property
    def total(self) -> int:
        """How many starts there were."""
        return len(self.starts.replicas)

    @property
    def count(self) -> int:
        """How many of them were solved after the last step."""
        return int(self.starts.solved.sum())

    @property
    def rate(self) -> float:
        """The share that was solved."""
        return self.count / self.total

    @property
    def interval(self) -> tuple[float, float]:
        """The 95 % Wilson interval of that share."""
        return wilson_interval(self.count, self.total)

    @property
    def steps_to_solve(self) -> tuple[int, ...] | None:
        """The first solved steps at `QUANTILES` of the solved starts; None where none was.

        Each is a step at which one of them was, not a mean of two.
        """
        solved = self.starts.solved & (self.starts.first_solved >= 0)
        steps = np.sort(self.starts.first_solved[solved])
        if not len(steps):
            return None
        places = [max(0, int(np.ceil(share * len(steps))) - 1) for share in QUANTILES]
        return tuple(int(steps[place]) for place in places)


@dataclass(frozen=True)
class SweepResult:
    """The cells of a sweep that have ended, in the order of their places.

    Parameters
    ----------
    spec : SweepSpec
    engines : mapping-like sequence of str
        The engine of each cell of the sweep, by its place, whether it has ended or not.
    cells : tuple of CellResult
    """

    spec: SweepSpec
    engines: Sequence[str]
    cells: tuple[CellResult, ...]

    @property
    def is_whole(self) -> bool:
        """Whether every cell has ended."""
        return len(self.cells) == self.spec.size

    def cell(self, number: int) -> CellResult | None:
        """Return a cell by its place; None where it has not ended."""
        return next((cell for cell in self.cells if cell.cell == number), None)
