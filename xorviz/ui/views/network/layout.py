"""Where everything stands: pure geometry from the topology and the space, never from numbers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF

from xorviz.session.snapshot import Topology
from xorviz.ui.views.network.lanes import LANE_ROOM, Lane, count_lanes, lay_lanes
from xorviz.ui.views.network.units import UnitKey

SMALLEST_TILE, LARGEST_TILE = 20.0, 128.0
#: Room below a tile for its name.
NAME_ROW = 17.0
LEAST_GAP = 5.0
#: More units of a column than this are never drawn, however much room there is.
MOST_SHOWN = 24
#: Room for the line that says how many units are not shown.
MORE_ROW = 18.0

#: Left of the input tiles stand their names.
LEFT, RIGHT, TOP, BOTTOM = 56.0, 24.0, 12.0, 8.0
HEADING = 18.0
#: Width and height of a layer's controls: side by side, stacked, or the activation alone.
CONTROLS, STACKED, ALONE = (168.0, 30.0), (118.0, 54.0), (118.0, 30.0)
#: The least distance from one column's centre to the next.
LEAST_PITCH = STACKED[0] + 22.0
_BELOW_CONTROLS = 16.0
_BETWEEN_LAYERS = 22.0
_SLOT = SMALLEST_TILE + NAME_ROW + LEAST_GAP

#: (id, units) of the inputs or layers of a column.
Column = list[tuple[str, int]]


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
    """

    source: str
    shown: int
    hidden: int
    controls: QRectF | None
    more: QRectF | None


@dataclass(frozen=True)
class Arrangement:
    """The places of all parts on a canvas of `width` × `height`.

    Parameters
    ----------
    tiles : mapping of (source, unit) to QRectF
        Of the shown units, column by column from the top.
    columns : tuple of float
        The centre of each column, inputs first.
    groups : tuple of Group
    lanes : mapping of ((source, unit), layer) to Lane
        The way of connections that pass columns.
    stacked : bool
        Whether a layer's controls stand in two rows.
    """

    width: float
    height: float
    tiles: Mapping[UnitKey, QRectF]
    columns: tuple[float, ...]
    groups: tuple[Group, ...]
    lanes: Mapping[tuple[UnitKey, str], Lane]
    stacked: bool

    def tile_at(self, point: QPointF, margin: float = 0.0) -> UnitKey | None:
        """Return the unit whose tile, widened by a margin, holds a point."""
        for key, rect in self.tiles.items():
            if rect.adjusted(-margin, -margin, margin, margin).contains(point):
                return key
        return None


def arrange(topology: Topology, width: float, height: float) -> Arrangement:
    """Lay out a network; the canvas grows beyond the given space only where it must."""
    columns = _columns(topology)
    gaps = len(columns) - 1
    # The least width and the pitch do not depend on the tiles, so that a scroll bar that comes or
    # goes cannot make the two chase each other.
    around = LEFT + LARGEST_TILE / 2.0 + ALONE[0] / 2.0 + RIGHT
    width = max(width, around + gaps * LEAST_PITCH)
    pitch = (width - around) / gaps
    stacked = pitch < CONTROLS[0] + 8.0
    header = STACKED[1] if stacked else CONTROLS[1]
    upper, lower = count_lanes(topology, columns)
    top = TOP + HEADING + header + _BELOW_CONTROLS + upper * LANE_ROOM
    below = BOTTOM + lower * LANE_ROOM
    between = [0.0] + gaps * [header + _BETWEEN_LAYERS]
    least = max(map(_least_height, columns, between))
    height = max(height, top + below + least)
    area = height - top - below
    shown = [_how_many(column, area, extra) for column, extra in zip(columns, between, strict=True)]
    fits = list(map(_largest_tile, columns, shown, [area] * len(columns), between))
    tile = float(int(max(SMALLEST_TILE, min(*fits[:-1], LARGEST_TILE, 0.42 * pitch))))
    outputs = columns[-1][0][1]
    larger = {1: 1.7, 2: 1.3}.get(outputs, 1.0)
    output_tile = min(fits[-1], larger * tile, 0.6 * pitch, 0.62 * area)
    output_tile = float(int(max(SMALLEST_TILE, output_tile)))
    last_half = max(ALONE[0], output_tile) / 2.0
    room = (width - LEFT - tile / 2.0 - last_half - RIGHT) / gaps
    pitch = min(room, max(240.0, 3.6 * tile))
    start = LEFT + tile / 2.0 + (room - pitch) * gaps / 2.0
    centres = tuple(start + pitch * index for index in range(len(columns)))
    tiles: dict[UnitKey, QRectF] = {}
    groups: list[Group] = []
    for index, column in enumerate(columns):
        size = output_tile if index == gaps else tile
        stand = _Stand(centres[index], top, area, size, header, stacked, index == 0)
        groups += stand.place(column, shown[index], tiles, index == gaps)
    lanes = lay_lanes(topology, columns, tiles, centres)
    return Arrangement(width, height, tiles, centres, tuple(groups), lanes, stacked)


