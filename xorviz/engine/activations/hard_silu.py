"""z times the hard sigmoid of z, also called hard swish."""

from __future__ import annotations

import math

import numpy as np

from xorviz.engine.activations.base import HALF, ONE, ZERO, Array, Elementwise
from xorviz.engine.activations.entry import ActivationEntry, Operator, Spelling

_THREE = np.array(3.0)
_MINUS_THREE = np.array(-3.0)
_THIRD = np.array(1.0 / 3.0)
_SIXTH = np.array(1.0 / 6.0)


class HardSilu(Elementwise):
    """Z × hard_sigmoid(z); the derivative is 0 at −3 and 1 at 3.

    Howard et al. (2019), where it is called hard swish. Keras: `activations.hard_silu`.
    """

    def forward(self, pre_activation: Array, out: Array) -> None:
        np.multiply(pre_activation, _SIXTH, out)
        np.add(out, HALF, out)
        np.maximum(out, ZERO, out=out)
        np.minimum(out, ONE, out=out)
        np.multiply(out, pre_activation, out)

    def derivative(self, pre_activation: Array, activation: Array, out: Array) -> None:
        np.multiply(pre_activation, _THIRD, out)
        np.add(out, HALF, out)
        np.copyto(out, ZERO, where=pre_activation <= _MINUS_THREE)
        np.copyto(out, ONE, where=pre_activation >= _THREE)

    def second_derivative(self, pre_activation: Array, activation: Array, out: Array) -> None:
        # z (z + 3) / 6 is bent between the kinks alone.
        np.abs(pre_activation, out)
        np.subtract(_THREE, out, out)
        np.heaviside(out, ZERO, out)
        np.multiply(out, _THIRD, out)


ENTRY = ActivationEntry(
    "hard_silu",
    lambda _: HardSilu(),
    formula="z * min(max(z / 6 + 1 / 2, 0), 1)",
    spelling=lambda _: Spelling(
        numpy=(
            "z * np.clip(z / 6 + 0.5, 0.0, 1.0)",
            "g * np.where(z <= -3, 0.0, np.where(z >= 3, 1.0, z / 3 + 0.5))",
        ),
        torch="functional.hardswish({z})",
        onnx=(Operator("HardSwish"),),
    ),
    functions=("hard_silu", "hard_swish", "hardswish"),
    layers=("Hardswish",),
    largest_derivative=lambda _: 1.5,
    range=lambda _: (-0.375, math.inf),
    zone=(-3.0, math.inf),
    has_kink=lambda _: True,
    compiled=lambda _: ("HARD_SILU", ()),
)
