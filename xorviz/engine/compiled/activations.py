"""Activations over the rows of a layer, and the way back through them."""

from __future__ import annotations

import math

from xorviz.engine.compiled import codes
from xorviz.engine.compiled.functions import (
    exponential,
    exponential_less_one,
    hyperbolic_tangent,
    logistic,
)
from xorviz.engine.compiled.jit import inlined
from xorviz.engine.compiled.records import Numbers

_ROOT_HALF = math.sqrt(0.5)
_DENSITY = 1.0 / math.sqrt(2.0 * math.pi)
_TANH_SCALE, _TANH_CUBE = math.sqrt(2.0 / math.pi), 0.044715
# Beyond these the gates are 0 or 1 to the last digit.
_TANH_END, _MISH_END = 20.0, 40.0


@inlined
def activate(code: int, given: Numbers, number: int, z: Numbers, out: Numbers) -> None:
    """Write the activations of a layer; softmax is `activate_softmax`.

    Parameters
    ----------
    code : int
        One of `codes`.
    given : ndarray
        The numbers of the activations of all layers, as `tables` arranges them.
    number : int
        Which of them.
    z, out : ndarray
        The layer's rows, flat.
    """
    if code == codes.LINEAR:
        for k in range(z.size):
            out[k] = z[k]
    elif code == codes.RELU:
        for k in range(z.size):
            out[k] = 0.0 if z[k] <= 0.0 else z[k]
    elif code == codes.LEAKY_RELU:
        slope = given[number, 0]
        for k in range(z.size):
            out[k] = z[k] if z[k] > 0.0 else slope * z[k]
    elif code == codes.SIGMOID:
        for k in range(z.size):
            out[k] = logistic(z[k])
    elif code == codes.TANH:
        for k in range(z.size):
            out[k] = hyperbolic_tangent(z[k])
    elif code == codes.EXPONENTIAL_LINEAR:
        above, height, width = given[number, 0], given[number, 1], given[number, 2]
        for k in range(z.size):
            below = height * exponential_less_one(min(z[k], 0.0) / width)
            out[k] = above * z[k] if z[k] > 0.0 else below
    elif code == codes.GELU:
        for k in range(z.size):
            out[k] = z[k] * _share_below(z[k])
    elif code == codes.GELU_BY_TANH:
        for k in range(z.size):
            out[k] = 0.5 * z[k] * (1.0 + _tanh_of_gelu(z[k]))
    elif code == codes.SILU:
        for k in range(z.size):
            out[k] = z[k] * logistic(z[k])
    elif code == codes.MISH:
        for k in range(z.size):
            square = _square_of_exponential(z[k])
            out[k] = z[k] * (square / (square + 2.0))
    elif code == codes.SOFTPLUS:
        for k in range(z.size):
            out[k] = softplus(z[k])
    elif code == codes.SOFTSIGN:
        for k in range(z.size):
            out[k] = z[k] / (1.0 + abs(z[k]))
    elif code == codes.EXPONENTIAL:
        for k in range(z.size):
            out[k] = exponential(z[k])
    elif code == codes.RELU6:
        for k in range(z.size):
            out[k] = min(max(z[k], 0.0), 6.0)
    elif code == codes.HARD_SIGMOID:
        for k in range(z.size):
            out[k] = min(max(z[k] * (1.0 / 6.0) + 0.5, 0.0), 1.0)
    elif code == codes.HARD_SILU:
        for k in range(z.size):
            out[k] = z[k] * min(max(z[k] * (1.0 / 6.0) + 0.5, 0.0), 1.0)
    elif code == codes.SINE:
        for k in range(z.size):
            out[k] = math.sin(z[k])
    elif code == codes.STEP:
        for k in range(z.size):
            out[k] = 1.0 if z[k] > 0.0 else 0.0


