"""Thinning a table of curves to half its points without losing a peak of any curve."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]

#: Most curves that `thinned` can halve in a table of 4,096 points: a group holds 4 points for each
#: curve and 4 more, and at least one group must fit.
LONGEST_TABLE = 1_020


def thinned(values: Array) -> NDArray[np.intp]:
    """Choose half of the points, or next to it.

    Of each group of 4 (S + 1) neighbouring points, S the number of curves, the smallest and the
    largest value of every curve stay, and the first point whose first curve is no number; others,
    evenly spread, fill it up to half. The very first point stays, where every curve begins, and
    the last ones that fill no group.

    Parameters
    ----------
    values : ndarray, shape (S, points)
        Not a number where a curve has no value.

    Returns
    -------
    ndarray of intp
        The places of the points that stay, increasing.
    """
    curves, points = values.shape
    size = 4 * (curves + 1)
    # Not the last point: the record ends where the run stands.
    groups = (points - 1) // size
    end = groups * size
    parts = values[:, :end].reshape(curves, groups, size)
    absent = np.isnan(parts)
    peaks = np.stack(
        [
            np.where(absent, np.inf, parts).argmin(axis=2),
            np.where(absent, -np.inf, parts).argmax(axis=2),
        ]
    )
    # A loss that is no number is a peak too.
    overflows = absent[0].argmax(axis=1)
    kept = [np.arange(end, points)]
    for group in range(groups):
        chosen = {*peaks[:, :, group].flat, overflows[group], *([0] if group == 0 else [])}
        rest = [place for place in range(size) if place not in chosen]
        wanted = size // 2 - len(chosen)
        chosen.update(rest[number * len(rest) // wanted] for number in range(wanted))
        kept.append(np.array(sorted(chosen), dtype=np.intp) + group * size)
    return np.sort(np.concatenate(kept))
