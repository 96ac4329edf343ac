"""Replicas side by side in lanes, and back."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]


def packed(block: Array, lanes: int) -> Array:
    """Return replicas side by side, flat: parameter by parameter; what lacks is 0.

    A replica alone is returned as it is, and not copied.
    """
    if lanes == 1:
        flat: Array = block[0]
        return flat
    side_by_side = np.zeros((block.shape[1], lanes))
    side_by_side[:, : len(block)] = block.T
    return side_by_side.reshape(-1)


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
