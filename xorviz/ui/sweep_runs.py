"""Sweeps from the window: one at a time, in the background, with a window of their own."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from xorviz.engine.errors import EngineError
from xorviz.sentences import describe
from xorviz.session.background import Cancelled
from xorviz.session.engines import Engines
from xorviz.session.presets import preset_names, preset_words
from xorviz.session.record import Record
from xorviz.session.sweep.job import SweepJob
from xorviz.session.sweep.kept import cells_kept
from xorviz.session.sweep.opening import crowd_record, run_record
from xorviz.session.sweep.planning import CellPlan
from xorviz.session.sweep.presets import load_sweep, sweep_names, sweep_words
from xorviz.session.sweep.result import CellResult, SweepResult
from xorviz.session.sweep.spec import SweepSpec
from xorviz.ui import interrupted
from xorviz.ui.sweep_files import SweepFiles
from xorviz.ui.sweeps.setup_words import kept_words
from xorviz.ui.sweeps.window import SweepWindow
from xorviz.ui.window import MainWindow

#: Milliseconds between two looks at a sweep, and from a change to a look at what is kept.
_TICK, _LATER = 100, 200

#: Of a larger sweep it is not looked up while a person types how much of it is kept.
_LOOKED_UP = 400

#: A picture of thousands of cells is drawn only so often that it takes one part in so many.
_SHARE = 10


class Sweeps(QObject):
    """Runs what the window of the sweeps asks for, and shows how far it is.

    Parameters
    ----------
    window : MainWindow
    record : callable
        Returns the run as it stands: a sweep begins with its experiment.
    engines : Engines
    """

    #: A run of a sweep shall be opened: its `Record`.
    opened = Signal(object)
    #: Something was done: the sentence.
    told = Signal(str)
    #: Something could not be done: the sentence.
    failed = Signal(str)

    def __init__(
        self,
        window: MainWindow,
        record: Callable[[], Record],
        engines: Engines,
    ) -> None:
        super().__init__(window)
        self._main = window
        self._record = record
        self.engines = engines
        self._window: SweepWindow | None = None
        self._files: SweepFiles | None = None
        self._job: SweepJob | None = None
        self._sweep: SweepSpec | None = None
        self._cells: dict[int, CellResult] = {}
        self._plans: tuple[CellPlan, ...] = ()
        self._message = ""
        self._shown: SweepResult | None = None
        self._since, self._took = QElapsedTimer(), 0
        self._since.start()
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK)
        self._timer.timeout.connect(self._look)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_LATER)
        self._later.timeout.connect(self._show_kept)

    def open(self) -> None:
        """Bring the window up, with the experiment of the run where there was none."""
        if self._window is None:
            self._window = self._make_window()
            self._take_experiment()
            self._window.setup.begin()
            self._window.setup.rows[0].field.setFocus()
            self._offer_interrupted()
        self._window.show()
        self._window.raise_()
        self._window.activateWindow()

    def apply_theme(self) -> None:
        """Take the colours of the theme that is on."""
        if self._window is not None:
            self._window.apply_theme(self._main.theme)

    def close(self) -> None:
        """End what goes on, and wait for it; the cells that have ended are kept."""
        self._timer.stop()
        self._later.stop()
        if self._job is not None:
            self._job.cancel()
            self._job.join()
            self._job = None
        if self._window is not None:
            self._window.hide()

    def _make_window(self) -> SweepWindow:
        titles = [(name, sweep_words(name).title) for name in sweep_names()]
        window = SweepWindow(self._main, self._main.theme, titles)
        window.started.connect(self._start)
        window.paused.connect(self._pause)
        window.resumed.connect(self._resume)
        window.cancelled.connect(self._cancel)
        window.closed.connect(self._cancel)
        window.set_up.connect(self._set_up)
        window.preset_chosen.connect(self._show_preset)
        window.experiment_wanted.connect(self._take_experiment)
        window.continued.connect(self._continue)
        window.run_opened.connect(self._open_run)
        window.cell_opened.connect(self._open_cell)
        window.exported.connect(self._export)
        self._files = SweepFiles(window)
        self._files.told.connect(self._say)
        self._files.failed.connect(self.failed)
        window.resize(window.sizeHint().boundedTo(window.screen().availableGeometry().size()))
        return window

    def _take_experiment(self) -> None:
        assert self._window is not None
        record = self._record()
        is_preset = record.name in preset_names()
        name = preset_words(record.name).title if is_preset else Path(record.name).name
        # A run that came from a crowd or a sweep has no name before it is saved.
        title = self.tr("Of “{0}”").format(name) if name else self.tr("Of the run on display")
        self._window.set_experiment(record.position.spec, title)

    def _show_preset(self, name: str) -> None:
        assert self._window is not None
        self._message = ""
        self._window.show_sweep(load_sweep(name), sweep_words(name).title)

    def _set_up(self) -> None:
        if self._window is not None and self._job is None:
            setup = self._window.setup
            self._message = ""
            self._window.controls.show_ready(setup.sweep, 0, "", setup.complains)
            self._later.start()

    def _show_kept(self) -> None:
        window = self._window
        if window is None or self._job is not None:
            return
        sweep = window.setup.sweep
        wrong = window.setup.complains
        window.controls.show_ready(sweep, self._kept_of(sweep), self._message, wrong)

    def _kept_of(self, sweep: SweepSpec | None) -> int:
        if sweep is None or sweep.size > _LOOKED_UP:
            return 0
        try:
            return cells_kept(sweep, self.engines)
        except EngineError:
            # What is wrong with it is said when it is started.
            return 0

    def _offer_interrupted(self) -> None:
        assert self._window is not None
        sweep = interrupted.remembered()
        there = self._kept_of(sweep)
        offered = sweep is not None and 0 < there < sweep.size
        words = kept_words(there, sweep.size) if sweep is not None and offered else ""
        self._window.offer_interrupted(words)

    def _continue(self) -> None:
        sweep = interrupted.remembered()
        if sweep is not None and self._window is not None:
            self._window.show_sweep(sweep, self.tr("Of the sweep that was interrupted"))
            self._start(sweep)

    def _start(self, sweep: SweepSpec) -> None:
        window = self._window
        if window is None or self._job is not None:
            return
        self._message = ""
        interrupted.remember(sweep)
        window.offer_interrupted("")
        window.setup.set_usable(False)
        window.controls.show_running()
        self._sweep, self._cells = sweep, {}
        self._shown = SweepResult(sweep, (), ())
        window.show_result(self._shown)
        self._job = SweepJob(sweep, self.engines, resume=True)
        self._job.start()
        self._timer.start()

    def _pause(self) -> None:
        if self._job is not None and self._window is not None:
            self._job.pause()
            self._window.controls.show_paused(True)

    def _resume(self) -> None:
        if self._job is not None and self._window is not None:
            self._job.resume()
            self._window.controls.show_paused(False)

    def _cancel(self) -> None:
        if self._job is not None and self._window is not None:
            self._job.cancel()
            self._window.controls.show_ending()

    def _look(self) -> None:
        job, window = self._job, self._window
        if job is None or window is None:
            self._timer.stop()
            return
        # In this order: nothing comes after the end.
        is_over = job.is_over
        self._plans = job.plans
        self._cells |= {cell.cell: cell for cell in job.take_cells()}
        is_due = is_over or self._since.elapsed() >= _SHARE * self._took
        if is_due and self._shown is not None and len(self._cells) > len(self._shown.cells):
            self._since.restart()
            self._shown = self._result()
            window.show_result(self._shown)
            self._took = self._since.restart()
        if is_over:
            self._ended(job)
        elif job.progress is not None and window.controls.cancel.isEnabled():
            window.controls.show_progress(job.progress)

    def _result(self) -> SweepResult:
        assert self._sweep is not None
        cells = tuple(self._cells[number] for number in sorted(self._cells))
        return SweepResult(self._sweep, [plan.engine for plan in self._plans], cells)

    def _ended(self, job: SweepJob) -> None:
        window = self._window
        assert window is not None
        self._job = None
        self._timer.stop()
        window.setup.set_usable(True)
        result = self._result()
        counts = f"{len(result.cells):,}", f"{result.spec.size:,}"
        try:
            job.take()
        except Cancelled:
            self._message = self.tr("Cancelled; {0} of {1} cells are there.").format(*counts)
        except EngineError as error:
            self._message = describe(error)
        else:
            self._message = self.tr("Done: {0} of {1} cells.").format(*counts)
            failures = job.run.failures if job.run is not None else {}
            if failures:
                self._message = describe(next(iter(failures.values())))
            else:
                interrupted.forget()
        self.told.emit(self._message)
        self._show_kept()

    def _open_run(self, cell: int, replica: int) -> None:
        if self._shown is not None:
            name = self.tr("Start {0} of a sweep").format(replica)
            self._open(run_record(self._shown, cell, replica, name))

    def _open_cell(self, cell: int) -> None:
        if self._shown is not None:
            name = self.tr("Starts of a sweep")
            self._open(crowd_record(self._shown, cell, name))

    def _open(self, record: Record) -> None:
        self.opened.emit(record)
        self._main.raise_()
        self._main.activateWindow()

    def _export(self, what: str) -> None:
        files, window, result = self._files, self._window, self._shown
        if files is None or window is None or result is None:
            return
        if what == "picture":
            files.ask_picture(window.picture, self._main.theme)
        elif what == "copy":
            files.copy(window.picture, self._main.theme)
        elif what == "starts":
            files.ask_starts(result)
        else:
            files.ask_cells(result, self._plans)

    def _say(self, sentence: str) -> None:
        if self._window is not None:
            self._window.readout.setText(sentence)
        self.told.emit(sentence)
