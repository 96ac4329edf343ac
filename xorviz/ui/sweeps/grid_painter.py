"""Paints the cells of a sweep as rectangles: numbers on a coloured ground, or stacks of shares."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from xorviz.session.sweep.result import CellResult
from xorviz.ui.sweeps.cell_numbers import cell_numbers
from xorviz.ui.sweeps.geometry import SMALL, TEXT, Geometry, Spot
from xorviz.ui.sweeps.looks import fill_color, kind_color, paint_open
from xorviz.ui.sweeps.measures import Measure, reading, shares
from xorviz.ui.theme import Theme
from xorviz.ui.views.parts.colors import text_color


def paint_grid(painter: QPainter, geometry: Geometry, theme: Theme) -> None:
    """Paint a rectangle for every cell: its number, or how its starts ended."""
    numbers = cell_numbers(geometry) if geometry.subject.measure is not Measure.PLATEAUS else {}
    for spot in geometry.spots():
        cell = geometry.subject.cells.get(spot.cell)
        if cell is None:
            paint_open(painter, theme, spot.box)
        elif geometry.subject.measure is Measure.PLATEAUS:
            _paint_shares(painter, geometry, theme, spot.box, cell)
        else:
            _paint_number(painter, geometry, theme, spot, numbers[spot.cell])


def _paint_shares(
    painter: QPainter, geometry: Geometry, theme: Theme, box: QRectF, cell: CellResult
) -> None:
    """Paint how the starts ended, one on top of the other, those that solved it lowest."""
    painter.setPen(Qt.PenStyle.NoPen)
    bottom = box.bottom()
    found = shares(cell)
    for kind in geometry.subject.kinds:
        height = found.get(kind, 0.0) * box.height()
        if height > 0.0:
            painter.setBrush(kind_color(theme, kind, geometry.subject.kinds))
            painter.drawRect(QRectF(box.left(), bottom - height, box.width(), height))
            bottom -= height


def _paint_number(
    painter: QPainter, geometry: Geometry, theme: Theme, spot: Spot, lines: tuple[str, ...]
) -> None:
    found = reading(geometry.subject.cells[spot.cell], geometry.subject.measure)
    share = 0.0 if found is None else geometry.subject.scale.share(found.value)
    fill = fill_color(theme, geometry.subject.measure, share)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(fill)
    painter.drawRect(spot.box)
    heights = [QFontMetricsF(font).height() for font in (TEXT, SMALL)][: len(lines)]
    painter.setPen(text_color(fill))
    top = spot.box.center().y() - sum(heights) / 2.0
    for text, height, font in zip(lines, heights, (TEXT, SMALL), strict=False):
        painter.setFont(font)
        line = QRectF(spot.box.left(), top, spot.box.width(), height)
        painter.drawText(line, int(Qt.AlignmentFlag.AlignCenter), text)
        top += height
