"""z times the logistic function of z, also called swish."""

from __future__ import annotations

import math

import numpy as np

from xorviz.engine.activations.base import ONE, TWO, Array, Elementwise
from xorviz.engine.activations.entry import ActivationEntry, Operator, Spelling
from xorviz.engine.activations.logistic import LOGISTIC_END, write_logistic


class Silu(Elementwise):
    """Z × σ(z), with the derivative σ(z) (1 + z (1 − σ(z))).

    Elfwing, Uchibe and Doya (2018); also called swish. Keras: `activations.silu`.
    """

    def forward(self, pre_activation: Array, out: Array) -> None:
        write_logistic(pre_activation, out)
        np.multiply(out, pre_activation, out)

    def derivative(self, pre_activation: Array, activation: Array, out: Array) -> None:
        write_logistic(pre_activation, out)
        rest = np.subtract(ONE, out)
        np.multiply(rest, activation, rest)
        np.add(out, rest, out)

    def second_derivative(self, pre_activation: Array, activation: Array, out: Array) -> None:
        # σ (1 − σ) (2 + z (1 − 2σ)), with z cut where σ (1 − σ) is 0.
        z = np.clip(pre_activation, -LOGISTIC_END, LOGISTIC_END)
        write_logistic(z, out)
        bend = TWO + z * (ONE - TWO * out)
        np.multiply(out, (ONE - out) * bend, out)


ENTRY = ActivationEntry(
    "silu",
    lambda _: Silu(),
    formula="z / (1 + exp(-z))",
    spelling=lambda _: Spelling(
        numpy=("z * logistic(z)", "g * logistic(z) * (1 + z * (1 - logistic(z)))"),
        torch="functional.silu({z})",
        onnx=(Operator("Sigmoid"), Operator("Mul", ("z", "0"))),
    ),
    functions=("silu", "swish"),
    layers=("SiLU",),
    # It and the least value are found by bisection.
    largest_derivative=lambda _: 1.0998393201288669,
    range=lambda _: (-0.2784645427610738, math.inf),
    saturates=True,
    compiled=lambda _: ("SILU", ()),
)
