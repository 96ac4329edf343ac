"""The cells of a sweep on this machine: workers that run its pieces."""

from __future__ import annotations

from dataclasses import dataclass

from xorviz.engine.errors import EngineError
from xorviz.session.sweep.errors import CellFailed, CellLost
from xorviz.session.sweep.part import Part
from xorviz.session.sweep.pieces import Piece, run_piece
from xorviz.session.sweep.spec import SweepSpec
from xorviz.session.workers.pieces import Tell
from xorviz.session.workers.pool import WorkerPool


@dataclass(frozen=True)
class SweepTask:
    """A `Task` whose pieces are those of one sweep."""

    sweep: SweepSpec

    def run(self, piece: Piece, tell: Tell, /) -> Part:
        """As in `Task`."""
        return run_piece(self.sweep, piece, tell)

    def lost(self, piece: Piece, times: int, /) -> EngineError:
        """As in `Task`."""
        return CellLost(piece.cell, times)

    def failed(self, piece: Piece, reason: str, /) -> EngineError:
        """As in `Task`."""
        return CellFailed(piece.cell, reason)


class LocalPool(WorkerPool[Piece, Part]):
    """An `Executor` of processes of this machine for one sweep.

    Parameters
    ----------
    sweep : SweepSpec
    workers : int, optional
        As in `WorkerPool`.
    """

    def __init__(self, sweep: SweepSpec, workers: int | None = None) -> None:
        super().__init__(SweepTask(sweep), workers)
