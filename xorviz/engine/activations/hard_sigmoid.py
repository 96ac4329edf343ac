"""Three straight pieces in place of the logistic function."""

from __future__ import annotations

import numpy as np

from xorviz.engine.activations.base import HALF, ONE, ZERO, Array, Straight
from xorviz.engine.activations.entry import ActivationEntry, Operator, Spelling

_THREE = np.array(3.0)
_SIXTH = np.array(1.0 / 6.0)


class HardSigmoid(Straight):
    """min(max(z / 6 + ½, 0), 1); the derivative is 0 at −3 and at 3.

    Keras: `activations.hard_sigmoid`. Its PyTorch backend takes the slope 1/6 in single precision,
    4.96e-9 too large; here it is 1/6.
    """

    def forward(self, pre_activation: Array, out: Array) -> None:
        np.multiply(pre_activation, _SIXTH, out)
        np.add(out, HALF, out)
        np.maximum(out, ZERO, out=out)
        np.minimum(out, ONE, out=out)

    def derivative(self, pre_activation: Array, activation: Array, out: Array) -> None:
        np.abs(pre_activation, out)
        np.subtract(_THREE, out, out)
        np.heaviside(out, ZERO, out)
        np.multiply(out, _SIXTH, out)


ENTRY = ActivationEntry(
    "hard_sigmoid",
    lambda _: HardSigmoid(),
    formula="min(max(z / 6 + 1 / 2, 0), 1)",
    spelling=lambda _: Spelling(
        numpy=("np.clip(z / 6 + 0.5, 0.0, 1.0)", "g * ((z > -3) & (z < 3)) / 6"),
        torch="functional.hardsigmoid({z})",
        onnx=(Operator("HardSigmoid", attributes={"alpha": 1.0 / 6.0, "beta": 0.5}),),
    ),
    functions=("hard_sigmoid", "hardsigmoid"),
    layers=("Hardsigmoid",),
    largest_derivative=lambda _: 1.0 / 6.0,
    range=lambda _: (0.0, 1.0),
    zone=(-3.0, 3.0),
    rises=True,
    has_kink=lambda _: True,
    compiled=lambda _: ("HARD_SIGMOID", ()),
)
