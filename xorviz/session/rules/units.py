"""Rules for units: adding, removing and bringing back."""

from __future__ import annotations

from xorviz.engine.source_wirings import with_revived_unit
from xorviz.engine.surgery import insert_unit, new_unit, resized, take_unit
from xorviz.session import edits
from xorviz.session.inverses import DropUnit, RestoreUnit, RestoreWiring
from xorviz.session.position import Position
from xorviz.session.rules.outcome import Outcome, outcome_of, rewire, with_given


def add_unit(edit: edits.AddUnit, position: Position) -> Outcome:
    """Apply `AddUnit`."""
    spec, state = position.spec, position.state
    grown = resized(spec, edit.layer, spec.network.layer(edit.layer).units + 1)
    unit = new_unit(spec, state, edit.layer)
    after = insert_unit(spec.network, state, edit.layer, unit)
    inverse = DropUnit(edit.layer, unit.unit_id, spec.weights)
    return outcome_of(position, grown, after, inverse, "network", "weights")


def remove_unit(edit: edits.RemoveUnit, position: Position) -> Outcome:
    """Apply `RemoveUnit`."""
    spec = position.spec
    width = spec.network.layer(edit.layer).units
    shrunk = resized(spec, edit.layer, width - 1)
    after, unit = take_unit(spec.network, position.state, edit.layer, edit.unit_id)
    inverse = RestoreUnit(edit.layer, unit, spec.weights)
    return outcome_of(position, shrunk, after, inverse, "network", "weights")


def revive_unit(edit: edits.ReviveUnit, position: Position) -> Outcome:
    """Apply `ReviveUnit`; how the run starts stays as it is."""
    spec = position.spec
    wiring = with_revived_unit(spec, position.state, edit.layer, edit.unit_id)
    _, state, back = rewire(position, spec, wiring)
    inverse = RestoreWiring(back, spec.weights)
    return outcome_of(position, spec, state, inverse, "network", "weights")


def drop_unit(edit: DropUnit, position: Position) -> Outcome:
    """Apply `DropUnit`."""
    outcome = remove_unit(edits.RemoveUnit(edit.layer, edit.unit_id), position)
    return with_given(outcome, edit.given)


def restore_unit(edit: RestoreUnit, position: Position) -> Outcome:
    """Apply `RestoreUnit`."""
    spec, state = position.spec, position.state
    grown = resized(spec, edit.layer, len(state.unit_ids[edit.layer]) + 1)
    after = insert_unit(spec.network, state, edit.layer, edit.unit)
    inverse = DropUnit(edit.layer, edit.unit.unit_id, spec.weights)
    outcome = outcome_of(position, grown, after, inverse, "network", "weights")
    return with_given(outcome, edit.given)
