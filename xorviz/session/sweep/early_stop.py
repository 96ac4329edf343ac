"""When a cell has had enough starts: at a multiple of 64, in the order of their numbers."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from xorviz.insight.statistics import wilson_interval
from xorviz.session.sweep.spec import ROUND


def reach(count: int, total: int) -> float:
    """Return how far the 95 % interval of a share reaches to either side: half its width."""
    low, high = wilson_interval(count, total)
    return (high - low) / 2.0


def starts_that_count(
    solved: NDArray[np.bool_], replicas: int, precision: float | None
) -> int | None:
    """Return how many starts a cell has, told by those that have ended; None while it is unknown.

    It is the first multiple of `ROUND` at which the interval reaches no farther than `precision` to
    either side, and `replicas` where there is none below. Whoever runs the starts, in what order
    and however many beyond: it is the same.

    Parameters
    ----------
    solved : ndarray of bool
        Of start 0 on, as far as all have ended without a gap.
    replicas : int
        The most.
    precision : float or None
        None tries them all.
    """
    if precision is not None:
        counts = np.cumsum(solved)
        for total in range(ROUND, min(len(solved), replicas - 1) + 1, ROUND):
            if reach(int(counts[total - 1]), total) <= precision:
                return total
    return replicas if len(solved) >= replicas else None


def least_starts(replicas: int, precision: float | None) -> int:
    """Return how many starts a cell has at least: where all that have ended went alike."""
    return expected_starts(0, 1, replicas, precision, certain=True)


def expected_starts(
    count: int, total: int, replicas: int, precision: float | None, certain: bool = False
) -> int:
    """Return about how many starts a cell will have, if the share stays what it is.

    Parameters
    ----------
    count, total : int
        Solved starts of those that have ended.
    replicas, precision
        As in `starts_that_count`.
    certain : bool
        Whether the share is exact, and not one of few.
    """
    if precision is None:
        return replicas
    # One more of each kind: few starts that went alike do not mean that all will.
    share = count / total if certain else (count + 1) / (total + 2)
    starts = ROUND
    while starts < replicas and reach(round(share * starts), starts) > precision:
        starts += ROUND
    return min(starts, replicas)
