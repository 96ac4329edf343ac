"""Which points lie on one another, exactly or as good as."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]
Groups = tuple[tuple[int, ...], ...]

#: Points are as good as one that lie no farther apart than this part of the spread of all.
TOLERANCE = 1e-3

#: Nor farther than this part of the largest number: what is left between them is rounding.
_ROUNDING = 1e-12

#: Of more different points only those that coincide are looked for.
_MOST_POINTS = 4096

#: Numbers whose differences have no square that overflows, and what larger ones are divided by.
_LARGEST, _DOWN = 1e150, 2.0**600


class Collapsed(NamedTuple):
    """Groups of two points or more; each group and all of them are in order.

    Parameters
    ----------
    exact : tuple of tuple of int
        Whose points coincide: all their numbers are equal.
    near : tuple of tuple of int
        Whose points are joined by ways no longer than the tolerance; each of the exact groups lies
        within one of these.
    spread : float
        The root of the mean squared distance of all points from their mean.
    tolerance : float
        The longest way: a part of the spread, or of the rounding where that is more.
    """

    exact: Groups
    near: Groups
    spread: float
    tolerance: float


def collapsed(points: Array, shares: Array, tolerance: float = TOLERANCE) -> Collapsed:
    """Group points that have come to lie on one another.

    Parameters
    ----------
    points : ndarray, shape (points, dimensions)
    shares : ndarray, shape (points,)
        By which the mean is taken; points with a share of 0 are in no group.
    tolerance : float
        As a part of the spread: where all points move together, what counts as near shrinks along.
    """
    if np.abs(points).max(initial=0.0) > _LARGEST:
        # Their squares would overflow; a power of two changes no digit.
        down = collapsed(points / _DOWN, shares, tolerance)
        return down._replace(spread=down.spread * _DOWN, tolerance=down.tolerance * _DOWN)
    present = np.flatnonzero(shares > 0.0)
    weights = shares[present] / shares[present].sum()
    # What is added makes 0.0 of −0.0.
    different, place = np.unique(points[present] + 0.0, axis=0, return_inverse=True)
    place = place.reshape(-1)
    centred = different - weights @ points[present]
    masses = np.bincount(place, weights=weights)
    spread = float(np.sqrt(masses @ np.einsum("pd,pd->p", centred, centred)))
    longest = max(tolerance * spread, _ROUNDING * float(np.abs(different).max(initial=0.0)))
    owner = np.arange(len(different))
    if len(different) <= _MOST_POINTS and longest > 0.0:
        owner = _joined(centred, longest)
    return Collapsed(_groups(place, present), _groups(owner[place], present), spread, longest)


def _joined(points: Array, longest: float) -> NDArray[np.intp]:
    """Return a number for each point, the same for those that short ways join."""
    # Along the axis on which they differ most only neighbours can be near.
    axis = int(np.argmax(np.ptp(points, axis=0)))
    order = np.argsort(points[:, axis], kind="stable")
    ordered = points[order]
    owner = np.arange(len(points))
    for apart in range(1, len(points)):
        close = ordered[apart:, axis] - ordered[:-apart, axis] <= longest
        if not close.any():
            break
        # Between what is joined already no way is measured: of many on one spot that is nearly all.
        parted = owner[order[apart:]] != owner[order[:-apart]]
        pairs = np.flatnonzero(close & parted)
        ways = np.linalg.norm(ordered[pairs + apart] - ordered[pairs], axis=1)
        for first in pairs[ways <= longest]:
            one, other = owner[order[first]], owner[order[first + apart]]
            owner[owner == max(one, other)] = min(one, other)
    return owner


def _groups(numbers: NDArray[np.intp], names: NDArray[np.intp]) -> Groups:
    """Return the names that share a number, where two do, by the first of each."""
    order = np.argsort(numbers, kind="stable")
    _, starts = np.unique(numbers[order], return_index=True)
    groups = [tuple(part.tolist()) for part in np.split(names[order], starts[1:]) if len(part) > 1]
    return tuple(sorted(groups))
