"""Numbers for one unit, from its own stream: ranges and deviations as Keras 3 has them."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping

import numpy as np
from numpy.typing import NDArray

from xorviz.engine.registry import Value

Array = NDArray[np.float64]
#: From a stream, the fan in, the fan out, how many numbers and the resolved arguments.
Draw = Callable[[np.random.Generator, int, int, int, Mapping[str, Value]], Array]
#: From the fan in, the fan out and the resolved arguments to the least and the largest number.
Ends = Callable[[int, int, Mapping[str, Value]], tuple[float, float]]
#: From a factor, the fan in and the fan out to that multiple of a variance.
Variance = Callable[[float, int, int], float]

#: Deviation of a standard normal truncated to ±2 (Keras's `VarianceScaling` divides by it).
TRUNCATED_DEVIATION = 0.87962566103423978


def glorot(times: float, fan_in: int, fan_out: int) -> float:
    """Return a multiple of 2 / (fan in + fan out), of Glorot and Bengio (2010)."""
    return times * 2.0 / (fan_in + fan_out)


def he(times: float, fan_in: int, fan_out: int) -> float:
    """Return a multiple of 2 / fan in, of He et al. (2015)."""
    return times * 2.0 / fan_in


def lecun(times: float, fan_in: int, fan_out: int) -> float:
    """Return a multiple of 1 / fan in, of LeCun et al. (1998)."""
    return times / fan_in


def ends_of(variance: Variance) -> Ends:
    """Return the ends of uniform draws of a variance, ± √(3 × variance)."""

    def ends(fan_in: int, fan_out: int, given: Mapping[str, Value]) -> tuple[float, float]:
        limit = math.sqrt(variance(3.0, fan_in, fan_out))
        return -limit, limit

    return ends


def given_ends(fan_in: int, fan_out: int, given: Mapping[str, Value]) -> tuple[float, float]:
    """Return `minval` and `maxval`."""
    return float(given["minval"]), float(given["maxval"])


def uniform(ends: Ends) -> Draw:
    """Return uniform draws between two ends."""

    def draw(
        stream: np.random.Generator,
        fan_in: int,
        fan_out: int,
        count: int,
        given: Mapping[str, Value],
    ) -> Array:
        return stream.uniform(*ends(fan_in, fan_out, given), count)

    return draw


def normal_of(variance: Variance) -> Draw:
    """Return normal draws, cut at two deviations and widened before, so that this is the variance.

    As Keras's `VarianceScaling` does it.
    """

    def draw(
        stream: np.random.Generator,
        fan_in: int,
        fan_out: int,
        count: int,
        given: Mapping[str, Value],
    ) -> Array:
        deviation = math.sqrt(variance(1.0, fan_in, fan_out)) / TRUNCATED_DEVIATION
        return _truncated(stream, count) * deviation

    return draw


def random_normal(
    stream: np.random.Generator, fan_in: int, fan_out: int, count: int, given: Mapping[str, Value]
) -> Array:
    """Draw from a normal of `mean` and `stddev`."""
    return float(given["mean"]) + float(given["stddev"]) * stream.standard_normal(count)


def truncated_normal(
    stream: np.random.Generator, fan_in: int, fan_out: int, count: int, given: Mapping[str, Value]
) -> Array:
    """Draw from a normal of `mean` and `stddev`, cut at two of them and not widened."""
    return float(given["mean"]) + float(given["stddev"]) * _truncated(stream, count)


def standard_normal(
    stream: np.random.Generator, fan_in: int, fan_out: int, count: int, given: Mapping[str, Value]
) -> Array:
    """Draw from the standard normal."""
    return stream.standard_normal(count)


def zeros(
    stream: np.random.Generator, fan_in: int, fan_out: int, count: int, given: Mapping[str, Value]
) -> Array:
    """Return zeros."""
    return np.zeros(count)


def ones(
    stream: np.random.Generator, fan_in: int, fan_out: int, count: int, given: Mapping[str, Value]
) -> Array:
    """Return ones."""
    return np.ones(count)


def constant(
    stream: np.random.Generator, fan_in: int, fan_out: int, count: int, given: Mapping[str, Value]
) -> Array:
    """Return `value` throughout."""
    return np.full(count, float(given["value"]))


def _truncated(stream: np.random.Generator, count: int) -> Array:
    """Draw from a standard normal, again wherever a number lies beyond ±2."""
    drawn = np.empty(count)
    for index in range(count):
        value = stream.standard_normal()
        while abs(value) > 2.0:
            value = stream.standard_normal()
        drawn[index] = value
    return drawn
