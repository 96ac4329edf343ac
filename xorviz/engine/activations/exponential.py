"""The exponential function."""

from __future__ import annotations

import math

import numpy as np

from xorviz.engine.activations.base import Array, Elementwise
from xorviz.engine.activations.entry import ActivationEntry, Operator, Spelling


class Exponential(Elementwise):
    """eᶻ, its own derivative. Keras: `activations.exponential`."""

    def forward(self, pre_activation: Array, out: Array) -> None:
        np.exp(pre_activation, out)

    def derivative(self, pre_activation: Array, activation: Array, out: Array) -> None:
        np.copyto(out, activation)

    def second_derivative(self, pre_activation: Array, activation: Array, out: Array) -> None:
        np.copyto(out, activation)


ENTRY = ActivationEntry(
    "exponential",
    lambda _: Exponential(),
    formula="exp(z)",
    spelling=lambda _: Spelling(
        numpy=("np.exp(z)", "g * a"), torch="torch.exp({z})", onnx=(Operator("Exp"),)
    ),
    functions=("exponential", "exp"),
    largest_derivative=lambda _: math.inf,
    range=lambda _: (0.0, math.inf),
    saturates=True,
    rises=True,
    compiled=lambda _: ("EXPONENTIAL", ()),
)
