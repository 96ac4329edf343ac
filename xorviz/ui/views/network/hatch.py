"""Diagonal hatching, the mark of units that pass no gradient."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from xorviz.ui.views.network.look import Look
from xorviz.ui.views.parts.hatch import paint_hatching

_STEP = 7.0


def hatch(painter: QPainter, rect: QRectF, radius: float, look: Look) -> None:
    """Fill a rounded square with diagonal lines; what lies below shines through."""
    size = rect.width()
    shape = QPainterPath()
    shape.addRoundedRect(rect, radius, radius)
    painter.save()
    painter.setClipPath(shape)
    painter.fillPath(shape, _faded(look.ink["raised"], 150))
    step = min(_STEP, max(4.0, size / 7.0))
    paint_hatching(painter, rect, _faded(look.ink["muted"], 190), 0.28 * step, step)
    painter.restore()


def hatch_sample(painter: QPainter, rect: QRectF, look: Look) -> None:
    """Draw a small framed sample, for a legend."""
    hatch(painter, rect, 3.0, look)
    painter.setPen(QPen(look.ink["warning"], 1.2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect, 3.0, 3.0)


def _faded(color: QColor, alpha: int) -> QColor:
    faded = QColor(color)
    faded.setAlpha(alpha)
    return faded
