"""The colours of losses: from a dark valley to a light hill, even to the eye."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QColor, QLinearGradient

#: Nine stops of matplotlib's viridis, which is in the public domain.
_STOPS = (
    "#440154", "#472d7b", "#3b528b", "#2c728e", "#21918c", "#28ae80", "#5ec962", "#addc30",
    "#fde725",
)  # fmt: skip


@lru_cache(maxsize=1)
def color_table() -> NDArray[np.uint32]:
    """Return the colours as ARGB numbers, from the lowest loss to the highest, `(256,)`."""
    stops = np.array([[int(stop[at : at + 2], 16) for at in (1, 3, 5)] for stop in _STOPS])
    place, ends = np.linspace(0.0, len(stops) - 1.0, 256), np.arange(len(stops))
    red, green, blue = (
        np.rint(np.interp(place, ends, channel)).astype(np.uint32) for channel in stops.T
    )
    return np.uint32(0xFF000000) | red << np.uint32(16) | green << np.uint32(8) | blue


def fill_gradient(gradient: QLinearGradient) -> None:
    """Give a gradient the colours, from its start to its end."""
    for place, stop in enumerate(_STOPS):
        gradient.setColorAt(place / (len(_STOPS) - 1), QColor(stop))
