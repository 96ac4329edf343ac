"""A pixmap that is drawn upon anew only when what it shows has changed."""

from __future__ import annotations

import math

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QPixmap


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
