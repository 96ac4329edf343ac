"""The forward pass as a pure function, for looking at a network rather than training it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from xorviz.engine.activations import build_activation
from xorviz.engine.layout import LayerArrays
from xorviz.engine.spec.network import NetworkSpec

Array = NDArray[np.float64]


_NONE = np.empty((0, 0, 0))


class LayerResponse(NamedTuple):
    """What a layer does with patterns, each `(replicas, patterns, units)`."""

    pre_activation: Array
    activation: Array
    derivative: Array


def forward(
    network: NetworkSpec,
    parameters: Mapping[str, LayerArrays],
    inputs: Array,
    derivatives: bool = False,
    last: str | None = None,
) -> dict[str, LayerResponse]:
    """Run a network on patterns and keep every layer's response.

    Parameters
    ----------
    network : NetworkSpec
        A validated network.
    parameters : mapping of str to LayerArrays
        By layer id, R replicas.
    inputs : ndarray, shape (1 or R, patterns, features)
    derivatives : bool
        Whether to compute each unit's derivative too; it is empty otherwise.
    last : str, optional
        The layer after which to stop: those defined later are left out.

    Returns
    -------
    dict of str to LayerResponse
        By layer id, in order.
    """
    ones = np.ones((*inputs.shape[:2], 1))
    known: dict[str, Array] = {}
    start = 0
    for entry in network.inputs:
        known[entry.id] = inputs[:, :, start : start + entry.units]
        start += entry.units
    responses: dict[str, LayerResponse] = {}
    for layer in network.layers:
        arrays = parameters[layer.id]
        replicas = arrays.kernel.shape[0]
        parts = [known[source] for source in layer.sources]
        if any(part.shape[0] != parts[0].shape[0] for part in (*parts, ones)):
            parts = [np.broadcast_to(part, (replicas, *part.shape[1:])) for part in parts]
            tail = np.broadcast_to(ones, (replicas, *ones.shape[1:]))
        else:
            tail = ones
        block = np.concatenate([arrays.kernel, arrays.bias], axis=1)
        # What is joined of arrays that are repeated lies in memory in another order than what is
        # not, and a product of other order may round in another way.
        joined = np.ascontiguousarray(np.concatenate([*parts, tail], axis=2))
        pre_activation = np.matmul(joined, block)
        activation = np.empty_like(pre_activation)
        derivative = np.empty_like(pre_activation) if derivatives else _NONE
        functions = build_activation(layer.activation)
        functions.forward(pre_activation, activation)
        if derivatives:
            functions.derivative(pre_activation, activation, derivative)
        known[layer.id] = activation
        responses[layer.id] = LayerResponse(pre_activation, activation, derivative)
        if layer.id == last:
            break
    return responses
