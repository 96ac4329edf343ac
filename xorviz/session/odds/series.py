"""The tries of one kind: those handed out, and what has come back."""

from __future__ import annotations

from collections.abc import Sequence

from xorviz.insight.doctor import Odds
from xorviz.session.odds.pieces import TryPiece
from xorviz.session.odds.tries import Tried, Try
from xorviz.session.sweep.cell import starts_together

#: Tries side by side, at most: so that a bar moves, and the next go to what promises most.
_ROUND = 32

#: While more are to come, fewer than these wait for them.
_FEW = 16


class Series:
    """Tries of one remedy over one population, in order: all at once, or as they come.

    Parameters
    ----------
    place : int
        Its number among all series.
    population : str
        As in `Odds`.
    tries : sequence of Try
        All of them, or the first.
    steps : int
        That each is given.
    engine : str
    most : int, optional
        Where more are to come: how many there are then, at most.
    """

    def __init__(
        self,
        place: int,
        population: str,
        tries: Sequence[Try],
        steps: int,
        engine: str,
        most: int | None = None,
    ) -> None:
        self.place, self.population = place, population
        self._tries, self._steps, self._engine = list(tries), steps, engine
        self._most = most
        #: As in `Odds`.
        self.drawn = 0
        self._handed_out = 0
        self._parts: dict[int, Tried] = {}

    @property
    def wanted(self) -> int:
        """How many tries there are, or shall be."""
        return len(self._tries) if self._most is None else self._most

    @property
    def has_begun(self) -> bool:
        """Whether a try has been handed out."""
        return self._handed_out > 0

    @property
    def has_more(self) -> bool:
        """Whether there are others to hand out now."""
        waiting = len(self._tries) - self._handed_out
        return waiting > 0 and (self._most is None or waiting >= _FEW)

    def grow(self, tries: Sequence[Try], drawn: int, is_all: bool) -> None:
        """Take all tries that there are by now, those known already among them.

        Parameters
        ----------
        tries : sequence of Try
        drawn : int
            As in `Odds`.
        is_all : bool
            Whether no more are to come.
        """
        self._tries += tries[len(self._tries) :]
        self.drawn = drawn
        if is_all:
            self._most = None

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
            self.drawn,
        )
