"""The lines of a script that make the data of an experiment with NumPy, the same numbers."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from xorviz.engine.dataset import build_dataset, rows_of, truth_table
from xorviz.engine.spec import ExperimentSpec, PatternsData, PointsData
from xorviz.engine.streams import SHARED
from xorviz.session.exports.literals import array_text, check_count

#: The first number of the key of the streams that draw samples, as `xorviz.engine.streams` has it.
_SAMPLE = 3


def data_lines(spec: ExperimentSpec) -> list[str]:
    """Return lines that leave ``x`` and ``y``, and ``x_test`` and ``y_test`` where there is a test.

    Raises
    ------
    SpecError
        If there are too many numbers to write out.
    """
    if isinstance(spec.data, PatternsData):
        return _patterns(spec.data)
    if isinstance(spec.data, PointsData):
        return _points(spec)
    return _function(spec)


def has_test(spec: ExperimentSpec) -> bool:
    """Tell whether a part of the patterns is kept for a test."""
    data = spec.data
    if isinstance(data, PatternsData):
        return data.patterns < data.rows
    return isinstance(data, PointsData) and data.patterns < data.sample


def own_words(spec: ExperimentSpec) -> dict[str, Any]:
    """Return what is to be said of an experiment that Keras and PyTorch have no word for."""
    document = spec.data.to_json()
    own: dict[str, Any] = {"seed": spec.seed, "replica": spec.replica_numbers[spec.displayed]}
    own |= {"solved": spec.training.solved, "data": document["kind"]}
    own |= {"data_seed": document.get("seed", 0), "resample": document["resample"]}
    if isinstance(spec.data, PointsData):
        # Its points stand in the script; this says which cloud they are.
        own["data"] = document
    if isinstance(spec.data, PatternsData):
        names = ("name", "image", "target_names", "test", "test_rows")
        own |= {name: document[name] for name in names if document.get(name)}
        own |= {"kept": rows_of(spec.data)[1].tolist()} if has_test(spec) else {}
    if spec.training.steps is not None:
        own["steps"] = spec.training.steps
    return own


def input_parts(spec: ExperimentSpec, name: str = "x") -> list[str]:
    """Return an expression for each input of the network: its columns."""
    if len(spec.network.inputs) == 1:
        return [name]
    parts, start = [], 0
    for entry in spec.network.inputs:
        parts.append(f"{name}[..., {start}:{start + entry.units}]")
        start += entry.units
    return parts


def _function(spec: ExperimentSpec) -> list[str]:
    data = spec.data
    assert not isinstance(data, PatternsData | PointsData)
    inputs, targets = truth_table(data)
    check_count(inputs.size + targets.size, "data")
    if data.sample is None and data.noise == 0.0:
        return [f"x = {array_text(inputs)}", f"y = {array_text(targets)}"]
    number = SHARED if data.resample == "shared" else spec.replica_numbers[spec.displayed]
    key = (_SAMPLE, data.seed, number)
    lines = [
        f"words = {array_text(inputs)}",
        f"answers = {array_text(targets)}",
        "# The stream that xorviz draws from: the same numbers.",
        f"stream = np.random.Generator(np.random.PCG64(np.random.SeedSequence({key})))",
    ]
    if data.sample is None:
        lines.append("x, y = words, answers")
    else:
        lines += [
            f"rows = stream.integers(0, {2**data.bits}, {data.patterns})",
            "x, y = words[rows], answers[rows]",
        ]
    if data.noise > 0.0:
        lines.append(f"x = x + {data.noise!r} * stream.standard_normal(x.shape)")
    if data.sample_rows > 1:
        shape = f"{data.sample}, {data.sample_rows}"
        lines.append(f"x = x.reshape({shape}, {data.features})")
        lines.append(f"y = y.reshape({shape}, {data.outputs})")
    return lines


def _patterns(data: PatternsData) -> list[str]:
    check_count(data.rows * (data.features + data.outputs), "data")
    inputs = np.concatenate([table.numbers() for _, table in data.inputs], axis=1)
    targets = data.targets.numbers()
    lines = [f"x = {array_text(inputs)}", f"y = {array_text(targets)}"]
    _, test = rows_of(data)
    return lines + _kept_for_a_test(test)


def _kept_for_a_test(rows: NDArray[np.intp]) -> list[str]:
    if not len(rows):
        return []
    return [
        f"kept = {rows.tolist()}",
        "x_test, y_test = x[kept], y[kept]",
        "x, y = np.delete(x, kept, axis=0), np.delete(y, kept, axis=0)",
    ]


def _points(spec: ExperimentSpec) -> list[str]:
    data = spec.data
    assert isinstance(data, PointsData)
    check_count(3 * data.sample, "data.sample")
    dataset = build_dataset(data, [spec.replica_numbers[spec.displayed]])
    lines = [f"x = {array_text(dataset.inputs[0])}", f"y = {array_text(dataset.targets[0])}"]
    if dataset.test is not None:
        lines.append(f"x_test = {array_text(dataset.test.inputs[0])}")
        lines.append(f"y_test = {array_text(dataset.test.targets[0])}")
    return lines
