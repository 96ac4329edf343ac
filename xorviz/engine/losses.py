"""Losses and their gradients, with the clipping and the means of Keras 3."""

from __future__ import annotations

import functools
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from xorviz.engine.registry import Choice, Entry, Registry

Array = NDArray[np.float64]

#: Probabilities are clipped to [EPSILON, 1 − EPSILON] (Keras's `keras.config.epsilon()`).
EPSILON = 1e-7

# NumPy converts a Python number anew at each call, half the cost of a small ufunc.
_LOW = np.array(EPSILON)
_HIGH = np.array(1.0 - EPSILON)
_ONE = np.array(1.0)


@functools.lru_cache(maxsize=256)
def _number(value: float) -> Array:
    return np.array(float(value))


class Loss(Protocol):
    """What training and evaluation need of a loss.

    Predictions and targets are `(replicas, patterns, outputs)`; targets may lead with 1.
    """

    def per_pattern(self, prediction: Array, target: Array) -> Array:
        """Return the loss of each pattern, `(replicas, patterns)`: the mean or sum over outputs."""

    def gradient(self, prediction: Array, target: Array, out: Array, scratch: Array) -> None:
        """Write the gradient of the mean over the patterns, by the prediction, into `out`."""


class BinaryCrossentropy:
    """−y ln q − (1 − y) ln(1 − q), q the clipped probability; mean over outputs.

    The gradient is exactly 0 where the probability was clipped; the edges themselves are inside.
    """

    def per_pattern(self, prediction: Array, target: Array) -> Array:
        clipped = np.clip(prediction, EPSILON, 1.0 - EPSILON)
        terms = target * np.log(clipped) + (1.0 - target) * np.log(1.0 - clipped)
        return -np.asarray(terms.mean(axis=-1))

    def gradient(self, prediction: Array, target: Array, out: Array, scratch: Array) -> None:
        np.maximum(prediction, _LOW, out=scratch)
        np.minimum(scratch, _HIGH, out=scratch)
        clipped = np.not_equal(prediction, scratch)
        np.subtract(scratch, target, out)
        np.divide(out, scratch, out)
        np.subtract(_ONE, scratch, scratch)
        np.multiply(scratch, _number(prediction.shape[1] * prediction.shape[2]), scratch)
        np.divide(out, scratch, out)
        out[clipped] = 0.0

    @staticmethod
    def gradient_through_sigmoid(
        prediction: Array, target: Array, out: Array, scratch: Array
    ) -> None:
        """Write the gradient by the pre-activation of the sigmoid that made the prediction.

        The sigmoid's derivative p(1 − p) cancels the divisor q(1 − q) where nothing was clipped,
        and (p − y) / n is left; where it was, the gradient is 0 as it is without the short cut.
        """
        np.maximum(prediction, _LOW, out=scratch)
        np.minimum(scratch, _HIGH, out=scratch)
        clipped = np.not_equal(prediction, scratch)
        np.subtract(prediction, target, out)
        np.multiply(out, _number(1.0 / (prediction.shape[1] * prediction.shape[2])), out)
        out[clipped] = 0.0


class MeanSquaredError:
    """(p − y)², mean over outputs."""

    def per_pattern(self, prediction: Array, target: Array) -> Array:
        return np.asarray(np.square(prediction - target).mean(axis=-1))

    def gradient(self, prediction: Array, target: Array, out: Array, scratch: Array) -> None:
        np.subtract(prediction, target, out)
        np.multiply(out, _number(2.0 / (prediction.shape[1] * prediction.shape[2])), out)


class CategoricalCrossentropy:
    """−Σ y ln q, q the clipped share p / Σp (Keras divides by the sum first); sum over outputs."""

    def per_pattern(self, prediction: Array, target: Array) -> Array:
        share = prediction / prediction.sum(axis=-1, keepdims=True)
        return -np.asarray((target * np.log(np.clip(share, EPSILON, 1.0 - EPSILON))).sum(axis=-1))

    def gradient(self, prediction: Array, target: Array, out: Array, scratch: Array) -> None:
        total = prediction.sum(axis=-1, keepdims=True)
        np.divide(prediction, total, scratch)
        inside = (scratch >= EPSILON) & (scratch <= 1.0 - EPSILON)
        by_share = np.where(inside, -target / np.where(inside, scratch, 1.0), 0.0)
        # The derivative of p_i / Σp: (δ_ij − p_i / Σp) / Σp.
        np.subtract(by_share, (by_share * scratch).sum(axis=-1, keepdims=True), out)
        np.divide(out, total * prediction.shape[1], out)


@dataclass(frozen=True)
class LossEntry(Entry):
    """A loss in the menus.

    Parameters
    ----------
    build : callable
        Makes the functions.
    group_floor : callable
        From the weighted target shares of patterns that look alike, mean target `(…, outputs)` and
        mean squared target `(…, outputs)`, to the least loss they can have together `(…)`.
    """

    build: Callable[[], Loss]
    group_floor: Callable[[Array, Array], Array]


def _entropy(share: Array) -> Array:
    """−s ln s, 0 at 0."""
    return np.where(share > 0.0, -share * np.log(np.where(share > 0.0, share, 1.0)), 0.0)


def _bernoulli_floor(mean: Array, mean_square: Array) -> Array:
    return np.asarray((_entropy(mean) + _entropy(1.0 - mean)).mean(axis=-1))


def _variance_floor(mean: Array, mean_square: Array) -> Array:
    return np.asarray(np.maximum(mean_square - mean * mean, 0.0).mean(axis=-1))


def _categorical_floor(mean: Array, mean_square: Array) -> Array:
    return np.asarray(_entropy(mean).sum(axis=-1))


LOSSES: Registry[LossEntry] = Registry(
    "loss",
    LossEntry("binary_crossentropy", BinaryCrossentropy, _bernoulli_floor),
    LossEntry("mean_squared_error", MeanSquaredError, _variance_floor),
    LossEntry("categorical_crossentropy", CategoricalCrossentropy, _categorical_floor),
)


def build_loss(choice: Choice) -> Loss:
    """Return the functions of a validated choice."""
    return LOSSES[choice.name].build()
