"""The update rules of all optimizers over flat parameters."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from numba.core import types
from numba.extending import overload

from xorviz.engine.compiled import codes
from xorviz.engine.compiled.jit import inlined
from xorviz.engine.compiled.records import Numbers
from xorviz.engine.optimizers.moments import SCHEDULE

#: Products of the first factors of Nadam's schedule.
_NADAM = np.array(SCHEDULE)


def rate_at(rate: Numbers | float, k: int) -> float:
    """Return the learning rate of a parameter."""
    raise NotImplementedError("there is a compiled form only")


@overload(rate_at, inline="always")
def _rate_at(rate: Any, k: Any) -> Any:
    def shared(rate: Any, k: Any) -> Any:
        return rate

    def own(rate: Any, k: Any) -> Any:
        return rate[k]

    # Read from an array, one rate for all would cost as much as the weights themselves.
    return shared if isinstance(rate, types.Float) else own


@inlined
def add_decay(decay: float, rate: Numbers | float, w: Numbers) -> None:
    """Let the parameters decay, as is done before the step."""
    if decay > 0.0:
        for k in range(w.size):
            w[k] *= 1.0 - decay * rate_at(rate, k)


@inlined
def update(
    code: int,
    given: Numbers,
    rate: Numbers | float,
    t: int,
    w: Numbers,
    g: Numbers,
    slots: tuple[Numbers, Numbers, Numbers],
) -> None:
    """Take one step in place.

    Parameters
    ----------
    code : int
        One of `codes`.
    given : ndarray
        The optimizer's numbers, as `tables` arranges them.
    rate : float or ndarray
        The learning rate, of all parameters or of each.
    t : int
        The optimizer's iteration, from 1 on.
    w, g : ndarray
        Parameters and gradient.
    slots : tuple of ndarray
        What is remembered of each parameter; what the optimizer does not have is empty.
    """
    if code == codes.SGD:
        _sgd(given, rate, w, g, slots[0])
    elif code == codes.RMSPROP:
        _rmsprop(given, rate, w, g, slots)
    elif code == codes.ADAM:
        _adam(given, rate, t, w, g, slots)
    elif code == codes.ADAMAX:
        _adamax(given, rate, t, w, g, slots)
    elif code == codes.NADAM:
        _nadam(given, rate, t, w, g, slots)
    elif code == codes.ADAGRAD:
        _adagrad(given, rate, w, g, slots[0])
    elif code == codes.ADADELTA:
        _adadelta(given, rate, w, g, slots)
    elif code == codes.LION:
        _lion(given, rate, w, g, slots[0])
    else:
        _ftrl(given, rate, w, g, slots)


@inlined
def _sgd(given: Numbers, rate: Numbers | float, w: Numbers, g: Numbers, momentum: Numbers) -> None:
    keep, nesterov = given[0], given[1] != 0.0
    if momentum.size == 0:
        for k in range(w.size):
            w[k] -= rate_at(rate, k) * g[k]
    elif nesterov:
        for k in range(w.size):
            momentum[k] = keep * momentum[k] - rate_at(rate, k) * g[k]
            w[k] = w[k] + keep * momentum[k] - rate_at(rate, k) * g[k]
    else:
        for k in range(w.size):
            momentum[k] = keep * momentum[k] - rate_at(rate, k) * g[k]
            w[k] += momentum[k]


@inlined
def _rmsprop(
    given: Numbers,
    rate: Numbers | float,
    w: Numbers,
    g: Numbers,
    slots: tuple[Numbers, Numbers, Numbers],
) -> None:
    rho, keep, epsilon = given[0], given[1], given[2]
    velocity, momentum, average = slots
    for k in range(w.size):
        velocity[k] = rho * velocity[k] + (1.0 - rho) * (g[k] * g[k])
    if average.size == 0:
        for k in range(w.size):
            g[k] = rate_at(rate, k) * g[k] / math.sqrt(velocity[k] + epsilon)
    else:
        for k in range(w.size):
            average[k] = rho * average[k] + (1.0 - rho) * g[k]
            spread = velocity[k] - average[k] * average[k]
            g[k] = rate_at(rate, k) * g[k] / math.sqrt(spread + epsilon)
    if momentum.size == 0:
        for k in range(w.size):
            w[k] -= g[k]
    else:
        for k in range(w.size):
            momentum[k] = keep * momentum[k] + g[k]
            w[k] -= momentum[k]


@inlined
def _adam(
    given: Numbers,
    rate: Numbers | float,
    t: int,
    w: Numbers,
    g: Numbers,
    slots: tuple[Numbers, Numbers, Numbers],
) -> None:
    beta_1, beta_2, epsilon = given[0], given[1], given[2]
    momentum, velocity, largest = slots
    corrected = math.sqrt(1.0 - beta_2**t) / (1.0 - beta_1**t)
    for k in range(w.size):
        momentum[k] += (1.0 - beta_1) * (g[k] - momentum[k])
        velocity[k] += (1.0 - beta_2) * (g[k] * g[k] - velocity[k])
    if largest.size == 0:
        for k in range(w.size):
            w[k] -= (
                momentum[k] * (rate_at(rate, k) * corrected) / (math.sqrt(velocity[k]) + epsilon)
            )
    else:
        for k in range(w.size):
            largest[k] = _maximum(largest[k], velocity[k])
            w[k] -= momentum[k] * (rate_at(rate, k) * corrected) / (math.sqrt(largest[k]) + epsilon)


@inlined
def _adamax(
    given: Numbers,
    rate: Numbers | float,
    t: int,
    w: Numbers,
    g: Numbers,
    slots: tuple[Numbers, Numbers, Numbers],
) -> None:
    beta_1, beta_2, epsilon = given[0], given[1], given[2]
    momentum, norm, _ = slots
    corrected = 1.0 / (1.0 - beta_1**t)
    for k in range(w.size):
        momentum[k] += (1.0 - beta_1) * (g[k] - momentum[k])
        norm[k] = _maximum(beta_2 * norm[k], abs(g[k]))
        w[k] -= momentum[k] * (rate_at(rate, k) * corrected) / (norm[k] + epsilon)


@inlined
def _nadam(
    given: Numbers,
    rate: Numbers | float,
    t: int,
    w: Numbers,
    g: Numbers,
    slots: tuple[Numbers, Numbers, Numbers],
) -> None:
    beta_1, beta_2, epsilon = given[0], given[1], given[2]
    momentum, velocity, _ = slots
    here = beta_1 * (1.0 - 0.5 * 0.96**t)
    ahead = beta_1 * (1.0 - 0.5 * 0.96 ** (t + 1))
    product = beta_1**t * _NADAM[min(t, _NADAM.size - 1)]
    own = (1.0 - here) / (1.0 - product)
    past = ahead / (1.0 - product * ahead)
    rest = 1.0 - beta_2**t
    for k in range(w.size):
        momentum[k] += (1.0 - beta_1) * (g[k] - momentum[k])
        velocity[k] += (1.0 - beta_2) * (g[k] * g[k] - velocity[k])
        step = momentum[k] * past + g[k] * own
        w[k] -= rate_at(rate, k) * step / (math.sqrt(velocity[k] / rest) + epsilon)


@inlined
def _adagrad(
    given: Numbers, rate: Numbers | float, w: Numbers, g: Numbers, accumulator: Numbers
) -> None:
    start = given[0] + given[1]
    for k in range(w.size):
        accumulator[k] += g[k] * g[k]
        w[k] -= rate_at(rate, k) * g[k] / math.sqrt(accumulator[k] + start)


@inlined
def _adadelta(
    given: Numbers,
    rate: Numbers | float,
    w: Numbers,
    g: Numbers,
    slots: tuple[Numbers, Numbers, Numbers],
) -> None:
    rho, epsilon = given[0], given[1]
    squares, moves, _ = slots
    for k in range(w.size):
        squares[k] = rho * squares[k] + (1.0 - rho) * (g[k] * g[k])
        step = g[k] * math.sqrt(moves[k] + epsilon) / math.sqrt(squares[k] + epsilon)
        moves[k] = rho * moves[k] + (1.0 - rho) * (step * step)
        w[k] -= rate_at(rate, k) * step


@inlined
def _lion(given: Numbers, rate: Numbers | float, w: Numbers, g: Numbers, momentum: Numbers) -> None:
    beta_1, beta_2 = given[0], given[1]
    for k in range(w.size):
        mixed = beta_1 * momentum[k] + (1.0 - beta_1) * g[k]
        sign = 1.0 if mixed > 0.0 else 0.0 * mixed
        sign = -1.0 if mixed < 0.0 else sign
        w[k] -= rate_at(rate, k) * sign
        momentum[k] = beta_2 * momentum[k] + (1.0 - beta_2) * g[k]


@inlined
def _ftrl(
    given: Numbers,
    rate: Numbers | float,
    w: Numbers,
    g: Numbers,
    slots: tuple[Numbers, Numbers, Numbers],
) -> None:
    power, start, l1, l2, shrinkage, beta = (
        given[0],
        given[1],
        given[2],
        given[3],
        given[4],
        given[5],
    )
    accumulator, linear, _ = slots
    for k in range(w.size):
        if rate_at(rate, k) == 0.0:
            continue
        before = (accumulator[k] + start) ** power
        accumulator[k] += g[k] * g[k]
        after = (accumulator[k] + start) ** power
        linear[k] += g[k] + 2.0 * shrinkage * w[k] - (after - before) / rate_at(rate, k) * w[k]
        divisor = after / rate_at(rate, k) + 2.0 * (l2 + beta / (2.0 * rate_at(rate, k)))
        cut = min(max(linear[k], -l1), l1) - linear[k]
        w[k] = cut / divisor if divisor != 0.0 else 0.0


@inlined
def _maximum(one: float, other: float) -> float:
    """Return the larger, and what is not a number where either is not."""
    larger = one if one > other else other
    return larger if one == one else one
