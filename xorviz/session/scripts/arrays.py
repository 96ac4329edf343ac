"""Arrays of a script: numbers written out, or functions of what is drawn at random for each row.

A random array is not drawn. Each row of it is a function of a few variables of a few values, and
what the script computes from it is computed for every combination of these: so it shows exactly
which function of the bits the targets are, however the script writes it.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

Numbers = NDArray[Any]

#: Most numbers of an array, and most combinations of what is drawn.
LARGEST_ARRAY, MOST_WORDS = 1_000_000, 2**12

_ids = itertools.count()


class NotFollowed(Exception):
    """An array does what is not followed here; whoever asked takes it as not known."""


@dataclass(frozen=True)
class Source:
    """Where random numbers come from.

    Parameters
    ----------
    key : tuple of int
        Its seed: of one number, or of several where it is one of xorviz's own streams; empty where
        nothing is said.
    line : int
    """

    key: tuple[int, ...] = ()
    line: int = 0


@dataclass(frozen=True)
class Variable:
    """A number from 0 to `size` − 1, drawn for each row, all alike likely."""

    size: int
    source: Source = field(compare=False)
    id: int = field(default_factory=lambda: next(_ids))


@dataclass(frozen=True, eq=False)
class Array:
    """An array, written out or drawn.

    Parameters
    ----------
    table : ndarray, shape (*sizes of the variables, *item)
        Without variables: the array itself.
    variables : tuple of Variable
    lead : tuple of int
        The axes of the rows, of a drawn array.
    noise : Noise or None
        What is added to each number.
    """

    table: Numbers
    variables: tuple[Variable, ...] = ()
    lead: tuple[int, ...] = ()
    noise: Noise | None = None

    @property
    def is_drawn(self) -> bool:
        """Whether its numbers are not known one by one."""
        return bool(self.variables)

    @property
    def item(self) -> tuple[int, ...]:
        """The shape of one row of a drawn array; of others, that of the whole."""
        return self.table.shape[len(self.variables) :]

    @property
    def shape(self) -> tuple[int, ...]:
        """The shape as the script knows it."""
        return (*self.lead, *self.item)

    def flat(self) -> Numbers:
        """Return the items one after the other, for every combination."""
        return self.table.reshape(-1, *self.item)


@dataclass(frozen=True)
class Noise:
    """Normal random numbers of a mean of 0, before they are added to anything."""

    shape: tuple[int, ...]
    stddev: float
    source: Source


@dataclass(frozen=True)
class Uniform:
    """Random numbers from 0 to 1; above a half with a chance of a half."""

    shape: tuple[int, ...]
    source: Source


def drawn(size: int, shape: Sequence[int], source: Source) -> Array:
    """Return whole numbers from 0 to `size` − 1; the last of several axes is that of the features.

    Raises
    ------
    NotFollowed
        If there are too many combinations.
    """
    shape = tuple(shape)
    width = shape[-1] if len(shape) > 1 else 1
    if not shape or min(shape) < 1 or not size >= 1 or size**width > MOST_WORDS:
        raise NotFollowed
    variables = tuple(Variable(size, source) for _ in range(width))
    words = np.stack(np.meshgrid(*[np.arange(size)] * width, indexing="ij"), axis=-1)
    if len(shape) == 1:
        return Array(words[..., 0], variables, shape)
    return Array(words, variables, shape[:-1])


def fair_bits(uniform: Uniform, above: bool) -> Array:
    """Return which of uniform numbers are above, or below, a half."""
    bits = drawn(2, uniform.shape, uniform.source)
    return replace(bits, table=(bits.table == 1) if above else (bits.table == 0))


def written(value: object) -> Array:
    """Return an array of numbers.

    Raises
    ------
    NotFollowed
        If it is none, or too large.
    """
    try:
        array = np.asarray(value)
    except (ValueError, TypeError, OverflowError, RecursionError) as error:
        raise NotFollowed from error
    if array.dtype.kind not in "biuf" or array.size > LARGEST_ARRAY:
        raise NotFollowed
    return Array(array)


def combined(function: Callable[..., Numbers], *arrays: Array) -> Array:
    """Apply a function to the items of arrays, for every combination of what they depend on.

    Raises
    ------
    NotFollowed
        If their rows do not belong together, or the function cannot be had.
    """
    variables = tuple(dict.fromkeys(one for array in arrays for one in array.variables))
    leads = {array.lead for array in arrays if array.is_drawn}
    if len(leads) > 1 or math.prod(one.size for one in variables) > MOST_WORDS:
        raise NotFollowed
    items = [len(array.item) for array in arrays if array.is_drawn]
    # NumPy would put rows beside columns where the numbers of axes differ.
    uneven = leads != {()} and len(set(items)) > 1
    fixed = [len(array.item) for array in arrays if not array.is_drawn]
    if items and (uneven or any(count > min(items) for count in fixed)):
        raise NotFollowed
    if any(array.noise for array in arrays):
        raise NotFollowed
    axes = max(len(array.item) for array in arrays)
    aligned = [_aligned(array, variables, axes if items else len(array.item)) for array in arrays]
    return Array(_computed(function, aligned), variables, next(iter(leads), ()))


def mapped(function: Callable[[Numbers], Numbers], array: Array) -> Array:
    """Apply a function to the table of one array; its leading axes are those of the variables."""
    if array.noise:
        raise NotFollowed
    return replace(array, table=_computed(function, [array.table]))


def rearranged(function: Callable[[Numbers], Numbers], array: Array) -> Array:
    """Likewise, where the numbers only change their places: what is added to each stays so."""
    return replace(array, table=_computed(function, [array.table]))


def stacked(parts: Sequence[Array], axis_of_item: int, new: bool) -> Array:
    """Put the items of arrays side by side, along an axis that they have or a new one.

    Raises
    ------
    NotFollowed
        If they do not fit.
    """
    join = np.stack if new else np.concatenate
    count = len(dict.fromkeys(one for part in parts for one in part.variables))

    def put(*tables: Numbers) -> Numbers:
        shape = np.broadcast_shapes(*(table.shape[:count] for table in tables))
        whole = [np.broadcast_to(table, (*shape, *table.shape[count:])) for table in tables]
        return join(whole, axis=count + axis_of_item if axis_of_item >= 0 else axis_of_item)

    return combined(put, *parts)


def row(array: Array) -> Array:
    """Return any row of a drawn array, to be computed with by itself."""
    return replace(array, lead=())


def gathered(choices: Array, index: Array, whole: bool = False) -> Array:
    """Return the rows of an array that is written out that a drawn index picks.

    Parameters
    ----------
    choices, index : Array
    whole : bool
        Whether the index may be several a row.

    Raises
    ------
    NotFollowed
        If that is not what they are.
    """
    if choices.is_drawn or (index.item and not whole) or not choices.shape or choices.noise:
        raise NotFollowed
    return replace(index, table=_computed(lambda at: choices.table[at], [index.table]))


def _aligned(array: Array, variables: Sequence[Variable], axes: int) -> Numbers:
    """Return the table with an axis for each variable, and so many for the item."""
    order = [array.variables.index(one) for one in variables if one in array.variables]
    rest = range(len(array.variables), array.table.ndim)
    moved = array.table.transpose(*order, *rest)
    sizes = [one.size if one in array.variables else 1 for one in variables]
    return moved.reshape((*sizes, *[1] * (axes - len(array.item)), *array.item))


def _computed(function: Callable[..., Numbers], tables: Sequence[Numbers]) -> Numbers:
    try:
        shapes = np.broadcast_shapes(*(table.shape for table in tables))
        if math.prod(shapes) > LARGEST_ARRAY:
            raise NotFollowed
    except ValueError:
        pass
    try:
        with np.errstate(all="ignore"):
            result = np.asarray(function(*tables))
    except (ValueError, TypeError, IndexError, OverflowError, MemoryError) as error:
        raise NotFollowed from error
    if result.size > LARGEST_ARRAY or result.dtype.kind not in "biuf":
        raise NotFollowed
    return result
