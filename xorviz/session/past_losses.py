"""The losses of all random starts a while ago: by them it is told whose loss has stopped."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]

#: How far a run had come, as a part of its steps, when the earlier loss is taken: a plateau is told
#: by its last tenth.
_EARLIER = 0.9

#: Two kept looks lie at least by this factor apart, so that there are few.
_APART = 1.05


class PastLosses:
    """A few looks of the past, none older than is needed.

    Parameters
    ----------
    since : int
        The step from which on the losses belong together: that of the last edit.
    """

    def __init__(self, since: int) -> None:
        self._since = since
        self._kept: list[tuple[int, Array]] = []

    def before(self, step: int) -> Array | None:
        """Return the losses of about nine tenths of the way to a step; None where nobody looked."""
        earlier = [loss for at, loss in self._kept if at - self._since <= self._limit(step)]
        return earlier[-1] if earlier and step > self._since else None

    def note(self, step: int, loss: Array) -> None:
        """Keep the losses of a step, if it lies far enough from the last ones."""
        if self._kept and self._kept[-1][0] >= step:
            return
        if self._kept and step - self._since < _APART * (self._kept[-1][0] - self._since):
            return
        self._kept.append((step, loss))
        limit = self._limit(step)
        while len(self._kept) > 1 and self._kept[1][0] - self._since <= limit:
            del self._kept[0]

    def _limit(self, step: int) -> int:
        """Return how many steps after the edit the earlier look may lie, at most."""
        way = step - self._since
        return way - max(1, round(way * (1.0 - _EARLIER)))
