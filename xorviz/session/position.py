"""A run between two steps, as edits find it and leave it."""

from __future__ import annotations

from dataclasses import dataclass

from xorviz.engine.spec import ExperimentSpec
from xorviz.engine.state import RunState
from xorviz.session.history import History


@dataclass(frozen=True)
class Position:
    """A run between two steps: the experiment, its state and its curves.

    `engine` is the one that took its steps; None before the first, when it is still to be chosen.
    """

    spec: ExperimentSpec
    state: RunState
    history: History
    engine: str | None = None
