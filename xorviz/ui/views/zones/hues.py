"""A hue of its own for each unit, none of them the blue or the orange that mean a sign."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtGui import QColor

from xorviz.ui.theme import Theme

# Any two of them, and the two of the signs, differ for every kind of colour vision.
_ON_DARK = (
    "#dd40dd", "#5ae25a", "#f4c2ec", "#7b883a", "#439d7f", "#c577b8", "#a4e198", "#f0f3e2",
)  # fmt: skip
_ON_LIGHT = (
    "#8532ae", "#31725c", "#d92626", "#b34da2", "#711414", "#4426d9", "#471f3a", "#270f57",
)  # fmt: skip

# Later units get hues a golden angle apart, so that no two follow one another closely.
_GOLDEN_ANGLE = 137.508


@lru_cache(maxsize=512)
def unit_hue(theme: Theme, unit_id: int) -> QColor:
    """Return the colour that marks a unit, by its stable id, readable on the theme's panel."""
    dark = QColor(theme.panel).lightness() < 128
    first = _ON_DARK if dark else _ON_LIGHT
    if unit_id < len(first):
        return QColor(first[unit_id])
    hue = unit_id * _GOLDEN_ANGLE % 360.0
    return QColor.fromHslF(hue / 360.0, 0.72 if dark else 0.75, 0.78 if dark else 0.32)
