"""A sweep in a thread of its own, for a window that wants to stay fluid."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable

from xorviz.session.background import Job, Progress
from xorviz.session.engines import Engines
from xorviz.session.sweep.pieces import Executor
from xorviz.session.sweep.planning import CellPlan, planned
from xorviz.session.sweep.pool import LocalPool
from xorviz.session.sweep.progress import SweepProgress
from xorviz.session.sweep.result import CellResult, SweepResult
from xorviz.session.sweep.running import SweepRun
from xorviz.session.sweep.spec import SweepSpec
from xorviz.session.sweep.store import Store


class SweepJob:
    """One sweep, planned and run in the background; a `Job` with what a window asks of it.

    Parameters
    ----------
    sweep : SweepSpec
        A checked sweep.
    engines : Engines
        How the engine of each cell is chosen; the compiled one must be ready where it is.
    resume : bool
        Whether cells that are kept of this very sweep count; else they are forgotten.
    executor : callable, optional
        Makes who runs it; by default processes of this machine.
    """

    def __init__(
        self,
        sweep: SweepSpec,
        engines: Engines,
        resume: bool = False,
        executor: Callable[[SweepSpec], Executor] = LocalPool,
    ) -> None:
        self._sweep = sweep
        self._engines = engines
        self._resume = resume
        self._executor = executor
        self._cells: deque[CellResult] = deque()
        self._run: SweepRun | None = None
        self._wants_pause = self._wants_end = False
        self._job = Job(self._work, "sweep")
        #: How far it is; None before it is known.
        self.progress: SweepProgress | None = None
        #: What is known of each cell; empty before it is.
        self.plans: tuple[CellPlan, ...] = ()

    @property
    def is_over(self) -> bool:
        """Whether `take` has an answer."""
        return self._job.is_over

    @property
    def run(self) -> SweepRun | None:
        """The run itself, for its failures; None before it begins."""
        return self._run

    def start(self) -> None:
        """Begin."""
        self._job.start()

    def pause(self) -> None:
        """Let it stand still."""
        self._want_pause(True)

    def resume(self) -> None:
        """Let it go on."""
        self._want_pause(False)

    def cancel(self) -> None:
        """Let it end, soon; do not wait for that."""
        self._wants_end = True
        if self._run is not None:
            self._run.cancel()

    def join(self) -> None:
        """Wait until its thread has ended, and with it all that it started."""
        self._job.join()

    def take_cells(self) -> list[CellResult]:
        """Return the cells that have ended since the last time, each once."""
        found = []
        while self._cells:
            found.append(self._cells.popleft())
        return found

    def take(self) -> SweepResult:
        """Return what it led to, once it is over.

        Raises
        ------
        EngineError
            What went wrong.
        Cancelled
            If somebody wanted it to end.
        """
        return self._job.take()

    def _want_pause(self, wanted: bool) -> None:
        self._wants_pause = wanted
        if self._run is not None:
            (self._run.pause if wanted else self._run.resume)()

    def _work(self, tell: Progress) -> SweepResult:
        self.plans = planned(self._sweep, self._engines)
        store = Store(self._sweep, self.plans)
        if not self._resume:
            store.clear()
        executor = self._executor(self._sweep)
        run = SweepRun(
            self._sweep, self.plans, executor, store, self._cells.append, self._note_progress
        )
        self._run = run
        # What was wanted while it was planned.
        if self._wants_end:
            run.cancel()
        if self._wants_pause:
            run.pause()
        return run.run()

    def _note_progress(self, progress: SweepProgress) -> None:
        self.progress = progress
