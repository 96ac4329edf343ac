"""z over 1 plus its size."""

from __future__ import annotations

import numpy as np

from xorviz.engine.activations.base import ONE, Array, Elementwise
from xorviz.engine.activations.entry import ActivationEntry, Operator, Spelling


class Softsign(Elementwise):
    """Z / (1 + |z|), with the derivative 1 / (1 + |z|)². Keras: `activations.softsign`."""

    def forward(self, pre_activation: Array, out: Array) -> None:
        np.abs(pre_activation, out)
        np.add(out, ONE, out)
        np.divide(pre_activation, out, out)

    def derivative(self, pre_activation: Array, activation: Array, out: Array) -> None:
        np.abs(pre_activation, out)
        np.add(out, ONE, out)
        np.reciprocal(out, out)
        np.multiply(out, out, out)

    def second_derivative(self, pre_activation: Array, activation: Array, out: Array) -> None:
        # −2 sign(z) / (1 + |z|)³, with 0 at 0, where it jumps from 2 to −2.
        np.abs(pre_activation, out)
        np.add(out, ONE, out)
        np.reciprocal(out, out)
        np.multiply(out, out * out, out)
        np.multiply(out, -2.0 * np.sign(pre_activation), out)


ENTRY = ActivationEntry(
    "softsign",
    lambda _: Softsign(),
    formula="z / (1 + abs(z))",
    spelling=lambda _: Spelling(
        numpy=("z / (1 + np.abs(z))", "g / (1 + np.abs(z)) ** 2"),
        torch="functional.softsign({z})",
        onnx=(Operator("Softsign"),),
    ),
    functions=("softsign",),
    layers=("Softsign",),
    range=lambda _: (-1.0, 1.0),
    saturates=True,
    rises=True,
    compiled=lambda _: ("SOFTSIGN", ()),
)
