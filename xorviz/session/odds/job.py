"""Trying remedies in a thread of its own, for a window that wants to stay fluid."""

from __future__ import annotations

from collections.abc import Callable

from xorviz.session.background import Job, Progress
from xorviz.session.odds.pieces import Executor, local_pool
from xorviz.session.odds.plan import OddsPlan
from xorviz.session.odds.progress import OddsProgress, RemedyOdds
from xorviz.session.odds.running import OddsRun


class OddsJob:
    """The tries of one diagnosis, planned and run in the background.

    Parameters
    ----------
    plan : callable
        Returns what is to be tried, as `planned_odds` does, in the thread of the job. Where that
        takes the compiled engine it must be ready.
    executor : callable, optional
        Makes who runs the pieces; by default processes of this machine.
    """

    def __init__(
        self, plan: Callable[[], OddsPlan], executor: Callable[[], Executor] = local_pool
    ) -> None:
        self._plan = plan
        self._executor = executor
        self._run: OddsRun | None = None
        self._wants_end = False
        self._job = Job(self._work, "odds")
        #: How far it is; None before it is known.
        self.progress: OddsProgress | None = None

    @property
    def is_over(self) -> bool:
        """Whether `take` has an answer."""
        return self._job.is_over

    def start(self) -> None:
        """Begin."""
        self._job.start()

    def cancel(self) -> None:
        """Let it end, and with it all tries, at once; do not wait for that."""
        self._wants_end = True
        self._job.cancel()
        if self._run is not None:
            self._run.cancel()

    def join(self) -> None:
        """Wait until its thread has ended, and with it all that it started."""
        self._job.join()

    def take(self) -> tuple[RemedyOdds, ...]:
        """Return what is known of each remedy, best first, once it is over.

        Raises
        ------
        EngineError
            What went wrong.
        Cancelled
            If somebody wanted it to end.
        """
        return self._job.take()

    def _work(self, tell: Progress) -> tuple[RemedyOdds, ...]:
        tell(0.0)
        run = OddsRun(self._plan(), self._executor(), self._note)
        self._run = run
        # What was wanted while it was planned.
        if self._wants_end:
            run.cancel()
        return run.run()

    def _note(self, progress: OddsProgress) -> None:
        self.progress = progress
