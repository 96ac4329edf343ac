"""What wakes units that are off for every pattern: fresh weights, or another bias."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np

from xorviz.insight.doctor.examination import Examination
from xorviz.insight.doctor.findings import Fix, Value
from xorviz.insight.doctor.visit import Visit

#: Of a layer with more dead units they are not all revived at once.
_MOST_REVIVED = 64

#: A bias has this many digits after the point at most.
_DIGITS = 12


def revivals(visit: Visit, layer: str, places: Sequence[int]) -> list[Fix]:
    """Return what wakes dead units of a layer: the first of them in two ways, and all at once.

    Parameters
    ----------
    visit : Visit
    layer : str
    places : sequence of int
        The positions of its dead units.
    """
    if not places:
        return []
    ids = [visit.chart.case.unit_ids[layer][place] for place in places]
    first: dict[str, Value] = {"layer": layer, "unit_id": ids[0]}
    fixes = [Fix("revive_unit", first)]
    if 1 < len(places) <= _MOST_REVIVED:
        fixes.append(Fix("revive_units", {"layer": layer, "unit_ids": tuple(ids)}))
    bias = waking_bias(visit.chart.examination, layer, places[0])
    if bias is not None:
        fixes.append(Fix("set_bias", {**first, "value": bias}))
    return fixes


def waking_bias(examination: Examination, layer: str, place: int) -> float | None:
    """Return a bias with which a dead ReLU unit is on for about half of the patterns.

    It lies midway between two patterns, about, with few digits. None for any other activation, and
    where the unit says the same of all patterns.
    """
    if examination.network.layer(layer).activation.name != "relu":
        return None
    before = examination.responses[layer].pre_activation[:, place]
    levels = np.unique(before)
    if len(levels) < 2 or not np.isfinite(levels).all():
        return None
    on = (before[None, :] > levels[:-1, None]).sum(axis=1)
    best = int(np.argmin(np.abs(on - 0.5 * len(before))))
    bias = float(examination.case.parameters[layer].bias[0, 0, place])
    # Above the one bias the pattern below is on, up to the other that above is off.
    highest, lowest = bias - float(levels[best]), bias - float(levels[best + 1])
    return _between(lowest, highest)


def _between(low: float, high: float) -> float | None:
    """Return a number in the middle half between two others, with as few digits as it can have."""
    middle, quarter = 0.5 * (low + high), 0.25 * (high - low)
    start = -math.floor(math.log10(quarter)) - 1 if quarter > 0.0 else _DIGITS
    for digits in range(start, _DIGITS + 1):
        rounded = round(middle, digits) + 0.0
        if abs(rounded - middle) <= quarter:
            return rounded
    return None
