"""The sine, with which a unit goes up and down without end."""

from __future__ import annotations

import numpy as np

from xorviz.engine.activations.base import Array, Elementwise
from xorviz.engine.activations.entry import ActivationEntry, Operator, Spelling


class Sine(Elementwise):
    """Sin z, as in Sitzmann et al. (2020); not Keras's."""

    def forward(self, pre_activation: Array, out: Array) -> None:
        np.sin(pre_activation, out)

    def derivative(self, pre_activation: Array, activation: Array, out: Array) -> None:
        np.cos(pre_activation, out)

    def second_derivative(self, pre_activation: Array, activation: Array, out: Array) -> None:
        np.negative(activation, out)


ENTRY = ActivationEntry(
    "sine",
    lambda _: Sine(),
    formula="sin(z)",
    spelling=lambda _: Spelling(
        numpy=("np.sin(z)", "g * np.cos(z)"),
        torch="torch.sin({z})",
        keras="keras.ops.sin",
        onnx=(Operator("Sin"),),
    ),
    functions=("sin",),
    in_keras=False,
    range=lambda _: (-1.0, 1.0),
    compiled=lambda _: ("SINE", ()),
)
