"""How the words around the plots of a sweep are fitted: turned, elided, or some left out."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF

from xorviz.session.sweep.axis import Axis
from xorviz.ui.sweeps.geometry import HEADING, TEXT
from xorviz.ui.sweeps.words import axis_names, field_title, lowered


def elided(text: str, font: QFont, width: float) -> str:
    """Return as much of a text as a width has room for."""
    return QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, width)


def columns_of(width: float, height: float, count: int) -> int:
    """Return in how many columns so many plots are the largest."""

    def least(columns: int) -> float:
        rows = math.ceil(count / columns)
        filled = count / (columns * rows)
        return filled * min(width / columns / 1.3, height / rows - 40.0)

    return max(range(1, count + 1), key=lambda columns: (least(columns), columns))


def stride_of(boxes: Sequence[QRectF]) -> int:
    """Return of how many boxes in a row one can be shown without touching the next that is."""
    for stride in range(1, len(boxes)):
        shown = boxes[::stride]
        if all(left.right() + 4.0 <= right.left() for left, right in pairwise(shown)):
            return stride
    return max(1, len(boxes))


def foot_of(axis: Axis, slot: float, most: float, is_spread: bool) -> tuple[float, bool]:
    """Return how high the words below a plot stand, and whether they are turned.

    Where numbers cannot stand upright as a whole, some are left out; names can be elided.
    """
    metrics = QFontMetricsF(TEXT)
    widest = max(metrics.horizontalAdvance(name) for name in axis_names(axis))
    lies = is_spread or widest <= slot - 4.0 or (axis.scale != "choice" and widest + 12.0 > most)
    return (metrics.height() + 10.0, False) if lies else (min(widest + 12.0, most), True)


def panel_title(axis: Axis, place: int, width: float) -> str:
    """Return what stands over the plot of a value: with the name of its field where that fits."""
    value = axis_names(axis)[place]
    whole = f"{field_title(axis.field)}: {value}"
    fits = QFontMetricsF(HEADING).horizontalAdvance(whole) <= width
    return whole if fits else value if axis.scale == "choice" else f"{value} {lowered(axis.field)}"
