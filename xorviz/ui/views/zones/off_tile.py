"""The hatched tile of a cell in which a unit is off."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPixmap

from xorviz.ui.theme import Theme
from xorviz.ui.views.parts.hatch import paint_hatching
from xorviz.ui.views.parts.kept import begin_anew, takes_pixmaps

_RADIUS = 4.0


class OffTile:
    """The tile of a size, drawn once for a screen of so many device pixels per pixel."""

    def __init__(self, theme: Theme, size: QSizeF, ratio: float) -> None:
        self._theme, self._size = theme, size
        self._kept = _drawn(theme, size, ratio)

    def put(self, painter: QPainter, corner: QPointF) -> None:
        """Put the tile to a place."""
        if takes_pixmaps(painter):
            painter.drawPixmap(corner, self._kept)
            return
        begin_anew(painter)
        painter.translate(corner)
        _draw(painter, self._theme, self._size)
        painter.restore()


def _drawn(theme: Theme, size: QSizeF, ratio: float) -> QPixmap:
    pixmap = QPixmap(math.ceil(size.width() * ratio), math.ceil(size.height() * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    _draw(painter, theme, size)
    painter.end()
    return pixmap


def _draw(painter: QPainter, theme: Theme, size: QSizeF) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    shape = QPainterPath()
    box = QRectF(QPointF(0.0, 0.0), size)
    shape.addRoundedRect(box, _RADIUS, _RADIUS)
    painter.fillPath(shape, theme.color("raised"))
    painter.setClipPath(shape, Qt.ClipOperation.IntersectClip)
    paint_hatching(painter, box, theme.color("border"), 1.4)
