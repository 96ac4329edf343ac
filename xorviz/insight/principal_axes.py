"""The two directions along which points differ most."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]

#: Numbers this near to the largest count as equally large when a sign is chosen.
_AS_LARGE = 1.0 - 1e-9


class PrincipalAxes(NamedTuple):
    """Two directions of length 1, at right angles, and how much of the differences lies in each.

    Parameters
    ----------
    axes : ndarray, shape (2, dimensions)
        The first of the largest numbers of each is above 0. With one dimension the second is 0.
    explained : tuple of float
        The part of the sum of squared differences along each; both 0 where there are none.
    """

    axes: Array
    explained: tuple[float, float]


def principal_axes(differences: Array) -> PrincipalAxes:
    """Return the axes of differences from some centre, by singular values.

    Parameters
    ----------
    differences : ndarray, shape (points, dimensions)
        With a weight for each row, its root goes before the row.
    """
    points, dimensions = differences.shape
    axes = np.zeros((2, dimensions))
    explained = [0.0, 0.0]
    largest = float(np.abs(differences).max(initial=0.0))
    # Squares of what is small vanish otherwise.
    scaled = differences / largest if largest > 0.0 else differences
    if points <= dimensions:
        # Few points in many dimensions: all that they differ in are mixtures of them.
        _, values, rows = np.linalg.svd(scaled, full_matrices=False)
    else:
        _, values, rows = np.linalg.svd(np.linalg.qr(scaled, mode="r"))
    squares = np.square(values)
    total = float(squares.sum())
    for place in range(min(2, len(rows))):
        axes[place] = _signed(rows[place])
        if total > 0.0:
            explained[place] = float(squares[place]) / total
    return PrincipalAxes(axes, (explained[0], explained[1]))


def _signed(axis: Array) -> Array:
    """Return a direction or its opposite: that in which the first of its largest is above 0."""
    sizes = np.abs(axis)
    first = int(np.argmax(sizes >= _AS_LARGE * sizes.max()))
    return -axis if axis[first] < 0.0 else axis
