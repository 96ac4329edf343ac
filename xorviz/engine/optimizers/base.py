"""What an optimizer is to a run."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]


#: A learning rate: a number, or one for each replica, `(replicas, 1)`.
Rate = float | Array


def constant(value: object) -> Array:
    """Return a number as an array: NumPy converts a Python number anew at each call."""
    return np.array(value, dtype=np.float64)


class Optimizer(Protocol):
    """An update rule over all parameters of all replicas at once, `(replicas, parameters)`.

    Parameters
    ----------
    slots : tuple of str
        What it remembers of each parameter. Every slot starts at 0, whoever adds a parameter; what
        starts elsewhere in Keras, as an accumulator at `initial_accumulator_value`, is kept as the
        difference from there. All else that changes with time follows from the iteration alone.
    """

    slots: tuple[str, ...]

    def take_rate(self, rate: Rate) -> None:
        """Go on with another learning rate than that of the arguments, until the next is given."""

    def update(
        self,
        parameters: Array,
        gradient: Array,
        slots: Mapping[str, Array],
        iteration: int,
        scratch: Array,
    ) -> None:
        """Take one step in place; `iteration` counts from 1. `gradient` may be overwritten."""
