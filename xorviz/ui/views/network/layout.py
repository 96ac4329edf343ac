"""Where everything stands: pure geometry from the topology and the space, never from numbers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QRectF

from xorviz.session.snapshot import Topology
from xorviz.ui.fonts import enlarged
from xorviz.ui.views.network.arrangement import HEADING, TOP, Arrangement, Insertion
from xorviz.ui.views.network.columns import (
    MOST_SHOWN,
    SMALLEST_TILE,
    Column,
    how_many,
    largest_tile,
    least_height,
)
from xorviz.ui.views.network.forms import (
    CLOSE,
    FORMS,
    INSERT,
    NARROW,
    NARROW_INSERT,
    STACKED,
    Form,
)
from xorviz.ui.views.network.lanes import Levels, Plan, lay_lanes, plan_skips
from xorviz.ui.views.network.pictures import (
    PICTURE_WORDS,
    Grid,
    drawn_columns,
    grid_of,
    image_layers,
)
from xorviz.ui.views.network.spreading import spread
from xorviz.ui.views.network.stand import Group, Stand, room_around
from xorviz.ui.views.network.units import UnitKey

LARGEST_TILE = 128.0
#: In a space of this size; in a larger one they are larger.
_USUAL = (1100.0, 620.0)
#: A tile's side, as a part of the distance between columns, at most.
TILE_PART, _OUTPUT_PART = 0.42, 0.6
BOTTOM = 8.0
#: From the top to the controls.
ABOVE_ALL = TOP + HEADING
#: A network that is so many times as long as the space, even if narrow, is not made narrow.
_LONG = 2.0
BELOW_CONTROLS = 16.0
#: The name of a picture stands below it.
_LEFT_OF_PICTURE = 28.0
#: Columns of a network that reads pictures are no farther apart than this.
_WIDEST_PITCH = 460.0


@dataclass(frozen=True)
class _Across:
    """The measures across: margins, the form of the controls, and a first distance of columns."""

    width: float
    left: float
    right: float
    gaps: int
    form: Form
    pitch: float


def arrange(
    topology: Topology, width: float, height: float, zoom: float = 1.0, close: bool = False
) -> Arrangement:
    """Lay out a network; the canvas grows beyond the given space only where it must.

    Parameters
    ----------
    topology : Topology
    width, height : float
        The space.
    zoom : float
        How many times as large as usual tiles and distances may be.
    close : bool
        Whether the room is for numbers, and layers have no controls.
    """
    columns = drawn_columns(topology)
    across = _measured_across(topology, len(columns) - 1, width, close)
    form, gaps = across.form, across.gaps
    plan = plan_skips(topology, columns)
    top = TOP + HEADING + form.controls[1] + BELOW_CONTROLS + plan.upper
    below = BOTTOM + plan.lower
    around = [room_around(column, form, index == 0) for index, column in enumerate(columns)]
    height = max(height, top + below + max(map(least_height, columns, around)))
    area = height - top - below
    rooms = [area - extra for extra in around]
    most = MOST_SHOWN if zoom <= 1.0 else sum(units for column in columns for _, units in column)
    shown = [how_many(column, room, most) for column, room in zip(columns, rooms, strict=True)]
    fits = list(map(largest_tile, columns, shown, rooms))
    grids = _grids(topology, columns, rooms, across, zoom)
    largest = largest_side(width, height) * zoom
    for index, grid in grids.items():
        shown[index] = [grid.shown]
    narrow = [fit for index, fit in enumerate(fits[:-1]) if index not in grids]
    tile = min(*narrow, largest, TILE_PART * across.pitch)
    tile = float(int(max(SMALLEST_TILE, tile)))
    output_tile = _output_tile(columns[-1], tile, area, across)
    output_tile = float(int(max(SMALLEST_TILE, min(fits[-1], output_tile))))
    sizes = [tile] * gaps + [output_tile]
    if topology.image is not None:
        # It stands in the middle, and its words below it need their room.
        highest = min(0.62 * area, area - 2.0 * (PICTURE_WORDS - BOTTOM))
        sizes[0] = float(int(max(SMALLEST_TILE, min(largest, TILE_PART * across.pitch, highest))))
    for index, grid in grids.items():
        sizes[index] = grid.tile
    widths = [grids[i].width if i in grids else size for i, size in enumerate(sizes)]
    pitch = max(240.0, 3.6 * tile) if topology.image is None else _WIDEST_PITCH * zoom
    centres = _centres(across, sizes[0], widths[-1], pitch)
    stands = [
        Stand(column, some, centre, area, size, form, index == 0, _across(grids, index))
        for index, (column, some, centre, size) in enumerate(
            zip(columns, shown, centres, sizes, strict=True)
        )
    ]
    middles = middles_of(topology, stands, top, area)
    tiles: dict[UnitKey, QRectF] = {}
    groups: list[Group] = []
    for stand in stands:
        places = [middles[source] for source, _ in stand.column]
        groups += stand.place(places, topology.output, TOP + HEADING, tiles)
    levels = _levels(stands, middles, plan, top, top + area)
    lanes, skips = lay_lanes(plan, levels, tiles, centres, widths)
    if not form.has_controls:
        # Their labels take connections away.
        skips = {}
    insertions = tuple(
        Insertion(insertion_rect(before, after, form), tuple(name for name, _ in column))
        for before, after, column in zip(centres, centres[1:], columns[1:], strict=False)
        if form.has_controls
    )
    return Arrangement(
        across.width, height, tiles, centres, tuple(groups), lanes, skips, insertions, form
    )


def largest_side(width: float, height: float) -> float:
    """Return the largest side of a tile in a space: on a large screen tiles use the room."""
    return LARGEST_TILE * max(min(width / _USUAL[0], height / _USUAL[1]), 1.0)


def shows_all(topology: Topology, width: float, height: float, zoom: float) -> bool:
    """Tell whether `arrange` gives each unit its tile, and none has to be scrolled to."""
    columns = drawn_columns(topology)
    across = _measured_across(topology, len(columns) - 1, width)
    if across.width > width:
        return False
    plan, form = plan_skips(topology, columns), across.form
    taken = ABOVE_ALL + form.controls[1] + BELOW_CONTROLS + plan.upper + BOTTOM + plan.lower
    for index, column in enumerate(columns):
        units = sum(count for _, count in column)
        room = height - taken - room_around(column, form, index == 0)
        if sum(how_many(column, room, units)) < units:
            return False
    return True


def _grids(
    topology: Topology,
    columns: Sequence[Column],
    rooms: Sequence[float],
    across: _Across,
    zoom: float,
) -> dict[int, Grid]:
    """Return how the layers stand that read pictures, by the number of their column."""
    layers = image_layers(topology)
    return {
        index: grid_of(column[0][1], across.pitch, room, zoom)
        for index, (column, room) in enumerate(zip(columns, rooms, strict=True))
        if len(column) == 1 and column[0][0] in layers
    }


def _across(grids: Mapping[int, Grid], index: int) -> int:
    return grids[index].across if index in grids else 1


def _measured_across(topology: Topology, gaps: int, width: float, close: bool = False) -> _Across:
    """Choose the form of the controls by the space, and a distance of columns that fits.

    Neither depends on the tiles, so that a scroll bar that comes or goes cannot make the two chase
    each other.
    """
    left = margin_left(topology)
    for form in (CLOSE,) if close else FORMS:
        right = form.right
        taken = left + right + form.alone[0] / 2.0
        # Half a tile stands left of the first centre.
        pitch = (width - taken) / (gaps + TILE_PART / 2.0)
        pitch = max(pitch, (width - taken - LARGEST_TILE / 2.0) / gaps)
        if pitch >= form.least_pitch:
            return _Across(width, left, right, gaps, form, pitch)
    if close:
        shortest = taken + CLOSE.least_pitch * (gaps + TILE_PART / 2.0)
        return _Across(shortest, left, right, gaps, CLOSE, CLOSE.least_pitch)
    # Nothing fits. What is far too long gains little by being narrow.
    shortest = taken + NARROW.least_pitch * (gaps + TILE_PART / 2.0)
    if shortest <= _LONG * width:
        return _Across(shortest, left, right, gaps, NARROW, NARROW.least_pitch)
    pitch, right = STACKED.least_pitch, STACKED.right
    taken = left + right + STACKED.alone[0] / 2.0
    length = taken + pitch * gaps + min(pitch * TILE_PART, LARGEST_TILE) / 2.0
    return _Across(length, left, right, gaps, STACKED, pitch)


def margin_left(topology: Topology) -> float:
    """Return the room left of the inputs, for their names."""
    if topology.image is not None:
        return _LEFT_OF_PICTURE
    longest = max(len(name) + (units > 1) for name, units in topology.inputs)
    return min(16.0 + enlarged(10.0) * longest, enlarged(120.0))


def _output_tile(column: Column, tile: float, area: float, across: _Across) -> float:
    """Return the largest side of an output's tile that leaves the columns their distance."""
    larger = {1: 1.7, 2: 1.3}.get(column[0][1], 1.0)
    free = across.width - across.left - tile / 2.0 - across.right
    free -= across.gaps * across.form.least_pitch
    return min(larger * tile, _OUTPUT_PART * across.pitch, 0.62 * area, 2.0 * free)


