"""What stays as it is whatever the training does: proved by intervals, for every step to come.

A unit whose error is 0 for every pattern gets no gradient by its weights and bias, in a batch of
any patterns. They stay where the optimizer's moments can still take them (`moments.py`); all other
parameters may become anything. Suppose that certain errors are 0: these units are off, or the loss
clips these outputs, or nothing that reads a unit passes anything back. If intervals then show that
the same units are off and the same outputs clipped wherever the parameters may be, it follows step
by step that it is so for ever: as long as it holds, the parameters stay where it holds. Errors that
the intervals do not confirm are struck out, and the rest is tried again, until nothing is struck.
All of it holds while the numbers of the run are finite.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from xorviz.engine.activations import ACTIVATIONS, build_activation
from xorviz.engine.losses.base import EPSILON
from xorviz.engine.registry import Choice
from xorviz.engine.solved import sides_of
from xorviz.engine.spec.network import LayerSpec
from xorviz.insight.doctor.examination import Examination
from xorviz.insight.doctor.groups import Keys, joined
from xorviz.insight.doctor.moments import Interval, Reach, reach_of

Array = NDArray[np.float64]
Bools = NDArray[np.bool_]

#: Products of a value and a weight that are bounded at most; of a larger network nothing is proved.
_MOST_PRODUCTS = 500_000

#: More than sums of a few thousand products are rounded by, as a part of the sum of their sizes.
_ROUNDING = 1e-9


@dataclass(frozen=True)
class Forever:
    """What holds at every step to come, as long as nobody edits the run.

    Parameters
    ----------
    off : dict of str to ndarray of bool, shape (units,)
        By layer id: which units are off for every pattern.
    quiet : dict of str to ndarray of bool, shape (units,)
        Which units' weights and biases get no gradient.
    values : dict of str to Interval, each (P, units)
        Between which numbers each unit's activation stays.
    """

    off: dict[str, Bools]
    quiet: dict[str, Bools]
    values: dict[str, Interval]

    def keys(self, examination: Examination, position: int) -> Keys:
        """Return what tells patterns apart, after a layer, at some step to come.

        Patterns with equal keys say the same to all that follows, for ever.
        """
        known: dict[str, Keys] = {
            entry.id: joined([examination.values(entry.id)]) for entry in examination.network.inputs
        }
        for layer in examination.network.layers[: position + 1]:
            entering = joined([known[source] for source in layer.sources])
            interval = self.values[layer.id]
            fixed = (interval.low == interval.high).all(axis=0)
            said = interval.low[:, fixed]
            known[layer.id] = joined([said]) if fixed.all() else joined([entering, said])
        return joined([known[source] for source in examination.frontier(position)])

    def never_right(self, examination: Examination) -> Bools:
        """Tell which patterns stay on their wrong side, `(P,)`."""
        interval = self.values[examination.network.output]
        sides = sides_of(examination.case.dataset.telling, examination.spec.training.solved)
        wanted = examination.wanted
        if sides.by_largest:
            winner = np.where(wanted, interval.high, -math.inf).max(axis=1)
            others = np.where(wanted, -math.inf, interval.low).max(axis=1)
            return np.asarray(winner <= others)
        wrong = np.where(wanted, interval.high <= sides.above, interval.low >= sides.below)
        return np.asarray(wrong.any(axis=1))


def prove(examination: Examination) -> Forever:
    """Find the largest set of errors that can be proved to stay 0, and what follows from it."""
    network = examination.network
    products = len(examination.rows) * sum(
        (network.fan_in(layer) + 1) * layer.units for layer in network.layers
    )
    provable = examination.is_whole and products <= _MOST_PRODUCTS
    silent = _silent_now(examination) if provable else _none(examination)
    reach = reach_of(examination.case)
    while True:
        errors = _without_error(examination, silent)
        quiet = _for_all(errors)
        if not any(flags.any() for flags in quiet.values()):
            silent = _none(examination)
        values, confirmed = _bounds(examination, quiet, reach, silent)
        kept = {name: flags & confirmed[name] for name, flags in silent.items()}
        if all((kept[name] == silent[name]).all() for name in silent):
            break
        silent = kept
    return Forever(_for_all(silent), quiet, values)


def _for_all(flags: dict[str, Bools]) -> dict[str, Bools]:
    return {name: np.asarray(entry.all(axis=0)) for name, entry in flags.items()}


def _none(examination: Examination) -> dict[str, Bools]:
    return {
        layer.id: np.zeros((len(examination.rows), layer.units), dtype=bool)
        for layer in examination.network.layers
    }


def _silent_now(examination: Examination) -> dict[str, Bools]:
    """Return by layer for which patterns its units pass nothing back now, `(P, units)`."""
    found = {}
    for layer in examination.network.layers:
        response = examination.responses[layer.id]
        flags = np.zeros(response.activation.shape, dtype=bool)
        if ACTIVATIONS[layer.activation.name].zone is not None:
            flags = response.derivative == 0.0
        if layer.id == examination.network.output:
            flags = flags | (examination.output_gradient == 0.0)
        found[layer.id] = flags
    return found


def _without_error(examination: Examination, silent: dict[str, Bools]) -> dict[str, Bools]:
    """Return for which patterns the error of each unit is 0, if those that are silent are."""
    network = examination.network
    found = dict(silent)
    for layer in reversed(network.layers):
        if layer.id == network.output:
            continue
        readers = [found[reader.id].all(axis=1) for reader in network.consumers(layer.id)]
        unheard = np.logical_and.reduce(readers)
        found[layer.id] = silent[layer.id] | unheard[:, None]
    return found


def _bounds(
    examination: Examination,
    quiet: dict[str, Bools],
    reach: dict[str, Reach],
    silent: dict[str, Bools],
) -> tuple[dict[str, Interval], dict[str, Bools]]:
    """Bound every unit's activation, and tell where it surely passes nothing back."""
    values = {
        entry.id: Interval(examination.values(entry.id), examination.values(entry.id))
        for entry in examination.network.inputs
    }
    confirmed = {}
    for layer in examination.network.layers:
        if not any(flags.any() for flags in silent.values()):
            # Nothing is held, so anything may come of it.
            shape = (len(examination.rows), layer.units)
            before = Interval(np.full(shape, -math.inf), np.full(shape, math.inf))
        else:
            before = _before(layer, values, _box(reach[layer.id], quiet[layer.id]))
        values[layer.id] = _after(layer.activation, before)
        flags = _in_zone(layer.activation, before)
        if layer.id == examination.network.output:
            flags = flags | _clipped(examination, values[layer.id])
        confirmed[layer.id] = flags
    return values, confirmed


