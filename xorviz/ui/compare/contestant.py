"""One of the branches or sessions that are compared, and how its lines are drawn."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPen

from xorviz.session.record import Record
from xorviz.ui.theme import Theme
from xorviz.ui.views.timeline.hues import COLOURS, colour

#: So many at least and at most.
FEWEST, MOST = 2, 4

# Dots and dashes in multiples of the line's width; the first line is solid.
_DASHES = ((), (5.0, 2.5), (1.5, 2.0), (6.0, 2.0, 1.5, 2.0))


@dataclass(frozen=True)
class Contestant:
    """What is compared.

    Parameters
    ----------
    title : str
    record : Record
        How it stands when the window opens.
    branch_id : int or None
        The branch that it is, None for one that is no branch of the open session yet.
    colour : int
        Place in `Theme.lanes`; −1 is that of the branch in turn, as in the timeline, and of what is
        no branch any.
    """

    title: str
    record: Record
    branch_id: int | None = None
    colour: int = -1


@dataclass(frozen=True)
class Stroke:
    """How the lines of one contestant are drawn: told apart by colour, and without colour too.

    Parameters
    ----------
    colour : int
        Place in `Theme.lanes`.
    number : int
        Which of the contestants it is, from 0: it decides the dashes.
    """

    colour: int
    number: int

    def color(self, theme: Theme) -> QColor:
        """Return the colour of its lines and its name."""
        return colour(theme, self.colour)

    def pen(self, theme: Theme, width: float = 1.8) -> QPen:
        """Return the pen of its lines."""
        pen = QPen(self.color(theme), width)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        dashes = _DASHES[self.number % len(_DASHES)]
        if dashes:
            pen.setDashPattern(list(dashes))
        return pen


def strokes_of(contestants: Sequence[Contestant]) -> tuple[Stroke, ...]:
    """Return the strokes of all; of two that have the same colour the second gets another."""
    wishes = [_wished(one) for one in contestants]
    taken: set[int] = set()
    found = []
    for number, wish in enumerate(wishes):
        place = wish
        if place is None or place in taken:
            place = next(c for c in range(2 * MOST) if c not in taken and c not in wishes)
        taken.add(place)
        found.append(Stroke(place, number))
    return tuple(found)


def _wished(contestant: Contestant) -> int | None:
    if contestant.colour >= 0:
        return contestant.colour % COLOURS
    return None if contestant.branch_id is None else contestant.branch_id % COLOURS
