"""Small true pictures of the data: what is 1 where, as discs, rings and points."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from xorviz.engine.clouds import REACH
from xorviz.engine.dataset import build_dataset
from xorviz.engine.spec.points import SHAPES, PointsData
from xorviz.ui.theme import Theme

Array = NDArray[np.float64]

#: The outputs for 00, 01, 10, 11.
TRUTH = {
    "xor": (0, 1, 1, 0),
    "and": (0, 0, 0, 1),
    "or": (0, 1, 1, 1),
    "nor": (1, 0, 0, 0),
    "nand": (1, 1, 1, 0),
    "xnor": (1, 0, 0, 1),
}

#: Pixels around the middle of a picture, each way.
HALF = 18.0

_POINTS = 140
#: Where most points are of no colour, of a number near 0.
_POINTS_OF_A_PLANE = 320
#: In so many colours the numbers of a plane are drawn.
_SHADES = 9


def paint_data(painter: QPainter, kind: str, centre: QPointF, theme: Theme) -> None:
    """Paint the picture of a gate, or of data of another kind, around a point."""
    if kind in TRUTH:
        _paint_gate(painter, kind, centre, theme)
    elif kind in SHAPES:
        _paint_cloud(painter, kind, centre, theme)
    elif kind == "parity":
        _paint_parity(painter, centre, theme)
    elif kind == "identity":
        _paint_words(painter, ((0, 1, 1, 0), (0, 1, 1, 0)), centre, theme)
    elif kind == "bitwise_xor":
        _paint_words(painter, ((0, 0, 1, 1), (0, 1, 0, 1), (0, 1, 1, 0)), centre, theme)
    elif kind == "table":
        _paint_table(painter, centre, theme)


def _paint_gate(painter: QPainter, gate: str, centre: QPointF, theme: Theme) -> None:
    """x₁ goes to the right, x₂ upwards."""
    painter.setPen(QPen(theme.color("border"), 1.0))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(QRectF(centre.x() - 9.0, centre.y() - 9.0, 18.0, 18.0))
    for row, output in enumerate(TRUTH[gate]):
        x = centre.x() + (9.0 if row & 2 else -9.0)
        y = centre.y() + (-9.0 if row & 1 else 9.0)
        _paint_bit(painter, output, QPointF(x, y), 4.0, theme)


def _paint_parity(painter: QPainter, centre: QPointF, theme: Theme) -> None:
    """Four bits, two across and two down, so that neighbours differ in one bit: a chessboard."""
    size, gray = 8.0, (0b00, 0b01, 0b11, 0b10)
    painter.setPen(Qt.PenStyle.NoPen)
    for down, upper in enumerate(gray):
        for across, lower in enumerate(gray):
            is_odd = (upper << 2 | lower).bit_count() % 2
            x, y = centre.x() + (across - 2) * size, centre.y() + (down - 2) * size
            painter.setBrush(theme.color("positive" if is_odd else "negative"))
            painter.drawRect(QRectF(x, y, size - 1.0, size - 1.0))


def _paint_words(
    painter: QPainter, words: Iterable[Iterable[int]], centre: QPointF, theme: Theme
) -> None:
    """Paint words above one another as in a sum: a line stands over the last, the result."""
    rows = [tuple(word) for word in words]
    step = 9.5
    top = centre.y() - step * (len(rows) - 1) / 2.0 - 1.0
    for down, word in enumerate(rows):
        is_result = down == len(rows) - 1
        y = top + step * down + (3.0 if is_result else 0.0)
        if is_result:
            painter.setPen(QPen(theme.color("muted"), 1.0))
            line = y - step / 2.0 - 1.5
            painter.drawLine(QPointF(centre.x() - HALF, line), QPointF(centre.x() + HALF, line))
        for across, bit in enumerate(word):
            x = centre.x() + (across - (len(word) - 1) / 2.0) * step
            _paint_bit(painter, bit, QPointF(x, y), 2.8, theme)


def _paint_table(painter: QPainter, centre: QPointF, theme: Theme) -> None:
    """Paint rows of words, and a target for each."""
    frame = QRectF(centre.x() - 14.0, centre.y() - 15.0, 28.0, 30.0)
    painter.setPen(QPen(theme.color("muted"), 1.0))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(frame, 3.0, 3.0)
    side = frame.left() + 15.0
    painter.drawLine(QPointF(side, frame.top()), QPointF(side, frame.bottom()))
    for down, output in enumerate((1, 0, 1)):
        y = frame.top() + 6.0 + 9.0 * down
        painter.setPen(QPen(theme.color("muted"), 1.6))
        painter.drawLine(QPointF(frame.left() + 4.0, y), QPointF(side - 4.0, y))
        _paint_bit(painter, output, QPointF(side + 6.5, y), 2.6, theme)


def _paint_bit(painter: QPainter, bit: int, centre: QPointF, radius: float, theme: Theme) -> None:
    painter.setPen(QPen(theme.color("positive" if bit else "negative"), radius / 2.0))
    painter.setBrush(theme.color("positive" if bit else "panel"))
    painter.drawEllipse(centre, radius, radius)


def _paint_cloud(painter: QPainter, kind: str, centre: QPointF, theme: Theme) -> None:
    for value, points in _grouped(kind):
        pen = QPen(theme.signed(value, 1.0), 2.2)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawPoints([centre + QPointF(x, -y) for x, y in points])


@cache
def _grouped(kind: str) -> tuple[tuple[float, tuple[tuple[float, float], ...]], ...]:
    """Return the points of a shape, as its own generator draws them, by the number they have.

    Numbers go from −1 to 1, of which 0 and 1 of two classes are the ends.
    """
    count = _POINTS_OF_A_PLANE if kind in ("plane", "bumps") else _POINTS
    data = build_dataset(PointsData(kind, sample=count), [0])
    points, targets = data.inputs[0], data.targets[0, :, 0]
    values = targets if targets.min() < 0.0 else 2.0 * targets - 1.0
    shades = np.rint((values + 1.0) / 2.0 * (_SHADES - 1))
    scaled: Array = points * (HALF / max(float(np.abs(points).max()), REACH))
    return tuple(
        (
            2.0 * float(shade) / (_SHADES - 1) - 1.0,
            tuple((float(x), float(y)) for x, y in scaled[shades == shade]),
        )
        for shade in np.unique(shades)
    )
