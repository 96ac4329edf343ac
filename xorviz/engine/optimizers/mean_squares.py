"""Steps divided by the root of a mean or a sum of squared gradients."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from xorviz.engine.optimizers.base import Array, Rate, constant
from xorviz.engine.registry import Value


class RMSprop:
    """Steps divided by a running root mean square of the gradient; epsilon inside the root.

    v ← ρ v + (1 − ρ) g², then w ← w − η g / √(v + ε), with momentum over the whole step; centered,
    the square of a running mean of g is taken from v (Hinton, 2012). Keras: `optimizers.RMSprop`.
    """

    def __init__(self, given: Mapping[str, Value]) -> None:
        self.take_rate(given["learning_rate"])
        self._rho = constant(given["rho"])
        self._rest = constant(1.0 - self._rho)
        self._momentum = constant(given["momentum"])
        self._epsilon = constant(given["epsilon"])
        self._centered = bool(given["centered"])
        self.slots: tuple[str, ...] = (
            "velocity",
            *(("momentum",) if self._momentum > 0.0 else ()),
            *(("average_gradient",) if self._centered else ()),
        )

    def take_rate(self, rate: Rate) -> None:
        self._rate = constant(rate)

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


class Adagrad:
    """Steps divided by the root of the sum of all squared gradients; epsilon inside the root.

    a ← a + g², then w ← w − η g / √(a + ε), a from `initial_accumulator_value` on (Duchi, Hazan
    and Singer, 2011). Keras: `optimizers.Adagrad`.
    """

    slots: tuple[str, ...] = ("accumulator",)

    def __init__(self, given: Mapping[str, Value]) -> None:
        self.take_rate(given["learning_rate"])
        self._start = constant(float(given["initial_accumulator_value"]) + float(given["epsilon"]))

    def take_rate(self, rate: Rate) -> None:
        self._rate = constant(rate)

    def update(
        self,
        parameters: Array,
        gradient: Array,
        slots: Mapping[str, Array],
        iteration: int,
        scratch: Array,
    ) -> None:
        accumulator = slots["accumulator"]
        np.multiply(gradient, gradient, scratch)
        np.add(accumulator, scratch, accumulator)
        np.add(accumulator, self._start, scratch)
        np.sqrt(scratch, scratch)
        np.multiply(gradient, self._rate, gradient)
        np.divide(gradient, scratch, gradient)
        np.subtract(parameters, gradient, parameters)


class Adadelta:
    """Steps as long as the recent ones were, by the gradient's size; epsilon inside both roots.

    v ← ρ v + (1 − ρ) g², d = g √(u + ε) / √(v + ε), u ← ρ u + (1 − ρ) d², then w ← w − η d
    (Zeiler, 2012). Keras: `optimizers.Adadelta`.
    """

    slots: tuple[str, ...] = ("accumulated_grad", "accumulated_delta_var")

    def __init__(self, given: Mapping[str, Value]) -> None:
        self.take_rate(given["learning_rate"])
        self._rho = constant(given["rho"])
        self._rest = constant(1.0 - self._rho)
        self._epsilon = constant(given["epsilon"])

    def take_rate(self, rate: Rate) -> None:
        self._rate = constant(rate)

    def update(
        self,
        parameters: Array,
        gradient: Array,
        slots: Mapping[str, Array],
        iteration: int,
        scratch: Array,
    ) -> None:
        squares, moves = slots["accumulated_grad"], slots["accumulated_delta_var"]
        np.multiply(squares, self._rho, squares)
        np.multiply(gradient, gradient, scratch)
        np.multiply(scratch, self._rest, scratch)
        np.add(squares, scratch, squares)
        np.add(moves, self._epsilon, scratch)
        np.sqrt(scratch, scratch)
        np.multiply(gradient, scratch, gradient)
        np.add(squares, self._epsilon, scratch)
        np.sqrt(scratch, scratch)
        np.divide(gradient, scratch, gradient)
        np.multiply(moves, self._rho, moves)
        np.multiply(gradient, gradient, scratch)
        np.multiply(scratch, self._rest, scratch)
        np.add(moves, scratch, moves)
        np.multiply(gradient, self._rate, gradient)
        np.subtract(parameters, gradient, parameters)
