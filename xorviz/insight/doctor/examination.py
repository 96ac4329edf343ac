"""The numbers that the rules go by, each found once, and only where one asks."""

from __future__ import annotations

import math
from dataclasses import replace
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from xorviz.engine.activations import build_activation
from xorviz.engine.dataset import Dataset
from xorviz.engine.forward import LayerResponse, forward
from xorviz.engine.losses import build_loss
from xorviz.engine.penalties import strengths_by_part
from xorviz.engine.solved import Evaluation, evaluate, on_right_side, sides_of
from xorviz.engine.spec.network import LayerSpec
from xorviz.insight.doctor.case import Case

Array = NDArray[np.float64]
Bools = NDArray[np.bool_]

#: Of a larger set so many patterns are examined, evenly spread; then nothing is certain.
MOST_PATTERNS = 1024


class Examination:
    """A case, and what its network does with the patterns that occur in the training set.

    P are the patterns examined; arrays have no replica axis.

    Parameters
    ----------
    case : Case
    """

    def __init__(self, case: Case) -> None:
        self.case = case
        self.spec, self.network = case.spec, case.spec.network
        self.output = self.network.layer(self.network.output)
        present = np.flatnonzero(case.dataset.shares[0] > 0.0)
        #: Whether these are all patterns of the set.
        self.is_whole = len(present) <= MOST_PATTERNS
        if not self.is_whole:
            present = present[np.linspace(0, len(present) - 1, MOST_PATTERNS).astype(int)]
        #: Their places among the distinct patterns.
        self.rows = present
        data = case.dataset
        self.inputs: Array = data.distinct_inputs[0, present]
        self.targets: Array = data.distinct_targets[0, present]
        self.shares: Array = data.shares[0, present] / data.shares[0, present].sum()
        self.labels = tuple(
            data.labels[row] if data.labels else f"#{row + 1}" for row in present.tolist()
        )

    @cached_property
    def evaluation(self) -> Evaluation:
        """Loss, accuracy and whether it is solved, over the whole set."""
        with np.errstate(all="ignore"):
            return evaluate(self.spec, self.case.dataset, self.case.parameters)

    @property
    def loss(self) -> float:
        """The loss over the whole training set."""
        return float(self.evaluation.loss[0])

    @property
    def is_solved(self) -> bool:
        """Whether every pattern is right."""
        return bool(self.evaluation.solved[0])

    @cached_property
    def dataset(self) -> Dataset:
        """The patterns examined as a set of distinct patterns."""
        data = self.case.dataset
        return replace(
            data,
            distinct_inputs=self.inputs[None],
            distinct_targets=self.targets[None],
            shares=self.shares[None],
            labels=self.labels,
            test=None,
        )

    @cached_property
    def responses(self) -> dict[str, LayerResponse]:
        """Every layer's response, each array `(P, units)`."""
        with np.errstate(all="ignore"):
            found = forward(self.network, self.case.parameters, self.inputs[None], True)
        return {
            name: LayerResponse(*(array[0] for array in response))
            for name, response in found.items()
        }

    @cached_property
    def is_finite(self) -> bool:
        """Whether all parameters, activations and gradients are finite numbers."""
        responses = self.responses.values()
        arrays = [array for response in responses for array in response]
        arrays += [array for layer in self.case.parameters.values() for array in layer]
        arrays += list(self.gradients.values())
        return math.isfinite(self.loss) and all(np.isfinite(array).all() for array in arrays)

    @property
    def answers(self) -> Array:
        """The outputs, `(P, outputs)`."""
        return self.responses[self.network.output].activation

    @cached_property
    def right(self) -> Bools:
        """Which patterns are right by the criterion of the experiment, `(P,)`."""
        among, criterion = self.case.dataset.telling, self.spec.training.solved
        right = on_right_side(self.answers[None], self.targets[None], criterion, among)
        return np.asarray(right[0])

    @cached_property
    def wanted(self) -> Bools:
        """Which outputs want to be large, `(P, outputs)`: patterns that differ here must differ."""
        sides = sides_of(self.case.dataset.telling, self.spec.training.solved)
        return np.asarray(self.targets > sides.middle)

    def values(self, source: str) -> Array:
        """Return what an input or a layer says of each pattern, `(P, units)`."""
        start = 0
        for entry in self.network.inputs:
            if entry.id == source:
                return self.inputs[:, start : start + entry.units]
            start += entry.units
        return self.responses[source].activation

    def entering(self, layer: LayerSpec) -> Array:
        """Return what enters a layer, `(P, fan_in)`."""
        return np.concatenate([self.values(source) for source in layer.sources], axis=1)

    @cached_property
    def output_gradient(self) -> Array:
        """The gradient of the loss by the output's pre-activation, `(P, outputs)`.

        Each pattern counts by its share.
        """
        answer, targets = self.answers[None], self.targets[None]
        gradient, scratch = np.empty_like(answer), np.empty_like(answer)
        with np.errstate(all="ignore"):
            build_loss(self.spec.training.loss).gradient(answer, targets, gradient, scratch)
            gradient *= (self.shares * len(self.shares))[None, :, None]
            response = self.responses[self.network.output]
            activation = build_activation(self.output.activation)
            activation.backward(
                response.pre_activation[None], response.activation[None], gradient, scratch
            )
        return np.asarray(gradient[0])

    @cached_property
    def deltas(self) -> dict[str, Array]:
        """The gradient of the loss by each layer's pre-activation, `(P, units)`."""
        network = self.network
        arriving = {layer.id: np.zeros((len(self.rows), layer.units)) for layer in network.layers}
        found: dict[str, Array] = {}
        with np.errstate(all="ignore"):
            for layer in reversed(network.layers):
                delta = arriving[layer.id]
                if layer.id == network.output:
                    delta = self.output_gradient.copy()
                else:
                    response = self.responses[layer.id]
                    build_activation(layer.activation).backward(
                        response.pre_activation[None],
                        response.activation[None],
                        delta[None],
                        np.empty_like(delta)[None],
                    )
                found[layer.id] = delta
                kernel = self.case.parameters[layer.id].kernel[0]
                back = delta @ kernel.T
                start = 0
                for source in layer.sources:
                    width = network.width(source)
                    if source in arriving:
                        arriving[source] += back[:, start : start + width]
                    start += width
        return found

    @cached_property
    def gradients(self) -> dict[str, Array]:
        """The gradient by each layer's kernel and bias, `(fan_in + 1, units)`, with penalties."""
        found = {}
        for layer in self.network.layers:
            delta = self.deltas[layer.id]
            with np.errstate(all="ignore"):
                block = np.concatenate([self.entering(layer).T @ delta, delta.sum(axis=0)[None]])
            arrays = self.case.parameters[layer.id]
            parts = (block[:-1], arrays.kernel[0]), (block[-1:], arrays.bias[0])
            for (gradient, weights), strength in zip(parts, strengths_by_part(layer), strict=True):
                gradient += strength.l1 * np.sign(weights) + 2.0 * strength.l2 * weights
            found[layer.id] = block
        return found

    @cached_property
    def gradient_norm(self) -> float:
        """The norm of the whole gradient."""
        return math.sqrt(sum(float(np.vdot(block, block)) for block in self.gradients.values()))

    def frontier(self, position: int) -> tuple[str, ...]:
        """Return the inputs and layers through which all goes that reaches later layers.

        Parameters
        ----------
        position : int
            Of a layer in the network's order: the last one that has been computed.
        """
        layers = self.network.layers
        if position == len(layers) - 1:
            return (self.network.output,)
        behind = {layer.id for layer in layers[position + 1 :]}
        read = [source for layer in layers[position + 1 :] for source in layer.sources]
        return tuple(dict.fromkeys(source for source in read if source not in behind))
