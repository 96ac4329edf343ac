"""The axes of the map: ticks with round numbers, and what the features are called."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from xorviz.ui.theme import Theme
from xorviz.ui.views.decision.frame import Frame, ticks
from xorviz.ui.views.parts.texts import Texts

_TICK = 4.0
#: Pixels from one tick to the next, at least about; of a square as many on both sides, for equal
#: steps.
_APART = 56.0
#: Steps of a small box: a single one might leave a single tick.
_LEAST = 2


def paint_axes(
    painter: QPainter, frame: Frame, texts: Texts, theme: Theme, names: tuple[str, str]
) -> tuple[QRectF, QRectF]:
    """Draw ticks outside the plane and the names along its sides; return where the names are."""
    box = frame.box
    left, right, bottom, top = frame.extent
    across = ticks(left, right, max(int(box.width() // _APART), _LEAST))
    up = ticks(bottom, top, max(int(box.height() // _APART), _LEAST)) if names[1] else []
    marks = []
    painter.setFont(texts.font)
    painter.setPen(theme.color("muted"))
    high = texts.metrics.height()
    below = texts.baseline(box.bottom() + _TICK + 2.0 + high / 2.0)
    for value, text in across:
        x = round(frame.pixel((value, bottom)).x())
        marks.append(QLineF(x, box.bottom() + 1.0, x, box.bottom() + _TICK))
        texts.draw(painter, x - texts.width(text) / 2.0, below, text)
    widest = 0.0
    for value, text in up:
        y = round(frame.pixel((left, value)).y())
        marks.append(QLineF(box.left() - _TICK, y, box.left() - 1.0, y))
        texts.draw(painter, box.left() - _TICK - 3.0 - texts.width(text), texts.baseline(y), text)
        widest = max(widest, texts.width(text))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setPen(QPen(theme.color("border"), 1.0))
    painter.drawLines(marks)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(box.adjusted(-1.0, -1.0, 0.0, 0.0))
    painter.setPen(theme.color("text"))
    name = texts.elided(names[0], box.width())
    lowest = box.bottom() + _TICK + 2.0 + high * 1.5
    half = texts.width(name) / 2.0
    texts.draw(painter, box.center().x() - half, texts.baseline(lowest), name)
    below_it = QRectF(box.center().x() - half, lowest - high / 2.0, 2.0 * half, high)
    # The name of the axis upwards lies along it, beside the widest number.
    middle = box.left() - _TICK - 6.0 - widest - high / 2.0
    painter.save()
    painter.translate(middle, box.center().y())
    painter.rotate(-90.0)
    name = texts.elided(names[1], box.height())
    half = texts.width(name) / 2.0
    texts.draw(painter, -half, texts.baseline(0.0), name)
    painter.restore()
    return below_it, QRectF(middle - high / 2.0, box.center().y() - half, high, 2.0 * half)