def _columns(topology: Topology) -> list[Column]:
    """Return (id, units) of what stands in each column, inputs first."""
    columns = [list(topology.inputs)]
    for layer in topology.layers:
        while len(columns) <= layer.column:
            columns.append([])
        columns[layer.column].append((layer.id, layer.units))
    return columns


def _least_height(column: Column, between: float) -> float:
    """Return the height that one unit of each group and the lines for the others need."""
    return len(column) * (_SLOT + MORE_ROW) + (len(column) - 1) * between


def _how_many(column: Column, area: float, between: float) -> list[int]:
    """Return how many units of each group are shown: all, or what fits, shared out evenly."""
    room = area - (len(column) - 1) * between
    total = sum(units for _, units in column)
    if total <= MOST_SHOWN and total * _SLOT <= room:
        return [units for _, units in column]
    fitting = min(MOST_SHOWN, int((room - MORE_ROW * len(column)) / _SLOT))
    shown = [1] * len(column)
    while sum(shown) < fitting:
        short = [i for i, (_, units) in enumerate(column) if shown[i] < units]
        if not short:
            break
        shown[min(short, key=lambda index: shown[index])] += 1
    return shown


def _largest_tile(column: Column, shown: list[int], area: float, between: float) -> float:
    """Return the side at which the shown units fill the area."""
    cut = sum(count < units for count, (_, units) in zip(shown, column, strict=True))
    room = area - (len(column) - 1) * between - MORE_ROW * cut
    return room / sum(shown) - NAME_ROW - LEAST_GAP


@dataclass(frozen=True)
class _Stand:
    """One column: its centre, the area's top and height, and what its parts measure."""

    centre: float
    top: float
    area: float
    tile: float
    header: float
    stacked: bool
    inputs: bool

    def place(
        self,
        column: Column,
        shown: list[int],
        tiles: dict[UnitKey, QRectF],
        output: bool,
    ) -> list[Group]:
        """Add the column's tiles, centred in the area, and return its groups."""
        name_row = 0.0 if self.inputs else NAME_ROW
        count = sum(shown)
        slot = self.tile + name_row
        cut = sum(some < units for some, (_, units) in zip(shown, column, strict=True))
        extras = MORE_ROW * cut
        if not self.inputs:
            extras += (len(column) - 1) * (self.header + _BETWEEN_LAYERS)
        free = self.area - count * slot - extras
        gap = min(max(free / count, LEAST_GAP), (0.8 if self.inputs else 0.5) * self.tile)
        # The name under the last tile is too light to count when centring.
        block = count * slot - name_row + (count - 1) * gap + extras
        y = self.top + max(0.0, (self.area - block) / 2.0)
        groups = []
        for position, ((source, units), some) in enumerate(zip(column, shown, strict=True)):
            if position and not self.inputs:
                y += self.header + _BETWEEN_LAYERS
            controls = None if self.inputs else self._controls(y, position, output)
            for unit in range(some):
                left = round(self.centre - self.tile / 2.0)
                tiles[source, unit] = QRectF(left, round(y), self.tile, self.tile)
                y += slot + gap
            more = None
            if some < units:
                line = y - gap + (4.0 if self.inputs else 0.0)
                more = QRectF(self.centre - STACKED[0] / 2.0, line, STACKED[0], MORE_ROW)
                y += MORE_ROW
            groups.append(Group(source, some, units - some, controls, more))
        return groups

    def _controls(self, y: float, position: int, output: bool) -> QRectF:
        width, height = ALONE if output else STACKED if self.stacked else CONTROLS
        above = y - self.header - 13.0 if position else TOP + HEADING
        return QRectF(self.centre - width / 2.0, above, width, height)
