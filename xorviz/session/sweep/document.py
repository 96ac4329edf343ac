"""A sweep as a JSON document, in and out."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

from xorviz.engine.errors import SpecError
from xorviz.engine.spec import ExperimentSpec
from xorviz.engine.spec.reader import Reader, check_integer
from xorviz.session.experiments import spec_of
from xorviz.session.presets import load_preset
from xorviz.session.sweep.axis import MOST_AXES, Axis
from xorviz.session.sweep.errors import AxisError
from xorviz.session.sweep.fields import field_of
from xorviz.session.sweep.reading import MOST_VALUES, parse_values
from xorviz.session.sweep.spec import SweepSpec

#: What a document says to be a sweep, and which one.
MARK, SCHEMA = "xorviz_sweep", 1

MOST_STARTS = 100_000
MOST_CELLS = MOST_VALUES
LONGEST_RUN = 10**12
#: Starts of a cell where nothing says how many.
DEFAULT_STARTS = 256


def sweep_document(sweep: SweepSpec) -> dict[str, Any]:
    """Return the JSON object of a sweep; its experiment is written out."""
    return {
        MARK: SCHEMA,
        "experiment": sweep.experiment.to_json(),
        "vary": [{"field": axis.field, "values": list(axis.values)} for axis in sweep.axes],
        "replicas": sweep.replicas,
        "steps": sweep.steps,
        "epochs": sweep.epochs,
        "precision": sweep.precision,
    }


def sweep_digest(sweep: SweepSpec) -> str:
    """Return 32 hexadecimal digits that name all that a sweep says."""
    text = json.dumps(sweep_document(sweep), sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()[:32]


def read_sweep(value: object, folder: Path | None = None) -> SweepSpec:
    """Read a sweep from its JSON value; `planned` finds out whether all of its cells can be run.

    Parameters
    ----------
    value : object
        Its ``experiment`` is one, or the name of a preset; the ``values`` of an axis are a list, or
        a text as it is typed.
    folder : Path, optional
        Where files of data lie that its experiment names; by default the present one.

    Raises
    ------
    SpecError
        With the path of the first thing that is wrong.
    AxisError
        If an axis cannot be.
    UnknownExperiment, FileError
        If there is no preset of this name, or a file of data cannot be read.
    """
    reader = Reader(value, "")
    schema = reader.take(MARK)
    if isinstance(schema, (int, float)) and schema > SCHEMA:
        raise SpecError(MARK, "newer_schema", schema, (str(SCHEMA),))
    check_integer(schema, 1, SCHEMA, MARK)
    experiment = _read_experiment(reader.take("experiment"), folder or Path())
    axes = tuple(_read_axis(entry, place) for place, entry in reader.items("vary"))
    lengths: dict[str, int | None] = {"steps": None, "epochs": None}
    for name in lengths:
        if reader.has(name):
            lengths[name] = reader.integer(name, 0, LONGEST_RUN)
        else:
            reader.take(name, None)
    replicas = reader.integer("replicas", 1, MOST_STARTS, DEFAULT_STARTS)
    precision = reader.number("precision", 0.0, 0.5) if reader.has("precision") else None
    reader.take("precision", None)
    reader.close()
    return checked_sweep(SweepSpec(experiment, axes, replicas, **lengths, precision=precision))


def checked_sweep(sweep: SweepSpec) -> SweepSpec:
    """Check a sweep that was made in code, but for its single cells, and return it.

    Raises
    ------
    SpecError
        With the path of the first thing that is wrong.
    AxisError
        If an axis cannot be.
    """
    if not 1 <= len(sweep.axes) <= MOST_AXES:
        raise SpecError("vary", "out_of_range", len(sweep.axes), (f"1 … {MOST_AXES}",))
    keys: list[str] = []
    for axis in sweep.axes:
        Axis.of(axis.field, axis.values)
        key = field_of(axis.field, sweep.experiment.network).key
        if key in keys:
            raise AxisError(axis.field, "axis_twice")
        keys.append(key)
    if sweep.size > MOST_CELLS:
        raise SpecError("vary", "too_many_cells", sweep.size, (f"1 … {MOST_CELLS}",))
    check_integer(sweep.replicas, 1, MOST_STARTS, "replicas")
    if sweep.steps is not None and sweep.epochs is not None:
        raise SpecError("steps", "both_lengths_of_a_sweep", sweep.steps)
    for name in ("steps", "epochs"):
        length = getattr(sweep, name)
        if length is not None:
            check_integer(length, 0, LONGEST_RUN, name)
    if sweep.precision is not None and not 0.0 < sweep.precision <= 0.5:
        raise SpecError("precision", "out_of_range", sweep.precision, ("(0, 0.5]",))
    return sweep


def _read_experiment(value: object, folder: Path) -> ExperimentSpec:
    return load_preset(value) if isinstance(value, str) else spec_of(value, folder)


def _read_axis(value: object, path: str) -> Axis:
    reader = Reader(value, path)
    field = reader.text("field")
    values = reader.take("values")
    reader.close()
    if isinstance(values, str):
        return Axis.of(field, parse_values(field, values))
    for place, entry in Reader(value, path).items("values"):
        if isinstance(entry, (list, tuple)):
            raise SpecError(place, "not_a_value", entry)
    assert isinstance(values, (list, tuple))
    return Axis.of(field, values)
