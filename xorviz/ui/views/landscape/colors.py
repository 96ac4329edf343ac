"""The colours of losses: from a dark valley to a light hill, even to the eye."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QColor, QLinearGradient

from xorviz.ui.palettes import LOSSES


@lru_cache(maxsize=1)
def color_table() -> NDArray[np.uint32]:
    """Return the colours as ARGB numbers, from the lowest loss to the highest, `(256,)`."""
    stops = np.array([[int(stop[at : at + 2], 16) for at in (1, 3, 5)] for stop in LOSSES])
    place, ends = np.linspace(0.0, len(stops) - 1.0, 256), np.arange(len(stops))
    red, green, blue = (
        np.rint(np.interp(place, ends, channel)).astype(np.uint32) for channel in stops.T
    )
    return np.uint32(0xFF000000) | red << np.uint32(16) | green << np.uint32(8) | blue


def fill_gradient(gradient: QLinearGradient) -> None:
    """Give a gradient the colours, from its start to its end."""
    for place, stop in enumerate(LOSSES):
        gradient.setColorAt(place / (len(LOSSES) - 1), QColor(stop))
