"""Whether a network stands next to a kink of its loss: curvature tells of one side alone."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from xorviz.engine.activations import ACTIVATIONS, build_activation
from xorviz.engine.dataset import Dataset
from xorviz.engine.forward import forward
from xorviz.engine.layout import LayerArrays
from xorviz.engine.losses import build_loss
from xorviz.engine.penalties import strengths_by_part
from xorviz.engine.spec.experiment import ExperimentSpec
from xorviz.engine.spec.network import NetworkSpec

Array = NDArray[np.float64]

#: How far to either side it is looked, as a part of the number where that is above 1.
_NEAR = 1e-5
#: A derivative that changes by this part of itself over so short a way has jumped, unless both are
#: as small as the second number: such may cross 0 smoothly.
_JUMP, _SMOOTH = 0.005, 1e-3
#: How many numbers of a pass are kept at once: 32 MB.
_MOST_NUMBERS = 4_000_000


def has_kinks(network: NetworkSpec) -> bool:
    """Tell whether the derivative of any layer's activation jumps somewhere, as that of a ReLU."""
    return any(
        ACTIVATIONS[layer.activation.name].has_kink(
            ACTIVATIONS[layer.activation.name].resolve(layer.activation)
        )
        for layer in network.layers
    )


def is_at_kink(spec: ExperimentSpec, data: Dataset, parameters: Mapping[str, LayerArrays]) -> bool:
    """Tell whether any pattern has a unit, or the loss, next to a place where a derivative jumps.

    The first derivative or the second; also a weight of 0 that an L1 penalty counts. What changes
    as fast without a jump, as a cross-entropy does next to its clip, is taken for a kink as well.

    Parameters
    ----------
    spec : ExperimentSpec
    data : Dataset
        Of one replica; patterns with a share of 0 do not count.
    parameters : mapping of str to LayerArrays
        By layer id, of one replica.
    """
    network = spec.network
    for layer in network.layers:
        for strengths, weights in zip(strengths_by_part(layer), parameters[layer.id], strict=True):
            if strengths.l1 > 0.0 and (np.abs(weights) <= _NEAR).any():
                return True
    present = np.flatnonzero(data.shares[0] > 0.0)
    whole = len(present) == data.shares.shape[1]
    widths = (network.fan_in(layer) + 1 + 9 * layer.units for layer in network.layers)
    size = max(1, _MOST_NUMBERS // sum(widths))
    for start in range(0, len(present), size):
        # A part of an array of all rows is no copy.
        rows = slice(start, start + size) if whole else present[start : start + size]
        inputs, targets = data.distinct_inputs[:, rows], data.distinct_targets[:, rows]
        with np.errstate(all="ignore"):
            if _is_any_at_kink(spec, parameters, inputs, targets):
                return True
    return False


def _is_any_at_kink(
    spec: ExperimentSpec, parameters: Mapping[str, LayerArrays], inputs: Array, targets: Array
) -> bool:
    """Tell whether any of some patterns is at a kink of an activation or of the loss."""
    responses = forward(spec.network, parameters, inputs)
    for layer in spec.network.layers:
        functions = build_activation(layer.activation)
        sides = []
        for place in _beside(responses[layer.id].pre_activation):
            activation = np.empty_like(place)
            functions.forward(place, activation)
            expansion, ones = functions.expand(place, activation), np.ones_like(place)
            sides.append((expansion.slope(ones), expansion.bend(ones, ones)))
        if _jumps(*sides):
            return True
    loss = build_loss(spec.training.loss)
    sides = []
    for place in _beside(responses[spec.network.output].activation):
        gradient = np.empty_like(place)
        loss.gradient(place, targets, gradient, np.empty_like(place))
        bend = loss.gradient_along(place, targets, np.ones_like(place))
        count = place.shape[1] * place.shape[2]
        sides.append((gradient * count, bend * count))
    return _jumps(*sides)


def _beside(place: Array) -> tuple[Array, Array]:
    """Return the numbers a little below and a little above."""
    way = _NEAR * np.maximum(1.0, np.abs(place))
    return place - way, place + way


def _jumps(below: tuple[Array, Array], above: tuple[Array, Array]) -> bool:
    for one, other in zip(below, above, strict=True):
        bound = _SMOOTH + _JUMP * np.maximum(np.abs(one), np.abs(other))
        if bool((np.abs(one - other) > bound).any()):
            return True
    return False
