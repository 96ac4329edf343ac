"""A run with its past: what a session file holds and an undo of opening brings back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from xorviz.engine.choice import NUMPY
from xorviz.engine.spec import ExperimentSpec, PatternsData
from xorviz.engine.state import start_state
from xorviz.session.branches import Tree
from xorviz.session.edits import Edit
from xorviz.session.history import History
from xorviz.session.position import Position
from xorviz.session.stamps import Stamp
from xorviz.session.timeline import Timeline

#: As `Record.saved`: a file held something else, whatever that was, so all of it is unsaved.
NOWHERE = (-1, -1)


@dataclass(frozen=True)
class LogEntry:
    """One applied edit.

    Parameters
    ----------
    step : int
        The step after which it was applied.
    edit : mapping
        The edit as JSON; an undo is ``{"edit": "undo", "entry": k}``, which takes back entry k, so
        that the log needs no arrays: replaying it finds the inverse again.
    changes : tuple of str
        What changed.
    output_moved : float
        The largest change of an output on the training patterns by the edit itself.
    data : PatternsData or None
        The patterns that the edit names, where they are too many to be written out in it.
    engine : str
        The engine that took the steps before it.
    replica : int or None
        The random start that was on display, by which some edits go; None of a run alone.
    """

    step: int
    edit: Mapping[str, Any]
    changes: tuple[str, ...]
    output_moved: float
    data: PatternsData | None = None
    engine: str = NUMPY
    replica: int | None = None

    def to_json(self) -> dict[str, object]:
        """Return the entry as a JSON object."""
        receipt: dict[str, object] = {
            "changes": list(self.changes),
            "output_moved": self.output_moved,
        }
        # As in every file from before there was another.
        if self.engine != NUMPY:
            receipt["engine"] = self.engine
        if self.replica is not None:
            receipt["replica"] = self.replica
        return {"step": self.step, "edit": dict(self.edit), "receipt": receipt}


@dataclass(frozen=True)
class Record:
    """Everything of a run between two steps.

    Parameters
    ----------
    position : Position
        The experiment as edited, its state and its curves.
    log : tuple of LogEntry
        Every edit since the run was first opened, oldest first; it only grows.
    origin : ExperimentSpec
        The experiment as it was first opened: with the log, how the run came about.
    saved : tuple of int or None
        Step and number of log entries of what a file holds of it; None where none does.
    name : str
        The preset or file that it came from or was saved to; files do not hold it.
    made_on : mapping of str to str
        The fingerprint that its file has of the machine and the packages; empty without a file.
    tree : Tree
        The branches; this is the one on display.
    stamp : Stamp or None
        What its file was like when it was opened or saved last; None without one.
    """

    position: Position
    log: tuple[LogEntry, ...]
    origin: ExperimentSpec
    saved: tuple[int, int] | None = None
    name: str = ""
    made_on: Mapping[str, str] = field(default_factory=dict, compare=False)
    tree: Tree = field(default_factory=Tree)
    stamp: Stamp | None = field(default=None, compare=False)

    @property
    def stands_at(self) -> tuple[int, int]:
        """Its step and the number of its log entries."""
        return self.position.state.step, len(self.log)

    def with_timeline(self, timeline: Timeline) -> Record:
        """Return the record with other states to go back to."""
        history = self.position.history.copy()
        history.timeline = timeline
        return replace(self, position=replace(self.position, history=history))

    @staticmethod
    def fresh(spec: ExperimentSpec, name: str = "") -> Record:
        """Return the record of an experiment that has not begun."""
        return Record(Position(spec, start_state(spec), History()), (), spec, name=name)


@dataclass(frozen=True)
class OpenRecord(Edit):
    """Put another record in place of the run; its inverse brings the former one back whole."""

    record: Record = field(repr=False)

    def to_json(self) -> dict[str, object]:
        """Return the verb alone: the log is exchanged with the record."""
        return {"edit": self.code}
