"""Softmax, which couples the units of a layer: their shares add up to 1."""

from __future__ import annotations

import numpy as np

from xorviz.engine.activations.base import ONE, Array, Expansion
from xorviz.engine.activations.entry import ActivationEntry, Operator, Spelling


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


ENTRY = ActivationEntry(
    "softmax",
    lambda _: Softmax(),
    formula="exp(z) / sum(exp(z))",
    spelling=lambda _: Spelling(
        numpy=("shares(z)", "a * (g - (g * a).sum(axis=-1, keepdims=True))"),
        torch="torch.softmax({z}, dim=-1)",
        onnx=(Operator("Softmax", attributes={"axis": -1}),),
    ),
    functions=("softmax",),
    layers=("Softmax",),
    largest_derivative=lambda _: 0.25,
    range=lambda _: (0.0, 1.0),
    saturates=True,
    compiled=lambda _: ("SOFTMAX", ()),
)
