"""One column: its centre, and where its tiles, its controls and its remarks stand."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF

from xorviz.ui.views.network.columns import LEAST_GAP, MORE_ROW, NAME_ROW, Column
from xorviz.ui.views.network.forms import Form
from xorviz.ui.views.network.pictures import GRID_GAP
from xorviz.ui.views.network.units import UnitKey

#: From a layer's controls down to its tiles, where they stand right above them.
ABOVE_TILES = 13.0
#: From the name under one layer's tiles down to the controls of the next layer.
BETWEEN_LAYERS = 12.0
_WIDEST_MORE = 118.0


@dataclass(frozen=True)
class Group:
    """An input or a layer in its column.

    Parameters
    ----------
    source : str
        Its id.
    shown, hidden : int
        How many of its units have a tile, and how many have not.
    controls : QRectF or None
        Where a layer's controls stand.
    more : QRectF or None
        Where the line stands that counts the units not shown.
    across : int
        How many tiles stand side by side.
    cells : bool
        Whether its units have no room for tiles, and are coloured cells without names.
    """

    source: str
    shown: int
    hidden: int
    controls: QRectF | None
    more: QRectF | None
    across: int = 1
    cells: bool = False

    def around(self, tiles: Mapping[UnitKey, QRectF]) -> QRectF:
        """Return the rectangle around its tiles and the names below them."""
        area = QRectF()
        for unit in range(self.shown):
            area = area.united(tiles[self.source, unit])
        return area.adjusted(-6.0, -8.0, 10.0, NAME_ROW + 3.0)


def room_around(column: Column, form: Form, inputs: bool) -> float:
    """Return the height that controls among the tiles take: those of several layers."""
    if inputs or len(column) == 1:
        return 0.0
    each = form.controls[1] + ABOVE_TILES
    return len(column) * each + (len(column) - 1) * BETWEEN_LAYERS


class Stand:
    """The measures of a column, and of each group in it.

    Parameters
    ----------
    column : list of (str, int)
    shown : list of int
        How many units of each group have a tile.
    centre, area, tile : float
        The x of its middle, the height for its tiles, and their side.
    form : Form
    inputs : bool
        Inputs have no controls, and their names stand beside them.
    across : int
        How many tiles of a group stand side by side.
    cell_width, cell_gap : float
        Where units are cells: how wide they are, and how far apart; `tile` is then their height.
    """

    def __init__(
        self,
        column: Column,
        shown: Sequence[int],
        centre: float,
        area: float,
        tile: float,
        form: Form,
        inputs: bool,
        across: int = 1,
        cell_width: float = 0.0,
        cell_gap: float = 0.0,
    ) -> None:
        self.column, self.shown = column, shown
        self.centre, self.tile, self.form = centre, tile, form
        self._across = across
        self._cells = cell_width > 0.0
        self._width = cell_width or tile
        lines = [math.ceil(some / across) for some in shown]
        self.several = len(column) > 1 and not inputs
        self._inputs = inputs
        self._name_row = 0.0 if inputs or self._cells else NAME_ROW
        self._slot = tile + self._name_row
        cut = [some < units for some, (_, units) in zip(shown, column, strict=True)]
        free = area - sum(lines) * self._slot - MORE_ROW * sum(cut)
        free -= room_around(column, form, inputs)
        largest = (0.8 if inputs else 0.5) * tile
        self._gap = min(max(free / sum(lines), LEAST_GAP), largest)
        if self._cells:
            self._gap = cell_gap
        controls = form.controls[1] + ABOVE_TILES if self.several else 0.0
        # The name under the last tile is too light to count when centring.
        self._blocks = [count * (self._slot + self._gap) - self._gap for count in lines]
        self._blocks = [block - self._name_row for block in self._blocks]
        #: How far each group reaches up and down from the middle of its tiles.
        self.above = [block / 2.0 + controls for block in self._blocks]
        self.below = [
            block / 2.0 + self._name_row + MORE_ROW * more
            for block, more in zip(self._blocks, cut, strict=True)
        ]
        between = max(self._gap, BETWEEN_LAYERS) if self.several else self._gap
        #: The least distance from the middle of the group before to that of each.
        self.apart = [0.0] + [
            under + between + over for under, over in zip(self.below, self.above[1:], strict=False)
        ]

    def place(
        self, middles: Sequence[float], output: str, header: float, tiles: dict[UnitKey, QRectF]
    ) -> list[Group]:
        """Add the column's tiles, and return its groups.

        Parameters
        ----------
        middles : sequence of float
            The height of the middle of each group's tiles.
        output : str
            The layer whose width cannot be chosen.
        header : float
            The top of the controls of a layer that is alone in its column.
        tiles : dict of (source, unit) to QRectF
            Gets the places.
        """
        groups = []
        for index, ((source, units), some) in enumerate(zip(self.column, self.shown, strict=True)):
            top = middles[index] - self._blocks[index] / 2.0
            pitch = self._width + GRID_GAP
            left: float = round(self.centre - (self._across * pitch - GRID_GAP) / 2.0)
            if self._cells:
                # Whole pixels would make some cells and gaps twice as large as others.
                left, down = self.centre - self._width / 2.0, self._slot + self._gap
                for unit in range(some):
                    tiles[source, unit] = QRectF(left, top + unit * down, self._width, self.tile)
            for unit in range(0 if self._cells else some):
                row, place = divmod(unit, self._across)
                down = round(top + row * (self._slot + self._gap))
                tiles[source, unit] = QRectF(left + place * pitch, down, self.tile, self.tile)
            controls = None
            if not self._inputs and self.form.has_controls:
                width, height = self.form.alone if source == output else self.form.controls
                y = top - ABOVE_TILES - height if self.several else header
                controls = QRectF(self.centre - width / 2.0, round(y), width, height)
            more = None
            if some < units:
                line = top + self._blocks[index] + (self._name_row or 4.0)
                width = min(_WIDEST_MORE, self.form.least_pitch - 2.0, 2.0 * self.centre)
                more = QRectF(round(self.centre - width / 2.0), round(line), width, MORE_ROW)
            group = Group(source, some, units - some, controls, more, self._across, self._cells)
            groups.append(group)
        return groups
