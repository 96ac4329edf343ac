"""The rows of a text table: decoded, divided, and never longer than memory allows."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Sequence
from typing import BinaryIO

from xorviz.session.background import Progress
from xorviz.session.errors import FileError

DELIMITERS = ("\t", ";", ",", " ")
ENCODINGS = ("utf-8", "latin-1")

_LONGEST_LINE = 2**24
_MARK = b"\xef\xbb\xbf"

#: Lines between two words about the progress.
_OFTEN = 1_000


def lines_of(
    stream: BinaryIO, file: str, encoding: str, progress: Progress | None = None
) -> Iterator[str]:
    """Yield the lines of a file from its beginning.

    Raises
    ------
    FileError
        Naming the line and the byte that is not in this encoding, or a line that has no end.
    """
    size = max(stream.seek(0, 2), 1)
    stream.seek(0)
    done = number = 0
    while raw := stream.readline(_LONGEST_LINE):
        done += len(raw)
        number += 1
        if len(raw) == _LONGEST_LINE:
            raise FileError(file, "line_too_long", line=number, limit=_LONGEST_LINE)
        if number == 1:
            raw = raw.removeprefix(_MARK)
        try:
            yield raw.decode(encoding)
        except UnicodeDecodeError as error:
            raise FileError(file, "not_utf8", line=number, byte=error.start + 1) from error
        if progress is not None and number % _OFTEN == 0:
            progress(min(done / size, 1.0))


def rows_of(lines: Iterator[str], file: str, delimiter: str) -> Iterator[tuple[int, list[str]]]:
    """Yield every row that is not blank, with the number of the line in which it ends.

    Raises
    ------
    FileError
        Naming the line, where quotes do not fit.
    """
    spaced = delimiter == " "
    # A space at the end of a line divides nothing.
    reader = csv.reader(
        (line.rstrip() for line in lines) if spaced else lines,
        delimiter=delimiter,
        skipinitialspace=spaced,
        strict=True,
    )
    try:
        for row in reader:
            if any(row):
                yield reader.line_num, row
    except csv.Error as error:
        raise FileError(file, "not_a_row_of_cells", line=reader.line_num) from error


def found_delimiter(lines: Sequence[str]) -> str:
    """Return what divides most rows into the same number of cells; a comma where nothing does."""
    best, most = ",", 0.0
    for delimiter in DELIMITERS:
        # A sample may end within quotes.
        rows = csv.reader(
            [line.rstrip() for line in lines], delimiter=delimiter, skipinitialspace=True
        )
        try:
            widths = [len(row) for row in rows if any(row)]
        except csv.Error:
            continue
        usual = max(set(widths), key=widths.count, default=0)
        share = widths.count(usual) / max(len(widths), 1)
        # Of two that fit about as well the first is meant: “1,5;2,5” has semicolons.
        if usual > 1 and share > most + 0.1:
            best, most = delimiter, share
    return best
