"""Drawing units: each from its own stream, so that one can be drawn again without the others."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from xorviz.engine.initializers.draws import Array
from xorviz.engine.initializers.entries import INITIALIZERS
from xorviz.engine.registry import Choice


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
    weights, offsets = INITIALIZERS[kernel.name], INITIALIZERS[bias.name]
    given, given_bias = weights.resolve(kernel), offsets.resolve(bias)
    drawn = np.empty((fan_in + 1, len(streams)))
    for place, stream in enumerate(streams):
        drawn[:-1, place] = weights.draw(stream, fan_in, fan_out, fan_in, given)
        drawn[-1:, place] = offsets.draw(stream, fan_out, fan_out, 1, given_bias)
    if weights.couple is not None:
        drawn[:-1] = weights.couple(drawn[:-1], given)
    return drawn
