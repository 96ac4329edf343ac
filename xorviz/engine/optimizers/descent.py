"""Steps along the gradient, and along a running sum of gradients or their sign."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from xorviz.engine.optimizers.base import Array, Rate, constant
from xorviz.engine.registry import Value


class SGD:
    """Gradient descent, plain, with momentum, or with Nesterov's momentum.

    m ← μ m − η g, then w ← w + m, or w ← w + μ m − η g with Nesterov's (Polyak, 1964; Nesterov,
    1983; in this form Sutskever et al., 2013). Keras: `optimizers.SGD`.
    """

    def __init__(self, given: Mapping[str, Value]) -> None:
        self.take_rate(given["learning_rate"])
        self._momentum = constant(given["momentum"])
        self._nesterov = bool(given["nesterov"])
        self.slots: tuple[str, ...] = ("momentum",) if self._momentum > 0.0 else ()

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


class Lion:
    """Steps of one length, against the sign of a mean of the gradient and its running mean.

    w ← w − η sign(β₁ m + (1 − β₁) g), then m ← β₂ m + (1 − β₂) g; no step where the sum is 0
    (Chen et al., 2023). Keras: `optimizers.Lion`.
    """

    slots: tuple[str, ...] = ("momentum",)

    def __init__(self, given: Mapping[str, Value]) -> None:
        self.take_rate(given["learning_rate"])
        self._beta_1 = constant(given["beta_1"])
        self._beta_2 = constant(given["beta_2"])
        self._rest_1 = constant(1.0 - self._beta_1)
        self._rest_2 = constant(1.0 - self._beta_2)

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
        momentum = slots["momentum"]
        direction = np.multiply(gradient, self._rest_1)
        np.multiply(momentum, self._beta_1, scratch)
        np.add(scratch, direction, scratch)
        np.sign(scratch, scratch)
        np.multiply(scratch, self._rate, scratch)
        np.subtract(parameters, scratch, parameters)
        np.multiply(momentum, self._beta_2, momentum)
        np.multiply(gradient, self._rest_2, gradient)
        np.add(momentum, gradient, momentum)
