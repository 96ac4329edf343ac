"""Changing patterns one by one: data are written out, and rows added, changed or taken out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from xorviz.engine.clouds import cloud
from xorviz.engine.dataset import Rows, build_dataset, rows_of, split
from xorviz.engine.spec.data import DataSpec
from xorviz.engine.spec.patterns import PatternsData
from xorviz.engine.spec.points import PointsData
from xorviz.engine.spec.table import Table
from xorviz.engine.streams import SHARED, sample_stream

Array = NDArray[np.float64]


def written_out(data: DataSpec, replica: int) -> PatternsData:
    """Return data of any kind as patterns: the same rows in the same order, and the same test.

    Parameters
    ----------
    data : DataSpec
    replica : int
        The number of the replica whose sample is taken, where each draws its own.
    """
    if isinstance(data, PatternsData):
        test = tuple(rows_of(data)[1].tolist())
        return replace(data, test=0.0, test_rows=test, kind="patterns")
    test = ()
    if isinstance(data, PointsData):
        number = replica if data.resample == "replica" else SHARED
        inputs, targets = cloud(
            data.kind, data.sample, data.noise, sample_stream(data.seed, number)
        )
        test = tuple(split(data.sample, data.test, data.seed, number)[1].tolist())
    else:
        drawn = build_dataset(data, [replica])
        inputs, targets = drawn.inputs[0], drawn.targets[0]
    tables = (("", Table(inputs.copy())),)
    return PatternsData(tables, Table(targets.copy()), resample=data.resample, test_rows=test)


def rows_like(data: PatternsData, inputs: Sequence[float], targets: Sequence[float]) -> Rows:
    """Return the rows, those of the test apart, with just these inputs and targets."""
    training, _ = rows_of(data)
    alike = (_inputs(data)[training] == inputs).all(axis=1)
    alike &= (data.targets.numbers()[training] == targets).all(axis=1)
    rows: Rows = training[alike]
    return rows


def with_row(data: PatternsData, inputs: Sequence[float], targets: Sequence[float]) -> PatternsData:
    """Return data with one row more at the end, to train on."""
    every = np.concatenate([_inputs(data), [inputs]])
    return _with(data, every, np.concatenate([data.targets.numbers(), [targets]]))


def without_rows(data: PatternsData, rows: Rows) -> PatternsData:
    """Return data without some rows of which none is of the test."""
    before = np.searchsorted(rows, data.test_rows)
    kept = replace(data, test_rows=tuple((np.array(data.test_rows, np.intp) - before).tolist()))
    targets = np.delete(data.targets.numbers(), rows, axis=0)
    return _with(kept, np.delete(_inputs(data), rows, axis=0), targets)


def with_inputs(data: PatternsData, rows: Rows, inputs: Sequence[float]) -> PatternsData:
    """Return data in which some rows have these inputs."""
    changed = _inputs(data).copy()
    changed[rows] = inputs
    return _with(data, changed, data.targets.numbers())


def with_targets(data: PatternsData, rows: Rows, targets: Sequence[float]) -> PatternsData:
    """Return data in which some rows have these targets."""
    changed = data.targets.numbers().copy()
    changed[rows] = targets
    return _with(data, _inputs(data), changed)


def _inputs(data: PatternsData) -> Array:
    """Return the numbers of all inputs side by side."""
    return data.stored.inputs.numbers()


def _with(data: PatternsData, inputs: Array, targets: Array) -> PatternsData:
    named, start = [], 0
    for name, table in data.inputs:
        columns = np.ascontiguousarray(inputs[:, start : start + table.width])
        named.append((name, Table(columns)))
        start += table.width
    return replace(data, inputs=tuple(named), targets=Table(np.ascontiguousarray(targets)))
