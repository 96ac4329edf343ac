"""A rectified linear unit that passes a part of what lies below 0."""

from __future__ import annotations

import math

import numpy as np

from xorviz.engine.activations.base import ZERO, Array, Straight
from xorviz.engine.activations.entry import ActivationEntry, Operator, Spelling
from xorviz.engine.registry import Argument


class LeakyRelu(Straight):
    """Z for z > 0, slope × z otherwise; the derivative at 0 is the slope.

    Maas, Hannun and Ng (2013). Keras: `activations.leaky_relu`.
    """

    def __init__(self, negative_slope: float) -> None:
        self._slope = np.array(negative_slope)
        self._step = np.array(1.0 - negative_slope)
        self._pick = np.maximum if negative_slope <= 1.0 else np.minimum

    def forward(self, pre_activation: Array, out: Array) -> None:
        np.multiply(pre_activation, self._slope, out)
        self._pick(pre_activation, out, out=out)

    def derivative(self, pre_activation: Array, activation: Array, out: Array) -> None:
        np.heaviside(pre_activation, ZERO, out)
        np.multiply(out, self._step, out)
        np.add(out, self._slope, out)


#: The name alone has slope 0.2 in Keras; the layer of that name has 0.3.
ENTRY = ActivationEntry(
    "leaky_relu",
    lambda given: LeakyRelu(float(given["negative_slope"])),
    formula="z if z > 0 else negative_slope * z",
    spelling=lambda given: Spelling(
        numpy=(
            "np.where(z > 0, z, {negative_slope} * z)",
            "g * np.where(z > 0, 1.0, {negative_slope})",
        ),
        torch="functional.leaky_relu({z}, {negative_slope})",
        onnx=(Operator("LeakyRelu", attributes={"alpha": given["negative_slope"]}),),
    ),
    functions=("leaky_relu",),
    layers=("LeakyReLU",),
    arguments={"negative_slope": Argument(0.2, 0.0, 10.0)},
    largest_derivative=lambda given: max(1.0, float(given["negative_slope"])),
    range=lambda given: (-math.inf if given["negative_slope"] else 0.0, math.inf),
    rises=True,
    has_kink=lambda given: given["negative_slope"] != 1.0,
    compiled=lambda given: ("LEAKY_RELU", (float(given["negative_slope"]),)),
)
