"""Forward and backward pass over buffers that are made once for a topology and a batch length."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from xorviz.engine.activations import ACTIVATIONS, Activation, build_activation
from xorviz.engine.layout import Layout
from xorviz.engine.spec.network import LayerSpec, NetworkSpec

Array = NDArray[np.float64]


@dataclass
class _Layer:
    """One layer's buffers; R replicas, B patterns.

    `inputs` `(R, B, fan_in + 1)` ends in a column of ones, the bias's input; None where the layer
    reads exactly the network's inputs, whose array already ends so.
    """

    spec: LayerSpec
    activation: Activation
    block: Array
    block_gradient: Array
    pre_activation: Array
    output: Array
    gradient: Array
    scratch: Array
    inputs: Array | None
    inputs_transposed: Array | None
    input_gradient: Array | None
    kernel_transposed: Array
    #: (source columns of the batch, destination) to copy before the product.
    batch_copies: list[tuple[slice, Array]] = field(default_factory=list)
    #: (another layer's output, destination) to copy before the product.
    layer_copies: list[tuple[Array, Array]] = field(default_factory=list)
    #: (part of `input_gradient`, the source's gradient, whether it is the first to arrive there).
    returns: list[tuple[Array, Array, bool]] = field(default_factory=list)


class Plan:
    """The passes of one network for R replicas and batches of B patterns.

    Parameters
    ----------
    network : NetworkSpec
        A validated network.
    layout : Layout
        Its layout of parameters.
    parameters, gradient : ndarray, shape (R, parameters)
        The run's flat arrays; the plan works on views of them.
    batch : int
        B.
    """

    def __init__(
        self, network: NetworkSpec, layout: Layout, parameters: Array, gradient: Array, batch: int
    ) -> None:
        replicas = parameters.shape[0]
        columns: dict[str, slice] = {}
        start = 0
        for entry in network.inputs:
            columns[entry.id] = slice(start, start + entry.units)
            start += entry.units
        all_inputs = tuple(columns)
        self._layers: list[_Layer] = []
        made: dict[str, _Layer] = {}
        for spec in network.layers:
            shape = (replicas, batch, spec.units)
            block = layout.block(parameters, spec.id)
            own = None
            if spec.sources != all_inputs:
                own = np.ones((replicas, batch, network.fan_in(spec) + 1))
            layer = _Layer(
                spec=spec,
                activation=build_activation(spec.activation),
                block=block,
                block_gradient=layout.block(gradient, spec.id),
                pre_activation=np.empty(shape),
                output=np.empty(shape),
                gradient=np.empty(shape),
                scratch=np.empty(shape),
                inputs=own,
                inputs_transposed=None if own is None else own.transpose(0, 2, 1),
                input_gradient=None,
                kernel_transposed=block[:, :-1].transpose(0, 2, 1),
            )
            if own is not None:
                self._connect(network, layer, own, columns, made)
            made[spec.id] = layer
            self._layers.append(layer)
        self._order_returns()
        self.output = made[network.output].output
        self.output_gradient = made[network.output].gradient
        self.output_scratch = made[network.output].scratch

    @staticmethod
    def _connect(
        network: NetworkSpec,
        layer: _Layer,
        own: Array,
        columns: dict[str, slice],
        made: dict[str, _Layer],
    ) -> None:
        """Note what to copy into a layer's inputs, and where its input gradient goes."""
        sources = layer.spec.sources
        for source in sources:
            offset = network.offset(layer.spec, source)
            part = slice(offset, offset + network.width(source))
            if source in columns:
                layer.batch_copies.append((columns[source], own[:, :, part]))
                continue
            # The activation works on a contiguous array of its own and is copied once: passes over
            # a part of a wider array take several times as long.
            layer.layer_copies.append((made[source].output, own[:, :, part]))
            if len(sources) == 1 and network.consumers(source) == (layer.spec,):
                layer.input_gradient = made[source].gradient
                continue
            if layer.input_gradient is None:
                layer.input_gradient = np.empty((*own.shape[:2], own.shape[2] - 1))
            returned = layer.input_gradient[:, :, part]
            layer.returns.append((returned, made[source].gradient, False))

    def _order_returns(self) -> None:
        """Let the first gradient that arrives at a layer overwrite, and later ones add."""
        arrived: list[Array] = []
        for layer in reversed(self._layers):
            for index, (part, target, _) in enumerate(layer.returns):
                first = not any(target is other for other in arrived)
                layer.returns[index] = (part, target, first)
                arrived.append(target)

    def forward(self, batch: Array) -> Array:
        """Run the network on a batch.

        Parameters
        ----------
        batch : ndarray, shape (1 or R, B, features + 1)
            The inputs, with a last column of ones.

        Returns
        -------
        ndarray, shape (R, B, outputs)
            The plan's own buffer, overwritten by the next call.
        """
        for layer in self._layers:
            inputs = layer.inputs
            if inputs is None:
                inputs = batch
            else:
                for columns, target in layer.batch_copies:
                    target[...] = batch[:, :, columns]
                for source, target in layer.layer_copies:
                    target[...] = source
            np.matmul(inputs, layer.block, layer.pre_activation)
            layer.activation.forward(layer.pre_activation, layer.output)
        return self.output

    def backward(self, batch_transposed: Array, by_pre_activation: bool = False) -> None:
        """Fill the flat gradient from `output_gradient`, which the loss has written.

        Parameters
        ----------
        batch_transposed : ndarray, shape (1 or R, features + 1, B)
            The batch that `forward` has just seen, as a transposed view.
        by_pre_activation : bool
            Whether `output_gradient` is by the output's pre-activation already.
        """
        done = by_pre_activation
        # Every layer leads to the output, so the output is the last, and comes first here.
        for layer in reversed(self._layers):
            gradient = layer.gradient
            if not done:
                layer.activation.backward(
                    layer.pre_activation, layer.output, gradient, layer.scratch
                )
            done = False
            transposed = layer.inputs_transposed
            if transposed is None:
                transposed = batch_transposed
            np.matmul(transposed, gradient, layer.block_gradient)
            if layer.input_gradient is not None:
                np.matmul(gradient, layer.kernel_transposed, layer.input_gradient)
                for part, target, first in layer.returns:
                    if first:
                        target[...] = part
                    else:
                        np.add(target, part, target)

    def always_off(self) -> dict[str, NDArray[np.bool_]]:
        """Tell which units have derivative 0 for every pattern of the batch seen last.

        Returns
        -------
        dict of str to ndarray of bool, shape (R, units)
            By layer id, of those layers whose activation has a region of exactly that.
        """
        result = {}
        for layer in self._layers:
            if ACTIVATIONS[layer.spec.activation.name].exactly_zero:
                layer.activation.derivative(layer.pre_activation, layer.output, layer.scratch)
                result[layer.spec.id] = np.asarray(~layer.scratch.any(axis=1))
        return result
