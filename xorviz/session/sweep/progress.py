"""How far a sweep is, and how long it will take."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from xorviz.session.sweep.planning import CellPlan
from xorviz.session.sweep.result import CellResult
from xorviz.session.sweep.under_way import CellUnderWay


@dataclass(frozen=True)
class SweepProgress:
    """How far a sweep is.

    Parameters
    ----------
    cells, of_cells : int
        How many have ended, of how many.
    starts : int
        How many have ended, over all cells; those of cells that were kept too.
    part : float
        The part of the work that is done, from 0 to 1, about.
    seconds_left : float or None
        About; None while nothing tells.
    """

    cells: int
    of_cells: int
    starts: int
    part: float
    seconds_left: float | None


class Estimate:
    """What starts cost and how many a cell has, learnt from those that have ended.

    Parameters
    ----------
    plans : sequence of CellPlan
        Of all cells.
    replicas : int
        Most starts of a cell.
    """

    def __init__(self, plans: Sequence[CellPlan], replicas: int) -> None:
        self._plans = plans
        self._replicas = replicas
        self._seconds = self._work = 0.0
        self._cells = self._starts = 0
        self._done = 0.0

    def learn(self, plan: CellPlan, starts: int, seconds: float) -> None:
        """Note what some starts took."""
        self._seconds += seconds
        self._work += plan.work * starts

    def learn_of(self, result: CellResult) -> None:
        """Note that a cell has ended."""
        self._cells += 1
        self._starts += result.total
        self._done += self._plans[result.cell].work * result.total

    def seconds_a_start(self, cell: CellUnderWay) -> float | None:
        """Return what a start takes, about; None while nothing tells."""
        if cell.ended:
            return cell.seconds / cell.ended
        return cell.plan.work * self._seconds / self._work if self._work > 0.0 else None

    def progress(
        self,
        waiting: Iterable[int],
        under_way: Sequence[CellUnderWay],
        steps_under_way: int,
        workers: int,
    ) -> SweepProgress:
        """Return how far the sweep is.

        Parameters
        ----------
        waiting : iterable of int
            The cells that have not begun.
        under_way : sequence of CellUnderWay
        steps_under_way : int
            Taken by pieces that have not ended, over all starts.
        workers : int
            How many pieces run at a time.
        """
        each = self._starts / self._cells if self._cells else self._replicas
        done, left = self._done, sum(self._plans[number].work for number in waiting) * each
        seconds = left * self._seconds / self._work if self._work > 0.0 else None
        starts = self._starts
        for place, cell in enumerate(under_way):
            # Pieces that have not ended count as if all were of the first cell.
            steps = steps_under_way if place == 0 else 0
            begun = steps / cell.plan.steps if cell.plan.steps else 0.0
            rest = max(0.0, cell.expected - cell.ended - begun)
            starts += cell.ended
            done += cell.plan.work * (cell.ended + begun)
            left += cell.plan.work * rest
            if seconds is not None:
                seconds += rest * (self.seconds_a_start(cell) or 0.0)
        of_cells = len(self._plans)
        part = done / (done + left) if done + left > 0.0 else self._cells / of_cells
        left_over = None if seconds is None else seconds / workers
        return SweepProgress(self._cells, of_cells, starts, part, left_over)
