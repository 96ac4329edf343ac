"""From a run to the case that the doctor examines."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from xorviz.engine.dataset import Dataset, build_dataset
from xorviz.engine.errors import NonFiniteError
from xorviz.engine.rates import rates_of
from xorviz.engine.spec import ExperimentSpec
from xorviz.engine.state import RunState, one_replica
from xorviz.insight.doctor import Breakdown, Case, Course, UnitDeath
from xorviz.session.history import History
from xorviz.session.record import Record
from xorviz.session.snapshot.curves import Mark


def case_of_record(record: Record, failure: NonFiniteError | None = None) -> Case:
    """Return the displayed replica of a run, with its curves, as a case.

    Parameters
    ----------
    record : Record
    failure : NonFiniteError, optional
        Why it has stopped.
    """
    spec, whole = record.position.spec, record.position.state
    number = spec.replica_numbers[spec.displayed]
    breakdown = None
    if failure is not None:
        breakdown = Breakdown(failure.step, failure.layer, failure.where)
    return case_of_replica(
        spec.alone(number),
        build_dataset(spec.data, [number]),
        one_replica(whole, spec.displayed),
        float(rates_of(spec.training, whole)[spec.displayed]),
        record.position.history,
        breakdown,
    )


def case_of_replica(
    spec: ExperimentSpec,
    dataset: Dataset,
    state: RunState,
    rate: float,
    history: History,
    breakdown: Breakdown | None,
) -> Case:
    """Return one replica, with its curves, as a case.

    Parameters
    ----------
    spec, dataset, state
        Of this replica alone.
    rate : float
        That the next step takes.
    history : History
    breakdown : Breakdown or None
        Where the numbers have stopped being finite, as far as somebody has told.
    """
    if breakdown is None and state.diverged[0] >= 0:
        breakdown = Breakdown(int(state.diverged[0]), "", "")
    return Case(
        spec=spec,
        dataset=dataset,
        parameters=state.parameters,
        slots=state.slots,
        step=state.step,
        iteration=state.iteration,
        rate=rate,
        unit_ids=state.unit_ids,
        course=course_of(history),
        deaths=deaths_of(history, state.unit_ids),
        breakdown=breakdown,
    )


def course_of(history: History) -> Course | None:
    """Return the curves since the last edit; None where there are none."""
    points = history.points()
    kept = (points.steps >= experiment_since(history.marks)) & ~np.isnan(points.loss)
    if not kept.any():
        return None
    squares = np.zeros(len(points.steps))
    for norms in points.gradients.values():
        with np.errstate(over="ignore"):
            squares += np.square(np.where(np.isnan(norms), 0.0, norms))
    return Course(points.steps[kept], points.loss[kept], np.sqrt(squares[kept]))


def experiment_since(marks: Sequence[Mark]) -> int:
    """Return the step since which the run goes on with the experiment as it is.

    An edit that was taken back before another step was taken leaves no trace.
    """
    left: list[Mark] = []
    for mark in marks:
        if mark.code == "undo" and left and left[-1].step == mark.step:
            left.pop()
        else:
            left.append(mark)
    return left[-1].step if left else 0


def deaths_of(history: History, unit_ids: Mapping[str, tuple[int, ...]]) -> tuple[UnitDeath, ...]:
    """Return the units that are off for all patterns now, and since when."""
    found = []
    for death in history.deaths.episodes:
        ids = unit_ids.get(death.layer, ())
        if death.woke < 0 and death.unit_id in ids:
            found.append(UnitDeath(death.layer, ids.index(death.unit_id), death.step))
    return tuple(found)
