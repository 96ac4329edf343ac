"""Where the tiles of a layer stand that reads pictures: pure geometry, in pixels."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

from PySide6.QtCore import QRectF

TITLE_HEIGHT = 20.0
#: Below a tile: its unit's number and its bias.
CAPTION_HEIGHT = 15.0
_GAP = 5.0

#: Sides of a tile: so small where there is need, and so large where there is room.
_SMALLEST, _USUAL, _LARGEST = 40, 60, 120
#: A bias with two decimals beside the number of its unit needs so much.
_LEAST_WIDTH = 58.0


@dataclass(frozen=True)
class TileBlock:
    """A tile for each unit of a layer, and its bias below; lines of tiles, like words.

    `rows` are those of the kernel, `columns` the units; `image` has rows and columns of a tile, and
    each of its pixels is `pixel` wide and high. The row after the kernel's last is the bias.
    """

    layer: str
    rows: int
    columns: int
    image: tuple[int, int]
    pixel: float
    across: int
    title_width: float
    left: float = 0.0
    top: float = 0.0

    #: As of a block of cells without numbers or names of rows.
    numbers = False
    title_height = TITLE_HEIGHT
    labelled = False
    label_width = 0.0

    @property
    def gap_pixels(self) -> int:
        """How many pixels of an image the gap between two tiles takes."""
        return math.ceil(max(_GAP, _LEAST_WIDTH - self.image[1] * self.pixel) / self.pixel)

    @property
    def caption_pixels(self) -> int:
        """How many it takes from one line of tiles to the next."""
        return math.ceil((CAPTION_HEIGHT + _GAP) / self.pixel)

    @property
    def pitch(self) -> tuple[float, float]:
        """How far it is from a tile to the next one below, and to the right."""
        rows, columns = self.image
        down, right = rows + self.caption_pixels, columns + self.gap_pixels
        return down * self.pixel, right * self.pixel

    @property
    def lines(self) -> int:
        """How many lines of tiles there are."""
        return math.ceil(self.columns / self.across)

    @property
    def tiles_top(self) -> float:
        """Where the first line begins."""
        return self.top + TITLE_HEIGHT

    @property
    def width(self) -> float:
        """From the first tile to the last, or to the end of the heading."""
        units = min(self.across, self.columns)
        return max(units * self.pitch[1] - _GAP, self.title_width)

    @property
    def bottom(self) -> float:
        """Where the last line ends, its biases included."""
        return self.tiles_top + self.lines * self.pitch[0] - _GAP

    def placed(self, left: float, top: float, cell_width: float) -> TileBlock:
        """Return the same block at a place; tiles keep their size."""
        return replace(self, left=left, top=top)

    @property
    def cells(self) -> QRectF:
        """The rectangle around all tiles."""
        down, right = self.pitch
        units = min(self.across, self.columns)
        return QRectF(self.left, self.tiles_top, units * right, self.lines * down)

    def tile(self, unit: int) -> QRectF:
        """Return where the tile of a unit stands."""
        line, place = divmod(unit, self.across)
        down, right = self.pitch
        rows, columns = self.image
        left, top = self.left + place * right, self.tiles_top + line * down
        return QRectF(left, top, columns * self.pixel, rows * self.pixel)

    def caption(self, unit: int) -> QRectF:
        """Return the room below a tile, for number and bias."""
        tile = self.tile(unit)
        width = max(tile.width(), _LEAST_WIDTH - _GAP)
        return QRectF(tile.left(), tile.bottom() + 2.0, width, CAPTION_HEIGHT - 2.0)

    def cell(self, row: int, column: int) -> QRectF:
        """Return the rectangle of a pixel, or of the bias."""
        if row >= self.rows:
            caption = self.caption(column)
            return caption.adjusted(0.4 * caption.width(), 0.0, 0.0, 0.0)
        tile = self.tile(column)
        down, right = divmod(row, self.image[1])
        left, top = tile.left() + right * self.pixel, tile.top() + down * self.pixel
        return QRectF(left, top, self.pixel, self.pixel)

    def cell_at(self, x: float, y: float) -> tuple[int, int] | None:
        """Return row and column of the pixel or the bias at a place, if there is one."""
        unit = self._unit_at(x, y)
        if unit is None:
            return None
        tile = self.tile(unit)
        if tile.contains(x, y):
            down = min(int((y - tile.top()) // self.pixel), self.image[0] - 1)
            right = min(int((x - tile.left()) // self.pixel), self.image[1] - 1)
            return down * self.image[1] + right, unit
        return (self.rows, unit) if self.cell(self.rows, unit).contains(x, y) else None

    def label_at(self, x: float, y: float) -> tuple[int | None, int | None]:
        """Return the column whose name stands at a place; rows have none."""
        unit = self._unit_at(x, y)
        return None, unit if unit is not None and self.caption(unit).contains(x, y) else None

    def neighbour(self, row: int, unit: int, down: int, right: int) -> tuple[int, int] | None:
        """Return the pixel or bias next to one, in the next tile past the edge of one."""
        rows, columns = self.image
        if row >= self.rows:
            if right:
                return self._in_block(row, unit + right)
            if down < 0:
                return (rows - 1) * columns, unit
            return self._in_block(0, unit + self.across)
        y, x = divmod(row, columns)
        y, x = y + down, x + right
        if y >= rows:
            return self.rows, unit
        if y < 0:
            return self._in_block(self.rows, unit - self.across)
        if not 0 <= x < columns:
            # Past the end of a line of tiles the next line follows, as in a text.
            return self._in_block(y * columns + x % columns, unit + right)
        return y * columns + x, unit

    def _in_block(self, row: int, unit: int) -> tuple[int, int] | None:
        return (row, unit) if 0 <= unit < self.columns else None

    def _unit_at(self, x: float, y: float) -> int | None:
        down, right = self.pitch
        line, place = (y - self.tiles_top) // down, (x - self.left) // right
        if not (0 <= line < self.lines and 0 <= place < self.across):
            return None
        unit = int(line * self.across + place)
        return unit if unit < self.columns else None


def arrange_tiles(
    layer: str,
    units: int,
    image: tuple[int, int],
    title_width: float,
    room: float,
    height: float,
    zoom: float = 1.0,
) -> TileBlock:
    """Set the tiles of a layer at the origin: as large as all have room, or of a usual size.

    Parameters
    ----------
    layer : str
    units : int
    image : tuple of int
    title_width : float
    room, height : float
        The width that there is, and the height that can be seen without scrolling.
    zoom : float
        How many times as large as usual pixels are.
    """

    def block(pixel: int) -> TileBlock:
        made = TileBlock(layer, image[0] * image[1], units, image, float(pixel), 1, title_width)
        across = max(1, int((room + _GAP) // made.pitch[1]))
        return replace(made, across=across)

    side = max(image)
    least, usual = max(1, -(-_SMALLEST // side)), max(1, round(_USUAL / side))
    sizes = range(max(usual, _LARGEST // side), least - 1, -1)
    fitting = (made for made in map(block, sizes) if made.bottom <= height)
    found = next(fitting, block(max(usual, least)))
    if zoom == 1.0:
        return found
    across = max(1, found.across if zoom > 1.0 else int(found.across / zoom))
    return replace(found, pixel=float(max(1, round(found.pixel * zoom))), across=across)
