"""The loss of counts: the negative logarithm of a Poisson probability."""

from __future__ import annotations

import numpy as np

from xorviz.engine.losses.base import EPSILON, ONE, Array, number, part

_EPSILON = number(EPSILON)


class Poisson:
    """P − y ln(p + 1e-7), mean over outputs; below −1e-7 an output has no loss.

    Keras: `losses.poisson`, without ln y!, so that the least loss of a target y is not 0: it is
    nearly y − y ln y.
    """

    def per_pattern(self, prediction: Array, target: Array) -> Array:
        return np.asarray((prediction - target * np.log(prediction + EPSILON)).mean(axis=-1))

    def gradient(self, prediction: Array, target: Array, out: Array, scratch: Array) -> None:
        np.add(prediction, _EPSILON, scratch)
        np.divide(target, scratch, out)
        np.subtract(ONE, out, out)
        np.multiply(out, part(prediction), out)

    def gradient_along(self, prediction: Array, target: Array, direction: Array) -> Array:
        # y / (p + 1e-7)²
        return np.asarray(target / np.square(prediction + EPSILON) * part(prediction) * direction)

    def group_floor(self, mean: Array, mean_square: Array) -> Array:
        """Return the loss of the output at which the gradient is 0: the mean target, less 1e-7."""
        logarithm = np.log(np.where(mean > 0.0, mean, 1.0))
        return np.asarray((mean - EPSILON - mean * logarithm).mean(axis=-1))

    def is_meant_for(self, targets: Array) -> bool:
        return bool((targets >= 0.0).all())
