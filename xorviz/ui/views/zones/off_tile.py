"""The hatched tile of a cell in which a unit is off."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPixmap

from xorviz.ui.theme import Theme
from xorviz.ui.views.parts.hatch import paint_hatching

_RADIUS = 4.0


def off_tile(theme: Theme, size: QSizeF, ratio: float) -> QPixmap:
    """Draw the tile of a size, for a screen of so many device pixels per pixel."""
    pixmap = QPixmap(math.ceil(size.width() * ratio), math.ceil(size.height() * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    shape = QPainterPath()
    box = QRectF(QPointF(0.0, 0.0), size)
    shape.addRoundedRect(box, _RADIUS, _RADIUS)
    painter.fillPath(shape, theme.color("raised"))
    painter.setClipPath(shape)
    paint_hatching(painter, box, theme.color("border"), 1.4)
    painter.end()
    return pixmap
