"""Shares with their uncertainty."""

from __future__ import annotations

import math

#: The 97.5 % quantile of the standard normal.
_Z = 1.959963984540054


def wilson_interval(count: int, total: int) -> tuple[float, float]:
    """Return the 95 % interval of a share by Wilson (1927).

    Parameters
    ----------
    count, total : int
        How many of how many.

    Returns
    -------
    tuple of float
        Lower and upper end, within [0, 1]; (0, 1) where nothing was tried.
    """
    if total == 0:
        return 0.0, 1.0
    share, square = count / total, _Z * _Z
    centre = (share + square / (2 * total)) / (1 + square / total)
    half = _Z * math.sqrt(share * (1 - share) / total + square / (4 * total * total))
    half /= 1 + square / total
    low = 0.0 if count == 0 else centre - half
    high = 1.0 if count == total else centre + half
    return low, high
