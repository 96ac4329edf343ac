"""What stands in a session's document and which arrays belong to it."""

from __future__ import annotations

import json
import platform
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from xorviz import __version__
from xorviz.engine.errors import SpecError
from xorviz.engine.layout import LayerArrays
from xorviz.engine.optimizers import build_optimizer
from xorviz.engine.spec import SCHEMA, ExperimentSpec, read_experiment
from xorviz.engine.spec.reader import Reader, check_integer, check_number
from xorviz.engine.state import Arrays, RunState, frozen
from xorviz.session.arrays_in_zip import Expected
from xorviz.session.errors import FileError
from xorviz.session.history import CAPACITY, History
from xorviz.session.position import Position
from xorviz.session.record import LogEntry, Record
from xorviz.session.snapshot import Mark

#: Bytes of JSON; a log of a hundred thousand edits stays below.
LARGEST_DOCUMENT = 64 * 2**20

#: Objects and lists in it. Read, an empty one takes twenty times its two characters, and a zip of
#: 64 KB would fill gigabytes; a million patterns, twice, and half a million edits stay below.
MOST_OBJECTS, MOST_LISTS = 1_000_000, 4_000_000

_COUNT = 2**62
_CURVES = ("steps", "loss", "accuracy")


@dataclass(frozen=True)
class Parts:
    """A validated document, before its arrays are there."""

    spec: ExperimentSpec
    origin: ExperimentSpec
    counters: Mapping[str, int]
    unit_ids: Mapping[str, tuple[int, ...]]
    marks: tuple[Mark, ...]
    log: tuple[LogEntry, ...]


def is_readable(document: bytes) -> bool:
    """Tell whether a document is small enough to be read: none that is not may be written."""
    return (
        len(document) <= LARGEST_DOCUMENT
        and document.count(b"{") <= MOST_OBJECTS
        and document.count(b"[") <= MOST_LISTS
    )


def fingerprint() -> dict[str, str]:
    """Return what the last digits depend on: the same on another machine gives the same bits."""
    config = np.show_config(mode="dicts")
    blas = config.get("Build Dependencies", {}).get("blas", {}) if isinstance(config, dict) else {}
    return {
        "engine": "numpy",
        "numpy": np.__version__,
        "python": platform.python_version(),
        "machine": platform.machine(),
        "blas": f"{blas.get('name', '')} {blas.get('version', '')}".strip(),
    }


def record_document(record: Record) -> dict[str, object]:
    """Return the JSON document of a record."""
    state, history = record.position.state, record.position.history
    return {
        "schema": SCHEMA,
        "version": __version__,
        "fingerprint": fingerprint(),
        "spec": record.position.spec.to_json(),
        "origin": record.origin.to_json(),
        "state": {
            "step": state.step,
            "epoch": state.epoch,
            "batch": state.batch,
            "iteration": state.iteration,
            "edits": state.edits,
            "unit_ids": {layer: list(ids) for layer, ids in state.unit_ids.items()},
        },
        "history": {
            "marks": [
                {"step": mark.step, "code": mark.code, "values": dict(mark.values)}
                for mark in history.marks
            ],
        },
        "log": [entry.to_json() for entry in record.log],
    }


def record_arrays(record: Record) -> dict[str, NDArray[Any]]:
    """Return the arrays of a record by member name."""
    state = record.position.state
    result: dict[str, NDArray[Any]] = {}
    for prefix, arrays in _groups(state):
        for layer, entry in arrays.items():
            result[f"{prefix}/{layer}/kernel"] = entry.kernel
            result[f"{prefix}/{layer}/bias"] = entry.bias
    result["replicas/first_solved"] = state.first_solved
    result["replicas/diverged"] = state.diverged
    curves = record.position.history.arrays()
    result |= {f"curves/{name}": array for name, array in zip(_CURVES, curves, strict=True)}
    return result


def _groups(state: RunState) -> Iterator[tuple[str, Arrays]]:
    yield "parameters", state.parameters
    for slot, arrays in state.slots.items():
        yield f"optimizer/{slot}", arrays


def read_document(document: object, file: str) -> Parts:
    """Check a document.

    Raises
    ------
    FileError
        If it is of a newer schema, or no session's document.
    SpecError
        With the place of what is wrong in it.
    """
    reader = Reader(document, "")
    schema = reader.integer("schema", 1, 10**6)
    if schema > SCHEMA:
        raise FileError(file, "newer_session", found=schema, known=SCHEMA)
    reader.take("version", "")
    reader.take("fingerprint", {})
    spec = read_experiment(reader.take("spec"))
    origin = read_experiment(reader.take("origin"))
    state = Reader(reader.take("state"), "state")
    names = ("step", "epoch", "batch", "iteration", "edits")
    counters = {name: state.integer(name, 0, _COUNT) for name in names}
    unit_ids = _read_unit_ids(state.take("unit_ids"), spec)
    state.close()
    history = Reader(reader.take("history"), "history")
    marks = tuple(_read_mark(*entry) for entry in _entries(history.take("marks"), "history.marks"))
    history.close()
    log = tuple(_read_entry(*entry) for entry in _entries(reader.take("log"), "log"))
    reader.close()
    return Parts(spec, origin, counters, unit_ids, marks, log)


