"""Steps in NumPy, over buffers that are made once: the reference, and the engine of wide layers."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

import numpy as np
from numpy.typing import NDArray

from xorviz.engine.batches import Batches
from xorviz.engine.halt import Halt
from xorviz.engine.layout import Layout
from xorviz.engine.losses import build_loss
from xorviz.engine.optimizers import Optimizer
from xorviz.engine.passes import Passes
from xorviz.engine.penalties import penalties_of
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
        self._penalties = penalties_of(spec.network, layout)
        self._gradient = np.zeros_like(parameters)
        self._scratch = np.zeros_like(parameters)
        self._passes = Passes(spec, layout, parameters, self._gradient, batches.sizes)

    def take(self, steps: int, clock: Clock, trace: list[float] | None, halt: Halt | None) -> None:
        """Take whole steps; as `Steps.take`."""
        for _ in range(steps):
            self._one_step(clock, trace)
            if halt is not None and halt.is_asked:
                break
        if self._batches.have_many_orders:
            self._batches.draw_ahead(clock.epoch + 1, clock.batch / len(self._batches))

    def _one_step(self, clock: Clock, trace: list[float] | None) -> None:
        if clock.batch == 0 or not clock.loaded:
            self._batches.load_epoch(clock.epoch)
            clock.loaded = True
        losses: list[Array] = []
        see = None
        if trace is not None or self._rates.watches:
            see = partial(self._see, losses, trace)
        self._passes.take(self._batches.batch(clock.batch), see)
        if self._rates.watches:
            self._rates.see(self._with_penalties(np.concatenate(losses)))
        if self._rates.moves:
            self._rates.before_step(clock.iteration)
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

    def _see(
        self,
        losses: list[Array],
        trace: list[float] | None,
        where: slice,
        prediction: Array,
        targets: Array,
    ) -> None:
        """Note the losses of some replicas before their step."""
        if self._rates.watches:
            losses.append(self._loss.per_pattern(prediction, targets))
        index = self._displayed - where.start
        if trace is not None and 0 <= index < len(prediction):
            ours = self._loss.per_pattern(prediction[index : index + 1], _of(targets, index))
            loss = float(ours.mean())
            if self._penalties is not None:
                displayed = self._parameters[self._displayed : self._displayed + 1]
                loss += float(self._penalties.of(displayed)[0])
            trace.append(loss)

    def _with_penalties(self, losses: Array) -> Array:
        """Add what the regularizers of each replica add to the loss of each pattern."""
        if self._penalties is None:
            return losses
        return np.asarray(losses + self._penalties.of(self._parameters)[:, None])


def _of(array: Array, index: int) -> Array:
    """Return one replica's part of an array that may be shared."""
    return array if array.shape[0] == 1 else array[index : index + 1]
