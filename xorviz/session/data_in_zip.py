"""The many patterns of a session by the names of its members, each set once."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from numpy.typing import NDArray

from xorviz.engine.errors import SpecError
from xorviz.engine.spec import DataSpec, PatternsData, Stored, Table, Tables
from xorviz.engine.spec.reader import Reader
from xorviz.engine.spec.stored import Reference, read_reference
from xorviz.engine.spec.table import LARGEST_TABLE, all_finite
from xorviz.session.arrays_in_zip import Expected
from xorviz.session.errors import FileError
from xorviz.session.record import Record

#: Numbers of all sets of one file.
_MOST_STORED = 2 * LARGEST_TABLE


def is_stored(data: DataSpec | None) -> bool:
    """Tell whether a reference stands for these data."""
    return isinstance(data, PatternsData) and data.kind == "patterns" and not data.is_written


def record_tables(record: Record) -> dict[str, Stored]:
    """Return all that references of a record stand for: of each run, its origin, log and time."""
    others = (branch.record for branch in record.tree.branches)
    result: dict[str, Stored] = {}
    for run in (record, *(other for other in others if other is not None)):
        stretches = run.position.history.timeline.stretches
        every = (
            run.position.spec.data,
            run.origin.data,
            *(entry.data for entry in run.log),
            *(stretch.spec.data for stretch in stretches),
        )
        for data in every:
            # The second condition tells mypy what the first knows.
            if is_stored(data) and isinstance(data, PatternsData):
                result[data.stored.digest] = data.stored
    return result


def fit_into_a_file(tables: Mapping[str, Stored]) -> bool:
    """Tell whether a file with these could be read again."""
    sizes = (one.inputs.values.size + one.targets.values.size for one in tables.values())
    return sum(sizes) <= _MOST_STORED


def data_members(tables: Mapping[str, Stored]) -> dict[str, NDArray[Any]]:
    """Return the arrays by member name."""
    result: dict[str, NDArray[Any]] = {}
    for digest, stored in tables.items():
        result[f"data/{digest}/inputs"] = stored.inputs.values
        result[f"data/{digest}/targets"] = stored.targets.values
    return result


def references_in(document: Mapping[str, object]) -> dict[str, Reference]:
    """Return the references that a session's document holds, by digest.

    Raises
    ------
    SpecError
        With the place of what is wrong.
    """
    result: dict[str, Reference] = {}
    for path, data in _places(document):
        if isinstance(data, Mapping) and data.get("kind") == "stored":
            reference = read_reference(Reader(data, path))
            result.setdefault(reference.digest, reference)
    numbers = sum(one.patterns * (one.features + one.outputs) for one in result.values())
    if numbers > _MOST_STORED:
        raise SpecError("spec.data", "out_of_range", numbers, (f"1 … {_MOST_STORED}",))
    return result


def expected_data(references: Mapping[str, Reference]) -> dict[str, Expected]:
    """Return every array that must be there, with dtype and shape."""
    result = {}
    for digest, one in references.items():
        dtype = "<f8" if one.divisor is None else "|u1"
        result[f"data/{digest}/inputs"] = Expected(dtype, (one.patterns, one.features))
        result[f"data/{digest}/targets"] = Expected("<f8", (one.patterns, one.outputs))
    return result


def tables_from(
    references: Mapping[str, Reference], arrays: Mapping[str, NDArray[Any]], file: str
) -> Tables:
    """Return what the references stand for.

    Raises
    ------
    FileError
        If a number is not finite.
    """
    result = {}
    for digest, one in references.items():
        names = [f"data/{digest}/{part}" for part in ("inputs", "targets")]
        for name in names:
            if not all_finite(arrays[name]):
                raise FileError(file, "not_finite", f"{name}.npy")
        inputs, targets = (arrays[name] for name in names)
        result[digest] = Stored(Table(inputs, one.divisor), Table(targets))
    return result


def _places(document: Mapping[str, object]) -> Iterator[tuple[str, object]]:
    for place, run in _runs(document):
        for name in ("spec", "origin"):
            part = run.get(name)
            if isinstance(part, Mapping):
                yield f"{place}{name}.data", part.get("data")
        for name, inner in (("log", "edit"), ("time", "spec")):
            listed = run.get(name)
            for index, entry in enumerate(listed if isinstance(listed, list) else ()):
                holds = entry.get(inner) if isinstance(entry, Mapping) else None
                if isinstance(holds, Mapping):
                    yield f"{place}{name}[{index}].{inner}.data", holds.get("data")


def _runs(document: Mapping[str, object]) -> Iterator[tuple[str, Mapping[str, object]]]:
    """Yield what is said of each run, and its place."""
    yield "", document
    branches = document.get("branches")
    listed = branches.get("entries") if isinstance(branches, Mapping) else None
    for index, entry in enumerate(listed if isinstance(listed, list) else ()):
        run = entry.get("run") if isinstance(entry, Mapping) else None
        if isinstance(run, Mapping):
            yield f"branches.entries[{index}].run.", run
