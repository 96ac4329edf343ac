"""A smooth form of ReLU."""

from __future__ import annotations

import math

import numpy as np

from xorviz.engine.activations.base import ZERO, Array, Elementwise
from xorviz.engine.activations.entry import ActivationEntry, Operator, Spelling


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


ENTRY = ActivationEntry(
    "softplus",
    lambda _: Softplus(),
    formula="log(1 + exp(z))",
    spelling=lambda _: Spelling(
        numpy=("np.logaddexp(0.0, z)", "g * logistic(z)"),
        torch="functional.softplus({z}, threshold=40.0)",
        onnx=(Operator("Softplus"),),
    ),
    functions=("softplus",),
    layers=("Softplus",),
    range=lambda _: (0.0, math.inf),
    saturates=True,
    rises=True,
    compiled=lambda _: ("SOFTPLUS", ()),
)
