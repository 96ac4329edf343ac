"""Lanes above and below the columns, for connections that pass a column by."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF

from xorviz.session.snapshot import Topology
from xorviz.ui.views.network.units import UnitKey

#: The distance from one lane to the next.
LANE_ROOM = 12.0
#: More connections than this, above or below, share lanes.
MOST_LANES = 4
#: From the outermost tile, or the name under it, to the first lane.
_CLEARANCE = 12.0
_NAME = 14.0

Columns = Sequence[Sequence[tuple[str, int]]]


@dataclass(frozen=True)
class Lane:
    """A level stretch: from x `start` to x `end` at height `y`."""

    start: float
    end: float
    y: float


def count_lanes(topology: Topology, columns: Columns) -> tuple[int, int]:
    """Return how many lanes may be needed above and below the tiles."""
    passing = sum(topology.width(source) for source, _ in _passing(topology, columns))
    return min(MOST_LANES, (passing + 1) // 2), min(MOST_LANES, passing // 2)


def lay_lanes(
    topology: Topology,
    columns: Columns,
    tiles: Mapping[UnitKey, QRectF],
    centres: Sequence[float],
) -> dict[tuple[UnitKey, str], Lane]:
    """Give each shown unit that passes columns its lane to each layer beyond.

    The upper half of a source's units go above, the others below, the outer ones outside, so that
    they do not cross on their way.
    """
    number = _column_numbers(columns)
    lanes: dict[tuple[UnitKey, str], Lane] = {}
    used = [0, 0]
    for source, layer in _passing(topology, columns):
        between = range(number[source] + 1, number[layer])
        passed = [rect for (name, _), rect in tiles.items() if number[name] in between]
        start = min(rect.left() for rect in passed)
        end = max(rect.right() for rect in passed)
        shown = [key for key in tiles if key[0] == source]
        upper = (len(shown) + 1) // 2 if len(shown) > 1 or used[0] <= used[1] else 0
        for side, keys in enumerate((shown[:upper][::-1], shown[upper:])):
            for order, key in enumerate(keys):
                level = min(used[side] + order, MOST_LANES - 1) * LANE_ROOM + _CLEARANCE
                if side == 0:
                    y = min(rect.top() for rect in passed) - level
                else:
                    y = max(rect.bottom() for rect in passed) + _NAME + level
                lanes[key, layer] = Lane(start, end, y)
            used[side] += len(keys)
    return lanes


def _passing(topology: Topology, columns: Columns) -> list[tuple[str, str]]:
    """Return (source, layer) of the connections that pass a column, shortest first."""
    number = _column_numbers(columns)
    pairs = [
        (source, layer.id)
        for layer in topology.layers
        for source in layer.sources
        if layer.column - number[source] > 1
    ]
    return sorted(pairs, key=lambda pair: number[pair[1]] - number[pair[0]])


def _column_numbers(columns: Columns) -> dict[str, int]:
    return {source: index for index, column in enumerate(columns) for source, _ in column}
