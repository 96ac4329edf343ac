"""What stands in a session's document and which arrays belong to it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from numpy.typing import NDArray

from xorviz import __version__
from xorviz.engine.choice import COMPILED, NUMPY
from xorviz.engine.errors import SpecError
from xorviz.engine.spec import (
    ExperimentSpec,
    PatternsData,
    Tables,
    read_data,
    read_experiment,
)
from xorviz.engine.spec.experiment import LARGEST_CROWD
from xorviz.engine.spec.reader import Reader, check_integer, check_number
from xorviz.engine.state import RunState
from xorviz.session.arrays_in_zip import Expected
from xorviz.session.errors import FileError
from xorviz.session.json_values import LARGEST_COUNT, entries, plain
from xorviz.session.machine import fingerprint
from xorviz.session.migration import SCHEMA, migrated
from xorviz.session.parameters_in_zip import (
    expected_parameters,
    parameter_members,
    parameters_from,
)
from xorviz.session.past import (
    Past,
    expected_past,
    history_from,
    past_arrays,
    past_document,
    read_past,
)
from xorviz.session.plateau_in_zip import expected_plateau, plateau_from, plateau_members
from xorviz.session.position import Position
from xorviz.session.record import LogEntry, Record

#: Bytes of JSON; a log of a hundred thousand edits stays below.
LARGEST_DOCUMENT = 64 * 2**20

#: Objects and lists in it. Read, an empty one takes twenty times its two characters, and a zip of
#: 64 KB would fill gigabytes; a million patterns, twice, and half a million edits stay below.
MOST_OBJECTS, MOST_LISTS = 1_000_000, 4_000_000


@dataclass(frozen=True)
class Parts:
    """A validated document, before its arrays are there."""

    spec: ExperimentSpec
    origin: ExperimentSpec
    counters: Mapping[str, int]
    unit_ids: Mapping[str, tuple[int, ...]]
    past: Past
    log: tuple[LogEntry, ...]
    made_on: Mapping[str, str]


def is_readable(document: bytes) -> bool:
    """Tell whether a document is small enough to be read: none that is not may be written."""
    return (
        len(document) <= LARGEST_DOCUMENT
        and document.count(b"{") <= MOST_OBJECTS
        and document.count(b"[") <= MOST_LISTS
    )


def record_document(record: Record) -> dict[str, object]:
    """Return the JSON document of a record."""
    state, history = record.position.state, record.position.history
    return {
        "schema": SCHEMA,
        "version": __version__,
        "fingerprint": fingerprint(record.position.engine or NUMPY),
        "spec": record.position.spec.to_json(),
        "origin": record.origin.to_json(),
        "state": {
            "step": state.step,
            "epoch": state.epoch,
            "batch": state.batch,
            "iteration": state.iteration,
            "edits": state.edits,
            **({"schedule_start": state.schedule_start} if state.schedule_start else {}),
            "unit_ids": {
                layer.id: list(state.unit_ids[layer.id])
                for layer in record.position.spec.network.layers
            },
        },
        "history": past_document(history),
        "log": [entry.to_json() for entry in record.log],
    }


def record_arrays(record: Record) -> dict[str, NDArray[Any]]:
    """Return the arrays of a record by member name, its data apart."""
    spec, state = record.position.spec, record.position.state
    return {
        **parameter_members(spec, state.parameters, state.slots),
        **plateau_members(state.plateau),
        "replicas/first_solved": state.first_solved,
        "replicas/diverged": state.diverged,
        **past_arrays(record.position.history, spec),
    }


def read_document(document: object, file: str, tables: Tables) -> Parts:
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
    spec = read_experiment(reader.take("spec"), tables)
    origin = read_experiment(reader.take("origin"), tables)
    state = Reader(reader.take("state"), "state")
    names = ("step", "epoch", "batch", "iteration", "edits")
    counters = {name: state.integer(name, 0, LARGEST_COUNT) for name in names}
    # Absent where the schedule began with the optimizer, as in every file without one.
    counters["schedule_start"] = state.integer("schedule_start", 0, counters["iteration"], 0)
    unit_ids = _read_unit_ids(state.take("unit_ids"), spec)
    state.close()
    past = read_past(reader.take("history"), spec, counters["step"])
    log = tuple(_read_entry(*entry, tables) for entry in entries(reader.take("log"), "log"))
    reader.close()
    return Parts(spec, origin, counters, unit_ids, past, log, made_on)


def expected_arrays(parts: Parts) -> dict[str, Expected]:
    """Return every array that must be there, with dtype and shape."""
    replicas = len(parts.spec.replica_numbers)
    return {
        **expected_parameters(parts.spec, replicas),
        **expected_plateau(parts.spec, replicas),
        "replicas/first_solved": Expected("<i8", (replicas,)),
        "replicas/diverged": Expected("<i8", (replicas,)),
        **expected_past(parts.past, parts.spec),
    }


def record_from(parts: Parts, arrays: Mapping[str, NDArray[Any]], file: str) -> Record:
    """Join a checked document and its arrays.

    Raises
    ------
    FileError
        If weights or moments are not finite, learning rates are none, or the curves do not fit
        together or the run.
    """
    parameters, slots = parameters_from(parts.spec, arrays, file)
    if parts.counters["batch"] >= parts.spec.steps_per_epoch:
        raise FileError(file, "not_a_batch", "state.batch", most=parts.spec.steps_per_epoch - 1)
    last = parts.counters["step"]
    for name in ("first_solved", "diverged"):
        if not _within(arrays[f"replicas/{name}"], -1, last):
            raise FileError(file, "member_damaged", f"replicas/{name}.npy")
    state = RunState(
        parameters=parameters,
        slots=slots,
        unit_ids=parts.unit_ids,
        first_solved=arrays["replicas/first_solved"],
        diverged=arrays["replicas/diverged"],
        plateau=plateau_from(parts.spec, arrays, file),
        step=last,
        epoch=parts.counters["epoch"],
        batch=parts.counters["batch"],
        iteration=parts.counters["iteration"],
        edits=parts.counters["edits"],
        schedule_start=parts.counters["schedule_start"],
    )
    history = history_from(parts.past, parts.spec, last, arrays, file)
    saved = (state.step, len(parts.log))
    begun = state.step > 0 or bool(parts.log)
    engine = parts.made_on.get("engine", NUMPY) if begun else None
    position = Position(parts.spec, state, history, engine)
    return Record(position, parts.log, parts.origin, saved, made_on=parts.made_on)


def _within(values: NDArray[Any], low: int, high: int) -> bool:
    return bool(((values >= low) & (values <= high)).all())


def _read_fingerprint(value: object) -> dict[str, str]:
    """Return what there is of a fingerprint: it only tells, and nothing depends on its being so."""
    if not isinstance(value, Mapping):
        return {}
    told = {key: word for key, word in value.items() if isinstance(key, str)}
    return {key: word for key, word in told.items() if isinstance(word, str)}


def _read_unit_ids(value: object, spec: ExperimentSpec) -> dict[str, tuple[int, ...]]:
    reader = Reader(value, "state.unit_ids")
    result = {}
    for layer in spec.network.layers:
        place = reader.place(layer.id)
        ids = tuple(
            check_integer(entry, 0, LARGEST_COUNT, where)
            for where, entry in entries(reader.take(layer.id), place)
        )
        if len(ids) != layer.units or len(set(ids)) != len(ids):
            raise SpecError(place, "wrong_length", len(ids), (str(layer.units),))
        result[layer.id] = ids
    reader.close()
    return result


def _read_entry(path: str, value: object, tables: Tables) -> LogEntry:
    reader = Reader(value, path)
    step = reader.integer("step", 0, LARGEST_COUNT)
    edit = plain(reader.take("edit"), reader.place("edit"))
    Reader(edit, reader.place("edit")).text("edit")
    receipt = Reader(reader.take("receipt"), reader.place("receipt"))
    changes = tuple(
        str(entry) for _, entry in entries(receipt.take("changes"), receipt.place("changes"))
    )
    moved = check_number(receipt.take("output_moved"), receipt.place("output_moved"))
    engine = receipt.one_of("engine", (NUMPY, COMPILED), NUMPY)
    replica = None
    if receipt.has("replica"):
        replica = receipt.integer("replica", 0, LARGEST_CROWD - 1)
    receipt.close()
    reader.close()
    data = _read_patterns(edit, reader.place("edit"), tables)
    return LogEntry(step, edit, changes, moved, data, engine, replica)


def _read_patterns(edit: Mapping[str, object], path: str, tables: Tables) -> PatternsData | None:
    """Return the patterns for which a reference stands in an edit."""
    value = edit.get("data")
    if not isinstance(value, Mapping) or value.get("kind") not in ("stored", "digits"):
        return None
    data = read_data(value, f"{path}.data", tables)
    return data if isinstance(data, PatternsData) else None
