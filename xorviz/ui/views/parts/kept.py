"""What is slow to draw: on screens kept as a pixmap while it shows the same, elsewhere drawn."""

from __future__ import annotations

import math

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPaintEngine, QPainter, QPen, QPixmap


def takes_pixmaps(painter: QPainter) -> bool:
    """Tell whether a painter paints on a screen or a bitmap.

    Elsewhere, as in a vector file, a pixmap would be one: lines and words must be drawn anew.
    """
    return painter.paintEngine().type() == QPaintEngine.Type.Raster


def begin_anew(painter: QPainter) -> None:
    """Save a painter and let it begin as one upon a pixmap does; `restore` ends it."""
    painter.save()
    painter.setPen(QPen())
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setRenderHints(painter.renderHints(), False)


class KeptPixmap:
    """The last picture of something that is slow to draw."""

    def __init__(self) -> None:
        self._key: object = None
        self.pixmap = QPixmap()

    def begin(self, key: object, size: QSize, ratio: float, ground: QColor) -> bool:
        """Make the pixmap ready to be drawn upon; tell whether it must be.

        Parameters
        ----------
        key : object
            All that decides what is drawn, but the size and the ratio.
        size : QSize
        ratio : float
            Device pixels per pixel.
        ground : QColor
        """
        if (key, size, ratio) == self._key:
            return False
        self._key = (key, QSize(size), ratio)
        pixels = QSize(math.ceil(size.width() * ratio), math.ceil(size.height() * ratio))
        if self.pixmap.size() != pixels:
            self.pixmap = QPixmap(pixels)
        self.pixmap.setDevicePixelRatio(ratio)
        self.pixmap.fill(ground)
        return True
