"""A rectified linear unit that ends at 6."""

from __future__ import annotations

import numpy as np

from xorviz.engine.activations.base import ZERO, Array, Straight
from xorviz.engine.activations.entry import ActivationEntry, Operator, Spelling

_SIX = np.array(6.0)


class Relu6(Straight):
    """min(max(z, 0), 6); the derivative is 0 at 0 and at 6.

    Krizhevsky (2010). Keras: `activations.relu6`.
    """

    def forward(self, pre_activation: Array, out: Array) -> None:
        np.maximum(pre_activation, ZERO, out=out)
        np.minimum(out, _SIX, out=out)

    def derivative(self, pre_activation: Array, activation: Array, out: Array) -> None:
        np.subtract(_SIX, activation, out)
        np.multiply(out, activation, out)
        np.heaviside(out, ZERO, out)


ENTRY = ActivationEntry(
    "relu6",
    lambda _: Relu6(),
    formula="min(max(z, 0), 6)",
    spelling=lambda _: Spelling(
        numpy=("np.clip(z, 0.0, 6.0)", "g * ((z > 0) & (z < 6))"),
        torch="functional.relu6({z})",
        onnx=(Operator("Clip", ("z", 0.0, 6.0)),),
    ),
    functions=("relu6",),
    layers=("ReLU6",),
    range=lambda _: (0.0, 6.0),
    zone=(0.0, 6.0),
    idempotent=True,
    rises=True,
    is_exact=True,
    has_kink=lambda _: True,
    compiled=lambda _: ("RELU6", ()),
)
