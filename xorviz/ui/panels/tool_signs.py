"""The signs of the tools on the decision map, as paths in a square of 16."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath

#: What is filled, and what is drawn as lines.
Paths = tuple[QPainterPath, QPainterPath]


def read() -> Paths:
    """Return cross hairs."""
    lines = _lines(((8.0, 1.8), (8.0, 5.4)), ((8.0, 10.6), (8.0, 14.2)))
    lines.addPath(_lines(((1.8, 8.0), (5.4, 8.0)), ((10.6, 8.0), (14.2, 8.0))))
    lines.addEllipse(QRectF(4.2, 4.2, 7.6, 7.6))
    return QPainterPath(), lines


def draw() -> Paths:
    """Return a pencil."""
    pencil = _line((3.0, 13.0), (3.9, 9.8), (10.9, 2.8), (13.2, 5.1), (6.2, 12.1))
    pencil.closeSubpath()
    pencil.addPath(_line((9.3, 4.4), (11.6, 6.7)))
    return QPainterPath(), pencil


def move() -> Paths:
    """Return arrows in all four directions."""
    lines = _lines(((8.0, 2.2), (8.0, 13.8)), ((2.2, 8.0), (13.8, 8.0)))
    for tip, first, second in (
        ((8.0, 2.0), (6.1, 3.9), (9.9, 3.9)),
        ((8.0, 14.0), (6.1, 12.1), (9.9, 12.1)),
        ((2.0, 8.0), (3.9, 6.1), (3.9, 9.9)),
        ((14.0, 8.0), (12.1, 6.1), (12.1, 9.9)),
    ):
        lines.addPath(_line(first, tip, second))
    return QPainterPath(), lines


def delete() -> Paths:
    """Return a dot that is crossed out."""
    dot = QPainterPath()
    dot.addEllipse(QPointF(5.4, 10.6), 2.6, 2.6)
    return dot, _lines(((8.6, 2.6), (13.4, 7.4)), ((13.4, 2.6), (8.6, 7.4)))


def _line(*points: tuple[float, float]) -> QPainterPath:
    path = QPainterPath(QPointF(*points[0]))
    for point in points[1:]:
        path.lineTo(*point)
    return path


def _lines(*lines: tuple[tuple[float, float], tuple[float, float]]) -> QPainterPath:
    path = QPainterPath()
    for start, end in lines:
        path.moveTo(*start)
        path.lineTo(*end)
    return path
