"""Draws the marks: a disc for a pattern, a ring in parts for several that became one point."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import product

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPen

from xorviz.ui.fonts import Size, ui_font
from xorviz.ui.theme import Theme
from xorviz.ui.views.decision.classes import color_named
from xorviz.ui.views.decision.dots import paint_plate, plate_size
from xorviz.ui.views.hidden_space.marks import MOST_NAMED, Mark
from xorviz.ui.views.parts.colors import text_color
from xorviz.ui.views.parts.texts import Texts

#: Radii of a mark, of one of very many marks, and of those that are several patterns.
_RADIUS, _RADIUS_OF_MANY, _RADIUS_OF_GROUP = 6.5, 5.0, 10.5
#: The part of a group's mark that its number takes.
_HOLE = 0.6
#: A second ring around a wrong answer, as on the decision map.
_WRONG = 1.6
_MARKED = 7.0
#: Pixels between a mark and its name.
_FARTHER = (0.0, 12.0, 24.0, 40.0)
_WAYS = (
    *((1.0, 0.0), (-1.0, 0.0), (0.0, -1.0), (0.0, 1.0)),
    *((1.0, -1.0), (1.0, 1.0), (-1.0, -1.0), (-1.0, 1.0)),
)


class MarksPainter:
    """Draws marks at places, and their names where there is room."""

    def __init__(self) -> None:
        self._letters = Texts(ui_font(Size.CAPTION, QFont.Weight.DemiBold))
        self._names = Texts(ui_font(Size.BODY, QFont.Weight.DemiBold))

    def paint(
        self,
        painter: QPainter,
        marks: Sequence[Mark],
        places: Sequence[QPointF],
        box: QRectF,
        theme: Theme,
    ) -> list[QRectF]:
        """Draw the marks, and return what they and their names cover."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        many = len(marks) > MOST_NAMED
        taken = []
        for mark, place in zip(marks, places, strict=True):
            radius = radius_of(mark, many)
            self._paint_mark(painter, mark, place, radius, theme)
            reach = radius * (1.0 if mark.right else _WRONG) + 2.5
            taken.append(QRectF(place.x() - reach, place.y() - reach, 2 * reach, 2 * reach))
        covered = list(taken)
        # What became one is told first, since it must not go without its names; then what is
        # nearest to an edge, where there is least room.
        order = sorted(
            range(len(marks)),
            key=lambda number: (
                not marks[number].is_group,
                -abs(places[number].y() - box.center().y()),
            ),
        )
        for number in order:
            if not many or marks[number].is_group:
                self._paint_name(painter, marks[number], taken[number], box, covered, theme)
        return covered

    def _paint_mark(
        self, painter: QPainter, mark: Mark, place: QPointF, radius: float, theme: Theme
    ) -> None:
        line = max(1.2, radius * 0.17)
        rings = [(radius + line, theme.color("panel")), (radius, theme.color("text"))]
        if not mark.right:
            far = _WRONG * radius
            rings = [(far + line, theme.color("panel")), (far, theme.color("text")), *rings]
        painter.setPen(Qt.PenStyle.NoPen)
        for reach, shade in rings:
            painter.setBrush(shade)
            painter.drawEllipse(place, reach, reach)
        inner = radius - line
        around = QRectF(place.x() - inner, place.y() - inner, 2 * inner, 2 * inner)
        # From the top on, so that halves lie side by side.
        start = 90.0
        for color, part in mark.parts:
            painter.setBrush(color_named(theme, color))
            painter.drawPie(around, round(start * 16), round(360.0 * part * 16))
            start += 360.0 * part
        if len(mark.parts) > 1:
            self._paint_borders(painter, mark, place, inner, theme)
        fill = color_named(theme, mark.parts[0][0])
        if mark.is_group:
            fill = theme.color("panel")
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(fill)
            painter.drawEllipse(place, _HOLE * inner, _HOLE * inner)
        if mark.letter:
            painter.setFont(self._letters.font)
            painter.setPen(text_color(fill))
            left = place.x() - self._letters.width(mark.letter) / 2.0
            self._letters.draw(painter, left, self._letters.baseline(place.y()), mark.letter)
        elif not mark.right:
            arm = radius * 0.42
            painter.setPen(QPen(text_color(fill), max(1.2, radius * 0.22)))
            rising, falling = QPointF(arm, -arm), QPointF(arm, arm)
            painter.drawLines(
                [QLineF(place - rising, place + rising), QLineF(place - falling, place + falling)]
            )

    def _paint_borders(
        self, painter: QPainter, mark: Mark, place: QPointF, reach: float, theme: Theme
    ) -> None:
        """Part the colours by lines, so that the parts are seen without them."""
        painter.setPen(QPen(theme.color("text"), 1.4))
        angle = math.pi / 2.0
        for _, part in mark.parts:
            painter.drawLine(
                place, place + QPointF(math.cos(angle) * reach, -math.sin(angle) * reach)
            )
            angle += 2.0 * math.pi * part

    def _paint_name(
        self,
        painter: QPainter,
        mark: Mark,
        own: QRectF,
        box: QRectF,
        covered: list[QRectF],
        theme: Theme,
    ) -> None:
        """Write a name beside its mark; a line leads to it where all that is near is covered."""
        size = plate_size(self._names, mark.name)
        for more, (x, y) in product(_FARTHER, _WAYS):
            plate = QRectF(0.0, 0.0, *size)
            away = QPointF(
                x * (own.width() / 2.0 + 1.0 + more + size[0] / 2.0),
                y * (own.height() / 2.0 + 1.0 + more + size[1] / 2.0),
            )
            plate.moveCenter(own.center() + away)
            # At an edge it is moved in, along the mark.
            plate.moveTop(min(max(plate.top(), box.top()), box.bottom() - size[1]))
            if box.contains(plate) and not any(plate.intersects(other) for other in covered):
                if more:
                    painter.setPen(QPen(theme.color("text"), 1.2))
                    painter.drawLine(own.center(), _nearest(plate, own.center()))
                paint_plate(painter, self._names, theme, mark.name, plate)
                covered.append(plate)
                return


def _nearest(plate: QRectF, place: QPointF) -> QPointF:
    """Return the point of a plate that is nearest to a place."""
    return QPointF(
        min(max(place.x(), plate.left()), plate.right()),
        min(max(place.y(), plate.top()), plate.bottom()),
    )


def radius_of(mark: Mark, many: bool) -> float:
    """Return the radius of a mark."""
    if mark.is_group:
        return _RADIUS_OF_GROUP
    return _RADIUS_OF_MANY if many and not mark.letter else _RADIUS


def paint_ring(
    painter: QPainter, mark: Mark, place: QPointF, theme: Theme, focused: bool = False
) -> None:
    """Draw a ring around a mark that another view points out, or that the keyboard is at."""
    radius = radius_of(mark, many=False) * (1.0 if mark.right else _WRONG) + _MARKED
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for name, width in (("panel", 4.0), ("accent" if focused else "text", 2.0)):
        painter.setPen(QPen(theme.color(name), width))
        painter.drawEllipse(place, radius, radius)
