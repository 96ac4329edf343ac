"""What a loop of a script goes through, and lists as arrays."""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterable, Iterator, Sequence

import numpy as np

from xorviz.session.scripts import arrays
from xorviz.session.scripts.arrays import Array, NotFollowed
from xorviz.session.scripts.symbols import Value, Zipped

#: Longest list that is gone through.
_LONGEST = 20_000

#: Lists within lists, at most; NumPy has 64 axes.
_DEEPEST = 64


def drawn_rows(value: Value) -> tuple[int, ...] | None:
    """Return the axes of rows that a loop goes over, if these are drawn; None otherwise."""
    parts = value if isinstance(value, Zipped) and value else (value,)
    if not all(isinstance(part, Array) and part.is_drawn for part in parts):
        return None
    leads = {part.lead for part in parts}
    lead = leads.pop()
    return lead if not leads and len(lead) == 1 else None


def items_of(value: Value) -> Sequence[Value] | None:
    """Return what a loop over a value goes through; None where that is not known."""
    if isinstance(value, (list, tuple)):
        return None if isinstance(value, Zipped) else value
    if isinstance(value, str):
        return list(value)
    if isinstance(value, dict):
        return list(value)
    if isinstance(value, range):
        return value if len(value) <= _LONGEST else None
    if isinstance(value, Array):
        if value.is_drawn:
            if value.lead or not value.item or value.item[0] > 64:
                return None
            at = len(value.variables)
            return [
                Array(np.take(value.table, place, axis=at), value.variables)
                for place in range(value.item[0])
            ]
        if value.table.ndim == 0 or len(value.table) > _LONGEST:
            return None
        if value.table.ndim == 1:
            return list(value.table.tolist())
        return [Array(entry) for entry in value.table]
    return None


def size_of(value: Value) -> int:
    """Return how much a value is to go through: its numbers, those of lists within lists included.

    NumPy goes through an array so much faster that 32 of its numbers are one.

    Counting ends above the largest array there may be: a list may hold another many times over.
    """
    if isinstance(value, Array):
        return value.table.size // 32
    count = 1
    if not isinstance(value, (list, tuple)):
        return count
    left: list[Iterator[Value]] = [iter((value,))]
    while left and count <= arrays.LARGEST_ARRAY:
        one = next(left[-1], None)
        if one is None:
            left.pop()
            continue
        count += len(one)
        if len(left) < _DEEPEST:
            left.append(iter([inner for inner in one if isinstance(inner, (list, tuple))]))
    return count


def as_array(value: Value) -> Array:
    """Return a value as an array; lists may hold what is drawn.

    Raises
    ------
    NotFollowed
        If it is none.
    """
    if isinstance(value, Array):
        return value
    if size_of(value) > arrays.LARGEST_ARRAY:
        raise NotFollowed
    if isinstance(value, (list, tuple)) and any(_holds_arrays(one) for one in value):
        parts = [as_array(one) for one in value]
        if len(parts) > _LONGEST:
            raise NotFollowed
        return arrays.stacked(parts, 0, new=True)
    if isinstance(value, range) and len(value) > _LONGEST:
        raise NotFollowed
    return arrays.written(list(value) if isinstance(value, range) else value)


def _holds_arrays(value: Value) -> bool:
    if isinstance(value, (list, tuple)):
        return any(_holds_arrays(one) for one in value)
    return isinstance(value, Array)


def product_of(values: Sequence[Value], repeat: int) -> list[tuple[Value, ...]]:
    """Return every combination, as `itertools.product`.

    Raises
    ------
    NotFollowed
        If there are too many.
    """
    parts: list[Sequence[Value]] = []
    for value in values:
        items = items_of(value)
        if items is None:
            raise NotFollowed
        parts.append(items)
    if (
        not 0 <= repeat <= 16
        or math.prod(len(part) for part in parts) ** repeat > arrays.MOST_WORDS
    ):
        raise NotFollowed
    every: Iterable[tuple[Value, ...]] = itertools.product(*parts, repeat=repeat)
    return list(every)
