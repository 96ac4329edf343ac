"""The hatching that marks what is off or dead."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

_PITCH = 6.0


def paint_hatching(painter: QPainter, box: QRectF, color: QColor, width: float = 1.2) -> None:
    """Draw diagonal lines over a box, and not beyond it."""
    painter.save()
    painter.setClipRect(box, Qt.ClipOperation.IntersectClip)
    painter.setPen(QPen(color, width))
    reach = box.height()
    count = int((box.width() + reach) / _PITCH) + 1
    painter.drawLines(
        [
            point
            for left in (box.left() - reach + number * _PITCH for number in range(count))
            for point in (QPointF(left, box.bottom()), QPointF(left + reach, box.top()))
        ]
    )
    painter.restore()
