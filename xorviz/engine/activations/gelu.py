"""The Gaussian error linear unit, exact and by tanh."""

from __future__ import annotations

import math
from collections.abc import Mapping

import numpy as np

from xorviz.engine.activations.base import HALF, ONE, TWO, Activation, Array, Elementwise
from xorviz.engine.activations.entry import ActivationEntry, Operator, Spelling
from xorviz.engine.registry import Argument, Value

_MINUS_HALF = np.array(-0.5)
_ROOT_HALF = np.array(math.sqrt(0.5))
_DENSITY = np.array(1.0 / math.sqrt(2.0 * math.pi))
_TANH_SCALE = np.array(math.sqrt(2.0 / math.pi))
_TANH_CUBE = np.array(0.044715)
_TANH_CUBE_SLOPE = np.array(3.0 * 0.044715)
# Beyond it the gate is 0 or 1 to the last digit, and nothing may overflow.
_TANH_END = np.array(20.0)
# Beyond it the density of the normal distribution is 0.
_DENSITY_END = np.array(40.0)


def _normal_distribution(z: Array, out: Array) -> None:
    """Write Φ(z) = ½ erfc(−z / √2), the share of a standard normal below z.

    NumPy has no error function; that of Python's library is taken number by number, which for a
    small layer costs less than a dozen calls of NumPy.
    """
    np.multiply(z, _ROOT_HALF, out)
    np.negative(out, out)
    values = map(math.erfc, out.ravel().tolist())
    out[...] = np.fromiter(values, np.float64, out.size).reshape(out.shape)
    np.multiply(out, HALF, out)


class Gelu(Elementwise):
    """Z × Φ(z), with the derivative Φ(z) + z × φ(z), φ the normal density.

    Hendrycks and Gimpel (2016). Keras: `activations.gelu`, by default.
    """

    def forward(self, pre_activation: Array, out: Array) -> None:
        _normal_distribution(pre_activation, out)
        np.multiply(out, pre_activation, out)

    def derivative(self, pre_activation: Array, activation: Array, out: Array) -> None:
        _normal_distribution(pre_activation, out)
        density = np.multiply(pre_activation, pre_activation)
        np.multiply(density, _MINUS_HALF, density)
        np.exp(density, density)
        np.multiply(density, _DENSITY, density)
        np.multiply(density, pre_activation, density)
        np.add(out, density, out)

    def second_derivative(self, pre_activation: Array, activation: Array, out: Array) -> None:
        # φ(z) (2 − z²), with z cut where φ is 0.
        square = np.square(np.clip(pre_activation, -_DENSITY_END, _DENSITY_END))
        np.exp(square * _MINUS_HALF, out)
        np.multiply(out, _DENSITY * (TWO - square), out)


class GeluByTanh(Elementwise):
    """½ z (1 + tanh(√(2/π) (z + 0.044715 z³))).

    Hendrycks and Gimpel (2016). Keras: `activations.gelu` with `approximate`.
    """

    def forward(self, pre_activation: Array, out: Array) -> None:
        self._tanh(pre_activation, out)
        np.add(out, ONE, out)
        np.multiply(out, HALF, out)
        np.multiply(out, pre_activation, out)

    def derivative(self, pre_activation: Array, activation: Array, out: Array) -> None:
        self._tanh(pre_activation, out)
        # ½ (1 + t) + ½ z (1 − t²) √(2/π) (1 + 3 · 0.044715 z²), with z cut where 1 − t² is 0.
        cut = np.clip(pre_activation, -_TANH_END, _TANH_END)
        inner = np.multiply(cut, cut)
        np.multiply(inner, _TANH_CUBE_SLOPE, inner)
        np.add(inner, ONE, inner)
        np.multiply(inner, _TANH_SCALE, inner)
        np.multiply(inner, cut, inner)
        np.multiply(inner, ONE - out * out, inner)
        np.add(inner, out, out)
        np.add(out, ONE, out)
        np.multiply(out, HALF, out)

    def second_derivative(self, pre_activation: Array, activation: Array, out: Array) -> None:
        # With u what the tanh t is taken of, t' = (1 − t²) u' and t'' = (1 − t²) (u'' − 2 t u'²):
        # t' + ½ z t''.
        z = np.clip(pre_activation, -_TANH_END, _TANH_END)
        self._tanh(z, out)
        slope = _TANH_SCALE * (ONE + _TANH_CUBE_SLOPE * z * z)
        bend = _TANH_SCALE * (TWO * _TANH_CUBE_SLOPE * z)
        bend = bend - TWO * out * slope * slope
        np.multiply(ONE - out * out, slope + HALF * z * bend, out)

    @staticmethod
    def _tanh(z: Array, out: Array) -> None:
        np.multiply(z, z, out)
        np.multiply(out, _TANH_CUBE, out)
        np.add(out, ONE, out)
        np.multiply(out, z, out)
        np.multiply(out, _TANH_SCALE, out)
        np.tanh(out, out)


def _build(given: Mapping[str, Value]) -> Activation:
    return GeluByTanh() if given["approximate"] else Gelu()


_EXACT = Spelling(
    numpy=(
        "z * normal_share(z)",
        "g * (normal_share(z) + z * np.exp(-z * z / 2) / math.sqrt(2 * math.pi))",
    ),
    torch='functional.gelu({z}, approximate="none")',
    onnx=(Operator("Gelu", attributes={"approximate": "none"}),),
)
_BY_TANH = Spelling(
    numpy=(
        "z * (1 + bent(z)) / 2",
        "g * ((1 + bent(z)) / 2 + z * (1 - bent(z) ** 2) * math.sqrt(2 / math.pi)"
        " * (1 + 0.134145 * z * z) / 2)",
    ),
    torch='functional.gelu({z}, approximate="tanh")',
    onnx=(Operator("Gelu", attributes={"approximate": "tanh"}),),
)

ENTRY = ActivationEntry(
    "gelu",
    _build,
    formula="z * (1 + (tanh(sqrt(2 / pi) * (z + 0.044715 * z**3)) if approximate"
    " else erf(z / sqrt(2)))) / 2",
    spelling=lambda given: _BY_TANH if given["approximate"] else _EXACT,
    functions=("gelu",),
    layers=("GELU",),
    arguments={"approximate": Argument(False)},
    # Φ(√2) + √2 φ(√2); that of the other form is found by bisection.
    largest_derivative=lambda given: (
        1.1289930686587718 if given["approximate"] else 1.1289041451851548
    ),
    # Where the derivative is 0, found by bisection.
    range=lambda given: (
        -0.17004075057125403 if given["approximate"] else -0.16997120747990366,
        math.inf,
    ),
    saturates=True,
    compiled=lambda given: ("GELU_BY_TANH" if given["approximate"] else "GELU", ()),
)
