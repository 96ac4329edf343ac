"""A sweep that runs in the background, and is looked at now and then."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from xorviz.engine.errors import EngineError
from xorviz.session.background import Cancelled, Job, Progress
from xorviz.session.engines import Engines
from xorviz.session.sweep.pieces import Executor
from xorviz.session.sweep.planning import CellPlan, planned
from xorviz.session.sweep.pool import LocalPool
from xorviz.session.sweep.progress import SweepProgress
from xorviz.session.sweep.result import CellResult, SweepResult
from xorviz.session.sweep.running import Kept, SweepRun
from xorviz.session.sweep.spec import SweepSpec
from xorviz.session.sweep.store import Store

#: Makes whoever runs the pieces of a sweep.
MakeExecutor = Callable[[SweepSpec], Executor]

#: Makes where the cells of a sweep are kept.
MakeKept = Callable[[SweepSpec, Sequence[CellPlan]], Kept]


def cells_kept(sweep: SweepSpec, engines: Engines) -> int:
    """Return how many cells of a sweep are kept from before; it reads none of them.

    Raises
    ------
    EngineError
        As `planned` does.
    """
    folder = Store(sweep, planned(sweep, engines)).folder
    return sum(1 for _ in folder.glob("cell-*.npz"))


class SweepJob:
    """One run of a sweep in a thread of its own.

    All that it shows is frozen, and is put in place as a whole: looking needs no lock.

    ::

                           pause()
        start() RUNNING ------------> PAUSED    every cell has ended,
                   |   <------------    |       it fails, or cancel():
                   |      resume()      |
                   +--------------------+-----> OVER

    Parameters
    ----------
    sweep : SweepSpec
        A checked sweep.
    engines : Engines
        How the engine of each cell is chosen.
    make_executor : callable
        By default processes of this machine, on all cores but one.
    make_kept : callable
        By default a folder with the user's data.
    """

    def __init__(
        self,
        sweep: SweepSpec,
        engines: Engines,
        make_executor: MakeExecutor = LocalPool,
        make_kept: MakeKept = Store,
    ) -> None:
        self.sweep = sweep
        self._engines = engines
        self._make_executor = make_executor
        self._make_kept = make_kept
        self._run: SweepRun | None = None
        self._wants_pause = self._wants_end = False
        self._has_more = False
        self._job: Job[SweepResult] = Job(self._work, "sweep")
        #: The cells that have ended so far; None before it is known whether all can be run.
        self.result: SweepResult | None = None
        #: What is known of each cell beforehand.
        self.plans: tuple[CellPlan, ...] = ()
        #: How far it is; None until something tells.
        self.progress: SweepProgress | None = None

    @property
    def is_over(self) -> bool:
        """Whether it has ended, in whatever way."""
        return self._job.is_over

    @property
    def failures(self) -> dict[int, EngineError]:
        """Why cells could not be run, by their places; once it is over."""
        return dict(self._run.failures) if self._run is not None else {}

    def start(self) -> None:
        """Begin."""
        self._job.start()

    def pause(self) -> None:
        """Let it stand still."""
        self._wants_pause = True
        if self._run is not None:
            self._run.pause()

    def resume(self) -> None:
        """Let it go on."""
        self._wants_pause = False
        if self._run is not None:
            self._run.resume()

    def cancel(self) -> None:
        """Let it end soon; do not wait for that. Cells that have ended stay kept."""
        self._wants_end = True
        if self._run is not None:
            self._run.cancel()

    def join(self) -> None:
        """Wait until it has ended."""
        self._job.join()

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

    def _work(self, _: Progress) -> SweepResult:
        plans = self.plans = planned(self.sweep, self._engines)
        if self._wants_end:
            raise Cancelled
        run = SweepRun(
            self.sweep,
            plans,
            self._make_executor(self.sweep),
            self._make_kept(self.sweep, plans),
            self._cell_ended,
            self._tell,
        )
        self._run = run
        self.result = run.result
        # What was wanted before there was a run to tell it to.
        if self._wants_pause:
            run.pause()
        if self._wants_end:
            run.cancel()
        try:
            return run.run()
        finally:
            self._show_cells()

    def _cell_ended(self, _: CellResult) -> None:
        # They are put together only so often as somebody looks: there may be thousands.
        self._has_more = True

    def _tell(self, progress: SweepProgress) -> None:
        self._show_cells()
        self.progress = progress

    def _show_cells(self) -> None:
        if self._has_more and self._run is not None:
            self._has_more = False
            self.result = self._run.result
