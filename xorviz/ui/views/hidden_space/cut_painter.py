"""The straight line at which the output changes its answer, and its two sides."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from xorviz.session.snapshot import OutputCut
from xorviz.ui.theme import Theme
from xorviz.ui.views.decision.frame import Frame
from xorviz.ui.views.hidden_space.ranges import Range

_SIDE = 38


@dataclass(frozen=True)
class Sides:
    """A box in two parts: where the output is above its level, and where it is not.

    `line` is where both meet; None where one of them is the whole box.
    """

    above: QPolygonF
    below: QPolygonF
    line: tuple[QPointF, QPointF] | None


def sides_of(cut: OutputCut, frame: Frame) -> Sides:
    """Cut a box by the line of an output."""
    box, (left, right, bottom, top) = frame.box, frame.extent
    corners = [
        (box.topLeft(), cut.a * left + cut.b * top + cut.c),
        (box.topRight(), cut.a * right + cut.b * top + cut.c),
        (box.bottomRight(), cut.a * right + cut.b * bottom + cut.c),
        (box.bottomLeft(), cut.a * left + cut.b * bottom + cut.c),
    ]
    above, below, ends = QPolygonF(), QPolygonF(), []
    for (place, value), (following, next_value) in zip(
        corners, [*corners[1:], corners[0]], strict=True
    ):
        (above if value > 0.0 else below).append(place)
        if (value > 0.0) != (next_value > 0.0):
            end = place + (following - place) * (value / (value - next_value))
            above.append(end)
            below.append(end)
            ends.append(end)
    return Sides(above, below, (ends[0], ends[1]) if len(ends) == 2 else None)


def is_above(cut: OutputCut, ranges: tuple[Range, Range]) -> bool | None:
    """Tell which side all of a picture lies on; None where the line crosses it."""
    corners = [cut.a * x + cut.b * y + cut.c > 0.0 for x in ranges[0] for y in ranges[1]]
    return corners[0] if len(set(corners)) == 1 else None


def paint_cut(painter: QPainter, cut: OutputCut, sides: Sides, theme: Theme) -> None:
    """Shade both sides in the colours of their answers, and draw the line.

    It is dashed where other units have a say, too.
    """
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    for part, name in ((sides.above, "positive"), (sides.below, "negative")):
        painter.setBrush(theme.color(name, _SIDE))
        painter.drawPolygon(part)
    if sides.line is None:
        return
    style = Qt.PenStyle.SolidLine if cut.complete else Qt.PenStyle.DashLine
    for name, width in (("panel", 4.0), ("text", 1.8)):
        painter.setPen(QPen(theme.color(name), width, style, Qt.PenCapStyle.FlatCap))
        painter.drawLine(*sides.line)


def label_place(
    sides: Sides, size: tuple[float, float], box: QRectF, taken: list[QRectF]
) -> QRectF | None:
    """Return a free place on the line for a plate, or None."""
    if sides.line is None:
        return None
    start, end = sides.line
    for part in (0.12, 0.88, 0.3, 0.7, 0.5):
        plate = QRectF(0.0, 0.0, *size)
        plate.moveCenter(start + (end - start) * part)
        # Near an edge it is moved in, and still lies upon the line's end.
        plate.moveLeft(min(max(plate.left(), box.left() + 3.0), box.right() - size[0] - 3.0))
        plate.moveTop(min(max(plate.top(), box.top() + 3.0), box.bottom() - size[1] - 3.0))
        if not any(plate.intersects(other) for other in taken):
            return plate
    return None
