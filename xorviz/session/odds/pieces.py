"""Pieces of the work of trying remedies: random starts to look at, and tries of one remedy."""

from __future__ import annotations

from dataclasses import dataclass

from xorviz.engine.errors import EngineError
from xorviz.engine.spec import ExperimentSpec
from xorviz.insight.doctor import Likeness
from xorviz.session.odds.errors import TryFailed, TryLost
from xorviz.session.odds.starts import Alike, alike_among
from xorviz.session.odds.tries import Tried, Try, run_tries
from xorviz.session.workers import pieces as workers
from xorviz.session.workers.pieces import Tell
from xorviz.session.workers.pool import WorkerPool


@dataclass(frozen=True, eq=False)
class LookPiece:
    """Some random starts, of which those that stand alike are wanted.

    Parameters
    ----------
    place : int
        Which piece of its kind it is, from 0 on.
    spec, numbers, steps, engine, likeness
        As in `alike_among`.
    """

    place: int
    spec: ExperimentSpec
    numbers: tuple[int, ...]
    steps: int
    engine: str
    likeness: Likeness


@dataclass(frozen=True, eq=False)
class TryPiece:
    """Some neighbouring tries.

    Parameters
    ----------
    series : int
        Which series they are of.
    first : int
        The place of the first in it.
    tries, steps, engine
        As in `run_tries`.
    """

    series: int
    first: int
    tries: tuple[Try, ...]
    steps: int
    engine: str


Piece = LookPiece | TryPiece
#: What a piece of either kind leads to.
Part = list[Alike] | Tried
#: As `xorviz.session.workers.pieces` describes them.
Ended = workers.Ended[Piece, Part]
Executor = workers.Executor[Piece, Part]


@dataclass(frozen=True)
class OddsTask:
    """A `Task` whose pieces say themselves all that is to be known."""

    def run(self, piece: Piece, tell: Tell, /) -> Part:
        """As in `Task`."""
        if isinstance(piece, LookPiece):
            given = piece.spec, piece.numbers, piece.steps, piece.engine, piece.likeness
            return alike_among(*given, tell)
        return run_tries(piece.tries, piece.steps, piece.engine, tell)

    def lost(self, piece: Piece, times: int, /) -> EngineError:
        """As in `Task`."""
        return TryLost(times)

    def failed(self, piece: Piece, reason: str, /) -> EngineError:
        """As in `Task`."""
        return TryFailed(reason)


def local_pool(workers: int | None = None) -> WorkerPool[Piece, Part]:
    """Return who runs pieces on this machine; `workers` as in `WorkerPool`."""
    return WorkerPool(OddsTask(), workers)
