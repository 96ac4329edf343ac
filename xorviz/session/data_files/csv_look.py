"""A first look at a text table: how it is divided, what the columns are, the first rows."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from xorviz.session.data_files.csv_text import found_delimiter, lines_of, rows_of
from xorviz.session.data_files.loaded import Source, name_of, opened
from xorviz.session.errors import FileError

#: Rows that decide of what kind a column is, and lines that decide how rows are divided.
_LOOKED_AT, _SAMPLE = 1_000, 100
#: Cells and characters after which no further row is looked at: of a wide table a few rows do.
_MOST_CELLS, _MOST_CHARACTERS = 200_000, 4_000_000

_COMMA_NUMBER = re.compile(r"\s*[+-]?\d*,\d+([eE][+-]?\d+)?\s*")


@dataclass(frozen=True)
class CsvLook:
    """What a text table looks like.

    Parameters
    ----------
    delimiter : str
    decimal : str
        What begins a fraction: a dot or a comma.
    encoding : str
    has_header : bool
        Whether the first row names the columns.
    names : tuple of str
        Of the columns, each once.
    kinds : tuple of str
        ``number``, ``text``, or ``mixed``, by the first 1,000 rows.
    rows : tuple of tuple of str
        The first rows, as they are written.
    is_whole : bool
        Whether these are all.
    """

    delimiter: str
    decimal: str
    encoding: str
    has_header: bool
    names: tuple[str, ...]
    kinds: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    is_whole: bool


def look_at_csv(
    source: Source,
    delimiter: str | None = None,
    has_header: bool | None = None,
    encoding: str = "utf-8",
    decimal: str | None = None,
) -> CsvLook:
    """Look at the beginning of a text table.

    Parameters
    ----------
    source : Path or binary stream
    delimiter, has_header, decimal : optional
        Found where they are None.
    encoding : str
        ``utf-8``, with or without a mark of its byte order, or ``latin-1``.

    Raises
    ------
    FileError
        If it cannot be read, has no rows, or one column alone.
    """
    file = name_of(source)
    with opened(source) as stream:
        if delimiter is None:
            delimiter = found_delimiter(list(islice(lines_of(stream, file, encoding), _SAMPLE)))
        numbered = rows_of(lines_of(stream, file, encoding), file, delimiter)
        rows, is_whole = _first_rows(numbered)
    if not rows:
        raise FileError(file, "no_rows")
    if len(rows[0]) == 1:
        raise FileError(file, "one_column", delimiter=_WORDS.get(delimiter, delimiter))
    if decimal is None:
        decimal = _found_decimal(rows, delimiter)
    if has_header is None:
        has_header = _is_header(rows, decimal)
    first = rows[0]
    rows = rows[1:] if has_header else rows
    names = _names(first if has_header else ("",) * len(first))
    seen = rows[:_LOOKED_AT]
    kinds = tuple(
        _kind([row[place] for row in seen if place < len(row)], decimal)
        for place in range(len(first))
    )
    is_whole = is_whole and len(rows) == len(seen)
    return CsvLook(delimiter, decimal, encoding, has_header, names, kinds, tuple(seen), is_whole)


def as_number(cell: str, decimal: str) -> float | None:
    """Return the number that a cell holds, if it holds one; “nan” and “inf” count as such."""
    if "_" in cell:
        return None
    if decimal == ",":
        # “1.234” may mean a thousand and more there.
        cell = "" if "." in cell else cell.replace(",", ".")
    try:
        return float(cell)
    except ValueError:
        return None


def _first_rows(numbered: Iterator[tuple[int, list[str]]]) -> tuple[list[tuple[str, ...]], bool]:
    """Return the first rows, at least two where there are two, and whether these are all."""
    rows: list[tuple[str, ...]] = []
    cells = characters = 0
    for _, row in numbered:
        is_enough = cells > _MOST_CELLS or characters > _MOST_CHARACTERS
        if len(rows) > _LOOKED_AT + 1 or (len(rows) > 1 and is_enough):
            return rows, False
        rows.append(tuple(row))
        cells += len(row)
        characters += sum(map(len, row))
    return rows, True


_WORDS = {"\t": "tab", " ": "space"}


def _found_decimal(rows: Sequence[Sequence[str]], delimiter: str) -> str:
    if delimiter == ",":
        return "."
    return "," if any(_COMMA_NUMBER.fullmatch(cell) for row in rows for cell in row) else "."


def _is_header(rows: Sequence[Sequence[str]], decimal: str) -> bool:
    """Tell whether the first row names what follows: no number, and above a number or unlike all.

    A table of nothing but text has a header where no cell of the first row comes again below.
    """
    first = rows[0]
    if len(rows) < 2 or any(as_number(cell, decimal) is not None for cell in first):
        return False
    for place in range(len(first)):
        column = [row[place] for row in rows[1:] if place < len(row)]
        if any(as_number(cell, decimal) is not None for cell in column):
            return True
        if first[place] in column:
            return False
    return True


def _names(cells: Sequence[str]) -> tuple[str, ...]:
    # In their order. A table may call thousands of columns the same: none is counted from 1 again.
    names: dict[str, None] = {}
    last: dict[str, int] = {}
    for place, cell in enumerate(cells, start=1):
        plain = name = " ".join(cell.split()) or f"column {place}"
        number = last.get(plain, 1)
        while name in names:
            number += 1
            name = f"{plain} ({number})"
        last[plain] = number
        names[name] = None
    return tuple(names)


def _kind(cells: Sequence[str], decimal: str) -> str:
    numbers = [as_number(cell, decimal) is not None for cell in cells if cell.strip()]
    if not numbers or not any(numbers):
        return "text"
    return "number" if all(numbers) else "mixed"
