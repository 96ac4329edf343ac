"""Replicas side by side in lanes, and back."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from xorviz.engine.choice import LANES
from xorviz.engine.compiled.vectors import SIDE

Array = NDArray[np.float64]

#: More replicas side by side share what each loop costs; but all their numbers should lie in a
#: near cache. Measured: 2-2-1 is fastest with 64 (42 kB), 2-8-8-1 with 32 (112 kB).
_MOST_VECTORS, _NEAR = LANES // SIDE, 2**17

#: Bytes of a line of the cache: a wide load that lies across two of them takes twice as long.
_LINE = 64


def lanes_for(replicas: int, numbers: int) -> int:
    """Return how many replicas go side by side; their bits do not depend on it.

    Parameters
    ----------
    replicas : int
    numbers : int
        How many numbers each has in memory.
    """
    if replicas == 1:
        return 1
    vectors = min(_MOST_VECTORS, -(-replicas // SIDE), _NEAR // (8 * numbers * SIDE))
    return SIDE * max(vectors, 1)


def rooms(*sizes: int) -> list[Array]:
    """Return zeros of these sizes one after the other, each beginning with a line of the cache.

    In places of their own they might lie whole pages apart, and the processor takes a write to one
    for a write to the other.
    """
    line = _LINE // 8
    whole = [-(-size // line) * line for size in sizes]
    numbers = np.zeros(sum(whole) + line)
    start = (_LINE - numbers.ctypes.data % _LINE) % _LINE // 8
    found = []
    for size, taken in zip(sizes, whole, strict=True):
        found.append(numbers[start : start + size])
        start += taken
    return found


def pack(block: Array, flat: Array, lanes: int) -> None:
    """Write replicas side by side, parameter by parameter; what lacks is 0."""
    side_by_side = flat.reshape(-1, lanes)
    side_by_side[:, : len(block)] = block.T
    side_by_side[:, len(block) :] = 0.0


def unpack(flat: Array, block: Array, lanes: int) -> None:
    """Write back what `pack` has made of a block."""
    block[...] = flat.reshape(-1, lanes)[:, : len(block)].T


def with_all_lanes(block: Array, lanes: int) -> Array:
    """Return an array with a row for each lane; what lacks is 0."""
    if len(block) == lanes:
        return np.ascontiguousarray(block)
    whole = np.zeros((lanes, *block.shape[1:]))
    whole[: len(block)] = block
    return whole
