"""The hyperbolic tangent."""

from __future__ import annotations

import numpy as np

from xorviz.engine.activations.base import ONE, Array, Elementwise
from xorviz.engine.activations.entry import ActivationEntry, Operator, Spelling


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


ENTRY = ActivationEntry(
    "tanh",
    lambda _: Tanh(),
    formula="tanh(z)",
    spelling=lambda _: Spelling(
        numpy=("np.tanh(z)", "g * (1 - a * a)"),
        torch="torch.tanh({z})",
        onnx=(Operator("Tanh"),),
    ),
    functions=("tanh",),
    layers=("Tanh",),
    range=lambda _: (-1.0, 1.0),
    saturates=True,
    rises=True,
    compiled=lambda _: ("TANH", ()),
)
