"""Loss, accuracy and whether the task is solved, over the whole training set."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from xorviz.engine.dataset import LARGE, Dataset
from xorviz.engine.forward import forward
from xorviz.engine.layout import LayerArrays
from xorviz.engine.losses import build_loss
from xorviz.engine.spec.experiment import ExperimentSpec

Array = NDArray[np.float64]

#: How many numbers of a forward pass are kept at once: 128 MB.
_MOST_NUMBERS = 16_000_000


class Evaluation(NamedTuple):
    """How the replicas do on the whole training set, each `(replicas,)`.

    Parameters
    ----------
    loss : ndarray of float64
        Mean over all patterns, repeated ones by their number, without any batch.
    accuracy : ndarray of float64
        Share of the patterns on their right side, exactly 1 where all are, whichever criterion
        the experiment has.
    solved : ndarray of bool
        Whether every pattern is right by the experiment's criterion.
    """

    loss: Array
    accuracy: Array
    solved: NDArray[np.bool_]


def is_one_hot(targets: Array) -> bool:
    """Tell whether targets name one class each: several outputs, one of them 1, the others 0."""
    if targets.shape[-1] < 2:
        return False
    bits = (targets == 0.0) | (targets == 1.0)
    return bool(bits.all() and (targets.sum(axis=-1) == 1.0).all())


class Sides(NamedTuple):
    """Where an output is right.

    Parameters
    ----------
    middle : float
        A target above it wants a large output.
    above, below : float
        A large one is right above the one, a small one below the other.
    by_largest : bool
        Whether the output that is wanted need only be larger than all others.
    """

    middle: float
    above: float
    below: float
    by_largest: bool


def sides_of(among: Array, criterion: str) -> Sides:
    """Return where outputs are right by a criterion, as in `on_right_side`."""
    low, high = (-1.0, 1.0) if among.min() < 0.0 else (0.0, 1.0)
    middle, span = (low + high) / 2.0, high - low
    if criterion == "strict":
        return Sides(middle, high - span / 10.0, low + span / 10.0, by_largest=False)
    return Sides(middle, middle, middle, is_one_hot(among))


def on_right_side(
    prediction: Array, targets: Array, criterion: str, among: Array | None = None
) -> NDArray[np.bool_]:
    """Tell of each pattern whether its outputs are right.

    Parameters
    ----------
    prediction : ndarray, shape (replicas, patterns, outputs)
    targets : ndarray, shape (1 or replicas, patterns, outputs)
    criterion : str
        ``accuracy``: the right side of the middle (0.5 for targets 0 and 1, 0 for −1 and 1), or for
        one-hot targets the largest output; a tie is wrong. ``strict``: within the last tenth of the
        targets' range on the right side, for every output.
    among : ndarray, optional
        The targets that tell the range, where these are a part of them.

    Returns
    -------
    ndarray of bool, shape (replicas, patterns)
    """
    sides = sides_of(targets if among is None else among, criterion)
    wanted = targets > sides.middle
    if sides.by_largest:
        winner = np.where(wanted, prediction, -np.inf).max(axis=-1)
        others = np.where(wanted, -np.inf, prediction).max(axis=-1)
        return np.asarray(winner > others)
    right = np.where(wanted, prediction > sides.above, prediction < sides.below)
    return np.asarray(right.all(axis=-1))


def evaluate(
    spec: ExperimentSpec,
    dataset: Dataset,
    parameters: Mapping[str, LayerArrays],
    among: Array | None = None,
) -> Evaluation:
    """Judge every replica on the whole training set, through its distinct patterns.

    Parameters
    ----------
    spec : ExperimentSpec
        Its network, loss and criterion are used.
    dataset : Dataset
        What to judge on; patterns with a share of 0 do not count.
    parameters : mapping of str to LayerArrays
        By layer id, R replicas.
    among : ndarray, optional
        The targets that tell the range: those of the training set, where a test is judged.
    """
    replicas = next(iter(parameters.values())).kernel.shape[0]
    widths = (spec.network.fan_in(layer) + 1 + 2 * layer.units for layer in spec.network.layers)
    numbers = dataset.distinct_targets.shape[1] * sum(widths)
    size = max(1, _MOST_NUMBERS // numbers)
    if size >= replicas:
        return judge(spec, dataset, prediction_of(spec, dataset, parameters), among)
    # Each replica's products are its own, so the cut changes no bit.
    among = dataset.telling if among is None else among
    parts = []
    for start in range(0, replicas, size):
        part = slice(start, start + size)
        few = {
            name: LayerArrays(arrays.kernel[part], arrays.bias[part])
            for name, arrays in parameters.items()
        }
        data = dataset.of_replicas(part)
        parts.append(judge(spec, data, prediction_of(spec, data, few), among))
    return Evaluation(*(np.concatenate(arrays) for arrays in zip(*parts, strict=True)))


def prediction_of(
    spec: ExperimentSpec, dataset: Dataset, parameters: Mapping[str, LayerArrays]
) -> Array:
    """Return the outputs for the distinct patterns, computed for so many patterns at a time.

    How many depends on the set alone, since a product of other shape may round in another way.
    """
    inputs = dataset.distinct_inputs
    rows = inputs.shape[1]
    size = rows if inputs[0].size <= LARGE else max(1, LARGE // inputs.shape[2])
    parts = [
        forward(spec.network, parameters, inputs[:, start : start + size])[spec.network.output]
        for start in range(0, rows, size)
    ]
    outputs = [part.activation for part in parts]
    return outputs[0] if len(outputs) == 1 else np.concatenate(outputs, axis=1)


def is_solved(
    spec: ExperimentSpec, dataset: Dataset, parameters: Mapping[str, LayerArrays]
) -> NDArray[np.bool_]:
    """Tell of each replica whether the task is solved.

    Of a large set a run alone looks only so far as the first part with a wrong pattern.

    Parameters
    ----------
    spec, dataset, parameters
        As in `evaluate`.
    """
    inputs, targets = dataset.distinct_inputs, dataset.distinct_targets
    replicas = next(iter(parameters.values())).kernel.shape[0]
    if inputs[0].size <= LARGE or replicas > 1:
        return evaluate(spec, dataset, parameters).solved
    size = max(1, LARGE // inputs.shape[2])
    solved: NDArray[np.bool_] = np.ones(1, dtype=bool)
    for start in range(0, inputs.shape[1], size):
        part = slice(start, start + size)
        found = forward(spec.network, parameters, inputs[:, part])[spec.network.output]
        among = dataset.telling
        right = on_right_side(found.activation, targets[:, part], spec.training.solved, among)
        solved &= (right | (dataset.shares[:, part] == 0.0)).all(axis=1)
        if not solved.any():
            break
    return solved


def judge(
    spec: ExperimentSpec, dataset: Dataset, prediction: Array, among: Array | None = None
) -> Evaluation:
    """Judge what the replicas answer to the distinct patterns.

    Parameters
    ----------
    spec : ExperimentSpec
        Its loss and criterion are used.
    dataset : Dataset
        As in `evaluate`.
    prediction : ndarray, shape (replicas, distinct, outputs)
    among : ndarray, optional
        The targets of all replicas, where these are a part: together they have one range.
    """
    targets = dataset.distinct_targets
    among = dataset.telling if among is None else among
    per_pattern = build_loss(spec.training.loss).per_pattern(prediction, targets)
    accurate = on_right_side(prediction, targets, "accuracy", among)
    right = accurate
    if spec.training.solved != "accuracy":
        right = on_right_side(prediction, targets, spec.training.solved, among)
    absent = dataset.shares == 0.0
    # With a share of 0 even an infinite loss counts nothing.
    loss = np.where(absent, 0.0, per_pattern * dataset.shares).sum(axis=1)
    share_right = (accurate * dataset.shares).sum(axis=1)
    # All patterns right is exactly 1, whatever the shares round to.
    share_right = np.where((accurate | absent).all(axis=1), 1.0, share_right)
    return Evaluation(loss, share_right, (right | absent).all(axis=1))
