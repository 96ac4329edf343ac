"""Steps in NumPy, over buffers that are made once: the reference, and the engine of wide layers."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from xorviz.engine.batches import Batches
from xorviz.engine.layout import Layout
from xorviz.engine.losses import BinaryCrossentropy, build_loss
from xorviz.engine.optimizers import Optimizer
from xorviz.engine.penalties import penalties_of
from xorviz.engine.plan import Plan
from xorviz.engine.rates import Rates
from xorviz.engine.spec.experiment import ExperimentSpec
from xorviz.engine.stepping import Clock

Array = NDArray[np.float64]


class NumpySteps:
    """The steps of one run; as `Steps`.

    Parameters
    ----------
    spec : ExperimentSpec
        A validated experiment.
    layout : Layout
    batches : Batches
    optimizer : Optimizer
    rates : Rates
    parameters : ndarray, shape (replicas, parameters)
    slots : mapping of str to ndarray
        The optimizer's, each like the parameters.
    displayed : int
        Where the replica stands whose losses are traced.
    """

    stretch = 64
    notes_solved = False

    def __init__(
        self,
        spec: ExperimentSpec,
        layout: Layout,
        batches: Batches,
        optimizer: Optimizer,
        rates: Rates,
        parameters: Array,
        slots: Mapping[str, Array],
        displayed: int,
    ) -> None:
        self._batches, self._optimizer, self._rates = batches, optimizer, rates
        self._parameters, self._slots = parameters, slots
        self._displayed = displayed
        self._loss = build_loss(spec.training.loss)
        output = spec.network.layer(spec.network.output)
        self._loss_gradient = self._loss.gradient
        # The commonest pair has a short cut; it saves about a tenth of a small step.
        self._through_sigmoid = (
            isinstance(self._loss, BinaryCrossentropy) and output.activation.name == "sigmoid"
        )
        if self._through_sigmoid:
            self._loss_gradient = BinaryCrossentropy.gradient_through_sigmoid
        self._penalties = penalties_of(spec.network, layout)
        self._gradient = np.zeros_like(parameters)
        self._scratch = np.zeros_like(parameters)
        self._plans = {
            size: Plan(spec.network, layout, parameters, self._gradient, size)
            for size in batches.sizes
        }

    def take(self, steps: int, clock: Clock, trace: list[float] | None) -> None:
        """Take whole steps; as `Steps.take`."""
        for _ in range(steps):
            self._one_step(clock, trace)

    def _one_step(self, clock: Clock, trace: list[float] | None) -> None:
        if clock.batch == 0 or not clock.loaded:
            self._batches.load_epoch(clock.epoch)
            clock.loaded = True
        inputs, transposed, targets = self._batches.batch(clock.batch)
        plan = self._plans[inputs.shape[1]]
        prediction = plan.forward(inputs)
        if trace is not None:
            index = self._displayed
            losses = self._loss.per_pattern(prediction[index : index + 1], _of(targets, index))
            loss = float(losses.mean())
            if self._penalties is not None:
                loss += float(self._penalties.of(self._parameters[index : index + 1])[0])
            trace.append(loss)
        if self._rates.watches:
            self._rates.see(self._losses(prediction, targets))
        if self._rates.moves:
            self._rates.before_step(clock.iteration)
        self._loss_gradient(prediction, targets, plan.output_gradient, plan.output_scratch)
        plan.backward(transposed, self._through_sigmoid)
        if self._penalties is not None:
            self._penalties.add_gradient(self._parameters, self._gradient, self._scratch)
        clock.iteration += 1
        self._optimizer.update(
            self._parameters, self._gradient, self._slots, clock.iteration, self._scratch
        )
        clock.step += 1
        clock.batch += 1
        if clock.batch == len(self._batches):
            clock.batch = 0
            clock.epoch += 1
            self._rates.end_epoch()

    def _losses(self, prediction: Array, targets: Array) -> Array:
        """Return the loss of each pattern of a batch, the penalties of the replica included."""
        losses = self._loss.per_pattern(prediction, targets)
        if self._penalties is not None:
            losses = losses + self._penalties.of(self._parameters)[:, None]
        return losses


def _of(array: Array, index: int) -> Array:
    """Return one replica's part of an array that may be shared."""
    return array if array.shape[0] == 1 else array[index : index + 1]
