"""Rules for the crowd: how many random starts run, and edits of one of them alone."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from xorviz.engine.layout import LayerArrays
from xorviz.engine.spec import ExperimentSpec
from xorviz.engine.spec.reader import check_integer
from xorviz.engine.state import Arrays, block_of, frozen, one_replica, start_state
from xorviz.session import crowd_edits, edits, inverses
from xorviz.session.edits import Edit
from xorviz.session.history import History
from xorviz.session.inverses import RestoreRun
from xorviz.session.position import Position
from xorviz.session.rules import cells, network, units
from xorviz.session.rules.outcome import Outcome, outcome_of

#: What can be done to one random start alone: weights, and neither network nor training.
_BY_HAND: Mapping[type[Edit], Callable[[Any, Position], Outcome]] = {
    edits.SetWeight: cells.set_weight,
    edits.SetBias: cells.set_bias,
    edits.SetWeights: cells.set_weights,
    edits.ImportWeights: cells.import_weights,
    edits.ReviveUnit: units.revive_unit,
    inverses.RestoreCell: cells.restore_cell,
    inverses.RestoreCells: cells.restore_cells,
    inverses.RestoreWeights: cells.restore_weights,
    inverses.RestoreWiring: network.restore_wiring,
}


def set_replicas(edit: crowd_edits.SetReplicas, position: Position) -> Outcome:
    """Apply `SetReplicas`."""
    spec, wanted = position.spec, edit.replicas
    if wanted == 1:
        return keep_replica(crowd_edits.KeepReplica(spec.replica), position)
    shown = spec.replica if spec.replica < wanted else 0
    after = replace(spec, replicas=wanted, replica=shown).validate()
    if wanted > spec.replicas:
        begun = Position(after, start_state(after), History())
        return Outcome(begun, RestoreRun(position), ("run", "weights"))
    # Of one that was not on display there are no curves yet.
    history = position.history if shown == spec.replica else History()
    state = block_of(position.state, range(wanted))
    left = Position(after, state, history, position.engine, position.course)
    return Outcome(left, RestoreRun(position), ("run",))


def keep_replica(edit: crowd_edits.KeepReplica, position: Position) -> Outcome:
    """Apply `KeepReplica`."""
    place = _place(position.spec, edit.replica)
    spec = position.spec.alone(edit.replica).validate()
    state = one_replica(position.state, place)
    left = Position(spec, state, position.history, position.engine)
    return Outcome(left, RestoreRun(position), ("run",))


def of_replica(edit: crowd_edits.OfReplica, position: Position) -> Outcome:
    """Apply `OfReplica`: as to that replica alone, whose weights then return among the others."""
    spec, state = position.spec, position.state
    place = _place(spec, edit.replica)
    alone = replace(position, spec=spec.alone(edit.replica), state=one_replica(state, place))
    done = _BY_HAND[type(edit.edit)](edit.edit, alone)
    changed = done.position.state
    after = replace(
        state,
        parameters=_put_back(state.parameters, changed.parameters, place),
        slots={
            name: _put_back(arrays, changed.slots[name], place)
            for name, arrays in state.slots.items()
        },
    )
    inverse = crowd_edits.OfReplica(edit.replica, done.inverse)
    return outcome_of(position, spec, after, inverse, "weights")


def _place(spec: ExperimentSpec, replica: int) -> int:
    """Return where a replica stands among those that run."""
    numbers = spec.replica_numbers
    return numbers.index(check_integer(replica, numbers[0], numbers[-1], "replica"))


def _put_back(arrays: Arrays, alone: Arrays, place: int) -> Arrays:
    """Return the arrays of all with those of one in its place."""
    whole = {}
    for name, layer in arrays.items():
        kernel, bias = layer.kernel.copy(), layer.bias.copy()
        kernel[place], bias[place] = alone[name].kernel[0], alone[name].bias[0]
        whole[name] = LayerArrays(kernel, bias)
    return frozen(whole)
