"""Start weights, drawn unit by unit with the scales of Keras 3."""

from xorviz.engine.initializers.columns import (
    coupled,
    couples_units,
    draw_columns,
    draw_side_by_side,
)
from xorviz.engine.initializers.entries import INITIALIZERS, InitializerEntry, check_initializer

__all__ = [
    "INITIALIZERS",
    "InitializerEntry",
    "check_initializer",
    "coupled",
    "couples_units",
    "draw_columns",
    "draw_side_by_side",
]
