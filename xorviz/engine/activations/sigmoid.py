"""The logistic function."""

from __future__ import annotations

import numpy as np

from xorviz.engine.activations.base import ONE, Array, Elementwise
from xorviz.engine.activations.entry import ActivationEntry, Operator, Spelling


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


ENTRY = ActivationEntry(
    "sigmoid",
    lambda _: Sigmoid(),
    formula="1 / (1 + exp(-z))",
    spelling=lambda _: Spelling(
        numpy=("logistic(z)", "g * a * (1 - a)"),
        torch="torch.sigmoid({z})",
        onnx=(Operator("Sigmoid"),),
    ),
    functions=("sigmoid",),
    layers=("Sigmoid",),
    largest_derivative=lambda _: 0.25,
    range=lambda _: (0.0, 1.0),
    saturates=True,
    rises=True,
    compiled=lambda _: ("SIGMOID", ()),
)
