"""Where the arrow keys lead from a unit."""

from __future__ import annotations

from xorviz.ui.views.network.arrangement import Arrangement
from xorviz.ui.views.network.units import UnitKey


def neighbour(
    arrangement: Arrangement, key: UnitKey | None, across: int, down: int
) -> UnitKey | None:
    """Return the unit so many columns and units away; at the border, the unit itself.

    Parameters
    ----------
    arrangement : Arrangement
    key : unit or None
        Where to start; None starts at the first unit.
    across, down : int
        One of them is ±1, the other 0.
    """
    columns: dict[int, list[UnitKey]] = {}
    for group in arrangement.groups:
        middle = group.around(arrangement.tiles).center().x()
        units = [(group.source, unit) for unit in range(group.shown)]
        columns.setdefault(_column(arrangement, middle), []).extend(units)
    if key is None or key not in arrangement.tiles:
        return next(iter(arrangement.tiles), None)
    here = arrangement.tiles[key].center()
    in_grid = _in_grid(arrangement, key, across, down)
    if in_grid is not None:
        return in_grid
    number = _column(arrangement, here.x())
    column = columns[number]
    if down:
        place = column.index(key) + down
        return column[min(max(place, 0), len(column) - 1)]
    beside = columns.get(number + across)
    if beside is None:
        return key
    return min(beside, key=lambda other: abs(arrangement.tiles[other].center().y() - here.y()))


def _in_grid(arrangement: Arrangement, key: UnitKey, across: int, down: int) -> UnitKey | None:
    """Return the tile beside one of a group in which several stand side by side, or None."""
    source, unit = key
    group = next(group for group in arrangement.groups if group.source == source)
    if group.across == 1:
        return None
    if down:
        place = unit + down * group.across
        return source, place if 0 <= place < group.shown else unit
    place = unit % group.across + across
    if 0 <= place < group.across and unit + across < group.shown:
        return source, unit + across
    return None


def _column(arrangement: Arrangement, x: float) -> int:
    """Return the number of the column whose centre is nearest."""
    return min(range(len(arrangement.columns)), key=lambda i: abs(arrangement.columns[i] - x))
