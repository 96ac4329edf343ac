"""Putting things one below the other as near as possible to where they would like to be."""

from __future__ import annotations

from collections.abc import Sequence


def spread(wanted: Sequence[float], apart: Sequence[float], low: float, high: float) -> list[float]:
    """Return places in order that keep their distances and are nearest to the wanted ones.

    It is the least sum of squares, found by pooling adjacent violators: what would stand too close
    moves together, until nothing does.

    Parameters
    ----------
    wanted : sequence of float
        Where each would like to be.
    apart : sequence of float
        The least distance of each from the one before; that of the first does not count.
    low, high : float
        The first stays at or beyond `low`, and the last at or before `high`, where both fit.
    """
    shifts: list[float] = []
    for index in range(len(wanted)):
        shifts.append(shifts[-1] + apart[index] if index else 0.0)
    pools: list[tuple[float, int]] = []
    for place, shift in zip(wanted, shifts, strict=True):
        mean, count = place - shift, 1
        while pools and pools[-1][0] > mean:
            before, many = pools.pop()
            mean, count = (before * many + mean * count) / (many + count), many + count
        pools.append((mean, count))
    last = max(low, high - shifts[-1])
    level = [min(max(mean, low), last) for mean, count in pools for _ in range(count)]
    return [place + shift for place, shift in zip(level, shifts, strict=True)]
