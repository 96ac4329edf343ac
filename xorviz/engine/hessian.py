"""Second derivatives of the loss over the whole training set, as products with directions."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from xorviz.engine.activations import build_activation
from xorviz.engine.activations.base import Expansion
from xorviz.engine.dataset import Dataset
from xorviz.engine.layout import LayerArrays, Layout
from xorviz.engine.losses import build_loss
from xorviz.engine.penalties import penalties_of
from xorviz.engine.spec.experiment import ExperimentSpec
from xorviz.engine.spec.network import LayerSpec

Array = NDArray[np.float64]

#: How many numbers of a pass are kept at once, about: 32 MB.
_MOST_NUMBERS = 4_000_000

#: How many numbers of a pass along directions are kept: those that find room near the processor.
_MOST_ALONG = 100_000


@dataclass(frozen=True)
class _Layer:
    """What a layer has done with some patterns, and what came back; `(1, patterns, …)` each.

    `inputs` ends in a column of ones; `gradient` is by the activation and `returned` by the
    pre-activation.
    """

    inputs: Array
    expansion: Expansion
    gradient: Array
    returned: Array


@dataclass(frozen=True)
class _Passed:
    """The forward and the backward pass over some of the patterns.

    `weights` `(1, patterns, 1)` make a mean over them to their share of the mean over all.
    """

    layers: Mapping[str, _Layer]
    prediction: Array
    targets: Array
    weights: Array
    gradient: Array


class HessianProduct:
    """The Hessian of the mean loss over the whole training set, times any vectors.

    By the R-operator of Pearlmutter (1994), "Fast exact multiplication by the Hessian": the forward
    and the backward pass are differentiated along a direction, so that nothing is approximated and
    a product costs about two gradients. The Hessian is that of the present piece of a loss with
    kinks, as that of a ReLU network: what is 0 to one side of a kink and not to the other is
    taken as the gradient takes it.

    Parameters
    ----------
    spec : ExperimentSpec
        A validated experiment.
    data : Dataset
        Of one replica; patterns with a share of 0 do not count.
    parameters : mapping of str to LayerArrays
        By layer id, of one replica: where the Hessian is taken.
    penalties : bool
        Whether the penalties of the regularizers belong to the loss; that of L1 is straight.
    """

    def __init__(
        self,
        spec: ExperimentSpec,
        data: Dataset,
        parameters: Mapping[str, LayerArrays],
        penalties: bool = True,
    ) -> None:
        self._network, self._loss = spec.network, build_loss(spec.training.loss)
        self.layout = Layout(spec.network)
        self._flat = self.layout.pack(parameters)
        self._blocks = {
            layer.id: self.layout.block(self._flat, layer.id) for layer in spec.network.layers
        }
        self._penalties = penalties_of(spec.network, self.layout) if penalties else None
        present = data.shares[0] > 0.0
        self._shares = data.shares[0, present]
        whole = bool(present.all())
        self._inputs = data.distinct_with_ones()
        self._targets = data.distinct_targets
        if not whole:
            self._inputs, self._targets = self._inputs[:, present], self._targets[:, present]
        self._columns: dict[str, slice] = {}
        start = 0
        for entry in spec.network.inputs:
            self._columns[entry.id] = slice(start, start + entry.units)
            start += entry.units
        self._a_pattern = sum(
            spec.network.fan_in(layer) + 1 + 5 * layer.units for layer in spec.network.layers
        )
        rows = self._inputs.shape[1]
        size = max(1, _MOST_NUMBERS // self._a_pattern)
        self._parts = [slice(at, min(at + size, rows)) for at in range(0, rows, size)]
        self._only = self._pass(self._parts[0]) if len(self._parts) == 1 else None

    @property
    def size(self) -> int:
        """How many parameters there are."""
        return int(self._flat.shape[1])

    @property
    def work(self) -> int:
        """About how many numbers a product with one vector computes."""
        return int(self._a_pattern * self._inputs.shape[1] + self.size)

    def gradient(self) -> Array:
        """Return the gradient of the same loss, `(parameters,)`."""
        with np.errstate(all="ignore"):
            gradient = sum((passed.gradient for passed in self._passes()), np.zeros((1, self.size)))
            if self._penalties is not None:
                scratch = np.empty_like(gradient)
                self._penalties.add_gradient(self._flat, gradient, scratch)
        return np.asarray(gradient[0])

    def __call__(self, vectors: Array) -> Array:
        """Return the Hessian times each vector.

        Parameters
        ----------
        vectors : ndarray, shape (vectors, parameters)
            In the order of `layout`.

        Returns
        -------
        ndarray, shape (vectors, parameters)
        """
        product = np.zeros((len(vectors), self.size))
        with np.errstate(all="ignore"):
            for passed in self._passes():
                rows = passed.prediction.shape[1]
                together = max(1, _MOST_ALONG // (rows * self._a_pattern + self.size))
                for start in range(0, len(vectors), together):
                    part = slice(start, start + together)
                    product[part] += self._along(passed, vectors[part])
            if self._penalties is not None:
                self._penalties.add_hessian_product(vectors, product)
        return product

    def dense(self) -> Array:
        """Return the whole Hessian, `(parameters, parameters)`, symmetric in every bit."""
        product = self(np.eye(self.size))
        return np.asarray((product + product.T) / 2.0)

    def _passes(self) -> Iterator[_Passed]:
        """Yield the passes over all patterns; of a large set each is made anew, and let go."""
        if self._only is not None:
            yield self._only
            return
        for part in self._parts:
            yield self._pass(part)

    def _pass(self, part: slice) -> _Passed:
        """Run some of the patterns through the network and back, and keep all of it."""
        batch, targets = self._inputs[:, part], self._targets[:, part]
        weights = (self._shares[part] * batch.shape[1])[None, :, None]
        with np.errstate(all="ignore"):
            return self._pass_finite_or_not(batch, targets, weights)

    def _pass_finite_or_not(self, batch: Array, targets: Array, weights: Array) -> _Passed:
        known = {name: batch[:, :, columns] for name, columns in self._columns.items()}
        inputs: dict[str, Array] = {}
        pre_activations: dict[str, Array] = {}
        for layer in self._network.layers:
            joined = np.concatenate(
                [*(known[source] for source in layer.sources), batch[:, :, -1:]], axis=2
            )
            pre_activation = np.matmul(joined, self._blocks[layer.id])
            activation = np.empty_like(pre_activation)
            build_activation(layer.activation).forward(pre_activation, activation)
            inputs[layer.id], pre_activations[layer.id] = joined, pre_activation
            known[layer.id] = activation
        prediction = known[self._network.output]
        arrived = {name: np.zeros_like(array) for name, array in pre_activations.items()}
        output = arrived[self._network.output]
        self._loss.gradient(prediction, targets, output, np.empty_like(output))
        np.multiply(output, weights, output)
        flat = np.empty_like(self._flat)
        layers: dict[str, _Layer] = {}
        for layer in reversed(self._network.layers):
            name = layer.id
            functions, activation = build_activation(layer.activation), known[name]
            expansion = functions.expand(pre_activations[name], activation)
            returned = arrived[name].copy()
            functions.backward(pre_activations[name], activation, returned, np.empty_like(returned))
            layers[name] = _Layer(inputs[name], expansion, arrived[name], returned)
            self.layout.block(flat, name)[...] = np.matmul(
                inputs[name].transpose(0, 2, 1), returned
            )
            if any(source in arrived for source in layer.sources):
                kernel = self._blocks[name][:, :-1]
                self._give_back(layer, np.matmul(returned, kernel.transpose(0, 2, 1)), arrived)
        return _Passed(layers, prediction, targets, weights, flat)

    def _give_back(self, layer: LayerSpec, by_inputs: Array, arrived: dict[str, Array]) -> None:
        """Add the gradient by a layer's inputs to what has arrived at those of them that learn."""
        for source in layer.sources:
            if source in arrived:
                start = self._network.offset(layer, source)
                arrived[source] += by_inputs[:, :, start : start + self._network.width(source)]

    def _along(self, passed: _Passed, vectors: Array) -> Array:
        """Differentiate both passes over some patterns along directions of the parameters."""
        count, rows = len(vectors), passed.prediction.shape[1]
        moved: dict[str, Array] = {}
        moved_inputs: dict[str, Array] = {}
        directions: dict[str, Array] = {}
        for layer in self._network.layers:
            known, name = passed.layers[layer.id], layer.id
            way = self.layout.block(vectors, name)
            direction = np.matmul(known.inputs, way)
            if any(source in moved for source in layer.sources):
                joined = np.zeros((count, rows, way.shape[1] - 1))
                for source in layer.sources:
                    if source in moved:
                        start = self._network.offset(layer, source)
                        width = self._network.width(source)
                        joined[:, :, start : start + width] = moved[source]
                direction += np.matmul(joined, self._blocks[name][:, :-1])
                moved_inputs[name] = joined
            directions[name] = direction
            moved[name] = known.expansion.slope(direction)
        arrived = {name: np.zeros_like(array) for name, array in moved.items()}
        output = self._network.output
        along = self._loss.gradient_along(passed.prediction, passed.targets, moved[output])
        arrived[output] = along * passed.weights
        product = np.empty(vectors.shape)
        for layer in reversed(self._network.layers):
            known, name = passed.layers[layer.id], layer.id
            returned = known.expansion.slope(arrived[name])
            returned += known.expansion.bend(directions[name], known.gradient)
            block = self.layout.block(product, name)
            block[...] = np.matmul(known.inputs.transpose(0, 2, 1), returned)
            if name in moved_inputs:
                transposed = moved_inputs[name].transpose(0, 2, 1)
                block[:, :-1] += np.matmul(transposed, known.returned)
                kernel, way = self._blocks[name][:, :-1], self.layout.block(vectors, name)[:, :-1]
                by_inputs = np.matmul(returned, kernel.transpose(0, 2, 1))
                by_inputs += np.matmul(known.returned, way.transpose(0, 2, 1))
                self._give_back(layer, by_inputs, arrived)
        return product
