"""The backward pass as a pure function, for looking at a network rather than training it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from xorviz.engine.activations import build_activation
from xorviz.engine.forward import LayerResponse
from xorviz.engine.layout import LayerArrays
from xorviz.engine.losses import BinaryCrossentropy, build_loss
from xorviz.engine.passes import goes_through_sigmoid
from xorviz.engine.spec.experiment import ExperimentSpec

Array = NDArray[np.float64]


class LayerReturn(NamedTuple):
    """What comes back to a layer, each `(replicas, patterns, units)`.

    The gradient of the mean loss over the patterns by each activation, and by each pre-activation.
    """

    by_activation: Array
    by_pre_activation: Array


def backward(
    spec: ExperimentSpec,
    parameters: Mapping[str, LayerArrays],
    responses: Mapping[str, LayerResponse],
    targets: Array,
) -> dict[str, LayerReturn]:
    """Run the error of some patterns back through a network and keep all of it.

    Parameters
    ----------
    spec : ExperimentSpec
        A validated experiment.
    parameters : mapping of str to LayerArrays
        By layer id, R replicas.
    responses : mapping of str to LayerResponse
        Of every layer to these patterns, as `xorviz.engine.forward.forward` gives them.
    targets : ndarray, shape (1 or R, patterns, outputs)

    Returns
    -------
    dict of str to LayerReturn
        By layer id, in order.
    """
    network = spec.network
    arrived = {name: np.zeros_like(entry.activation) for name, entry in responses.items()}
    prediction, output = responses[network.output].activation, arrived[network.output]
    scratch = np.empty_like(output)
    build_loss(spec.training.loss).gradient(prediction, targets, output, scratch)
    returned: dict[str, LayerReturn] = {}
    for layer in reversed(network.layers):
        response, gradient = responses[layer.id], arrived[layer.id].copy()
        if layer.id == network.output and goes_through_sigmoid(spec):
            # What training takes, which does not pass the division by a small number.
            BinaryCrossentropy.gradient_through_sigmoid(prediction, targets, gradient, scratch)
        else:
            build_activation(layer.activation).backward(
                response.pre_activation, response.activation, gradient, np.empty_like(gradient)
            )
        returned[layer.id] = LayerReturn(arrived[layer.id], gradient)
        by_inputs = np.matmul(gradient, parameters[layer.id].kernel.transpose(0, 2, 1))
        for source in layer.sources:
            if source in arrived:
                start = network.offset(layer, source)
                arrived[source] += by_inputs[:, :, start : start + network.width(source)]
    return {layer.id: returned[layer.id] for layer in network.layers}
