"""What a loss is to training and to the plateaus, and what several losses share."""

from __future__ import annotations

import functools
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]

#: Probabilities are clipped to [EPSILON, 1 − EPSILON] (Keras's `keras.config.epsilon()`).
EPSILON = 1e-7

# NumPy converts a Python number anew at each call, half the cost of a small ufunc.
ZERO = np.array(0.0)
ONE = np.array(1.0)


@functools.lru_cache(maxsize=256)
def number(value: float) -> Array:
    """Return a number as an array."""
    return np.array(float(value))


def part(prediction: Array) -> Array:
    """Return one over the outputs times the patterns: what each counts in the mean over all."""
    return number(1.0 / (prediction.shape[1] * prediction.shape[2]))


class Loss(Protocol):
    """What training and evaluation need of a loss.

    Predictions and targets are `(replicas, patterns, outputs)`; targets may lead with 1.
    """

    def per_pattern(self, prediction: Array, target: Array) -> Array:
        """Return the loss of each pattern, `(replicas, patterns)`: the mean or sum over outputs."""

    def gradient(self, prediction: Array, target: Array, out: Array, scratch: Array) -> None:
        """Write the gradient of the mean over the patterns, by the prediction, into `out`."""

    def gradient_along(self, prediction: Array, target: Array, direction: Array) -> Array:
        """Return how that gradient changes along a direction of the prediction, per its length.

        At a kink it is that of the piece whose gradient is taken there. There may be any number of
        directions, `(directions, patterns, outputs)`, where there is one replica.
        """

    def group_floor(self, mean: Array, mean_square: Array) -> Array:
        """Return the least loss of patterns that get one output in common.

        Parameters
        ----------
        mean, mean_square : ndarray, shape (…, outputs)
            Mean and mean square of their targets, weighted.

        Returns
        -------
        ndarray, shape (…)
        """

    def is_meant_for(self, targets: Array) -> bool:
        """Tell whether `group_floor` holds for such targets, `(…, outputs)`."""


def are_probabilities(targets: Array) -> bool:
    """Tell whether all numbers lie in [0, 1]."""
    return bool(((targets >= 0.0) & (targets <= 1.0)).all())


def are_two_values(targets: Array) -> bool:
    """Tell whether all numbers are 0 or 1, or all are −1 or 1."""
    bits = (targets == 0.0) | (targets == 1.0)
    return bool(bits.all() or (np.abs(targets) == 1.0).all())


def rarer_value(mean: Array, mean_square: Array) -> tuple[Array, Array]:
    """Return the share of the rarer of two values, and how far apart the two are.

    Bits are their own squares, so that both means agree; the square of ±1 is 1.
    """
    bits = mean_square == mean
    share = np.where(bits, mean, (mean + 1.0) / 2.0)
    return np.minimum(share, 1.0 - share), np.where(bits, 1.0, 2.0)
