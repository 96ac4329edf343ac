"""What an edit led to, and the steps that many rules share."""

from __future__ import annotations

from dataclasses import dataclass, replace

from xorviz.engine.rewiring import Wiring, rewired
from xorviz.engine.spec import ExperimentSpec
from xorviz.engine.state import RunState
from xorviz.session.edits import Edit
from xorviz.session.inverses import Given
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


def outcome_of(
    position: Position, spec: ExperimentSpec, state: RunState, inverse: Edit, *changes: str
) -> Outcome:
    """Return the outcome of an edit that gives a run this experiment and this state."""
    counted = replace(state, edits=position.state.edits + 1)
    after = replace(position, spec=spec, state=counted)
    return Outcome(after, inverse, changes)


def with_spec(position: Position, spec: ExperimentSpec, inverse: Edit, *changes: str) -> Outcome:
    """Return the outcome of an edit that changes the experiment and leaves the state.

    Raises
    ------
    SpecError
        If the experiment is not valid.
    """
    return outcome_of(position, spec.validate(), position.state, inverse, *changes)


def begin_epoch(state: RunState) -> RunState:
    """Return the state at the start of an epoch: a new one, where this one has begun."""
    epoch = state.epoch + (1 if state.batch else 0)
    plateau = None if state.plateau is None else state.plateau.with_epoch_begun()
    return replace(state, epoch=epoch, batch=0, plateau=plateau)


def with_given(outcome: Outcome, given: Given) -> Outcome:
    """Return the same outcome with these start weights given outright."""
    spec = replace(outcome.position.spec, weights=given).validate()
    return replace(outcome, position=replace(outcome.position, spec=spec))


def rewire(
    position: Position, spec: ExperimentSpec, wiring: Wiring
) -> tuple[ExperimentSpec, RunState, Wiring]:
    """Change the network of a run.

    Parameters
    ----------
    position : Position
        The run before.
    spec : ExperimentSpec
        The experiment to come, but for its network; start weights of changed layers are left to
        the initializers.
    wiring : Wiring

    Returns
    -------
    ExperimentSpec
        Validated.
    RunState
    Wiring
        What leads back.

    Raises
    ------
    SpecError
        If the experiment is not valid.
    """
    stays = {layer.id for layer in wiring.network.layers} - wiring.blocks.keys()
    kept = tuple(entry for entry in spec.weights if entry[0] in stays)
    after = replace(spec, network=wiring.network, weights=kept).validate()
    state, back = rewired(position.spec.network, position.state, wiring)
    return after, state, back
