"""Where the rows and cells of the table of units × patterns stand: pure geometry, in pixels."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtCore import QRectF

MARGIN = 6.0
MARK_WIDTH = 12.0
NAME_GAP = 5.0
TAG_GAP = 6.0
LABEL_HEIGHT = 17.0

GAP = 3.0

_LAYER_GAP = 7.0
_ROW_HEIGHT, _THIN_ROW_HEIGHT = 22.0, 13.0
_WIDEST_CELL = 42.0
_LEAST_STRIP = 60.0


class Unit(NamedTuple):
    """A row of the table: a unit of a layer, by position, and its name."""

    layer: str
    unit: int
    name: str


@dataclass(frozen=True)
class Rows:
    """The rows, top to bottom, and their cells, one for each pattern."""

    units: tuple[Unit, ...]
    tops: tuple[float, ...]
    patterns: int
    left: float
    cell_width: float
    cell_height: float
    gap: float
    tag_width: float
    numbers: bool

    @property
    def right(self) -> float:
        """Where the last cell ends."""
        return self.left + self.patterns * (self.cell_width + self.gap) - self.gap

    @property
    def bottom(self) -> float:
        """Where the last row ends, and the labels of the patterns begin."""
        return self.tops[-1] + self.cell_height if self.tops else MARGIN

    @property
    def width(self) -> float:
        """The width of the whole."""
        return math.ceil(self.right + TAG_GAP + self.tag_width + MARGIN)

    @property
    def height(self) -> float:
        """The height of the whole."""
        return math.ceil(self.bottom + LABEL_HEIGHT + MARGIN / 2.0)

    def cell(self, row: int, pattern: int) -> QRectF:
        """Return the rectangle of a cell."""
        left = self.left + pattern * (self.cell_width + self.gap)
        return QRectF(left, self.tops[row], self.cell_width, self.cell_height)

    def strip(self, row: int) -> QRectF:
        """Return the rectangle of all cells of a row."""
        return QRectF(self.left, self.tops[row], self.right - self.left, self.cell_height)

    def cell_at(self, x: float, y: float) -> tuple[int, int] | None:
        """Return row and pattern of the cell at a place, if there is one."""
        pattern = int((x - self.left) // (self.cell_width + self.gap))
        if not 0 <= pattern < self.patterns:
            return None
        for row in range(len(self.tops)):
            if self.cell(row, pattern).contains(x, y):
                return row, pattern
        return None


def arrange_rows(
    units: Sequence[Unit],
    patterns: int,
    width: float,
    name_width: float,
    tag_width: float,
    number_width: float,
) -> Rows:
    """Set the rows below one another; cells too narrow for a number become a strip of colours.

    Parameters
    ----------
    units : sequence of Unit
        A little more room parts the layers.
    patterns : int
    width : float
        Of the whole.
    name_width, tag_width, number_width : float
        How wide the names, the words at the end of a row, and a cell with a number must be.
    """
    left = math.ceil(MARGIN + MARK_WIDTH + name_width + NAME_GAP)
    strip = max(width - left - TAG_GAP - tag_width - MARGIN, _LEAST_STRIP)
    cell = math.floor((strip + GAP) / max(patterns, 1) - GAP)
    numbers = cell >= number_width
    tops: list[float] = []
    top = MARGIN / 2.0
    height, gap = (_ROW_HEIGHT, GAP) if numbers else (_THIN_ROW_HEIGHT, 2.0)
    for previous, unit in zip((None, *units), units, strict=False):
        if previous is not None and previous.layer != unit.layer:
            top += _LAYER_GAP
        tops.append(top)
        top += height + gap
    return Rows(
        units=tuple(units),
        tops=tuple(tops),
        patterns=patterns,
        left=left,
        cell_width=min(cell, _WIDEST_CELL) if numbers else strip / max(patterns, 1),
        cell_height=height,
        gap=GAP if numbers else 0.0,
        tag_width=tag_width,
        numbers=numbers,
    )
