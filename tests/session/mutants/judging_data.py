"""What becomes of a mutant of a data file: refused in words, or patterns that can be trained."""

from __future__ import annotations

import contextlib
from pathlib import Path

import numpy as np

from tests.engine.experiments import chain_json
from tests.session.mutants.judging import LARGE, Wrong, check_words, judged_record, silent
from xorviz.engine.errors import SpecError
from xorviz.engine.spec import PatternsData, read_experiment
from xorviz.engine.spec.table import Table
from xorviz.session.data_files.choose import read_file_data
from xorviz.session.data_files.look import found_format, look_at_file
from xorviz.session.errors import FileError
from xorviz.session.record import Record


def judged_data(path: Path, options: dict[str, object], thorough: bool) -> str:
    """Return what became of a mutant; as `tests.session.mutants.judging.judged` does.

    Parameters
    ----------
    path : Path
        What belongs to it lies beside.
    options : dict
        What an experiment says beside its name.
    thorough : bool

    Raises
    ------
    Wrong
    """
    with silent():
        with contextlib.suppress(FileError):
            look_at_file(path, found_format(path), options)
        try:
            data = read_file_data({"kind": "file", "path": path.name, **options}, path.parent)
        except (FileError, SpecError) as error:
            check_words(error)
            return f"refused: {error.code}"
        for table in (*(table for _, table in data.inputs), data.targets):
            _check_table(table, data)
        if data.rows * (data.features + data.outputs) > LARGE or data.outputs > 1_000:
            return "loaded, large"
        spec = read_experiment(
            {
                "xorviz": 1,
                "data": {"kind": "gate", "gate": "xor"},
                "network": chain_json(2, 2, 1, output="linear"),
                "training": {"loss": "mean_squared_error"},
            }
        )
        return judged_record(Record.fresh(_on(spec, data)), thorough)


def _on(spec, data: PatternsData):
    network = chain_json(data.features, 2, data.outputs, output="linear")
    tables = {data.stored.digest: data.stored}
    return read_experiment({**spec.to_json(), "data": data.to_json(), "network": network}, tables)


def _check_table(table: Table, data: PatternsData) -> None:
    if len(table) != data.rows or data.rows < 1 or table.width < 1:
        raise Wrong(f"{len(table)} rows of {data.rows}, {table.width} columns")
    if not np.isfinite(table.numbers()).all():
        raise Wrong("not finite")
    if table.values.dtype not in (np.float64, np.uint8):
        raise Wrong(f"numbers of the type {table.values.dtype}")
