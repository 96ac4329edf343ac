"""What an activation is to the passes, and the backward pass of those that act on each unit."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]

# NumPy converts a Python number anew at each call, half the cost of a small ufunc.
ZERO = np.array(0.0)
HALF = np.array(0.5)
ONE = np.array(1.0)


class Activation(Protocol):
    """What the forward and the backward pass need of an activation."""

    def forward(self, pre_activation: Array, out: Array) -> None:
        """Write the activation of `pre_activation` into `out` (same shape)."""

    def backward(
        self, pre_activation: Array, activation: Array, gradient: Array, scratch: Array
    ) -> None:
        """Turn the gradient by the activation into that by the pre-activation, in place."""

    def derivative(self, pre_activation: Array, activation: Array, out: Array) -> None:
        """Write each unit's own derivative (the Jacobian's diagonal) into `out`."""


class Elementwise(ABC):
    """Backward pass of every activation that acts on each unit alone."""

    @abstractmethod
    def derivative(self, pre_activation: Array, activation: Array, out: Array) -> None: ...

    def backward(
        self, pre_activation: Array, activation: Array, gradient: Array, scratch: Array
    ) -> None:
        self.derivative(pre_activation, activation, scratch)
        np.multiply(gradient, scratch, gradient)
