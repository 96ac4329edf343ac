"""Activations that are smooth and go one way, and softmax, which couples the units of a layer."""

from __future__ import annotations

import numpy as np

from xorviz.engine.activations.base import ONE, ZERO, Array, Elementwise, Expansion


class Sigmoid(Elementwise):
    """1 / (1 + e⁻ᶻ). Keras: `activations.sigmoid`."""

    def forward(self, pre_activation: Array, out: Array) -> None:
        np.negative(pre_activation, out)
        np.exp(out, out)
        np.add(out, ONE, out)
        np.reciprocal(out, out)

    def derivative(self, pre_activation: Array, activation: Array, out: Array) -> None:
        np.subtract(ONE, activation, out)
        np.multiply(out, activation, out)

    def second_derivative(self, pre_activation: Array, activation: Array, out: Array) -> None:
        # a (1 − a) (1 − 2a)
        self.derivative(pre_activation, activation, out)
        np.multiply(out, ONE - activation - activation, out)


class Tanh(Elementwise):
    """tanh z. Keras: `activations.tanh`."""

    def forward(self, pre_activation: Array, out: Array) -> None:
        np.tanh(pre_activation, out)

    def derivative(self, pre_activation: Array, activation: Array, out: Array) -> None:
        np.multiply(activation, activation, out)
        np.subtract(ONE, out, out)

    def second_derivative(self, pre_activation: Array, activation: Array, out: Array) -> None:
        # −2a (1 − a²)
        self.derivative(pre_activation, activation, out)
        np.multiply(out, -activation - activation, out)


class Softplus(Elementwise):
    """ln(1 + eᶻ), with the derivative 1 / (1 + e⁻ᶻ).

    Dugas et al. (2001). Keras: `activations.softplus`. Its PyTorch backend goes over to z above
    20, which is 2e-9 less; here the formula holds everywhere.
    """

    def forward(self, pre_activation: Array, out: Array) -> None:
        np.logaddexp(ZERO, pre_activation, out)

    def derivative(self, pre_activation: Array, activation: Array, out: Array) -> None:
        # 1 − e⁻ᵃ with a = ln(1 + eᶻ), which overflows nowhere.
        np.negative(activation, out)
        np.expm1(out, out)
        np.negative(out, out)

    def second_derivative(self, pre_activation: Array, activation: Array, out: Array) -> None:
        # s (1 − s) with s the derivative, and 1 − s = e⁻ᵃ.
        self.derivative(pre_activation, activation, out)
        np.multiply(out, np.exp(-activation), out)


class Softsign(Elementwise):
    """Z / (1 + |z|), with the derivative 1 / (1 + |z|)². Keras: `activations.softsign`."""

    def forward(self, pre_activation: Array, out: Array) -> None:
        np.abs(pre_activation, out)
        np.add(out, ONE, out)
        np.divide(pre_activation, out, out)

    def derivative(self, pre_activation: Array, activation: Array, out: Array) -> None:
        np.abs(pre_activation, out)
        np.add(out, ONE, out)
        np.reciprocal(out, out)
        np.multiply(out, out, out)

    def second_derivative(self, pre_activation: Array, activation: Array, out: Array) -> None:
        # −2 sign(z) / (1 + |z|)³, with 0 at 0, where it jumps from 2 to −2.
        np.abs(pre_activation, out)
        np.add(out, ONE, out)
        np.reciprocal(out, out)
        np.multiply(out, out * out, out)
        np.multiply(out, -2.0 * np.sign(pre_activation), out)


class Exponential(Elementwise):
    """eᶻ, its own derivative. Keras: `activations.exponential`."""

    def forward(self, pre_activation: Array, out: Array) -> None:
        np.exp(pre_activation, out)

    def derivative(self, pre_activation: Array, activation: Array, out: Array) -> None:
        np.copyto(out, activation)

    def second_derivative(self, pre_activation: Array, activation: Array, out: Array) -> None:
        np.copyto(out, activation)


class Sine(Elementwise):
    """Sin z, as in Sitzmann et al. (2020); not Keras's."""

    def forward(self, pre_activation: Array, out: Array) -> None:
        np.sin(pre_activation, out)

    def derivative(self, pre_activation: Array, activation: Array, out: Array) -> None:
        np.cos(pre_activation, out)

    def second_derivative(self, pre_activation: Array, activation: Array, out: Array) -> None:
        np.negative(activation, out)


class Softmax:
    """eᶻ / Σ eᶻ over the units of the layer. Keras: `activations.softmax`."""

    def forward(self, pre_activation: Array, out: Array) -> None:
        np.subtract(pre_activation, pre_activation.max(axis=-1, keepdims=True), out)
        np.exp(out, out)
        np.divide(out, out.sum(axis=-1, keepdims=True), out)

    def derivative(self, pre_activation: Array, activation: Array, out: Array) -> None:
        np.subtract(ONE, activation, out)
        np.multiply(out, activation, out)

    def backward(
        self, pre_activation: Array, activation: Array, gradient: Array, scratch: Array
    ) -> None:
        np.multiply(gradient, activation, scratch)
        np.subtract(gradient, scratch.sum(axis=-1, keepdims=True), gradient)
        np.multiply(gradient, activation, gradient)

    def expand(self, pre_activation: Array, activation: Array) -> Expansion:
        return _Shares(activation)


class _Shares:
    """The expansion of softmax: with a the shares, J v = a (v − Σ a v)."""

    def __init__(self, activation: Array) -> None:
        self._activation = activation

    def slope(self, direction: Array) -> Array:
        share = self._activation
        return np.asarray(share * (direction - (share * direction).sum(axis=-1, keepdims=True)))

    def bend(self, direction: Array, gradient: Array) -> Array:
        # The product rule on a (g − Σ a g), where the shares move by J v.
        share, moved = self._activation, self.slope(direction)
        rest = gradient - (share * gradient).sum(axis=-1, keepdims=True)
        return np.asarray(moved * rest - share * (moved * gradient).sum(axis=-1, keepdims=True))
