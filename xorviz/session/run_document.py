"""What a session's document says of one run, and which arrays belong to it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from numpy.typing import NDArray

from xorviz.engine.choice import COMPILED, NUMPY
from xorviz.engine.spec import (
    ExperimentSpec,
    PatternsData,
    Tables,
    read_data,
    read_experiment,
)
from xorviz.engine.spec.experiment import LARGEST_CROWD
from xorviz.engine.spec.ranges import LARGEST_COUNT
from xorviz.engine.spec.reader import Reader, check_number
from xorviz.engine.state import RunState
from xorviz.session.arrays_in_zip import Expected
from xorviz.session.errors import FileError
from xorviz.session.json_values import entries, plain
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
from xorviz.session.timeline.in_zip import (
    Told,
    expected_time,
    read_time,
    time_document,
    time_from,
    time_members,
)
from xorviz.session.unit_ids import read_unit_ids


@dataclass(frozen=True)
class Parts:
    """What was said of a run, checked, before its arrays are there."""

    spec: ExperimentSpec
    origin: ExperimentSpec
    counters: Mapping[str, int]
    unit_ids: Mapping[str, tuple[int, ...]]
    past: Past
    log: tuple[LogEntry, ...]
    time: tuple[Told, ...]


def run_document(record: Record) -> dict[str, object]:
    """Return the JSON object of a record's run."""
    state, history = record.position.state, record.position.history
    return {
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
        "time": time_document(history.timeline.stretches),
    }


def run_arrays(record: Record) -> dict[str, NDArray[Any]]:
    """Return the arrays of a record's run by member name, its data apart."""
    spec, state = record.position.spec, record.position.state
    return {
        **parameter_members(spec, state.parameters, state.slots),
        **plateau_members(state.plateau),
        "replicas/first_solved": state.first_solved,
        "replicas/diverged": state.diverged,
        **past_arrays(record.position.history, spec),
        **time_members(record.position.history.timeline.stretches),
    }


def read_run(reader: Reader, tables: Tables) -> Parts:
    """Check what is said of a run.

    Parameters
    ----------
    reader : Reader
        Of the object; what else it may hold is for the caller.
    tables : mapping of str to Stored
        What references to patterns in it stand for, as in `read_data`.

    Raises
    ------
    SpecError
        With the place of what is wrong in it.
    """
    spec = read_experiment(reader.take("spec"), tables)
    origin = read_experiment(reader.take("origin"), tables)
    state = Reader(reader.take("state"), "state")
    names = ("step", "epoch", "batch", "iteration", "edits")
    counters = {name: state.integer(name, 0, LARGEST_COUNT) for name in names}
    # Absent where the schedule began with the optimizer, as in every file without one.
    counters["schedule_start"] = state.integer("schedule_start", 0, counters["iteration"], 0)
    unit_ids = read_unit_ids(state.take("unit_ids"), spec, "state.unit_ids")
    state.close()
    past = read_past(reader.take("history"), spec, counters["step"])
    log = tuple(_read_entry(*entry, tables) for entry in entries(reader.take("log"), "log"))
    # Absent in files from before there was any.
    time = read_time(reader.take("time", []), counters["step"], len(log), tables)
    return Parts(spec, origin, counters, unit_ids, past, log, time)


def expected_arrays(parts: Parts) -> dict[str, Expected]:
    """Return every array that must be there, with dtype and shape."""
    replicas = len(parts.spec.replica_numbers)
    return {
        **expected_parameters(parts.spec, replicas),
        **expected_plateau(parts.spec, replicas),
        "replicas/first_solved": Expected("<i8", (replicas,)),
        "replicas/diverged": Expected("<i8", (replicas,)),
        **expected_past(parts.past, parts.spec),
        **expected_time(parts.time),
    }


def run_from(
    parts: Parts, arrays: Mapping[str, NDArray[Any]], file: str, engine: str | None
) -> Record:
    """Join what is said of a run and its arrays.

    Parameters
    ----------
    parts : Parts
    arrays : mapping of str to ndarray
    file : str
        For errors.
    engine : str or None
        The one that took its steps.

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
    history.timeline = time_from(parts.time, last, arrays, file)
    begun = state.step > 0 or bool(parts.log)
    position = Position(parts.spec, state, history, engine if begun else None)
    return Record(position, parts.log, parts.origin)


def _within(values: NDArray[Any], low: int, high: int) -> bool:
    return bool(((values >= low) & (values <= high)).all())


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