@inlined
def go_back(
    code: int,
    given: Numbers,
    number: int,
    z: Numbers,
    a: Numbers,
    gradient: Numbers,
) -> None:
    """Turn the gradient by the activation `a` into that by the pre-activation `z`, in place."""
    if code == codes.RELU:
        for k in range(z.size):
            gradient[k] = gradient[k] if z[k] > 0.0 else 0.0 * gradient[k]
    elif code == codes.LEAKY_RELU:
        slope = given[number, 0]
        for k in range(z.size):
            gradient[k] *= 1.0 if z[k] > 0.0 else slope
    elif code == codes.SIGMOID:
        for k in range(z.size):
            gradient[k] *= (1.0 - a[k]) * a[k]
    elif code == codes.TANH:
        for k in range(z.size):
            gradient[k] *= 1.0 - a[k] * a[k]
    elif code == codes.EXPONENTIAL_LINEAR:
        above, width, slope = given[number, 0], given[number, 2], given[number, 3]
        for k in range(z.size):
            below = slope * exponential(min(z[k], 0.0) / width)
            gradient[k] *= above if z[k] > 0.0 else below
    elif code == codes.GELU:
        for k in range(z.size):
            density = _DENSITY * exponential(-0.5 * z[k] * z[k])
            gradient[k] *= _share_below(z[k]) + z[k] * density
    elif code == codes.GELU_BY_TANH:
        for k in range(z.size):
            t = _tanh_of_gelu(z[k])
            cut = min(max(z[k], -_TANH_END), _TANH_END)
            inner = _TANH_SCALE * (1.0 + 3.0 * _TANH_CUBE * cut * cut)
            gradient[k] *= 0.5 * (1.0 + t + cut * (1.0 - t * t) * inner)
    elif code == codes.SILU:
        for k in range(z.size):
            share = logistic(z[k])
            gradient[k] *= share + a[k] * (1.0 - share)
    elif code == codes.MISH:
        for k in range(z.size):
            square = _square_of_exponential(z[k])
            t, rest = square / (square + 2.0), 2.0 / (square + 2.0)
            cut = min(z[k], _MISH_END)
            gradient[k] *= t + cut * logistic(cut) * rest * (1.0 + t)
    elif code == codes.SOFTPLUS:
        for k in range(z.size):
            gradient[k] *= -exponential_less_one(-a[k])
    elif code == codes.SOFTSIGN:
        for k in range(z.size):
            part = 1.0 / (1.0 + abs(z[k]))
            gradient[k] *= part * part
    elif code == codes.EXPONENTIAL:
        for k in range(z.size):
            gradient[k] *= a[k]
    elif code == codes.RELU6:
        for k in range(z.size):
            gradient[k] *= 1.0 if 0.0 < z[k] < 6.0 else 0.0
    elif code == codes.HARD_SIGMOID:
        for k in range(z.size):
            gradient[k] *= 1.0 / 6.0 if abs(z[k]) < 3.0 else 0.0
    elif code == codes.HARD_SILU:
        for k in range(z.size):
            slope = z[k] * (1.0 / 3.0) + 0.5
            slope = 0.0 if z[k] <= -3.0 else slope
            gradient[k] *= 1.0 if z[k] >= 3.0 else slope
    elif code == codes.SINE:
        for k in range(z.size):
            gradient[k] *= math.cos(z[k])
    elif code == codes.STEP:
        for k in range(z.size):
            gradient[k] *= 0.0


@inlined
def activate_softmax(z: Numbers, out: Numbers, first: int, units: int) -> None:
    """Write eᶻ / Σ eᶻ over the units of a layer, column by column."""
    for k in range(z.shape[1]):
        largest = -math.inf
        for row in range(first, first + units):
            largest = max(largest, z[row, k])
        total = 0.0
        for row in range(first, first + units):
            out[row, k] = exponential(z[row, k] - largest)
            total += out[row, k]
        for row in range(first, first + units):
            out[row, k] /= total


@inlined
def go_back_softmax(a: Numbers, gradient: Numbers, first: int, units: int) -> None:
    """Turn the gradient by a softmax into that by its pre-activations, in place."""
    for k in range(a.shape[1]):
        total = 0.0
        for row in range(first, first + units):
            total += gradient[row, k] * a[row, k]
        for row in range(first, first + units):
            gradient[row, k] = (gradient[row, k] - total) * a[row, k]


@inlined
def softplus(x: float) -> float:
    """Return ln(1 + eˣ)."""
    return max(x, 0.0) + math.log1p(exponential(-abs(x)))


@inlined
def _share_below(x: float) -> float:
    return 0.5 * math.erfc(-x * _ROOT_HALF)


@inlined
def _tanh_of_gelu(x: float) -> float:
    return hyperbolic_tangent(_TANH_SCALE * (x * (1.0 + _TANH_CUBE * x * x)))


@inlined
def _square_of_exponential(x: float) -> float:
    """Return n (n + 2) with n = eˣ, x cut where it no longer matters."""
    power = exponential(min(x, _MISH_END))
    return power * (power + 2.0)
