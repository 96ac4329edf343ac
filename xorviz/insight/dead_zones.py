"""Which units are off for which inputs: exactly zero derivative, or saturation."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from xorviz.engine.activations import ACTIVATIONS
from xorviz.engine.layout import LayerArrays
from xorviz.engine.registry import Choice
from xorviz.engine.spec.network import LayerSpec

Array = NDArray[np.float64]

#: A unit is saturated where its derivative is below this part of its maximum.
SATURATION = 1e-3


class Line(NamedTuple):
    """a·x₁ + b·x₂ + c = 0, where a unit's pre-activation changes sign."""

    unit: int
    a: float
    b: float
    c: float


def is_saturating(activation: Choice) -> bool:
    """Tell whether "off" means saturated for this activation, not a derivative of exactly 0."""
    return not ACTIVATIONS[activation.name].exactly_zero


def off_mask(activation: Choice, derivative: Array) -> NDArray[np.bool_]:
    """Tell where units pass no gradient, or next to none.

    Parameters
    ----------
    activation : Choice
    derivative : ndarray
        Any shape.

    Returns
    -------
    ndarray of bool
        The same shape.
    """
    entry = ACTIVATIONS[activation.name]
    if entry.exactly_zero:
        return np.asarray(derivative == 0.0)
    return np.asarray(derivative < SATURATION * entry.largest_derivative(entry.resolve(activation)))


def hinge_lines(layer: LayerSpec, arrays: LayerArrays) -> list[Line]:
    """Return the line of each unit of a layer that reads exactly two inputs.

    Units whose two weights are both 0 have none.
    """
    kernel, bias = arrays.kernel[0], arrays.bias[0, 0]
    return [
        Line(unit, float(kernel[0, unit]), float(kernel[1, unit]), float(bias[unit]))
        for unit in range(layer.units)
        if kernel[0, unit] != 0.0 or kernel[1, unit] != 0.0
    ]
