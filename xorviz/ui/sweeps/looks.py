"""The fonts, colours, marks and dashes of a picture of a sweep, on paper as on the screen."""

from __future__ import annotations

import math

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QPolygonF

from xorviz.ui.fonts import UI_FAMILY
from xorviz.ui.palettes import LINES, PLATEAUS
from xorviz.ui.sweeps.measures import DIVERGED, ELSEWHERE, SOLVED, Measure
from xorviz.ui.theme import Theme
from xorviz.ui.views.parts.colors import mix

# Every line has a mark and a dash of its own, too.
#: Lengths of strokes and gaps, in widths of the pen; empty is unbroken.
_DASHES: tuple[tuple[float, ...], ...] = ((), (5.0, 3.0), (1.5, 2.5), (7.0, 2.5, 1.5, 2.5))

#: Corners of each kind of mark around 0, with a radius of about 1; empty is a disc.
_MARKS: tuple[tuple[tuple[float, float], ...], ...] = (
    (),
    ((-0.9, -0.9), (0.9, -0.9), (0.9, 0.9), (-0.9, 0.9)),
    ((0.0, -1.2), (1.1, 0.8), (-1.1, 0.8)),
    ((0.0, -1.25), (1.25, 0.0), (0.0, 1.25), (-1.25, 0.0)),
    ((0.0, 1.2), (1.1, -0.8), (-1.1, -0.8)),
    ((-0.4, -1.2), (0.4, -1.2), (0.4, -0.4), (1.2, -0.4), (1.2, 0.4), (0.4, 0.4),
     (0.4, 1.2), (-0.4, 1.2), (-0.4, 0.4), (-1.2, 0.4), (-1.2, -0.4), (-0.4, -0.4)),
    ((-1.2, 0.0), (0.8, -1.1), (0.8, 1.1)),
    ((1.2, 0.0), (-0.8, -1.1), (-0.8, 1.1)),
)  # fmt: skip


def picture_font(pixels: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Return a font whose size is in units of the picture, whatever the resolution of the paper."""
    font = QFont(UI_FAMILY)
    font.setPixelSize(round(pixels))
    font.setWeight(weight)
    # So that words are as wide on paper as on the screen.
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def line_color(theme: Theme, place: int) -> QColor:
    """Return the colour of a line."""
    colors = LINES[theme.name]
    return QColor(colors[place % len(colors)])


def line_pen(theme: Theme, place: int, width: float = 1.6) -> QPen:
    """Return the pen of a line, with its dashes."""
    pen = QPen(line_color(theme, place), width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    dashes = _DASHES[place % len(_DASHES)]
    if dashes:
        pen.setDashPattern(list(dashes))
    return pen


def paint_mark(
    painter: QPainter,
    theme: Theme,
    place: int,
    at: QPointF,
    open_: bool = False,
    radius: float = 3.6,
) -> None:
    """Paint the mark of a line; an open one stands for a cell that has not run."""
    color = theme.color("muted") if open_ else line_color(theme, place)
    painter.setPen(QPen(color if open_ else theme.color("panel"), 1.2 if open_ else 0.8))
    painter.setBrush(theme.color("panel") if open_ else color)
    corners = _MARKS[place % len(_MARKS)]
    if not corners:
        painter.drawEllipse(at, radius, radius)
        return
    painter.drawPolygon(
        QPolygonF([QPointF(at.x() + x * radius, at.y() + y * radius) for x, y in corners])
    )


def paint_open(painter: QPainter, theme: Theme, box: QRectF) -> None:
    """Paint a cell that has not run: hatched, and nothing but lines.

    Cut by hand at the edges of the box, as an SVG of Qt knows no clipping.
    """
    painter.setPen(QPen(mix(theme.color("panel"), theme.color("muted"), 0.45), 1.0))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(box)
    width, height, pitch = box.width(), box.height(), 7.0
    lines = []
    for number in range(1, math.ceil((width + height) / pitch)):
        reach = number * pitch
        start = (0.0, reach) if reach <= height else (reach - height, height)
        end = (reach, 0.0) if reach <= width else (width, reach - width)
        lines.append(
            QLineF(
                box.left() + start[0], box.top() + start[1], box.left() + end[0], box.top() + end[1]
            )
        )
    painter.drawLines(lines)


def fill_color(theme: Theme, measure: Measure, share: float) -> QColor:
    """Return the ground of a cell: blue where more is better, orange where it is worse."""
    strong = "positive" if measure is Measure.SUCCESS else "negative"
    ground = QColor(theme.raised if theme.is_dark else theme.neutral)
    return mix(ground, theme.color(strong), 0.06 + 0.94 * share)


def kind_color(theme: Theme, kind: str, kinds: tuple[str, ...]) -> QColor:
    """Return the colour of how starts ended: the higher a plateau, the nearer to red."""
    if kind == SOLVED:
        return theme.color("positive")
    if kind == ELSEWHERE:
        return mix(theme.color("panel"), theme.color("muted"), 0.55)
    if kind == DIVERGED:
        return theme.color("text")
    plateaus = [name for name in kinds if name not in (SOLVED, ELSEWHERE, DIVERGED)]
    place = plateaus.index(kind) / max(1, len(plateaus) - 1) if len(plateaus) > 1 else 0.5
    stops = PLATEAUS[theme.name]
    first, second = (stops[0], stops[1]) if place < 0.5 else (stops[1], stops[2])
    return mix(QColor(first), QColor(second), 2.0 * place - (place >= 0.5))
