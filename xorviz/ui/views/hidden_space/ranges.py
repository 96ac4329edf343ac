"""From where to where the axes go: fixed where activations are bounded, else they seldom move."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from xorviz.session.snapshot import HiddenSpaceLook

Array = NDArray[np.float64]
Range = tuple[float, float]

#: Room beyond the values when a range is taken anew, and beyond a bound that they cannot pass.
_ROOM, _AT_BOUND = 0.15, 0.06

#: Values that fill less than this part of a range bring it nearer.
_LEAST_FILLED = 0.3

#: The grid is seen so far beyond the patterns, in parts of what they span.
_BEYOND = 1.0

#: What lies closer than this part of its size does not differ but by rounding.
_ROUNDING = 1e-9


class SteadyRange:
    """A range that holds all values, moves rarely and then by much."""

    def __init__(self) -> None:
        self._shown: Range | None = None

    def around(
        self,
        low: float,
        high: float,
        bounds: Range = (-math.inf, math.inf),
        largest: float = 0.0,
    ) -> Range:
        """Return a range for values from one number to another.

        Parameters
        ----------
        low, high : float
        bounds : tuple of float
            Beyond which there are no values; may be infinite. A finite one is always in sight, and
            two of them fix the range.
        largest : float
            The size of numbers beside which a difference may be mere rounding.
        """
        least, most = bounds
        if math.isfinite(least) and math.isfinite(most):
            room = _AT_BOUND * (most - least)
            self._shown = least - room, most + room
            return self._shown
        low = least if math.isfinite(least) else low
        high = most if math.isfinite(most) else high
        shown, span = self._shown, high - low
        size = max(abs(low), abs(high), largest)
        is_one = span <= _ROUNDING * size
        if shown is not None and _is_well_filled(shown, low, high, is_one):
            return shown
        if is_one:
            # Nothing tells how far apart is far.
            half = 0.5 * size or 0.5
            low -= 0.0 if math.isfinite(least) else half
            high += 0.0 if math.isfinite(most) else half
            span = high - low
        below = _AT_BOUND if math.isfinite(least) else _ROOM
        above = _AT_BOUND if math.isfinite(most) else _ROOM
        self._shown = low - below * span, high + above * span
        return self._shown


class Ranges:
    """The ranges of both axes; another layer or other axes begin anew."""

    def __init__(self) -> None:
        self._key: object = None
        self._axes = (SteadyRange(), SteadyRange())

    def of(self, look: HiddenSpaceLook) -> tuple[Range, Range]:
        """Return from where to where both axes go."""
        key = (look.layer, look.units, look.range)
        if key != self._key:
            self._key, self._axes = key, (SteadyRange(), SteadyRange())
        bounds = look.range if look.units is not None else (-math.inf, math.inf)
        grid = look.grid.lines.reshape(-1, 2)
        across, up = (
            axis.around(
                *_values(look.points[:, number], grid[:, number], look.largest),
                bounds,
                look.largest,
            )
            for number, axis in enumerate(self._axes)
        )
        return (across, (0.0, 1.0)) if look.is_flat else (across, up)


def _is_well_filled(shown: Range, low: float, high: float, is_one: bool) -> bool:
    """Tell whether a range does: it holds all values, and these use enough of it, or are one."""
    holds = shown[0] <= low and high <= shown[1]
    return holds and (is_one or high - low >= _LEAST_FILLED * (shown[1] - shown[0]))


def _values(points: Array, grid: Array, largest: float) -> Range:
    """Return what is to be seen along an axis: the patterns, and the grid around them."""
    if not len(points):
        return 0.0, 1.0
    low, high = float(points.min()), float(points.max())
    if not len(grid):
        return low, high
    first, last = float(grid.min()), float(grid.max())
    span = high - low
    if span <= _ROUNDING * largest:
        return min(low, first), max(high, last)
    return min(low, max(first, low - _BEYOND * span)), max(high, min(last, high + _BEYOND * span))
