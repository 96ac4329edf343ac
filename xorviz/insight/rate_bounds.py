"""The largest learning rate at which small steps of an optimizer do not swing ever wider."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping

import numpy as np
from numpy.typing import NDArray

from xorviz.engine.layout import LayerArrays, Layout
from xorviz.engine.optimizers import OPTIMIZERS
from xorviz.engine.registry import Choice, Value
from xorviz.engine.spec.network import NetworkSpec
from xorviz.insight.curvature import Curvature

Array = NDArray[np.float64]
Given = Mapping[str, Value]
Slots = Mapping[str, Array]


def _plain(given: Given) -> float:
    return 2.0


def _heavy_ball(given: Given) -> float:
    return 2.0 * (1.0 + float(given["momentum"]))


def _nesterov(given: Given) -> float:
    momentum = float(given["momentum"])
    return 2.0 * (1.0 + momentum) / (1.0 + 2.0 * momentum)


def _sgd(given: Given) -> float:
    return _nesterov(given) if given["nesterov"] else _heavy_ball(given)


def _running_mean(given: Given) -> float:
    mean = float(given["beta_1"])
    return 2.0 * (1.0 + mean) / (1.0 - mean)


def _nesterov_of_mean(given: Given) -> float:
    mean = float(given["beta_1"])
    return 2.0 * (1.0 + mean) / ((1.0 - mean) * (1.0 + 2.0 * mean))


#: What the rate times the largest curvature may be, by optimizer: at more, a step turns back beyond
#: where it came from. Of gradient descent on a quadratic 2, of heavy-ball momentum β 2 (1 + β), of
#: Nesterov's 2 (1 + β) / (1 + 2β) (Cohen et al., 2021, "Gradient descent on neural networks
#: typically occurs at the edge of stability"); of a running mean of the gradient
#: 2 (1 + β) / (1 − β), 38 at 0.9 (Cohen et al., 2022, "Adaptive gradient methods at the edge of
#: stability"). That of Nadam, whose schedule has run out, follows in the same way. The steps of
#: Lion have one length whatever the curvature, and FTRL writes its weights anew: they have none.
_FACTORS: dict[str, Callable[[Given], float] | None] = {
    "sgd": _sgd,
    "momentum": _heavy_ball,
    "nesterov": _nesterov,
    "rmsprop": _heavy_ball,
    "adam": _running_mean,
    "adamw": _running_mean,
    "adamax": _running_mean,
    "nadam": _nesterov_of_mean,
    "adagrad": _plain,
    "adadelta": _plain,
    "lion": None,
    "ftrl": None,
}


def _of_rmsprop(given: Given, slots: Slots, iteration: int) -> Array:
    squares = slots["velocity"]
    if given["centered"]:
        squares = squares - np.square(slots["average_gradient"])
    return np.sqrt(squares + given["epsilon"])


def _of_adam(given: Given, slots: Slots, iteration: int) -> Array:
    squares = slots["velocity_hat" if given["amsgrad"] else "velocity"]
    correction = (1.0 - given["beta_1"] ** iteration) / math.sqrt(
        1.0 - given["beta_2"] ** iteration
    )
    return np.asarray((np.sqrt(squares) + given["epsilon"]) * correction)


def _of_adamax(given: Given, slots: Slots, iteration: int) -> Array:
    return np.asarray((slots["norm"] + given["epsilon"]) * (1.0 - given["beta_1"] ** iteration))


def _of_nadam(given: Given, slots: Slots, iteration: int) -> Array:
    squares = slots["velocity"] / (1.0 - given["beta_2"] ** iteration)
    return np.asarray(np.sqrt(squares) + given["epsilon"])


def _of_adagrad(given: Given, slots: Slots, iteration: int) -> Array:
    start = given["initial_accumulator_value"] + given["epsilon"]
    return np.sqrt(slots["accumulator"] + start)


def _of_adadelta(given: Given, slots: Slots, iteration: int) -> Array:
    squares, moves = slots["accumulated_grad"], slots["accumulated_delta_var"]
    return np.sqrt((squares + given["epsilon"]) / (moves + given["epsilon"]))


#: By what each of these divides the gradient, the rate left out, with the moments of its last step.
_DIVISORS: dict[str, Callable[[Given, Slots, int], Array]] = {
    "rmsprop": _of_rmsprop,
    "adam": _of_adam,
    "adamw": _of_adam,
    "adamax": _of_adamax,
    "nadam": _of_nadam,
    "adagrad": _of_adagrad,
    "adadelta": _of_adadelta,
}


def preconditioner(
    network: NetworkSpec,
    optimizer: Choice,
    slots: Mapping[str, Mapping[str, LayerArrays]],
    iteration: int,
) -> Array | None:
    """Return the diagonal by which an optimizer divides the gradient, `(parameters,)`.

    Parameters
    ----------
    network : NetworkSpec
    optimizer : Choice
    slots : mapping of str to mapping
        Its moments of one replica, as a state has them.
    iteration : int
        Steps that the optimizer has counted.

    Returns
    -------
    ndarray or None
        None of those that do not divide it, before the first step, which makes the moments, and
        where a divisor is 0 or not finite.
    """
    divisor = _DIVISORS.get(optimizer.name)
    if divisor is None or iteration < 1:
        return None
    layout, given = Layout(network), OPTIMIZERS[optimizer.name].resolve(optimizer)
    flat = {name: layout.pack(arrays)[0] for name, arrays in slots.items()}
    with np.errstate(all="ignore"):
        divisors = divisor(given, flat, iteration)
    usable = bool((np.isfinite(divisors) & (divisors > 0.0)).all())
    return divisors if usable else None


def rate_bound(optimizer: Choice, curvature: Curvature) -> float | None:
    """Return the learning rate above which steps on the present piece of the loss swing wider.

    It holds for steps on the whole training set with the moments as they stand; with batches it
    says only what is likely. Weight decay and clipping are left out.

    Parameters
    ----------
    optimizer : Choice
    curvature : Curvature
        With the optimizer's preconditioner, where it has one.

    Returns
    -------
    float or None
        None where the loss bends upwards in no direction, and of optimizers that have none. Where
        the curvature is not exact, the bound may lie lower.
    """
    factor = _FACTORS[optimizer.name]
    divides = optimizer.name in _DIVISORS
    ends = curvature.preconditioned if divides else curvature.hessian
    if factor is None or ends is None or ends.max <= ends.error:
        return None
    return factor(OPTIMIZERS[optimizer.name].resolve(optimizer)) / ends.max
