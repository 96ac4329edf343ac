"""The axis of the losses: from 0 to somewhat above the highest plateau, and calm."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from xorviz.session.snapshot import Crowd

Array = NDArray[np.float64]

#: The end of the axis above the highest floor, and where there is none, above nearly every loss.
_ABOVE, _NEARLY = 1.2, 98.0

#: Floors further apart than this are drawn so that those below are still told apart.
_APART = 6.0

#: The end stays where it is as long as what is wanted lies between these parts of it.
_LEAST, _MOST = 0.35, 1.0


@dataclass(frozen=True)
class Scale:
    """Where a loss stands along the axis.

    Parameters
    ----------
    top : float
        The loss at the end; what is above stands there, too.
    bend : float
        Losses far above this one stand as on a logarithmic axis; infinite for a linear one.
    """

    top: float
    bend: float = math.inf

    def part(self, loss: ArrayLike) -> Array:
        """Return which part of the axis lies below a loss."""
        clipped = np.clip(np.nan_to_num(np.asarray(loss, dtype=float), nan=self.top), 0.0, self.top)
        if math.isinf(self.bend):
            return np.asarray(clipped / self.top)
        return np.asarray(np.log1p(clipped / self.bend) / math.log1p(self.top / self.bend))

    def loss(self, part: float) -> float:
        """Return the loss at some part of the axis."""
        if math.isinf(self.bend):
            return part * self.top
        return self.bend * math.expm1(part * math.log1p(self.top / self.bend))


def scale_for(crowd: Crowd, before: Scale | None) -> Scale:
    """Return the axis for a crowd; the one before where it still serves."""
    floors = [plateau.floor for plateau in crowd.plateaus if math.isfinite(plateau.floor)]
    if floors:
        low, high = min(floors), max(floors)
        wanted = Scale(_ABOVE * high, low if high > _APART * low else math.inf)
        # The floors of random samples move a little with those who stand there.
        if before is not None and _is_near(before.top, wanted.top):
            return before if _is_near(before.bend, wanted.bend) else wanted
        return wanted
    finite = crowd.loss[np.isfinite(crowd.loss)]
    high = float(np.percentile(finite, _NEARLY)) if len(finite) else 1.0
    if before is not None and _LEAST * before.top <= high <= _MOST * before.top:
        return before
    return Scale(_rounded_up(_ABOVE * high) if high > 0.0 else 1.0)


def _is_near(first: float, second: float) -> bool:
    return first == second or abs(first - second) <= 0.1 * second


def _rounded_up(value: float) -> float:
    """Return the next of 1, 2, 5, 10, … times a power of ten."""
    power = 10.0 ** math.floor(math.log10(value))
    return power * next(one for one in (1.0, 2.0, 5.0, 10.0) if one * power >= value * (1 - 1e-9))


#: Parts of the starts that the axis of the counts may end with.
_SHARES = (0.02, 0.05, 0.1, 0.2, 0.35, 0.6, 1.0)


def share_for(largest: float, before: float | None, shares: Sequence[float] = _SHARES) -> float:
    """Return where the axis of the counts ends, as a share of all; it seldom changes.

    Parameters
    ----------
    largest : float
        The share of the tallest bar.
    before : float or None
        Where it ended.
    """
    end = next((share for share in shares if largest <= share), shares[-1])
    if before is not None and end < before and largest > 0.5 * before:
        return before
    return end
