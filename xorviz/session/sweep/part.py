"""What some starts of a cell lead to, before it is known which others belong to the cell."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]


@dataclass(frozen=True)
class Part:
    """How some neighbouring starts ended; S of them.

    Parameters
    ----------
    first : int
        The number of the first.
    checked_every : int
        Steps between two checks of `first_solved`.
    earlier, loss, accuracy : ndarray of float64, shape (S,)
        The loss when nine tenths of the steps were done; loss and accuracy after the last, where a
        start diverged by its last finite numbers.
    solved, diverged, off : ndarray of bool, shape (S,)
        `off`: the output passes no gradient for any pattern. None that diverged is solved.
    first_solved : ndarray of int64, shape (S,)
    floors : ndarray of float64, shape (S, G)
        Of the partitions, in the order of `floors_of_starts`.
    loss_when_off : ndarray of float64, shape (S,)
        The loss while the output is off; not a number where it never is.
    """

    first: int
    checked_every: int
    earlier: Array
    loss: Array
    accuracy: Array
    solved: NDArray[np.bool_]
    diverged: NDArray[np.bool_]
    off: NDArray[np.bool_]
    first_solved: NDArray[np.int64]
    floors: Array
    loss_when_off: Array

    @property
    def count(self) -> int:
        """How many starts these are."""
        return len(self.loss)

    def only(self, count: int) -> Part:
        """Return the first of them alone."""
        arrays = {name: getattr(self, name)[:count] for name in _ARRAYS}
        return Part(self.first, self.checked_every, **arrays)


_ARRAYS = [field.name for field in fields(Part)][2:]


def joined(parts: Sequence[Part]) -> Part:
    """Return neighbouring parts, in order, as one."""
    arrays = {name: np.concatenate([getattr(part, name) for part in parts]) for name in _ARRAYS}
    return Part(parts[0].first, parts[0].checked_every, **arrays)
