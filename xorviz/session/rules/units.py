"""Rules for units: adding, removing and bringing back, and weights and biases set by hand."""

from __future__ import annotations

from dataclasses import replace

from xorviz.engine.errors import SpecError
from xorviz.engine.layout import LayerArrays
from xorviz.engine.source_wirings import with_revived_unit
from xorviz.engine.spec.reader import check_number
from xorviz.engine.state import frozen
from xorviz.engine.surgery import insert_unit, new_unit, resized, take_unit
from xorviz.session import edits
from xorviz.session.inverses import DropUnit, RestoreCell, RestoreUnit, RestoreWiring
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


def set_weight(edit: edits.SetWeight, position: Position) -> Outcome:
    """Apply `SetWeight`."""
    value = check_number(edit.value, f"weights.{edit.layer}.kernel")
    everywhere = (value,) * len(position.spec.replica_numbers)
    cell = RestoreCell(edit.layer, edit.source, edit.source_unit, edit.unit_id, everywhere)
    return restore_cell(cell, position)


def set_bias(edit: edits.SetBias, position: Position) -> Outcome:
    """Apply `SetBias`."""
    value = check_number(edit.value, f"weights.{edit.layer}.bias")
    everywhere = (value,) * len(position.spec.replica_numbers)
    return restore_cell(RestoreCell(edit.layer, None, 0, edit.unit_id, everywhere), position)


def restore_cell(edit: RestoreCell, position: Position) -> Outcome:
    """Apply `RestoreCell`."""
    spec, state = position.spec, position.state
    layer = spec.network.layer(edit.layer)
    place = f"weights.{edit.layer}"
    column = _index(state.unit_ids[edit.layer], edit.unit_id, place)
    kernel, bias = (array.copy() for array in state.parameters[edit.layer])
    if edit.source is None:
        cells = bias[:, 0, column]
    elif edit.source in layer.sources:
        units = state.unit_ids.get(edit.source, tuple(range(spec.network.width(edit.source))))
        row = spec.network.offset(layer, edit.source) + _index(units, edit.source_unit, place)
        cells = kernel[:, row, column]
    else:
        raise SpecError(place, "unknown_source", edit.source, layer.sources)
    inverse = replace(edit, values=tuple(float(value) for value in cells))
    cells[:] = edit.values
    after = replace(
        state,
        parameters=frozen({**state.parameters, edit.layer: LayerArrays(kernel, bias)}),
    )
    return outcome_of(position, spec, after, inverse, "weights")


def _index(ids: tuple[int, ...], wanted: int, place: str) -> int:
    if wanted not in ids:
        raise SpecError(place, "unknown_unit", wanted, tuple(str(known) for known in ids))
    return ids.index(wanted)
