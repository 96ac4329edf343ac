"""Activations that are z times a smooth gate which opens from 0 to 1."""

from __future__ import annotations

import math

import numpy as np

from xorviz.engine.activations.base import HALF, ONE, Array, Elementwise

_TWO = np.array(2.0)
_MINUS_HALF = np.array(-0.5)
_ROOT_HALF = np.array(math.sqrt(0.5))
_DENSITY = np.array(1.0 / math.sqrt(2.0 * math.pi))
_TANH_SCALE = np.array(math.sqrt(2.0 / math.pi))
_TANH_CUBE = np.array(0.044715)
_TANH_CUBE_SLOPE = np.array(3.0 * 0.044715)
# Beyond these the gates are 0 or 1 to the last digit, and nothing may overflow.
_TANH_END = np.array(20.0)
_MISH_END = np.array(40.0)
# Beyond these the density of the normal distribution is 0, and that of the logistic one too.
_DENSITY_END = np.array(40.0)
_SILU_END = np.array(700.0)


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
        np.multiply(out, _DENSITY * (_TWO - square), out)


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
        bend = _TANH_SCALE * (_TWO * _TANH_CUBE_SLOPE * z)
        bend = bend - _TWO * out * slope * slope
        np.multiply(ONE - out * out, slope + HALF * z * bend, out)

    @staticmethod
    def _tanh(z: Array, out: Array) -> None:
        np.multiply(z, z, out)
        np.multiply(out, _TANH_CUBE, out)
        np.add(out, ONE, out)
        np.multiply(out, z, out)
        np.multiply(out, _TANH_SCALE, out)
        np.tanh(out, out)


class Silu(Elementwise):
    """Z × σ(z), with the derivative σ(z) (1 + z (1 − σ(z))).

    Elfwing, Uchibe and Doya (2018); also called swish. Keras: `activations.silu`.
    """

    def forward(self, pre_activation: Array, out: Array) -> None:
        _logistic(pre_activation, out)
        np.multiply(out, pre_activation, out)

    def derivative(self, pre_activation: Array, activation: Array, out: Array) -> None:
        _logistic(pre_activation, out)
        rest = np.subtract(ONE, out)
        np.multiply(rest, activation, rest)
        np.add(out, rest, out)

    def second_derivative(self, pre_activation: Array, activation: Array, out: Array) -> None:
        # σ (1 − σ) (2 + z (1 − 2σ)), with z cut where σ (1 − σ) is 0.
        z = np.clip(pre_activation, -_SILU_END, _SILU_END)
        _logistic(z, out)
        bend = _TWO + z * (ONE - _TWO * out)
        np.multiply(out, (ONE - out) * bend, out)


class Mish(Elementwise):
    """Z × tanh(ln(1 + eᶻ)).

    Misra (2019). Keras: `activations.mish`.
    """

    def forward(self, pre_activation: Array, out: Array) -> None:
        # tanh(ln(1 + n)) = n (n + 2) / (n (n + 2) + 2) with n = eᶻ, 1 to the last digit from 20 on.
        _square_of_exp(pre_activation, out)
        np.divide(out, out + _TWO, out)
        np.multiply(out, pre_activation, out)

    def derivative(self, pre_activation: Array, activation: Array, out: Array) -> None:
        # t + z σ(z) (1 − t²), with 1 − t = 2 / (n (n + 2) + 2).
        _square_of_exp(pre_activation, out)
        rest = np.add(out, _TWO)
        np.divide(out, rest, out)
        np.divide(_TWO, rest, rest)
        np.multiply(rest, ONE + out, rest)
        cut = np.minimum(pre_activation, _MISH_END)
        logistic = np.empty_like(cut)
        _logistic(cut, logistic)
        np.multiply(rest, logistic, rest)
        np.multiply(rest, cut, rest)
        np.add(out, rest, out)

    def second_derivative(self, pre_activation: Array, activation: Array, out: Array) -> None:
        # With t = tanh(ln(1 + eᶻ)), t' = σ (1 − t²) and t'' = σ (1 − t²) (1 − σ − 2 t σ):
        # 2 t' + z t''.
        z = np.clip(pre_activation, -_SILU_END, _MISH_END)
        square, logistic = np.empty_like(z), np.empty_like(z)
        _square_of_exp(z, square)
        _logistic(z, logistic)
        rest = _TWO / (square + _TWO)
        gate = ONE - rest
        # 1 − t² = (1 − t) (1 + t)
        slope = logistic * rest * (ONE + gate)
        bend = ONE - logistic - _TWO * gate * logistic
        np.multiply(slope, _TWO + z * bend, out)


def _logistic(z: Array, out: Array) -> None:
    np.negative(z, out)
    np.exp(out, out)
    np.add(out, ONE, out)
    np.reciprocal(out, out)


def _square_of_exp(z: Array, out: Array) -> None:
    """Write n (n + 2) with n = eᶻ, z cut where it no longer matters."""
    np.minimum(z, _MISH_END, out=out)
    np.exp(out, out)
    np.multiply(out, out + _TWO, out)