def _centres(across: _Across, tile: float, output_tile: float, widest: float) -> tuple[float, ...]:
    last_half = max(across.form.alone[0], output_tile) / 2.0
    room = across.width - across.left - tile / 2.0 - last_half - across.right
    pitch = min(room / across.gaps, widest)
    start = across.left + tile / 2.0 + (room - pitch * across.gaps) / 2.0
    return tuple(start + pitch * index for index in range(across.gaps + 1))


def middles_of(
    topology: Topology, stands: Sequence[Stand], top: float, area: float
) -> dict[str, float]:
    """Return the height of each group's middle: beside what it reads in the column before.

    So each branch keeps to its own lane.
    """
    middles: dict[str, float] = {}

    def settle(stand: Stand, wanted: list[float]) -> None:
        low, high = top + stand.above[0], top + area - stand.below[-1]
        found = spread(wanted, stand.apart, low, high)
        middles.update(zip((name for name, _ in stand.column), found, strict=True))

    first, layers = stands[0], {layer.id: layer for layer in topology.layers}
    settle(first, [top + area / 2.0] * len(first.column))
    for before, stand in pairwise(stands):
        near = {name for name, _ in before.column}
        reads = [near.intersection(layers[name].sources) for name, _ in stand.column]
        settle(stand, [_mean([middles[name] for name in names]) for names in reads])
    if len(first.column) > 1:
        # Now that the layers have their places, the inputs go beside those that read them.
        second = [layers[name] for name, _ in stands[1].column]
        wanted = []
        for name, _ in first.column:
            readers = [middles[layer.id] for layer in second if name in layer.sources]
            wanted.append(_mean(readers) if readers else middles[name])
        settle(first, wanted)
    return middles


def _mean(values: Sequence[float]) -> float:
    return sum(values) / len(values)


def _levels(
    stands: Sequence[Stand], middles: Mapping[str, float], plan: Plan, top: float, bottom: float
) -> Levels:
    """Return how far the columns reach up and down, and how far skips may lie beyond."""
    tops = [middles[stand.column[0][0]] - stand.above[0] for stand in stands]
    bottoms = [middles[stand.column[-1][0]] + stand.below[-1] for stand in stands]
    return Levels(tops, bottoms, top - plan.upper, bottom + plan.lower)


def insertion_rect(before: float, after: float, form: Form) -> QRectF:
    """Return where the button stands that adds a layer between two columns."""
    side = NARROW_INSERT if form.narrow else INSERT
    y = TOP - 6.0 + HEADING / 2.0 if form.narrow else TOP + HEADING + form.controls[1] / 2.0
    return QRectF(round((before + after - side) / 2.0), round(y - side / 2.0), side, side)
