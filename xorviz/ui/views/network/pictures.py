"""Networks that read pictures: the picture is one node, and layers that read it stand in a grid."""

from __future__ import annotations

import math
from typing import NamedTuple

from PySide6.QtCore import QRectF

from xorviz.session.snapshot import Topology
from xorviz.ui.views.network.columns import LEAST_GAP, MORE_ROW, NAME_ROW, Column, columns_of
from xorviz.ui.views.parts.images import Shape, readers_of_image

#: Below a picture: a gap, the line of its name, and the line of the remark.
NAME_GAP, NAME_LINE, REMARK_LINE = 4.0, 22.0, 14.0
PICTURE_WORDS = NAME_GAP + NAME_LINE + REMARK_LINE
#: Between two tiles of a line.
GRID_GAP = 10.0
#: The side below which weights cannot be made out, and above which they need not be larger.
_SMALLEST, _LARGEST = 48, 84
#: More tiles are never drawn; each is a picture, and has as many lines as the next layer units.
_MOST_TILES = 60
_MOST_ACROSS = 6
#: Left free between two columns for the lines.
_FOR_LINES = 66.0


class Grid(NamedTuple):
    """How the units of a layer stand: how many are shown, how many in a line, and a tile's side."""

    shown: int
    across: int
    tile: float

    @property
    def width(self) -> float:
        """The width of a line."""
        return self.across * (self.tile + GRID_GAP) - GRID_GAP


def picture_of(topology: Topology) -> str | None:
    """Return the input that is drawn as one node; None where each of its units is one."""
    return topology.inputs[0][0] if topology.image is not None else None


def image_layers(topology: Topology) -> tuple[str, ...]:
    """Return the layers whose units are drawn as images of their weights."""
    return readers_of_image(topology) if topology.image is not None else ()


def drawn_columns(topology: Topology) -> list[Column]:
    """Return what stands in each column; a picture counts as one unit."""
    columns = columns_of(topology)
    if topology.image is not None:
        columns[0] = [(source, 1) for source, _ in columns[0]]
    return columns


def grid_of(units: int, pitch: float, height: float, zoom: float = 1.0) -> Grid:
    """Return how a layer stands in a column: the largest tiles with which all units have room.

    Parameters
    ----------
    units : int
    pitch : float
        From one column to the next.
    height : float
        Of the column.
    zoom : float
        How many times as large as usual tiles may be, and how many times as many.
    """
    room = pitch - _FOR_LINES

    def grid(tile: int) -> Grid:
        across = min(max(int((room + GRID_GAP) // (tile + GRID_GAP)), 1), _MOST_ACROSS)
        slot = tile + NAME_ROW + LEAST_GAP
        whole = int(height // slot) * across >= units
        lines = max(int((height if whole else height - MORE_ROW) // slot), 1)
        shown = min(lines * across, units, int(_MOST_TILES * zoom**2))
        # No line is longer than it must be for the lines there are.
        across = min(across, math.ceil(shown / min(lines, shown)))
        return Grid(shown, across, float(tile))

    sizes = map(grid, range(int(_LARGEST * zoom), _SMALLEST - 1, -4))
    return next((one for one in sizes if one.shown == units), grid(_SMALLEST))


def image_rect(rect: QRectF, shape: Shape) -> QRectF:
    """Return where an image of a shape lies on a tile: as large as it can be."""
    rows, columns = shape
    pixel = min(rect.width() / columns, rect.height() / rows)
    width, height = pixel * columns, pixel * rows
    left, top = rect.center().x() - width / 2.0, rect.center().y() - height / 2.0
    return QRectF(left, top, width, height)
