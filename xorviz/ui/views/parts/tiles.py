"""Rounded cells of one size, one for each level of the scale, drawn once and copied often."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter, QPixmap

from xorviz.ui.theme import Theme
from xorviz.ui.views.parts.colors import cell_colors
from xorviz.ui.views.parts.kept import begin_anew, takes_pixmaps

_RADIUS = 4.0


class Tiles:
    """The tiles of one size in one theme; copying one takes a fifth of drawing a rounded cell."""

    def __init__(self, theme: Theme, size: QSizeF, ratio: float) -> None:
        self._key = (theme, size, ratio)
        self._kept: dict[int, QPixmap] = {}

    def are_for(self, theme: Theme, size: QSizeF, ratio: float) -> bool:
        """Tell whether these are the tiles of that theme and size on a screen of that ratio."""
        return self._key == (theme, size, ratio)

    def put(self, painter: QPainter, corner: QPointF, levels: Iterable[int], step: float) -> None:
        """Put tiles of these levels beside each other, each a step right of the last."""
        kept, place = takes_pixmaps(painter), QPointF(corner)
        for level in levels:
            if kept:
                painter.drawPixmap(place, self._tile(level))
            else:
                begin_anew(painter)
                self._draw(painter, place, level)
                painter.restore()
            place.setX(place.x() + step)

    def _tile(self, level: int) -> QPixmap:
        if level not in self._kept:
            self._kept[level] = self._drawn(level)
        return self._kept[level]

    def _drawn(self, level: int) -> QPixmap:
        _, size, ratio = self._key
        pixmap = QPixmap((size * ratio).toSize())
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self._draw(painter, QPointF(0.0, 0.0), level)
        painter.end()
        return pixmap

    def _draw(self, painter: QPainter, corner: QPointF, level: int) -> None:
        theme, size, _ = self._key
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(cell_colors(theme).fills[level])
        painter.drawRoundedRect(QRectF(corner, size), _RADIUS, _RADIUS)
