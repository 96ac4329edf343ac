"""A table of numbers that never changes: one array, compared and named by its content."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

Array = NDArray[np.float64]

#: Most numbers of one set of patterns: 0.8 GB in float64.
LARGEST_TABLE = 100_000_000

#: Rows that are hashed or converted at a time.
_CHUNK = 4096


class Table:
    """Rows of finite numbers of one length; whoever has one need not check them again.

    Parameters
    ----------
    values : array_like, shape (rows, width)
        Taken as they are, and sealed, where they are contiguous and of dtype float64 or uint8.
    divisor : float, optional
        What bytes (uint8) are to be divided by: a picture of bytes takes an eighth of the memory.
        None for other numbers.

    Raises
    ------
    ValueError
        If they are no table, or not finite.
    """

    __slots__ = ("__weakref__", "_digest", "divisor", "values")

    def __init__(self, values: ArrayLike, divisor: float | None = None) -> None:
        dtype = np.float64 if divisor is None else np.uint8
        array: NDArray[Any] = np.ascontiguousarray(values, dtype=dtype)
        if array.ndim != 2 or array.size == 0:
            raise ValueError(f"a table has rows and columns, not {array.shape}")
        if divisor is None and not all_finite(array):
            raise ValueError("a table has finite numbers")
        if array is values:
            # The flag of the view alone: the caller promises to leave the array as it is.
            array = array.view()
        array.flags.writeable = False
        self.values = array
        self.divisor = divisor
        self._digest = ""

    @property
    def width(self) -> int:
        """How many numbers a row has."""
        return int(self.values.shape[1])

    @property
    def digest(self) -> str:
        """32 hexadecimal digits that stand for the content."""
        if not self._digest:
            head = f"{self.values.dtype.str} {self.values.shape} {self.divisor!r}"
            content = hashlib.blake2b(head.encode(), digest_size=16)
            for start in range(0, len(self), _CHUNK):
                content.update(self.values[start : start + _CHUNK].data)
            self._digest = content.hexdigest()
        return self._digest

    def __len__(self) -> int:
        return len(self.values)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Table):
            return NotImplemented
        return self is other or self.digest == other.digest

    def __hash__(self) -> int:
        return hash(self.digest)

    def __repr__(self) -> str:
        return f"Table({len(self)} × {self.width}, {self.digest[:8]})"

    def __reduce__(self) -> tuple[type[Table], tuple[NDArray[Any], float | None]]:
        return Table, (self.values, self.divisor)

    def plain(self) -> Table:
        """Return the same numbers in float64."""
        return self if self.divisor is None else Table(self.numbers())

    def numbers(self) -> Array:
        """Return the numbers; a copy where they are kept as bytes."""
        if self.divisor is None:
            return self.values
        numbers: Array = np.divide(self.values, self.divisor)
        return numbers

    def put_into(self, target: Array) -> None:
        """Write the numbers into an array of their shape."""
        if self.divisor is None:
            target[...] = self.values
        else:
            np.divide(self.values, self.divisor, out=target)

    def to_json(self) -> list[list[float]]:
        """Return the rows as lists."""
        rows: list[list[float]] = self.numbers().tolist()
        return rows


def all_finite(values: NDArray[Any]) -> bool:
    """Tell whether all numbers are finite, without an array of as many answers."""
    return all(
        bool(np.isfinite(values[start : start + _CHUNK]).all())
        for start in range(0, len(values), _CHUNK)
    )


def joined(tables: Sequence[Table]) -> Table:
    """Return the columns of several tables side by side, as bytes where all are alike."""
    if len(tables) == 1:
        return tables[0]
    divisor = tables[0].divisor
    if any(table.divisor != divisor for table in tables):
        return Table(np.concatenate([table.numbers() for table in tables], axis=1))
    return Table(np.concatenate([table.values for table in tables], axis=1), divisor)
