"""The histogram of the losses: how many starts of each outcome stand in which bin."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from xorviz.session.snapshot import Crowd
from xorviz.ui.views.crowd.outcomes import Kind, Outcomes
from xorviz.ui.views.crowd.scale import Scale

#: From below: what each bar is made of. Diverged starts have no loss.
PARTS = (Kind.SOLVED, Kind.PLATEAU, Kind.ELSEWHERE)


@dataclass(frozen=True)
class Bins:
    """The bars of the histogram.

    Parameters
    ----------
    scale : Scale
    counts : ndarray of int, shape (3, bins)
        Solved ones, those on a plateau, and others. The last bin is for all losses beyond the axis.
    of_start : ndarray of int, shape (R,)
        The bin of each start; −1 of one that has no loss.
    """

    scale: Scale
    counts: NDArray[np.int64]
    of_start: NDArray[np.int64]

    @property
    def number(self) -> int:
        """How many bins there are, the last one included."""
        return self.counts.shape[1]

    def edges(self, place: int) -> tuple[float, float]:
        """Return the losses between which a bin lies; the last one has no end."""
        inner = self.number - 1
        low = self.scale.loss(place / inner)
        return low, float("inf") if place == inner else self.scale.loss((place + 1) / inner)

    def starts(self, place: int) -> list[int]:
        """Return the numbers of the starts in a bin, in order."""
        return [int(start) for start in np.flatnonzero(self.of_start == place)]


def bins_of(crowd: Crowd, outcomes: Outcomes, scale: Scale, number: int) -> Bins:
    """Sort the starts into so many bins, one of them for what lies beyond the axis."""
    inner = number - 1
    place = np.minimum((scale.part(crowd.loss) * inner).astype(np.int64), inner - 1)
    place[~(crowd.loss < scale.top)] = inner
    place[crowd.diverged | ~np.isfinite(crowd.loss)] = -1
    kinds = [outcome.kind for outcome in outcomes.all]
    part = np.array([PARTS.index(kind) if kind in PARTS else len(PARTS) - 1 for kind in kinds])
    cell = part[outcomes.of_start] * number + place
    counts = np.bincount(cell[place >= 0], minlength=len(PARTS) * number)
    return Bins(scale, counts.reshape(len(PARTS), number), place)
