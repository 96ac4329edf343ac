"""What an activation is to the passes, and what those that act on each unit have in common."""

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
TWO = np.array(2.0)


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

    def expand(self, pre_activation: Array, activation: Array) -> Expansion:
        """Return what the activation is to the second order around these pre-activations."""


class Expansion(Protocol):
    """An activation to the second order around some pre-activations, `(1, patterns, units)`.

    At a kink it is that of the straight piece whose derivative is taken there. Directions and
    gradients are `(any number, patterns, units)`.
    """

    def slope(self, direction: Array) -> Array:
        """Return the Jacobian times a direction; the Jacobian of each activation is symmetric."""

    def bend(self, direction: Array, gradient: Array) -> Array:
        """Return how the backward pass of a gradient changes along a direction, per its length.

        Parameters
        ----------
        direction : ndarray
            In which the pre-activations move.
        gradient : ndarray
            By the activation; it stays as it is.
        """


class Elementwise(ABC):
    """Backward pass and expansion of every activation that acts on each unit alone."""

    @abstractmethod
    def derivative(self, pre_activation: Array, activation: Array, out: Array) -> None: ...

    @abstractmethod
    def second_derivative(self, pre_activation: Array, activation: Array, out: Array) -> None:
        """Write each unit's second derivative into `out`; at a kink that of the piece taken."""

    def expand(self, pre_activation: Array, activation: Array) -> Expansion:
        first, second = np.empty_like(pre_activation), np.empty_like(pre_activation)
        self.derivative(pre_activation, activation, first)
        self.second_derivative(pre_activation, activation, second)
        return _OfEachUnit(first, second)

    def backward(
        self, pre_activation: Array, activation: Array, gradient: Array, scratch: Array
    ) -> None:
        self.derivative(pre_activation, activation, scratch)
        np.multiply(gradient, scratch, gradient)


class _OfEachUnit:
    """The expansion of an activation that acts on each unit alone."""

    def __init__(self, first: Array, second: Array) -> None:
        self._first, self._second = first, second

    def slope(self, direction: Array) -> Array:
        return np.asarray(direction * self._first)

    def bend(self, direction: Array, gradient: Array) -> Array:
        return np.asarray(direction * (self._second * gradient))


class Straight(Elementwise):
    """What all activations that are made of straight pieces have in common."""

    def second_derivative(self, pre_activation: Array, activation: Array, out: Array) -> None:
        out.fill(0.0)
