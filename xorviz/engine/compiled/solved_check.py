"""What the compiled loop needs to note the first step at which each replica is solved."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from xorviz.engine.compiled.lanes import rooms, with_all_lanes
from xorviz.engine.compiled.records import Check
from xorviz.engine.compiled.solving import BY_BOUNDS, BY_LARGEST, UNASKED
from xorviz.engine.compiled.tables import rows_of
from xorviz.engine.dataset import Dataset
from xorviz.engine.solved import sides_of
from xorviz.engine.spec.experiment import ExperimentSpec


class SolvedCheck:
    """Hands the loop the training set and the criterion, and takes what it found.

    Parameters
    ----------
    spec : ExperimentSpec
    dataset : Dataset
    every : int
        Steps between two checks.
    first_solved, diverged : ndarray of int64, shape (replicas,)
        The run's own; the first is written.
    """

    def __init__(
        self,
        spec: ExperimentSpec,
        dataset: Dataset,
        every: int,
        first_solved: NDArray[np.int64],
        diverged: NDArray[np.int64],
    ) -> None:
        self._dataset, self._every = dataset, every
        self._inputs = dataset.distinct_with_ones()
        self._first_solved, self._diverged = first_solved, diverged
        sides = sides_of(dataset.telling, spec.training.solved)
        self._kind = BY_LARGEST if sides.by_largest else BY_BOUNDS
        self._bounds = np.array([sides.middle, sides.above, sides.below])
        self._rows = rows_of(spec.network)
        self._room = (np.zeros(0), np.zeros(0))

    def of(self, part: slice, rows: int, step: int, lanes: int | None = None) -> Check:
        """Return what the loop needs for some replicas, from a step on.

        Parameters
        ----------
        part : slice
        rows : int
            For so many; those beyond the part are never asked for.
        step : int
        lanes : int, optional
            How many of them go side by side; by default all.
        """
        data, count = self._dataset, len(self._first_solved[part])
        size = self._rows * data.distinct_targets.shape[1] * (lanes or rows)
        if self._room[0].size != size:
            z, a = rooms(size, size)
            self._room = (z, a)
        first_solved = np.full(rows, UNASKED)
        asked = self._diverged[part] < 0
        first_solved[:count] = np.where(asked, self._first_solved[part], UNASKED)
        inputs, targets, shares = (
            one if len(one) == 1 else with_all_lanes(one[part], rows)
            for one in (self._inputs, data.distinct_targets, data.shares)
        )
        return Check(
            step,
            self._every,
            self._kind,
            self._bounds,
            inputs,
            targets,
            shares,
            first_solved,
            *self._room,
        )

    def take(self, part: slice, check: Check) -> None:
        """Note what the loop has found for these replicas."""
        found = check.first_solved[: len(self._first_solved[part])]
        self._first_solved[part] = np.where(found >= 0, found, self._first_solved[part])
