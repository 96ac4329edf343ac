"""The straight line at which an output that reads one layer alone changes its answer."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from xorviz.engine.activations import build_activation
from xorviz.engine.layout import LayerArrays
from xorviz.engine.registry import Choice
from xorviz.engine.spec.network import NetworkSpec
from xorviz.insight.hidden_space import HiddenSpace

Array = NDArray[np.float64]

#: Pre-activations among which the threshold is looked for, and in how many steps at first.
_FARTHEST, _STEPS = 64.0, 4096

#: Halvings of such a step: as many as the numbers have bits.
_HALVINGS = 52

#: A picture tells all where it misses no more of a pre-activation than this part of the largest.
_ROUNDING = 1e-9


@dataclass(frozen=True)
class StraightCut:
    """The output is above its level where a·x + b·y + c > 0, in coordinates of a hidden space.

    `complete` tells whether this is so of every pattern; else what the picture does not show of the
    layer, which is taken at the patterns' mean, has a say in it.
    """

    a: float
    b: float
    c: float
    complete: bool


def straight_cut(
    network: NetworkSpec,
    parameters: Mapping[str, LayerArrays],
    space: HiddenSpace,
    level: float,
) -> StraightCut | None:
    """Return where the output is at a level, in the coordinates of a layer's picture.

    Parameters
    ----------
    network : NetworkSpec
    parameters : mapping of str to LayerArrays
        By layer id, of one replica.
    space : HiddenSpace
    level : float
        The output where the answer changes sides; may be not a number, and then there is none.

    Returns
    -------
    StraightCut or None
        None where the output is not a single unit that reads this layer and nothing else, or is
        itself the layer and has more units; where the output crosses the level nowhere or more than
        once; and where the weights are so large that there is no number for it.
    """
    output = network.layer(network.output)
    if output.units != 1 or not np.isfinite(level):
        return None
    if output.id == space.layer:
        return StraightCut(float(space.axes[0, 0]), 0.0, float(space.centre[0]) - level, True)
    threshold = threshold_of(output.activation, level)
    if output.sources != (space.layer,) or threshold is None:
        return None
    arrays = parameters[output.id]
    kernel, bias = arrays.kernel[0, :, 0], float(arrays.bias[0, 0, 0])
    with np.errstate(over="ignore", invalid="ignore"):
        a, b = (space.axes @ kernel).tolist()
        # Where the mean of the patterns lies in the picture.
        middle = space.axes @ (space.mean - space.centre)
        c = float(kernel @ space.mean) + bias - threshold - a * middle[0] - b * middle[1]
        there = space.activations @ kernel + bias - threshold
        in_picture = space.points @ np.array([a, b]) + c
        largest = float(np.abs(space.activations * kernel).max(initial=abs(bias) + abs(threshold)))
        missing = float(np.abs(there - in_picture).max(initial=0.0))
    if not np.isfinite([a, b, c]).all():
        # Weights of a run that is about to overflow.
        return None
    return StraightCut(a, b, float(c), missing <= _ROUNDING * largest)


@lru_cache(maxsize=64)
def threshold_of(activation: Choice, level: float) -> float | None:
    """Return the pre-activation above which an activation is above a level, and below it not.

    None where there is no such number, or none between −64 and 64.
    """
    functions = build_activation(activation)

    def is_above(pre_activation: Array) -> NDArray[np.bool_]:
        shaped = np.ascontiguousarray(pre_activation.reshape(1, -1, 1))
        out = np.empty_like(shaped)
        with np.errstate(all="ignore"):
            functions.forward(shaped, out)
        return out.reshape(-1) > level

    tried = np.linspace(-_FARTHEST, _FARTHEST, _STEPS + 1)
    above = is_above(tried)
    first = int(above.argmax())
    if first == 0 or not above[first:].all():
        return None
    low, high = float(tried[first - 1]), float(tried[first])
    for _ in range(_HALVINGS):
        middle = (low + high) / 2.0
        if is_above(np.array([middle]))[0]:
            high = middle
        else:
            low = middle
    return low
