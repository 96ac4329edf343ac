"""The plane of the first two input features, as a grid of patterns."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]

#: How far the plane reaches beyond the patterns, as a part of their spread.
MARGIN = 0.35


class InputPlane(NamedTuple):
    """A grid over the input plane.

    `extent` is (left, right, bottom, top). `inputs` `(1, size², features)` holds the grid's points
    row by row from the top; `points` `(patterns, 2)` tells where the patterns lie. `axes` are the
    features that grow to the right and upwards.
    """

    extent: tuple[float, float, float, float]
    size: int
    inputs: Array
    points: Array
    axes: tuple[int, int]


def input_plane(patterns: Array, size: int, paired: bool) -> InputPlane:
    """Lay a grid over the first two features; the others stand at the patterns' mean.

    Parameters
    ----------
    patterns : ndarray, shape (patterns, features)
    size : int
        Points a side.
    paired : bool
        Whether features are (bit, 1 − bit) pairs: the plane is then that of the two bits, and the
        complements follow. A single feature or bit gives a plane that does not change upwards.
    """
    features = patterns.shape[1]
    second = 2 if paired else 1
    flat = features <= second
    across, up = (0, 0) if flat else (0, second)
    points = patterns[:, [across, up]]
    if flat:
        points = np.stack([patterns[:, 0], np.zeros(len(patterns))], axis=1)
    low, high = points.min(axis=0), points.max(axis=0)
    spread = np.where(high > low, high - low, 1.0) * MARGIN
    left, bottom = low - spread
    right, top = high + spread
    # Points stand in the middle of the cells, so that a picture of the grid fills the extent.
    cells = (np.arange(size) + 0.5) / size
    xs, ys = np.meshgrid(left + cells * (right - left), top - cells * (top - bottom))
    inputs = np.tile(patterns.mean(axis=0), (size * size, 1))
    inputs[:, across] = xs.ravel()
    if not flat:
        inputs[:, up] = ys.ravel()
    if paired:
        inputs[:, across + 1] = 1.0 - inputs[:, across]
        inputs[:, up + 1] = 1.0 - inputs[:, up]
    extent = (float(left), float(right), float(bottom), float(top))
    return InputPlane(extent, size, inputs[None], points, (across, up))
