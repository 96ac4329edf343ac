"""z times the hyperbolic tangent of softplus."""

from __future__ import annotations

import math

import numpy as np

from xorviz.engine.activations.base import ONE, TWO, Array, Elementwise
from xorviz.engine.activations.entry import ActivationEntry, Operator, Spelling
from xorviz.engine.activations.logistic import LOGISTIC_END, write_logistic

# Beyond it the gate is 1 to the last digit, and nothing may overflow.
_MISH_END = np.array(40.0)


class Mish(Elementwise):
    """Z × tanh(ln(1 + eᶻ)).

    Misra (2019). Keras: `activations.mish`.
    """

    def forward(self, pre_activation: Array, out: Array) -> None:
        # tanh(ln(1 + n)) = n (n + 2) / (n (n + 2) + 2) with n = eᶻ, 1 to the last digit from 20 on.
        _square_of_exp(pre_activation, out)
        np.divide(out, out + TWO, out)
        np.multiply(out, pre_activation, out)

    def derivative(self, pre_activation: Array, activation: Array, out: Array) -> None:
        # t + z σ(z) (1 − t²), with 1 − t = 2 / (n (n + 2) + 2).
        _square_of_exp(pre_activation, out)
        rest = np.add(out, TWO)
        np.divide(out, rest, out)
        np.divide(TWO, rest, rest)
        np.multiply(rest, ONE + out, rest)
        cut = np.minimum(pre_activation, _MISH_END)
        logistic = np.empty_like(cut)
        write_logistic(cut, logistic)
        np.multiply(rest, logistic, rest)
        np.multiply(rest, cut, rest)
        np.add(out, rest, out)

    def second_derivative(self, pre_activation: Array, activation: Array, out: Array) -> None:
        # With t = tanh(ln(1 + eᶻ)), t' = σ (1 − t²) and t'' = σ (1 − t²) (1 − σ − 2 t σ):
        # 2 t' + z t''.
        z = np.clip(pre_activation, -LOGISTIC_END, _MISH_END)
        square, logistic = np.empty_like(z), np.empty_like(z)
        _square_of_exp(z, square)
        write_logistic(z, logistic)
        rest = TWO / (square + TWO)
        gate = ONE - rest
        # 1 − t² = (1 − t) (1 + t)
        slope = logistic * rest * (ONE + gate)
        bend = ONE - logistic - TWO * gate * logistic
        np.multiply(slope, TWO + z * bend, out)


def _square_of_exp(z: Array, out: Array) -> None:
    """Write n (n + 2) with n = eᶻ, z cut where it no longer matters."""
    np.minimum(z, _MISH_END, out=out)
    np.exp(out, out)
    np.multiply(out, out + TWO, out)


ENTRY = ActivationEntry(
    "mish",
    lambda _: Mish(),
    formula="z * tanh(log(1 + exp(z)))",
    spelling=lambda _: Spelling(
        numpy=(
            "z * np.tanh(np.logaddexp(0.0, z))",
            "g * (np.tanh(np.logaddexp(0.0, z))"
            " + z * (1 - np.tanh(np.logaddexp(0.0, z)) ** 2) * logistic(z))",
        ),
        torch="functional.mish({z})",
        onnx=(Operator("Mish"),),
    ),
    functions=("mish",),
    layers=("Mish",),
    # It and the least value are found by bisection.
    largest_derivative=lambda _: 1.0884981612517279,
    range=lambda _: (-0.30884341301725027, math.inf),
    saturates=True,
    compiled=lambda _: ("MISH", ()),
)
