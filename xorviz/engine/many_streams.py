"""Many streams at once: what NumPy makes of their keys one by one, computed side by side.

To make a stream takes NumPy some ten microseconds, most of them for its key: a million start
weights of a large crowd would take half a minute. NumPy keeps `SeedSequence` and `PCG64` as they
are for good, but not what a `Generator` makes of them
(https://numpy.org/neps/nep-0019-rng-policy.html), so that is compared once before it is used.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

Words = NDArray[np.uint64]
Halves = NDArray[np.uint32]

#: Keys are made of words of so many bits.
LARGEST_WORD = 2**32 - 1

#: Streams side by side: what is computed of them stays in the cache of a processor.
TOGETHER = 1 << 13

# Of the hash that mixes a key: M. E. O'Neill, https://www.pcg-random.org/posts/developing-a-seed_seq-alternative.html
_POOL = 4
_FIRST_IN, _TIMES_IN = 0x43B0D7E5, 0x931E8875
_FIRST_OUT, _TIMES_OUT = 0x8B51F9DD, 0x58F38DED
_LEFT, _RIGHT = np.uint32(0xCA01F9DD), np.uint32(0x4973F715)
_SHIFT = np.uint32(16)

# Of the generator, PCG XSL RR 128/64: M. E. O'Neill, HMC-CS-2014-0905, 2014.
_TIMES_HIGH, _TIMES_LOW = np.uint64(2549297995355413924), np.uint64(4865540595714422341)
_LOW, _HALF = np.uint64(LARGEST_WORD), np.uint64(32)
_TURN, _WORD, _TOP, _ONE = np.uint64(58), np.uint64(64), np.uint64(63), np.uint64(1)

#: A double has 53 bits.
_UNUSED, _STEP = np.uint64(11), 2.0**-53


class States(NamedTuple):
    """Where generators stand, and by what they go on: two words of 128 bits, each `(streams,)`."""

    high: Words
    low: Words
    step_high: Words
    step_low: Words


def keys_of(parts: Sequence[int | NDArray[np.integer]]) -> list[Halves]:
    """Return the words of keys, as `SeedSequence` takes a sequence of whole numbers.

    Parameters
    ----------
    parts : sequence
        A number that all keys share, or one for each, none above `LARGEST_WORD` then.
    """
    words: list[Halves] = []
    for part in parts:
        if not isinstance(part, int):
            words.append(part.astype(np.uint32))
            continue
        words.append(np.array([part & LARGEST_WORD], dtype=np.uint32))
        while part := part >> 32:
            words.append(np.array([part & LARGEST_WORD], dtype=np.uint32))
    return words


def states_of(keys: Sequence[Halves]) -> States:
    """Return where the generators of `numpy.random.PCG64` stand that these keys seed."""
    pool = _mix(keys)
    factor, made = _FIRST_OUT, []
    for place in range(2 * _POOL):
        word, factor = _hashed(pool[place % _POOL], factor, _TIMES_OUT)
        made.append(word.astype(np.uint64))
    high, low, step_high, step_low = (
        made[place] | made[place + 1] << _HALF for place in range(0, 2 * _POOL, 2)
    )
    step_high, step_low = step_high << _ONE | step_low >> _TOP, step_low << _ONE | _ONE
    # From 0 one step leads to the increment itself.
    high, low = _sum(step_high, step_low, high, low)
    return _stepped(States(high, low, step_high, step_low))


def draw_doubles(states: States, count: int) -> NDArray[np.float64]:
    """Return the first numbers from 0 to 1 of each generator, `(count, streams)`."""
    drawn = np.empty((count, len(states.high)))
    for row in drawn:
        states = _stepped(states)
        turn = states.high >> _TURN
        word: Words = states.high ^ states.low
        word = np.bitwise_or(word >> turn, word << ((_WORD - turn) & _TOP))
        np.multiply(word >> _UNUSED, _STEP, out=row)
    return drawn


def streams_at(states: States) -> Iterator[np.random.Generator]:
    """Give one generator again and again, each time standing at the next of the states."""
    bits = np.random.PCG64(0)
    stream = np.random.Generator(bits)
    for high, low, step_high, step_low in zip(*(words.tolist() for words in states), strict=True):
        stands: Any = {"state": high << 64 | low, "inc": step_high << 64 | step_low}
        bits.state = {"bit_generator": "PCG64", "state": stands, "has_uint32": 0, "uinteger": 0}
        yield stream


@cache
def agrees_with_numpy() -> bool:
    """Tell whether what is drawn here is what the NumPy that is installed draws."""
    for key in ((1, 2**40 + 3, 5, 0, 2**32 - 1, 6, 7), (0, 1)):
        states = states_of(keys_of(key))
        stream = np.random.Generator(np.random.PCG64(np.random.SeedSequence(key)))
        drawn = -0.3 + 0.7 * draw_doubles(states, 9)[:, 0]
        if drawn.tobytes() != stream.uniform(-0.3, -0.3 + 0.7, 9).tobytes():
            return False
    return True


def _mix(keys: Sequence[Halves]) -> list[Halves]:
    """Mix the words of keys into the pools of `SeedSequence`."""
    factor = _FIRST_IN
    nothing = np.zeros(1, dtype=np.uint32)
    words = np.broadcast_arrays(*keys, *[nothing] * (_POOL - len(keys)))
    pool: list[Halves] = []
    for word in words[:_POOL]:
        hashed, factor = _hashed(word, factor, _TIMES_IN)
        pool.append(hashed)
    for source in range(_POOL):
        for place in range(_POOL):
            if source != place:
                hashed, factor = _hashed(pool[source], factor, _TIMES_IN)
                pool[place] = _mixed(pool[place], hashed)
    for word in words[_POOL:]:
        for place in range(_POOL):
            hashed, factor = _hashed(word, factor, _TIMES_IN)
            pool[place] = _mixed(pool[place], hashed)
    return pool


def _hashed(word: Halves, factor: int, times: int) -> tuple[Halves, int]:
    word = word ^ np.uint32(factor)
    factor = factor * times & LARGEST_WORD
    word = word * np.uint32(factor)
    return word ^ word >> _SHIFT, factor


def _mixed(one: Halves, other: Halves) -> Halves:
    word: Halves = _LEFT * one - _RIGHT * other
    return word ^ word >> _SHIFT


def _stepped(states: States) -> States:
    """Let each generator take a step: a product and a sum of 128 bits."""
    high, low, step_high, step_low = states
    above = _high_of_product(low, _TIMES_LOW) + high * _TIMES_LOW + low * _TIMES_HIGH
    high, low = _sum(above, low * _TIMES_LOW, step_high, step_low)
    return States(high, low, step_high, step_low)


def _sum(one_high: Words, one_low: Words, other_high: Words, other_low: Words) -> list[Words]:
    low = one_low + other_low
    return [one_high + other_high + (low < one_low), low]


def _high_of_product(one: Words, other: np.uint64) -> Words:
    """Return the upper 64 bits of products, from their four halves."""
    one_low, one_high = one & _LOW, one >> _HALF
    other_low, other_high = other & _LOW, other >> _HALF
    across = one_high * other_low + (one_low * other_low >> _HALF)
    middle = one_low * other_high + (across & _LOW)
    product: Words = one_high * other_high + (across >> _HALF) + (middle >> _HALF)
    return product