def _box(reach: Reach, quiet: Bools) -> Reach:
    """Return the reach of units that get no gradient; those of all others may become anything."""

    def choose(interval: Interval) -> Interval:
        low = np.where(quiet, interval.low, -math.inf)
        return Interval(low, np.where(quiet, interval.high, math.inf))

    return Reach(choose(reach.kernel), choose(reach.bias))


def _before(layer: LayerSpec, values: dict[str, Interval], box: Reach) -> Interval:
    """Bound the pre-activations of a layer."""
    low = np.concatenate([values[source].low for source in layer.sources], axis=1)[:, :, None]
    high = np.concatenate([values[source].high for source in layer.sources], axis=1)[:, :, None]
    products = [
        _product(one, other[None])
        for one in (low, high)
        for other in (box.kernel.low, box.kernel.high)
    ]
    least = np.minimum.reduce(products)
    most = np.maximum.reduce(products)
    with np.errstate(invalid="ignore"):
        sizes = np.maximum(np.abs(least), np.abs(most)).sum(axis=1)
        sizes = sizes + np.maximum(np.abs(box.bias.low), np.abs(box.bias.high))
        slack = np.where(np.isfinite(sizes), _ROUNDING * sizes, 0.0)
        bottom = least.sum(axis=1) + box.bias.low - slack
        top = most.sum(axis=1) + box.bias.high + slack
    return Interval(
        np.where(np.isnan(bottom), -math.inf, bottom), np.where(np.isnan(top), math.inf, top)
    )


def _product(one: Array, other: Array) -> Array:
    """Multiply; what is 0 stays 0 whatever finite number it is multiplied by."""
    with np.errstate(invalid="ignore"):
        product = one * other
    return np.where((one == 0.0) | (other == 0.0), 0.0, product)


def _after(activation: Choice, before: Interval) -> Interval:
    """Bound what an activation makes of pre-activations between two numbers."""
    entry = ACTIVATIONS[activation.name]
    low, high = (np.full_like(before.low, end) for end in entry.range(entry.resolve(activation)))
    functions = build_activation(activation)
    if entry.rises:
        ends = []
        for side in before:
            out = np.empty_like(side)
            with np.errstate(all="ignore"):
                functions.forward(side, out)
            ends.append(out)
        spread = [np.zeros_like(end) for end in ends]
        if not entry.is_exact:
            spread = [_ROUNDING * np.abs(end) for end in ends]
        with np.errstate(invalid="ignore"):
            below, above = ends[0] - spread[0], ends[1] + spread[1]
        low = np.where(np.isnan(below), low, np.maximum(low, below))
        high = np.where(np.isnan(above), high, np.minimum(high, above))
    elif entry.zone is not None and math.isfinite(entry.zone[0]):
        # Below the zone it is what it is at its end.
        end = np.full_like(before.high, entry.zone[0])
        functions.forward(end.copy(), end)
        off = before.high <= entry.zone[0]
        low, high = np.where(off, end, low), np.where(off, end, high)
    return Interval(low, high)


def _in_zone(activation: Choice, before: Interval) -> Bools:
    zone = ACTIVATIONS[activation.name].zone
    if zone is None:
        return np.zeros(before.low.shape, dtype=bool)
    lower, upper = zone
    return np.asarray((before.high <= lower) | (before.low >= upper))


def _clipped(examination: Examination, values: Interval) -> Bools:
    """Tell which outputs the loss surely clips, which leaves no gradient."""
    loss = examination.spec.training.loss
    if loss.name != "binary_crossentropy" or dict(loss.arguments).get("from_logits"):
        return np.zeros(values.low.shape, dtype=bool)
    return np.asarray((values.high < EPSILON) | (values.low > 1.0 - EPSILON))
