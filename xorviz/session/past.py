"""The curves, marks and deaths of a run as a session file holds them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from xorviz.engine.errors import SpecError
from xorviz.engine.spec import ExperimentSpec
from xorviz.engine.spec.network import ID_PATTERN
from xorviz.engine.spec.ranges import LARGEST_COUNT
from xorviz.engine.spec.reader import Reader
from xorviz.session.arrays_in_zip import Expected
from xorviz.session.deaths import MOST_DEATHS, MOST_EPISODES, Basis, Deaths
from xorviz.session.errors import FileError
from xorviz.session.history import CAPACITY, MOST_GONE, PLAIN, History, Points
from xorviz.session.json_values import entries, plain
from xorviz.session.parameters_in_zip import (
    expected_parameters,
    parameter_members,
    parameters_from,
)
from xorviz.session.plateau_in_zip import expected_plateau, plateau_from, plateau_members
from xorviz.session.snapshot import Death, Mark
from xorviz.session.trail import capacity_of
from xorviz.session.trail_in_zip import expected_trail, trail_from, trail_members
from xorviz.session.watch import LONGEST_GAP, MOST_PARAMETERS, MOST_REPLAYS

#: Where the run at the last look stands, and what begins the name of a gradient's curve.
_BASIS, _GRADIENT = "deaths/", "gradients/"

#: What begins the name of a curve over the patterns that are kept for a test.
_TEST = "test_"


@dataclass(frozen=True)
class Past:
    """What the document says of the past, before its arrays are there.

    Parameters
    ----------
    marks : tuple of Mark
    curves : tuple of str
        Names, the steps apart.
    episodes : tuple of Death
    looked, replays : int
        As in `Deaths`.
    basis : tuple of int, or None
        Epoch, batch and iteration of a `Basis`.
    trail : int
        How many points of the weights' way there are.
    """

    marks: tuple[Mark, ...]
    curves: tuple[str, ...]
    episodes: tuple[Death, ...]
    looked: int
    replays: int
    basis: tuple[int, int, int] | None
    trail: int = 0


def past_document(history: History) -> dict[str, object]:
    """Return the JSON object."""
    deaths, basis = history.deaths, history.deaths.basis
    curves = (*_plain_curves(history.points()), *(_GRADIENT + layer for layer in history.layers))
    return {
        "marks": [
            {"step": mark.step, "code": mark.code, "values": dict(mark.values)}
            for mark in history.marks
        ],
        "curves": list(curves),
        **({"trail": len(history.trail)} if len(history.trail) else {}),
        "deaths": {
            "episodes": [
                {
                    "layer": one.layer,
                    "unit_id": one.unit_id,
                    "step": one.step,
                    "woke": one.woke,
                }
                for one in deaths.episodes
            ],
            "looked": deaths.looked,
            "replays": deaths.replays,
            "basis": None
            if basis is None
            else {"epoch": basis.epoch, "batch": basis.batch, "iteration": basis.iteration},
        },
    }


def past_arrays(history: History, spec: ExperimentSpec) -> dict[str, NDArray[Any]]:
    """Return the arrays by member name."""
    points, basis = history.points(), history.deaths.basis
    result: dict[str, NDArray[Any]] = {"curves/steps": points.steps}
    for name, curve in _plain_curves(points).items():
        result[f"curves/{name}"] = curve
    for layer, curve in points.gradients.items():
        result[f"curves/{_GRADIENT}{layer}"] = curve
    if basis is not None:
        result |= parameter_members(spec, basis.parameters, basis.slots, _BASIS)
        result |= plateau_members(basis.plateau, _BASIS)
    return result | trail_members(history.trail.points)


def read_past(value: object, spec: ExperimentSpec, step: int) -> Past:
    """Check what the document says of the past of a run at a step.

    Raises
    ------
    SpecError
        With the place of what is wrong.
    """
    reader = Reader(value, "history")
    marks = tuple(_read_mark(*entry) for entry in entries(reader.take("marks"), "history.marks"))
    curves = _read_curves(reader.take("curves"), spec)
    deaths = Reader(reader.take("deaths"), "history.deaths")
    looked = deaths.integer("looked", -1, step)
    replays = deaths.integer("replays", 0, MOST_REPLAYS)
    episodes = _read_episodes(deaths.take("episodes"), looked)
    basis = deaths.take("basis")
    counters = None if basis is None else _read_basis(basis, spec, step - looked)
    deaths.close()
    # Absent where none is kept, as in files from before there was one.
    trail = reader.integer("trail", 0, capacity_of(spec.network), 0)
    reader.close()
    return Past(marks, curves, episodes, looked, replays, counters, trail)


def expected_past(past: Past, spec: ExperimentSpec) -> dict[str, Expected]:
    """Return every array that must be there, with dtype and shape."""
    result = {"curves/steps": Expected("<i8", (-1,), CAPACITY - 1)}
    result |= {f"curves/{name}": Expected("<f8", (-1,), CAPACITY - 1) for name in past.curves}
    if past.basis is not None:
        result |= expected_parameters(spec, 1, _BASIS) | expected_plateau(spec, 1, _BASIS)
    return result | expected_trail(spec, past.trail)


def history_from(
    past: Past, spec: ExperimentSpec, step: int, arrays: Mapping[str, NDArray[Any]], file: str
) -> History:
    """Join what the document says and its arrays.

    Raises
    ------
    FileError
        If the curves do not fit together or the run, or numbers are not finite that must be.
    """
    steps = arrays["curves/steps"]
    alike = all(len(arrays[f"curves/{name}"]) == len(steps) for name in past.curves)
    inside = bool(((steps >= 0) & (steps <= step)).all())
    if not alike or not inside or (np.diff(steps) <= 0).any():
        raise FileError(file, "member_damaged", "curves/steps.npy")
    unknown = np.full(len(steps), np.nan)
    loss, accuracy, rate, *test = (arrays.get(f"curves/{name}", unknown) for name in PLAIN)
    gradients = {
        name.removeprefix(_GRADIENT): arrays[f"curves/{name}"]
        for name in past.curves
        if name not in PLAIN
    }
    basis = None
    if past.basis is not None:
        parameters, slots = parameters_from(spec, arrays, file, _BASIS)
        basis = Basis(*past.basis, parameters, slots, plateau_from(spec, arrays, file, _BASIS))
    deaths = Deaths(past.episodes, past.looked, basis, past.replays)
    trail = trail_from(past.trail, step, arrays, file)
    points = Points(steps, loss, accuracy, rate, gradients, *test)
    return History(points, past.marks, deaths, trail)


def _plain_curves(points: Points) -> dict[str, NDArray[Any]]:
    """Return the curves beside the gradients; those of a test only where there was one."""
    return {
        name: curve
        for name, curve in points.plain.items()
        if not name.startswith(_TEST) or not np.isnan(curve).all()
    }


def _read_mark(path: str, value: object) -> Mark:
    reader = Reader(value, path)
    step, code = reader.integer("step", 0, LARGEST_COUNT), reader.text("code")
    values = plain(reader.take("values"), reader.place("values"))
    reader.close()
    return Mark(step, code, tuple(values.items()))


def _read_curves(value: object, spec: ExperimentSpec) -> tuple[str, ...]:
    """Check the names: they become names of members and layers."""
    there = {layer.id for layer in spec.network.layers}
    found: list[str] = []
    gone = 0
    for path, name in entries(value, "history.curves"):
        layer = name.removeprefix(_GRADIENT) if isinstance(name, str) else ""
        known = name in PLAIN or (name == _GRADIENT + layer and ID_PATTERN.fullmatch(layer))
        if not isinstance(name, str) or not known:
            raise SpecError(path, "unknown_name", name, (*PLAIN, f"{_GRADIENT}…"))
        if name in found:
            raise SpecError(path, "duplicate", name)
        gone += name not in PLAIN and layer not in there
        if gone > MOST_GONE:
            raise SpecError("history.curves", "wrong_length", gone, (f"0 … {MOST_GONE}",))
        found.append(name)
    for name in ("loss", "accuracy"):
        if name not in found:
            raise SpecError(f"history.curves.{name}", "missing")
    return tuple(found)


def _read_episodes(value: object, looked: int) -> tuple[Death, ...]:
    """Check the episodes: those of a unit follow each other, and none but the last is open."""
    listed = entries(value, "history.deaths.episodes")
    if len(listed) > MOST_DEATHS:
        allowed = (f"0 … {MOST_DEATHS}",)
        raise SpecError("history.deaths.episodes", "wrong_length", len(listed), allowed)
    by_unit: dict[tuple[str, int], list[Death]] = {}
    for path, entry in listed:
        reader = Reader(entry, path)
        layer, unit_id = reader.text("layer"), reader.integer("unit_id", 0, LARGEST_COUNT)
        if not ID_PATTERN.fullmatch(layer):
            raise SpecError(reader.place("layer"), "bad_id", layer)
        former = by_unit.setdefault((layer, unit_id), [])
        if len(former) >= MOST_EPISODES or (former and former[-1].woke < 0):
            raise SpecError(path, "duplicate", unit_id)
        step = reader.integer("step", former[-1].woke + 1 if former else 0, looked)
        awake = reader.take("woke") == -1
        woke = -1 if awake else reader.integer("woke", step + 1, looked)
        reader.close()
        former.append(Death(layer, unit_id, step, woke))
    return tuple(episode for former in by_unit.values() for episode in former)


def _read_basis(value: object, spec: ExperimentSpec, steps: int) -> tuple[int, int, int]:
    """Check the counters of a run that is to be taken so many steps again."""
    reader = Reader(value, "history.deaths.basis")
    counters = (
        reader.integer("epoch", 0, LARGEST_COUNT),
        reader.integer("batch", 0, spec.steps_per_epoch - 1),
        reader.integer("iteration", 0, LARGEST_COUNT),
    )
    reader.close()
    # None at all where the first of them failed.
    if not 0 <= steps < LONGEST_GAP:
        allowed = (f"0 … {LONGEST_GAP - 1}",)
        raise SpecError("history.deaths.looked", "out_of_range", steps, allowed)
    if spec.network.parameters() > MOST_PARAMETERS:
        raise SpecError("history.deaths.basis", "unknown_field", value, ("null",))
    return counters
