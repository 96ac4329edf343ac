"""The experiment that a lesson opens: a preset, one with some fields changed, or one in full."""

from __future__ import annotations

from collections.abc import Mapping
from typing import cast

from xorviz.engine.errors import SpecError
from xorviz.engine.spec import ExperimentSpec, read_experiment
from xorviz.engine.spec.reader import Reader
from xorviz.session.data_files.digits import known_tables
from xorviz.session.lessons.lesson import Subject
from xorviz.session.presets import load_preset, preset_names
from xorviz.session.sweep.axis import AxisValue
from xorviz.session.sweep.cell_experiment import with_values


def read_subject(value: object, path: str) -> Subject:
    """Read what a lesson opens.

    Parameters
    ----------
    value : object
        A preset's name; an object with ``preset``, and ``with`` (fields as an axis of a sweep names
        them, and their values) or ``weights`` (start weights by layer); or a whole experiment.
    path : str
        Its place in the lesson.

    Raises
    ------
    SpecError
        With the place of the first thing that is wrong.
    AxisError
        If a field that is changed is none, or cannot have that value.
    """
    if isinstance(value, str):
        return Subject(_preset(value, path), value)
    reader = Reader(value, path)
    if not reader.has("preset"):
        try:
            return Subject(read_experiment(value, known_tables()))
        except SpecError as error:
            raise error.within(path) from error
    name = reader.text("preset")
    spec = _preset(name, reader.place("preset"))
    fields = _object(reader, "with")
    if fields:
        values = [cast("AxisValue", entry) for entry in fields.values()]
        spec = with_values(spec, list(fields), values)
    weights = _object(reader, "weights")
    reader.close()
    if weights:
        try:
            spec = read_experiment({**spec.to_json(), "weights": weights}, known_tables())
        except SpecError as error:
            raise error.within(path) from error
    return Subject(spec, "" if fields or weights else name)


def _preset(name: str, path: str) -> ExperimentSpec:
    if name not in preset_names():
        raise SpecError(path, "unknown_name", name, preset_names())
    return load_preset(name)


def _object(reader: Reader, name: str) -> Mapping[str, object]:
    value = reader.take(name, None)
    if value is None:
        return {}
    if not isinstance(value, dict):
        raise SpecError(reader.place(name), "not_an_object", value)
    return value
