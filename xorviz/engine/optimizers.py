"""Optimizers with the update rules, defaults and epsilons of Keras 3."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from xorviz.engine.registry import Argument, Choice, Entry, Registry, Value

Array = NDArray[np.float64]


def _constant(value: object) -> Array:
    """Return a number as an array: NumPy converts a Python number anew at each call."""
    return np.array(value, dtype=np.float64)


class Optimizer(Protocol):
    """An update rule over all parameters of all replicas at once, `(replicas, parameters)`."""

    slots: tuple[str, ...]

    def update(
        self,
        parameters: Array,
        gradient: Array,
        slots: Mapping[str, Array],
        iteration: int,
        scratch: Array,
    ) -> None:
        """Take one step in place; `iteration` counts from 1. `gradient` may be overwritten."""


class SGD:
    """Gradient descent, plain, with momentum, or with Nesterov's momentum."""

    def __init__(self, given: Mapping[str, Value]) -> None:
        self._rate = _constant(given["learning_rate"])
        self._momentum = _constant(given["momentum"])
        self._nesterov = bool(given["nesterov"])
        self.slots: tuple[str, ...] = ("momentum",) if self._momentum > 0.0 else ()

    def update(
        self,
        parameters: Array,
        gradient: Array,
        slots: Mapping[str, Array],
        iteration: int,
        scratch: Array,
    ) -> None:
        np.multiply(gradient, self._rate, gradient)
        if not self.slots:
            np.subtract(parameters, gradient, parameters)
            return
        momentum = slots["momentum"]
        np.multiply(momentum, self._momentum, momentum)
        np.subtract(momentum, gradient, momentum)
        if self._nesterov:
            np.multiply(momentum, self._momentum, scratch)
            np.add(parameters, scratch, parameters)
            np.subtract(parameters, gradient, parameters)
        else:
            np.add(parameters, momentum, parameters)


class RMSprop:
    """Steps divided by a running root mean square of the gradient; epsilon inside the root."""

    def __init__(self, given: Mapping[str, Value]) -> None:
        self._rate = _constant(given["learning_rate"])
        self._rho = _constant(given["rho"])
        self._rest = _constant(1.0 - self._rho)
        self._momentum = _constant(given["momentum"])
        self._epsilon = _constant(given["epsilon"])
        self._centered = bool(given["centered"])
        self.slots: tuple[str, ...] = (
            "velocity",
            *(("momentum",) if self._momentum > 0.0 else ()),
            *(("average_gradient",) if self._centered else ()),
        )

    def update(
        self,
        parameters: Array,
        gradient: Array,
        slots: Mapping[str, Array],
        iteration: int,
        scratch: Array,
    ) -> None:
        velocity = slots["velocity"]
        np.multiply(velocity, self._rho, velocity)
        np.multiply(gradient, gradient, scratch)
        np.multiply(scratch, self._rest, scratch)
        np.add(velocity, scratch, velocity)
        if self._centered:
            average = slots["average_gradient"]
            np.multiply(average, self._rho, average)
            np.multiply(gradient, self._rest, scratch)
            np.add(average, scratch, average)
            np.multiply(average, average, scratch)
            np.subtract(velocity, scratch, scratch)
            np.add(scratch, self._epsilon, scratch)
        else:
            np.add(velocity, self._epsilon, scratch)
        np.sqrt(scratch, scratch)
        np.multiply(gradient, self._rate, gradient)
        np.divide(gradient, scratch, gradient)
        if "momentum" in self.slots:
            momentum = slots["momentum"]
            np.multiply(momentum, self._momentum, momentum)
            np.add(momentum, gradient, momentum)
            np.subtract(parameters, momentum, parameters)
        else:
            np.subtract(parameters, gradient, parameters)


class Adam:
    """Kingma and Ba (2015) with the bias correction in the rate; epsilon outside the root."""

    slots: tuple[str, ...] = ("momentum", "velocity")

    def __init__(self, given: Mapping[str, Value]) -> None:
        self._rate = float(given["learning_rate"])
        self._beta_1 = float(given["beta_1"])
        self._beta_2 = float(given["beta_2"])
        self._rest_1 = _constant(1.0 - self._beta_1)
        self._rest_2 = _constant(1.0 - self._beta_2)
        self._epsilon = _constant(given["epsilon"])

    def update(
        self,
        parameters: Array,
        gradient: Array,
        slots: Mapping[str, Array],
        iteration: int,
        scratch: Array,
    ) -> None:
        corrected = self._rate * math.sqrt(1.0 - self._beta_2**iteration)
        corrected /= 1.0 - self._beta_1**iteration
        momentum, velocity = slots["momentum"], slots["velocity"]
        np.subtract(gradient, momentum, scratch)
        np.multiply(scratch, self._rest_1, scratch)
        np.add(momentum, scratch, momentum)
        np.multiply(gradient, gradient, gradient)
        np.subtract(gradient, velocity, gradient)
        np.multiply(gradient, self._rest_2, gradient)
        np.add(velocity, gradient, velocity)
        np.sqrt(velocity, scratch)
        np.add(scratch, self._epsilon, scratch)
        np.multiply(momentum, corrected, gradient)
        np.divide(gradient, scratch, gradient)
        np.subtract(parameters, gradient, parameters)


@dataclass(frozen=True)
class OptimizerEntry(Entry):
    """An optimizer in the menus: how it is built from its resolved arguments."""

    build: Callable[[Mapping[str, Value]], Optimizer]


def _rate(default: float) -> Argument:
    return Argument(default, 0.0, 1e6)


def _decay(default: float) -> Argument:
    return Argument(default, 0.0, 1.0, high_open=True)


OPTIMIZERS: Registry[OptimizerEntry] = Registry(
    "optimizer",
    OptimizerEntry(
        "sgd",
        SGD,
        arguments={
            "learning_rate": _rate(0.01),
            "momentum": Argument(0.0, 0.0, 1.0),
            "nesterov": Argument(False),
        },
    ),
    OptimizerEntry(
        "rmsprop",
        RMSprop,
        arguments={
            "learning_rate": _rate(0.001),
            "rho": _decay(0.9),
            "momentum": Argument(0.0, 0.0, 1.0),
            "epsilon": Argument(1e-7, 0.0, 1.0),
            "centered": Argument(False),
        },
    ),
    OptimizerEntry(
        "adam",
        Adam,
        arguments={
            "learning_rate": _rate(0.001),
            "beta_1": _decay(0.9),
            "beta_2": _decay(0.999),
            "epsilon": Argument(1e-7, 0.0, 1.0),
        },
    ),
)


def build_optimizer(choice: Choice) -> Optimizer:
    """Return the update rule of a validated choice."""
    entry = OPTIMIZERS[choice.name]
    return entry.build(entry.resolve(choice))
