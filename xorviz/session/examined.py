"""A run that stands still, looked at from all sides: its picture, and what the doctor says."""

from __future__ import annotations

from dataclasses import dataclass, replace
from types import MappingProxyType

from xorviz.engine.choice import NUMPY
from xorviz.engine.errors import EngineError, NonFiniteError
from xorviz.insight.doctor import Case, Certainty, Curvature, Diagnosis, Verdict, diagnose, measure
from xorviz.session.branching import BranchingRun
from xorviz.session.case_of_record import case_of_record, experiment_since
from xorviz.session.engines import Engines
from xorviz.session.experiments import load_experiment
from xorviz.session.going_on import gone_on
from xorviz.session.odds.progress import RemedyOdds
from xorviz.session.picture import Status
from xorviz.session.record import Record
from xorviz.session.snapshot import Diagnosed, Failure, Probe, Request, Snapshot, TrainerState

_PROBES = frozenset(
    {Probe.PATTERNS, Probe.PLANE, Probe.ZONES, Probe.CURVES, Probe.DECISION, Probe.DOCTOR}
)
#: Most parameters of which the curvature is measured unasked.
_MOST_BENT = 100_000


@dataclass(frozen=True)
class Examination:
    """What the doctor finds of a run, from which numbers.

    Parameters
    ----------
    case : Case
    bends : Curvature or None
    diagnosis : Diagnosis
    """

    case: Case
    bends: Curvature | None
    diagnosis: Diagnosis


@dataclass(frozen=True)
class Source:
    """What leads to a run, if it is trained.

    Parameters
    ----------
    name : str
        A preset or a file.
    steps : int
        For so many steps.
    alone : bool
        Whether it is a crowd of which the displayed start was trained alone.
    """

    name: str
    steps: int
    alone: bool


@dataclass(frozen=True)
class Examined:
    """All that a report tells of a run.

    Parameters
    ----------
    name : str
        The preset or file that it came from, or nothing.
    source : Source or None
        What leads to this run; None where it must be saved first.
    snapshot : Snapshot
    diagnosed : Diagnosed
    engine : str
        That took its steps.
    parameters : int
    remedies : tuple of RemedyOdds
        Those that were tried, best first.
    goes_on : bool
        Whether they are still being tried.
    """

    name: str
    source: Source | None
    snapshot: Snapshot
    diagnosed: Diagnosed
    engine: str
    parameters: int
    remedies: tuple[RemedyOdds, ...] = ()
    goes_on: bool = False


def examine(
    record: Record, failure: NonFiniteError | None, engines: Engines, *, ahead: bool = True
) -> Examination:
    """Let the doctor look at the displayed replica of a run.

    Parameters
    ----------
    record : Record
    failure : NonFiniteError or None
        Why it has stopped.
    engines : Engines
        Which take the steps of a copy that goes on, to see whether the run is stuck.
    ahead : bool
        Whether one may go on; that takes seconds.
    """
    case = case_of_record(record, failure)
    bends = None
    if ahead or case.spec.network.parameters() <= _MOST_BENT:
        bends = measure(case)
    diagnosis = diagnose(case, bends)
    stuck = diagnosis.verdict is Verdict.STUCK and diagnosis.certainty is not Certainty.CERTAIN
    if ahead and stuck:
        # A forecast is good, and to go and see is better.
        case = replace(case, ahead=gone_on(record, engines))
        diagnosis = diagnose(case, bends)
    return Examination(case, bends, diagnosis)


def examined(
    record: Record,
    found: Examination,
    failure: NonFiniteError | None = None,
    remedies: tuple[RemedyOdds, ...] = (),
    *,
    goes_on: bool = False,
) -> Examined:
    """Return what a report tells of a run.

    Parameters
    ----------
    record : Record
    found : Examination
    failure : NonFiniteError or None
        Why it has stopped.
    remedies : tuple of RemedyOdds
    goes_on : bool
        Whether they are still being tried.
    """
    status = Status()
    if failure is not None:
        lost = Failure(failure.step, failure.layer, failure.where)
        status = Status(state=TrainerState.FAILED, failure=lost)
    snapshot = BranchingRun(record).snapshot(Request(_PROBES), status)
    case = found.case
    since = experiment_since(snapshot.curves.marks) if snapshot.curves is not None else 0
    ids = MappingProxyType(dict(case.unit_ids))
    return Examined(
        name=record.name,
        source=source_of(record),
        snapshot=snapshot,
        diagnosed=Diagnosed(case.step, found.diagnosis, case.spec, ids, since),
        engine=record.position.engine or NUMPY,
        parameters=case.spec.network.parameters(),
        remedies=remedies,
        goes_on=goes_on,
    )


def source_of(record: Record) -> Source | None:
    """Return what leads to a run by training alone, if its preset or file does."""
    if not record.name:
        return None
    try:
        begun = load_experiment(record.name)
    except EngineError:
        return None
    steps = record.position.state.step - begun.position.state.step
    if steps < 0 or begun.log != record.log:
        return None
    if record.origin == begun.origin:
        return Source(record.name, steps, alone=False)
    if record.origin == begun.origin.alone(begun.origin.replica):
        return Source(record.name, steps, alone=True)
    return None
