"""The plane of two input features, as a grid of patterns; all other features are held."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from xorviz.insight.axes import starting_axes

Array = NDArray[np.float64]

#: How far the plane reaches beyond the patterns, as a part of their spread.
MARGIN = 0.35

#: Patterns that lie farther out are drawn here: sums of larger numbers may overflow.
_FARTHEST = 1e300

#: Patterns that differ by less have no spread: a part of so little may be 0.
_LEAST_SPREAD = 1e-300


class InputPlane(NamedTuple):
    """A grid over the input plane.

    `extent` is (left, right, bottom, top). `inputs` `(1, size², features)` holds the grid's points
    row by row from the top; `points` `(patterns, 2)` tells where the patterns lie. `axes` are the
    features that grow to the right and upwards. `held` is the pattern at which the others stand,
    None for the mean of all; `on_plane` `(patterns,)` then tells which patterns lie on this very
    plane, and is None for the mean.
    """

    extent: tuple[float, float, float, float]
    size: int
    inputs: Array
    points: Array
    axes: tuple[int, int]
    held: int | None = None
    on_plane: NDArray[np.bool_] | None = None


def input_plane(
    patterns: Array,
    size: int,
    paired: bool,
    axes: tuple[int, int] | None = None,
    held: int | None = None,
    extent: tuple[float, float, float, float] | None = None,
) -> InputPlane:
    """Lay a grid over two features; the others stand at the patterns' mean, or as in one of them.

    Parameters
    ----------
    patterns : ndarray, shape (patterns, features)
    size : int
        Points a side.
    paired : bool
        Whether features are (bit, 1 − bit) pairs: the plane is then that of two bits, and the
        complements follow.
    axes : tuple of int, optional
        The features; of paired ones the bits. Both the same give a plane that does not change
        upwards. By default as `starting_axes` says.
    held : int, optional
        The pattern in which the others stand; by default they stand at the mean.
    extent : tuple of float, optional
        Where the plane is to end; by default beyond the patterns by `MARGIN`.
    """
    patterns = np.clip(patterns, -_FARTHEST, _FARTHEST)
    across, up = axes = axes or starting_axes(patterns, paired)
    flat = across == up
    points = patterns[:, [across, up]]
    if flat:
        points = np.stack([patterns[:, across], np.zeros(len(patterns))], axis=1)
    low, high = points.min(axis=0), points.max(axis=0)
    spread = np.where(high - low > _LEAST_SPREAD, high - low, 1.0) * MARGIN
    left, bottom = low - spread
    right, top = high + spread
    if extent is not None:
        left, right, bottom, top = extent
    # Points stand in the middle of the cells, so that a picture of the grid fills the extent.
    cells = (np.arange(size) + 0.5) / size
    xs, ys = np.meshgrid(left + cells * (right - left), top - cells * (top - bottom))
    others = patterns.mean(axis=0) if held is None else patterns[held]
    inputs = np.tile(others, (size * size, 1))
    inputs[:, across] = xs.ravel()
    if not flat:
        inputs[:, up] = ys.ravel()
    if paired:
        inputs[:, across + 1] = 1.0 - inputs[:, across]
        inputs[:, up + 1] = 1.0 - inputs[:, up]
    ends = (float(left), float(right), float(bottom), float(top))
    on_plane = None if held is None else _on_plane(patterns, held, axes, paired)
    return InputPlane(ends, size, inputs[None], points, axes, held, on_plane)


def _on_plane(patterns: Array, held: int, axes: tuple[int, int], paired: bool) -> NDArray[np.bool_]:
    """Tell which patterns have the held values in all features but those of the axes."""
    same = patterns == patterns[held]
    for axis in axes:
        same[:, axis : axis + (2 if paired else 1)] = True
    every: NDArray[np.bool_] = same.all(axis=1)
    return every
