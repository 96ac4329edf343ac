"""What the whole training set says of one replica: loss, gradient by layer, units that are off."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from xorviz.engine.dataset import Dataset
from xorviz.engine.layout import LayerArrays, Layout
from xorviz.engine.losses import build_loss
from xorviz.engine.penalties import penalties_of
from xorviz.engine.plan import Plan
from xorviz.engine.solved import Evaluation, judge
from xorviz.engine.spec.experiment import ExperimentSpec

Array = NDArray[np.float64]
#: By layer id, `(units,)`: whether a unit's derivative is exactly 0 for every training pattern.
#: Only layers whose activation has such a region are there.
Off = Mapping[str, NDArray[np.bool_]]

#: Squares of numbers beyond these overflow or vanish, and so do their sums.
_SMALLEST, _LARGEST = 1e-150, 1e150


class Look(NamedTuple):
    """How a replica stands.

    Parameters
    ----------
    evaluation : Evaluation
        Of this replica alone.
    gradients : mapping of str to float
        By layer id: the Euclidean norm of the gradient of the loss over the whole training set, the
        penalties of the regularizers included, by kernel and bias together.
    off : Off
    test : Evaluation or None
        On the patterns kept for a test; None where there are none.
    """

    evaluation: Evaluation
    gradients: Mapping[str, float]
    off: Off
    test: Evaluation | None = None


class _Test(NamedTuple):
    """The patterns kept for a test, with a column of ones, and the pass over them."""

    data: Dataset
    inputs: Array
    plan: Plan


class WholeSet:
    """The passes over the whole training set of one replica, in buffers that are made once.

    Parameters
    ----------
    spec : ExperimentSpec
        A validated experiment.
    data : Dataset
        Of one replica.
    """

    def __init__(self, spec: ExperimentSpec, data: Dataset) -> None:
        self._spec = spec
        self._data = data
        layout = Layout(spec.network)
        parameters, gradient = np.empty((1, layout.size)), np.empty((1, layout.size))
        blocks = {layer.id: layout.block(parameters, layer.id) for layer in spec.network.layers}
        self._parameters, self._gradient = parameters, gradient
        self._penalties = penalties_of(spec.network, layout)
        self._targets = {name: (block[:, :-1], block[:, -1:]) for name, block in blocks.items()}
        self._gradients = {
            layer.id: layout.block(gradient, layer.id).reshape(-1) for layer in spec.network.layers
        }
        self._loss = build_loss(spec.training.loss)
        self._all = data.distinct_with_ones()
        self._plan = Plan(spec.network, layout, parameters, gradient, self._all.shape[1])
        present = data.shares[0] > 0.0
        # A row that the sample lacks has no part in the gradient, even where it overflows.
        self._present, self._present_plan = self._all, self._plan
        if not present.all():
            self._present = self._all[:, present]
            rows = self._present.shape[1]
            self._present_plan = Plan(spec.network, layout, parameters, gradient, rows)
        self._present_targets = data.distinct_targets[:, present]
        shares = data.shares[:, present]
        #: What turns a mean over distinct rows into one over all patterns.
        self._weights = (shares * shares.shape[1])[:, :, None]
        self._even = bool((self._weights == 1.0).all())
        self._test: _Test | None = None
        if data.test is not None:
            inputs = data.test.distinct_with_ones()
            plan = Plan(spec.network, layout, parameters, gradient, inputs.shape[1])
            self._test = _Test(data.test, inputs, plan)

    def look(self, parameters: Mapping[str, LayerArrays]) -> Look:
        """Judge the network with these parameters, and find its gradient.

        Parameters
        ----------
        parameters : mapping of str to LayerArrays
            By layer id, one replica.
        """
        with np.errstate(all="ignore"):
            self._take(parameters)
            evaluation = judge(self._spec, self._data, self._plan.forward(self._all))
            plan = self._present_plan
            prediction = plan.output if plan is self._plan else plan.forward(self._present)
            gradient = plan.output_gradient
            self._loss.gradient(prediction, self._present_targets, gradient, plan.output_scratch)
            if not self._even:
                np.multiply(gradient, self._weights, gradient)
            plan.backward(self._present.transpose(0, 2, 1))
            if self._penalties is not None:
                scratch = np.empty_like(self._parameters)
                self._penalties.add_gradient(self._parameters, self._gradient, scratch)
            norms = {name: _norm(vector) for name, vector in self._gradients.items()}
            return Look(evaluation, norms, self._always_off(), self._judge_test())

    @property
    def answers(self) -> tuple[Array, Array | None]:
        """What the last `look` found as outputs for the distinct patterns, and for the test's.

        Each `(1, patterns, outputs)`; buffers that the next look or search for units overwrites.
        """
        return self._plan.output, None if self._test is None else self._test.plan.output

    def gradient(self, parameters: Mapping[str, LayerArrays]) -> dict[str, Array]:
        """Return the gradient by layer id, `(fan_in + 1, units)`: the kernel's, then the bias's."""
        self.look(parameters)
        return {
            name: vector.reshape(-1, parameters[name].kernel.shape[2]).copy()
            for name, vector in self._gradients.items()
        }

    def off(self, parameters: Mapping[str, LayerArrays]) -> Off:
        """Find the units that are off for all patterns, and nothing else; as `look` does."""
        with np.errstate(all="ignore"):
            self._take(parameters)
            self._present_plan.forward(self._present)
            return self._always_off()

    def _judge_test(self) -> Evaluation | None:
        if self._test is None:
            return None
        data, inputs, plan = self._test
        return judge(self._spec, data, plan.forward(inputs), self._data.distinct_targets)

    def _take(self, parameters: Mapping[str, LayerArrays]) -> None:
        for name, (kernel, bias) in self._targets.items():
            kernel[...], bias[...] = parameters[name]

    def _always_off(self) -> Off:
        return {name: units[0] for name, units in self._present_plan.always_off().items()}


def _norm(vector: Array) -> float:
    norm = math.sqrt(np.vdot(vector, vector))
    if _SMALLEST < norm < _LARGEST:
        return norm
    largest = float(np.abs(vector).max())
    if largest == 0.0 or not math.isfinite(largest):
        return largest
    scaled = vector / largest
    return largest * math.sqrt(np.vdot(scaled, scaled))
