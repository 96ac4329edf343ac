"""A run between two steps, as edits find it and leave it, and the way it has come."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from xorviz.engine.spec import ExperimentSpec
from xorviz.engine.state import RunState
from xorviz.session.edits import Edit
from xorviz.session.history import History


@dataclass(frozen=True)
class Position:
    """A run between two steps: the experiment, its state and its curves.

    `engine` is the one that took its steps; None before the first, when it is still to be chosen.
    `course` is how a crowd came here; None of a run alone, and of one that begins here.
    """

    spec: ExperimentSpec
    state: RunState
    history: History
    engine: str | None = None
    course: Course | None = field(default=None, compare=False, repr=False)


@dataclass(frozen=True)
class Turn:
    """An edit on the way of a crowd, with what one of its replicas alone needs to go that way.

    Parameters
    ----------
    step : int
        The step after which it was applied.
    document : mapping
        As it stands in the log.
    entry : int
        Its place in the log.
    edit : Edit or None
        What does to one replica what was done to all.
    takes_back : int or None
        The entry that it undoes; `edit` is None then. Where both are, nothing happened to the
        replicas that are still there.
    continues : bool
        Whether it shares the mark of the last one.
    engine : str
        The one that took the steps before it.
    """

    step: int
    document: Mapping[str, Any]
    entry: int
    edit: Edit | None
    takes_back: int | None
    continues: bool
    engine: str


@dataclass(frozen=True)
class Course:
    """The way of a crowd: from where all its replicas are known, by which edits.

    Parameters
    ----------
    base : Position
    turns : tuple of Turn
        Oldest first.
    """

    base: Position
    turns: tuple[Turn, ...] = ()

    def to(self, turn: Turn) -> Course:
        """Return the way with one more edit at its end."""
        return Course(self.base, (*self.turns, turn))
