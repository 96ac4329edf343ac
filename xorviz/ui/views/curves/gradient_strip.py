"""The strip of the gradients: a line for each layer on a logarithmic scale, and zero below it."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath

from xorviz.session.snapshot import Curves
from xorviz.ui.views.curves.layers import Layers, gradients_of
from xorviz.ui.views.curves.paths import across, band_of, down, path_of
from xorviz.ui.views.curves.ranges import Span, gradient_span
from xorviz.ui.views.curves.thinning import Thinning

Array = NDArray[np.float64]

#: Pixels at the lower end for gradients that are exactly 0, and how high in them these lie.
ZERO_ROOM, _ZERO_HEIGHT = 11.0, 5.0

#: Pixels across in which the area between least and largest has one corner.
_BAND_COLUMN = 4.0

#: Height of the strip's caption, and about its width.
CAPTION_HEIGHT, _CAPTION_WIDTH = 13.0, 110.0


@dataclass(frozen=True)
class LayerLine:
    """The curve of a layer's gradient in pixels, and where it ends."""

    layer: str
    path: QPainterPath
    end: QPointF


class GradientStrip:
    """What the strip of the gradients shows of a record, in pixels."""

    def __init__(self) -> None:
        self._former: Span | None = None
        self._zeros = False
        self.span = gradient_span(None, np.empty(0))
        #: The part of the strip that the powers of ten have.
        self.scale_rect = QRectF()
        self.lines: tuple[LayerLine, ...] = ()
        #: From the least to the largest gradient of all layers, where not all have lines.
        self.band: QPainterPath | None = None
        #: Whether the caption covers less of the lines at the top than at the bottom.
        self.free_above = False
        self._captioned: object = None

    @property
    def zeros(self) -> bool:
        """Whether a gradient of exactly 0 is on record."""
        return self._zeros

    @property
    def zero_y(self) -> float:
        """The height of a gradient of exactly 0."""
        return self.scale_rect.bottom() + ZERO_ROOM - _ZERO_HEIGHT

    @property
    def recorded(self) -> bool:
        """Whether any gradient is on record."""
        return bool(self.lines)

    def restart(self) -> None:
        """Begin with a new scale."""
        self._former, self._zeros = None, False

    def draw(
        self, curves: Curves, layers: Layers, thinning: Thinning, steps: Span, rect: QRectF
    ) -> None:
        """Make the lines of a record.

        Parameters
        ----------
        curves : Curves
        layers : Layers
        thinning : Thinning
        steps : Span
        rect : QRectF
            The strip.
        """
        norms = gradients_of(curves)
        drawn = {layer: thinning.values(norms[layer]) for layer in layers.drawn}
        if not any(np.isfinite(values).any() for values in drawn.values()):
            drawn = {}
        band = None
        if drawn and len(drawn) < len(layers.all):
            # An area of many corners takes long to fill: a few pixels wide will do for its columns.
            wide = round(rect.width() / _BAND_COLUMN)
            columns = Thinning(curves.steps.astype(np.float64), steps.low, steps.high, wide)
            band = columns.edges(*_extremes(list(norms.values())))
        self._scale([*(band[1:] if band else ()), *drawn.values()], rect)
        x = across(thinning.steps, steps, rect)
        places = {layer: self._places(values) for layer, values in drawn.items()}
        self.lines = tuple(
            LayerLine(layer, path_of(x, y), _end(x, y))
            for layer, y in places.items()
            if np.isfinite(y).any()
        )
        key = (self.span, self.scale_rect, steps, layers)
        if key != self._captioned:
            # The beginning of the curves stays as it is while the scales do.
            self._captioned = key
            self.free_above = _free_above(x, list(places.values()), self.scale_rect)
        self.band = None
        if band is not None:
            ends = [self._places(edge) for edge in band[1:]]
            self.band = band_of(across(band[0], steps, rect), *ends)

    def y(self, norm: float) -> float:
        """Return the height of a gradient; not a number where it has none."""
        if norm == 0.0:
            return self.zero_y
        if not (math.isfinite(norm) and norm > 0.0):
            return math.nan
        share = (math.log10(norm) - self.span.low) / (self.span.high - self.span.low)
        return self.scale_rect.bottom() - max(share, 0.0) * self.scale_rect.height()

    def _scale(self, values: Sequence[Array], rect: QRectF) -> None:
        together = np.concatenate(values) if values else np.empty(0)
        self._zeros |= bool((together == 0.0).any())
        if values:
            self.span = self._former = gradient_span(self._former, together)
        self.scale_rect = rect.adjusted(0.0, 0.0, 0.0, -ZERO_ROOM if self._zeros else 0.0)

    def _places(self, norms: Array) -> Array:
        heights = np.full(norms.shape, np.nan)
        np.log10(norms, where=np.isfinite(norms) & (norms > 0.0), out=heights)
        # NaN stays NaN.
        places = down(np.maximum(heights, self.span.low), self.span, self.scale_rect)
        places[norms == 0.0] = self.zero_y
        return places


def _extremes(values: Sequence[Array]) -> tuple[Array, Array]:
    """Return the least and the largest at each point; gaps do not count."""
    least, most = values[0].copy(), values[0].copy()
    for others in values[1:]:
        np.fmin(least, others, out=least)
        np.fmax(most, others, out=most)
    return least, most


def _end(x: Array, y: Array) -> QPointF:
    """Return the last point that has a place."""
    if math.isfinite(y[-1]):
        return QPointF(float(x[-1]), float(y[-1]))
    last = int(np.flatnonzero(np.isfinite(y))[-1])
    return QPointF(float(x[last]), float(y[last]))


def _free_above(x: Array, lines: Sequence[Array], rect: QRectF) -> bool:
    """Tell whether fewer points lie where a caption would stand above than below."""
    beginning = slice(0, int(np.searchsorted(x, rect.left() + _CAPTION_WIDTH)))
    above = below = 0
    for y in lines:
        above += int(np.count_nonzero(y[beginning] < rect.top() + CAPTION_HEIGHT))
        below += int(np.count_nonzero(y[beginning] > rect.bottom() - CAPTION_HEIGHT))
    return above < below
