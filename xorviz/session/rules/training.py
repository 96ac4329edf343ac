"""Rules for the training: loss, optimizer, batches, the criterion and the start."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from xorviz.engine.errors import SpecError
from xorviz.engine.losses import LOSSES
from xorviz.engine.optimizers import OPTIMIZERS, build_optimizer
from xorviz.engine.registry import Choice, Value
from xorviz.engine.spec.ranges import LARGEST_SEED
from xorviz.engine.spec.reader import check_integer
from xorviz.engine.state import fresh_plateau, start_state, zero_slots
from xorviz.session import edits
from xorviz.session.edits import Edit
from xorviz.session.history import History
from xorviz.session.inverses import (
    RestoreCriterion,
    RestoreLearningRate,
    RestoreLoss,
    RestoreOptimizer,
    RestoreRun,
)
from xorviz.session.position import Position
from xorviz.session.rules.outcome import Outcome, begin_epoch, outcome_of, with_spec
from xorviz.session.rules.schedules import forgotten, replicas_of, with_plateau


def set_optimizer(edit: edits.SetOptimizer, position: Position) -> Outcome:
    """Apply `SetOptimizer`."""
    OPTIMIZERS.check(edit.optimizer, "training.optimizer")
    state = position.state
    training = replace(position.spec.training, optimizer=edit.optimizer)
    begun = RestoreOptimizer(
        edit.optimizer,
        zero_slots(edit.optimizer, state.parameters),
        0,
        0,
        fresh_plateau(training, replicas_of(state)),
    )
    return restore_optimizer(begun, position)


def restore_optimizer(edit: RestoreOptimizer, position: Position) -> Outcome:
    """Apply `RestoreOptimizer`."""
    training, state = position.spec.training, position.state
    spec = replace(position.spec, training=replace(training, optimizer=edit.optimizer))
    after = replace(
        state,
        slots=edit.slots,
        iteration=edit.iteration,
        schedule_start=edit.schedule_start,
    )
    inverse = RestoreOptimizer(
        training.optimizer, state.slots, state.iteration, state.schedule_start, state.plateau
    )
    after = with_plateau(after, spec.training, edit.plateau)
    return outcome_of(position, spec, after, inverse, "training")


def set_learning_rate(edit: edits.SetLearningRate, position: Position) -> Outcome:
    """Apply `SetLearningRate`; what watches the loss begins again, with the new rate."""
    optimizer, former = _with_argument(position, "learning_rate", edit.learning_rate)
    state = position.state
    if state.plateau is not None:
        training = replace(position.spec.training, optimizer=optimizer)
        plateau = fresh_plateau(training, replicas_of(state))
        return restore_learning_rate(RestoreLearningRate(edit.learning_rate, plateau), position)
    inverse = edits.SetLearningRate(None if former is None else float(former))
    return _with_choice(position, optimizer, inverse)


def restore_learning_rate(edit: RestoreLearningRate, position: Position) -> Outcome:
    """Apply `RestoreLearningRate`."""
    optimizer, former = _with_argument(position, "learning_rate", edit.learning_rate)
    spec, state = position.spec, position.state
    changed = replace(spec, training=replace(spec.training, optimizer=optimizer)).validate()
    rate = None if former is None else float(former)
    inverse = RestoreLearningRate(rate, state.plateau)
    after = with_plateau(state, changed.training, edit.plateau)
    return outcome_of(position, changed, after, inverse, "training")


def set_optimizer_argument(edit: edits.SetOptimizerArgument, position: Position) -> Outcome:
    """Apply `SetOptimizerArgument`."""
    optimizer, former = _with_argument(position, edit.name, edit.value)
    state = position.state
    if build_optimizer(optimizer).slots == tuple(state.slots):
        return _with_choice(position, optimizer, edits.SetOptimizerArgument(edit.name, former))
    # Momentum that comes begins at zero, and all that both have is kept.
    slots = {**zero_slots(optimizer, state.parameters)}
    slots |= {name: arrays for name, arrays in state.slots.items() if name in slots}
    begun = RestoreOptimizer(optimizer, slots, state.iteration, state.schedule_start, state.plateau)
    return restore_optimizer(begun, position)


def set_loss(edit: edits.SetLoss, position: Position) -> Outcome:
    """Apply `SetLoss`."""
    LOSSES.check(edit.loss, "training.loss")
    training, plateau = position.spec.training, position.state.plateau
    if plateau is not None:
        return restore_loss(RestoreLoss(edit.loss, forgotten(plateau)), position)
    spec = replace(position.spec, training=replace(training, loss=edit.loss))
    return with_spec(position, spec, edits.SetLoss(training.loss), "training")


def restore_loss(edit: RestoreLoss, position: Position) -> Outcome:
    """Apply `RestoreLoss`."""
    training, state = position.spec.training, position.state
    spec = replace(position.spec, training=replace(training, loss=edit.loss)).validate()
    after = with_plateau(state, spec.training, edit.plateau)
    return outcome_of(position, spec, after, RestoreLoss(training.loss, state.plateau), "training")


def set_batch_size(edit: edits.SetBatchSize, position: Position) -> Outcome:
    """Apply `SetBatchSize`."""
    training = position.spec.training
    spec = replace(position.spec, training=replace(training, batch_size=edit.batch_size))
    inverse = edits.SetBatchSize(training.batch_size)
    state = begin_epoch(position.state)
    return outcome_of(position, spec.validate(), state, inverse, "training")


def set_shuffle(edit: edits.SetShuffle, position: Position) -> Outcome:
    """Apply `SetShuffle`."""
    training = position.spec.training
    spec = replace(position.spec, training=replace(training, shuffle=edit.shuffle))
    inverse = edits.SetShuffle(training.shuffle)
    state = begin_epoch(position.state)
    return outcome_of(position, spec.validate(), state, inverse, "training")


def set_solved(edit: edits.SetSolved, position: Position) -> Outcome:
    """Apply `SetSolved`."""
    unsolved = np.full_like(position.state.first_solved, -1)
    return restore_criterion(RestoreCriterion(edit.solved, unsolved), position)


def restore_criterion(edit: RestoreCriterion, position: Position) -> Outcome:
    """Apply `RestoreCriterion`."""
    training, state = position.spec.training, position.state
    spec = replace(position.spec, training=replace(training, solved=edit.solved)).validate()
    inverse = RestoreCriterion(training.solved, state.first_solved)
    judged = replace(state, first_solved=edit.first_solved)
    return outcome_of(position, spec, judged, inverse, "training")


def restart_run(edit: edits.RestartRun, position: Position) -> Outcome:
    """Apply `RestartRun`."""
    seed = position.spec.seed if edit.seed is None else edit.seed
    spec = replace(position.spec, seed=check_integer(seed, 0, LARGEST_SEED, "seed")).validate()
    started = Position(spec, start_state(spec), History())
    return Outcome(started, RestoreRun(position), ("run", "weights"))


def restore_run(edit: RestoreRun, position: Position) -> Outcome:
    """Apply `RestoreRun`."""
    return Outcome(edit.position, RestoreRun(position), ("run", "network", "weights", "training"))


def _with_argument(
    position: Position, name: str, value: Value | None
) -> tuple[Choice, Value | None]:
    """Return the optimizer with one argument set (None: its default), and what was given."""
    optimizer = position.spec.training.optimizer
    known = OPTIMIZERS[optimizer.name].arguments
    place = "training.optimizer"
    if name not in known:
        raise SpecError(f"{place}.{name}", "unknown_field", name, tuple(known))
    given = dict(optimizer.arguments)
    former = given.pop(name, None)
    if value is not None:
        given[name] = known[name].check(value, f"{place}.{name}")
    return Choice(optimizer.name, tuple(sorted(given.items()))), former


def _with_choice(position: Position, optimizer: Choice, inverse: Edit) -> Outcome:
    spec = position.spec
    changed = replace(spec, training=replace(spec.training, optimizer=optimizer))
    return with_spec(position, changed, inverse, "training")
