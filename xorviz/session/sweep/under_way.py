"""A cell of a sweep while it runs: what has been handed out, what has come back."""

from __future__ import annotations

from xorviz.session.sweep.assembling import Assembly
from xorviz.session.sweep.early_stop import expected_starts, least_starts
from xorviz.session.sweep.pieces import Ended, Piece
from xorviz.session.sweep.planning import CellPlan
from xorviz.session.sweep.spec import ROUND, SweepSpec

#: Most rounds of a piece.
_MOST_ROUNDS = 64


class CellUnderWay:
    """Hands out a cell in pieces, as many as it will probably need.

    Parameters
    ----------
    sweep : SweepSpec
    cell : int
    plan : CellPlan
    """

    def __init__(self, sweep: SweepSpec, cell: int, plan: CellPlan) -> None:
        self.cell = cell
        self.plan = plan
        self.assembly = Assembly(sweep.replicas, sweep.precision)
        #: How many starts it will have, about.
        self.expected = least_starts(sweep.replicas, sweep.precision)
        self._sweep = sweep
        self._handed_out = 0
        self._pieces = 0
        #: How many of its starts have ended, and the seconds that they took.
        self.ended = 0
        self.seconds = 0.0

    def next_piece(self, starts: int) -> Piece | None:
        """Return a piece of about so many starts; None where those handed out will do."""
        limit = self.expected
        if self._pieces == 0 and self._handed_out >= limit:
            # Those that were thought to be enough were not.
            limit = self._handed_out + ROUND
        limit = min(limit, self._sweep.replicas)
        left = limit - self._handed_out
        if left <= 0:
            return None
        rounds = max(1, min(_MOST_ROUNDS, round(starts / ROUND)))
        count = min(left, ROUND * rounds)
        piece = Piece(self.cell, self._handed_out, count, self.plan.steps, self.plan.engine)
        self._handed_out += count
        self._pieces += 1
        return piece

    def take(self, ended: Ended) -> None:
        """Take what a piece led to."""
        assert ended.part is not None
        self._pieces -= 1
        self.seconds += ended.seconds
        self.ended += ended.part.count
        self.assembly.add(ended.part)
        count, total = self.assembly.solved
        if total:
            sweep = self._sweep
            expected = expected_starts(count, total, sweep.replicas, sweep.precision)
            self.expected = max(self._handed_out, expected)
