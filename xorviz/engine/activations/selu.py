"""The scaled exponential linear unit."""

from __future__ import annotations

import math

from xorviz.engine.activations.entry import ActivationEntry, Operator, Spelling
from xorviz.engine.activations.exponential_linear import ExponentialLinear

# Klambauer et al. (2017): with these a layer keeps mean 0 and variance 1.
_ALPHA = 1.6732632423543772
_SCALE = 1.0507009873554805
#: The derivative at 0, the largest.
_SLOPE = _SCALE * _ALPHA


def selu() -> ExponentialLinear:
    """Return 1.0507… × elu(z) with α = 1.6732…; the derivative at 0 is the product of the two.

    Klambauer et al. (2017). Keras: `activations.selu`.
    """
    return ExponentialLinear(_SCALE, _SLOPE, 1.0, _SLOPE)


ENTRY = ActivationEntry(
    "selu",
    lambda _: selu(),
    formula="1.05070099 * (z if z > 0 else 1.67326324 * (exp(z) - 1))",
    spelling=lambda _: Spelling(
        numpy=(
            "1.0507009873554805"
            " * np.where(z > 0, z, 1.6732632423543772 * np.expm1(np.minimum(z, 0)))",
            "1.0507009873554805 * g"
            " * np.where(z > 0, 1.0, 1.6732632423543772 * np.exp(np.minimum(z, 0)))",
        ),
        torch="functional.selu({z})",
        onnx=(Operator("Selu"),),
    ),
    functions=("selu",),
    layers=("SELU",),
    largest_derivative=lambda _: _SLOPE,
    range=lambda _: (-_SLOPE, math.inf),
    saturates=True,
    rises=True,
    has_kink=lambda _: True,
    compiled=lambda _: ("EXPONENTIAL_LINEAR", selu().numbers),
)
