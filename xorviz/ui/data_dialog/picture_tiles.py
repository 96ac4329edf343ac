"""The first pictures of a file as small tiles, each with its class beneath."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from xorviz.ui.fonts import Size, ui_font
from xorviz.ui.theme import Theme

_SIDE, _GAP, _WORDS = 56, 8, 16

#: Pictures that are kept to be painted: more than a window has room for.
MOST = 200


class PictureTiles(QWidget):
    """Paints as many pictures as there is room for, bright where numbers are large.

    Parameters
    ----------
    theme : Theme
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("pictures")
        self._theme = theme
        self._images: list[QImage] = []
        self._classes: Sequence[str] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        return QSize(8 * (_SIDE + _GAP), 3 * (_SIDE + _WORDS + _GAP))

    def present(self, pixels: NDArray[np.float64], classes: Sequence[str]) -> None:
        """Show pictures.

        Parameters
        ----------
        pixels : ndarray, shape (pictures, height, width)
        classes : sequence of str
            Of each picture.
        """
        low, span = float(pixels.min(initial=0.0)), float(np.ptp(pixels)) if pixels.size else 0.0
        levels = np.zeros(pixels.shape, dtype=np.uint8)
        if span > 0.0 and np.isfinite(span):
            levels = np.clip(np.rint((pixels - low) * (255.0 / span)), 0, 255).astype(np.uint8)
        self._images = [_image(one) for one in levels[:MOST]]
        self._classes = classes
        shown = ", ".join(classes[:20])
        self.setAccessibleName(self.tr("First pictures"))
        self.setAccessibleDescription(self.tr("Their classes are {classes}").format(classes=shown))
        self.update()

    def spoken(self) -> str:
        """Tell what the pictures are of, for a screen reader."""
        return self.accessibleDescription()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
        painter.setFont(ui_font(Size.CAPTION))
        across = max(1, (self.width() + _GAP) // (_SIDE + _GAP))
        down = max(1, (self.height() + _GAP) // (_SIDE + _WORDS + _GAP))
        for place, image in enumerate(self._images[: across * down]):
            row, column = divmod(place, across)
            left, top = column * (_SIDE + _GAP), row * (_SIDE + _WORDS + _GAP)
            size = image.size().scaled(_SIDE, _SIDE, Qt.AspectRatioMode.KeepAspectRatio)
            corner = QPointF(left + (_SIDE - size.width()) / 2, top + (_SIDE - size.height()) / 2)
            room = QRectF(corner.x(), corner.y(), size.width(), size.height())
            painter.drawImage(room, image)
            painter.setPen(self._theme.color("border"))
            painter.drawRect(room)
            painter.setPen(self._theme.color("muted"))
            words = painter.fontMetrics().elidedText(
                self._classes[place], Qt.TextElideMode.ElideRight, _SIDE
            )
            beneath = QRectF(left, top + _SIDE, _SIDE, _WORDS)
            painter.drawText(beneath, Qt.AlignmentFlag.AlignCenter, words)
        painter.end()


def _image(levels: NDArray[np.uint8]) -> QImage:
    rows = np.ascontiguousarray(levels)
    height, width = rows.shape
    image = QImage(rows.tobytes(), width, height, width, QImage.Format.Format_Grayscale8)
    # Of its own: Qt would go on reading the bytes that nobody keeps.
    return image.copy()
