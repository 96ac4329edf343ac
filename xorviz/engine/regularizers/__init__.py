"""Penalties on weights, with the names, defaults and arithmetic of Keras 3."""

from xorviz.engine.regularizers.entries import (
    REGULARIZERS,
    RegularizerEntry,
    strengths_of,
)
from xorviz.engine.regularizers.strengths import Strengths

__all__ = ["REGULARIZERS", "RegularizerEntry", "Strengths", "strengths_of"]
