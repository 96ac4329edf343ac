"""Learning rates that follow from the count of the steps alone."""

from __future__ import annotations

import math
from collections.abc import Mapping

from xorviz.engine.registry import Value


class ExponentialDecay:
    """η₀ rᵖ with p = step / `decay_steps`, rounded down on a staircase.

    Keras: `optimizers.schedules.ExponentialDecay`; on a staircase also PyTorch's `StepLR`, which
    counts epochs.
    """

    def __init__(self, initial: float, given: Mapping[str, Value]) -> None:
        self._initial = initial
        self._steps = given["decay_steps"]
        self._rate = float(given["decay_rate"])
        self._staircase = bool(given["staircase"])

    def __call__(self, step: int) -> float:
        """Return the rate of a step."""
        power = step / self._steps
        if self._staircase:
            power = math.floor(power)
        try:
            return float(self._initial * self._rate**power)
        except OverflowError:
            return math.inf if self._initial > 0.0 else math.nan


class CosineDecay:
    """Half a wave of the cosine, from the rate down to `alpha` times the rate.

    With c = ½ (1 + cos(π step / `decay_steps`)): η = η₀ ((1 − α) c + α), and the last value for
    ever after. With a `warmup_target` above 0 the rate first rises in a straight line from η₀ to
    it, for `warmup_steps`, and falls from there (Loshchilov and Hutter, 2017). Keras:
    `optimizers.schedules.CosineDecay`, where None stands for no warm-up.
    """

    def __init__(self, initial: float, given: Mapping[str, Value]) -> None:
        self._initial = initial
        self._steps = given["decay_steps"]
        self._alpha = float(given["alpha"])
        target = float(given["warmup_target"])
        self._from = target if target > 0.0 else initial
        self._warmup = given["warmup_steps"] if target > 0.0 else 0

    def __call__(self, step: int) -> float:
        """Return the rate of a step."""
        if step < self._warmup:
            return (self._from - self._initial) * (step / self._warmup) + self._initial
        done = min(step - self._warmup, self._steps) / self._steps
        cosine = 0.5 * (1.0 + math.cos(math.pi * done))
        return self._from * ((1.0 - self._alpha) * cosine + self._alpha)
