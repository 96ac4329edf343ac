"""The states to go back to as a session file holds them: each stretch as one small crowd."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from xorviz.engine.choice import COMPILED, NUMPY
from xorviz.engine.errors import SpecError
from xorviz.engine.layout import LayerArrays
from xorviz.engine.schedules import joined_plateaus
from xorviz.engine.spec import ExperimentSpec, Tables, read_experiment
from xorviz.engine.spec.ranges import LARGEST_COUNT
from xorviz.engine.spec.reader import Reader
from xorviz.engine.state import Arrays, RunState, frozen, one_replica
from xorviz.session.arrays_in_zip import Expected
from xorviz.session.errors import FileError
from xorviz.session.json_values import entries
from xorviz.session.parameters_in_zip import (
    expected_parameters,
    parameter_members,
    parameters_from,
)
from xorviz.session.plateau_in_zip import expected_plateau, plateau_from, plateau_members
from xorviz.session.record import Record
from xorviz.session.timeline.kept import Stretch, Timeline
from xorviz.session.trail import capacity_of
from xorviz.session.trail_in_zip import expected_trail, trail_from, trail_members
from xorviz.session.unit_ids import read_unit_ids

#: Most stretches in a file, and most numbers of all their states: the later ones are kept. In
#: memory there may be more; then, opened again, steps take longer to show or the time begins later.
MOST_STRETCHES, _MOST_NUMBERS = 256, 250_000
_MOST_STATES = 20_000

#: Step, epoch, batch, iteration, first solved and diverged of each state.
_COUNTERS = 6


@dataclass(frozen=True)
class Told:
    """What the document says of one stretch, before its arrays are there."""

    spec: ExperimentSpec
    engine: str
    entries: int
    edits: int
    schedule_start: int
    unit_ids: Mapping[str, tuple[int, ...]]
    states: int
    trail: int


def fit_for_a_file(record: Record) -> Record:
    """Return a record with the states that a file holds of each run: fewer, and of late edits."""
    fit = record.with_timeline(_fit(record.position.history.timeline))
    tree = record.tree.changed(lambda run: run.with_timeline(_fit(run.position.history.timeline)))
    return replace(fit, tree=tree)


def _fit(timeline: Timeline) -> Timeline:
    stretches = list(timeline.stretches[-MOST_STRETCHES:])
    while sum(map(_numbers, stretches)) > _MOST_NUMBERS:
        if all(len(stretch.states) == 1 for stretch in stretches):
            stretches = stretches[1:]
        else:
            stretches = [stretch.thinned() for stretch in stretches]
    return Timeline(stretches, timeline.budget)


def time_document(stretches: Sequence[Stretch]) -> list[dict[str, object]]:
    """Return the JSON list."""
    return [
        {
            "spec": stretch.spec.to_json(),
            "engine": stretch.engine,
            "entries": stretch.entries,
            "edits": stretch.states[0].edits,
            **_schedule_document(stretch.states[0]),
            "unit_ids": {
                layer.id: list(stretch.states[0].unit_ids[layer.id])
                for layer in stretch.spec.network.layers
            },
            "states": len(stretch.states),
            "trail": 0 if stretch.trail is None else len(stretch.trail.steps),
        }
        for stretch in stretches
    ]


def time_members(stretches: Sequence[Stretch]) -> dict[str, NDArray[Any]]:
    """Return the arrays by member name."""
    result: dict[str, NDArray[Any]] = {}
    for place, stretch in enumerate(stretches):
        folder, states = f"time/{place}/", stretch.states
        parameters = _stacked([state.parameters for state in states])
        slots = {
            slot: _stacked([state.slots[slot] for state in states]) for slot in states[0].slots
        }
        result |= parameter_members(stretch.spec, parameters, slots, folder)
        plateaus = [state.plateau for state in states if state.plateau is not None]
        result |= plateau_members(joined_plateaus(plateaus) if plateaus else None, folder)
        result[f"{folder}counters"] = np.array([_counters(state) for state in states])
        if stretch.trail is not None:
            result |= trail_members(stretch.trail, folder)
    return result


def read_time(value: object, step: int, log: int, tables: Tables) -> tuple[Told, ...]:
    """Check what the document says of a run at a step, whose log has so many entries.

    Raises
    ------
    SpecError
        With the place of what is wrong.
    """
    listed = entries(value, "time")
    if len(listed) > MOST_STRETCHES:
        raise SpecError("time", "wrong_length", len(listed), (f"0 … {MOST_STRETCHES}",))
    told = []
    for path, entry in listed:
        reader = Reader(entry, path)
        spec = read_experiment(reader.take("spec"), tables)
        if spec.replicas != 1:
            raise SpecError(reader.place("spec.replicas"), "out_of_range", spec.replicas, ("1",))
        told.append(
            Told(
                spec,
                reader.one_of("engine", (NUMPY, COMPILED)),
                reader.integer("entries", 0, log),
                reader.integer("edits", 0, LARGEST_COUNT),
                reader.integer("schedule_start", 0, LARGEST_COUNT, 0),
                read_unit_ids(reader.take("unit_ids"), spec, reader.place("unit_ids")),
                reader.integer("states", 1, _MOST_STATES),
                reader.integer("trail", 0, capacity_of(spec.network)),
            )
        )
        reader.close()
    numbers = sum(one.states * _per_state(one.spec) for one in told)
    if numbers > _MOST_NUMBERS and any(one.states > 1 for one in told):
        raise SpecError("time", "out_of_range", numbers, (f"0 … {_MOST_NUMBERS}",))
    return tuple(told)


def expected_time(told: Sequence[Told]) -> dict[str, Expected]:
    """Return every array that must be there, with dtype and shape."""
    result: dict[str, Expected] = {}
    for place, one in enumerate(told):
        folder = f"time/{place}/"
        result |= expected_parameters(one.spec, one.states, folder)
        result |= expected_plateau(one.spec, one.states, folder)
        result |= expected_trail(one.spec, one.trail, folder)
        result[f"{folder}counters"] = Expected("<i8", (one.states, _COUNTERS))
    return result


def time_from(
    told: Sequence[Told], last: int, arrays: Mapping[str, NDArray[Any]], file: str
) -> Timeline:
    """Return the states of a run that stands at a step.

    Raises
    ------
    FileError
        If numbers are not finite, or the states do not follow each other.
    """
    stretches: list[Stretch] = []
    for place, one in enumerate(told):
        stretch = _stretch(one, arrays, f"time/{place}/", last, file)
        former = stretches[-1] if stretches else None
        # An edit may have come right after a state that was kept.
        if former is not None and not (
            former.first < stretch.first and former.states[-1].step <= stretch.first
        ):
            raise FileError(file, "member_damaged", f"time/{place}/counters.npy")
        stretches.append(stretch)
    return Timeline(stretches)


def _stretch(
    one: Told, arrays: Mapping[str, NDArray[Any]], folder: str, last: int, file: str
) -> Stretch:
    counters = arrays[f"{folder}counters"]
    steps, _, batches, iterations, first_solved, diverged = counters.T
    sound = (
        (counters[:, :4] >= 0).all()
        and (np.diff(steps) > 0).all()
        and (batches < one.spec.steps_per_epoch).all()
        and (iterations >= one.schedule_start).all()
        and (steps <= last).all()
        and (counters[:, 4:] >= -1).all()
        and (first_solved <= steps).all()
        and (diverged <= steps).all()
    )
    if not sound:
        raise FileError(file, "member_damaged", f"{folder}counters.npy")
    parameters, slots = parameters_from(one.spec, arrays, file, folder)
    crowd = RunState(
        step=0,
        epoch=0,
        batch=0,
        iteration=0,
        parameters=parameters,
        slots=slots,
        unit_ids=one.unit_ids,
        edits=one.edits,
        first_solved=first_solved.copy(),
        diverged=diverged.copy(),
        schedule_start=one.schedule_start,
        plateau=plateau_from(one.spec, arrays, file, folder),
    )
    states = tuple(
        replace(one_replica(crowd, place), step=at, epoch=epoch, batch=batch, iteration=iteration)
        for place, (at, epoch, batch, iteration) in enumerate(counters[:, :4].tolist())
    )
    trail = trail_from(one.trail, last, arrays, file, folder).points
    return Stretch(one.spec, one.engine, one.entries, states, trail)


def _schedule_document(state: RunState) -> dict[str, object]:
    """Return when the schedule began; absent where it began with the optimizer."""
    return {"schedule_start": state.schedule_start} if state.schedule_start else {}


def _counters(state: RunState) -> tuple[int, ...]:
    solved, diverged = int(state.first_solved[0]), int(state.diverged[0])
    return state.step, state.epoch, state.batch, state.iteration, solved, diverged


def _stacked(states: Sequence[Arrays]) -> Arrays:
    """Return the arrays of some states as those of one crowd."""
    return frozen(
        {
            name: LayerArrays(
                np.concatenate([arrays[name].kernel for arrays in states]),
                np.concatenate([arrays[name].bias for arrays in states]),
            )
            for name in states[0]
        }
    )


def _numbers(stretch: Stretch) -> int:
    return len(stretch.states) * _per_state(stretch.spec)


def _per_state(spec: ExperimentSpec) -> int:
    """Return about how many numbers a state has; more than it can have moments."""
    return _COUNTERS + 4 * spec.network.parameters()
