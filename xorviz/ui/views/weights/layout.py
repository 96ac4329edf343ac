"""Where the cells of all layers stand: pure geometry, in pixels."""

from __future__ import annotations

import itertools
import math
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF, QSizeF

from xorviz.ui.views.weights.tile_block import TITLE_HEIGHT as TITLE_HEIGHT
from xorviz.ui.views.weights.tile_block import TileBlock, arrange_tiles

MARGIN = 8.0
BLOCK_GAP = 14.0
LABEL_GAP = 6.0
CELL_GAP = 3.0
BIAS_GAP = 3.0
SOURCE_GAP = 5.0
HEADER_HEIGHT = 15.0
LINE_GAP = 8.0

_WIDEST_CELL = 62.0
_WIDEST_NAMED_CELL = 116.0
_MOST_ROWS_WITH_NUMBERS = 200
_ROW_HEIGHTS = (25.0, 22.0, 19.0)

#: Sizes of the cells of a layer too large for numbers; a label wants a row of at least this height.
_SMALLEST_CELL, _LARGEST_CELL, LABELLED_ROW = 3.0, 14.0, 13.0
_BLOCK_HEIGHT = 140.0


@dataclass(frozen=True)
class Shape:
    """What a layer needs: its sizes in cells, and in pixels those of its labels and heading.

    `name_width` is that of the widest name of a unit, `source_width` that of a source. `breaks` are
    the rows at which a second and later source begins. A layer with an `image`, rows and columns,
    is shown as tiles of that shape.
    """

    layer: str
    rows: int
    columns: int
    label_width: float
    title_width: float
    name_width: float = 0.0
    source_width: float = 0.0
    breaks: tuple[int, ...] = ()
    image: tuple[int, int] | None = None


