"""The pictures on the doors: a unit that is asked about, small maps, a script that is a network."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPainterPath, QPen

from xorviz.ui.theme import Theme

Draw = Callable[[QPainter, QRectF, Theme], None]

#: What a picture on a door is drawn into; it is scaled from there.
BOX = QRectF(0.0, 0.0, 240.0, 150.0)

#: Cells along each side of a small map.
_CELLS = 64

#: Lines of the script: how far each is moved in, and how long its pieces are, as shares.
_LINES = (
    (0.0, (0.30, 0.16)),
    (0.0, (0.22, 0.40)),
    (0.1, (0.18, 0.24, 0.12)),
    (0.1, (0.18, 0.14, 0.20)),
    (0.0, (0.10,)),
    (0.0, (0.42, 0.26)),
)


def draw_lesson(painter: QPainter, room: QRectF, theme: Theme) -> None:
    """Draw a network one unit of which is asked about."""
    left, middle, right = (room.left() + room.width() * share for share in (0.2, 0.48, 0.76))
    high, low, centre = (room.top() + room.height() * share for share in (0.28, 0.72, 0.5))
    inputs, hidden = [QPointF(left, high), QPointF(left, low)], [QPointF(middle, high)]
    hidden.append(QPointF(middle, low))
    output = QPointF(right, centre)
    weights = ((0.9, -0.6), (-0.8, 0.4))
    for number, start in enumerate(inputs):
        for other, end in enumerate(hidden):
            _line(painter, start, end, weights[number][other], theme)
    _line(painter, hidden[0], output, 0.9, theme)
    _line(painter, hidden[1], output, 0.0, theme)
    size = room.height() * 0.15
    for place in inputs:
        _unit(painter, place, size * 0.8, theme.color("muted"), theme)
    _unit(painter, hidden[0], size, theme.color("positive"), theme)
    _unit(painter, output, size, theme.color("negative"), theme)
    # The one that is spoken of is off, and lit.
    light = theme.color("warning", 46)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(light)
    painter.drawEllipse(hidden[1], size * 1.9, size * 1.9)
    _unit(painter, hidden[1], size, theme.color("panel"), theme)
    painter.setPen(QPen(theme.color("warning"), 2.0))
    painter.setBrush(QBrush(theme.color("warning", 130), Qt.BrushStyle.BDiagPattern))
    painter.drawEllipse(hidden[1], size, size)
    _question(painter, QPointF(middle + size * 1.6, low + size * 0.95), size * 0.75, theme)


def draw_presets(painter: QPainter, room: QRectF, theme: Theme) -> None:
    """Draw six small maps of what networks have learned."""
    gap = room.height() * 0.06
    side = (room.height() - 3.0 * gap) / 2.0
    left = room.center().x() - 1.5 * side - gap
    for number, field in enumerate(_fields()):
        column, row = number % 3, number // 3
        place = QRectF(
            left + column * (side + gap), room.top() + gap + row * (side + gap), side, side
        )
        outline = QPainterPath()
        outline.addRoundedRect(place, 6.0, 6.0)
        painter.save()
        painter.setClipPath(outline)
        painter.drawImage(place, _colored(field, theme))
        painter.restore()
        painter.setPen(QPen(theme.color("border"), 1.0))
        painter.drawPath(outline)


def draw_script(painter: QPainter, room: QRectF, theme: Theme) -> None:
    """Draw lines of a script, and the network that they are."""
    sheet = QRectF(
        room.left() + room.width() * 0.06,
        room.top() + room.height() * 0.1,
        room.width() * 0.46,
        room.height() * 0.8,
    )
    painter.setPen(QPen(theme.color("border"), 1.0))
    painter.setBrush(theme.color("window"))
    painter.drawRoundedRect(sheet, 6.0, 6.0)
    names = ("returning", "text", "positive", "right")
    height = sheet.height() / (len(_LINES) + 1.5)
    for number, (moved, pieces) in enumerate(_LINES):
        x = sheet.left() + 12.0 + moved * sheet.width()
        y = sheet.top() + height * (number + 0.95)
        for place, share in enumerate(pieces):
            width = share * (sheet.width() - 24.0)
            color = theme.color(names[(number + 2 * place) % len(names)], 190)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color)
            painter.drawRoundedRect(QRectF(x, y, width, height * 0.42), 2.5, 2.5)
            x += width + 6.0
    middle = room.center().y()
    start, end = room.left() + room.width() * 0.555, room.left() + room.width() * 0.615
    painter.setPen(QPen(theme.color("muted"), 2.0, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.drawLine(QPointF(start, middle), QPointF(end, middle))
    painter.drawLine(QPointF(end - 5.0, middle - 5.0), QPointF(end, middle))
    painter.drawLine(QPointF(end - 5.0, middle + 5.0), QPointF(end, middle))
    network = QRectF(
        room.left() + room.width() * 0.66, sheet.top(), room.width() * 0.28, sheet.height()
    )
    draw_network(painter, network, theme, (2, 4, 1))


def draw_network(painter: QPainter, room: QRectF, theme: Theme, columns: Sequence[int]) -> None:
    """Draw columns of units, each joined to the column before it."""
    most = max(columns)
    size = min(room.height() / (most * 2.8), room.width() / (len(columns) * 3.0), 7.0)
    places = []
    for number, count in enumerate(columns):
        x = room.left() + room.width() * (number + 0.5) / len(columns)
        apart = min(room.height() / most, size * 3.6)
        top = room.center().y() - apart * (count - 1) / 2.0
        places.append([QPointF(x, top + apart * one) for one in range(count)])
    for before, after in pairwise(places):
        for row, one in enumerate(before):
            for other_row, other in enumerate(after):
                weight = 0.55 if (row + other_row) % 2 else -0.55
                _line(painter, one, other, weight, theme, min(size / 8.0, 1.0))
    for number, column in enumerate(places):
        for row, place in enumerate(column):
            name = "muted" if number == 0 else "positive" if (row + number) % 2 else "negative"
            _unit(painter, place, size, theme.color(name), theme)


def _line(
    painter: QPainter,
    start: QPointF,
    end: QPointF,
    weight: float,
    theme: Theme,
    thin: float = 1.0,
) -> None:
    name = "positive" if weight > 0.0 else "negative" if weight < 0.0 else "border"
    painter.setPen(QPen(theme.color(name, 170), thin * (1.0 + 2.0 * abs(weight))))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    way, bend = QPainterPath(start), (end.x() - start.x()) / 2.0
    way.cubicTo(QPointF(start.x() + bend, start.y()), QPointF(end.x() - bend, end.y()), end)
    painter.drawPath(way)


def _unit(painter: QPainter, place: QPointF, size: float, color: QColor, theme: Theme) -> None:
    painter.setPen(QPen(theme.color("raised"), min(size / 5.0, 2.0)))
    painter.setBrush(color)
    painter.drawEllipse(place, size, size)


def _question(painter: QPainter, place: QPointF, size: float, theme: Theme) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("warning"))
    painter.drawEllipse(place, size * 0.85, size * 0.85)
    font = painter.font()
    font.setPixelSize(round(size * 1.2))
    font.setBold(True)
    painter.setFont(font)
    painter.setPen(theme.color("on_warning"))
    square = QRectF(place.x() - size, place.y() - size, 2.0 * size, 2.0 * size)
    painter.drawText(square, Qt.AlignmentFlag.AlignCenter, "?")


def _fields() -> list[NDArray[np.float64]]:
    """Return answers from −1 to 1 over six planes."""
    along = np.linspace(-1.0, 1.0, _CELLS)
    x, y = np.meshgrid(along, -along)
    radius, angle = np.hypot(x, y), np.arctan2(y, x)
    return [
        np.tanh(8.0 * x * y),
        np.tanh(6.0 * (0.55 - radius)),
        np.tanh(4.0 * (x + y)),
        np.sin(angle + 7.0 * radius),
        np.tanh(3.0 * np.sin(3.4 * x) * np.sin(3.4 * y)),
        np.tanh(6.0 * (np.abs(x - y) - 0.5)),
    ]


def _colored(field: NDArray[np.float64], theme: Theme) -> QImage:
    levels = np.ascontiguousarray(np.rint((field + 1.0) * 127.5).astype(np.uint8))
    image = QImage(levels.data, _CELLS, _CELLS, _CELLS, QImage.Format.Format_Indexed8)
    image.setColorTable(theme.color_table)
    # The array goes when this returns.
    return image.copy().convertToFormat(QImage.Format.Format_RGB32)
