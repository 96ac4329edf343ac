"""How far an optimizer can still move a parameter whose gradient is 0 from now on.

With g = 0 in every step to come, each optimizer moves a parameter w only by what it remembers:

- `sgd`, `rmsprop`, `adagrad`, `adadelta` without momentum: the step is a multiple of g, so 0.
- `sgd` with momentum μ < 1: m ← μ m and w ← w + m, together m (μ + μ² + …) = m μ / (1 − μ);
  with Nesterov's, w ← w + μ m, once more times μ. `rmsprop` with momentum likewise, with w ← w − m.
- `adam`: m ← β₁ m, v ← β₂ v. The t-th step is at most η / (1 − β₁ᵀ⁺¹) · β₁ᵗ |m| / (β₂^(t/2) √v + ε)
  after T steps so far, since √(1 − β₂ⁱ) ≤ 1 and 1 − β₁ⁱ grows with i. By leaving out the one or
  the other term below the line, the sum is at most the smaller of ρ / (1 − ρ) / √v with
  ρ = β₁ / √β₂ < 1, and β₁ / (1 − β₁) / ε. With AMSGrad v does not fall: β₁ / (1 − β₁) / (√v̂ + ε).
- `nadam`: as Adam, with β₁ η / (1 − Πₜ) for the rate, Π falling with t, and √(v / (1 − β₂ⁱ)) ≥ √v.
- `adamax`: u ← β₂ u instead of √v, so ρ = β₁ / β₂.
- `lion`: steps of one length along −sign m for as long as m is not 0: no bound, but one direction.
- `ftrl` writes a weight anew from its sums; nothing is claimed of it.

All of these go in one direction, since m keeps its sign. A learning rate that changes is put at its
largest. Weight decay and penalties move a parameter without any gradient: nothing is claimed there.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from xorviz.engine.optimizers import OPTIMIZERS
from xorviz.engine.optimizers.moments import SCHEDULE
from xorviz.engine.penalties import strengths_by_part
from xorviz.engine.registry import Value
from xorviz.engine.schedules import SCHEDULES
from xorviz.engine.spec.training import TrainingSpec
from xorviz.insight.doctor.case import Arrays, Case

Array = NDArray[np.float64]

#: More than all that the rounding of a geometric series of steps adds up to.
_ROUNDING = 1e-6


class Interval(NamedTuple):
    """Numbers from `low` to `high`, arrays of one shape."""

    low: Array
    high: Array


class Reach(NamedTuple):
    """Between which numbers a layer's parameters stay while their gradients are 0."""

    kernel: Interval
    bias: Interval


def reach_of(case: Case) -> dict[str, Reach]:
    """Return where every parameter stays from now on if its gradient is 0 in every step to come.

    Returns
    -------
    dict of str to Reach
        By layer id; kernels `(fan_in, units)`, biases `(units,)`. Infinite where nothing is known.
    """
    choice = case.spec.training.optimizer
    given = OPTIMIZERS[choice.name].resolve(choice)
    move = _MOVES.get(choice.name)
    # Without epsilon a step is 0 / 0 in the end.
    if given["weight_decay"] or given.get("epsilon") == 0.0:
        move = None
    rate = _largest_rate(case.spec.training, case.rate)
    result = {}
    for layer in case.spec.network.layers:
        parts = []
        for part, strengths in enumerate(strengths_by_part(layer)):
            # Row 0: the one replica; the bias has one row more to lose.
            start = case.parameters[layer.id][part][0]
            if move is None or any(strengths):
                ways = np.full_like(start, -math.inf), np.full_like(start, math.inf)
            else:
                slots = _slots_of(case.slots, layer.id, part)
                with np.errstate(all="ignore"):
                    total = move(given, slots, rate, case.iteration, start)
                total = np.where(np.isnan(total), math.inf, total)
                wide = np.where(total == 0.0, 0.0, total * (1.0 + _ROUNDING))
                ways = np.minimum(wide, 0.0), np.maximum(wide, 0.0)
                unknown = wide == math.inf
                # An unbounded way up and a way that is not known are told apart by the optimizer.
                if choice.name != "lion":
                    ways[0][unknown] = -math.inf
            low, high = start + ways[0], start + ways[1]
            parts.append(Interval(low, high))
        kernel, bias = parts
        result[layer.id] = Reach(kernel, Interval(bias.low[0], bias.high[0]))
    return result


Slots = Mapping[str, Array]
#: From the resolved arguments, a variable's moments, the largest rate, the iteration and the
#: variable itself to all that it still moves, with its sign.
_Move = Callable[[Mapping[str, Value], Slots, float, int, Array], Array]


def _slots_of(slots: Mapping[str, Arrays], layer: str, part: int) -> dict[str, Array]:
    return {name: arrays[layer][part][0] for name, arrays in slots.items()}


