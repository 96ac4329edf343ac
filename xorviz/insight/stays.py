"""When a run came to stand on a plateau, and when it left it, read off its curve."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from xorviz.insight.plateaus import NEAR

Array = NDArray[np.float64]

#: A stay makes up at least this part of all steps up to its end, and so many steps: a curve that
#: merely comes past a floor is no stay.
_PART, _LEAST = 0.25, 50

#: An absence that is shorter than this part of the whole does not end a stay.
_ABSENCE = 0.05


class Stay(NamedTuple):
    """A stretch of a curve within 1 % of a floor.

    Parameters
    ----------
    place : int
        Of the floor, among those that were given.
    entered : int
        The first step there.
    left : int
        The first step on record that is elsewhere; −1 while there is none.
    """

    place: int
    entered: int
    left: int


def stays_of(steps: NDArray[np.int64], loss: Array, floors: Sequence[float]) -> tuple[Stay, ...]:
    """Return the stays of a run in their order.

    Parameters
    ----------
    steps : ndarray of int64, shape (points,)
        Increasing.
    loss : ndarray, shape (points,)
    floors : sequence of float
        Above 0; of several that are near the nearest counts.
    """
    if not len(steps) or not len(floors):
        return ()
    levels = np.asarray(floors, dtype=np.float64)
    with np.errstate(invalid="ignore", over="ignore"):
        distance = np.abs(loss[None] - levels[:, None]) / levels[:, None]
    distance = np.where(np.isnan(distance), np.inf, distance)
    nearest = distance.argmin(axis=0)
    here = np.where(distance.min(axis=0) <= NEAR, nearest, -1)
    found: list[list[int]] = []
    for place, first, end in _runs(here):
        if found and found[-1][0] == place:
            before = found[-1]
            absence = int(steps[first] - steps[before[2] - 1])
            whole = int(steps[end - 1] - steps[before[1]])
            if absence <= _ABSENCE * whole:
                before[2] = end
                continue
        found.append([place, first, end])
    start = int(steps[0])
    result = []
    for place, first, end in found:
        length = int(steps[end - 1] - steps[first])
        if length >= max(_LEAST, _PART * int(steps[end - 1] - start)):
            left = int(steps[end]) if end < len(steps) else -1
            result.append(Stay(place, int(steps[first]), left))
    return tuple(result)


def _runs(here: NDArray[np.intp]) -> list[tuple[int, int, int]]:
    """Return the place, the first point and the end of each run of points on one floor."""
    borders = [0, *(np.flatnonzero(np.diff(here)) + 1).tolist(), len(here)]
    return [
        (int(here[first]), first, end)
        for first, end in itertools.pairwise(borders)
        if here[first] >= 0
    ]
