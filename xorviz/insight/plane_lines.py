"""Straight lines over the input plane, for a layer to warp: those of squared paper."""

from __future__ import annotations

import math
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]

#: With more different values along an axis than this the lines through patterns are not set apart.
_MOST_VALUES = 4

#: Of a step: so near to a value a line runs through it.
_NEAR = 1e-6


class PlaneLines(NamedTuple):
    """Lines over a plane, and which of them are what.

    Parameters
    ----------
    places : ndarray, shape (lines, places, 2)
        Points (x₁, x₂) along each line, from one edge of the plane to the other.
    across : ndarray of bool, shape (lines,)
        Whether x₁ grows along the line, and x₂ stays as it is.
    through : ndarray of bool, shape (lines,)
        Whether patterns lie on it, where they have few different values.
    """

    places: Array
    across: NDArray[np.bool_]
    through: NDArray[np.bool_]


def plane_lines(
    extent: tuple[float, float, float, float],
    points: Array,
    flat: bool,
    most: int = 25,
    count: int = 61,
) -> PlaneLines:
    """Lay lines over a plane at round numbers.

    Parameters
    ----------
    extent : tuple of float
        (left, right, bottom, top).
    points : ndarray, shape (patterns, 2)
        Where the patterns lie on it.
    flat : bool
        Whether nothing changes upwards: the plane is one line then.
    most : int
        Lines at most in each of the two directions.
    count : int
        Points on each line.
    """
    left, right, bottom, top = extent
    if flat:
        along = np.linspace(left, right, count)
        places = np.stack([along, np.zeros(count)], axis=1)[None]
        return PlaneLines(places, np.array([True]), np.array([False]))
    upright, through_upright = _positions(left, right, points[:, 0], most)
    level, through_level = _positions(bottom, top, points[:, 1], most)
    places = np.empty((len(upright) + len(level), count, 2))
    places[: len(upright), :, 0] = upright[:, None]
    places[: len(upright), :, 1] = np.linspace(bottom, top, count)
    places[len(upright) :, :, 0] = np.linspace(left, right, count)
    places[len(upright) :, :, 1] = level[:, None]
    across = np.arange(len(places)) >= len(upright)
    return PlaneLines(places, across, np.concatenate([through_upright, through_level]))


def _positions(
    low: float, high: float, values: Array, most: int
) -> tuple[Array, NDArray[np.bool_]]:
    """Return round numbers between two ends, and which of them are values of patterns."""
    step = _round_step((high - low) / most)
    first, last = math.ceil(low / step), math.floor(high / step)
    positions = np.arange(first, last + 1) * step
    different = np.unique(values)
    few = different if len(different) <= _MOST_VALUES else different[:0]
    near: NDArray[np.bool_] = np.abs(positions[:, None] - few) <= _NEAR * step
    return np.asarray(positions), np.asarray(near.any(axis=1))


def _round_step(least: float) -> float:
    """Return the smallest of 1, 2, 5, 10, … times a power of ten that is no less."""
    decade = 10.0 ** math.floor(math.log10(least))
    return next(part * decade for part in (1.0, 2.0, 5.0, 10.0) if part * decade >= least)
