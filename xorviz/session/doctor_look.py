"""What the doctor finds in a run, looked for seldom enough to slow neither steps nor pictures."""

from __future__ import annotations

import logging
import time
from collections.abc import Sequence
from dataclasses import replace
from types import MappingProxyType
from typing import NamedTuple

from xorviz.engine.dataset import Dataset
from xorviz.engine.errors import InternalError
from xorviz.engine.run import Run
from xorviz.engine.spec import ExperimentSpec
from xorviz.engine.state import one_replica
from xorviz.insight.doctor import Breakdown, Case, Curvature, Diagnosis, diagnose, measure
from xorviz.insight.doctor.examination import Examination
from xorviz.insight.doctor.groups import partitions_of
from xorviz.insight.partitions import PartitionFloors
from xorviz.session.background import Job, Progress
from xorviz.session.case_of_record import case_of_replica, experiment_since
from xorviz.session.history import History
from xorviz.session.snapshot import INTERNAL, Diagnosed, Failure

log = logging.getLogger(__name__)

#: Seconds between two looks at least, and between two measurements of the curvature.
_APART, _CURVATURE_APART = 0.25, 1.0

#: How many times as long as a look the time until the next one is, at least.
_REST = 5.0

#: Parameters times patterns up to which a look lasts milliseconds; more is done in the background.
_SMALL = 200_000

#: Most parameters of which the curvature is measured: it keeps up to 96 numbers for each.
_MOST_BENT = 100_000


class _Look(NamedTuple):
    """What was found, and how long it took."""

    diagnosed: Diagnosed
    bends: Curvature | None
    seconds: float


class DoctorLooks:
    """Looks at the displayed replica of one run between two edits, and keeps the last look.

    Parameters
    ----------
    spec : ExperimentSpec
    data : Dataset
        Of the displayed replica.
    former : DoctorLooks, optional
        Before an edit: the next look waits until it is due after the former's last one, so that
        the edits of a slider do not bring one each.
    """

    def __init__(
        self, spec: ExperimentSpec, data: Dataset, former: DoctorLooks | None = None
    ) -> None:
        self._spec, self._data = spec, data
        rows: int = data.distinct_targets.shape[1]
        parameters = spec.network.parameters()
        self._is_small = parameters * rows <= _SMALL
        self._is_bent = parameters <= _MOST_BENT
        self._partitions: Sequence[PartitionFloors] | None = None
        self._last: _Look | None = None
        self._key: tuple[int, Failure | None] | None = None
        self._measured = -_CURVATURE_APART
        self._due: float = former._due if former is not None else 0.0
        self._job: Job[_Look] | None = None
        #: The key of what the job looks at, and its case.
        self._asked: tuple[int, Failure | None] | None = None
        self._left: list[Job[_Look]] = []
        if former is not None:
            jobs = [*former._left, *([former._job] if former._job is not None else [])]
            self._left = [job for job in jobs if not job.is_over]
            for job in self._left:
                job.cancel()

    def latest(
        self, run: Run, history: History, failure: Failure | None, running: bool, in_parts: bool
    ) -> Diagnosed | None:
        """Return what is found, at a step that it names; None before the first look is done.

        Parameters
        ----------
        run : Run
            Not changed.
        history : History
            The curves and deaths so far; not changed.
        failure : Failure or None
            Why the run has stopped.
        running : bool
            Whether it goes on: then a curvature of a moment ago will do.
        in_parts : bool
            Whether somebody asks again soon: then looks may be seldom, and long ones are made
            beside the run.
        """
        key = (run.step, failure)
        if in_parts and not self._is_small:
            self._collect()
            if self._job is None and self._key != key and time.perf_counter() >= self._due:
                self._begin(self._case(run, history, failure), history, key)
        elif self._key != key and (not in_parts or time.perf_counter() >= self._due):
            self._look(self._case(run, history, failure), history, key, running and in_parts)
        return None if self._last is None else self._last.diagnosed

    def close(self) -> None:
        """End what is done in the background, and wait for it."""
        for job in (*self._left, *([self._job] if self._job is not None else [])):
            job.cancel()
            job.join()

    def _look(
        self, case: Case, history: History, key: tuple[int, Failure | None], running: bool
    ) -> None:
        """Look here and now."""
        now = time.perf_counter()
        known = None
        if self._last is not None and running and now - self._measured < _CURVATURE_APART:
            known = self._last.bends
        if known is None:
            self._measured = now
        try:
            look = _looked(case, experiment_since(history.marks), self._is_bent, known)
        except Exception:
            # A defect of ours must not take the run with it.
            log.exception("the doctor failed")
            look = None
        self._keep(look, key)

    def _begin(self, case: Case, history: History, key: tuple[int, Failure | None]) -> None:
        """Let a look be made in the background."""
        since, is_bent = experiment_since(history.marks), self._is_bent

        def work(tell: Progress) -> _Look:
            tell(0.0)
            return _looked(case, since, is_bent, None)

        self._job, self._asked = Job(work, "doctor"), key
        self._job.start()

    def _collect(self) -> None:
        """Take what was found in the background, once it is there."""
        if self._job is None or not self._job.is_over:
            return
        job, self._job = self._job, None
        try:
            look = job.take()
        except InternalError:
            # It is in the log.
            look = None
        self._keep(look, self._asked)

    def _keep(self, look: _Look | None, key: tuple[int, Failure | None] | None) -> None:
        self._last, self._key = look, key
        seconds = 0.0 if look is None else look.seconds
        self._due = time.perf_counter() + max(_APART, _REST * seconds)

    def _case(self, run: Run, history: History, failure: Failure | None) -> Case:
        breakdown = None
        if failure is not None and failure.where != INTERNAL:
            breakdown = Breakdown(failure.step, failure.layer, failure.where)
        case = case_of_replica(
            self._spec.alone(self._spec.replica_numbers[run.displayed]),
            self._data,
            one_replica(run.state(), run.displayed),
            run.learning_rate,
            history,
            breakdown,
        )
        if self._partitions is None:
            # They are those of the data and the loss alone.
            self._partitions = partitions_of(Examination(case))
        return replace(case, partitions=self._partitions)


def _looked(case: Case, since: int, is_bent: bool, known: Curvature | None) -> _Look:
    """Examine a case.

    Parameters
    ----------
    case : Case
    since : int
        As in `Diagnosed`.
    is_bent : bool
        Whether the curvature is to be measured.
    known : Curvature or None
        One that will do.
    """
    start = time.perf_counter()
    bends = known
    if bends is None and is_bent and case.breakdown is None:
        bends = measure(case)
    diagnosis = _sealed(diagnose(case, bends))
    ids = MappingProxyType(dict(case.unit_ids))
    diagnosed = Diagnosed(case.step, diagnosis, case.spec, ids, since)
    return _Look(diagnosed, bends, time.perf_counter() - start)


def _sealed(diagnosis: Diagnosis) -> Diagnosis:
    """Return a diagnosis that nobody can write to."""
    findings = tuple(
        replace(
            finding,
            evidence=MappingProxyType(dict(finding.evidence)),
            fixes=tuple(
                replace(fix, values=MappingProxyType(dict(fix.values))) for fix in finding.fixes
            ),
        )
        for finding in diagnosis.findings
    )
    evidence = MappingProxyType(dict(diagnosis.evidence))
    return replace(diagnosis, evidence=evidence, findings=findings)
