"""A hue of its own for each unit, none of them the blue or the orange that mean a sign."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtGui import QColor

from xorviz.ui.palettes import UNITS
from xorviz.ui.theme import Theme
from xorviz.ui.views.parts.colors import luminance

# Later units get hues a golden angle apart, so that no two follow one another closely.
_GOLDEN_ANGLE = 137.508

# What WCAG 2.1 asks of text, for a unit's name is written in its colour.
_READABLE = 4.5


@lru_cache(maxsize=512)
def unit_hue(theme: Theme, unit_id: int) -> QColor:
    """Return the colour that marks a unit, by its stable id, readable on the theme's panel."""
    first = UNITS[theme.name]
    if unit_id < len(first):
        return QColor(first[unit_id])
    hue = unit_id * _GOLDEN_ANGLE % 360.0
    if theme.is_dark:
        return QColor.fromHslF(hue / 360.0, 0.72, 0.78)
    # Of colours as light as one another to the formula, yellow is far lighter to the eye.
    ground, lightness = luminance(QColor(theme.panel)) + 0.05, 0.32
    color = QColor.fromHslF(hue / 360.0, 0.75, lightness)
    while ground / (luminance(color) + 0.05) < _READABLE:
        lightness -= 0.01
        color = QColor.fromHslF(hue / 360.0, 0.75, lightness)
    return color
