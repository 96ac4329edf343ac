"""What stands in each column, in which order, and how much of it fits."""

from __future__ import annotations

from collections.abc import Mapping

from xorviz.session.snapshot import Topology

SMALLEST_TILE = 20.0
#: Room below a tile for its name.
NAME_ROW = 17.0
LEAST_GAP = 5.0
#: More units of a column than this are drawn only where a person looks closer.
MOST_SHOWN = 24
#: Room for the line that says how many units are not shown.
MORE_ROW = 18.0
_SLOT = SMALLEST_TILE + NAME_ROW + LEAST_GAP

#: (id, units) of the inputs or layers of a column.
Column = list[tuple[str, int]]


def columns_of(topology: Topology) -> list[Column]:
    """Return what stands in each column, inputs first.

    Layers of one column stand in the order of what they read, so that branches do not cross.
    """
    columns: list[Column] = [list(topology.inputs)]
    for layer in topology.layers:
        while len(columns) <= layer.column:
            columns.append([])
        columns[layer.column].append((layer.id, layer.units))
    sources = {layer.id: layer.sources for layer in topology.layers}
    place: dict[str, float] = {}
    for column in columns:
        if len(column) > 1 and column is not columns[0]:
            column.sort(key=lambda entry: _mean_place(sources[entry[0]], place))
        for index, (source, _) in enumerate(column):
            place[source] = (index + 0.5) / len(column)
    return columns


def least_height(column: Column, around: float) -> float:
    """Return the height that one unit of each group and the lines for the others need."""
    return len(column) * (_SLOT + MORE_ROW) + around


def how_many(column: Column, room: float, most: int = MOST_SHOWN) -> list[int]:
    """Return how many units of each group are shown: all, or what fits, shared out evenly."""
    total = sum(units for _, units in column)
    if total <= most and total * _SLOT <= room:
        return [units for _, units in column]
    fitting = min(most, int((room - MORE_ROW * len(column)) / _SLOT))
    shown = [1] * len(column)
    while sum(shown) < fitting:
        short = [i for i, (_, units) in enumerate(column) if shown[i] < units]
        if not short:
            break
        shown[min(short, key=lambda index: shown[index])] += 1
    return shown


def largest_tile(column: Column, shown: list[int], room: float) -> float:
    """Return the side at which the shown units fill the room."""
    cut = sum(count < units for count, (_, units) in zip(shown, column, strict=True))
    return (room - MORE_ROW * cut) / sum(shown) - NAME_ROW - LEAST_GAP


def _mean_place(sources: tuple[str, ...], place: Mapping[str, float]) -> float:
    return sum(place[source] for source in sources) / len(sources)
