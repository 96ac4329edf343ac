"""A text table as patterns: the columns that were chosen, as numbers and classes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from pathlib import Path

import numpy as np

from xorviz.engine.spec import Table
from xorviz.session.background import Progress
from xorviz.session.data_files.csv_columns import ClassColumn, Column, NumberColumn
from xorviz.session.data_files.csv_look import CsvLook
from xorviz.session.data_files.csv_text import lines_of, rows_of
from xorviz.session.data_files.loaded import (
    Loaded,
    Source,
    check_numbers,
    name_of,
    opened,
)
from xorviz.session.errors import FileError

#: Rows that are held as text at a time.
_CHUNK = 2_000


def load_csv(
    source: Source,
    look: CsvLook,
    inputs: Sequence[str] | None = None,
    targets: Sequence[str] | None = None,
    classes: Sequence[str] = (),
    normalise: str = "none",
    progress: Progress | None = None,
) -> Loaded:
    """Read the chosen columns of a text table.

    Parameters
    ----------
    source : Path or binary stream
    look : CsvLook
        How it is divided, found by `look_at_csv`.
    inputs, targets : sequence of str, optional
        Names of columns. The target is the last column where none is chosen, the inputs are all
        that are no targets.
    classes : sequence of str
        Columns of numbers that are to be read as classes, as those of text always are.
    normalise : str
        One of `NORMALISATIONS`, for the inputs that are numbers.
    progress : callable, optional

    Raises
    ------
    FileError
        Naming the line and the column of what is wrong; nothing has been loaded then.
    """
    file = name_of(source)
    targets = look.names[-1:] if targets is None else tuple(targets)
    inputs = (
        tuple(name for name in look.names if name not in targets)
        if inputs is None
        else tuple(inputs)
    )
    known = {name: place for place, name in enumerate(look.names)}
    places = [_place(file, known, name) for name in (*inputs, *targets, *classes)]
    places = places[: len(inputs) + len(targets)]
    if not inputs or not targets or len(set(places)) < len(places):
        raise FileError(file, "columns_twice")
    columns = [_column(file, look, place, look.names[place] in classes) for place in places]
    rows = 0
    with opened(source) as stream:
        numbered = rows_of(lines_of(stream, file, look.encoding, progress), file, look.delimiter)
        for lines, chunk in _chunks(numbered, file, look):
            cells = list(zip(*chunk, strict=True))
            for place, column in zip(places, columns, strict=True):
                column.add(cells[place], lines)
            rows += len(chunk)
            check_numbers(file, rows, len(places))
    if not rows:
        raise FileError(file, "no_rows")
    finished = [
        column.finish(normalise if number < len(inputs) else "none")
        for number, column in enumerate(columns)
    ]
    check_numbers(file, rows, sum(len(names) for _, names in finished))
    sides = []
    for part in (finished[: len(inputs)], finished[len(inputs) :]):
        values = np.concatenate([value for value, _ in part], axis=1)
        sides.append((Table(values), tuple(name for _, names in part for name in names)))
    (table, names), (wanted, wanted_names) = sides
    return Loaded(table, wanted, names, wanted_names, Path(file).name)


def _place(file: str, known: Mapping[str, int], name: str) -> int:
    if name not in known:
        raise FileError(file, "no_column", name, known=", ".join(known))
    return known[name]


def _column(file: str, look: CsvLook, place: int, is_class: bool) -> Column:
    name = look.names[place]
    if is_class or look.kinds[place] == "text":
        return ClassColumn(file, name)
    return NumberColumn(file, name, look.decimal)


def _chunks(
    numbered: Iterator[tuple[int, list[str]]], file: str, look: CsvLook
) -> Iterator[tuple[list[int], list[list[str]]]]:
    """Yield rows with their lines, all of the same width."""
    if look.has_header:
        next(numbered, None)
    wanted = len(look.names)
    while chunk := list(islice(numbered, _CHUNK)):
        for line, row in chunk:
            if len(row) != wanted:
                raise FileError(file, "ragged_line", line=line, found=len(row), wanted=wanted)
        yield [line for line, _ in chunk], [row for _, row in chunk]
