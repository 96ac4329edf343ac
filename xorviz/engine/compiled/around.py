"""What is done to a gradient before the optimizer: penalties, clipping, decay."""

from __future__ import annotations

import math

from xorviz.engine.compiled import codes
from xorviz.engine.compiled.jit import inlined
from xorviz.engine.compiled.records import Integers, Numbers


@inlined
def add_penalties(l1: Numbers, twice_l2: Numbers, w: Numbers, g: Numbers, lanes: int) -> None:
    """Add the gradient of the penalties, whose strengths are given for each parameter."""
    for parameter in range(l1.size):
        one, two = l1[parameter], twice_l2[parameter]
        for k in range(parameter * lanes, (parameter + 1) * lanes):
            sign = 1.0 if w[k] > 0.0 else 0.0 * w[k]
            sign = -1.0 if w[k] < 0.0 else sign
            g[k] = g[k] + one * sign + two * w[k]


@inlined
def penalty_of(l1: Numbers, twice_l2: Numbers, w: Numbers, lanes: int, lane: int) -> float:
    """Return the sum of the penalties of one lane."""
    total = 0.0
    for parameter in range(l1.size):
        weight = w[parameter * lanes + lane]
        total += l1[parameter] * abs(weight) + 0.5 * twice_l2[parameter] * (weight * weight)
    return total


@inlined
def clip(code: int, bound: float, starts: Integers, g: Numbers, lanes: int) -> None:
    """Clip a gradient by one of the ways of `codes`.

    Parameters
    ----------
    code : int
    bound : float
    starts : ndarray of int64
        Where each variable begins among the parameters, and their number at the end.
    g : ndarray
    lanes : int
    """
    if code == codes.CLIPVALUE:
        for k in range(g.size):
            # Written so that what is not a number stays one.
            cut = -bound if g[k] < -bound else g[k]
            g[k] = bound if cut > bound else cut
    elif code == codes.CLIPNORM:
        for variable in range(starts.size - 1):
            begin, end = starts[variable] * lanes, starts[variable + 1] * lanes
            for lane in range(lanes):
                total = 0.0
                for k in range(begin + lane, end, lanes):
                    total += g[k] * g[k]
                norm = math.sqrt(total)
                divisor = bound if norm < bound else norm
                for k in range(begin + lane, end, lanes):
                    g[k] = g[k] * bound / divisor
    elif code == codes.GLOBAL_CLIPNORM:
        for lane in range(lanes):
            total = 0.0
            for k in range(lane, g.size, lanes):
                total += g[k] * g[k]
            norm = math.sqrt(total)
            scale = bound * min(1.0 / norm, 1.0 / bound) + (norm - norm)
            for k in range(lane, g.size, lanes):
                g[k] *= scale
