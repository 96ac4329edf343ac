"""Where a field on a grid crosses a level, as pieces of straight line: marching squares."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]

# Corners of a cell: 0 top left, 1 top right, 2 bottom right, 3 bottom left. Bit k of a cell's code
# tells that corner k is above the level. Its edges: 0 top, 1 right, 2 bottom, 3 left.
_CORNERS = ((0, 0), (0, 1), (1, 1), (1, 0))
# Each edge from left to right or from top to bottom: two cells that share it get the same point.
_EDGES = ((0, 1), (1, 2), (3, 2), (0, 3))

#: Which two edges a cell's line joins, by code; those of saddles, 5 and 10, are parted first.
_JOINED = np.array(
    [
        [(0, 0), (3, 0), (0, 1), (3, 1), (1, 2), (0, 0), (0, 2), (2, 3)],
        [(2, 3), (0, 2), (0, 0), (1, 2), (3, 1), (0, 1), (3, 0), (0, 0)],
    ]
).reshape(16, 2)


def contour(field: Array, extent: tuple[float, float, float, float], level: float) -> Array:
    """Return where a field over the plane crosses a level, interpolated linearly.

    Parameters
    ----------
    field : ndarray, shape (height, width)
        Row 0 at the top; each value belongs to the middle of its cell, as in `input_plane`. So the
        lines end half a cell before the extent does.
    extent : tuple of float
        (left, right, bottom, top).
    level : float

    Returns
    -------
    ndarray, shape (segments, 2, 2)
        As `contour_on` gives them.
    """
    height, width = field.shape
    left, right, bottom, top = extent
    across = left + (np.arange(width) + 0.5) / width * (right - left)
    up = top - (np.arange(height) + 0.5) / height * (top - bottom)
    return contour_on(field, across, up, level)


def contour_on(field: Array, across: Array, up: Array, level: float) -> Array:
    """Return where a field on any grid of columns and rows crosses a level.

    The lines part the values above the level from those that are not. Where a field stands exactly
    at the level all over a region, they run around what is above. In a saddle, whose corners above
    the level lie crosswise, they join if the mean of the four is above it, too. Squares with a
    corner that is no finite number have no line.

    Parameters
    ----------
    field : ndarray, shape (height, width)
    across : ndarray, shape (width,)
        Where the columns lie.
    up : ndarray, shape (height,)
        Where the rows lie.
    level : float

    Returns
    -------
    ndarray, shape (segments, 2, 2)
        Each piece from (x₁, x₂) to (x₁, x₂); neighbouring pieces share their end in every bit.
    """
    with np.errstate(all="ignore"):
        heights = field - level
        above = (heights > 0.0).view(np.uint8)
        codes = (
            above[:-1, :-1]
            + (above[:-1, 1:] << 1)
            + (above[1:, 1:] << 2)
            + (above[1:, :-1] << 3)
        )  # fmt: skip
        rows, columns = np.nonzero((codes - 1) < 14)
        corners = np.stack([heights[rows + r, columns + c] for r, c in _CORNERS], axis=1)
        finite = np.isfinite(corners).all(axis=1)
        rows, columns, corners = rows[finite], columns[finite], corners[finite]
        cells, codes = _with_saddles_parted(codes[rows, columns], corners)
        crossings = _crossings(corners, across, up, rows, columns)
    segments = crossings[cells[:, None], _JOINED[codes]]
    # A corner that stands exactly at the level may be cut off by a line of no length.
    long = (segments[:, 0] != segments[:, 1]).any(axis=1)
    return np.asarray(segments[long])


def _with_saddles_parted(
    codes: NDArray[np.uint8], corners: Array
) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Return (cell, code) of every line: each of a saddle's two lines cuts off a single corner."""
    cells = np.arange(len(codes))
    saddle = (codes == 5) | (codes == 10)
    joined = (corners * 0.25).sum(axis=1) > 0.0
    falling = (codes == 5) != joined
    first = np.where(saddle, np.where(falling, 1, 2), codes)
    second = np.where(falling, 4, 8)[saddle]
    return np.concatenate([cells, cells[saddle]]), np.concatenate([first, second])


def _crossings(
    corners: Array, across: Array, up: Array, rows: NDArray[np.intp], columns: NDArray[np.intp]
) -> Array:
    """Return where each cell's edges cross the level, `(cells, 4, 2)`; others are arbitrary."""
    first, second = (corners[:, list(ends)] for ends in zip(*_EDGES, strict=True))
    # v₁ / (v₁ − v₂), written so that huge values do not overflow.
    part = 1.0 / (1.0 - second / first)
    places = np.stack(
        [np.stack([across[columns + c], up[rows + r]], axis=1) for r, c in _CORNERS], axis=1
    )
    start, end = (places[:, list(ends)] for ends in zip(*_EDGES, strict=True))
    return np.asarray(start + part[:, :, None] * (end - start))
