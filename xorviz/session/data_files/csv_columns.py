"""One column of a text table as it is read: numbers, or classes by their words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

import numpy as np

from xorviz.session.data_files.csv_look import as_number
from xorviz.session.data_files.loaded import MOST_CLASSES, Array, normalised, one_hot
from xorviz.session.errors import FileError


class Column(Protocol):
    """A column that grows chunk by chunk."""

    def add(self, cells: Sequence[str], lines: Sequence[int]) -> None:
        """Take the cells of some rows, and the lines in which these stand.

        Raises
        ------
        FileError
            Naming line and column of a cell that does not belong there.
        """

    def finish(self, how: str) -> tuple[Array, tuple[str, ...]]:
        """Return the columns that it becomes and their names; numbers are normalised."""


class NumberColumn:
    """A column of finite numbers."""

    def __init__(self, file: str, name: str, decimal: str) -> None:
        self._file, self._name, self._decimal = file, name, decimal
        self._chunks: list[Array] = []

    def add(self, cells: Sequence[str], lines: Sequence[int]) -> None:
        """Take numbers."""
        values = None
        try:
            if self._decimal == ".":
                values = np.array(list(map(float, cells)))
        except ValueError:
            pass
        # Python reads 1_000 as a number; a table that has it does not mean one.
        if values is None or not np.isfinite(values).all() or "_" in "".join(cells):
            pairs = zip(cells, lines, strict=True)
            values = np.array([self._number(cell, line) for cell, line in pairs])
        self._chunks.append(values)

    def finish(self, how: str) -> tuple[Array, tuple[str, ...]]:
        """Return the one column."""
        return normalised(np.concatenate(self._chunks)[:, None], how), (self._name,)

    def _number(self, cell: str, line: int) -> float:
        if not cell.strip():
            raise FileError(self._file, "cell_empty", line=line, column=self._name)
        number = as_number(cell, self._decimal)
        if number is None:
            raise FileError(
                self._file, "cell_not_a_number", line=line, column=self._name, cell=_cut(cell)
            )
        if not np.isfinite(number):
            raise FileError(
                self._file, "cell_not_finite", line=line, column=self._name, cell=_cut(cell)
            )
        return number


class ClassColumn:
    """A column of classes, each a word or a number; it becomes one column a class."""

    def __init__(self, file: str, name: str) -> None:
        self._file, self._name = file, name
        self._codes: dict[str, int] = {}
        self._chunks: list[list[int]] = []

    def add(self, cells: Sequence[str], lines: Sequence[int]) -> None:
        """Take classes."""
        codes = self._codes
        chunk = []
        for cell, line in zip(cells, lines, strict=True):
            word = cell.strip()
            if not word:
                raise FileError(self._file, "cell_empty", line=line, column=self._name)
            chunk.append(codes.setdefault(word, len(codes)))
            if len(codes) > MOST_CLASSES:
                raise FileError(
                    self._file, "too_many_classes", column=self._name, line=line, most=MOST_CLASSES
                )
        self._chunks.append(chunk)

    def finish(self, how: str) -> tuple[Array, tuple[str, ...]]:
        """Return one column a class, in the order of the numbers or else of the words."""
        words = sorted(self._codes, key=_order)
        places = np.empty(len(words), dtype=np.intp)
        for place, word in enumerate(words):
            places[self._codes[word]] = place
        codes = np.array([code for chunk in self._chunks for code in chunk], dtype=np.intp)
        names = tuple(f"{self._name}={word}" for word in words)
        return one_hot(places[codes], len(words)), names


def _order(word: str) -> tuple[bool, float, str]:
    number = as_number(word, ".")
    is_number = number is not None and number == number
    return (not is_number, number if number is not None and is_number else 0.0, word)


def _cut(cell: str) -> str:
    return cell if len(cell) <= 40 else f"{cell[:39]}…"
