"""One pattern's way through a network and back: every product, sum, derivative and error."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

import numpy as np
from numpy.typing import NDArray

from xorviz.engine.activations import build_activation
from xorviz.engine.activations.base import Elementwise
from xorviz.engine.backward import backward
from xorviz.engine.forward import forward
from xorviz.engine.layout import LayerArrays
from xorviz.engine.losses import build_loss
from xorviz.engine.spec.experiment import ExperimentSpec

Array = NDArray[np.float64]


@dataclass(frozen=True)
class LayerPass:
    """What one layer does with one pattern. The arrays are read-only.

    The error is the gradient of this pattern's own loss, without penalties.

    Parameters
    ----------
    inputs : ndarray, shape (fan_in,)
        What the layer reads, in the order of its kernel's rows.
    kernel : ndarray, shape (fan_in, units)
        The weights.
    products : ndarray, shape (fan_in, units)
        Each weight times its input.
    bias, pre_activation, activation, derivative : ndarray, shape (units,)
        The pre-activation is the sum of a unit's products and its bias.
    by_activation, by_pre_activation : ndarray, shape (units,)
        The error by a unit's activation, and by its pre-activation.
    passed_back : ndarray, shape (fan_in, units)
        Each weight times the error by the pre-activation of its unit: what goes back over it.
    by_kernel : ndarray, shape (fan_in, units)
        The gradient of each weight: the input times that error; of a bias it is that error.
    is_elementwise : bool
        Whether the error by the pre-activation is that by the activation times the derivative. Of a
        softmax it is not: there each activation depends on the pre-activations of all units.
    """

    inputs: Array
    kernel: Array
    products: Array
    bias: Array
    pre_activation: Array
    activation: Array
    derivative: Array
    by_activation: Array
    by_pre_activation: Array
    passed_back: Array
    by_kernel: Array
    is_elementwise: bool

    @property
    def off(self) -> NDArray[np.bool_]:
        """Which units let nothing back: their derivative is exactly 0."""
        return np.asarray((self.derivative == 0.0) & self.is_elementwise)


@dataclass(frozen=True)
class PatternPass:
    """One pattern's way through a network and back.

    Parameters
    ----------
    layers : mapping of str to LayerPass
        By layer id, in order.
    target : ndarray, shape (outputs,)
    loss : float
        Of this pattern alone, without penalties.
    """

    layers: Mapping[str, LayerPass]
    target: Array
    loss: float


def pass_pattern(
    spec: ExperimentSpec, parameters: Mapping[str, LayerArrays], inputs: Array, target: Array
) -> PatternPass:
    """Lead one pattern through a network and its error back.

    Parameters
    ----------
    spec : ExperimentSpec
        A validated experiment.
    parameters : mapping of str to LayerArrays
        By layer id, of one replica.
    inputs : ndarray, shape (features,)
    target : ndarray, shape (outputs,)
    """
    network, batch, targets = spec.network, inputs[None, None], target[None, None]
    with np.errstate(all="ignore"):
        responses = forward(network, parameters, batch, derivatives=True)
        returned = backward(spec, parameters, responses, targets)
        prediction = responses[network.output].activation
        loss = build_loss(spec.training.loss).per_pattern(prediction, targets)
        known: dict[str, Array] = {}
        start = 0
        for entry in network.inputs:
            known[entry.id] = inputs[start : start + entry.units]
            start += entry.units
        layers = {}
        for layer in network.layers:
            response, back = responses[layer.id], returned[layer.id]
            kernel, bias = (array[0] for array in parameters[layer.id])
            read = np.concatenate([known[source] for source in layer.sources])
            error = back.by_pre_activation[0, 0]
            layers[layer.id] = LayerPass(
                inputs=sealed(read),
                kernel=sealed(kernel),
                products=sealed(kernel * read[:, None]),
                bias=sealed(bias[0]),
                pre_activation=sealed(response.pre_activation[0, 0]),
                activation=sealed(response.activation[0, 0]),
                derivative=sealed(response.derivative[0, 0]),
                by_activation=sealed(back.by_activation[0, 0]),
                by_pre_activation=sealed(error),
                passed_back=sealed(kernel * error),
                by_kernel=sealed(read[:, None] * error),
                is_elementwise=isinstance(build_activation(layer.activation), Elementwise),
            )
            known[layer.id] = response.activation[0, 0]
    return PatternPass(MappingProxyType(layers), sealed(target), float(loss[0, 0]))


def sealed(array: Array) -> Array:
    """Return a copy that nobody can write to."""
    own = np.array(array)
    own.flags.writeable = False
    return own
