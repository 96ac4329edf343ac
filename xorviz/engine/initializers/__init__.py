"""Start weights, drawn unit by unit with the scales of Keras 3."""

from xorviz.engine.initializers.columns import couples_units, draw_columns
from xorviz.engine.initializers.entries import INITIALIZERS, InitializerEntry, check_initializer

__all__ = [
    "INITIALIZERS",
    "InitializerEntry",
    "check_initializer",
    "couples_units",
    "draw_columns",
]
