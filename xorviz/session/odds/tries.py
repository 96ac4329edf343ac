"""Trying a remedy: edited runs side by side, each with the bits that it has alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from xorviz.engine.run import Run
from xorviz.engine.schedules import joined_plateaus
from xorviz.engine.state import RunState
from xorviz.session.edits import Edit
from xorviz.session.joining import side_by_side
from xorviz.session.odds.remedies import applied
from xorviz.session.position import Position
from xorviz.session.workers.pieces import Tell
from xorviz.session.workers.stretches import Stretches


@dataclass(frozen=True)
class Try:
    """One run alone, what is done to it, and which of the possible draws it gets."""

    position: Position
    edits: tuple[Edit, ...]
    ordinal: int = 0


@dataclass(frozen=True)
class Tried:
    """What neighbouring tries led to, one entry a try.

    Parameters
    ----------
    solved : tuple of bool
        Whether the task was solved after the last step.
    first_solved : tuple of int
        After how many steps it was first found to be; −1 where no check came to it.
    """

    solved: tuple[bool, ...]
    first_solved: tuple[int, ...]


def run_tries(tries: Sequence[Try], steps: int, engine: str, tell: Tell) -> Tried:
    """Apply the edits and let the runs take their steps.

    Parameters
    ----------
    tries : sequence of Try
        At least one; runs of one experiment at one step, but that each is a random start of its
        own, and edits of one kind.
    steps : int
    engine : str
    tell : callable
        As in `Task`.
    """
    positions = [applied(one.edits, one.position, one.ordinal) for one in tries]
    numbers = [position.spec.replica_numbers[0] for position in positions]
    begun = _together([position.state for position in positions])
    run = Run(positions[0].spec, begun, numbers, engine)
    Stretches(run, len(tries), tell).advance(steps)
    state = run.state()
    solved = run.evaluate().solved & (state.diverged < 0)
    first = np.where(state.first_solved < 0, -1, state.first_solved - begun.step)
    return Tried(tuple(solved.tolist()), tuple(first.tolist()))


def _together(states: Sequence[RunState]) -> RunState:
    """Return runs alone side by side, where nothing counts that they have been through.

    One that diverged goes on from its last finite numbers, as the run on display does.
    """
    first = states[0]
    plateaus = [state.plateau for state in states if state.plateau is not None]
    return replace(
        first,
        parameters=side_by_side([state.parameters for state in states]),
        slots={slot: side_by_side([state.slots[slot] for state in states]) for slot in first.slots},
        first_solved=np.full(len(states), -1, dtype=np.int64),
        diverged=np.full(len(states), -1, dtype=np.int64),
        plateau=joined_plateaus(plateaus) if plateaus else None,
    )
