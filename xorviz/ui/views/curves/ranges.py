"""The ranges of the axes: they grow rarely and by much, and never shrink within a run."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from xorviz.session.snapshot import Curves
from xorviz.ui.views.curves.tested import curves_of_test

Array = NDArray[np.float64]

_GROWTH = 1.5

#: A run is looked at from its beginning, so the steps should fill most of their axis.
_GROWTH_OF_STEPS = 1.25

#: What the strip of the accuracy spans, with room above 100 % and below 0 % for its line.
ACCURACY_SPAN: Final = (-0.08, 1.08)

#: The fewest steps that the axis spans.
_LEAST_STEPS = 100.0

#: On a logarithmic axis, in powers of ten: what it spans at least, and where it ends below.
_USUAL_LOW, _USUAL_HIGH, _LOWEST = -1.0, 0.0, -12.0

#: Where any axis ends above, in powers of ten: beyond it there are no numbers to write beside it.
_HIGHEST, _LARGEST = 308.2, 1e308


@dataclass(frozen=True)
class Span:
    """From where to where an axis goes."""

    low: float
    high: float

    def grown(self, low: float, high: float, growth: float = _GROWTH) -> Span:
        """Return a span that holds these values too, with room beyond where it had to grow."""
        start, end = self.low, self.high
        if high > end:
            end = start + growth * (high - start)
        if low < start:
            start = end - growth * (end - low)
        return Span(start, end)


_USUAL_GRADIENTS, _LOWEST_GRADIENT = Span(-2.0, 0.0), -30.0
_USUAL_RATES = Span(-3.0, -1.0)


def step_span(former: Span | None, first: float, last: float) -> Span:
    """Return the span of the steps, which begins at the first one on record."""
    if former is None or former.low != first:
        former = Span(first, first + _LEAST_STEPS)
    return former.grown(former.low, last, _GROWTH_OF_STEPS)


def linear_span(former: Span | None, values: Array) -> Span:
    """Return the span of losses on a linear axis, from 0 up."""
    finite = values[np.isfinite(values)]
    most = float(finite.max(initial=0.0))
    if former is None:
        return Span(0.0, min(1.08 * most, _LARGEST) if most > 0.0 else 1.0)
    return Span(0.0, min(former.grown(0.0, most).high, _LARGEST))


def log_span(
    former: Span | None,
    values: Array,
    usual: Span = Span(_USUAL_LOW, _USUAL_HIGH),
    lowest: float = _LOWEST,
) -> Span:
    """Return the span of losses or gradients on a logarithmic axis, in powers of ten.

    Values of 0 have no place on it and do not stretch it.

    Parameters
    ----------
    former : Span or None
    values : ndarray
    usual : Span
        What the axis spans at least.
    lowest : float
        Where it ends below, whatever the values.
    """
    usable = values[np.isfinite(values) & (values > 0.0)]
    if not usable.size:
        return former or usual
    low = max(math.log10(float(usable.min())), lowest)
    high = max(math.log10(float(usable.max())), lowest + 1.0)
    if former is None:
        return Span(min(usual.low, low - 0.1), max(usual.high, high + 0.05))
    grown = former.grown(low, high)
    return Span(grown.low, min(grown.high, _HIGHEST))


def gradient_span(former: Span | None, values: Array) -> Span:
    """Return the span of gradients: they fall by many more powers of ten than a loss does."""
    return log_span(former, values, _USUAL_GRADIENTS, _LOWEST_GRADIENT)


def rate_span(former: Span | None, values: Array) -> Span:
    """Return the span of learning rates, with half a power of ten to spare at both ends."""
    usable = values[np.isfinite(values) & (values > 0.0)]
    if not usable.size:
        return former or _USUAL_RATES
    low, high = math.log10(float(usable.min())), math.log10(float(usable.max()))
    if former is None:
        return Span(low - 0.5, high + 0.5)
    return former.grown(low - 0.1, high + 0.1)


def log_heights(loss: Array, span: Span) -> Array:
    """Return losses as powers of ten; 0 lies on the lower end, what is not finite nowhere."""
    heights = np.full(loss.shape, np.nan)
    usable = np.isfinite(loss) & (loss > 0.0)
    np.log10(loss, where=usable, out=heights)
    heights[loss == 0.0] = span.low
    # NaN stays NaN.
    return np.maximum(heights, span.low)


def _losses(curves: Curves) -> Array:
    """Return the losses that must have a place, those of a test included."""
    test = curves_of_test(curves)
    return curves.loss if test is None else np.concatenate((curves.loss, test[0]))


class Ranges:
    """The ranges of the axes for the record on show; a record that begins anew gets new ones."""

    def __init__(self) -> None:
        #: Whether `losses` counts powers of ten.
        self.logarithmic = True
        self._record: tuple[float, float] | None = None
        self._last = 0.0
        self._floors: tuple[float, ...] = ()
        self.steps = step_span(None, 0.0, 0.0)
        self.losses = log_span(None, np.empty(0))
        self._fresh = True

    def take(self, curves: Curves) -> bool:
        """Make room for curves and their plateaus; return whether it is a record begun anew."""
        record, last = None, 0.0
        if len(curves.steps):
            # What is not a number counts as −1, so that a record equals itself.
            beginning = float(curves.loss[0])
            beginning = -1.0 if math.isnan(beginning) else beginning
            record, last = (float(curves.steps[0]), beginning), float(curves.steps[-1])
        floors = tuple(plateau.floor for plateau in curves.plateaus)
        anew = record != self._record or last < self._last
        self._fresh |= anew or floors != self._floors
        first = record[0] if record else 0.0
        former = None if anew else self.steps
        self._record, self._last, self._floors = record, last, floors
        self.steps = step_span(former, first, last)
        self._fit(_losses(curves))
        return anew

    def rescale(self, logarithmic: bool, curves: Curves | None) -> None:
        """Take the other scale for these losses."""
        self.logarithmic, self._fresh = logarithmic, True
        self._fit(np.empty(0) if curves is None else _losses(curves))

    def _fit(self, loss: Array) -> None:
        values = np.concatenate((loss, self._floors)) if len(loss) else loss
        span = log_span if self.logarithmic else linear_span
        self.losses = span(None if self._fresh else self.losses, values)
        self._fresh = False
