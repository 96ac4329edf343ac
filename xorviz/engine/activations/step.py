"""The threshold unit, which passes no gradient."""

from __future__ import annotations

import math

import numpy as np

from xorviz.engine.activations.base import ZERO, Array, Straight
from xorviz.engine.activations.entry import ActivationEntry, Operator, Spelling


class Step(Straight):
    """1 for z > 0, 0 otherwise: the threshold unit of McCulloch and Pitts (1943).

    Its derivative is 0 wherever it has one, so it passes no gradient; not Keras's.
    """

    def forward(self, pre_activation: Array, out: Array) -> None:
        np.heaviside(pre_activation, ZERO, out)

    def derivative(self, pre_activation: Array, activation: Array, out: Array) -> None:
        out.fill(0.0)


#: The zone has no end: its derivative is 0 everywhere.
ENTRY = ActivationEntry(
    "step",
    lambda _: Step(),
    formula="1 if z > 0 else 0",
    spelling=lambda _: Spelling(
        numpy=("np.where(z > 0, 1.0, 0.0)", "0.0 * g"),
        torch="(({z}) > 0).to(torch.float64)",
        onnx=(
            Operator("Greater", ("z", 0.0)),
            Operator("Cast", ("0",), {"to": 11}),  # TensorProto.DOUBLE
        ),
    ),
    in_keras=False,
    largest_derivative=lambda _: 0.0,
    range=lambda _: (0.0, 1.0),
    zone=(math.inf, math.inf),
    idempotent=True,
    passes_gradient=False,
    rises=True,
    is_exact=True,
    has_kink=lambda _: True,
    compiled=lambda _: ("STEP", ()),
)
