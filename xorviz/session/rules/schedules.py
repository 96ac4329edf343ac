"""Rules for the learning-rate schedule, and for what one that watches the loss has seen."""

from __future__ import annotations

from dataclasses import replace

from xorviz.engine.schedules import CONSTANT, SCHEDULES, PlateauState, watches_the_loss
from xorviz.engine.spec import TrainingSpec
from xorviz.engine.state import RunState, fresh_plateau
from xorviz.session import edits
from xorviz.session.inverses import RestoreSchedule
from xorviz.session.position import Position
from xorviz.session.rules.outcome import Outcome, outcome_of, with_spec


def set_learning_rate_schedule(edit: edits.SetLearningRateSchedule, position: Position) -> Outcome:
    """Apply `SetLearningRateSchedule`; other arguments of the same schedule let it go on."""
    choice = edit.learning_rate_schedule
    SCHEDULES.check(choice, "training.learning_rate_schedule")
    training, state = position.spec.training, position.state
    former = training.learning_rate_schedule
    if choice.name == former.name:
        spec = replace(position.spec, training=replace(training, learning_rate_schedule=choice))
        return with_spec(position, spec, edits.SetLearningRateSchedule(former), "training")
    plateau = fresh_plateau(replace(training, learning_rate_schedule=choice), replicas_of(state))
    start = 0 if choice.name == CONSTANT.name else state.iteration
    return restore_schedule(RestoreSchedule(choice, start, plateau), position)


def restore_schedule(edit: RestoreSchedule, position: Position) -> Outcome:
    """Apply `RestoreSchedule`."""
    training, state = position.spec.training, position.state
    after = replace(training, learning_rate_schedule=edit.learning_rate_schedule)
    inverse = RestoreSchedule(training.learning_rate_schedule, state.schedule_start, state.plateau)
    begun = with_plateau(replace(state, schedule_start=edit.schedule_start), after, edit.plateau)
    spec = replace(position.spec, training=after).validate()
    return outcome_of(position, spec, begun, inverse, "training")


def replicas_of(state: RunState) -> int:
    """Return how many replicas there are."""
    return len(state.diverged)


def with_plateau(state: RunState, training: TrainingSpec, plateau: PlateauState | None) -> RunState:
    """Return a state to which what was once seen of the loss is brought back.

    Where no batch of the epoch has been taken yet, the losses of a former one do not count in it.
    """
    if not watches_the_loss(training.learning_rate_schedule):
        return replace(state, plateau=None)
    if plateau is None:
        return replace(state, plateau=fresh_plateau(training, replicas_of(state)))
    return replace(state, plateau=plateau if state.batch else plateau.with_epoch_begun())


def forgotten(plateau: PlateauState | None) -> PlateauState | None:
    """Return what is left to know where the loss means something else from now on: the rates."""
    return None if plateau is None else plateau.with_losses_forgotten()
