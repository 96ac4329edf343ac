"""What blocks of replicas lead to, put together in the order of the replicas."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from xorviz.engine.layout import LayerArrays
from xorviz.engine.state import Arrays, frozen

Array = NDArray[np.float64]
#: By layer id, `(replicas,)`: how many units are alive.
Alive = Mapping[str, NDArray[np.intp]]


def joined_alive(parts: Sequence[Alive]) -> Alive:
    """Return the counts of live units of all blocks as one."""
    return {name: np.concatenate([part[name] for part in parts]) for name in parts[0]}


def joined_tests(parts: Sequence[tuple[Array, Array] | None]) -> tuple[Array, Array] | None:
    """Return loss and accuracy on the test of all blocks as one; None where there is no test."""
    there = [part for part in parts if part is not None]
    if not there:
        return None
    return np.concatenate([loss for loss, _ in there]), np.concatenate(
        [right for _, right in there]
    )


def side_by_side(blocks: Sequence[Arrays]) -> Arrays:
    """Return the arrays of all blocks of replicas as one."""
    return frozen(
        {
            layer: LayerArrays(
                np.concatenate([block[layer].kernel for block in blocks]),
                np.concatenate([block[layer].bias for block in blocks]),
            )
            for layer in blocks[0]
        }
    )
