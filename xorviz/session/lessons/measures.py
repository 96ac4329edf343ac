"""What a lesson can measure, and how it is read off a snapshot of the run that stands still."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

import numpy as np

from xorviz.session.snapshot import PatternTable, Probe, Snapshot

#: What can be measured: numbers, codes, labels of patterns, positions of units.
Value = float | int | str | tuple[str, ...] | tuple[int, ...] | tuple[float, ...]

#: Activations that are no farther apart than this in any unit count as the same.
ALIKE = 0.01


@dataclass(frozen=True)
class Measure:
    """One thing to measure.

    Parameters
    ----------
    what : str
        A name of `KINDS`.
    layer : str or None
        None is the output, where the kind speaks of a layer.
    unit : int
        Its position.
    pattern : str or None
        A label.
    plateau : str or None
        A plateau's name.
    """

    what: str
    layer: str | None = None
    unit: int = 0
    pattern: str | None = None
    plateau: str | None = None

    @property
    def probe(self) -> Probe | None:
        """What must be in the snapshot."""
        return KINDS[self.what].probe


@dataclass(frozen=True)
class Measured:
    """What was found.

    Parameters
    ----------
    measure : Measure
    value : value or None
        None where there is nothing of the kind, as the first step solved of a run that never was.
    more : mapping of str to value
        Numbers beside it, by the names of `Kind.more`.
    """

    measure: Measure
    value: Value | None
    more: Mapping[str, Value] = field(default_factory=lambda: MappingProxyType({}))


Found = tuple[Value | None, Mapping[str, Value]]


@dataclass(frozen=True)
class Kind:
    """A kind of measure.

    Parameters
    ----------
    probe : Probe or None
    find : callable
    needs : tuple of str
        Fields of the measure that must be given.
    may : tuple of str
        Fields that may be given.
    more : tuple of str
        Names of what is found beside the value.
    """

    probe: Probe | None
    find: Callable[[Snapshot, Measure], Found]
    needs: tuple[str, ...] = ()
    may: tuple[str, ...] = ()
    more: tuple[str, ...] = ()


def is_ready(measure: Measure, snapshot: Snapshot) -> bool:
    """Tell whether a snapshot says all that is measured, and says it of its own step."""
    probe, step = measure.probe, snapshot.step
    if probe is None:
        return snapshot.judged in (None, step)
    seen = getattr(snapshot, probe.value)
    if probe is Probe.CROWD:
        return snapshot.spec["replicas"] == 1 or (seen is not None and seen.step == step)
    if probe is Probe.DOCTOR:
        return seen is not None and seen.step == step
    if probe is Probe.PATTERNS:
        return seen is not None and seen.seen in (None, step)
    return seen is not None


def measured(measure: Measure, snapshot: Snapshot) -> Measured:
    """Return what is found in a snapshot that is ready.

    A layer, unit or pattern that the run has not gives None: a learner may have taken it away.
    """
    try:
        value, more = KINDS[measure.what].find(snapshot, measure)
    except (KeyError, IndexError, ValueError):
        return Measured(measure, None)
    return Measured(measure, value, more)


_NO_MORE: Mapping[str, Value] = MappingProxyType({})


def _alone(value: Value | None) -> Found:
    return value, _NO_MORE


def _solved_starts(snapshot: Snapshot, measure: Measure) -> Found:
    crowd = snapshot.crowd
    if crowd is None:
        return _alone(int(snapshot.solved))
    low, high = crowd.interval
    more: dict[str, Value] = {
        "of": crowd.counted,
        "percent": round(100.0 * crowd.count / max(crowd.counted, 1), 1),
        "low": round(100.0 * low, 1),
        "high": round(100.0 * high, 1),
        "failed": crowd.counted - crowd.count,
    }
    return crowd.count, more


def _starts_at(snapshot: Snapshot, measure: Measure) -> Found:
    if snapshot.crowd is None:
        return _alone(None)
    counts = {plateau.name: plateau.count for plateau in snapshot.crowd.plateaus}
    return _alone(counts.get(measure.plateau or "", 0))


def _table(snapshot: Snapshot) -> PatternTable:
    assert snapshot.patterns is not None
    return snapshot.patterns


def _layer(snapshot: Snapshot, measure: Measure) -> str:
    return measure.layer or snapshot.topology.output


def _right(snapshot: Snapshot, measure: Measure) -> Found:
    return _alone(int(_table(snapshot).right.sum()))


def _dead_units(snapshot: Snapshot, measure: Measure) -> Found:
    dead = np.flatnonzero(_table(snapshot).dead[_layer(snapshot, measure)])
    return tuple(int(unit) for unit in dead), {"count": int(dead.size)}


def _alike(snapshot: Snapshot, measure: Measure) -> Found:
    """Find the largest group of patterns that a layer sends to the same point."""
    table = _table(snapshot)
    sent = table.activations[_layer(snapshot, measure)]
    largest: tuple[str, ...] = ()
    for row in sent:
        near = np.flatnonzero((np.abs(sent - row) <= ALIKE).all(axis=1))
        if near.size > max(len(largest), 1):
            largest = tuple(sorted(table.labels[place] for place in near))
    return largest, {"count": len(largest)}


def _activation(snapshot: Snapshot, measure: Measure) -> Found:
    table = _table(snapshot)
    row = table.labels.index(measure.pattern or "")
    return _alone(float(table.activations[_layer(snapshot, measure)][row, measure.unit]))


def _activations(snapshot: Snapshot, measure: Measure) -> Found:
    column = _table(snapshot).activations[_layer(snapshot, measure)][:, measure.unit]
    return _alone(tuple(float(value) for value in column))


def _spread(snapshot: Snapshot, measure: Measure) -> Found:
    sent = _table(snapshot).activations[_layer(snapshot, measure)]
    return _alone(float(np.ptp(sent, axis=0).max()))


def _plateau(snapshot: Snapshot, measure: Measure) -> Found:
    assert snapshot.curves is not None
    stays = snapshot.curves.stays
    if not stays or stays[-1].left >= 0:
        return _alone("none")
    return stays[-1].name, {"floor": stays[-1].floor}


def _first_solved(snapshot: Snapshot, measure: Measure) -> Found:
    step = snapshot.first_solved
    return _alone(None if step < 0 else step)


def _verdict(snapshot: Snapshot, measure: Measure) -> Found:
    assert snapshot.doctor is not None
    return _alone(snapshot.doctor.diagnosis.verdict.value)


def _reason(snapshot: Snapshot, measure: Measure) -> Found:
    """Find the code of the first finding that explains why the run does not get on."""
    assert snapshot.doctor is not None
    reasons = (one.code for one in snapshot.doctor.diagnosis.findings if one.reason)
    return _alone(next(reasons, "none"))


#: By the name that a lesson writes.
KINDS: Mapping[str, Kind] = MappingProxyType(
    {
        "loss": Kind(None, lambda snapshot, _: _alone(snapshot.loss)),
        "solved": Kind(None, lambda snapshot, _: _alone("yes" if snapshot.solved else "no")),
        "step": Kind(None, lambda snapshot, _: _alone(snapshot.step)),
        "first_solved": Kind(None, _first_solved),
        "solved_starts": Kind(
            Probe.CROWD, _solved_starts, more=("of", "percent", "low", "high", "failed")
        ),
        "starts_at": Kind(Probe.CROWD, _starts_at, needs=("plateau",)),
        "right": Kind(Probe.PATTERNS, _right),
        "dead_units": Kind(Probe.PATTERNS, _dead_units, needs=("layer",), more=("count",)),
        "alike": Kind(Probe.PATTERNS, _alike, may=("layer",), more=("count",)),
        "activation": Kind(Probe.PATTERNS, _activation, needs=("pattern",), may=("layer", "unit")),
        "activations": Kind(Probe.PATTERNS, _activations, may=("layer", "unit")),
        "spread": Kind(Probe.PATTERNS, _spread, may=("layer",)),
        "plateau": Kind(Probe.CURVES, _plateau, more=("floor",)),
        "verdict": Kind(Probe.DOCTOR, _verdict),
        "reason": Kind(Probe.DOCTOR, _reason),
    }
)
