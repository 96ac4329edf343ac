"""Turns values over the steps into paths of pixels."""

from __future__ import annotations

import math

import numpy as np
import PySide6  # noqa: F401  # before pyqtgraph, which takes whichever Qt is loaded
from numpy.typing import NDArray
from pyqtgraph.functions import arrayToQPath, arrayToQPolygonF
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainterPath

from xorviz.ui.views.curves.ranges import Span

Array = NDArray[np.float64]


def across(steps: Array, span: Span, rect: QRectF) -> Array:
    """Return where steps lie in a plot."""
    return rect.left() + (steps - span.low) * (rect.width() / (span.high - span.low))


def down(heights: Array, span: Span, rect: QRectF) -> Array:
    """Return where heights lie in a plot; what is not a number lies nowhere."""
    return rect.bottom() - (heights - span.low) * (rect.height() / (span.high - span.low))


def path_of(x: Array, y: Array) -> QPainterPath:
    """Return the line through points, with gaps where `y` is not a number."""
    if math.isfinite(y.sum()):
        # To look for gaps takes longer than to make the line.
        path = QPainterPath()
        path.addPolygon(arrayToQPolygonF(x, y))
        return path
    return arrayToQPath(x, y, connect="finite")


def band_of(x: Array, upper: Array, lower: Array) -> QPainterPath:
    """Return the area between two lines, where both are numbers."""
    known = np.isfinite(upper) & np.isfinite(lower)
    x, upper, lower = x[known], upper[known], lower[known]
    return arrayToQPath(
        np.concatenate((x, x[::-1])), np.concatenate((upper, lower[::-1])), connect="all"
    )


def stepped(x: Array, y: Array) -> tuple[Array, Array]:
    """Return the corners of a line that stays level up to its next point."""
    if len(x) < 2:
        return x, y
    return np.repeat(x, 2)[1:], np.repeat(y, 2)[:-1]
