"""The activation that is none: each unit passes on its pre-activation."""

from __future__ import annotations

import numpy as np

from xorviz.engine.activations.base import Array, Straight
from xorviz.engine.activations.entry import ActivationEntry, Operator, Spelling


class Linear(Straight):
    """z. Keras: `activations.linear`."""

    def forward(self, pre_activation: Array, out: Array) -> None:
        np.copyto(out, pre_activation)

    def derivative(self, pre_activation: Array, activation: Array, out: Array) -> None:
        out.fill(1.0)

    def backward(
        self, pre_activation: Array, activation: Array, gradient: Array, scratch: Array
    ) -> None:
        """Leave the gradient as it is."""


ENTRY = ActivationEntry(
    "linear",
    lambda _: Linear(),
    formula="z",
    spelling=lambda _: Spelling(numpy=("z", "g"), torch="{z}", onnx=(Operator("Identity"),)),
    layers=("Identity",),
    idempotent=True,
    rises=True,
    is_exact=True,
    compiled=lambda _: ("LINEAR", ()),
)
