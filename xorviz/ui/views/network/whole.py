"""Where everything stands when all units are in sight: those without room for a tile are cells."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QRectF

from xorviz.session.snapshot import Topology
from xorviz.ui.views.network.arrangement import Arrangement, Insertion
from xorviz.ui.views.network.columns import LEAST_GAP, NAME_ROW, SMALLEST_TILE, Column
from xorviz.ui.views.network.forms import BARE, FORMS, Form
from xorviz.ui.views.network.lanes import Levels, lay_lanes, plan_skips
from xorviz.ui.views.network.layout import (
    ABOVE_ALL,
    BELOW_CONTROLS,
    BOTTOM,
    LARGEST_TILE,
    TILE_PART,
    insertion_rect,
    margin_left,
    middles_of,
)
from xorviz.ui.views.network.pictures import drawn_columns
from xorviz.ui.views.network.stand import Group, Stand, room_around
from xorviz.ui.views.network.units import UnitKey

#: How wide a cell is, as a part of the distance between columns, and at most.
_CELL_PART, _WIDEST_CELL = 0.45, 28.0
#: A cell is no higher than so many times its width.
_SLIMMEST = 1.5
#: Between two cells of a column, as a part of their distance, and from which distance on.
_GAP_PART, _GAPPED = 0.16, 4.0
#: Of a column, controls among the units of several layers take no more than this part.
_MOST_CONTROLS = 0.5
#: Between two groups of a column.
_BETWEEN_GROUPS = 14.0


def arrange_whole(
    topology: Topology, width: float, height: float, controls: bool = True
) -> Arrangement:
    """Give every unit a place on a canvas of just this size.

    A column whose units have no room for tiles is a stack of cells. Layers have controls where the
    columns are wide enough for them, if any are wanted.
    """
    columns = drawn_columns(topology)
    gaps = len(columns) - 1
    left = margin_left(topology)
    forms = FORMS if controls else ()
    form = next((one for one in forms if _pitch(width, left, one, gaps) >= one.least_pitch), BARE)
    among = max(room_around(column, form, index == 0) for index, column in enumerate(columns))
    if among > _MOST_CONTROLS * (height - ABOVE_ALL - form.controls[1]):
        form = BARE
    if form is BARE:
        left = min(left, 0.5 * width / gaps)
    pitch = _pitch(width, left, form, gaps)
    plan = plan_skips(topology, columns)
    header = ABOVE_ALL + form.controls[1]
    top = header + (BELOW_CONTROLS if form is not BARE else 6.0) + plan.upper
    area = max(height - top - BOTTOM - plan.lower, 1.0)
    tile = _common_tile(columns, area, pitch, form)
    half = max(form.alone[0], tile) / 2.0
    start = left + min(tile, TILE_PART * pitch) / 2.0
    pitch = max((width - start - half - form.right) / gaps, 1.0)
    centres = tuple(start + pitch * index for index in range(gaps + 1))
    stands = [
        _stand(column, centre, area, tile, form, index == 0, pitch)
        for index, (column, centre) in enumerate(zip(columns, centres, strict=True))
    ]
    middles = middles_of(topology, stands, top, area)
    tiles: dict[UnitKey, QRectF] = {}
    groups: list[Group] = []
    for stand in stands:
        places = [middles[source] for source, _ in stand.column]
        groups += stand.place(places, topology.output, ABOVE_ALL, tiles)
    levels = Levels(
        [middles[stand.column[0][0]] - stand.above[0] for stand in stands],
        [middles[stand.column[-1][0]] + stand.below[-1] for stand in stands],
        top - plan.upper,
        top + area + plan.lower,
    )
    widths = [tiles[stand.column[0][0], 0].width() for stand in stands]
    lanes, skips = lay_lanes(plan, levels, tiles, centres, widths)
    insertions: tuple[Insertion, ...] = ()
    if form is not BARE:
        insertions = tuple(
            Insertion(insertion_rect(before, after, form), tuple(name for name, _ in column))
            for (before, after), column in zip(pairwise(centres), columns[1:], strict=True)
        )
    return Arrangement(width, height, tiles, centres, tuple(groups), lanes, skips, insertions, form)


def _pitch(width: float, left: float, form: Form, gaps: int) -> float:
    """Return the distance of columns if controls have this form."""
    taken = left + form.right + form.alone[0] / 2.0
    return (width - taken) / (gaps + TILE_PART / 2.0)


def _common_tile(columns: Sequence[Column], area: float, pitch: float, form: Form) -> float:
    """Return the side of the tiles of all columns whose units have room for some; 0 for none."""
    fitting = []
    for index, column in enumerate(columns):
        room = area - room_around(column, form, index == 0)
        side = room / sum(units for _, units in column) - NAME_ROW - LEAST_GAP
        side = min(side, TILE_PART * pitch, LARGEST_TILE)
        if side >= SMALLEST_TILE:
            fitting.append(side)
    return float(int(min(fitting, default=0.0)))


def _stand(
    column: Column, centre: float, area: float, tile: float, form: Form, inputs: bool, pitch: float
) -> Stand:
    shown = [units for _, units in column]
    total = sum(shown)
    room = area - room_around(column, form, inputs)
    if tile and room / total - NAME_ROW - LEAST_GAP >= tile:
        return Stand(column, shown, centre, area, tile, form, inputs)
    room -= _BETWEEN_GROUPS * (len(column) - 1)
    slot = max(room, 1.0) / total
    width = min(max(_CELL_PART * pitch, 1.0), _WIDEST_CELL)
    gap = max(slot - _SLIMMEST * width, round(_GAP_PART * slot), 1.0 if slot >= _GAPPED else 0.0)
    height = slot - gap
    return Stand(column, shown, centre, area, height, form, inputs, cell_width=width, cell_gap=gap)
