"""One dimension: marks and dots that fall on the same numbers stand above one another."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF

Array = NDArray[np.float64]

#: Between two that stand above one another.
_GAP = 1.5


def piled(x: Array, radii: Sequence[float], box: QRectF) -> Array:
    """Return at which heights discs of these radii are drawn, upon the bottom of a box.

    None covers another unless there is no room for that.

    Parameters
    ----------
    x : ndarray, shape (discs,)
        In pixels.
    radii : sequence of float
    box : QRectF
    """
    above = np.zeros(len(x))
    placed: list[int] = []
    for number in np.argsort(x, kind="stable").tolist():
        below = (
            above[other] + radii[other] + _GAP
            for other in placed
            if abs(x[number] - x[other]) < radii[number] + radii[other]
        )
        above[number] = max(below, default=0.0) + radii[number]
        placed.append(number)
    return _within(above, max(radii), box)


def piled_dots(x: Array, radius: float, box: QRectF) -> Array:
    """Return at which heights very many small dots are drawn: column by column."""
    columns = np.floor(x / (2.0 * radius)).astype(np.intp)
    order = np.argsort(columns, kind="stable")
    starts = np.searchsorted(columns[order], columns[order])
    above = np.empty(len(x))
    above[order] = (np.arange(len(x)) - starts) * 2.0 * radius + radius
    return _within(above, radius, box)


def _within(above: Array, radius: float, box: QRectF) -> Array:
    """Draw piles closer together where they would reach out of the box."""
    room = max(box.height() - radius, 1.0)
    most = float(above.max())
    return np.asarray(box.bottom() - above * min(1.0, room / most))
