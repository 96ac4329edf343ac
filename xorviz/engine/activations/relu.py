"""The rectified linear unit."""

from __future__ import annotations

import math

import numpy as np

from xorviz.engine.activations.base import ZERO, Array, Straight
from xorviz.engine.activations.entry import ActivationEntry, Operator, Spelling


class Relu(Straight):
    """max(z, 0); the derivative at 0 is 0. Keras: `activations.relu`."""

    def forward(self, pre_activation: Array, out: Array) -> None:
        np.maximum(pre_activation, ZERO, out=out)

    def derivative(self, pre_activation: Array, activation: Array, out: Array) -> None:
        np.heaviside(pre_activation, ZERO, out)


ENTRY = ActivationEntry(
    "relu",
    lambda _: Relu(),
    formula="max(z, 0)",
    spelling=lambda _: Spelling(
        numpy=("np.maximum(z, 0.0)", "g * (z > 0)"),
        torch="torch.relu({z})",
        onnx=(Operator("Relu"),),
    ),
    functions=("relu",),
    layers=("ReLU",),
    range=lambda _: (0.0, math.inf),
    zone=(0.0, math.inf),
    idempotent=True,
    rises=True,
    is_exact=True,
    has_kink=lambda _: True,
    compiled=lambda _: ("RELU", ()),
)
