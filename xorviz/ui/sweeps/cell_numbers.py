"""The numbers in the cells of a heatmap: as much as fits into every one of them alike."""

from __future__ import annotations

from PySide6.QtGui import QFontMetricsF

from xorviz.ui.sweeps.geometry import SMALL, TEXT, Geometry
from xorviz.ui.sweeps.measures import Measure, Reading, number_words, reading

#: Pixels that stay free at the sides.
_ROOM = 6.0


def cell_numbers(geometry: Geometry) -> dict[int, tuple[str, ...]]:
    """Return the lines of text of every cell that has run: its number, and below it its range.

    All cells have the same digits and the same lines, for a reader compares them.
    """
    box = geometry.panels[0].spots[0].box
    large, small = QFontMetricsF(TEXT), QFontMetricsF(SMALL)
    found = {
        place: reading(cell, geometry.subject.measure)
        for place, cell in geometry.subject.cells.items()
    }
    one, both = large.height(), large.height() + small.height()
    for detail in (3, 2, 1, 0):
        lines = {
            place: _lines(entry, geometry.subject.measure, detail) for place, entry in found.items()
        }
        needed = both if detail >= 2 else one
        widest = max(
            metrics.horizontalAdvance(text)
            for texts in [*lines.values(), _lines(_WIDEST, geometry.subject.measure, detail)]
            for text, metrics in zip(texts, (large, small), strict=False)
        )
        if box.height() >= needed and box.width() >= widest + _ROOM:
            return lines
    return dict.fromkeys(found, ())


#: What may yet come must fit too, so that the text does not change with it.
_WIDEST = Reading(1.0, 0.99, 1.0)


def _lines(found: Reading | None, measure: Measure, detail: int) -> tuple[str, ...]:
    """Return the text of a cell, from most detail (3) to least (0)."""
    if found is None:
        return ("–",)
    if measure is Measure.SUCCESS:
        first = f"{100.0 * found.value:.1f} %" if detail else f"{100.0 * found.value:.0f}"
        digits = 1 if detail == 3 else 0
        low, high = (f"{100.0 * end:.{digits}f}" for end in (found.low, found.high))
    else:
        first, low, high = (
            number_words(value, measure) for value in (found.value, found.low, found.high)
        )
    return (first, f"{low}–{high}") if detail >= 2 else (first,)
