"""Data named by a file in an experiment: which reader takes it, and with what options."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from xorviz.engine.errors import SpecError
from xorviz.engine.spec import PatternsData
from xorviz.engine.spec.patterns import Rest, read_rest
from xorviz.engine.spec.reader import Reader
from xorviz.session.background import Progress
from xorviz.session.data_files.csv_look import look_at_csv
from xorviz.session.data_files.csv_table import load_csv
from xorviz.session.data_files.csv_text import ENCODINGS
from xorviz.session.data_files.idx import load_idx
from xorviz.session.data_files.loaded import NORMALISATIONS, Loaded
from xorviz.session.data_files.npz_table import load_npz

FORMATS = ("csv", "npz", "npy", "idx")
_DELIMITERS = (",", ";", "\t", " ")

#: Reads a file that was chosen, with options that have been checked.
Load = Callable[[Progress | None], Loaded]


class Choice(NamedTuple):
    """A file that waits to be read, and what patterns of every kind have beside their tables."""

    load: Load
    rest: Rest


def format_of(path: Path) -> str | None:
    """Return the format that a file's name tells; None where it tells none."""
    name = path.name.lower()
    if "idx" in name or "ubyte" in name:
        return "idx"
    ending = path.suffix.lower()
    if ending in (".csv", ".tsv", ".tab", ".txt", ".data"):
        return "csv"
    return ending[1:] if ending in (".npz", ".npy") else None


def read_file_data(
    value: object, folder: Path, path: str = "data", progress: Progress | None = None
) -> PatternsData:
    """Read the data that an experiment names by a file.

    Parameters
    ----------
    value, folder, path
        As in `choose_file`.
    progress : callable, optional

    Raises
    ------
    SpecError
        If an option is wrong.
    FileError
        If the file is.
    """
    choice = choose_file(value, folder, path)
    return choice.load(progress).data(**choice.rest)


def choose_file(value: object, folder: Path, path: str = "data") -> Choice:
    """Check how an experiment names its data by a file, without opening that.

    Parameters
    ----------
    value : object
        The JSON value, of ``"kind": "file"``.
    folder : Path
        Where a path begins that is not absolute: that of the experiment's own file.
    path : str
        The value's place in the experiment.

    Raises
    ------
    SpecError
        If an option is wrong.
    """
    reader = Reader(value, path)
    reader.one_of("kind", ("file",))
    file = folder / reader.text("path")
    kind = _option(reader, "format", FORMATS) or format_of(file)
    if kind is None:
        raise SpecError(reader.place("format"), "unknown_name", None, FORMATS)
    rest = read_rest(reader)
    load = _LOADERS[kind](reader, file)
    reader.close()
    return Choice(load, rest)


def _csv(reader: Reader, file: Path) -> Load:
    delimiter = _option(reader, "delimiter", _DELIMITERS)
    header = reader.switch("header") if reader.has("header") else reader.take("header", None)
    has_header = header if isinstance(header, bool) else None
    encoding = reader.one_of("encoding", ENCODINGS, "utf-8")
    decimal = _option(reader, "decimal", (".", ","))
    inputs, targets = _names(reader, "inputs"), _names(reader, "targets")
    classes = _names(reader, "classes") or ()
    normalise = reader.one_of("normalise", NORMALISATIONS, "none")

    def load(progress: Progress | None) -> Loaded:
        look = look_at_csv(file, delimiter, has_header, encoding, decimal)
        return load_csv(file, look, inputs, targets, classes, normalise, progress)

    return load


def _arrays(reader: Reader, file: Path) -> Load:
    inputs, targets = (
        reader.text(name) if reader.has(name) else reader.take(name, None)
        for name in ("inputs", "targets")
    )
    outputs = reader.integer("outputs", 1, 10_000, 1)
    classes = reader.switch("classes") if reader.has("classes") else reader.take("classes", None)
    normalise = reader.one_of("normalise", NORMALISATIONS, "none")

    def load(progress: Progress | None) -> Loaded:
        return load_npz(
            file,
            inputs if isinstance(inputs, str) else None,
            targets if isinstance(targets, str) else None,
            outputs,
            classes if isinstance(classes, bool) else None,
            normalise,
            progress,
        )

    return load


def _idx(reader: Reader, file: Path) -> Load:
    labels = reader.text("labels") if reader.has("labels") else reader.take("labels", None)

    def load(progress: Progress | None) -> Loaded:
        beside = file.parent / labels if isinstance(labels, str) else None
        return load_idx(file, beside, progress)

    return load


_LOADERS: dict[str, Callable[[Reader, Path], Load]] = {
    "csv": _csv,
    "npz": _arrays,
    "npy": _arrays,
    "idx": _idx,
}


def _option(reader: Reader, name: str, allowed: tuple[str, ...]) -> str | None:
    if reader.has(name):
        return reader.one_of(name, allowed)
    reader.take(name, None)
    return None


def _names(reader: Reader, name: str) -> tuple[str, ...] | None:
    if not reader.has(name):
        reader.take(name, None)
        return None
    names = []
    for place, entry in reader.items(name):
        if not isinstance(entry, str) or not entry:
            raise SpecError(place, "not_a_text", entry)
        names.append(entry)
    return tuple(names)
