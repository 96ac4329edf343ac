"""What the whole training set says of one replica: loss, gradient by layer, units that are off."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
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

#: A set for which a pass takes more products of an input and a weight than these is looked at in
#: parts of about as many: some 10 ms each.
_PART = 2**25


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
        rows, size = self._all.shape[1], max(1, _PART // layout.size)
        present = data.shares[0] > 0.0
        #: Called between two parts of a look; it must leave this object alone.
        self.between: Callable[[], None] = _go_on
        #: The parts in which a large set is looked at; none of others.
        self._parts: tuple[slice, ...] = ()
        if rows > size and present.all():
            self._parts = tuple(slice(at, min(at + size, rows)) for at in range(0, rows, size))
            lengths = {part.stop - part.start for part in self._parts}
            self._plans = {
                length: Plan(spec.network, layout, parameters, gradient, length)
                for length in lengths
            }
            outputs = spec.network.layer(spec.network.output).units
            self._output = np.empty((1, rows, outputs))
        else:
            self._plan = Plan(spec.network, layout, parameters, gradient, rows)
            self._output = self._plan.output
            self._present_plan = self._plan
        # A row that the sample lacks has no part in the gradient, even where it overflows.
        self._present = self._all
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
        if self._parts:
            return self._look_in_parts(parameters)
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
            return Look(evaluation, self._norms(), self._always_off(), self._judge_test())

    @property
    def answers(self) -> tuple[Array, Array | None]:
        """What the last `look` found as outputs for the distinct patterns, and for the test's.

        Each `(1, patterns, outputs)`; buffers that the next look or search for units overwrites.
        """
        return self._output, None if self._test is None else self._test.plan.output

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
            if self._parts:
                return _off_for_all([self._off_in(part) for part in self._parts])
            self._present_plan.forward(self._present)
            return self._always_off()

    def _look_in_parts(self, parameters: Mapping[str, LayerArrays]) -> Look:
        """Look as `look` does, but at some patterns after others."""
        self._take(parameters)
        total = np.zeros_like(self._gradient)
        off: list[Off] = []
        for part in self._parts:
            with np.errstate(all="ignore"):
                plan, inputs = self._plans[part.stop - part.start], self._all[:, part]
                prediction = plan.forward(inputs)
                self._output[:, part] = prediction
                gradient = plan.output_gradient
                targets = self._present_targets[:, part]
                self._loss.gradient(prediction, targets, gradient, plan.output_scratch)
                # From the mean over the part to its share of that over the whole.
                shares = self._weights[:, part] * (gradient.shape[1] / self._all.shape[1])
                np.multiply(gradient, shares, gradient)
                plan.backward(inputs.transpose(0, 2, 1))
                np.add(total, self._gradient, total)
                off.append({name: units[0] for name, units in plan.always_off().items()})
            self.between()
        with np.errstate(all="ignore"):
            np.copyto(self._gradient, total)
            norms = self._norms()
            evaluation = judge(self._spec, self._data, self._output)
            return Look(evaluation, norms, _off_for_all(off), self._judge_test())

    def _norms(self) -> dict[str, float]:
        """Add the gradient of the penalties to that of the loss, and return each layer's norm."""
        if self._penalties is not None:
            scratch = np.empty_like(self._parameters)
            self._penalties.add_gradient(self._parameters, self._gradient, scratch)
        return {name: _norm(vector) for name, vector in self._gradients.items()}

    def _off_in(self, part: slice) -> Off:
        plan = self._plans[part.stop - part.start]
        plan.forward(self._all[:, part])
        return {name: units[0] for name, units in plan.always_off().items()}

    def _judge_test(self) -> Evaluation | None:
        if self._test is None:
            return None
        data, inputs, plan = self._test
        return judge(self._spec, data, plan.forward(inputs), self._data.telling)

    def _take(self, parameters: Mapping[str, LayerArrays]) -> None:
        for name, (kernel, bias) in self._targets.items():
            kernel[...], bias[...] = parameters[name]

    def _always_off(self) -> Off:
        return {name: units[0] for name, units in self._present_plan.always_off().items()}


def _go_on() -> None:
    """Do nothing between two parts."""


def _off_for_all(parts: list[Off]) -> Off:
    """Return the units that are off in every part of a set."""
    return {name: np.logical_and.reduce([off[name] for off in parts]) for name in parts[0]}


def _norm(vector: Array) -> float:
    norm = math.sqrt(np.vdot(vector, vector))
    if _SMALLEST < norm < _LARGEST:
        return norm
    largest = float(np.abs(vector).max())
    if largest == 0.0 or not math.isfinite(largest):
        return largest
    scaled = vector / largest
    return largest * math.sqrt(np.vdot(scaled, scaled))
