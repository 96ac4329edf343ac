"""The colours of cells on a symmetric scale, and the text that is readable on each."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QBrush, QColor, QPen

from xorviz.ui.palettes import DARK_INK, LIGHT_INK
from xorviz.ui.theme import Theme

# Only with pure black does one of the two reach a contrast of 4.5 on every background.
_DARK_TEXT = QColor(DARK_INK)
_LIGHT_TEXT = QColor(LIGHT_INK)


class CellColors(NamedTuple):
    """For each of the 256 levels of a scale, how a cell is filled and its text drawn."""

    fills: tuple[QBrush, ...]
    texts: tuple[QPen, ...]


@lru_cache(maxsize=4)
def cell_colors(theme: Theme) -> CellColors:
    """Return the colours of cells in a theme."""
    colors = [QColor(int(r), int(g), int(b)) for r, g, b in theme.diverging]
    return CellColors(
        tuple(QBrush(color) for color in colors),
        tuple(QPen(text_color(color)) for color in colors),
    )


def text_color(background: QColor) -> QColor:
    """Return dark or white text, whichever stands out more from the background."""
    behind = luminance(background)
    on_dark = (luminance(_LIGHT_TEXT) + 0.05) / (behind + 0.05)
    on_light = (behind + 0.05) / (luminance(_DARK_TEXT) + 0.05)
    return QColor(_LIGHT_TEXT if on_dark > on_light else _DARK_TEXT)


def luminance(color: QColor) -> float:
    """Return the relative luminance of a colour, 0 to 1, as WCAG 2.1 defines it."""

    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)

    red, green, blue = linear(color.redF()), linear(color.greenF()), linear(color.blueF())
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def mix(first: QColor, second: QColor, part: float) -> QColor:
    """Return a colour between two, `part` of the way to the second."""
    return QColor.fromRgbF(
        first.redF() + (second.redF() - first.redF()) * part,
        first.greenF() + (second.greenF() - first.greenF()) * part,
        first.blueF() + (second.blueF() - first.blueF()) * part,
    )


def levels(values: NDArray[np.float64], scale: float) -> NDArray[np.uint8]:
    """Return each value's level on a symmetric scale, as `Theme.signed` places it."""
    place = np.clip(values / scale, -1.0, 1.0)
    return np.rint(127.5 + 127.5 * np.nan_to_num(place)).astype(np.uint8)
