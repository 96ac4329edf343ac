"""What the regularizers of a network's layers add to the loss and to its gradient."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from xorviz.engine.layout import LayerArrays, Layout
from xorviz.engine.regularizers import Strengths, strengths_of
from xorviz.engine.spec.network import LayerSpec, NetworkSpec

Array = NDArray[np.float64]


def is_regularized(network: NetworkSpec) -> bool:
    """Tell whether any layer has a regularizer, were its strength 0."""
    return any(layer.kernel_regularizer or layer.bias_regularizer for layer in network.layers)


def penalty_of(network: NetworkSpec, parameters: Mapping[str, LayerArrays]) -> Array:
    """Return the sum of all penalties of each replica, `(replicas,)`.

    As in Keras it is not divided by the number of patterns or of weights.

    Parameters
    ----------
    network : NetworkSpec
        A validated network.
    parameters : mapping of str to LayerArrays
        By layer id.
    """
    total = np.zeros(next(iter(parameters.values())).kernel.shape[0])
    for layer in network.layers:
        for strengths, weights in zip(strengths_by_part(layer), parameters[layer.id], strict=True):
            if any(strengths):
                total += strengths.penalty(weights)
    return total


def strengths_by_part(layer: LayerSpec) -> tuple[Strengths, Strengths]:
    """Return the strengths for the kernel of a layer and for its bias."""
    return strengths_of(layer.kernel_regularizer), strengths_of(layer.bias_regularizer)


def penalties_of(network: NetworkSpec, layout: Layout) -> Penalties | None:
    """Return the penalties of a network over its flat parameters; None where it has none."""
    return Penalties(network, layout) if is_regularized(network) else None


class Penalties:
    """The penalties over a flat array of parameters, `(replicas, parameters)`.

    Parameters
    ----------
    network : NetworkSpec
        A validated network.
    layout : Layout
        Its layout of parameters.
    """

    def __init__(self, network: NetworkSpec, layout: Layout) -> None:
        self._network, self._layout = network, layout
        l1, twice_l2 = np.zeros((2, 1, layout.size))
        for layer in network.layers:
            kernel, bias = strengths_by_part(layer)
            for flat, of_kernel, of_bias in (
                (l1, kernel.l1, bias.l1),
                (twice_l2, 2.0 * kernel.l2, 2.0 * bias.l2),
            ):
                block = layout.block(flat, layer.id)
                block[:, :-1], block[:, -1:] = of_kernel, of_bias
        self._l1 = l1 if l1.any() else None
        self._twice_l2 = twice_l2 if twice_l2.any() else None

    def of(self, parameters: Array) -> Array:
        """Return the sum of all penalties of each replica, as `penalty_of` does."""
        return penalty_of(self._network, self._layout.unpack(parameters))

    def add_gradient(self, parameters: Array, gradient: Array, scratch: Array) -> None:
        """Add the gradient of the penalties to that of the loss."""
        if self._l1 is not None:
            np.sign(parameters, scratch)
            np.multiply(scratch, self._l1, scratch)
            np.add(gradient, scratch, gradient)
        if self._twice_l2 is not None:
            np.multiply(parameters, self._twice_l2, scratch)
            np.add(gradient, scratch, gradient)

    def add_hessian_product(self, vectors: Array, product: Array) -> None:
        """Add the Hessian of the penalties times vectors, `(vectors, parameters)`; L1 has none."""
        if self._twice_l2 is not None:
            np.add(product, vectors * self._twice_l2, product)
