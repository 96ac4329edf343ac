"""Tries of the doctor's remedies from the window: in the background, while somebody sees it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QObject, QTimer

from xorviz.engine.errors import EngineError, NonFiniteError
from xorviz.engine.spec import ExperimentSpec
from xorviz.sentences import describe
from xorviz.session.background import Cancelled
from xorviz.session.engines import Engines
from xorviz.session.odds.amount import amount_for
from xorviz.session.odds.remedies import with_control
from xorviz.session.record import Record
from xorviz.session.snapshot import INTERNAL, Diagnosed, Failure, Fix, OddsProgress, Verdict
from xorviz.ui.seen import is_seen
from xorviz.ui.tries import Tries
from xorviz.ui.views.doctor import DoctorView

if TYPE_CHECKING:
    from xorviz.session.odds.job import OddsJob
    from xorviz.session.odds.pieces import Executor
    from xorviz.session.odds.plan import OddsPlan

#: Milliseconds between two looks at the tries.
_TICK = 150

#: Milliseconds for which the same must have been found before it is acted upon.
_SETTLED = 700

#: Runs that stand like this are worth it.
_IN_TROUBLE = (Verdict.STUCK, Verdict.SLOW, Verdict.UNSTABLE, Verdict.DIVERGED)


@dataclass(frozen=True)
class Subject:
    """What tries are of: as long as this stays, so do they, however far the run goes on.

    Parameters
    ----------
    spec : ExperimentSpec
        Of the replica on display.
    since : int
        The step of the last edit.
    fixes : tuple of Fix
        The remedies.
    groups : tuple
        Which patterns the reasons speak of.
    """

    spec: ExperimentSpec
    since: int
    fixes: tuple[Fix, ...]
    groups: tuple[tuple[tuple[str, ...], ...], ...]

    def is_same_run(self, spec: ExperimentSpec, since: int) -> bool:
        """Tell whether nobody has edited the run since, or opened another."""
        return self.since == since and self.spec == spec


def subject_of(diagnosed: Diagnosed) -> Subject | None:
    """Return what is to be tried; None where nothing is."""
    diagnosis = diagnosed.diagnosis
    fixes = tuple(fix for finding in diagnosis.findings for fix in finding.fixes)
    if diagnosis.verdict not in _IN_TROUBLE or not fixes:
        return None
    groups = tuple(finding.where.patterns for finding in diagnosis.findings if finding.reason)
    return Subject(diagnosed.spec, diagnosed.since, with_control(fixes), groups)


class RemedyTries(QObject):
    """Tries what the doctor has on offer, one diagnosis at a time, and shows what comes of it.

    They begin when a diagnosis has stood for a moment, and end when the run is edited, another is
    found for good, or nobody sees the doctor any more; what has come to its end by then is kept.

    Parameters
    ----------
    doctor : DoctorView
    record : callable
        Returns the run as it stands; called in the thread of a job.
    failure : callable
        Returns why it has stopped, if it has.
    engines : Engines
    executor : callable, optional
        Makes who runs the tries; by default processes of this machine.
    """

    def __init__(
        self,
        doctor: DoctorView,
        record: Callable[[], Record],
        failure: Callable[[], Failure | None],
        engines: Engines,
        executor: Callable[[], Executor] | None = None,
    ) -> None:
        super().__init__(doctor)
        self._doctor = doctor
        self._record, self._failure = record, failure
        self.engines, self._executor = engines, executor
        self._subject: Subject | None = None
        self._step = 0
        self._waiting: Subject | None = None
        self._since = QElapsedTimer()
        self._since.start()
        self._job: OddsJob | None = None
        self._told: OddsProgress | None = None
        self._is_closed = False
        #: Given up, but not yet ended: nobody waits for them before the end.
        self._given_up: list[OddsJob] = []
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK)
        self._timer.timeout.connect(self._look)
        doctor.looked.connect(self._consider)

    @property
    def is_busy(self) -> bool:
        """Whether something is being tried."""
        return self._job is not None

    def close(self) -> None:
        """End what goes on, and wait for it."""
        self._is_closed = True
        self._give_up()
        self._timer.stop()
        for job in self._given_up:
            job.join()
        self._given_up.clear()

    def forget(self) -> None:
        """Show nothing of what has been tried, and try it no more: the run is another one."""
        self._subject = self._waiting = None
        self._give_up()
        self._doctor.show_tries(None)

    def _consider(self, diagnosed: Diagnosed) -> None:
        """Begin, go on or end, by what the doctor has on show."""
        if self._is_closed:
            return
        subject = self._subject
        if subject is not None:
            same = subject.is_same_run(diagnosed.spec, diagnosed.since)
            if not same or diagnosed.step < self._step:
                self.forget()
        wanted = subject_of(diagnosed)
        if wanted == self._subject:
            self._waiting = wanted
        elif wanted != self._waiting or self._since.elapsed() >= 10 * _SETTLED:
            # Where looks are far apart, they do not show that nothing came in between.
            self._waiting = wanted
            self._since.restart()
        elif self._since.elapsed() >= _SETTLED and is_seen(self._doctor):
            self.forget()
            if wanted is not None:
                self._begin(wanted, diagnosed.step)

    def _begin(self, subject: Subject, step: int) -> None:
        self._subject, self._step = subject, step
        amount = amount_for(subject.spec, len(subject.fixes))
        if amount is None:
            self._doctor.show_tries(
                Tries(trouble=self.tr("To try the remedies of this network takes long: not done."))
            )
            return
        # Loaded only now: no window needs them to open.
        from xorviz.session.odds.job import OddsJob
        from xorviz.session.odds.pieces import local_pool
        from xorviz.session.odds.plan import planned_odds

        failure = self._failure()
        error = None
        if failure is not None and failure.where != INTERNAL:
            error = NonFiniteError(failure.step, failure.layer, failure.where)

        def plan() -> OddsPlan:
            # The run may have to end a step first, and the window does not wait for that.
            given = self._record(), subject.fixes, amount.tries, amount.steps, self.engines, error
            return planned_odds(*given, most_before=amount.steps)

        self._told = None
        self._job = OddsJob(plan, self._executor or local_pool)
        self._job.start()
        self._doctor.show_tries(Tries(goes_on=True))
        self._timer.start()

    def _look(self) -> None:
        self._given_up = [job for job in self._given_up if not job.is_over]
        job = self._job
        if job is None:
            if not self._given_up:
                self._timer.stop()
        elif job.is_over:
            self._job = None
            self._doctor.show_tries(self._ended(job))
        elif not is_seen(self._doctor):
            self.forget()
        elif job.progress is not self._told:
            self._told = job.progress
            self._doctor.show_tries(Tries(self._told, goes_on=True))

    def _ended(self, job: OddsJob) -> Tries | None:
        try:
            job.take()
        except Cancelled:
            return None
        except EngineError as error:
            return Tries(trouble=describe(error))
        return Tries(job.progress)

    def _give_up(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._given_up.append(self._job)
            self._job = None
