"""Which units are off for which inputs: exactly zero derivative, or saturation."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from xorviz.engine.activations import ACTIVATIONS
from xorviz.engine.layout import LayerArrays
from xorviz.engine.registry import Choice
from xorviz.engine.spec.network import LayerSpec, NetworkSpec

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
    """Tell whether "off" means saturated for this activation: small only far from 0."""
    return ACTIVATIONS[activation.name].saturates


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


def hinge_lines(
    network: NetworkSpec, layer: LayerSpec, arrays: LayerArrays, axes: tuple[int, int]
) -> list[Line]:
    """Return the line of each unit of a layer that reads the plane's two features and no others.

    Units whose two weights are both 0 have none.

    Parameters
    ----------
    network : NetworkSpec
    layer : LayerSpec
    arrays : LayerArrays
        The layer's parameters, of one replica.
    axes : tuple of int
        The features x₁ and x₂ of the plane.
    """
    features = _features_read(network, layer)
    if sorted(features) != sorted(axes):
        return []
    across, up = (arrays.kernel[0, features.index(axis)] for axis in axes)
    bias = arrays.bias[0, 0]
    return [
        Line(unit, float(across[unit]), float(up[unit]), float(bias[unit]))
        for unit in range(layer.units)
        if across[unit] != 0.0 or up[unit] != 0.0
    ]


def _features_read(network: NetworkSpec, layer: LayerSpec) -> list[int]:
    """Return the feature that each row of a kernel reads; −1 for the unit of another layer."""
    places: dict[str, range] = {}
    start = 0
    for entry in network.inputs:
        places[entry.id] = range(start, start + entry.units)
        start += entry.units
    return [
        feature
        for source in layer.sources
        for feature in places.get(source, [-1] * network.width(source))
    ]