def expected_arrays(parts: Parts) -> dict[str, Expected]:
    """Return every array that must be there, with dtype and shape."""
    spec = parts.spec
    replicas = len(spec.replica_numbers)
    slots = build_optimizer(spec.training.optimizer).slots
    result: dict[str, Expected] = {}
    for prefix in ("parameters", *(f"optimizer/{slot}" for slot in slots)):
        for layer in spec.network.layers:
            fan_in = spec.network.fan_in(layer)
            result[f"{prefix}/{layer.id}/kernel"] = Expected("<f8", (replicas, fan_in, layer.units))
            result[f"{prefix}/{layer.id}/bias"] = Expected("<f8", (replicas, 1, layer.units))
    for name in ("first_solved", "diverged"):
        result[f"replicas/{name}"] = Expected("<i8", (replicas,))
    for name in _CURVES:
        dtype = "<i8" if name == "steps" else "<f8"
        result[f"curves/{name}"] = Expected(dtype, (-1,), CAPACITY - 1)
    return result


def record_from(parts: Parts, arrays: Mapping[str, NDArray[Any]], file: str) -> Record:
    """Join a checked document and its arrays.

    Raises
    ------
    FileError
        If weights or moments are not finite, or the curves do not fit together or the run.
    """
    for name, array in arrays.items():
        if name.startswith(("parameters/", "optimizer/")) and not np.isfinite(array).all():
            raise FileError(file, "not_finite", name)
    layers = [layer.id for layer in parts.spec.network.layers]

    def group(prefix: str) -> Arrays:
        return frozen(
            {
                layer: LayerArrays(
                    arrays[f"{prefix}/{layer}/kernel"], arrays[f"{prefix}/{layer}/bias"]
                )
                for layer in layers
            }
        )

    if parts.counters["batch"] >= parts.spec.steps_per_epoch:
        raise FileError(file, "not_a_batch", "state.batch", most=parts.spec.steps_per_epoch - 1)
    last = parts.counters["step"]
    for name in ("first_solved", "diverged"):
        if not _within(arrays[f"replicas/{name}"], -1, last):
            raise FileError(file, "member_damaged", f"replicas/{name}.npy")
    steps = arrays["curves/steps"]
    alike = len({len(arrays[f"curves/{name}"]) for name in _CURVES}) == 1
    if not alike or not _within(steps, 0, last) or (np.diff(steps) <= 0).any():
        raise FileError(file, "member_damaged", "curves/steps.npy")
    state = RunState(
        parameters=group("parameters"),
        slots={
            slot: group(f"optimizer/{slot}")
            for slot in build_optimizer(parts.spec.training.optimizer).slots
        },
        unit_ids=parts.unit_ids,
        first_solved=arrays["replicas/first_solved"],
        diverged=arrays["replicas/diverged"],
        **parts.counters,
    )
    history = History(
        steps.tolist(),
        arrays["curves/loss"].tolist(),
        arrays["curves/accuracy"].tolist(),
        list(parts.marks),
    )
    saved = (state.step, len(parts.log))
    return Record(Position(parts.spec, state, history), parts.log, parts.origin, saved)


def _within(values: NDArray[Any], low: int, high: int) -> bool:
    return bool(((values >= low) & (values <= high)).all())


def _read_unit_ids(value: object, spec: ExperimentSpec) -> dict[str, tuple[int, ...]]:
    reader = Reader(value, "state.unit_ids")
    result = {}
    for layer in spec.network.layers:
        place = reader.place(layer.id)
        ids = tuple(
            check_integer(entry, 0, _COUNT, where)
            for where, entry in _entries(reader.take(layer.id), place)
        )
        if len(ids) != layer.units or len(set(ids)) != len(ids):
            raise SpecError(place, "wrong_length", len(ids), (str(layer.units),))
        result[layer.id] = ids
    reader.close()
    return result


def _entries(value: object, path: str) -> list[tuple[str, object]]:
    if not isinstance(value, list):
        raise SpecError(path, "not_a_list", value)
    return [(f"{path}[{index}]", entry) for index, entry in enumerate(value)]


def _read_mark(path: str, value: object) -> Mark:
    reader = Reader(value, path)
    step, code = reader.integer("step", 0, _COUNT), reader.text("code")
    values = _plain(reader.take("values"), reader.place("values"))
    reader.close()
    return Mark(step, code, tuple(values.items()))


def _read_entry(path: str, value: object) -> LogEntry:
    reader = Reader(value, path)
    step = reader.integer("step", 0, _COUNT)
    edit = _plain(reader.take("edit"), reader.place("edit"))
    Reader(edit, reader.place("edit")).text("edit")
    receipt = Reader(reader.take("receipt"), reader.place("receipt"))
    changes = tuple(
        str(entry) for _, entry in _entries(receipt.take("changes"), receipt.place("changes"))
    )
    moved = check_number(receipt.take("output_moved"), receipt.place("output_moved"))
    receipt.close()
    reader.close()
    return LogEntry(step, edit, changes, moved)


def _plain(value: object, path: str) -> dict[str, Any]:
    """Return an object that can be written again: JSON knows neither NaN nor infinity."""
    if not isinstance(value, dict):
        raise SpecError(path, "not_an_object", value)
    try:
        json.dumps(value, allow_nan=False)
    except ValueError:
        raise SpecError(path, "not_a_number", value) from None
    return value
