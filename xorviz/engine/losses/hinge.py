"""The loss of a margin: how far an output is from 1 on the side of its label."""

from __future__ import annotations

import numpy as np

from xorviz.engine.losses.base import ONE, ZERO, Array, are_two_values, number, part

_HALF = number(0.5)


class Hinge:
    """max(1 − y p, 0), y the label −1 or 1; mean over outputs.

    As Keras does, labels that are all 0 or 1 are taken as −1 and 1: all those of a batch, so that
    labels of which only some are 0 or 1 stay as they are. At the kink the derivative is half of
    that beside it, as with Keras's PyTorch backend. Keras: `losses.hinge`.
    """

    def per_pattern(self, prediction: Array, target: Array) -> Array:
        margin = 1.0 - _labels(target) * prediction
        return np.asarray(np.maximum(margin, 0.0).mean(axis=-1))

    def gradient(self, prediction: Array, target: Array, out: Array, scratch: Array) -> None:
        labels = _labels(target)
        np.multiply(labels, prediction, scratch)
        np.subtract(ONE, scratch, scratch)
        np.heaviside(scratch, _HALF, scratch)
        np.multiply(labels, scratch, out)
        np.multiply(out, -part(prediction), out)

    def gradient_along(self, prediction: Array, target: Array, direction: Array) -> Array:
        return np.zeros_like(direction)

    def group_floor(self, mean: Array, mean_square: Array) -> Array:
        """Return the loss of the commoner label as output: twice the share of the other."""
        signed = np.where(mean_square == mean, 2.0 * mean - 1.0, mean)
        return np.asarray((1.0 - np.abs(signed)).mean(axis=-1))

    def is_meant_for(self, targets: Array) -> bool:
        return are_two_values(targets)


def _labels(target: Array) -> Array:
    """Return −1 and 1 for 0 and 1, where all labels of a replica are; else the labels."""
    bits = ((target == ZERO) | (target == ONE)).all(axis=(-2, -1), keepdims=True)
    return np.where(bits, target + target - ONE, target)