def _nothing(
    given: Mapping[str, Value], slots: Slots, rate: float, iteration: int, start: Array
) -> Array:
    return np.zeros_like(start)


def _sgd(
    given: Mapping[str, Value], slots: Slots, rate: float, iteration: int, start: Array
) -> Array:
    factor = float(given["momentum"])
    if factor == 0.0:
        return np.zeros_like(start)
    momentum = slots["momentum"]
    series = factor / (1.0 - factor) if factor < 1.0 else math.inf
    return _times(momentum, series * (factor if given["nesterov"] else 1.0))


def _momentum(
    given: Mapping[str, Value], slots: Slots, rate: float, iteration: int, start: Array
) -> Array:
    return _sgd({**given, "nesterov": False}, slots, rate, iteration, start)


def _nesterov(
    given: Mapping[str, Value], slots: Slots, rate: float, iteration: int, start: Array
) -> Array:
    return _sgd({**given, "nesterov": True}, slots, rate, iteration, start)


def _rmsprop(
    given: Mapping[str, Value], slots: Slots, rate: float, iteration: int, start: Array
) -> Array:
    return -_momentum(given, slots, rate, iteration, start)


def _adam(
    given: Mapping[str, Value], slots: Slots, rate: float, iteration: int, start: Array
) -> Array:
    beta_1, epsilon = float(given["beta_1"]), float(given["epsilon"])
    corrected = rate / (1.0 - beta_1 ** (iteration + 1))
    momentum = slots["momentum"]
    if given["amsgrad"]:
        sums = beta_1 / (1.0 - beta_1) / (np.sqrt(slots["velocity_hat"]) + epsilon)
    else:
        root = np.sqrt(slots["velocity"])
        sums = _fading(beta_1, math.sqrt(float(given["beta_2"])), root, epsilon)
    return -_times(momentum, corrected * sums)


def _nadam(
    given: Mapping[str, Value], slots: Slots, rate: float, iteration: int, start: Array
) -> Array:
    beta_1, epsilon = float(given["beta_1"]), float(given["epsilon"])
    ahead = iteration + 2
    product = beta_1**ahead * SCHEDULE[min(ahead, len(SCHEDULE) - 1)]
    root = np.sqrt(slots["velocity"])
    sums = _fading(beta_1, math.sqrt(float(given["beta_2"])), root, epsilon)
    return -_times(slots["momentum"], beta_1 * rate / (1.0 - product) * sums)


def _adamax(
    given: Mapping[str, Value], slots: Slots, rate: float, iteration: int, start: Array
) -> Array:
    beta_1, epsilon = float(given["beta_1"]), float(given["epsilon"])
    corrected = rate / (1.0 - beta_1 ** (iteration + 1))
    sums = _fading(beta_1, float(given["beta_2"]), slots["norm"], epsilon)
    return -_times(slots["momentum"], corrected * sums)


def _lion(
    given: Mapping[str, Value], slots: Slots, rate: float, iteration: int, start: Array
) -> Array:
    return np.where(slots["momentum"] == 0.0, 0.0, -np.sign(slots["momentum"]) * math.inf)


_MOVES: dict[str, _Move] = {
    "sgd": _sgd,
    "momentum": _momentum,
    "nesterov": _nesterov,
    "rmsprop": _rmsprop,
    "adagrad": _nothing,
    "adadelta": _nothing,
    "adam": _adam,
    "adamw": _adam,
    "nadam": _nadam,
    "adamax": _adamax,
    "lion": _lion,
}


def _fading(beta_1: float, fade: float, root: Array, epsilon: float) -> Array:
    """Return a bound on Σ β₁ᵗ / (fadeᵗ root + ε) over all t from 1 on."""
    ratio = beta_1 / fade if fade > 0.0 else math.inf
    by_root = np.full_like(root, math.inf)
    if ratio < 1.0:
        by_root = np.where(root > 0.0, ratio / (1.0 - ratio) / root, math.inf)
    return np.minimum(by_root, beta_1 / (1.0 - beta_1) / epsilon)


def _times(momentum: Array, factor: float | Array) -> Array:
    """Multiply; where nothing is remembered nothing moves."""
    return np.where(momentum == 0.0, 0.0, momentum * factor)


def _largest_rate(training: TrainingSpec, rate: float) -> float:
    """Return a bound on the learning rate of every step to come."""
    choice = training.learning_rate_schedule
    given = SCHEDULES[choice.name].resolve(choice)
    optimizer = training.optimizer
    initial = float(OPTIMIZERS[optimizer.name].resolve(optimizer)["learning_rate"])
    if float(given.get("decay_rate", 1.0)) > 1.0:
        return math.inf
    others = (float(given.get(name, 0.0)) for name in ("warmup_target", "min_lr"))
    return max(initial, rate, *others)
