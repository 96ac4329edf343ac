"""Lanes above and below the columns for skips: connections that pass a column by."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF

from xorviz.session.snapshot import Topology
from xorviz.ui.views.network.columns import Column
from xorviz.ui.views.network.units import UnitKey

#: The source and the layer that reads it.
SkipKey = tuple[str, str]

#: The distance from one line of a skip to the next, and of how many lines it has the width.
_LINE, _MOST_LINES = 9.0, 4
LABEL_HEIGHT, _WIDEST_LABEL = 18.0, 190.0
_GAP = 10.0
#: More room than this, above or below, is not given; skips beyond share the outermost lane.
_MOST_ROOM = 130.0


@dataclass(frozen=True)
class Lane:
    """A level stretch: from x `start` to x `end` at height `y`."""

    start: float
    end: float
    y: float


@dataclass(frozen=True)
class Skip:
    """A connection that passes columns.

    Parameters
    ----------
    key : tuple of str
    first, last : int
        The columns that it passes.
    thickness : float
    below : bool
        Whether it passes below the tiles rather than above.
    """

    key: SkipKey
    first: int
    last: int
    thickness: float
    below: bool


@dataclass(frozen=True)
class Plan:
    """The skips of a network, shortest first, and the room that they take above and below."""

    skips: tuple[Skip, ...]
    upper: float
    lower: float


def plan_skips(topology: Topology, columns: Sequence[Column]) -> Plan:
    """Give each skip its side, so that both sides stay about as full."""
    number = {source: index for index, column in enumerate(columns) for source, _ in column}
    widths = {source: units for column in columns for source, units in column}
    pairs = [
        (source, layer.id)
        for layer in topology.layers
        for source in layer.sources
        if layer.column - number[source] > 1
    ]
    heights = [0.0] * len(columns), [0.0] * len(columns)
    skips = []
    for source, layer in sorted(pairs, key=lambda pair: number[pair[1]] - number[pair[0]]):
        first, last = number[source] + 1, number[layer] - 1
        passed = slice(first, last + 1)
        below = max(heights[1][passed]) < max(heights[0][passed])
        thickness = max(LABEL_HEIGHT, _LINE * min(widths[source], _MOST_LINES))
        side = heights[below]
        side[passed] = [max(side[passed]) + _GAP + thickness] * (last - first + 1)
        skips.append(Skip((source, layer), first, last, thickness, below))
    upper, lower = (min(max(side), _MOST_ROOM) for side in heights)
    return Plan(tuple(skips), upper, lower)


@dataclass
class Levels:
    """How far each column reaches up and down, as skips are laid around it.

    Parameters
    ----------
    tops, bottoms : list of float
        Of what stands in each column.
    highest, lowest : float
        Beyond these no skip may lie.
    """

    tops: list[float]
    bottoms: list[float]
    highest: float
    lowest: float

    def take(self, skip: Skip) -> float:
        """Lay a skip next to what it passes, and return the height of its middle."""
        passed = slice(skip.first, skip.last + 1)
        count, half = skip.last - skip.first + 1, skip.thickness / 2.0
        if skip.below:
            middle = min(max(self.bottoms[passed]) + _GAP + half, self.lowest - half)
            self.bottoms[passed] = [middle + half] * count
        else:
            middle = max(min(self.tops[passed]) - _GAP - half, self.highest + half)
            self.tops[passed] = [middle - half] * count
        return middle


def lay_lanes(
    plan: Plan,
    levels: Levels,
    tiles: Mapping[UnitKey, QRectF],
    centres: Sequence[float],
    widths: Sequence[float],
) -> tuple[dict[tuple[UnitKey, str], Lane], dict[SkipKey, QRectF]]:
    """Give each shown unit of a skip its lane, and each skip the room for its label.

    Parameters
    ----------
    plan : Plan
    levels : Levels
    tiles : mapping of (source, unit) to QRectF
    centres, widths : sequence of float
        Of each column; the width is that of its tiles.
    """
    lanes: dict[tuple[UnitKey, str], Lane] = {}
    labels: dict[SkipKey, QRectF] = {}
    of_source: dict[str, list[UnitKey]] = {}
    for key in tiles:
        of_source.setdefault(key[0], []).append(key)
    for skip in plan.skips:
        source, layer = skip.key
        middle = levels.take(skip)
        start = centres[skip.first] - widths[skip.first] / 2.0
        end = centres[skip.last] + widths[skip.last] / 2.0
        keys = of_source[source]
        step = min(_LINE, skip.thickness / len(keys))
        for order, key in enumerate(keys):
            y = middle + step * (order - (len(keys) - 1) / 2.0)
            lanes[key, layer] = Lane(start, end, y)
        # Beside the columns that are passed, only lines lie as far as to the tiles of the next.
        beside = centres[1] - centres[0] - max(widths)
        room = min(end - start + beside - 6.0, _WIDEST_LABEL)
        across = [(start + end) / 2.0, *centres[skip.first : skip.last + 1]]
        free = _first_free(across, middle, room, labels)
        if free is not None:
            labels[skip.key] = free
    return lanes, labels


def _first_free(
    across: Sequence[float], middle: float, width: float, taken: Mapping[SkipKey, QRectF]
) -> QRectF | None:
    """Return the first place for a label that no other one has."""
    for x in across:
        rect = QRectF(x - width / 2.0, middle - LABEL_HEIGHT / 2.0, width, LABEL_HEIGHT)
        if not any(rect.intersects(other) for other in taken.values()):
            return rect
    return None
