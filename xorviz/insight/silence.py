"""What passes no gradient for any training pattern: the output with its loss, and single units."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from xorviz.engine.activations import ACTIVATIONS, build_activation
from xorviz.engine.dataset import LARGE, Dataset
from xorviz.engine.forward import LayerResponse, forward
from xorviz.engine.layout import LayerArrays
from xorviz.engine.losses import build_loss
from xorviz.engine.spec.experiment import ExperimentSpec

Array = NDArray[np.float64]

#: How many numbers of a forward pass are kept at once: 128 MB.
_MOST_NUMBERS = 16_000_000

#: Far enough on the side of 0 where activations with a dead zone are off.
_FAR = -1e6


class Silence(NamedTuple):
    """What passes no gradient, by replica.

    Parameters
    ----------
    output : ndarray of bool, shape (replicas,)
        Whether the gradient of the loss by the output's pre-activation is exactly 0 for every
        pattern: the output is off, or where the loss clips it.
    alive : mapping of str to ndarray of int, shape (replicas,)
        By layer id, of those whose activation has a region of derivative 0: how many units are
        outside it for at least one pattern.
    """

    output: NDArray[np.bool_]
    alive: Mapping[str, NDArray[np.intp]]


def silence(
    spec: ExperimentSpec, dataset: Dataset, parameters: Mapping[str, LayerArrays]
) -> Silence:
    """Look at every replica, a part of them and of the patterns at a time.

    Parameters
    ----------
    spec : ExperimentSpec
    dataset : Dataset
        Patterns with a share of 0 do not count.
    parameters : mapping of str to LayerArrays
        By layer id, R replicas.
    """
    replicas = next(iter(parameters.values())).kernel.shape[0]
    rows = dataset.distinct_inputs.shape[1]
    at_once = max(1, min(rows, LARGE // dataset.distinct_inputs.shape[2]))
    numbers = at_once * sum(
        spec.network.fan_in(layer) + 1 + 3 * layer.units for layer in spec.network.layers
    )
    size = max(1, _MOST_NUMBERS // numbers)
    quiet = np.ones(replicas, dtype=bool)
    active = {
        layer.id: np.zeros((replicas, layer.units), dtype=bool)
        for layer in spec.network.layers
        if ACTIVATIONS[layer.activation.name].exactly_zero
    }
    for start in range(0, replicas, size):
        part = slice(start, start + size)
        data = dataset.of_replicas(part)
        few = {
            name: LayerArrays(arrays.kernel[part], arrays.bias[part])
            for name, arrays in parameters.items()
        }
        for first in range(0, rows, at_once):
            chunk = slice(first, first + at_once)
            present = (data.shares[:, chunk] > 0.0)[:, :, None]
            with np.errstate(all="ignore"):
                responses = forward(spec.network, few, data.distinct_inputs[:, chunk], True)
                gradient = gradient_by_output(spec, responses, data.distinct_targets[:, chunk])
            quiet[part] &= ~((gradient != 0.0) & present).any(axis=(1, 2))
            for name, units in active.items():
                units[part] |= ((responses[name].derivative != 0.0) & present).any(axis=1)
    return Silence(quiet, {name: units.sum(axis=1) for name, units in active.items()})


def loss_when_off(spec: ExperimentSpec, dataset: Dataset) -> Array | None:
    """Return the loss while the output is off for every pattern, `(D,)`.

    None where no activation of the output has a region in which it is off, and where that loss is
    not finite, as that of shares 0 / 0: no run stands at it.
    """
    output = spec.network.layer(spec.network.output)
    if not ACTIVATIONS[output.activation.name].exactly_zero:
        return None
    targets = dataset.distinct_targets
    answer = np.empty_like(targets)
    build_activation(output.activation).forward(np.full_like(targets, _FAR), answer)
    with np.errstate(all="ignore"):
        losses = build_loss(spec.training.loss).per_pattern(answer, targets)
        whole = np.where(dataset.shares > 0.0, losses * dataset.shares, 0.0).sum(axis=1)
    return np.asarray(whole) if np.isfinite(whole).all() else None


def gradient_by_output(
    spec: ExperimentSpec, responses: Mapping[str, LayerResponse], targets: Array
) -> Array:
    """Return the gradient of the loss by the output's pre-activation, one for each output.

    Parameters
    ----------
    spec : ExperimentSpec
    responses : mapping of str to LayerResponse
        To these patterns, by layer id.
    targets : ndarray, shape (1 or replicas, patterns, outputs)
    """
    response = responses[spec.network.output]
    gradient, scratch = np.empty_like(response.activation), np.empty_like(response.activation)
    build_loss(spec.training.loss).gradient(response.activation, targets, gradient, scratch)
    activation = build_activation(spec.network.layer(spec.network.output).activation)
    activation.backward(response.pre_activation, response.activation, gradient, scratch)
    return gradient
