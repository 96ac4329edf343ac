"""What a reader hands over: patterns, and what their numbers are called."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

import numpy as np
from numpy.typing import NDArray

from xorviz.engine.spec import PatternsData, Table
from xorviz.engine.spec.table import LARGEST_TABLE
from xorviz.session.background import Progress
from xorviz.session.errors import FileError
from xorviz.session.reading_files import reading

Array = NDArray[np.float64]
#: A file, or an open one that can be read from its beginning again.
Source = Path | BinaryIO

#: How the numbers of inputs may be changed: not; to 0 … 1; to a mean of 0 and a deviation of 1.
NORMALISATIONS = ("none", "0-1", "standard")

#: Most different classes: each is an output.
MOST_CLASSES = 1_000

#: Bytes that are read at a time.
_CHUNK = 2**20


@dataclass(frozen=True)
class Loaded:
    """Patterns from a file.

    Parameters
    ----------
    inputs, targets : Table
    input_names, target_names : tuple of str
        What each column is called: a column of the file, ``column=class``, or a position.
    name : str
        Of the file.
    image : tuple of int, or None
        Rows and columns, where each pattern is a picture.
    """

    inputs: Table
    targets: Table
    input_names: tuple[str, ...]
    target_names: tuple[str, ...]
    name: str
    image: tuple[int, int] | None = None

    def data(self, test: float = 0.0, seed: int = 0, resample: str = "shared") -> PatternsData:
        """Return them as the data of an experiment."""
        return PatternsData(
            (("", self.inputs),),
            self.targets,
            resample,
            test,
            seed,
            self.name,
            image=self.image,
            target_names=self.target_names,
        )


def name_of(source: Source) -> str:
    """Return what a person calls a file."""
    return str(source) if isinstance(source, Path) else str(getattr(source, "name", "data"))


@contextmanager
def opened(source: Source) -> Iterator[BinaryIO]:
    """Open a file at its beginning; one that was open already stays so.

    Raises
    ------
    FileError
        If it cannot be opened or read.
    """
    with reading(name_of(source)):
        if isinstance(source, Path):
            with source.open("rb") as stream:
                yield stream
        else:
            source.seek(0)
            yield source


def read_exactly(
    stream: BinaryIO, size: int, progress: Progress | None, done: float = 0.0, part: float = 1.0
) -> bytearray:
    """Read so many bytes, fewer where the file ends, and tell of the part from `done` on."""
    content = bytearray()
    while len(content) < size:
        piece = stream.read(min(_CHUNK, size - len(content)))
        if not piece:
            break
        content += piece
        if progress is not None:
            progress(done + part * len(content) / size)
    return content


def check_numbers(file: str, rows: int, width: int) -> None:
    """Refuse more numbers than an experiment may hold.

    Raises
    ------
    FileError
    """
    if rows * width > LARGEST_TABLE:
        raise FileError(file, "too_many_numbers", found=rows * width, most=LARGEST_TABLE)


def one_hot(codes: NDArray[np.intp], classes: int) -> Array:
    """Return one row for each code, with a 1 in its place."""
    result = np.zeros((len(codes), classes))
    result[np.arange(len(codes)), codes] = 1.0
    return result


def normalised(values: Array, how: str) -> Array:
    """Return columns changed in one of the `NORMALISATIONS`; one that never changes becomes 0."""
    if how == "none":
        return values
    with np.errstate(all="ignore"):
        if how == "0-1":
            start, span = values.min(axis=0), np.ptp(values, axis=0)
        else:
            start, span = values.mean(axis=0), values.std(axis=0)
        result: Array = (values - start) / np.where(span > 0.0, span, 1.0)
    # What is so large that its span overflows stays as it is.
    return result if np.isfinite(result).all() else values
