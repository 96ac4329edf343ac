"""Where the cells of the confusion matrix lie, for the room there is."""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize

MARGIN, GAP = 8.0, 1.0

#: Width and height of a cell: at least with its number; of many classes, where colours must do;
#: and as large as still looks like a table.
_LEAST, _LEAST_OF_MANY, _MOST = (14.0, 12.0), (7.0, 7.0), (76.0, 40.0)
_MANY = 30

#: Height above the cells for the names of the columns, and with a caption above them.
_NAMES, _CAPTIONED = 18.0, 32.0

#: Captions must leave the cells so much width and height.
_ROOMY = (22.0, 16.0)


@dataclass(frozen=True)
class Layout:
    """The places of a matrix, in pixels.

    Parameters
    ----------
    rows, columns : int
    left, top : float
        Where the cells begin: beside the names of the rows, below those of the columns.
    cell : tuple of float
        Width and height, with the gap.
    right : float
        Pixels beside the cells for the recall.
    captioned : bool
        Whether there is room for a caption above the names of the columns.
    tight : bool
        Whether the room beside the cells is for bare names and whole percents.
    """

    rows: int
    columns: int
    left: float
    top: float
    cell: tuple[float, float]
    right: float
    captioned: bool
    tight: bool

    @property
    def size(self) -> QSize:
        """What all of it needs."""
        cells = self.cells
        return QSize(math.ceil(cells.right() + self.right), math.ceil(cells.bottom() + MARGIN))

    @property
    def cells(self) -> QRectF:
        """The place of all cells together."""
        width, height = self.cell
        return QRectF(self.left, self.top, self.columns * width, self.rows * height)

    def cell_rect(self, row: int, column: int) -> QRectF:
        """Return the place of a cell."""
        width, height = self.cell
        left, top = self.left + column * width, self.top + row * height
        return QRectF(left, top, width - GAP, height - GAP)

    def row_rect(self, row: int) -> QRectF:
        """Return the place of a row's name."""
        return QRectF(MARGIN, self.cell_rect(row, 0).top(), self.left - 2.0 * MARGIN, self.cell[1])

    def column_rect(self, column: int) -> QRectF:
        """Return the place of a column's name."""
        left = self.left + column * self.cell[0]
        return QRectF(left, self.top - 16.0, self.cell[0], 14.0)

    def recall_rect(self, row: int) -> QRectF:
        """Return the place of a row's recall."""
        left = self.cells.right() + MARGIN
        return QRectF(left, self.cell_rect(row, 0).top(), self.right - 2.0 * MARGIN, self.cell[1])

    def at(self, x: float, y: float) -> tuple[int, int] | None:
        """Return row and column of what lies at a place: −1 names a column's or a row's name.

        The recall of a row counts as its name.
        """
        width, height = self.cell
        row, column = math.floor((y - self.top) / height), math.floor((x - self.left) / width)
        row, column = max(row, -1), max(column, -1)
        if row >= self.rows or (row < 0 and not 0 <= column < self.columns):
            return None
        return row, -1 if column >= self.columns else column


@dataclass(frozen=True)
class Beside:
    """The widths of the widest name of a row and of the widest recall."""

    names: float
    recall: float


def fitted(room: QSize, rows: int, columns: int, wide: Beside, narrow: Beside) -> Layout:
    """Return the layout for some room; where that is too small, what needs more.

    Parameters
    ----------
    room : QSize
    rows, columns : int
    wide, narrow : Beside
        With captions and decimals, and without them.
    """
    least = _LEAST if rows <= _MANY else _LEAST_OF_MANY
    across, below = room.width() - 4.0 * MARGIN, room.height() - MARGIN
    captioned = below - _CAPTIONED >= rows * _ROOMY[1]
    tight = across - wide.names - wide.recall < columns * _ROOMY[0]
    beside = narrow if tight else wide
    left, right = beside.names + 2.0 * MARGIN, beside.recall + 2.0 * MARGIN
    top = _CAPTIONED if captioned else _NAMES
    free = room.width() - left - right, below - top
    width, height = (
        min(max(math.floor(length / max(count, 1)), few), most)
        for length, count, few, most in zip(free, (columns, rows), least, _MOST, strict=True)
    )
    return Layout(rows, columns, left, top, (width, height), right, captioned, tight)
