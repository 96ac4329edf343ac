"""Thins a long curve to what the pixels can show, with every peak kept."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]

#: Points a pixel column has when it is thinned: the first, the least, the largest, the last.
_KEPT = 4


class Thinning:
    """How the points of a record fall into pixel columns; made once for all curves over it.

    Parameters
    ----------
    steps : ndarray, shape (points,)
        Increasing.
    low, high : float
        The steps at the left and the right edge.
    columns : int
        Pixels across. A record with fewer than four points for each stays as it is.
    """

    def __init__(self, steps: Array, low: float, high: float, columns: int) -> None:
        self.steps = steps
        self._starts: NDArray[np.int64] | None = None
        if columns < 1 or high <= low or len(steps) <= _KEPT * columns:
            return
        column = ((steps - low) * (columns / (high - low))).astype(np.int64)
        self._starts = np.concatenate(([0], np.flatnonzero(np.diff(column)) + 1))
        self._ends = np.concatenate((self._starts[1:], [len(steps)])) - 1
        first, last = steps[self._starts], steps[self._ends]
        middle = (first + last) / 2.0
        self.steps = np.stack((first, middle, middle, last), axis=1).ravel()

    def values(self, values: Array) -> Array:
        """Return the values to draw at `steps`; gaps, which are not numbers, hide no peak."""
        if self._starts is None:
            return values
        least = np.fmin.reduceat(values, self._starts)
        most = np.fmax.reduceat(values, self._starts)
        ends = values[self._starts], values[self._ends]
        return np.stack((ends[0], least, most, ends[1]), axis=1).ravel()

    def edges(self, lower: Array, upper: Array) -> tuple[Array, Array, Array]:
        """Return steps, and the least and the largest value in each pixel column."""
        if self._starts is None:
            return self.steps, lower, upper
        least = np.fmin.reduceat(lower, self._starts)
        return self.steps[1::_KEPT], least, np.fmax.reduceat(upper, self._starts)
