"""Cross-entropies, on probabilities with Keras's clip and on logits without one."""

from __future__ import annotations

import numpy as np

from xorviz.engine.losses.base import EPSILON, ONE, Array, are_probabilities, number, part

_LOW = number(EPSILON)
_HIGH = number(1.0 - EPSILON)


class _Binary:
    """The least loss of a group is the entropy of its mean target, output by output."""

    def group_floor(self, mean: Array, mean_square: Array) -> Array:
        return np.asarray((_entropy(mean) + _entropy(1.0 - mean)).mean(axis=-1))

    def is_meant_for(self, targets: Array) -> bool:
        return are_probabilities(targets)


class BinaryCrossentropy(_Binary):
    """−y ln q − (1 − y) ln(1 − q), q the clipped probability; mean over outputs.

    The gradient is exactly 0 where the probability was clipped; the edges themselves are inside.
    Keras: `losses.binary_crossentropy`.
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
        np.subtract(ONE, scratch, scratch)
        np.multiply(scratch, number(prediction.shape[1] * prediction.shape[2]), scratch)
        np.divide(out, scratch, out)
        out[clipped] = 0.0

    def gradient_along(self, prediction: Array, target: Array, direction: Array) -> Array:
        # y / q² + (1 − y) / (1 − q)², and 0 where the probability is clipped.
        clipped = np.clip(prediction, EPSILON, 1.0 - EPSILON)
        bend = target / np.square(clipped) + (1.0 - target) / np.square(1.0 - clipped)
        bend = np.where(prediction == clipped, bend, 0.0) * part(prediction)
        return np.asarray(bend * direction)

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
        np.multiply(out, part(prediction), out)
        out[clipped] = 0.0


class BinaryCrossentropyFromLogits(_Binary):
    """ln(1 + eᶻ) − y z, z the output itself; mean over outputs, with nothing clipped.

    Keras: `losses.binary_crossentropy` with `from_logits`.
    """

    def per_pattern(self, prediction: Array, target: Array) -> Array:
        terms = np.logaddexp(0.0, prediction) - target * prediction
        return np.asarray(terms.mean(axis=-1))

    def gradient(self, prediction: Array, target: Array, out: Array, scratch: Array) -> None:
        np.negative(prediction, out)
        np.exp(out, out)
        np.add(out, ONE, out)
        np.reciprocal(out, out)
        np.subtract(out, target, out)
        np.multiply(out, part(prediction), out)

    def gradient_along(self, prediction: Array, target: Array, direction: Array) -> Array:
        # σ (1 − σ) = e^−|z| / (1 + e^−|z|)²
        small = np.exp(-np.abs(prediction))
        return np.asarray(small / np.square(1.0 + small) * part(prediction) * direction)


class _Categorical:
    """The least loss of a group is the entropy of its mean target, over all outputs."""

    def group_floor(self, mean: Array, mean_square: Array) -> Array:
        return np.asarray(_entropy(mean).sum(axis=-1))

    def is_meant_for(self, targets: Array) -> bool:
        sums = targets.sum(axis=-1)
        return are_probabilities(targets) and np.allclose(sums, 1.0, rtol=0.0, atol=1e-9)


class CategoricalCrossentropy(_Categorical):
    """−Σ y ln q, q the clipped share p / Σp (Keras divides by the sum first); sum over outputs.

    Keras: `losses.categorical_crossentropy`.
    """

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

    def gradient_along(self, prediction: Array, target: Array, direction: Array) -> Array:
        total = prediction.sum(axis=-1, keepdims=True)
        share = prediction / total
        inside = (share >= EPSILON) & (share <= 1.0 - EPSILON)
        safe = np.where(inside, share, 1.0)
        # The product rule on (b − Σ b s) / Σp with b = −y / s and s the shares: Σ b s is constant.
        moved = direction.sum(axis=-1, keepdims=True)
        by_share = np.where(inside, target / (safe * safe), 0.0) * (direction - share * moved)
        counted = np.where(inside, target, 0.0)
        rest = counted.sum(axis=-1, keepdims=True) - counted / safe
        return np.asarray((by_share - rest * moved) / (total * total * prediction.shape[1]))


class CategoricalCrossentropyFromLogits(_Categorical):
    """−Σ y (z − ln Σ eᶻ), z the outputs themselves; sum over outputs, with nothing clipped.

    Keras: `losses.categorical_crossentropy` with `from_logits`.
    """

    def per_pattern(self, prediction: Array, target: Array) -> Array:
        shifted = prediction - prediction.max(axis=-1, keepdims=True)
        logarithms = shifted - np.log(np.exp(shifted).sum(axis=-1, keepdims=True))
        return -np.asarray((target * logarithms).sum(axis=-1))

    def gradient(self, prediction: Array, target: Array, out: Array, scratch: Array) -> None:
        np.subtract(prediction, prediction.max(axis=-1, keepdims=True), scratch)
        np.exp(scratch, scratch)
        total = target.sum(axis=-1, keepdims=True) / scratch.sum(axis=-1, keepdims=True)
        np.multiply(scratch, total, out)
        np.subtract(out, target, out)
        np.divide(out, number(prediction.shape[1]), out)

    def gradient_along(self, prediction: Array, target: Array, direction: Array) -> Array:
        # With s the softmax, s (v − Σ s v) Σ y.
        share = np.exp(prediction - prediction.max(axis=-1, keepdims=True))
        share /= share.sum(axis=-1, keepdims=True)
        rest = direction - (share * direction).sum(axis=-1, keepdims=True)
        total = target.sum(axis=-1, keepdims=True)
        return np.asarray(share * rest * total / prediction.shape[1])


def _entropy(share: Array) -> Array:
    """−s ln s, 0 at 0."""
    return np.where(share > 0.0, -share * np.log(np.where(share > 0.0, share, 1.0)), 0.0)
