"""Replicas side by side in lanes, and back."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from xorviz.engine.compiled.vectors import SIDE

Array = NDArray[np.float64]


#: More replicas side by side share what each loop costs; but all their numbers should lie in a
#: near cache, half of a megabyte.
_MOST_VECTORS, _NEAR = 4, 2**19

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


def room(size: int) -> Array:
    """Return so many zeros that begin with a line of the cache."""
    numbers = np.zeros(size + _LINE // 8)
    past = numbers.ctypes.data % _LINE
    start = (_LINE - past) % _LINE // 8
    return numbers[start : start + size]


def packed(block: Array, lanes: int) -> Array:
    """Return replicas side by side, flat: parameter by parameter; what lacks is 0.

    A replica alone is returned as it is, and not copied.
    """
    if lanes == 1:
        flat: Array = block[0]
        return flat
    side_by_side = room(block.shape[1] * lanes)
    side_by_side.reshape(-1, lanes)[:, : len(block)] = block.T
    return side_by_side


def unpack(flat: Array, block: Array, lanes: int) -> None:
    """Write back what `packed` has made of a block."""
    if lanes > 1:
        block[...] = flat.reshape(-1, lanes)[:, : len(block)].T


def with_all_lanes(block: Array, lanes: int) -> Array:
    """Return an array with a row for each lane; what lacks is 0."""
    if len(block) == lanes:
        return np.ascontiguousarray(block)
    whole = np.zeros((lanes, *block.shape[1:]))
    whole[: len(block)] = block
    return whole
