"""A run of a sweep as a run of its own, and the starts of a cell as a crowd."""

from __future__ import annotations

from dataclasses import replace

from xorviz.engine.spec import ExperimentSpec
from xorviz.engine.state import start_state
from xorviz.session.history import History
from xorviz.session.position import Position
from xorviz.session.record import Record
from xorviz.session.sweep.cell_experiment import cell_experiment
from xorviz.session.sweep.result import SweepResult

#: Most starts of a cell that are opened together.
MOST_TOGETHER = 1000


def run_record(result: SweepResult, cell: int, replica: int, name: str = "") -> Record:
    """Return the record of one start that has not begun: training gives its run, in every bit.

    Parameters
    ----------
    result : SweepResult
    cell : int
        A cell that has ended.
    replica : int
        The number of the start.
    name : str
        Of the record.
    """
    return _record(result, cell, _as_long(result, cell).alone(replica), name)


def crowd_record(result: SweepResult, cell: int, name: str = "") -> Record:
    """Return the record of the starts of a cell side by side, `MOST_TOGETHER` at most.

    Parameters
    ----------
    result : SweepResult
    cell : int
        A cell that has ended.
    name : str
        Of the record.
    """
    replicas = min(result.spec.replicas, MOST_TOGETHER)
    spec = replace(_as_long(result, cell), replicas=replicas, replica=0)
    return _record(result, cell, spec, name)


def _as_long(result: SweepResult, cell: int) -> ExperimentSpec:
    """Return the experiment of a cell, as long as its runs were."""
    spec, ended = cell_experiment(result.spec, cell), result.cell(cell)
    assert ended is not None
    if spec.run_length == ended.steps:
        return spec
    return replace(spec, training=replace(spec.training, steps=ended.steps, epochs=None))


def _record(result: SweepResult, cell: int, spec: ExperimentSpec, name: str) -> Record:
    # Another engine would give other bits in the last places.
    position = Position(spec, start_state(spec), History(), result.engines[cell])
    return Record(position, (), spec, name=name)
