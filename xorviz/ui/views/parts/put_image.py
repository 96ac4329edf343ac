"""Images of few pixels, spread smoothly over a box upon whatever is painted."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from xorviz.ui.views.parts.kept import takes_pixmaps

#: In a vector file an image has so many pixels for each of the screen.
_FINENESS = 2.0


def put_image(painter: QPainter, box: QRectF, image: QImage) -> None:
    """Draw an image that fills a box, its colours flowing into one another.

    Readers of vector files show the pixels of an image as they are, so there it gets more.
    """
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(box, image if takes_pixmaps(painter) else _finer(painter, box, image))


def _finer(painter: QPainter, box: QRectF, image: QImage) -> QImage:
    wanted = painter.deviceTransform().mapRect(box).size() * _FINENESS
    size = wanted.toSize().expandedTo(image.size())
    finer = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    finer.fill(0)
    within = QPainter(finer)
    within.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    within.drawImage(QRectF(finer.rect()), image)
    within.end()
    return finer
