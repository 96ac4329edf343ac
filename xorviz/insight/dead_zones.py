"""Which units are off for which inputs: exactly zero derivative, or saturation."""

from __future__ import annotations

import math
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
    largest = entry.largest_derivative(entry.resolve(activation))
    # That of the exponential grows without end: it is measured against its derivative at 0. A
    # derivative below 0 passes a gradient as well as one above.
    measure = largest if math.isfinite(largest) else 1.0
    return np.asarray(np.abs(derivative) < SATURATION * measure)


def features_on_plane(inputs: Array, axes: tuple[int, int], paired: bool) -> Array:
    """Return each input feature as a·x₁ + b·x₂ + c, which it is all over the input plane.

    Parameters
    ----------
    inputs : ndarray, shape (features,)
        Any point of the plane: features that are not on it have the same value everywhere.
    axes : tuple of int
        The features x₁ and x₂; both the same where there is only one, which x₂ does not change.
    paired : bool
        Whether features are (bit, 1 − bit) pairs.

    Returns
    -------
    ndarray, shape (features, 3)
        a, b and c.
    """
    features = np.zeros((len(inputs), 3))
    features[:, 2] = inputs
    for column, axis in reversed(tuple(enumerate(axes))):
        features[axis] = 0.0
        features[axis, column] = 1.0
        if paired:
            features[axis + 1] = 0.0
            features[axis + 1, column], features[axis + 1, 2] = -1.0, 1.0
    return features


def hinge_lines(
    network: NetworkSpec, layer: LayerSpec, arrays: LayerArrays, features: Array
) -> list[Line] | None:
    """Return the line of each unit of a layer that reads inputs alone; they are straight.

    Units whose pre-activation is the same all over the plane have none.

    Parameters
    ----------
    network : NetworkSpec
    layer : LayerSpec
    arrays : LayerArrays
        The layer's parameters, of one replica.
    features : ndarray, shape (features, 3)
        As `features_on_plane` gives them.

    Returns
    -------
    list of Line, or None
        None if the layer reads other layers, too.
    """
    rows = _features_read(network, layer)
    if rows is None:
        return None
    with np.errstate(all="ignore"):
        lines = arrays.kernel[0].T @ features[rows]
        lines[:, 2] += arrays.bias[0, 0]
    return [Line(unit, *line) for unit, line in enumerate(lines.tolist()) if line[0] or line[1]]


def _features_read(network: NetworkSpec, layer: LayerSpec) -> list[int] | None:
    """Return the feature that each row of a kernel reads; None if some read other layers."""
    places: dict[str, range] = {}
    start = 0
    for entry in network.inputs:
        places[entry.id] = range(start, start + entry.units)
        start += entry.units
    if any(source not in places for source in layer.sources):
        return None
    return [feature for source in layer.sources for feature in places[source]]
