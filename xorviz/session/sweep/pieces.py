"""A piece of a cell: some of its starts, run together."""

from __future__ import annotations

from dataclasses import dataclass

from xorviz.session.sweep.cell import run_starts
from xorviz.session.sweep.cell_experiment import cell_experiment
from xorviz.session.sweep.part import Part
from xorviz.session.sweep.spec import SweepSpec
from xorviz.session.workers import pieces as workers
from xorviz.session.workers.pieces import Tell


@dataclass(frozen=True)
class Piece:
    """Some neighbouring starts of a cell, to be run together."""

    cell: int
    first: int
    count: int
    steps: int
    engine: str


#: As `xorviz.session.workers.pieces` describes them, for the pieces of a sweep.
Ended = workers.Ended[Piece, Part]
Executor = workers.Executor[Piece, Part]


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
