"""Random starts of an experiment: whether they differ, and which of them stand as a run does."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

import numpy as np

from xorviz.engine.activations import ACTIVATIONS
from xorviz.engine.run import Run
from xorviz.engine.spec import ExperimentSpec, PatternsData
from xorviz.engine.state import one_replica, start_state
from xorviz.insight.doctor import Case, Likeness, likeness_of
from xorviz.insight.doctor.examination import Examination
from xorviz.insight.doctor.rules.revivals import waking_bias
from xorviz.session.case_of_record import case_of_record
from xorviz.session.history import History
from xorviz.session.position import Position
from xorviz.session.record import Record
from xorviz.session.workers.pieces import Tell
from xorviz.session.workers.stretches import Stretches


class DeadUnit(NamedTuple):
    """A unit that is off for every pattern, and a bias that wakes it, as `waking_bias` says."""

    unit_id: int
    bias: float | None = None


#: By layer id, the dead units in order.
Dead = Mapping[str, tuple[DeadUnit, ...]]


@dataclass(frozen=True)
class Alike:
    """A random start that stands where a run does, and its dead units."""

    number: int
    position: Position
    dead: Dead


def differing(spec: ExperimentSpec) -> ExperimentSpec | None:
    """Return an experiment whose random starts differ; None where nothing could be drawn.

    It is the given one, or that without the weights which it gives outright.
    """
    if _differ(spec):
        return spec
    bare = replace(spec, weights=())
    return bare if spec.weights and _differ(bare) else None


def _differ(spec: ExperimentSpec) -> bool:
    data = spec.data
    if not isinstance(data, PatternsData) and data.resample == "replica":
        return True
    drawn = start_state(spec, (0, 1)).parameters.values()
    return any(not np.array_equal(array[0], array[1]) for layer in drawn for array in layer)


def alike_among(
    spec: ExperimentSpec,
    numbers: Sequence[int],
    steps: int,
    engine: str,
    likeness: Likeness,
    tell: Tell,
) -> list[Alike]:
    """Train random starts, and return those that stand alike then.

    Parameters
    ----------
    spec : ExperimentSpec
        Of a run alone.
    numbers : sequence of int
    steps : int
        That each takes from its start.
    engine : str
    likeness : Likeness
        Of the run.
    tell : callable
        As in `Task`.
    """
    run = Run(spec, None, numbers, engine)
    Stretches(run, len(numbers), tell).advance(steps)
    state, found = run.state(), []
    for place, number in enumerate(numbers):
        alone = Position(spec.alone(number), one_replica(state, place), History(), engine)
        case = case_of_record(Record(alone, (), alone.spec))
        if likeness_of(case) == likeness:
            found.append(Alike(number, alone, dead_units(case)))
    return found


def dead_units(case: Case) -> Dead:
    """Return the units that are off for every pattern, layer by layer."""
    examination = Examination(case)
    found = {}
    for layer in examination.network.layers:
        if ACTIVATIONS[layer.activation.name].exactly_zero:
            off = (examination.responses[layer.id].derivative == 0.0).all(axis=0)
            ids = case.unit_ids[layer.id]
            found[layer.id] = tuple(
                DeadUnit(ids[place], waking_bias(examination, layer.id, place))
                for place in np.flatnonzero(off).tolist()
            )
    return found
