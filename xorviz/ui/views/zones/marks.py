"""Where marked units and patterns stand in the table of units and patterns."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QRectF

from xorviz.session.snapshot import PatternTable
from xorviz.ui.highlight import Highlight
from xorviz.ui.views.parts.names import pattern_name
from xorviz.ui.views.zones.rows import Unit


def marked_rects(
    table: PatternTable,
    units: Sequence[Unit],
    highlight: Highlight,
    cell_rect: Callable[[int, int], QRectF],
) -> Iterator[QRectF]:
    """Yield a rectangle around each run of marked cells.

    Of marked units and patterns those cells are meant where both meet; of one of the two alone,
    all of its cells.

    Parameters
    ----------
    table : PatternTable
    units : sequence of Unit
        By row.
    highlight : Highlight
    cell_rect : callable
        Gives the place of a cell by row and pattern.
    """
    if not highlight.units and not highlight.patterns:
        return
    count = len(table.shares)
    rows = range(len(units))
    if highlight.units:
        rows_there = [row for row in rows if (units[row].layer, units[row].unit) in highlight.units]
    else:
        rows_there = list(rows)
    columns = [
        pattern
        for pattern in range(count)
        if not highlight.patterns or pattern_name(table, pattern) in highlight.patterns
    ]
    for row in rows_there:
        for first, last in runs(columns):
            yield cell_rect(row, first).united(cell_rect(row, last))


def runs(numbers: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Yield the first and the last of each run of neighbours in rising numbers."""
    start = previous = None
    for number in numbers:
        if start is None or previous is None:
            start = number
        elif number != previous + 1:
            yield start, previous
            start = number
        previous = number
    if start is not None and previous is not None:
        yield start, previous
