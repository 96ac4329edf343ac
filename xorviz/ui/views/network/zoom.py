"""How near a network is looked at: which arrangement that takes, and what stays under the mouse."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import QPointF

from xorviz.session.snapshot import Topology
from xorviz.ui.views.network.arrangement import Arrangement
from xorviz.ui.views.network.layout import arrange, shows_all
from xorviz.ui.views.network.pictures import drawn_columns, image_layers
from xorviz.ui.views.network.whole import arrange_whole
from xorviz.ui.views.parts.nearer import STEP

#: The zoom at which all units are in sight, where the usual one hides some of them.
WHOLE = 0.0
#: Where fewer of the columns than this part are in sight with tiles and controls, or fewer of the
#: units of any, a network opens as a whole.
_LEAST_COLUMNS, _LEAST_UNITS = 0.2, 0.3
#: Tiles need not be larger than this, …
_LARGEST_USEFUL = 300.0
#: … and no canvas.
_WIDEST_CANVAS = 200_000.0


class Place(NamedTuple):
    """A place among the units: the column, and how far down from its first to its last unit."""

    column: float
    down: float


def arrangement_at(
    topology: Topology, width: float, height: float, zoom: float, close: bool = False
) -> Arrangement:
    """Lay out a network for a space at a zoom; 1 is the usual one.

    Units have tiles, and layers controls, where most of the network is in sight then; else it is
    laid out as a whole, until a person has come near enough for every unit to have its tile. Looked
    at closely it has no controls, but room for numbers.
    """
    usual = _usual(topology, width, height, close)
    opens_in_tiles = _shows_enough(topology, usual, width)
    if zoom < 1.0 or (zoom == 1.0 and not opens_in_tiles):
        return arrange_whole(topology, width, height)
    if zoom == 1.0:
        return usual
    room = width * zoom, height * zoom
    if opens_in_tiles or shows_all(topology, *room, zoom):
        return arrange(topology, *room, zoom, close)
    return arrange_whole(topology, *room)


@lru_cache(maxsize=4)
def _usual(topology: Topology, width: float, height: float, close: bool) -> Arrangement:
    return arrange(topology, width, height, close=close)


def in_sight(topology: Topology, arrangement: Arrangement, width: float) -> float:
    """Return which part of the units has tiles that can be seen without scrolling."""
    units = sum(count for column in drawn_columns(topology) for _, count in column)
    across = min(1.0, width / arrangement.width)
    return across * sum(group.shown for group in arrangement.groups) / units


def _shows_enough(topology: Topology, usual: Arrangement, width: float) -> bool:
    """Tell whether tiles show enough of a network that it can open with them."""
    if width < _LEAST_COLUMNS * usual.width:
        return False
    # Of images of weights, a part says more than cells of all.
    images = image_layers(topology)
    groups = (group for group in usual.groups if group.source not in images)
    return all(group.shown >= _LEAST_UNITS * (group.shown + group.hidden) for group in groups)


def stepped(
    topology: Topology, arrangement: Arrangement, width: float, zoom: float, steps: float
) -> float:
    """Return the zoom so many steps nearer, or farther if negative.

    Parameters
    ----------
    topology : Topology
    arrangement : Arrangement
        At the present zoom.
    width : float
        That of the space.
    zoom, steps : float
    """
    if steps > 0.0:
        if zoom < 1.0:
            return 1.0
        enough = arrangement.smallest_tile >= _LARGEST_USEFUL
        return zoom if enough or arrangement.width > _WIDEST_CANVAS else zoom * STEP**steps
    if zoom > 1.0:
        return max(zoom * STEP**steps, 1.0)
    return zoom if in_sight(topology, arrangement, width) >= 1.0 else WHOLE


def place_of(arrangement: Arrangement, point: QPointF) -> Place:
    """Return what of the network stands at a point of the canvas."""
    column = (point.x() - arrangement.columns[0]) / arrangement.pitch
    top, bottom = _reach(arrangement, column)
    return Place(column, (point.y() - top) / max(bottom - top, 1.0))


def point_of(arrangement: Arrangement, place: Place) -> QPointF:
    """Return where on the canvas something of the network stands."""
    top, bottom = _reach(arrangement, place.column)
    x = arrangement.columns[0] + place.column * arrangement.pitch
    return QPointF(x, top + place.down * max(bottom - top, 1.0))


def _reach(arrangement: Arrangement, column: float) -> tuple[float, float]:
    """Return from where to where the tiles of the nearest column reach."""
    nearest = min(max(round(column), 0), len(arrangement.columns) - 1)
    centre, half = arrangement.columns[nearest], arrangement.pitch / 2.0
    tops, bottoms = [], []
    for group in arrangement.groups:
        first = arrangement.tiles[group.source, 0]
        last = arrangement.tiles[group.source, group.shown - 1]
        # Where tiles stand side by side, the first is not in the middle.
        if abs(first.left() - centre) < half or abs(last.right() - centre) < half:
            tops.append(first.top())
            bottoms.append(last.bottom())
    return min(tops, default=0.0), max(bottoms, default=arrangement.height)
