"""One way through all replicas and patterns with the parameters of one step, in short parts."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from xorviz.engine.dataset import Dataset
from xorviz.engine.forward import forward
from xorviz.engine.layout import LayerArrays
from xorviz.engine.solved import judge
from xorviz.engine.spec import ExperimentSpec
from xorviz.engine.state import Arrays
from xorviz.insight.silence import gradient_by_output

Array = NDArray[np.float64]

#: Multiplications for one part, 4 ms at most.
_PART = 8_000_000

#: What writing a number, judging an output, and beginning with a layer cost, in multiplications.
_NUMBER, _OUTPUT, _LAYER = 8, 60, 1_500


class Judged(NamedTuple):
    """How all replicas stood at a step, each `(replicas,)` and read-only.

    `loss` and `accuracy` are not numbers where a replica has diverged; `silent` tells whose output
    passes no gradient for any pattern.
    """

    step: int
    loss: Array
    accuracy: Array
    solved: NDArray[np.bool_]
    diverged: NDArray[np.bool_]
    silent: NDArray[np.bool_]


class CrowdPass:
    """A look at all replicas, as far as it has come.

    Parameters
    ----------
    spec : ExperimentSpec
    dataset : Dataset
        Of all replicas.
    step : int
    parameters : mapping of str to LayerArrays
        Of all replicas at that step; kept.
    diverged : ndarray of bool, shape (replicas,)
    """

    def __init__(
        self,
        spec: ExperimentSpec,
        dataset: Dataset,
        step: int,
        parameters: Arrays,
        diverged: NDArray[np.bool_],
    ) -> None:
        self.step = step
        self._spec, self._dataset, self._parameters = spec, dataset, parameters
        self._diverged = diverged
        replicas = len(diverged)
        self._loss, self._accuracy = np.full(replicas, np.nan), np.full(replicas, np.nan)
        self._solved = np.zeros(replicas, dtype=bool)
        self._silent = np.ones(replicas, dtype=bool)
        self._parts = self._all_parts()

    def go_on(self) -> bool:
        """Look at one part more; tell whether it was the last."""
        with np.errstate(all="ignore"):
            return next(self._parts, None) is None

    def result(self) -> Judged:
        """Return what was found."""
        self._loss[self._diverged] = self._accuracy[self._diverged] = np.nan
        found = (self._loss, self._accuracy, self._solved & ~self._diverged, self._diverged)
        for array in (*found, self._silent):
            array.flags.writeable = False
        return Judged(self.step, *found, self._silent)

    def _all_parts(self) -> Iterator[bool]:
        """Look at one part after another, and yield between two of them."""
        network = self._spec.network
        work = sum((network.fan_in(layer) + 1 + _NUMBER) * layer.units for layer in network.layers)
        _, rows, outputs = self._dataset.distinct_targets.shape
        work += _OUTPUT * outputs
        at_once = min(rows, max(1, _PART // work))
        whole = work * rows + _LAYER * len(network.layers)
        size = max(1, _PART // whole) if at_once == rows else 1
        for start in range(0, len(self._diverged), size):
            if start:
                yield True
            yield from self._look(slice(start, start + size), at_once)

    def _look(self, part: slice, at_once: int) -> Iterator[bool]:
        """Look at some replicas, so many patterns at a time."""
        spec, data = self._spec, self._dataset.of_replicas(part)
        few = {
            name: LayerArrays(arrays.kernel[part], arrays.bias[part])
            for name, arrays in self._parameters.items()
        }
        answers: list[Array] = []
        rows = data.distinct_targets.shape[1]
        for first in range(0, rows, at_once):
            if first:
                yield True
            chunk = slice(first, first + at_once)
            responses = forward(spec.network, few, data.distinct_inputs[:, chunk])
            gradient = gradient_by_output(spec, responses, data.distinct_targets[:, chunk])
            present = (data.shares[:, chunk] > 0.0)[:, :, None]
            self._silent[part] &= ~((gradient != 0.0) & present).any(axis=(1, 2))
            answers.append(responses[spec.network.output].activation)
        whole = answers[0] if len(answers) == 1 else np.concatenate(answers, axis=1)
        found = judge(spec, data, whole)
        self._loss[part], self._accuracy[part] = found.loss, found.accuracy
        self._solved[part] = found.solved
