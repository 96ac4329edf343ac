"""The exponential linear unit."""

from __future__ import annotations

import math

from xorviz.engine.activations.entry import ActivationEntry, Operator, Spelling
from xorviz.engine.activations.exponential_linear import ExponentialLinear
from xorviz.engine.registry import Argument


def elu(alpha: float) -> ExponentialLinear:
    """Return z for z > 0, α (eᶻ − 1) otherwise; α is the derivative at 0.

    Clevert, Unterthiner and Hochreiter (2016). Keras: `activations.elu`.
    """
    return ExponentialLinear(1.0, alpha, 1.0, alpha)


ENTRY = ActivationEntry(
    "elu",
    lambda given: elu(float(given["alpha"])),
    formula="z if z > 0 else alpha * (exp(z) - 1)",
    spelling=lambda given: Spelling(
        numpy=(
            "np.where(z > 0, z, {alpha} * np.expm1(np.minimum(z, 0.0)))",
            "g * np.where(z > 0, 1.0, {alpha} * np.exp(np.minimum(z, 0.0)))",
        ),
        torch="functional.elu({z}, {alpha})",
        onnx=(Operator("Elu", attributes={"alpha": given["alpha"]}),),
    ),
    functions=("elu",),
    layers=("ELU",),
    arguments={"alpha": Argument(1.0, 0.0, 10.0)},
    largest_derivative=lambda given: max(1.0, float(given["alpha"])),
    range=lambda given: (-float(given["alpha"]), math.inf),
    saturates=True,
    rises=True,
    has_kink=lambda given: given["alpha"] != 1.0,
    compiled=lambda given: ("EXPONENTIAL_LINEAR", elu(float(given["alpha"])).numbers),
)
