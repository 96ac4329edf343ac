"""Follow the regularized leader: weights that are written anew at each step from two sums."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from xorviz.engine.optimizers.base import Array, Rate, constant
from xorviz.engine.registry import Value


class Ftrl:
    """FTRL-Proximal, with two kinds of L2 regularization and one of L1.

    With a the sum of squared gradients from `initial_accumulator_value` on, κ =
    −`learning_rate_power`, and a' = a + g²:
    z ← z + g + 2 s w − (a'ᵏ − aᵏ) / η · w,
    w ← (clip(z, −l₁, l₁) − z) / (a'ᵏ / η + 2 l₂ + β / η), where s is the L2 shrinkage.
    The start weights do not enter z, so that the first step all but forgets them (McMahan et al.,
    2013). Keras: `optimizers.Ftrl`; where nothing has arrived yet and a starts at 0, the weight is
    0 / 0 there and 0 here. Where a schedule has come down to a rate of 0 it divides by it, and here
    everything stays as it is.
    """

    slots: tuple[str, ...] = ("accumulator", "linear")

    def __init__(self, given: Mapping[str, Value]) -> None:
        self._power = -float(given["learning_rate_power"])
        self._start = constant(given["initial_accumulator_value"])
        self._l1 = constant(given["l1_regularization_strength"])
        self._shrinkage = constant(2.0 * float(given["l2_shrinkage_regularization_strength"]))
        self._l2 = float(given["l2_regularization_strength"])
        self._beta = float(given["beta"])
        self.take_rate(float(given["learning_rate"]))

    def take_rate(self, rate: Rate) -> None:
        self._rate = rate
        self._stands = not np.any(rate)
        if not self._stands:
            # Of a crowd one replica's rate may be too small to divide by.
            with np.errstate(all="ignore"):
                self._quadratic = constant(2.0 * (self._l2 + self._beta / (2.0 * rate)))

    def update(
        self,
        parameters: Array,
        gradient: Array,
        slots: Mapping[str, Array],
        iteration: int,
        scratch: Array,
    ) -> None:
        if self._stands:
            return
        accumulator, linear = slots["accumulator"], slots["linear"]
        before = self._root(accumulator)
        np.multiply(gradient, gradient, scratch)
        np.add(accumulator, scratch, accumulator)
        after = self._root(accumulator)
        np.multiply(parameters, self._shrinkage, scratch)
        np.add(linear, gradient, linear)
        np.add(linear, scratch, linear)
        np.subtract(after, before, before)
        np.divide(before, self._rate, before)
        np.multiply(before, parameters, before)
        np.subtract(linear, before, linear)
        np.divide(after, self._rate, after)
        np.add(after, self._quadratic, after)
        np.minimum(linear, self._l1, out=scratch)
        np.maximum(scratch, -self._l1, out=scratch)
        np.subtract(scratch, linear, scratch)
        parameters.fill(0.0)
        # Not `after > 0`, which hides what is not a number.
        np.divide(scratch, after, parameters, where=after != 0.0)

    def _root(self, accumulator: Array) -> Array:
        """Return aᵏ, in most cases the square root."""
        whole = np.add(accumulator, self._start)
        if self._power == 0.5:
            return np.sqrt(whole, whole)
        return np.asarray(np.power(whole, self._power, whole))
