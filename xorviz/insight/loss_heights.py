"""How the losses of a landscape are scaled, and at which of them its lines are drawn."""

from __future__ import annotations

import math
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]

#: The largest loss over the smallest from which on heights count powers of ten, and below which a
#: landscape that did no longer does.
_WIDE, _NO_LONGER_WIDE = 4.0, 3.0

#: No more powers of ten lie on a scale.
_MOST_DECADES = 8.0

#: Steps between lines of equal loss that are round, and about how many lines there are.
_ROUND = (1.0, 2.0, 5.0, 10.0)
_IN_A_DECADE: tuple[float, ...] = (1.0, 1.2, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 8.0)
_LINES = 9
_FEW_DECADES = 1.3


class Heights(NamedTuple):
    """The scale of a landscape: the losses at its ends, and whether it counts powers of ten."""

    low: float
    high: float
    logarithmic: bool

    def parts(self, loss: Array) -> Array:
        """Return how high losses lie between the ends, 0 to 1; what is not finite is no number."""
        with np.errstate(all="ignore"):
            if self.logarithmic:
                span = math.log(self.high / self.low)
                parts = np.log(np.maximum(loss, self.low) / self.low) / span
            else:
                parts = (loss - self.low) / (self.high - self.low)
        return np.where(np.isfinite(loss), np.clip(parts, 0.0, 1.0), np.nan)


def heights_of(loss: Array, former: bool | None = None) -> Heights:
    """Return the scale of losses on a grid.

    Parameters
    ----------
    loss : ndarray
    former : bool, optional
        Whether the last scale counted powers of ten: it is kept near the border.
    """
    finite = loss[np.isfinite(loss)]
    if not finite.size:
        return Heights(0.0, 1.0, False)
    low, high = float(finite.min()), float(finite.max())
    if not high - low > 1e-12 * max(1.0, abs(high)):
        # A plain has a height too.
        return Heights(low - 0.5, high + 0.5, False)
    above = finite[finite > 0.0]
    wide = _NO_LONGER_WIDE if former else _WIDE
    if low >= 0.0 and high > wide * float(above.min()):
        return Heights(max(float(above.min()), high * 10.0**-_MOST_DECADES), high, True)
    return Heights(low, high, False)


def line_levels(heights: Heights) -> tuple[float, ...]:
    """Return round losses between the ends, for lines of equal loss, from the lowest."""
    low, high, logarithmic = heights
    if not logarithmic:
        return _round_levels(low, high)
    decades = math.log10(high / low)
    factors = _IN_A_DECADE
    if decades > _FEW_DECADES:
        factors = (1.0,) if decades > _LINES / 2 else (1.0, 2.0, 5.0)
    first, last = math.floor(math.log10(low)), math.ceil(math.log10(high))
    levels = [factor * 10.0**decade for decade in range(first, last + 1) for factor in factors]
    return tuple(level for level in levels if low < level < high)


def _round_levels(low: float, high: float) -> tuple[float, ...]:
    least = (high - low) / _LINES
    decade = 10.0 ** math.floor(math.log10(least))
    step = next(factor * decade for factor in _ROUND if factor * decade >= least * (1.0 - 1e-9))
    numbers = range(math.floor(low / step) + 1, math.ceil(high / step))
    return tuple(number * step for number in numbers)
