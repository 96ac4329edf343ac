"""Start weights, drawn unit by unit with the scales of Keras 3."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from xorviz.engine.errors import SpecError
from xorviz.engine.registry import Argument, Choice, Entry, Registry, Value

Array = NDArray[np.float64]

#: Deviation of a standard normal truncated to ±2 (Keras's `VarianceScaling` divides by it).
TRUNCATED_DEVIATION = 0.87962566103423978

Draw = Callable[[np.random.Generator, int, int, int, Mapping[str, Value]], Array]


@dataclass(frozen=True)
class InitializerEntry(Entry):
    """An initializer in the menus.

    Parameters
    ----------
    draw : callable
        From a stream, the fan in, the fan out, how many numbers and the resolved arguments, to the
        numbers.
    """

    draw: Draw


def _zeros(
    stream: np.random.Generator, fan_in: int, fan_out: int, count: int, given: Mapping[str, Value]
) -> Array:
    return np.zeros(count)


def _glorot_uniform(
    stream: np.random.Generator, fan_in: int, fan_out: int, count: int, given: Mapping[str, Value]
) -> Array:
    """Glorot and Bengio (2010): uniform within ±√(6 / (fan in + fan out))."""
    limit = math.sqrt(6.0 / (fan_in + fan_out))
    return stream.uniform(-limit, limit, count)


def _he_normal(
    stream: np.random.Generator, fan_in: int, fan_out: int, count: int, given: Mapping[str, Value]
) -> Array:
    """He et al. (2015): normal of variance 2 / fan in, cut at two deviations as Keras cuts it."""
    deviation = math.sqrt(2.0 / fan_in) / TRUNCATED_DEVIATION
    drawn = np.empty(count)
    for index in range(count):
        value = stream.standard_normal()
        while abs(value) > 2.0:
            value = stream.standard_normal()
        drawn[index] = value
    return drawn * deviation


def _random_uniform(
    stream: np.random.Generator, fan_in: int, fan_out: int, count: int, given: Mapping[str, Value]
) -> Array:
    return stream.uniform(float(given["minval"]), float(given["maxval"]), count)


INITIALIZERS: Registry[InitializerEntry] = Registry(
    "initializer",
    InitializerEntry("glorot_uniform", _glorot_uniform),
    InitializerEntry("he_normal", _he_normal),
    InitializerEntry(
        "random_uniform",
        _random_uniform,
        arguments={"minval": Argument(-0.05, -1e6, 1e6), "maxval": Argument(0.05, -1e6, 1e6)},
    ),
    InitializerEntry("zeros", _zeros),
)


def check_initializer(choice: Choice, path: str) -> None:
    """Validate a choice, the order of a uniform range included.

    Raises
    ------
    SpecError
        If the name, an argument or the range is not allowed.
    """
    INITIALIZERS.check(choice, path)
    given = INITIALIZERS[choice.name].resolve(choice)
    if choice.name == "random_uniform" and given["minval"] > given["maxval"]:
        known = INITIALIZERS[choice.name].arguments
        # Blame what was given, not the default that it collides with.
        name = "minval" if "minval" in dict(choice.arguments) else "maxval"
        ends = (known["minval"].low, given["maxval"])
        if name == "maxval":
            ends = (given["minval"], known["maxval"].high)
        allowed = (f"[{ends[0]:g}, {ends[1]:g}]",)
        raise SpecError(f"{path}.{name}", "out_of_range", given[name], allowed)


def draw_unit(
    kernel: Choice, bias: Choice, stream: np.random.Generator, fan_in: int, fan_out: int
) -> Array:
    """Draw one unit's incoming weights and its bias.

    Parameters
    ----------
    kernel, bias : Choice
        The layer's initializers, validated.
    stream : Generator
        The unit's own stream: what it draws cannot depend on its neighbours.
    fan_in, fan_out : int
        How many numbers enter each unit of the layer, and how many units the layer has.

    Returns
    -------
    ndarray, shape (fan_in + 1,)
        The column of the kernel, then the bias. A bias counts its layer's units as both fans, as
        Keras does for a vector.
    """
    column = INITIALIZERS[kernel.name].draw(
        stream, fan_in, fan_out, fan_in, INITIALIZERS[kernel.name].resolve(kernel)
    )
    last = INITIALIZERS[bias.name].draw(
        stream, fan_out, fan_out, 1, INITIALIZERS[bias.name].resolve(bias)
    )
    return np.concatenate([column, last])
