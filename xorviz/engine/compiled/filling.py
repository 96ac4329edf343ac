"""Patterns put into the order of an epoch, in one call for many sets.

A thread that lets go of the interpreter's lock for a part of them has to wait for it after each,
beside a window that draws. An order is drawn and followed at once, while it is in the cache.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from xorviz.engine.compiled.jit import compiled, inlined
from xorviz.engine.compiled.orders import LARGEST_WORD, POOL, draw_orders, keys_of, permute
from xorviz.engine.compiled.records import Integers, Numbers
from xorviz.engine.compiled.shared import read_now
from xorviz.engine.compiled.vectors import at


def fill_sets(
    seed: int,
    numbers: Sequence[int],
    epochs: Sequence[int],
    origins: Integers,
    rows: tuple[Numbers, Numbers],
    sets: tuple[Numbers, Numbers],
    least: int,
    halt: Integers,
) -> int:
    """Fill sets of patterns in the orders of `draw_orders`; return how many of them.

    Parameters
    ----------
    seed, numbers, epochs
        As in `draw_orders`, of each set.
    origins : ndarray, shape (sets,)
        The row at which the patterns of each begin.
    rows : tuple of ndarray
        Inputs and targets in their given order, `(patterns of all, …)`.
    sets : tuple of ndarray
        The same, filled: `(sets, patterns, …)`.
    least : int
        So many sets at least are filled,
    halt : ndarray of int64, shape (1,)
        and no more where this is not 0; another thread may write it meanwhile.
    """
    if max(epochs) > LARGEST_WORD:
        orders = np.empty((len(numbers), sets[0].shape[1]), dtype=np.intp)
        draw_orders(seed, numbers, epochs, orders)
        for given, filled in zip(rows, sets, strict=True):
            np.take(given, orders + origins[:, None], axis=0, out=filled, mode="clip")
        return len(numbers)
    return _fill(keys_of(seed, numbers, epochs), origins, rows, sets, least, halt)


@compiled
def _fill(
    keys: NDArray[np.uint64],
    origins: Integers,
    rows: tuple[Numbers, Numbers],
    sets: tuple[Numbers, Numbers],
    least: int,
    halt: Integers,
) -> int:
    own_inputs, own_targets = sets
    pool, words = np.empty(POOL, dtype=np.uint64), np.empty(2 * POOL, dtype=np.uint64)
    order = np.empty(own_inputs.shape[1], dtype=np.intp)
    for number in range(len(keys)):
        permute(keys[number], pool, words, order)
        _follow(order, origins[number], rows[0], own_inputs[number])
        _follow(order, origins[number], rows[1], own_targets[number])
        if number + 1 >= least and read_now(halt) != 0:
            return number + 1
    return len(keys)


@inlined
def _follow(order: NDArray[np.intp], origin: int, rows: Numbers, filled: Numbers) -> None:
    """Copy the rows of one set in their order."""
    width = rows.shape[1]
    given, flat = rows.reshape(-1), filled.reshape(-1)
    if width == 1:
        for place in range(len(order)):
            flat[place] = at(given, origin + at(order, place))
        return
    if width == 3:
        for place in range(len(order)):
            source = 3 * (origin + at(order, place))
            flat[3 * place] = at(given, source)
            flat[3 * place + 1] = at(given, source + 1)
            flat[3 * place + 2] = at(given, source + 2)
        return
    for place in range(len(order)):
        source = width * (origin + at(order, place))
        for column in range(width):
            flat[width * place + column] = at(given, source + column)
