"""Adam and its relatives: a running mean of the gradient over a measure of its size."""

from __future__ import annotations

import math
from collections.abc import Mapping
from itertools import accumulate
from operator import mul

import numpy as np

from xorviz.engine.optimizers.base import Array, Rate, constant
from xorviz.engine.registry import Value

#: Products of the first factors 1 − ½ · 0.96ⁱ of Nadam's schedule; those beyond are 1 in double
#: precision.
SCHEDULE = tuple(accumulate((1.0 - 0.5 * 0.96**step for step in range(1, 1000)), mul, initial=1.0))


class _Moments:
    """The two running means: m ← m + (1 − β₁)(g − m), v ← v + (1 − β₂)(g² − v)."""

    slots: tuple[str, ...] = ("momentum", "velocity")

    def __init__(self, given: Mapping[str, Value]) -> None:
        self.take_rate(float(given["learning_rate"]))
        self._beta_1 = float(given["beta_1"])
        self._beta_2 = float(given["beta_2"])
        self._rest_1 = constant(1.0 - self._beta_1)
        self._rest_2 = constant(1.0 - self._beta_2)
        self._epsilon = constant(given["epsilon"])

    def take_rate(self, rate: Rate) -> None:
        self._rate = rate

    def _remember(
        self, gradient: Array, slots: Mapping[str, Array], scratch: Array
    ) -> tuple[Array, Array]:
        """Bring both means up to date; the gradient is overwritten."""
        momentum, velocity = slots["momentum"], slots["velocity"]
        np.subtract(gradient, momentum, scratch)
        np.multiply(scratch, self._rest_1, scratch)
        np.add(momentum, scratch, momentum)
        np.multiply(gradient, gradient, gradient)
        np.subtract(gradient, velocity, gradient)
        np.multiply(gradient, self._rest_2, gradient)
        np.add(velocity, gradient, velocity)
        return momentum, velocity


class Adam(_Moments):
    """w ← w − η √(1 − β₂ᵗ) / (1 − β₁ᵗ) · m / (√v + ε): the bias corrections are in the rate.

    With AMSGrad the largest v so far takes the place of v (Kingma and Ba, 2015; Reddi, Kale and
    Kumar, 2018). Keras: `optimizers.Adam`, and `optimizers.AdamW`, which by default has a weight
    decay.
    """

    def __init__(self, given: Mapping[str, Value]) -> None:
        super().__init__(given)
        self._amsgrad = bool(given["amsgrad"])
        if self._amsgrad:
            self.slots = (*self.slots, "velocity_hat")

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
        momentum, velocity = self._remember(gradient, slots, scratch)
        if self._amsgrad:
            largest = slots["velocity_hat"]
            np.maximum(largest, velocity, out=largest)
            velocity = largest
        np.sqrt(velocity, scratch)
        np.add(scratch, self._epsilon, scratch)
        np.multiply(momentum, corrected, gradient)
        np.divide(gradient, scratch, gradient)
        np.subtract(parameters, gradient, parameters)


class Nadam(_Moments):
    """Adam with Nesterov's momentum, on a schedule.

    With μₜ = β₁ (1 − ½ · 0.96ᵗ) and Πₜ the product of the first t of them,
    w ← w − η (μₜ₊₁ m / (1 − Πₜ₊₁) + (1 − μₜ) g / (1 − Πₜ)) / (√(v / (1 − β₂ᵗ)) + ε)
    (Dozat, 2016). Keras: `optimizers.Nadam`.
    """

    def update(
        self,
        parameters: Array,
        gradient: Array,
        slots: Mapping[str, Array],
        iteration: int,
        scratch: Array,
    ) -> None:
        here = self._beta_1 * (1.0 - 0.5 * 0.96**iteration)
        ahead = self._beta_1 * (1.0 - 0.5 * 0.96 ** (iteration + 1))
        own = np.multiply(gradient, self._rate * (1.0 - here) / (1.0 - self._product(iteration)))
        momentum, velocity = self._remember(gradient, slots, scratch)
        past = self._rate * ahead / (1.0 - self._product(iteration + 1))
        np.multiply(momentum, past, gradient)
        np.add(gradient, own, gradient)
        np.divide(velocity, 1.0 - self._beta_2**iteration, scratch)
        np.sqrt(scratch, scratch)
        np.add(scratch, self._epsilon, scratch)
        np.divide(gradient, scratch, gradient)
        np.subtract(parameters, gradient, parameters)

    def _product(self, iteration: int) -> float:
        """Return Π at an iteration, without all those before it: a run may begin anywhere."""
        schedule = SCHEDULE[min(iteration, len(SCHEDULE) - 1)]
        return float(self._beta_1**iteration * schedule)


class Adamax:
    """Steps by a running mean of the gradient over its largest size, which is forgotten slowly.

    m ← m + (1 − β₁)(g − m), u ← max(β₂ u, |g|), then w ← w − η m / ((1 − β₁ᵗ)(u + ε)) (Kingma and
    Ba, 2015, section 7). Keras: `optimizers.Adamax`.
    """

    slots: tuple[str, ...] = ("momentum", "norm")

    def __init__(self, given: Mapping[str, Value]) -> None:
        self.take_rate(float(given["learning_rate"]))
        self._beta_1 = float(given["beta_1"])
        self._rest_1 = constant(1.0 - self._beta_1)
        self._beta_2 = constant(given["beta_2"])
        self._epsilon = constant(given["epsilon"])

    def take_rate(self, rate: Rate) -> None:
        self._rate = rate

    def update(
        self,
        parameters: Array,
        gradient: Array,
        slots: Mapping[str, Array],
        iteration: int,
        scratch: Array,
    ) -> None:
        momentum, norm = slots["momentum"], slots["norm"]
        np.subtract(gradient, momentum, scratch)
        np.multiply(scratch, self._rest_1, scratch)
        np.add(momentum, scratch, momentum)
        np.multiply(norm, self._beta_2, norm)
        np.abs(gradient, gradient)
        np.maximum(norm, gradient, out=norm)
        np.add(norm, self._epsilon, scratch)
        np.multiply(momentum, self._rate / (1.0 - self._beta_1**iteration), gradient)
        np.divide(gradient, scratch, gradient)
        np.subtract(parameters, gradient, parameters)
