"""The tries of one kind: those handed out, and what has come back."""

from __future__ import annotations

from collections.abc import Sequence

from xorviz.insight.doctor import Odds
from xorviz.session.odds.pieces import TryPiece
from xorviz.session.odds.tries import Tried, Try
from xorviz.session.sweep.cell import starts_together

#: Tries side by side, at most: so that a bar moves, and the next go to what promises most.
_ROUND = 32


class Series:
    """Tries of one remedy over one population, in order.

    Parameters
    ----------
    place : int
        Its number among all series.
    population : str
        As in `Odds`.
    tries : sequence of Try
        All of them.
    steps : int
        That each is given.
    engine : str
    drawn : int
        As in `Odds`.
    """

    def __init__(
        self,
        place: int,
        population: str,
        tries: Sequence[Try],
        steps: int,
        engine: str,
        drawn: int = 0,
    ) -> None:
        self.place, self.population = place, population
        self._tries, self._steps, self._engine = tries, steps, engine
        self._drawn = drawn
        self._handed_out = 0
        self._parts: dict[int, Tried] = {}

    @property
    def wanted(self) -> int:
        """How many tries there are."""
        return len(self._tries)

    @property
    def has_begun(self) -> bool:
        """Whether a try has been handed out."""
        return self._handed_out > 0

    @property
    def has_more(self) -> bool:
        """Whether some have not been."""
        return self._handed_out < len(self._tries)

    def next_piece(self) -> TryPiece:
        """Hand out the next tries."""
        first = self._handed_out
        size = min(_ROUND, starts_together(self._tries[first].position.spec, self._engine))
        piece = TryPiece(
            self.place, first, tuple(self._tries[first : first + size]), self._steps, self._engine
        )
        self._handed_out += len(piece.tries)
        return piece

    def take(self, first: int, tried: Tried) -> None:
        """Take what tries led to."""
        self._parts[first] = tried

    @property
    def odds(self) -> Odds:
        """What all that have ended led to, in the order of the tries."""
        parts = [self._parts[first] for first in sorted(self._parts)]
        solved = [won for part in parts for won in part.solved]
        first = [after for part in parts for after in part.first_solved]
        return Odds(
            self.population,
            len(self._tries),
            len(solved),
            sum(solved),
            self._steps,
            tuple(after for after, won in zip(first, solved, strict=True) if won),
            self._drawn,
        )
