"""A first look at a data file: which reader takes it, and what stands at its beginning."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from xorviz.session.data_files.choose import format_of
from xorviz.session.data_files.csv_look import CsvLook, look_at_csv
from xorviz.session.data_files.idx import look_at_idx
from xorviz.session.data_files.loaded import opened
from xorviz.session.data_files.npy import ArrayLook, look_at_arrays

#: How files begin whose names do not tell what they are; IDX may be packed.
_STARTS = (
    (b"\x93NUMPY", "npy"),
    (b"PK\x03\x04", "npz"),
    (b"\x1f\x8b", "idx"),
    (b"\0\0\x08", "idx"),
)


@dataclass(frozen=True)
class FileLook:
    """What a data file looks like; of the three, the one of its format is there.

    Parameters
    ----------
    path : Path
    format : str
        ``csv``, ``npz``, ``npy`` or ``idx``.
    csv : CsvLook, optional
    arrays : tuple of ArrayLook
    sizes : tuple of int
        Of pictures: how many, and then how high and wide each is.
    """

    path: Path
    format: str
    csv: CsvLook | None = None
    arrays: tuple[ArrayLook, ...] = ()
    sizes: tuple[int, ...] = ()


def found_format(path: Path) -> str:
    """Return the format that a file's name tells, or else its first bytes: else it is a text.

    Raises
    ------
    FileError
        If it cannot be read.
    """
    known = format_of(path)
    if known is not None:
        return known
    with opened(path) as stream:
        start = stream.read(8)
    return next((kind for mark, kind in _STARTS if start.startswith(mark)), "csv")


def look_at_file(path: Path, kind: str, options: Mapping[str, Any]) -> FileLook:
    """Look at the beginning of a data file.

    Parameters
    ----------
    path : Path
    kind : str
        Its format.
    options : mapping
        Of those that an experiment gives: ``delimiter``, ``header``, ``encoding`` and ``decimal``.

    Raises
    ------
    FileError
        If it cannot be read, or is not what it seems to be.
    """
    if kind == "csv":
        csv = look_at_csv(
            path,
            options.get("delimiter"),
            options.get("header"),
            options.get("encoding", "utf-8"),
            options.get("decimal"),
        )
        return FileLook(path, kind, csv=csv)
    if kind == "idx":
        return FileLook(path, kind, sizes=look_at_idx(path))
    return FileLook(path, kind, arrays=look_at_arrays(path))
