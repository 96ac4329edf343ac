"""The least loss of any affine function of the inputs: what one straight cut can do at best."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from xorviz.engine.losses.base import EPSILON, are_probabilities
from xorviz.insight.doctor.examination import Examination

Array = NDArray[np.float64]

#: Outputs and columns of the largest problem that is solved: some milliseconds.
_MOST_OUTPUTS, _MOST_COLUMNS = 10, 64

#: Newton's steps at most, and the part of the loss that is left to gain when they end.
_MOST_STEPS, _LEFT = 100, 1e-9

#: Halvings of a step that is too long.
_HALVINGS = 40


def best_linear_loss(examination: Examination) -> float | None:
    """Return the infimum of the loss over all affine functions before the output's activation.

    Of squared error on a linear output by least squares; of cross-entropy on a sigmoid, or on the
    logits themselves, by Newton's method, since it is convex there. None for all others, and where
    a pattern that the loss cuts off could make the clipped loss lower than the convex one.

    Parameters
    ----------
    examination : Examination
    """
    inputs, targets, shares = examination.inputs, examination.targets, examination.shares
    wide = np.concatenate([inputs, np.ones((len(inputs), 1))], axis=1)
    few = targets.shape[1] <= _MOST_OUTPUTS and wide.shape[1] <= _MOST_COLUMNS
    if not few or not np.isfinite(wide).all():
        return None
    loss, output = examination.spec.training.loss, examination.output.activation.name
    if loss.name == "mean_squared_error" and output == "linear":
        return _least_squares(wide, targets, shares)
    from_logits = bool(dict(loss.arguments).get("from_logits"))
    if loss.name != "binary_crossentropy" or output != ("linear" if from_logits else "sigmoid"):
        return None
    if not are_probabilities(targets):
        return None
    columns = [_logistic(wide, column, shares) for column in targets.T]
    if None in columns:
        return None
    best = float(np.mean(np.array(columns, dtype=np.float64)))
    # One pattern that is cut off on its wrong side costs at least so much by itself.
    cut_off = -float(np.log(EPSILON)) * float(shares.min()) / targets.shape[1]
    return best if from_logits or best <= cut_off else None


def _least_squares(wide: Array, targets: Array, shares: Array) -> float:
    root = np.sqrt(shares)[:, None]
    weights = np.linalg.lstsq(root * wide, root * targets, rcond=None)[0]
    return float((shares[:, None] * np.square(wide @ weights - targets)).sum() / targets.shape[1])


def _logistic(wide: Array, targets: Array, shares: Array) -> float | None:
    """Return the infimum of Σ share (ln(1 + eᶻ) − t z) over z = wide w; None if it is not found."""

    def loss_at(weights: Array) -> float:
        before = wide @ weights
        return float(shares @ (np.logaddexp(0.0, before) - targets * before))

    weights = np.zeros(wide.shape[1])
    loss = loss_at(weights)
    for _ in range(_MOST_STEPS):
        before = wide @ weights
        answer = 0.5 * (1.0 + np.tanh(0.5 * before))
        gradient = wide.T @ (shares * (answer - targets))
        hessian = (wide * (shares * answer * (1.0 - answer))[:, None]).T @ wide
        step = np.linalg.lstsq(hessian, gradient, rcond=None)[0]
        # Half of it is what a quadratic would still gain.
        if float(gradient @ step) <= _LEFT * loss:
            return loss
        length = 1.0
        for _ in range(_HALVINGS):
            if (lower := loss_at(weights - length * step)) < loss:
                break
            length *= 0.5
        else:
            return loss
        weights, loss = weights - length * step, lower
    return None
