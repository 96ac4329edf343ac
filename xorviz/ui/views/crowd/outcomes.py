"""What has become of each random start so far: solved, on a plateau, elsewhere, diverged."""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from xorviz.session.snapshot import Crowd


class Kind(StrEnum):
    """The kinds of outcome."""

    SOLVED = "solved"
    PLATEAU = "plateau"
    ELSEWHERE = "elsewhere"
    DIVERGED = "diverged"
    BY_HAND = "by_hand"


@dataclass(frozen=True)
class Outcome:
    """The random starts of which the same has become.

    Parameters
    ----------
    kind : Kind
    name : str
        Of the plateau; empty for other kinds.
    floor : float
        Of the plateau; not a number for other kinds.
    starts : ndarray of int
        Their numbers, in order.
    """

    kind: Kind
    name: str
    floor: float
    starts: NDArray[np.int64]

    @property
    def key(self) -> tuple[str, str]:
        """What tells it from the other outcomes, whoever belongs to it."""
        return self.kind, self.name

    @property
    def count(self) -> int:
        """How many starts it has."""
        return len(self.starts)


@dataclass(frozen=True)
class Outcomes:
    """All outcomes, in the order of the axis of losses, and who belongs to which.

    Parameters
    ----------
    all : tuple of Outcome
        Solved first, then the plateaus from the lowest floor on, and what has none last. Those
        that have no starts are there, too.
    of_start : ndarray of int, shape (R,)
        The place of each start's outcome among them.
    """

    all: tuple[Outcome, ...]
    of_start: NDArray[np.int64]

    def of(self, start: int) -> Outcome:
        """Return the outcome of one start."""
        return self.all[self.of_start[start]]


def outcomes_of(crowd: Crowd) -> Outcomes:
    """Sort the starts by their outcomes; each belongs to one."""
    # The plateaus come highest floor first.
    plateaus = crowd.plateaus[::-1]
    heads: list[tuple[Kind, str, float]] = [(Kind.SOLVED, "", math.nan)]
    heads += [(Kind.PLATEAU, plateau.name, plateau.floor) for plateau in plateaus]
    heads += [(kind, "", math.nan) for kind in (Kind.ELSEWHERE, Kind.DIVERGED, Kind.BY_HAND)]
    there = len(plateaus)
    place = np.where(crowd.plateau >= 0, there - crowd.plateau.astype(np.int64), there + 1)
    place[crowd.solved] = 0
    place[crowd.diverged] = there + 2
    place[crowd.by_hand] = there + 3
    order = np.argsort(place, kind="stable")
    ends = np.cumsum(np.bincount(place, minlength=len(heads)))[:-1]
    parts = np.split(order, ends)
    return Outcomes(
        tuple(Outcome(*head, part) for head, part in zip(heads, parts, strict=True)), place
    )
