"""Drawing units: each from its own stream, so that one can be drawn again without the others."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from xorviz.engine.initializers.draws import Array
from xorviz.engine.initializers.entries import INITIALIZERS
from xorviz.engine.many_streams import States, draw_doubles, streams_at
from xorviz.engine.registry import Choice

#: Numbers of a unit beyond which NumPy draws it faster alone than among others.
_MANY = 256


class _Part(NamedTuple):
    """The kernel or the bias of a unit: by what it is drawn, both fans, and how many numbers."""

    choice: Choice
    fan_in: int
    fan_out: int
    numbers: int

    @property
    def is_random(self) -> bool:
        """Whether it takes anything from the stream."""
        return INITIALIZERS[self.choice.name].is_random

    @property
    def is_even(self) -> bool:
        """Whether nothing but uniform numbers are taken, one for each of its own."""
        return not self.is_random or INITIALIZERS[self.choice.name].ends is not None

    def draw(self, stream: np.random.Generator) -> Array:
        """Draw it for one unit."""
        entry = INITIALIZERS[self.choice.name]
        given = entry.resolve(self.choice)
        return entry.draw(stream, self.fan_in, self.fan_out, self.numbers, given)

    def between(self, doubles: Array) -> Array:
        """Return what an even one makes of numbers from 0 to 1."""
        entry = INITIALIZERS[self.choice.name]
        assert entry.ends is not None
        low, high = entry.ends(self.fan_in, self.fan_out, entry.resolve(self.choice))
        return low + (high - low) * doubles


def couples_units(kernel: Choice) -> bool:
    """Tell whether a unit's weights depend on what its neighbours have drawn."""
    return INITIALIZERS[kernel.name].couple is not None


def draw_columns(
    kernel: Choice,
    bias: Choice,
    streams: Sequence[np.random.Generator],
    fan_in: int,
    fan_out: int,
) -> Array:
    """Draw the incoming weights and the bias of some units of a layer.

    Parameters
    ----------
    kernel, bias : Choice
        The layer's initializers, validated.
    streams : sequence of Generator
        Each unit's own. What a unit draws cannot depend on its neighbours; what becomes of it does
        where the initializer couples units, and then all of the layer must be here, in order.
    fan_in, fan_out : int
        How many numbers enter each unit of the layer, and how many units the layer has.

    Returns
    -------
    ndarray, shape (fan_in + 1, units)
        The columns of the kernel, then the biases. A bias counts its layer's units as both fans,
        as Keras does for a vector.
    """
    drawn = np.empty((fan_in + 1, len(streams)))
    weights, offset = _parts(kernel, bias, fan_in, fan_out)
    for place, stream in enumerate(streams):
        drawn[:-1, place] = weights.draw(stream)
        drawn[-1:, place] = offset.draw(stream)
    return coupled(kernel, drawn)


def draw_side_by_side(
    kernel: Choice, bias: Choice, states: States, fan_in: int, fan_out: int
) -> Array:
    """Draw many units at once, of any replicas, without what couples them; with the same bits.

    Parameters
    ----------
    kernel, bias : Choice
    states : States
        Where the stream of each unit stands at its beginning.
    fan_in, fan_out : int

    Returns
    -------
    ndarray, shape (fan_in + 1, units)
        As `draw_columns` returns it.
    """
    drawn = np.empty((fan_in + 1, len(states.high)))
    weights, offset = _parts(kernel, bias, fan_in, fan_out)
    if fan_in <= _MANY and weights.is_even and offset.is_even:
        taken = fan_in if weights.is_random else 0
        doubles = draw_doubles(states, taken + offset.is_random)
        nobody = np.random.default_rng(0)
        for part, rows, own in (
            (weights, drawn[:-1], doubles[:taken]),
            (offset, drawn[-1:], doubles[taken:]),
        ):
            rows[:] = part.between(own) if part.is_random else part.draw(nobody)[:, None]
        return drawn
    for place, stream in enumerate(streams_at(states)):
        drawn[:-1, place] = weights.draw(stream)
        drawn[-1:, place] = offset.draw(stream)
    return drawn


def coupled(kernel: Choice, drawn: Array) -> Array:
    """Return all units of a layer, as they were drawn, after what couples them."""
    entry = INITIALIZERS[kernel.name]
    if entry.couple is not None:
        drawn[:-1] = entry.couple(drawn[:-1], entry.resolve(kernel))
    return drawn


def _parts(kernel: Choice, bias: Choice, fan_in: int, fan_out: int) -> tuple[_Part, _Part]:
    return _Part(kernel, fan_in, fan_out, fan_in), _Part(bias, fan_out, fan_out, 1)
