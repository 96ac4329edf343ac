"""Where the rows and cells of the table of units × patterns stand: pure geometry, in pixels."""

from __future__ import annotations

import math
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtCore import QRectF

from xorviz.ui.fonts import enlarged

MARGIN = 6.0
MARK_WIDTH = 12.0
NAME_GAP = 5.0
TAG_GAP = 6.0
LABEL_HEIGHT = 17.0

HEADING_HEIGHT = 19.0

GAP = 3.0

_LAYER_GAP = 5.0
_ROW_HEIGHT, _THIN_ROW_HEIGHT = 22.0, 13.0
_WIDEST_CELL = 42.0
_LEAST_STRIP = 60.0
#: So few patterns always get numbers, though one may have to scroll sideways for them.
_ALWAYS_NUMBERED = 8


class Unit(NamedTuple):
    """A row of the table: a unit of a layer, by position, and its name."""

    layer: str
    unit: int
    name: str


class Needs(NamedTuple):
    """How wide the names, the words at the end of a row, and a cell with a number must be."""

    name: float
    tag: float
    number: float


@dataclass(frozen=True)
class Rows:
    """The rows, top to bottom, and their cells, one for each pattern.

    `headings` are the tops of the lines above the layers, by layer; there are none for one layer
    alone. Where there is no room for words at the end of the rows, `tag_width` is 0.
    """

    units: tuple[Unit, ...]
    tops: tuple[float, ...]
    headings: tuple[tuple[str, float], ...]
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
        return math.ceil(self.right + _tag_room(self.tag_width) + MARGIN)

    @property
    def height(self) -> float:
        """The height of the whole."""
        return math.ceil(self.bottom + enlarged(LABEL_HEIGHT) + MARGIN / 2.0)

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
        row = bisect_right(self.tops, y) - 1
        if row < 0 or not 0 <= pattern < self.patterns:
            return None
        return (row, pattern) if self.cell(row, pattern).contains(x, y) else None

    def between(self, top: float, bottom: float) -> range:
        """Return the rows that can be seen between two heights."""
        first = max(bisect_right(self.tops, top - self.cell_height), 0)
        return range(first, bisect_left(self.tops, bottom))


def arrange_rows(units: Sequence[Unit], patterns: int, width: float, needs: Needs) -> Rows:
    """Set the rows below one another.

    Where the width is short the words at the end of the rows go first. Of many patterns, the cells
    become a strip of colours without numbers.

    Parameters
    ----------
    units : sequence of Unit
        If they are of several layers, a heading stands above each layer.
    patterns : int
    width : float
        Of the whole.
    needs : Needs
    """
    left = math.ceil(MARGIN + MARK_WIDTH + needs.name + NAME_GAP)

    def strip_beside(tag_width: float) -> float:
        return max(width - left - _tag_room(tag_width) - MARGIN, _LEAST_STRIP)

    def cell_beside(tag_width: float) -> float:
        return math.floor((strip_beside(tag_width) + GAP) / max(patterns, 1) - GAP)

    tag, cell = needs.tag, cell_beside(needs.tag)
    if cell < needs.number and patterns <= _ALWAYS_NUMBERED:
        tag, cell = 0.0, max(cell_beside(0.0), math.ceil(needs.number))
    numbers = cell >= needs.number
    tops: list[float] = []
    headings: list[tuple[str, float]] = []
    several = bool(units) and units[0].layer != units[-1].layer
    top = MARGIN / 2.0
    height, gap = (enlarged(_ROW_HEIGHT), GAP) if numbers else (enlarged(_THIN_ROW_HEIGHT), 2.0)
    before = ""
    for unit in units:
        if several and unit.layer != before:
            top += _LAYER_GAP if before else 0.0
            headings.append((unit.layer, top))
            top += enlarged(HEADING_HEIGHT)
            before = unit.layer
        tops.append(top)
        top += height + gap
    return Rows(
        units=tuple(units),
        tops=tuple(tops),
        headings=tuple(headings),
        patterns=patterns,
        left=left,
        cell_width=min(cell, enlarged(_WIDEST_CELL))
        if numbers
        else strip_beside(tag) / max(patterns, 1),
        cell_height=height,
        gap=GAP if numbers else 0.0,
        tag_width=tag,
        numbers=numbers,
    )


def preferred_width(patterns: int, needs: Needs, most: float) -> float:
    """Return the width in which each cell has room for its number.

    The words at the end of the rows have theirs only within the width that may be taken.
    """
    bare = math.ceil(MARGIN + MARK_WIDTH + needs.name + NAME_GAP) + MARGIN
    bare += patterns * (math.ceil(needs.number) + GAP) - GAP
    whole = bare + _tag_room(needs.tag)
    return whole if whole <= most or patterns > _ALWAYS_NUMBERED else bare


def _tag_room(tag_width: float) -> float:
    return TAG_GAP + tag_width if tag_width else 0.0
