"""The warped lines of the input plane; of one dimension, how much of the plane comes where."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from xorviz.session.snapshot import WarpedGrid
from xorviz.ui.theme import Theme
from xorviz.ui.views.decision.frame import Frame

Array = NDArray[np.float64]

#: How strongly lines are drawn, and those that run through patterns.
_FAINT, _CLEAR = 105, 215
#: Far outside of the picture a place is drawn at its edge: Qt's numbers end somewhere.
_FAR = 1e4

#: Pixels of a column of the histogram, and how much of the box the highest takes.
_COLUMN = 6.0
STRIP_HEIGHT = 0.42


def paint_grid(painter: QPainter, grid: WarpedGrid, frame: Frame, theme: Theme) -> None:
    """Draw each line where it went, and those through patterns clearer."""
    if not len(grid.lines):
        return
    x, y = in_pixels(grid.lines, frame)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    flat = len(grid.lines) == 1
    for through, alpha, width in ((False, _FAINT, 1.0), (True, _CLEAR, 1.4)):
        chosen = grid.through == through
        if flat:
            alpha, width = _CLEAR, 1.4
        if chosen.any():
            painter.setPen(QPen(theme.color("muted", alpha), width))
            painter.drawPath(_path(x[chosen], y[chosen]))


def in_pixels(places: Array, frame: Frame) -> tuple[Array, Array]:
    """Return where places of the picture, `(…, 2)`, are drawn."""
    left, right, bottom, top = frame.extent
    box = frame.box
    x = box.left() + (places[..., 0] - left) * (box.width() / (right - left))
    y = box.bottom() - (places[..., 1] - bottom) * (box.height() / (top - bottom))
    return np.clip(x, -_FAR, _FAR), np.clip(y, -_FAR, _FAR)


def paint_histogram(painter: QPainter, grid: WarpedGrid, frame: Frame, theme: Theme) -> None:
    """Draw how many places of the plane come to each number, as columns from below."""
    places = grid.lines.reshape(-1, 2)[:, 0]
    if not len(places):
        return
    box, (left, right, _, _) = frame.box, frame.extent
    count = max(int(box.width() // _COLUMN), 1)
    heights = np.histogram(places, count, (left, right))[0]
    most = int(heights.max(initial=0))
    if not most:
        return
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    wide = box.width() / count
    for column in np.flatnonzero(heights).tolist():
        # A root, so that what seldom comes is seen beside the number that most places come to.
        high = max(STRIP_HEIGHT * box.height() * float(np.sqrt(heights[column] / most)), 1.0)
        start = box.left() + column * wide
        bar = QRectF(start, box.bottom() - high, max(wide - 1.0, 1.0), high)
        painter.fillRect(bar, theme.color("muted", 90))


def _path(x: Array, y: Array) -> QPainterPath:
    """Return all lines as one path, with a gap after each."""
    # Loaded with the first lines: no window needs it to open.
    from pyqtgraph.functions import arrayToQPath

    joined = np.ones(x.shape, dtype=np.int32)
    joined[:, -1] = 0
    path: QPainterPath = arrayToQPath(x.ravel(), y.ravel(), connect=joined.ravel())
    return path
