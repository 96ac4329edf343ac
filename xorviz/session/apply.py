"""Applying an edit: from a run and an edit to a new run and the inverse, changing nothing given."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np

from xorviz.engine.errors import SpecError
from xorviz.engine.layout import LayerArrays
from xorviz.engine.losses import LOSSES
from xorviz.engine.optimizers import OPTIMIZERS
from xorviz.engine.registry import Choice
from xorviz.engine.spec import ExperimentSpec
from xorviz.engine.spec.data import LARGEST_SEED
from xorviz.engine.spec.reader import check_integer, check_number
from xorviz.engine.state import Arrays, RunState, frozen, start_state, zero_slots
from xorviz.engine.surgery import insert_unit, new_unit, resized, take_unit
from xorviz.session import edits
from xorviz.session.edits import Edit
from xorviz.session.history import History
from xorviz.session.inverses import (
    DropUnit,
    Given,
    RestoreCell,
    RestoreData,
    RestoreOptimizer,
    RestoreRun,
    RestoreUnit,
)
from xorviz.session.position import Position


@dataclass(frozen=True)
class Outcome:
    """What an edit led to.

    Parameters
    ----------
    position : Position
        The run after the edit.
    inverse : Edit
        Takes the edit back, not the training since.
    changes : tuple of str
        What changed: ``network``, ``weights``, ``data``, ``training``, ``run``.
    """

    position: Position
    inverse: Edit
    changes: tuple[str, ...]


def apply_edit(edit: Edit, position: Position) -> Outcome:
    """Apply one edit.

    Raises
    ------
    SpecError
        If it is not allowed; nothing has changed then.
    """
    return _apply(edit, position)


@functools.singledispatch
def _apply(edit: Edit, position: Position) -> Outcome:
    raise TypeError(f"no rule applies {type(edit).__name__}")


@_apply.register
def _(edit: edits.SetActivation, position: Position) -> Outcome:
    network = position.spec.network
    former = network.layer(edit.layer).activation
    layers = tuple(
        replace(layer, activation=edit.activation) if layer.id == edit.layer else layer
        for layer in network.layers
    )
    spec = replace(position.spec, network=replace(network, layers=layers))
    inverse = edits.SetActivation(edit.layer, former)
    return _with_spec(position, spec, inverse, "network")


@_apply.register
def _(edit: edits.AddUnit, position: Position) -> Outcome:
    spec, state = position.spec, position.state
    grown = resized(spec, edit.layer, spec.network.layer(edit.layer).units + 1)
    unit = new_unit(spec, state, edit.layer)
    after = insert_unit(spec.network, state, edit.layer, unit)
    inverse = DropUnit(edit.layer, unit.unit_id, spec.weights)
    return _outcome(position, grown, after, inverse, "network", "weights")


@_apply.register
def _(edit: edits.RemoveUnit, position: Position) -> Outcome:
    spec = position.spec
    width = spec.network.layer(edit.layer).units
    shrunk = resized(spec, edit.layer, width - 1)
    after, unit = take_unit(spec.network, position.state, edit.layer, edit.unit_id)
    inverse = RestoreUnit(edit.layer, unit, spec.weights)
    return _outcome(position, shrunk, after, inverse, "network", "weights")


@_apply.register
def _(edit: DropUnit, position: Position) -> Outcome:
    outcome = _apply(edits.RemoveUnit(edit.layer, edit.unit_id), position)
    return _with_given(outcome, edit.given)


@_apply.register
def _(edit: RestoreUnit, position: Position) -> Outcome:
    spec, state = position.spec, position.state
    grown = resized(spec, edit.layer, len(state.unit_ids[edit.layer]) + 1)
    after = insert_unit(spec.network, state, edit.layer, edit.unit)
    inverse = DropUnit(edit.layer, edit.unit.unit_id, spec.weights)
    outcome = _outcome(position, grown, after, inverse, "network", "weights")
    return _with_given(outcome, edit.given)


@_apply.register
def _(edit: edits.SetWeight, position: Position) -> Outcome:
    value = check_number(edit.value, f"weights.{edit.layer}.kernel")
    everywhere = (value,) * len(position.spec.replica_numbers)
    return _apply(
        RestoreCell(edit.layer, edit.source, edit.source_unit, edit.unit_id, everywhere), position
    )


@_apply.register
def _(edit: edits.SetBias, position: Position) -> Outcome:
    value = check_number(edit.value, f"weights.{edit.layer}.bias")
    everywhere = (value,) * len(position.spec.replica_numbers)
    return _apply(RestoreCell(edit.layer, None, 0, edit.unit_id, everywhere), position)


@_apply.register
def _(edit: RestoreCell, position: Position) -> Outcome:
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
    return _outcome(position, spec, after, inverse, "weights")


@_apply.register
def _(edit: edits.SetOptimizer, position: Position) -> Outcome:
    OPTIMIZERS.check(edit.optimizer, "training.optimizer")
    slots = zero_slots(edit.optimizer, position.state.parameters)
    return _with_optimizer(position, edit.optimizer, slots, 0)


@_apply.register
def _(edit: RestoreOptimizer, position: Position) -> Outcome:
    return _with_optimizer(position, edit.optimizer, edit.slots, edit.iteration)


@_apply.register
def _(edit: edits.SetLearningRate, position: Position) -> Outcome:
    training = position.spec.training
    given = dict(training.optimizer.arguments)
    former = given.pop("learning_rate", None)
    if edit.learning_rate is not None:
        rate = OPTIMIZERS[training.optimizer.name].arguments["learning_rate"]
        place = "training.optimizer.learning_rate"
        given["learning_rate"] = rate.check(edit.learning_rate, place)
    optimizer = Choice(training.optimizer.name, tuple(sorted(given.items())))
    spec = replace(position.spec, training=replace(training, optimizer=optimizer))
    inverse = edits.SetLearningRate(None if former is None else float(former))
    return _with_spec(position, spec, inverse, "training")


@_apply.register
def _(edit: edits.SetLoss, position: Position) -> Outcome:
    LOSSES.check(edit.loss, "training.loss")
    training = position.spec.training
    spec = replace(position.spec, training=replace(training, loss=edit.loss))
    return _with_spec(position, spec, edits.SetLoss(training.loss), "training")


@_apply.register
def _(edit: edits.SetData, position: Position) -> Outcome:
    # Other data are another task, which nobody has solved yet.
    unsolved = np.full_like(position.state.first_solved, -1)
    return _apply(RestoreData(edit.data, unsolved), position)


@_apply.register
def _(edit: RestoreData, position: Position) -> Outcome:
    spec, state = replace(position.spec, data=edit.data), position.state
    inverse = RestoreData(position.spec.data, state.first_solved)
    judged = replace(position, state=replace(state, first_solved=edit.first_solved))
    return _with_new_epoch(judged, spec, inverse, "data")


@_apply.register
def _(edit: edits.SetBatchSize, position: Position) -> Outcome:
    training = position.spec.training
    spec = replace(position.spec, training=replace(training, batch_size=edit.batch_size))
    return _with_new_epoch(position, spec, edits.SetBatchSize(training.batch_size), "training")


@_apply.register
def _(edit: edits.SetShuffle, position: Position) -> Outcome:
    training = position.spec.training
    spec = replace(position.spec, training=replace(training, shuffle=edit.shuffle))
    return _with_new_epoch(position, spec, edits.SetShuffle(training.shuffle), "training")


@_apply.register
def _(edit: edits.RestartRun, position: Position) -> Outcome:
    seed = position.spec.seed if edit.seed is None else edit.seed
    spec = replace(position.spec, seed=check_integer(seed, 0, LARGEST_SEED, "seed")).validate()
    started = Position(spec, start_state(spec), History())
    return Outcome(started, RestoreRun(position), ("run", "weights"))


@_apply.register
def _(edit: RestoreRun, position: Position) -> Outcome:
    return Outcome(edit.position, RestoreRun(position), ("run", "network", "weights", "training"))


def _outcome(
    position: Position, spec: ExperimentSpec, state: RunState, inverse: Edit, *changes: str
) -> Outcome:
    counted = replace(state, edits=position.state.edits + 1)
    return Outcome(Position(spec, counted, position.history), inverse, changes)


def _with_spec(position: Position, spec: ExperimentSpec, inverse: Edit, *changes: str) -> Outcome:
    return _outcome(position, spec.validate(), position.state, inverse, *changes)


def _with_new_epoch(
    position: Position, spec: ExperimentSpec, inverse: Edit, *changes: str
) -> Outcome:
    state = position.state
    begun = replace(state, epoch=state.epoch + (1 if state.batch else 0), batch=0)
    return _outcome(position, spec.validate(), begun, inverse, *changes)


def _with_optimizer(
    position: Position, optimizer: Choice, slots: Mapping[str, Arrays], iteration: int
) -> Outcome:
    training, state = position.spec.training, position.state
    spec = replace(position.spec, training=replace(training, optimizer=optimizer))
    after = replace(state, slots=slots, iteration=iteration)
    inverse = RestoreOptimizer(training.optimizer, state.slots, state.iteration)
    return _outcome(position, spec, after, inverse, "training")


def _with_given(outcome: Outcome, given: Given) -> Outcome:
    spec = replace(outcome.position.spec, weights=given).validate()
    return replace(outcome, position=replace(outcome.position, spec=spec))


def _index(ids: tuple[int, ...], wanted: int, place: str) -> int:
    if wanted not in ids:
        raise SpecError(place, "unknown_unit", wanted, tuple(str(known) for known in ids))
    return ids.index(wanted)
