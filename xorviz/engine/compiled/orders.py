"""Orders of patterns, each from a stream of its own, drawn in one call.

Bit for bit those of NumPy's generators, of which a thousand take 20 ms an epoch and half of that
the interpreter's lock: a window that draws fights for it. NumPy keeps `SeedSequence` and `PCG64` as
they are for good, but not what `Generator.permutation` makes of them
(https://numpy.org/neps/nep-0019-rng-policy.html), so that is compared once before it is used.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

import numpy as np
from numpy.typing import NDArray

from xorviz.engine.compiled.jit import compiled, inlined
from xorviz.engine.streams import order_key, order_stream

Words = NDArray[np.uint64]

LARGEST_WORD = 0xFFFFFFFF
_LOW = np.uint64(LARGEST_WORD)
_HALF = np.uint64(32)

# Of the hash that mixes a key: M. E. O'Neill, https://www.pcg-random.org/posts/developing-a-seed_seq-alternative.html
_SHIFT = np.uint64(16)
_FIRST_IN, _TIMES_IN = np.uint64(0x43B0D7E5), np.uint64(0x931E8875)
_FIRST_OUT, _TIMES_OUT = np.uint64(0x8B51F9DD), np.uint64(0x58F38DED)
_LEFT, _RIGHT = np.uint64(0xCA01F9DD), np.uint64(0x4973F715)
POOL = 4

# Of the generator, PCG XSL RR 128/64: M. E. O'Neill, HMC-CS-2014-0905, 2014.
_TIMES_HIGH, _TIMES_LOW = np.uint64(2549297995355413924), np.uint64(4865540595714422341)
_TURN, _WORD = np.uint64(58), np.uint64(64)
_ONE, _TOP = np.uint64(1), np.uint64(63)


def draw_orders(
    seed: int, numbers: Sequence[int], epochs: Sequence[int], orders: NDArray[np.intp]
) -> None:
    """Draw some orders.

    Parameters
    ----------
    seed : int
        The seed of the experiment.
    numbers, epochs : sequence of int
        Of each order: the number of its replica, or `SHARED`, and its epoch.
    orders : ndarray, shape (numbers, patterns)
        Filled, a row for each.
    """
    if not len(orders):
        return
    if max(epochs) > LARGEST_WORD:
        # Their keys are longer than others.
        for number, epoch, order in zip(numbers, epochs, orders, strict=True):
            _draw(_key(seed, number, epoch)[None], order[None])
        return
    _draw(keys_of(seed, numbers, epochs), orders)


def keys_of(seed: int, numbers: Sequence[int], epochs: Sequence[int]) -> Words:
    """Return the keys of some orders, a row each, of epochs up to `LARGEST_WORD`."""
    # A number is one word of every key, at the same place; the epoch is the last.
    one, other = (_key(seed, number, 0) for number in (0, 1))
    keys = np.tile(one, (len(numbers), 1))
    keys[:, np.flatnonzero(one != other)[0]] = numbers
    keys[:, -1] = epochs
    return keys


@cache
def agrees_with_numpy() -> bool:
    """Tell whether the orders drawn here are those of the NumPy that is installed."""
    for seed, number, epoch, patterns in ((0, 0, 0, 1000), (2**40 + 1, 7, 3, 70_000)):
        orders = np.empty((1, patterns), dtype=np.intp)
        draw_orders(seed, [number], [epoch], orders)
        if not np.array_equal(orders[0], order_stream(seed, number, epoch).permutation(patterns)):
            return False
    return True


def _key(seed: int, number: int, epoch: int) -> Words:
    """Return the key of a stream as 32-bit words, the lowest of each number first."""
    words = []
    for part in order_key(seed, number, epoch):
        words.append(part & LARGEST_WORD)
        while part := part >> 32:
            words.append(part & LARGEST_WORD)
    return np.array(words, dtype=np.uint64)


@compiled
def _draw(keys: Words, orders: NDArray[np.intp]) -> None:
    pool, words = np.empty(POOL, dtype=np.uint64), np.empty(2 * POOL, dtype=np.uint64)
    for row in range(len(orders)):
        permute(keys[row], pool, words, orders[row])


@inlined
def permute(key: Words, pool: Words, words: Words, order: NDArray[np.intp]) -> None:
    """Write the order that a key leads to; `pool` and `words` are room for it."""
    _mix(key, pool)
    _expand(pool, words)
    _shuffle(words, order)


@inlined
def _mix(key: Words, pool: Words) -> None:
    """Mix the words of a key into the pool of `SeedSequence`."""
    factor = _FIRST_IN
    for place in range(POOL):
        word = key[place] if place < len(key) else np.uint64(0)
        pool[place], factor = _hashed(word, factor, _TIMES_IN)
    for source in range(POOL):
        for place in range(POOL):
            if source != place:
                word, factor = _hashed(pool[source], factor, _TIMES_IN)
                pool[place] = _mixed(pool[place], word)
    for source in range(POOL, len(key)):
        for place in range(POOL):
            word, factor = _hashed(key[source], factor, _TIMES_IN)
            pool[place] = _mixed(pool[place], word)


@inlined
def _expand(pool: Words, words: Words) -> None:
    """Write the words of 32 bits that `SeedSequence.generate_state` makes of its pool."""
    factor = _FIRST_OUT
    for place in range(len(words)):
        words[place], factor = _hashed(pool[place % POOL], factor, _TIMES_OUT)


@inlined
def _hashed(word: np.uint64, factor: np.uint64, times: np.uint64) -> tuple[np.uint64, np.uint64]:
    word = word ^ factor
    factor = (factor * times) & _LOW
    word = (word * factor) & _LOW
    return word ^ (word >> _SHIFT), factor


@inlined
def _mixed(one: np.uint64, other: np.uint64) -> np.uint64:
    word = (_LEFT * one - _RIGHT * other) & _LOW
    return word ^ (word >> _SHIFT)


@inlined
def _shuffle(words: Words, order: NDArray[np.intp]) -> None:
    """Shuffle the numbers from 0 on with a generator that these words seed."""
    high, low = words[1] << _HALF | words[0], words[3] << _HALF | words[2]
    step_high, step_low = words[5] << _HALF | words[4], words[7] << _HALF | words[6]
    step_high, step_low = step_high << _ONE | step_low >> _TOP, step_low << _ONE | _ONE
    # From 0 one step leads to the increment itself.
    high, low = _sum(step_high, step_low, high, low)
    high, low = _stepped(high, low, step_high, step_low)
    for place in range(len(order)):
        order[place] = place
    mask = np.uint64(len(order) - 1)
    for turn in range(5):
        mask = mask | mask >> np.uint64(1 << turn)
    spare, has_spare = np.uint64(0), False
    for last in range(len(order) - 1, 0, -1):
        # The fewest bits that can hold it; what is larger is drawn again.
        while mask >> _ONE >= np.uint64(last):
            mask = mask >> _ONE
        while True:
            if has_spare:
                word = spare
            else:
                high, low = _stepped(high, low, step_high, step_low)
                drawn = _output(high, low)
                word, spare = drawn & _LOW, drawn >> _HALF
            has_spare = not has_spare
            word = word & mask
            if word <= np.uint64(last):
                break
        other = np.intp(word)
        kept = order[last]
        order[last] = order[other]
        order[other] = kept


@inlined
def _stepped(
    high: np.uint64, low: np.uint64, step_high: np.uint64, step_low: np.uint64
) -> tuple[np.uint64, np.uint64]:
    """Return the next state of the generator: a product and a sum of 128 bits."""
    above = _high_of_product(low, _TIMES_LOW) + high * _TIMES_LOW + low * _TIMES_HIGH
    return _sum(above, low * _TIMES_LOW, step_high, step_low)


@inlined
def _output(high: np.uint64, low: np.uint64) -> np.uint64:
    """Return the 64 bits that a state gives."""
    word, turn = high ^ low, high >> _TURN
    return word >> turn | word << ((_WORD - turn) & _TOP)


@inlined
def _sum(
    one_high: np.uint64, one_low: np.uint64, other_high: np.uint64, other_low: np.uint64
) -> tuple[np.uint64, np.uint64]:
    low = one_low + other_low
    carried = np.uint64(1) if low < one_low else np.uint64(0)
    return one_high + other_high + carried, low


@inlined
def _high_of_product(one: np.uint64, other: np.uint64) -> np.uint64:
    """Return the upper 64 bits of a product, from its four halves."""
    one_low, one_high = one & _LOW, one >> _HALF
    other_low, other_high = other & _LOW, other >> _HALF
    lowest = one_low * other_low
    across = one_high * other_low + (lowest >> _HALF)
    middle = one_low * other_high + (across & _LOW)
    return one_high * other_high + (across >> _HALF) + (middle >> _HALF)
