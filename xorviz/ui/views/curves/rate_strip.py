"""The strip of the learning rate: a line of steps on a logarithmic scale."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainterPath

from xorviz.session.snapshot import Curves
from xorviz.ui.views.curves.paths import across, down, path_of, stepped
from xorviz.ui.views.curves.ranges import Span, log_heights, rate_span
from xorviz.ui.views.curves.thinning import Thinning


class RateStrip:
    """What the strip of the learning rate shows of a record, in pixels."""

    def __init__(self) -> None:
        self._former: Span | None = None
        self._rect = QRectF()
        self.span = rate_span(None, np.empty(0))
        self.path: QPainterPath | None = None
        #: The rates worth a label on the axis, as powers of ten: the last, the largest, the least.
        self.ticks: tuple[float, ...] = ()

    def restart(self) -> None:
        """Begin with a new scale."""
        self._former = None

    def draw(self, curves: Curves, thinning: Thinning, steps: Span, rect: QRectF) -> None:
        """Make the line of a record; without one on record there is no path."""
        self._rect, self.path, self.ticks = rect, None, ()
        if len(curves.learning_rate) != len(curves.steps):
            return
        rates = thinning.values(curves.learning_rate)
        if not np.isfinite(rates).any():
            return
        self.span = self._former = rate_span(self._former, rates)
        heights = log_heights(rates, self.span)
        known = heights[np.isfinite(heights)]
        self.ticks = (float(known[-1]), float(known.max()), float(known.min()))
        x, y = across(thinning.steps, steps, rect), down(heights, self.span, rect)
        self.path = path_of(*stepped(x, y))

    def y(self, rate: float) -> float:
        """Return the height of a rate; not a number where it has none."""
        if not (math.isfinite(rate) and rate >= 0.0):
            return math.nan
        height = max(math.log10(rate), self.span.low) if rate > 0.0 else self.span.low
        share = (height - self.span.low) / (self.span.high - self.span.low)
        return self._rect.bottom() - share * self._rect.height()
