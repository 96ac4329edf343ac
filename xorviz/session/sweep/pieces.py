"""A piece of a cell, and whoever runs it: this machine, or others."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple, Protocol

from xorviz.engine.errors import EngineError
from xorviz.session.sweep.cell import Tell, run_starts
from xorviz.session.sweep.cell_experiment import cell_experiment
from xorviz.session.sweep.part import Part
from xorviz.session.sweep.spec import SweepSpec


@dataclass(frozen=True)
class Piece:
    """Some neighbouring starts of a cell, to be run together."""

    cell: int
    first: int
    count: int
    steps: int
    engine: str


class Ended(NamedTuple):
    """What became of a piece: its part, or why there is none.

    `seconds` are those that it took whoever ran it, without pauses.
    """

    piece: Piece
    part: Part | None
    seconds: float = 0.0
    error: EngineError | None = None


class Executor(Protocol):
    """Runs the pieces of one sweep.

    A piece is a pure function of the sweep and itself: it may be run anywhere, again, and twice.
    All methods are called by one thread.
    """

    @property
    def workers(self) -> int:
        """How many pieces run at a time, about."""

    @property
    def room(self) -> int:
        """How many pieces it would take now without letting them wait for long."""

    @property
    def steps_under_way(self) -> int:
        """Steps, over all starts, that pieces have taken which have not ended."""

    def submit(self, piece: Piece) -> None:
        """Run a piece, soon."""

    def wait(self, seconds: float) -> list[Ended]:
        """Return the pieces that have ended since the last time; wait for one, but not longer."""

    def pause(self) -> None:
        """Let all pieces stand still where they are, between two steps."""

    def resume(self) -> None:
        """Let them go on."""

    def close(self) -> None:
        """End all that runs, at once; what it would have led to is lost."""


def run_piece(sweep: SweepSpec, piece: Piece, tell: Tell | None = None) -> Part:
    """Run a piece here and now.

    Parameters
    ----------
    sweep : SweepSpec
    piece : Piece
    tell : callable, optional
        As in `run_starts`.
    """
    experiment = cell_experiment(sweep, piece.cell)
    return run_starts(experiment, piece.first, piece.count, piece.steps, piece.engine, tell)
