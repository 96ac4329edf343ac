"""Rules for weights and biases set by hand, one or many at once, or taken from a file."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from xorviz.engine.errors import SpecError
from xorviz.engine.layout import LayerArrays
from xorviz.engine.spec.reader import check_number
from xorviz.engine.state import frozen
from xorviz.session import edits
from xorviz.session.inverses import RestoreCell, RestoreCells, RestoreWeights
from xorviz.session.position import Position
from xorviz.session.rules.outcome import Outcome, outcome_of


def set_weight(edit: edits.SetWeight, position: Position) -> Outcome:
    """Apply `SetWeight`."""
    cell = edits.Cell(edit.layer, edit.source, edit.source_unit, edit.unit_id, edit.value)
    return restore_cell(_everywhere(cell, position), position)


def set_bias(edit: edits.SetBias, position: Position) -> Outcome:
    """Apply `SetBias`."""
    cell = edits.Cell(edit.layer, None, 0, edit.unit_id, edit.value)
    return restore_cell(_everywhere(cell, position), position)


def set_weights(edit: edits.SetWeights, position: Position) -> Outcome:
    """Apply `SetWeights`."""
    cells = tuple(_everywhere(cell, position) for cell in edit.cells)
    return restore_cells(RestoreCells(cells), position)


def import_weights(edit: edits.ImportWeights, position: Position) -> Outcome:
    """Apply `ImportWeights`."""
    replace(position.spec, weights=edit.weights).validate()
    replicas = len(position.spec.replica_numbers)
    parameters = {}
    for name, given in edit.weights:
        kernel, bias = position.state.parameters[name]
        if given.kernel is not None:
            kernel = np.repeat(np.array([given.kernel]), replicas, axis=0)
        if given.bias is not None:
            bias = np.repeat(np.array([[given.bias]]), replicas, axis=0)
        parameters[name] = LayerArrays(kernel, bias)
    return restore_weights(RestoreWeights(parameters), position)


def restore_weights(edit: RestoreWeights, position: Position) -> Outcome:
    """Apply `RestoreWeights`."""
    state = position.state
    former = {name: state.parameters[name] for name in edit.parameters}
    after = replace(state, parameters=frozen({**state.parameters, **edit.parameters}))
    return outcome_of(position, position.spec, after, RestoreWeights(former), "weights")


def restore_cell(edit: RestoreCell, position: Position) -> Outcome:
    """Apply `RestoreCell`."""
    after, (former,) = _written((edit,), position)
    return replace(after, inverse=former)


def restore_cells(edit: RestoreCells, position: Position) -> Outcome:
    """Apply `RestoreCells`."""
    after, former = _written(edit.cells, position)
    # The other way round, should a cell be named twice.
    return replace(after, inverse=RestoreCells(former[::-1]))


def _everywhere(cell: edits.Cell, position: Position) -> RestoreCell:
    """Return what sets a cell to its number in every replica."""
    part = "bias" if cell.source is None else "kernel"
    value = check_number(cell.value, f"weights.{cell.layer}.{part}")
    everywhere = (value,) * len(position.spec.replica_numbers)
    return RestoreCell(cell.layer, cell.source, cell.source_unit, cell.unit_id, everywhere)


def _written(
    cells: Sequence[RestoreCell], position: Position
) -> tuple[Outcome, tuple[RestoreCell, ...]]:
    """Return the run with these numbers, and the cells as they were.

    Raises
    ------
    SpecError
        If there is no such cell.
    """
    spec, state = position.spec, position.state
    changed: dict[str, LayerArrays] = {}
    former = []
    for cell in cells:
        layer = spec.network.layer(cell.layer)
        place = f"weights.{cell.layer}"
        column = _index(state.unit_ids[cell.layer], cell.unit_id, place)
        if cell.layer not in changed:
            kernel, bias = state.parameters[cell.layer]
            changed[cell.layer] = LayerArrays(kernel.copy(), bias.copy())
        kernel, bias = changed[cell.layer]
        if cell.source is None:
            numbers = bias[:, 0, column]
        elif cell.source in layer.sources:
            units = state.unit_ids.get(cell.source, tuple(range(spec.network.width(cell.source))))
            row = spec.network.offset(layer, cell.source) + _index(units, cell.source_unit, place)
            numbers = kernel[:, row, column]
        else:
            raise SpecError(place, "unknown_source", cell.source, layer.sources)
        former.append(replace(cell, values=tuple(numbers.tolist())))
        numbers[:] = cell.values
    after = replace(state, parameters=frozen({**state.parameters, **changed}))
    inverse = RestoreCells(tuple(former))
    return outcome_of(position, spec, after, inverse, "weights"), inverse.cells


def _index(ids: tuple[int, ...], wanted: int, place: str) -> int:
    if wanted not in ids:
        raise SpecError(place, "unknown_unit", wanted, tuple(str(known) for known in ids))
    return ids.index(wanted)
