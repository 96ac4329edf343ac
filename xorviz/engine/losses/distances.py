"""Losses of the distance between output and target."""

from __future__ import annotations

import math

import numpy as np

from xorviz.engine.losses.base import Array, are_two_values, number, part, rarer_value


class MeanSquaredError:
    """(p − y)², mean over outputs. Keras: `losses.mean_squared_error`.

    The least loss of a group is the variance of its targets.
    """

    def per_pattern(self, prediction: Array, target: Array) -> Array:
        return np.asarray(np.square(prediction - target).mean(axis=-1))

    def gradient(self, prediction: Array, target: Array, out: Array, scratch: Array) -> None:
        np.subtract(prediction, target, out)
        np.multiply(out, number(2.0 / (prediction.shape[1] * prediction.shape[2])), out)

    def gradient_along(self, prediction: Array, target: Array, direction: Array) -> Array:
        return np.asarray(2.0 * part(prediction) * direction)

    def group_floor(self, mean: Array, mean_square: Array) -> Array:
        return np.asarray(np.maximum(mean_square - mean * mean, 0.0).mean(axis=-1))

    def is_meant_for(self, targets: Array) -> bool:
        return True


class _TwoValued:
    """Of targets that are one of two values the floor has a closed form."""

    def is_meant_for(self, targets: Array) -> bool:
        return are_two_values(targets)


class MeanAbsoluteError(_TwoValued):
    """|p − y|, mean over outputs; the gradient is 0 where p = y.

    Keras: `losses.mean_absolute_error`. The least loss of a group is at its commoner target.
    """

    def per_pattern(self, prediction: Array, target: Array) -> Array:
        return np.asarray(np.abs(prediction - target).mean(axis=-1))

    def gradient(self, prediction: Array, target: Array, out: Array, scratch: Array) -> None:
        np.subtract(prediction, target, out)
        np.sign(out, out)
        np.multiply(out, part(prediction), out)

    def gradient_along(self, prediction: Array, target: Array, direction: Array) -> Array:
        return np.zeros_like(direction)

    def group_floor(self, mean: Array, mean_square: Array) -> Array:
        share, span = rarer_value(mean, mean_square)
        return np.asarray((share * span).mean(axis=-1))


class Huber(_TwoValued):
    """With e = p − y: ½ e² up to |e| = δ, δ |e| − ½ δ² beyond; mean over outputs.

    Huber (1964). Keras: `losses.huber`.
    """

    def __init__(self, delta: float) -> None:
        self._delta = number(delta)
        self._minus_delta = number(-delta)

    def per_pattern(self, prediction: Array, target: Array) -> Array:
        distance, delta = np.abs(prediction - target), self._delta
        near = 0.5 * np.square(distance)
        far = delta * distance - 0.5 * delta * delta
        return np.asarray(np.where(distance <= delta, near, far).mean(axis=-1))

    def gradient(self, prediction: Array, target: Array, out: Array, scratch: Array) -> None:
        np.subtract(prediction, target, out)
        np.minimum(out, self._delta, out=out)
        np.maximum(out, self._minus_delta, out=out)
        np.multiply(out, part(prediction), out)

    def gradient_along(self, prediction: Array, target: Array, direction: Array) -> Array:
        near = np.abs(prediction - target) <= self._delta
        return np.asarray(np.where(near, part(prediction), 0.0) * direction)

    def group_floor(self, mean: Array, mean_square: Array) -> Array:
        """Return the loss of the output at which the pulls of both values are even.

        Its distance c from the commoner value is share · span while both pull by their distance;
        where the rarer one is farther than δ, (1 − share) c = share · δ.
        """
        share, span = rarer_value(mean, mean_square)
        delta = float(self._delta)
        both_near = span * (1.0 - share) <= delta
        pull = np.where(both_near, span * span * share * (1.0 - share) / 2.0, 0.0)
        distance = share * delta / (1.0 - share)
        far = delta * (span - distance) - delta * delta / 2.0
        uneven = share * far + (1.0 - share) * distance * distance / 2.0
        return np.asarray(np.where(both_near, pull, uneven).mean(axis=-1))


class LogCosh(_TwoValued):
    """Ln cosh(p − y), mean over outputs. Keras: `losses.log_cosh`."""

    def per_pattern(self, prediction: Array, target: Array) -> Array:
        return np.asarray(_log_cosh(prediction - target).mean(axis=-1))

    def gradient(self, prediction: Array, target: Array, out: Array, scratch: Array) -> None:
        np.subtract(prediction, target, out)
        np.tanh(out, out)
        np.multiply(out, part(prediction), out)

    def gradient_along(self, prediction: Array, target: Array, direction: Array) -> Array:
        # 1 − tanh² = 1 / cosh² = 4 e^−2|x| / (1 + e^−2|x|)², in which nothing overflows.
        small = np.exp(-2.0 * np.abs(prediction - target))
        return np.asarray(4.0 * small / np.square(1.0 + small) * part(prediction) * direction)

    def group_floor(self, mean: Array, mean_square: Array) -> Array:
        """Return the loss of the output at which the pulls of both values are even.

        At the distance c from the commoner value, share · tanh(span − c) = (1 − share) · tanh c,
        a quadratic equation for tanh c by the addition theorem.
        """
        share, span = rarer_value(mean, mean_square)
        end = np.tanh(span)
        root = np.sqrt(1.0 - 4.0 * share * (1.0 - share) * end * end)
        # The smaller solution, written so that nothing cancels.
        distance = np.arctanh(2.0 * share * end / (1.0 + root))
        floor = share * _log_cosh(span - distance) + (1.0 - share) * _log_cosh(distance)
        return np.asarray(floor.mean(axis=-1))


def _log_cosh(number: Array) -> Array:
    distance = np.abs(number)
    return np.asarray(distance + np.log1p(np.exp(-2.0 * distance)) - math.log(2.0))
