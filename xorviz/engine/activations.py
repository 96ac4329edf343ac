"""Activation functions and their derivatives, as Keras 3 defines them."""

from __future__ import annotations

import functools
from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from xorviz.engine.registry import Argument, Choice, Entry, Registry, Value

Array = NDArray[np.float64]

# NumPy converts a Python number anew at each call, half the cost of a small ufunc.
_ZERO = np.array(0.0)
_ONE = np.array(1.0)


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


class _Elementwise(ABC):
    """Backward pass of every activation that acts on each unit alone."""

    @abstractmethod
    def derivative(self, pre_activation: Array, activation: Array, out: Array) -> None: ...

    def backward(
        self, pre_activation: Array, activation: Array, gradient: Array, scratch: Array
    ) -> None:
        self.derivative(pre_activation, activation, scratch)
        np.multiply(gradient, scratch, gradient)


class Linear(_Elementwise):
    """z."""

    def forward(self, pre_activation: Array, out: Array) -> None:
        np.copyto(out, pre_activation)

    def derivative(self, pre_activation: Array, activation: Array, out: Array) -> None:
        out.fill(1.0)

    def backward(
        self, pre_activation: Array, activation: Array, gradient: Array, scratch: Array
    ) -> None:
        """Leave the gradient as it is."""


class Relu(_Elementwise):
    """max(z, 0); the derivative at 0 is 0, as in Keras."""

    def forward(self, pre_activation: Array, out: Array) -> None:
        np.maximum(pre_activation, _ZERO, out=out)

    def derivative(self, pre_activation: Array, activation: Array, out: Array) -> None:
        np.heaviside(pre_activation, _ZERO, out)


class LeakyRelu(_Elementwise):
    """Z for z > 0, slope × z otherwise; the derivative at 0 is the slope."""

    def __init__(self, negative_slope: float) -> None:
        self._slope = np.array(negative_slope)
        self._step = np.array(1.0 - negative_slope)
        self._pick = np.maximum if negative_slope <= 1.0 else np.minimum

    def forward(self, pre_activation: Array, out: Array) -> None:
        np.multiply(pre_activation, self._slope, out)
        self._pick(pre_activation, out, out=out)

    def derivative(self, pre_activation: Array, activation: Array, out: Array) -> None:
        np.heaviside(pre_activation, _ZERO, out)
        np.multiply(out, self._step, out)
        np.add(out, self._slope, out)


class Sigmoid(_Elementwise):
    """1 / (1 + e⁻ᶻ)."""

    def forward(self, pre_activation: Array, out: Array) -> None:
        np.negative(pre_activation, out)
        np.exp(out, out)
        np.add(out, _ONE, out)
        np.reciprocal(out, out)

    def derivative(self, pre_activation: Array, activation: Array, out: Array) -> None:
        np.subtract(_ONE, activation, out)
        np.multiply(out, activation, out)


class Tanh(_Elementwise):
    """tanh z."""

    def forward(self, pre_activation: Array, out: Array) -> None:
        np.tanh(pre_activation, out)

    def derivative(self, pre_activation: Array, activation: Array, out: Array) -> None:
        np.multiply(activation, activation, out)
        np.subtract(_ONE, out, out)


class Softmax:
    """eᶻ / Σ eᶻ over the units of the layer."""

    def forward(self, pre_activation: Array, out: Array) -> None:
        np.subtract(pre_activation, pre_activation.max(axis=-1, keepdims=True), out)
        np.exp(out, out)
        np.divide(out, out.sum(axis=-1, keepdims=True), out)

    def derivative(self, pre_activation: Array, activation: Array, out: Array) -> None:
        np.subtract(_ONE, activation, out)
        np.multiply(out, activation, out)

    def backward(
        self, pre_activation: Array, activation: Array, gradient: Array, scratch: Array
    ) -> None:
        np.multiply(gradient, activation, scratch)
        np.subtract(gradient, scratch.sum(axis=-1, keepdims=True), gradient)
        np.multiply(gradient, activation, gradient)


@dataclass(frozen=True)
class ActivationEntry(Entry):
    """An activation in the menus.

    Parameters
    ----------
    build : callable
        From the resolved arguments to the functions.
    largest_derivative : callable
        From the resolved arguments to the maximum of the derivative over all pre-activations.
    saturates : bool
        Whether the derivative goes to 0 far from 0 without being 0.
    exactly_zero : bool
        Whether the derivative is exactly 0 on a whole region (a dead zone) rather than only small
        (saturation).
    idempotent : bool
        Whether it leaves its own values as they are, f(f(z)) = f(z).
    """

    build: Callable[[Mapping[str, Value]], Activation]
    largest_derivative: Callable[[Mapping[str, Value]], float] = lambda _: 1.0
    saturates: bool = False
    exactly_zero: bool = False
    idempotent: bool = False


#: The name alone has slope 0.2 in Keras (the layer of that name has 0.3).
ACTIVATIONS: Registry[ActivationEntry] = Registry(
    "activation",
    ActivationEntry("linear", lambda _: Linear(), idempotent=True),
    ActivationEntry("relu", lambda _: Relu(), exactly_zero=True, idempotent=True),
    ActivationEntry(
        "leaky_relu",
        lambda given: LeakyRelu(float(given["negative_slope"])),
        lambda given: max(1.0, float(given["negative_slope"])),
        arguments={"negative_slope": Argument(0.2, 0.0, 10.0)},
    ),
    ActivationEntry("sigmoid", lambda _: Sigmoid(), lambda _: 0.25, saturates=True),
    ActivationEntry("tanh", lambda _: Tanh(), saturates=True),
    ActivationEntry("softmax", lambda _: Softmax(), lambda _: 0.25, saturates=True),
)


@functools.lru_cache(maxsize=256)
def build_activation(choice: Choice) -> Activation:
    """Return the functions of a validated choice."""
    entry = ACTIVATIONS[choice.name]
    return entry.build(entry.resolve(choice))
