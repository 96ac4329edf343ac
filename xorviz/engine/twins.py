"""Splitting a unit into twins in the middle of a run, and making one of them again.

As in Chen, Goodfellow and Shlens (2016), "Net2Net": both compute what the unit did, and each sends
half. So that they part, their incoming weights differ by a little. With outgoing weights that
differ and equal incoming ones, the gradients of both would be multiples of each other; optimizers
that divide by the size of the gradient, as Adam and RMSprop do, would take all but equal steps with
them, and the twins would go on computing the same for much longer.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from xorviz.engine.errors import SpecError
from xorviz.engine.spec.network import NetworkSpec
from xorviz.engine.state import RunState
from xorviz.engine.surgery import Unit, UnitArrays, insert_unit, take_unit

#: By which share of themselves the incoming weights and the bias of the unit that stays grow, and
#: those of its twin shrink. A power of two: few numbers are rounded.
ASYMMETRY = 1.0 / 64.0


@dataclass(frozen=True)
class Split:
    """Two units that were one: all that is needed to make one of them again.

    Parameters
    ----------
    unit_id, twin_id : int
        Of the unit that stays, and of the one that goes.
    whole : UnitArrays
        The parameters of the unit while it was one.
    unit, twin : UnitArrays
        The parameters of both, as they were when they came to be two.
    """

    unit_id: int
    twin_id: int
    whole: UnitArrays
    unit: UnitArrays
    twin: UnitArrays


@dataclass(frozen=True)
class Merger:
    """A unit that was two: all that is needed to make two of it again.

    Parameters
    ----------
    unit_id : int
        Of the unit that stayed.
    unit : UnitArrays
        Its parameters while there were two.
    whole : UnitArrays
        Its parameters as they were when it came to be one.
    twin : Unit
        The other, with its moments.
    """

    unit_id: int
    unit: UnitArrays
    whole: UnitArrays
    twin: Unit


def split_unit(
    network: NetworkSpec, state: RunState, layer_id: str, unit_id: int
) -> tuple[RunState, Split]:
    """Make twins of a unit; `network` is the topology before.

    The incoming weights and the bias are multiplied by 1 + `ASYMMETRY` for the unit that stays, and
    by 1 − `ASYMMETRY` for its twin, which comes to stand last in the layer; the outgoing weights of
    both are half of what they were. Where the activation is positively homogeneous, as ReLU is, the
    network goes on computing what it did, but for rounding; where it is smooth, as tanh, the output
    moves by the order of the square of the asymmetry.

    The moments of both are those of the unit. Those of an outgoing weight are made of its
    gradients, the unit's output times the error of its reader, which halving the weight leaves as
    they are. The gradients of the incoming weights are half of what they were from here on, and
    the moments follow by themselves: to foresee it, one would have to know which of an optimizer's
    moments are squares.

    Raises
    ------
    SpecError
        If the layer has no such unit, or its weights are too large to grow.
    """
    rest, former = take_unit(network, state, layer_id, unit_id)
    whole, ids = former.parameters, state.unit_ids[layer_id]
    with np.errstate(over="ignore"):
        grown, shrunk = (whole.incoming * (1.0 + sign * ASYMMETRY) for sign in (1.0, -1.0))
    if not np.isfinite(grown).all():
        raise SpecError(f"network.{layer_id}", "split_too_large", unit_id)
    half = {reader: 0.5 * row for reader, row in whole.outgoing.items()}
    unit, twin = UnitArrays(grown, half), UnitArrays(shrunk, half)
    twin_id = max(ids) + 1
    after = insert_unit(network, rest, layer_id, replace(former, parameters=unit))
    after = insert_unit(network, after, layer_id, Unit(twin_id, len(ids), twin, former.slots))
    return after, Split(unit_id, twin_id, whole, unit, twin)


def merge_twins(
    network: NetworkSpec, state: RunState, layer_id: str, split: Split
) -> tuple[RunState, Merger]:
    """Take a twin out of a layer; `network` is the topology before.

    Where both are in every bit as they were when they came to be two, the unit is as it was while
    it was one. Otherwise it stays as it is by now, and what its twin sent is added to what it
    sends. Each replica goes its own way. Moments stay as they are by now.

    Raises
    ------
    SpecError
        If one of them is gone.
    """
    left, twin = take_unit(network, state, layer_id, split.twin_id)
    rest, present = take_unit(network, left, layer_id, split.unit_id)
    unit = present.parameters
    untouched = _equal(unit, split.unit) & _equal(twin.parameters, split.twin)
    # Sums that no number holds end the run at its next step, as such weights do.
    with np.errstate(all="ignore"):
        sums = {
            reader: row + twin.parameters.outgoing[reader] for reader, row in unit.outgoing.items()
        }
    whole = _chosen(untouched, split.whole, UnitArrays(unit.incoming, sums))
    after = insert_unit(network, rest, layer_id, replace(present, parameters=whole))
    return after, Merger(split.unit_id, unit, whole, twin)


def part_twins(
    network: NetworkSpec, state: RunState, layer_id: str, merger: Merger
) -> tuple[RunState, Split]:
    """Put a twin back, with its weights and moments as they were; `network` is as above.

    Where the unit is in every bit as it was when it came to be one, it is as it was while there
    were two. Otherwise it stays as it is by now, and what its twin sends is taken from what it
    sends. Each replica goes its own way.

    Raises
    ------
    SpecError
        If the unit is gone.
    """
    rest, present = take_unit(network, state, layer_id, merger.unit_id)
    whole, twin = present.parameters, merger.twin
    with np.errstate(all="ignore"):
        rests = {
            reader: row - twin.parameters.outgoing[reader] for reader, row in whole.outgoing.items()
        }
    unit = _chosen(_equal(whole, merger.whole), merger.unit, UnitArrays(whole.incoming, rests))
    after = insert_unit(network, rest, layer_id, replace(present, parameters=unit))
    after = insert_unit(network, after, layer_id, twin)
    return after, Split(merger.unit_id, twin.unit_id, whole, unit, twin.parameters)


def _equal(one: UnitArrays, other: UnitArrays) -> NDArray[np.bool_]:
    """Tell of each replica whether all its numbers are the same, `(replicas,)`."""
    same: NDArray[np.bool_] = (one.incoming == other.incoming).all(axis=1)
    for reader, row in one.outgoing.items():
        same = same & (row == other.outgoing[reader]).all(axis=1)
    return same


def _chosen(first: NDArray[np.bool_], one: UnitArrays, other: UnitArrays) -> UnitArrays:
    """Return the first where a replica takes it, and the other elsewhere."""
    outgoing = {
        reader: np.where(first[:, None], one.outgoing[reader], row)
        for reader, row in other.outgoing.items()
    }
    return UnitArrays(np.where(first[:, None], one.incoming, other.incoming), outgoing)
