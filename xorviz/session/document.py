"""What stands in a session's document and which arrays belong to it: a run and its branches."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from numpy.typing import NDArray

from xorviz import __version__
from xorviz.engine.choice import COMPILED, NUMPY
from xorviz.engine.errors import SpecError
from xorviz.engine.spec import Tables
from xorviz.engine.spec.ranges import LARGEST_COUNT
from xorviz.engine.spec.reader import Reader
from xorviz.session.arrays_in_zip import Expected
from xorviz.session.branches import MOST_BRANCHES, Branch, Tree, check_colour, check_name
from xorviz.session.machine import fingerprint
from xorviz.session.migration import SCHEMA, migrated
from xorviz.session.record import Record
from xorviz.session.run_document import (
    Parts,
    expected_arrays,
    read_run,
    run_arrays,
    run_document,
    run_from,
)

#: Bytes of JSON; a log of a hundred thousand edits stays below.
LARGEST_DOCUMENT = 64 * 2**20

#: Bytes that it may take as it is read: a zip of 64 KB could fill gigabytes. Beside the bytes and
#: their text, that is about what an object, a list and any other value take, and what a text takes
#: more, by its two marks; a hundred thousand edits stay below.
_MOST_READ = 216 * 2**20
_COSTS = {b"{": 240, b"[": 72, b",": 40, b'"': 16}

#: Numbers of all branches that are not on display: 192 MB.
MOST_BRANCH_NUMBERS = 24_000_000


#: What begins the names of their members.
_FOLDER = "branches/"


@dataclass(frozen=True)
class Left:
    """A branch, and what is said of its run where it is not the one on display."""

    branch: Branch
    engine: str = NUMPY
    parts: Parts | None = None

    @property
    def folder(self) -> str:
        """What begins the names of its members."""
        return f"{_FOLDER}{self.branch.id}/"


@dataclass(frozen=True)
class Whole:
    """A validated document, before its arrays are there."""

    parts: Parts
    made_on: Mapping[str, str]
    branches: tuple[Left, ...]
    born: int


def is_readable(document: bytes) -> bool:
    """Tell whether a document is small enough to be read: none that is not may be written."""
    if len(document) > LARGEST_DOCUMENT:
        return False
    # One letter from elsewhere, and each takes four bytes.
    reading = len(document) * (2 if document.isascii() else 5)
    reading += sum(document.count(mark) * cost for mark, cost in _COSTS.items())
    return reading <= _MOST_READ


def record_document(record: Record) -> dict[str, object]:
    """Return the JSON document of a record."""
    return {
        "schema": SCHEMA,
        "version": __version__,
        "fingerprint": fingerprint(record.position.engine or NUMPY),
        **run_document(record),
        "branches": {
            "born": record.tree.born,
            "entries": [_branch_document(branch) for branch in record.tree.branches],
        },
    }


def branches_fit(arrays: Mapping[str, NDArray[Any]]) -> bool:
    """Tell whether branches are small enough to be read: none that are not may be written."""
    numbers = sum(array.size for name, array in arrays.items() if name.startswith(_FOLDER))
    return numbers <= MOST_BRANCH_NUMBERS


def record_arrays(record: Record) -> dict[str, NDArray[Any]]:
    """Return the arrays of a record by member name, its data apart."""
    result = run_arrays(record)
    for branch in record.tree.branches:
        if branch.record is not None:
            folder = Left(branch).folder
            arrays = run_arrays(branch.record)
            result |= {folder + name: array for name, array in arrays.items()}
    return result


def read_document(document: object, file: str, tables: Tables) -> Whole:
    """Check a document.

    Parameters
    ----------
    document : object
        The JSON value.
    file : str
        Its file, for errors.
    tables : mapping of str to Stored
        What references to patterns in it stand for, as in `read_data`.

    Raises
    ------
    FileError
        If it is of a newer schema, or no session's document.
    SpecError
        With the place of what is wrong in it.
    """
    reader = Reader(migrated(document, file), "")
    reader.take("schema")
    reader.take("version", "")
    made_on = _read_fingerprint(reader.take("fingerprint", {}))
    parts = read_run(reader, tables)
    branches, born = _read_branches(reader.take("branches"), tables)
    reader.close()
    return Whole(parts, made_on, branches, born)


def expected_members(whole: Whole) -> dict[str, Expected]:
    """Return every array that must be there, with dtype and shape.

    Raises
    ------
    SpecError
        If those of the branches are too many.
    """
    result = expected_arrays(whole.parts)
    numbers = 0
    for left in whole.branches:
        if left.parts is not None:
            arrays = expected_arrays(left.parts)
            numbers += sum(want.most for want in arrays.values())
            if numbers > MOST_BRANCH_NUMBERS:
                allowed = (f"0 … {MOST_BRANCH_NUMBERS}",)
                raise SpecError("branches.entries", "out_of_range", numbers, allowed)
            result |= {left.folder + name: want for name, want in arrays.items()}
    return result


def record_from(whole: Whole, arrays: Mapping[str, NDArray[Any]], file: str) -> Record:
    """Join a checked document and its arrays.

    Raises
    ------
    FileError
        If weights or moments are not finite, learning rates are none, or the curves do not fit
        together or the run.
    """
    record = run_from(whole.parts, arrays, file, whole.made_on.get("engine", NUMPY))
    branches, shown = [], 0
    for left in whole.branches:
        if left.parts is None:
            shown = left.branch.id
            branches.append(left.branch)
            continue
        own = {
            name.removeprefix(left.folder): array
            for name, array in arrays.items()
            if name.startswith(left.folder)
        }
        run = run_from(left.parts, own, file, left.engine)
        branches.append(replace(left.branch, record=run))
    tree = Tree(tuple(branches), shown, whole.born)
    return replace(record, saved=record.stands_at, made_on=whole.made_on, tree=tree)


def _branch_document(branch: Branch) -> dict[str, object]:
    own: dict[str, object] = {
        "id": branch.id,
        "parent": branch.parent,
        "starts": branch.starts,
        "name": branch.name,
        "colour": branch.colour,
    }
    if branch.record is not None:
        own["engine"] = branch.record.position.engine or NUMPY
        own["run"] = run_document(branch.record)
    return own


def _read_branches(value: object, tables: Tables) -> tuple[tuple[Left, ...], int]:
    reader = Reader(value, "branches")
    born = reader.integer("born", 1, LARGEST_COUNT)
    listed = reader.items("entries")
    reader.close()
    if len(listed) > MOST_BRANCHES:
        allowed = (f"1 … {MOST_BRANCHES}",)
        raise SpecError("branches.entries", "wrong_length", len(listed), allowed)
    branches = tuple(_read_branch(path, entry, born, tables) for path, entry in listed)
    ids = [left.branch.id for left in branches]
    if len(set(ids)) != len(ids):
        raise SpecError("branches.entries", "duplicate", ids)
    on_display = sum(left.parts is None for left in branches)
    if on_display != 1:
        raise SpecError("branches.entries.run", "wrong_length", on_display, ("1",))
    return branches, born


def _read_branch(path: str, value: object, born: int, tables: Tables) -> Left:
    reader = Reader(value, path)
    number = reader.integer("id", 0, born - 1)
    parent = reader.integer("parent", 0, born - 1) if reader.has("parent") else None
    if parent is None:
        reader.take("parent")
    name = check_name(reader.take("name"), reader.place("name"))
    starts = reader.integer("starts", 0, LARGEST_COUNT)
    colour = check_colour(reader.take("colour"), reader.place("colour"))
    branch = Branch(number, parent, starts, name, colour)
    if not reader.has("run"):
        reader.close()
        return Left(branch)
    engine = reader.one_of("engine", (NUMPY, COMPILED))
    place = reader.place("run")
    try:
        run = Reader(reader.take("run"), "")
        parts = read_run(run, tables)
        run.close()
    except SpecError as error:
        raise error.within(place) from error
    reader.close()
    return Left(branch, engine, parts)


def _read_fingerprint(value: object) -> dict[str, str]:
    """Return what there is of a fingerprint: it only tells, and nothing depends on its being so."""
    if not isinstance(value, Mapping):
        return {}
    told = {key: word for key, word in value.items() if isinstance(key, str)}
    return {key: word for key, word in told.items() if isinstance(word, str)}
