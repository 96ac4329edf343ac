"""The hatching that marks what is off or dead."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

#: Pixels from one line to the next, along an edge.
PITCH = 6.0


def paint_hatching(
    painter: QPainter, box: QRectF, color: QColor, width: float = 1.2, pitch: float = PITCH
) -> None:
    """Draw diagonal lines over a box, and not beyond it."""
    painter.save()
    painter.setClipRect(box, Qt.ClipOperation.IntersectClip)
    painter.setPen(QPen(color, width))
    reach = box.height()
    count = int((box.width() + reach) / pitch) + 1
    painter.drawLines(
        [
            point
            for left in (box.left() - reach + number * pitch for number in range(count))
            for point in (QPointF(left, box.bottom()), QPointF(left + reach, box.top()))
        ]
    )
    painter.restore()