@dataclass(frozen=True)
class Block:
    """The cells of one layer: `rows` of the kernel, one more for the bias, `columns` units.

    A thin gap parts the rows of different sources. A block too small for its heading has none.
    """

    layer: str
    rows: int
    columns: int
    left: float
    top: float
    label_width: float
    title_width: float
    cell_width: float
    cell_height: float
    gap: float
    numbers: bool
    breaks: tuple[int, ...] = ()
    title_height: float = TITLE_HEIGHT

    @property
    def labelled(self) -> bool:
        """Whether each row has room for its name; otherwise only the sources are named."""
        return self.numbers or self.cell_height >= LABELLED_ROW

    @property
    def cells_left(self) -> float:
        """Where the first column begins."""
        return self.left + (self.label_width + LABEL_GAP if self.label_width else 0.0)

    @property
    def cells_top(self) -> float:
        """Where the first row begins."""
        return self.top + self.title_height + (HEADER_HEIGHT if self.numbers else 0.0)

    @property
    def cells_width(self) -> float:
        """How wide all columns are together."""
        return self.columns * (self.cell_width + self.gap) - self.gap

    @property
    def width(self) -> float:
        """From the first label to the last cell, or to the end of the heading."""
        return max(self.cells_left - self.left + self.cells_width, self.title_width)

    @property
    def bottom(self) -> float:
        """Where the row of biases ends."""
        return self.row_top(self.rows) + self.cell_height

    def row_top(self, row: int) -> float:
        """Where a row begins; the row after the kernel's last is the bias."""
        apart = BIAS_GAP if row >= self.rows else 0.0
        if self.breaks:
            apart += SOURCE_GAP * bisect_right(self.breaks, row)
        return self.cells_top + row * (self.cell_height + self.gap) + apart

    @property
    def cells(self) -> QRectF:
        """The rectangle around all cells."""
        size = QSizeF(self.cells_width, self.bottom - self.cells_top)
        return QRectF(QPointF(self.cells_left, self.cells_top), size)

    def cell(self, row: int, column: int) -> QRectF:
        """Return the rectangle of a cell."""
        left = self.cells_left + column * (self.cell_width + self.gap)
        return QRectF(left, self.row_top(row), self.cell_width, self.cell_height)

    def cell_at(self, x: float, y: float) -> tuple[int, int] | None:
        """Return row and column of the cell at a place, if there is one."""
        column = int((x - self.cells_left) // (self.cell_width + self.gap))
        row = self._row_at(y)
        inside = row >= 0 and 0 <= column < self.columns and self.cell(row, column).contains(x, y)
        return (row, column) if inside else None

    def label_at(self, x: float, y: float) -> tuple[int | None, int | None]:
        """Return the row or the column whose name stands at a place."""
        column = int((x - self.cells_left) // (self.cell_width + self.gap))
        if self.numbers and self.cells_top - HEADER_HEIGHT <= y < self.cells_top:
            return None, column if 0 <= column < self.columns else None
        if self.label_width and self.labelled and self.left <= x < self.cells_left:
            row = self._row_at(y)
            within = row >= 0 and self.row_top(row) <= y < self.row_top(row) + self.cell_height
            return (row if within else None), None
        return None, None

    def placed(self, left: float, top: float, cell_width: float) -> Block:
        """Return the same block at a place, cells with numbers at least so wide."""
        width = max(self.cell_width, cell_width) if self.numbers else self.cell_width
        return replace(self, left=left, top=top, cell_width=width)

    def parts(self) -> list[tuple[int, int]]:
        """Return the first row of each source and the row after its last, and of the biases."""
        return list(itertools.pairwise((0, *self.breaks, self.rows, self.rows + 1)))

    def _row_at(self, y: float) -> int:
        """Return the last row that begins above a height."""
        row = min(int((y - self.cells_top) // (self.cell_height + self.gap)), self.rows)
        # Gaps push rows down, never up.
        while row > 0 and y < self.row_top(row):
            row -= 1
        return row


@dataclass(frozen=True)
class Arrangement:
    """All blocks, the size of the whole, and which of the offered number widths was taken."""

    blocks: tuple[Block | TileBlock, ...]
    width: float
    height: float
    size: int


def arrange(
    shapes: Sequence[Shape], width: float, height: float, number_widths: Sequence[float]
) -> Arrangement:
    """Set the layers one after the other, in lines, like words.

    The largest numbers are taken with which everything fits into the height; failing that, the
    largest that fit into the width. A layer too wide for any numbers gets small cells without.

    Parameters
    ----------
    shapes : sequence of Shape
    width, height : float
        The room that can be seen without scrolling.
    number_widths : sequence of float
        The least width of a cell for each size of numbers, the largest first.
    """
    room = width - 2.0 * MARGIN
    choices = [
        _flow(shapes, room, height, cell, row_height, size)
        for size, cell in enumerate(number_widths)
        for row_height in _ROW_HEIGHTS
    ]
    numbered = max(sum(block.numbers for block in choice.blocks) for choice in choices)
    choices = [
        choice for choice in choices if sum(block.numbers for block in choice.blocks) == numbered
    ]
    return next((choice for choice in choices if choice.height <= height), choices[0])


def _flow(
    shapes: Sequence[Shape],
    room: float,
    seen: float,
    cell: float,
    row_height: float,
    size: int,
) -> Arrangement:
    blocks = [
        _block(shape, room, cell, row_height)
        if shape.image is None
        else arrange_tiles(shape.layer, shape.columns, shape.image, shape.title_width, room, seen)
        for shape in shapes
    ]
    lines: list[list[Block | TileBlock]] = []
    used = room
    for block in blocks:
        if used + BLOCK_GAP + block.width > room:
            lines.append([])
            used = -BLOCK_GAP
        used += BLOCK_GAP + block.width
        lines[-1].append(block)
    wider = min([_WIDEST_CELL - cell, *(_spare(line, room) for line in lines)])
    # Cells stand on whole pixels, or else their edges blur.
    grown = max(math.floor(wider), 0)
    placed: list[Block | TileBlock] = []
    top = MARGIN / 2.0
    for line in lines:
        left = MARGIN
        for block in line:
            moved = block.placed(left, top, cell + grown)
            placed.append(moved)
            left += math.ceil(moved.width) + BLOCK_GAP
        top = max(block.bottom for block in placed[-len(line) :]) + LINE_GAP
    right = max((block.left + block.width for block in placed), default=0.0)
    return Arrangement(tuple(placed), right + MARGIN, top, size)


def _block(shape: Shape, room: float, cell: float, row_height: float) -> Block:
    """Return a block at the origin: with numbers if cells of this width fit into the room."""
    labels = shape.label_width + LABEL_GAP
    height, gap = row_height, CELL_GAP

    def fits(width: float) -> bool:
        return labels + shape.columns * (width + CELL_GAP) - CELL_GAP <= room

    numbers = fits(cell) and shape.rows <= _MOST_ROWS_WITH_NUMBERS
    # Columns are as wide as the units' names where there is room.
    named = min(max(cell, math.ceil(shape.name_width)), _WIDEST_NAMED_CELL)
    width = named if fits(named) else cell
    label_width = shape.label_width
    if not numbers:
        fitting_height = _BLOCK_HEIGHT // (shape.rows + 1)
        width = min(max((room - labels) // shape.columns, _SMALLEST_CELL), cell)
        height = min(max(fitting_height, width), _LARGEST_CELL)
        gap = 0.0
        if height < LABELLED_ROW:
            label_width = shape.source_width if shape.breaks else 0.0
    return Block(
        shape.layer,
        shape.rows,
        shape.columns,
        0.0,
        0.0,
        label_width,
        shape.title_width,
        width,
        height,
        gap,
        numbers,
        shape.breaks,
    )


def _spare(line: Sequence[Block | TileBlock], room: float) -> float:
    """Return by how much each cell with a number can be wider for the line to fill the room."""
    columns = sum(block.columns for block in line if block.numbers)
    used = sum(block.width for block in line) + BLOCK_GAP * (len(line) - 1)
    return (room - used) / columns if columns else _WIDEST_CELL
