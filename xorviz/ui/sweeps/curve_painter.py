"""Paints the lines of a sweep with their marks and their bars."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from xorviz.ui.sweeps.geometry import Geometry, Panel, Spot
from xorviz.ui.sweeps.looks import line_color, line_pen, paint_mark
from xorviz.ui.sweeps.measures import reading
from xorviz.ui.theme import Theme


def paint_curves(painter: QPainter, geometry: Geometry, theme: Theme, panel: Panel) -> None:
    """Paint a plot of curves, or of marks where nothing lies between two values."""
    painter.setPen(QPen(theme.color("border"), 1.0))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(panel.frame)
    for start, end in geometry.rules:
        if panel.frame.contains(start):
            painter.drawLine(start, end)
    lines = sorted({spot.line for spot in panel.spots})
    joined = geometry.subject.across.scale != "choice"
    for line in lines:
        spots = [spot for spot in panel.spots if spot.line == line]
        for run in _runs(geometry, spots) if joined else ():
            _paint_line(painter, theme, line, run, is_alone=len(lines) == 1)
    for spot in panel.spots:
        _paint_point(painter, geometry, theme, spot)


def _paint_line(
    painter: QPainter, theme: Theme, line: int, run: list[Spot], is_alone: bool
) -> None:
    if len(run) < 2:
        return
    color = line_color(theme, line)
    if is_alone:
        band = [QPointF(spot.at.x(), spot.high) for spot in run]
        band += [QPointF(spot.at.x(), spot.low) for spot in reversed(run)]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(color.red(), color.green(), color.blue(), 45))
        painter.drawPolygon(QPolygonF(band))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(line_pen(theme, line))
    painter.drawPolyline(QPolygonF([spot.at for spot in run]))


def _paint_point(painter: QPainter, geometry: Geometry, theme: Theme, spot: Spot) -> None:
    cell = geometry.subject.cells.get(spot.cell)
    if cell is None:
        paint_mark(painter, theme, spot.line, spot.at, open_=True)
        return
    if reading(cell, geometry.subject.measure) is None:
        # It has run, but there is nothing to measure, as where nothing was solved.
        painter.setPen(QPen(line_color(theme, spot.line), 1.4))
        for sign in (-1.0, 1.0):
            painter.drawLine(
                QPointF(spot.at.x() - 3.5, spot.at.y() - 3.5 * sign),
                QPointF(spot.at.x() + 3.5, spot.at.y() + 3.5 * sign),
            )
        return
    painter.setPen(QPen(line_color(theme, spot.line), 1.2))
    x = spot.at.x()
    bar = [QLineF(x, spot.low, x, spot.high)]
    if spot.low - spot.high > 4.0:
        bar += [QLineF(x - 3.0, y, x + 3.0, y) for y in (spot.low, spot.high)]
    painter.drawLines(bar)
    paint_mark(painter, theme, spot.line, spot.at)


def _runs(geometry: Geometry, spots: list[Spot]) -> list[list[Spot]]:
    """Return the stretches of neighbours that have run and have a number."""
    runs: list[list[Spot]] = [[]]
    for spot in sorted(spots, key=lambda spot: spot.at.x()):
        cell = geometry.subject.cells.get(spot.cell)
        if cell is not None and reading(cell, geometry.subject.measure) is not None:
            runs[-1].append(spot)
        elif runs[-1]:
            runs.append([])
    return runs
