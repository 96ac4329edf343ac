"""The continuously differentiable exponential linear unit."""

from __future__ import annotations

import math

from xorviz.engine.activations.entry import ActivationEntry, Operator, Spelling
from xorviz.engine.activations.exponential_linear import ExponentialLinear
from xorviz.engine.registry import Argument


def celu(alpha: float) -> ExponentialLinear:
    """Return z for z > 0, α (e^(z / α) − 1) otherwise; 1 is the derivative at 0.

    Barron (2017). Keras: `activations.celu`.
    """
    return ExponentialLinear(1.0, alpha, alpha, 1.0)


ENTRY = ActivationEntry(
    "celu",
    lambda given: celu(float(given["alpha"])),
    formula="z if z > 0 else alpha * (exp(z / alpha) - 1)",
    spelling=lambda given: Spelling(
        numpy=(
            "np.where(z > 0, z, {alpha} * np.expm1(np.minimum(z, 0.0) / {alpha}))",
            "g * np.where(z > 0, 1.0, np.exp(np.minimum(z, 0.0) / {alpha}))",
        ),
        torch="functional.celu({z}, {alpha})",
        # Celu itself takes single precision alone.
        onnx=(
            Operator("Div", ("z", float(given["alpha"]))),
            Operator("Elu", ("0",), {"alpha": 1.0}),
            Operator("Mul", ("1", float(given["alpha"]))),
        ),
    ),
    functions=("celu",),
    layers=("CELU",),
    arguments={"alpha": Argument(1.0, 0.0, 10.0, low_open=True)},
    range=lambda given: (-float(given["alpha"]), math.inf),
    saturates=True,
    rises=True,
    compiled=lambda given: ("EXPONENTIAL_LINEAR", celu(float(given["alpha"])).numbers),
)
