"""Where the weights of a marked unit stand: its column, and the rows of those that read it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator

from PySide6.QtCore import QRectF

from xorviz.ui.highlight import Highlight
from xorviz.ui.views.weights.table import Cell, WeightTable


def marked_rects(
    table: WeightTable,
    highlight: Highlight,
    as_images: Collection[str],
    cell_rect: Callable[[Cell], QRectF],
) -> Iterator[QRectF]:
    """Yield a rectangle around the incoming and one around the outgoing weights of each unit.

    Parameters
    ----------
    table : WeightTable
    highlight : Highlight
    as_images : collection of str
        The layers whose weights stand as images: there only biases have a place in a column.
    cell_rect : callable
        Gives the place of a cell.
    """
    if not highlight.units:
        return
    for layer in table.layers:
        rows, columns = table.size(layer)
        for unit in range(columns):
            if (layer, unit) in highlight.units and layer not in as_images:
                yield cell_rect(Cell(layer, 0, unit)).united(cell_rect(Cell(layer, rows, unit)))
        if layer in as_images:
            continue
        for row, source in enumerate(table.topology.source_units(layer)):
            if source in highlight.units:
                first, last = Cell(layer, row, 0), Cell(layer, row, columns - 1)
                yield cell_rect(first).united(cell_rect(last))
