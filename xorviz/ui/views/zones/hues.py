"""A hue of its own for each unit, none of them the blue or the orange that mean a sign."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtGui import QColor

from xorviz.ui.theme import Theme

_HUES = (330, 145, 55, 268, 178, 0, 88, 300)

# Later units get hues a golden angle apart, so that no two follow one another closely.
_GOLDEN_ANGLE = 137.508


@lru_cache(maxsize=512)
def unit_hue(theme: Theme, unit_id: int) -> QColor:
    """Return the colour that marks a unit, by its stable id, readable on the theme's panel."""
    dark = QColor(theme.panel).lightness() < 128
    hue = _HUES[unit_id] if unit_id < len(_HUES) else unit_id * _GOLDEN_ANGLE % 360.0
    return QColor.fromHslF(hue / 360.0, 0.72 if dark else 0.75, 0.78 if dark else 0.32)
