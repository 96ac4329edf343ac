"""What Keras does around every optimizer: the gradient is clipped, then the weights decay."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from xorviz.engine.errors import SpecError
from xorviz.engine.optimizers.base import Array, Optimizer, Rate, constant
from xorviz.engine.optimizers.clipping import CLIPPINGS, clip_of
from xorviz.engine.registry import Argument, Choice, Value

#: Arguments of Keras's base class, which every optimizer has; 0 stands for its None.
ARGUMENTS = {
    "weight_decay": Argument(0.0, 0.0, 1e3, off_at_zero=True),
    **{name: Argument(0.0, 0.0, 1e6, off_at_zero=True) for name in CLIPPINGS},
}


def check_clipping(choice: Choice, path: str) -> None:
    """Refuse more than one way of clipping, as Keras does.

    Raises
    ------
    SpecError
        Naming the second that is on.
    """
    given = dict(choice.arguments)
    there = [name for name in CLIPPINGS if given.get(name)]
    if len(there) > 1:
        raise SpecError(f"{path}.{there[1]}", "several_clippings", there[0], tuple(CLIPPINGS))


class Around:
    """An optimizer with clipping and decay: w ← w − η λ w, biases alike, before its own step.

    The order is that of Keras's `Optimizer.apply`; the decay by Loshchilov and Hutter (2019).

    Parameters
    ----------
    optimizer : Optimizer
    given : mapping of str to value
        Its resolved arguments.
    sizes : sequence of int
        How many numbers each kernel and each bias has, one after the other; empty where all
        parameters are one variable.
    """

    def __init__(
        self, optimizer: Optimizer, given: Mapping[str, Value], sizes: Sequence[int]
    ) -> None:
        self._optimizer = optimizer
        self.slots = optimizer.slots
        self._clip = clip_of(given, sizes)
        self._decay = float(given["weight_decay"])
        self._take_decay(given["learning_rate"])

    def take_rate(self, rate: Rate) -> None:
        """Go on with another learning rate; as `Optimizer.take_rate`."""
        self._take_decay(rate)
        self._optimizer.take_rate(rate)

    def _take_decay(self, rate: Rate) -> None:
        self._kept = constant(1.0 - self._decay * rate) if self._decay else None

    def update(
        self,
        parameters: Array,
        gradient: Array,
        slots: Mapping[str, Array],
        iteration: int,
        scratch: Array,
    ) -> None:
        """Take one step in place; as `Optimizer.update`."""
        if self._clip is not None:
            self._clip(gradient, scratch)
        if self._kept is not None:
            np.multiply(parameters, self._kept, parameters)
        self._optimizer.update(parameters, gradient, slots, iteration, scratch)


def surrounded(optimizer: Optimizer, given: Mapping[str, Value], sizes: Sequence[int]) -> Optimizer:
    """Return the optimizer with what its arguments ask for, or itself where they ask for nothing.

    The parameters are those of `Around`.
    """
    wanted = any(given[name] for name in ARGUMENTS)
    return Around(optimizer, given, sizes) if wanted else optimizer
