"""Looks for random starts that stand where a run does, in the order of their numbers."""

from __future__ import annotations

from xorviz.session.odds.pieces import LookPiece
from xorviz.session.odds.plan import OddsPlan
from xorviz.session.odds.starts import Alike
from xorviz.session.sweep.cell import starts_together

#: Starts of a piece, at most.
_ROUND = 64


class Looking:
    """Hands out random starts until enough of them are alike, or enough have been looked at.

    Which are found does not depend on who looks at them, or in which order that comes back.

    Parameters
    ----------
    plan : OddsPlan
    """

    def __init__(self, plan: OddsPlan) -> None:
        self._plan = plan
        self._size = 1
        if plan.starts is not None:
            self._size = min(_ROUND, starts_together(plan.starts, plan.engine))
        self._handed_out = 0
        self._pieces: list[LookPiece] = []
        self._parts: dict[int, list[Alike]] = {}
        #: Those found so far without a gap, as many as are wanted at most.
        self.found: list[Alike] = []
        #: How many starts were looked at for them, the last of them included.
        self.drawn = 0

    @property
    def is_over(self) -> bool:
        """Whether no more are to be found."""
        return len(self.found) >= self._plan.tries or self.drawn >= self._plan.most_looks

    @property
    def expected(self) -> int:
        """How many starts will be looked at, about."""
        most = self._plan.most_looks
        if self.is_over:
            return self.drawn
        if not self.found:
            return most
        return min(most, self.drawn * self._plan.tries // len(self.found))

    def next_piece(self) -> LookPiece | None:
        """Hand out the next starts; None where all have been."""
        plan, first = self._plan, self._handed_out
        count = min(self._size, plan.most_looks - first)
        if self.is_over or count <= 0:
            return None
        assert plan.starts is not None
        piece = LookPiece(
            len(self._pieces),
            plan.starts,
            tuple(plan.start(place) for place in range(first, first + count)),
            plan.steps_to_here,
            plan.engine,
            plan.likeness,
        )
        self._handed_out += count
        self._pieces.append(piece)
        return piece

    def take(self, piece: LookPiece, alike: list[Alike]) -> None:
        """Take what was found among some."""
        self._parts[piece.place] = alike
        self.found, self.drawn = [], 0
        for place, former in enumerate(self._pieces):
            if place not in self._parts or self.is_over:
                return
            room = self._plan.tries - len(self.found)
            self.found += self._parts[place][:room]
            if len(self._parts[place]) >= room:
                last = self.found[-1].number
                self.drawn += former.numbers.index(last) + 1
            else:
                self.drawn += len(former.numbers)
