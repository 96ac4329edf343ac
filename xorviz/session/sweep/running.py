"""Runs a sweep: hands out pieces of its cells, and puts together what comes back."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from typing import Protocol

from xorviz.engine.errors import EngineError
from xorviz.session.background import Cancelled
from xorviz.session.sweep.assembling import cell_result
from xorviz.session.sweep.cell_experiment import cell_experiment
from xorviz.session.sweep.pieces import Ended, Executor
from xorviz.session.sweep.planning import CellPlan
from xorviz.session.sweep.progress import Estimate, SweepProgress
from xorviz.session.sweep.result import CellResult, SweepResult
from xorviz.session.sweep.spec import ROUND, SweepSpec
from xorviz.session.sweep.under_way import CellUnderWay

#: Seconds that a piece should take, about.
_A_PIECE = 1.0

#: Seconds at most until somebody who wants it to pause or to end is heard.
_LOOK = 0.05

#: Seconds between two words on the progress.
_WORD = 0.2


class Kept(Protocol):
    """Where cells that have ended are kept, so that another run need not run them again."""

    def load(self) -> dict[int, CellResult]:
        """Return those that are there."""

    def keep(self, result: CellResult) -> None:
        """Keep one."""


class SweepRun:
    """One run of a sweep.

    What it leads to does not depend on who runs the pieces, how many at a time, in which order they
    come back, or whether it went on after a pause or from cells that were kept.

    ::

                       pause()
        run() RUNNING ---------> PAUSED    every cell has ended: run() returns
                 |    <---------    |      cancel(): run() raises Cancelled
                 |     resume()     |
                 +------------------+----> OVER

    Parameters
    ----------
    sweep : SweepSpec
    plans : sequence of CellPlan
        As `planned` makes them.
    executor : Executor
        Closed when the run is over.
    kept : Kept, optional
    on_cell : callable, optional
        Called with each cell that has ended, in the thread that runs; those that were kept first.
    on_progress : callable, optional
        Called now and then, likewise.
    """

    def __init__(
        self,
        sweep: SweepSpec,
        plans: Sequence[CellPlan],
        executor: Executor,
        kept: Kept | None = None,
        on_cell: Callable[[CellResult], None] | None = None,
        on_progress: Callable[[SweepProgress], None] | None = None,
    ) -> None:
        self._sweep = sweep
        self._plans = plans
        self._executor = executor
        self._kept = kept
        self._on_cell = on_cell
        self._on_progress = on_progress
        self._cells: dict[int, CellResult] = {}
        self._waiting: list[int] = []
        self._under_way: dict[int, CellUnderWay] = {}
        self._estimate = Estimate(plans, sweep.replicas)
        self._told = 0.0
        self._wants_pause = self._wants_end = self._is_paused = False
        #: Why cells could not be run, by their places.
        self.failures: dict[int, EngineError] = {}

    def pause(self) -> None:
        """Let it stand still; from any thread."""
        self._wants_pause = True

    def resume(self) -> None:
        """Let it go on; from any thread."""
        self._wants_pause = False

    def cancel(self) -> None:
        """Let it end; from any thread. Cells that have ended stay kept."""
        self._wants_end = True

    @property
    def result(self) -> SweepResult:
        """The cells that have ended so far."""
        cells = tuple(self._cells[number] for number in sorted(self._cells))
        return SweepResult(self._sweep, [plan.engine for plan in self._plans], cells)

    def run(self) -> SweepResult:
        """Run all cells that are not kept, and return all; `failures` says which are missing.

        Raises
        ------
        Cancelled
            If somebody wanted it to end.
        """
        try:
            for number, result in sorted((self._kept.load() if self._kept else {}).items()):
                self._note(number, result)
            self._waiting = [n for n in range(self._sweep.size) if n not in self._cells]
            while self._waiting or self._under_way:
                self._heed()
                if not self._is_paused:
                    self._hand_out()
                for ended in self._executor.wait(_LOOK):
                    self._take(ended)
                self._tell()
        finally:
            self._executor.close()
        self._tell(at_once=True)
        return self.result

    def _heed(self) -> None:
        """Do what others want."""
        if self._wants_end:
            raise Cancelled
        if self._wants_pause != self._is_paused:
            self._is_paused = self._wants_pause
            if self._is_paused:
                self._executor.pause()
            else:
                self._executor.resume()

    def _hand_out(self) -> None:
        for _ in range(self._executor.room):
            # The first that can use some: cells end one after the other.
            for cell in self._under_way.values():
                piece = cell.next_piece(self._starts_a_piece(cell))
                if piece is not None:
                    self._executor.submit(piece)
                    break
            else:
                if not self._waiting:
                    return
                number = self._waiting.pop(0)
                cell = CellUnderWay(self._sweep, number, self._plans[number])
                self._under_way[number] = cell
                piece = cell.next_piece(self._starts_a_piece(cell))
                assert piece is not None
                self._executor.submit(piece)

    def _starts_a_piece(self, cell: CellUnderWay) -> int:
        each = self._estimate.seconds_a_start(cell)
        return ROUND if not each else int(min(_A_PIECE / each, 1e6))

    def _take(self, ended: Ended) -> None:
        number = ended.piece.cell
        cell = self._under_way.get(number)
        if cell is None:
            # A piece too many of a cell that has had enough.
            return
        if ended.part is None:
            assert ended.error is not None
            self.failures[number] = ended.error
            del self._under_way[number]
            return
        cell.take(ended)
        self._estimate.learn(cell.plan, ended.part.count, ended.seconds)
        if cell.assembly.total is None:
            return
        del self._under_way[number]
        experiment = cell_experiment(self._sweep, number)
        starts = cell.assembly.starts()
        result = cell_result(experiment, number, cell.plan.steps, starts)
        if self._kept is not None:
            self._kept.keep(result)
        self._note(number, result)

    def _note(self, number: int, result: CellResult) -> None:
        self._cells[number] = result
        self._estimate.learn_of(result)
        if self._on_cell is not None:
            self._on_cell(result)

    def _tell(self, at_once: bool = False) -> None:
        now = time.monotonic()
        if self._on_progress is None or (now - self._told < _WORD and not at_once):
            return
        self._told = now
        executor, under_way = self._executor, list(self._under_way.values())
        self._on_progress(
            self._estimate.progress(
                self._waiting, under_way, executor.steps_under_way, executor.workers
            )
        )
