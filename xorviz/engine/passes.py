"""Forward and backward over all replicas of a run, so many at a time that memory suffices."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from xorviz.engine.batches import Batch
from xorviz.engine.layout import Layout
from xorviz.engine.losses import BinaryCrossentropy, build_loss
from xorviz.engine.plan import Plan
from xorviz.engine.spec.experiment import ExperimentSpec

Array = NDArray[np.float64]

#: Numbers in the buffers of one pass, about: 160 MB. More replicas than fit are taken in parts.
_MOST_NUMBERS = 20_000_000

#: Shown which replicas were taken, what they predict and the targets, before the way back.
See = Callable[[slice, Array, Array], None]


class _Part(NamedTuple):
    """Some neighbouring replicas, and the arrays that their plans work on."""

    where: slice
    parameters: Array
    gradient: Array
    plans: dict[int, Plan]


class Passes:
    """The passes of one run.

    The gradient of a replica does not depend on which others are taken along, so parts change the
    memory and no bit.

    Parameters
    ----------
    spec : ExperimentSpec
        A validated experiment.
    layout : Layout
    parameters, gradient : ndarray, shape (replicas, parameters)
        The run's flat arrays.
    sizes : iterable of int
        How many patterns a batch may have.
    """

    def __init__(
        self,
        spec: ExperimentSpec,
        layout: Layout,
        parameters: Array,
        gradient: Array,
        sizes: Iterable[int],
    ) -> None:
        self._parameters, self._gradient = parameters, gradient
        loss = build_loss(spec.training.loss)
        self._loss_gradient = loss.gradient
        self._through_sigmoid = goes_through_sigmoid(spec)
        if self._through_sigmoid:
            self._loss_gradient = BinaryCrossentropy.gradient_through_sigmoid
        replicas, sizes = len(parameters), sorted(sizes)
        together = min(replicas, _together(spec, sum(sizes)))
        self._whole = together == replicas
        # The last part may be smaller; all others share their buffers.
        rooms: dict[int, tuple[Array, Array, dict[int, Plan]]] = {}
        self._parts = []
        for start in range(0, replicas, together):
            count = min(together, replicas - start)
            if count not in rooms:
                ours, its_gradient = parameters, gradient
                if not self._whole:
                    ours, its_gradient = np.empty((2, count, layout.size))
                plans = {
                    size: Plan(spec.network, layout, ours, its_gradient, size) for size in sizes
                }
                rooms[count] = (ours, its_gradient, plans)
            self._parts.append(_Part(slice(start, start + count), *rooms[count]))

    def take(self, batch: Batch, see: See | None = None) -> None:
        """Fill the gradient of every replica on a batch.

        Parameters
        ----------
        batch : Batch
        see : callable, optional
        """
        if self._whole:
            self._take(self._parts[0], batch, see)
            return
        for part in self._parts:
            part.parameters[...] = self._parameters[part.where]
            self._take(part, _of(batch, part.where), see)
            self._gradient[part.where] = part.gradient

    def _take(self, part: _Part, batch: Batch, see: See | None) -> None:
        inputs, transposed, targets = batch
        plan = part.plans[inputs.shape[1]]
        prediction = plan.forward(inputs)
        if see is not None:
            see(part.where, prediction, targets)
        self._loss_gradient(prediction, targets, plan.output_gradient, plan.output_scratch)
        plan.backward(transposed, self._through_sigmoid)


def goes_through_sigmoid(spec: ExperimentSpec) -> bool:
    """Tell whether the loss gives its gradient by the output's pre-activation right away.

    The commonest pair has this short cut; it saves about a tenth of a small step.
    """
    output = spec.network.layer(spec.network.output)
    loss = build_loss(spec.training.loss)
    return isinstance(loss, BinaryCrossentropy) and output.activation.name == "sigmoid"


def _together(spec: ExperimentSpec, patterns: int) -> int:
    """Return how many replicas a pass takes at once."""
    network = spec.network
    # Four arrays of each layer's units, and its inputs forward and back.
    a_pattern = sum(2 * network.fan_in(layer) + 1 + 4 * layer.units for layer in network.layers)
    return max(1, _MOST_NUMBERS // (patterns * a_pattern))


def _of(batch: Batch, where: slice) -> Batch:
    """Return the part of a batch that belongs to some replicas; a shared one is theirs too."""
    inputs, transposed, targets = batch
    if len(inputs) > 1:
        inputs, transposed = inputs[where], transposed[where]
    return Batch(inputs, transposed, targets if len(targets) == 1 else targets[where])
