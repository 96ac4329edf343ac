"""Pieces of some work, and whoever runs them: this machine, or others."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, NamedTuple, Protocol, TypeVar

from xorviz.engine.errors import EngineError

#: Told how many steps of how many runs were just taken; raising ends the work.
Tell = Callable[[int], None]


class AnyPiece(Protocol):
    """A part of the work, to be run at one go."""

    @property
    def engine(self) -> str:
        """The engine that takes its steps."""


P = TypeVar("P", bound=AnyPiece)
R = TypeVar("R")
P_in = TypeVar("P_in", bound=AnyPiece, contravariant=True)
R_out = TypeVar("R_out", covariant=True)


class Task(Protocol[P_in, R_out]):
    """What all pieces have in common; each worker is given it once.

    A piece is a pure function of the task and itself: it may be run anywhere, again, and twice.
    """

    def run(self, piece: P_in, tell: Tell, /) -> R_out:
        """Run a piece here and now."""

    def lost(self, piece: P_in, times: int, /) -> EngineError:
        """Return what is to be said of a piece whose worker was lost so many times."""

    def failed(self, piece: P_in, reason: str, /) -> EngineError:
        """Return what is to be said of a piece in which something went wrong."""


class Ended(NamedTuple, Generic[P, R]):
    """What became of a piece: its part, or why there is none.

    `seconds` are those that it took whoever ran it, without pauses.
    """

    piece: P
    part: R | None
    seconds: float = 0.0
    error: EngineError | None = None


class Executor(Protocol[P, R]):
    """Runs the pieces of one task. All methods are called by one thread."""

    @property
    def workers(self) -> int:
        """How many pieces run at a time, about."""

    @property
    def room(self) -> int:
        """How many pieces it would take now without letting them wait for long."""

    @property
    def steps_under_way(self) -> int:
        """Steps, over all runs, that pieces have taken which have not ended."""

    def submit(self, piece: P, /) -> None:
        """Run a piece, soon."""

    def wait(self, seconds: float, /) -> list[Ended[P, R]]:
        """Return the pieces that have ended since the last time; wait for one, but not longer."""

    def pause(self) -> None:
        """Let all pieces stand still where they are, between two steps."""

    def resume(self) -> None:
        """Let them go on."""

    def close(self) -> None:
        """End all that runs, at once; what it would have led to is lost."""
