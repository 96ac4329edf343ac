"""The density of very many lines: for each pixel, the sum of the weights of all that cross it."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]

#: Crossings of a line and a column of pixels that are summed up for a whole picture, about; where
#: there are more, columns are so many pixels wide that there are not.
MOST_CROSSINGS = 6_000_000


@dataclass(frozen=True)
class Stretch:
    """Lines side by side, from one x to another, each from a height to a height.

    Parameters
    ----------
    start, stop : int
        Their numbers among all connections.
    left, right : float
    begins, ends : ndarray, shape (stop − start,)
        The heights at both sides.
    """

    start: int
    stop: int
    left: float
    right: float
    begins: Array
    ends: Array


class Frame(NamedTuple):
    """The part of the plane that is looked at, and how many pixels its unit of length has."""

    left: float
    top: float
    width: float
    height: float
    ratio: float


class _Crossing(NamedTuple):
    """Which pixel of a column each of some lines crosses, from 1 on; 0 is above all."""

    lines: slice
    rows: NDArray[np.uint16]


class Density:
    """Sums up, column by column, which lines cross which pixels.

    Every line counts in each column of pixels between its ends with the whole of its weight, in
    the one pixel in which it lies at the middle of the column. So each column holds the sum of the
    weights of all lines that pass it, those out of sight excepted.

    Parameters
    ----------
    stretches : iterable of Stretch
    frame : Frame
    most : int
        Crossings for a whole picture.
    """

    def __init__(
        self, stretches: Iterable[Stretch], frame: Frame, most: int = MOST_CROSSINGS
    ) -> None:
        self._frame = frame
        self._stretches = [
            one
            for one in stretches
            if one.right > frame.left and one.left < frame.left + frame.width
        ]
        self.width = max(math.ceil(frame.width * frame.ratio), 1)
        self.height = max(math.ceil(frame.height * frame.ratio), 1)
        crossings = sum(
            (one.stop - one.start) * (one.right - one.left) * frame.ratio for one in self._stretches
        )
        #: How many pixels wide a column is.
        self.step = max(1, math.ceil(crossings / most))
        self.columns = -(-self.width // self.step)
        self._over = self._stretches_over()
        self._known: dict[int, list[_Crossing]] = {}
        #: How many lines pass each column.
        self.costs = np.zeros(self.columns)
        for column, over in enumerate(self._over):
            self.costs[column] = sum(one.stop - one.start for one in over)
        self.sums = np.zeros((self.columns, self.height), dtype=np.float32)

    def sum_up(self, weights: Array, columns: Sequence[int] | range) -> None:
        """Sum the weights of all connections up anew in some columns of `sums`.

        Parameters
        ----------
        weights : ndarray, shape (connections,)
        columns : sequence of int
        """
        for column in columns:
            if column not in self._known:
                self._known[column] = self._crossings(column)
            total = np.zeros(self.height + 2)
            for lines, rows in self._known[column]:
                total += np.bincount(rows, weights[lines], self.height + 2)
            self.sums[column] = total[1:-1]

    def _middle(self, column: int) -> float:
        """Return the x of the middle of a column."""
        return self._frame.left + (column + 0.5) * self.step / self._frame.ratio

    def _stretches_over(self) -> list[list[Stretch]]:
        """Return for each column the stretches that pass its middle."""
        over: list[list[Stretch]] = [[] for _ in range(self.columns)]
        scale = self._frame.ratio / self.step
        for one in self._stretches:
            first = math.ceil((one.left - self._frame.left) * scale - 0.5)
            end = math.ceil((one.right - self._frame.left) * scale - 0.5)
            for column in range(max(first, 0), min(end, self.columns)):
                over[column].append(one)
        return over

    def _crossings(self, column: int) -> list[_Crossing]:
        found = []
        x, (_, top, _, _, ratio) = self._middle(column), self._frame
        for one in self._over[column]:
            part = bend((x - one.left) / (one.right - one.left))
            places = one.ends * (part * ratio)
            places += one.begins * ((1.0 - part) * ratio)
            places -= top * ratio - 1.0
            np.clip(places, 0.0, self.height + 1.0, out=places)
            found.append(_Crossing(slice(one.start, one.stop), places.astype(np.uint16)))
        return found


def bend(across: float) -> float:
    """Return how far along its rise a line is at a place across, both from 0 to 1.

    Lines are cubic Bézier curves whose inner control points lie half way across, at the heights of
    the ends: x = 1.5 t (1 − t) + t³ and y = 3 t² − 2 t³.
    """
    return float(np.interp(across, _ACROSS, _ALONG))


_STEPS = np.linspace(0.0, 1.0, 257)
_ACROSS = 1.5 * _STEPS * (1.0 - _STEPS) + _STEPS**3
_ALONG = _STEPS**2 * (3.0 - 2.0 * _STEPS)
