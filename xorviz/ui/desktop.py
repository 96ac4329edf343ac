"""One window on one run: views, controller, files and pictures joined together."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from xorviz.engine.choice import NUMPY
from xorviz.engine.spec import PatternsData
from xorviz.sentences import describe
from xorviz.session.engines import Engines
from xorviz.session.lessons import lesson_names
from xorviz.session.presets import preset_names, preset_words
from xorviz.session.receipt import Receipt
from xorviz.session.record import OpenRecord, Record
from xorviz.session.snapshot import Failure, Snapshot, TrainerState
from xorviz.ui import settings
from xorviz.ui.actions import other_theme
from xorviz.ui.arrangement import STAY
from xorviz.ui.branch_verbs import branch_verbs
from xorviz.ui.controller import Controller
from xorviz.ui.data_files import DataFiles
from xorviz.ui.drawing_verbs import drawing_verbs
from xorviz.ui.drops import Drops
from xorviz.ui.engine_status import EngineStatus
from xorviz.ui.files import Files
from xorviz.ui.first_paint import FirstPaint
from xorviz.ui.gradient_check import GradientChecks
from xorviz.ui.heard import Heard
from xorviz.ui.help.menu import Help
from xorviz.ui.intents import (
    Intent,
    OpenData,
    OpenPreset,
    Restart,
    SetRunning,
    SetSpeed,
    SingleStep,
    TakeData,
)
from xorviz.ui.keeping import Keeping
from xorviz.ui.layer_verbs import layer_verbs
from xorviz.ui.leaving import Leaving
from xorviz.ui.lessons.lessons import Lessons
from xorviz.ui.memory import Memory
from xorviz.ui.panels.seeds import another_seed
from xorviz.ui.pasted import Pasted
from xorviz.ui.picture_wishes import PictureWishes
from xorviz.ui.preferences import Preferences
from xorviz.ui.receipt_words import receipt_words
from xorviz.ui.recording.recordings import Recordings
from xorviz.ui.remedy_tries import RemedyTries
from xorviz.ui.reports import Reports
from xorviz.ui.script_files import Scripts
from xorviz.ui.shortcut_sheet import ShortcutSheet
from xorviz.ui.theme import theme_named
from xorviz.ui.time_intents import CompareBranches, Rescue, SetTimeBudget
from xorviz.ui.weight_files import WeightFiles
from xorviz.ui.welcomes import Welcomes
from xorviz.ui.window import MainWindow

if TYPE_CHECKING:
    from xorviz.ui.branch_wishes import BranchWishes
    from xorviz.ui.comparisons import Comparisons
    from xorviz.ui.sweep_runs import Sweeps

#: Steps a second at the start: slow enough to watch, fast enough to see the end.
START_SPEED = 1000.0


def make_window(theme: str) -> MainWindow:
    """Return a window without a run, dressed in a theme."""
    return MainWindow(
        [(name, preset_words(name).title) for name in preset_names()], theme_named(theme)
    )


class Desktop(QObject):
    """The program with its window open.

    Parameters
    ----------
    record : Record
        The run to begin with.
    remembers : bool
        Whether docks and middle stand as the last time, and are kept for the next.
    engines : Engines, optional
        Which engine takes the steps, as in `xorviz.session.living.LivingRun`.
    autosaves : Path, optional
        The folder of autosaves; without it none are written, and none are offered.
    """

    #: The window can be seen, and the run begins.
    painted = Signal()

    def __init__(
        self,
        record: Record,
        remembers: bool = True,
        engines: Engines | None = None,
        autosaves: Path | None = None,
    ) -> None:
        super().__init__()
        self._engines = engines or Engines()
        self._remembers = remembers
        self.window = make_window(settings.THEME.read())
        self.controller = Controller(record, self.window.request, self._engines)
        self._heard = Heard(self.window)
        self.engine = EngineStatus(self.window.statusBar())
        pictures = None if autosaves is None else autosaves.parent / "recent"
        self.files = Files(self.window, self.controller, pictures)
        self.lessons = Lessons(self.window, self.controller, self.files)
        self.data_files = DataFiles(self.window)
        self.drops = Drops(self.window)
        as_shown = self.controller.record_as_shown
        self.pictures = PictureWishes(self.window, as_shown)
        self.pasted = Pasted(self.window)
        self.gradients = GradientChecks(self.window, as_shown, lambda: self.window.theme)
        self.remedies = RemedyTries(self.window.doctor, as_shown, self._failure, self._engines)
        self.recordings = Recordings(
            self.window, lambda: self.controller.snapshot, self.controller.record, self._engines
        )
        self.reports = Reports(
            self.window, as_shown, self._failure, lambda: self.window.doctor.tries, self._engines
        )
        self.scripts = Scripts(self.window, as_shown)
        self.weight_files = WeightFiles(self.window, lambda: self.controller.snapshot)
        self.sweeps: Sweeps | None = None
        self._comparisons: Comparisons | None = None
        self._branches: BranchWishes | None = None
        self.help = Help(self.window, self.window.actions_, self._engine_in_use)
        self.preferences = Preferences(self.window)
        self.welcomes = Welcomes(self.window, self.files.recent)
        self._memory = Memory(
            self.window, self.window.docks, self.window.centre, self.window.answers
        )
        self._is_closed = self._welcomes = False
        self._connect()
        self.keeping: Keeping | None = None
        if autosaves is not None:
            self.keeping = Keeping(self.window, self.controller, self.files, autosaves)
            self.keeping.told.connect(self._tell)
        self._leaving = Leaving(self.window, self.files, self.keeping is not None, self._give_back)
        self.files.show_record(record)
        self._opened = record

    def start(self, running: bool = True, welcomes: bool = False) -> None:
        """Show the window and begin.

        Parameters
        ----------
        running : bool
            Whether the run goes on at once.
        welcomes : bool
            Whether the welcome comes first, where nothing else is asked.
        """
        self._welcomes = welcomes
        # The window first: what the pictures of the run need takes a moment to load.
        FirstPaint(self.window).done.connect(self._begin)
        if self._remembers and self._memory.restore():
            self.window.keep_division()
        self.lessons.settle()
        self.window.show()
        if self._remembers:
            self._memory.watch()
            self.window.presenter.toggled.connect(self._memory.set_aside)
        self.window.activateWindow()
        self.controller.act(SetSpeed(START_SPEED))
        self.window.bar.set_speed(START_SPEED)
        if running:
            self.controller.act(SetRunning(True))
        self._tell_of_bits(self._opened)

    def close(self) -> None:
        """Stop the thread and finish what is being written; the window may be gone already."""
        self._is_closed = True
        self.engine.close()
        self.data_files.close()
        # First, for they may wait for the trainer's answer.
        self.recordings.close()
        self.preferences.close()
        self.welcomes.close()
        self.scripts.close()
        self.weight_files.close()
        self.gradients.close()
        self.remedies.close()
        if self.sweeps is not None:
            self.sweeps.close()
        if self._comparisons is not None:
            self._comparisons.close()
        # Before its autosave: what is being saved need not be kept.
        self.files.close()
        if self.keeping is not None:
            self.keeping.close(self._leaving.in_order)
        self.controller.close()
        self.pictures.close()
        self.reports.close()
        self._memory.finish()
        self.window.hide()
        self.window.presenter.end()

    def _begin(self) -> None:
        if not self._is_closed:
            self.painted.emit()
            self.controller.start()
            if self.keeping is not None:
                if self._welcomes:
                    self.keeping.recovery.nothing.connect(self.welcomes.offer)
                self.keeping.start(self._opened)
            elif self._welcomes:
                self.welcomes.offer()
            if self._engines.wanted != NUMPY:
                self.engine.make_ready()

    def _connect(self) -> None:
        window, controller, actions = self.window, self.controller, self.window.actions_
        window.intent.connect(self._act)
        window.request_changed.connect(controller.refresh)
        controller.pictured.connect(self._show)
        controller.refused.connect(self._tell)
        controller.edited.connect(self._edited)
        # Afterwards: a lesson has words of its own for what is open.
        controller.edited.connect(self.lessons.note_edit)
        controller.undo_changed.connect(actions.set_undo)
        self.files.told.connect(self._tell)
        self.files.lesson.connect(self.lessons.take)
        self.lessons.told.connect(self._tell)
        self.pictures.told.connect(self._tell)
        self.engine.told.connect(self._tell)
        window.palette_sources.append(lambda: layer_verbs(controller.snapshot, self._act))
        window.palette_sources.append(
            lambda: branch_verbs(controller.snapshot, self._act, window.rename_branch)
        )
        window.palette_sources.append(lambda: drawing_verbs(window.centre, window.decision))
        self.pictures.failed.connect(self._tell_not_written)
        self.reports.told.connect(self._tell)
        self.reports.failed.connect(self._tell_not_written)
        actions.report.triggered.connect(lambda: self.reports.ask())
        self.recordings.told.connect(self._tell)
        self.recordings.failed.connect(self._tell_not_written)
        actions.open.triggered.connect(self.files.open_dialog)
        actions.open_data.triggered.connect(self.data_files.ask)
        self.data_files.taken.connect(self._take_data)
        self.drops.experiment.connect(self.files.open)
        self.drops.data.connect(self.data_files.open)
        self.files.script.connect(self.scripts.open)
        actions.import_weights.triggered.connect(self.weight_files.ask)
        self.files.weights.connect(self.weight_files.open)
        self.weight_files.wanted.connect(self._act)
        self.weight_files.told.connect(self._tell)
        self.weight_files.failed.connect(self.files.tell_error)
        self.scripts.opened.connect(self._open_record)
        self.scripts.told.connect(self._tell)
        self.scripts.failed.connect(self.files.tell_error)
        actions.paste_script.triggered.connect(self.pasted.paste)
        self.pasted.text.connect(self.scripts.paste)
        self.pasted.picture.connect(self.files.open)
        self.pasted.opened.connect(self._open_record)
        self.pasted.failed.connect(self.files.tell_error)
        actions.export_run.triggered.connect(self.scripts.ask_where)
        actions.save.triggered.connect(lambda: self.files.save())
        actions.save_as.triggered.connect(lambda: self.files.save_dialog())
        actions.quit.triggered.connect(window.close)
        actions.undo.triggered.connect(controller.undo)
        actions.redo.triggered.connect(controller.redo)
        actions.run.triggered.connect(self._run_or_pause)
        actions.step.triggered.connect(lambda: self._act(SingleStep()))
        actions.restart.triggered.connect(lambda: self._act(Restart()))
        actions.restart_anew.triggered.connect(self._restart_anew)
        actions.check_gradient.triggered.connect(self.gradients.check)
        actions.sweep.triggered.connect(self._open_sweeps)
        actions.compare.triggered.connect(lambda: self.comparisons.ask_files())
        actions.theme.triggered.connect(
            lambda: self._set_theme(other_theme(self.window.theme.name))
        )
        for name, action in actions.themes.items():
            action.triggered.connect(partial(self._choose_theme, name))
        for action in window.menus.speeds:
            action.triggered.connect(partial(self._set_speed, action.data()))
        for action in window.menus.presets:
            action.triggered.connect(partial(self._open_preset, str(action.data())))
        actions.shortcuts.triggered.connect(lambda: ShortcutSheet(window, window.theme).open())
        self.help.told.connect(self._tell)
        actions.welcome.triggered.connect(lambda: self.welcomes.open())
        actions.new.triggered.connect(lambda: self.welcomes.open("presets"))
        self.welcomes.lesson.connect(self.lessons.open)
        self.welcomes.preset.connect(self.files.open)
        self.welcomes.file.connect(self.files.open)
        self.welcomes.script.connect(self.scripts.read)
        self.welcomes.open_wanted.connect(self.files.open_dialog)
        actions.settings.triggered.connect(self.preferences.open)
        self.preferences.theme.connect(self._set_theme)
        self.preferences.engine.connect(self._use_engine)
        self.preferences.time_budget.connect(self._set_time_budget)
        actions.show_theme(settings.THEME.read())

    def open_lesson(self, name: str) -> None:
        """Open a lesson, by its name or its file, after asking about unsaved changes."""
        if name in lesson_names():
            self.lessons.open(name)
        else:
            self.files.open(name)

    def _act(self, intent: Intent) -> None:
        if self.lessons.forbids(intent):
            return
        if isinstance(intent, OpenPreset):
            self.files.open(intent.name)
        elif isinstance(intent, OpenData):
            self.data_files.ask()
        elif isinstance(intent, Rescue):
            self.branches.rescue()
        elif isinstance(intent, CompareBranches):
            self.branches.compare(intent.branches)
        else:
            self.controller.act(intent)

    def _failure(self) -> Failure | None:
        return None if self.controller.snapshot is None else self.controller.snapshot.failure

    def _show(self, snapshot: Snapshot) -> None:
        self.files.set_modified(snapshot.modified)
        self.engine.present(snapshot)
        self.window.present(snapshot)
        self.lessons.present(snapshot)
        self._heard.present(snapshot)
        self.files.take_picture()

    def _tell_of_bits(self, record: Record) -> None:
        notice = self._engines.notice_of(record)
        if notice is not None:
            self._tell(describe(notice))

    def _tell(self, sentence: str) -> None:
        self.window.statusBar().showMessage(sentence, STAY)

    def _edited(self, receipt: Receipt) -> None:
        if receipt.changes != ("branches",):
            self.remedies.forget()
        if isinstance(receipt.edit, OpenRecord):
            self.window.plane.want(None, None)
            self.files.show_record(receipt.edit.record)
            self._tell_of_bits(receipt.edit.record)
        elif words := receipt_words(receipt):
            self._tell(words)

    def _tell_not_written(self, sentence: str) -> None:
        self.files.tell_error(self.tr("Not written"), sentence)

    def _open_sweeps(self) -> None:
        if self.sweeps is None:
            # Loaded only now: no window needs it to open.
            from xorviz.ui.sweep_runs import Sweeps

            self.sweeps = Sweeps(self.window, self.controller.record, self._engines)
            self.sweeps.opened.connect(self._open_record)
            self.sweeps.told.connect(self._tell)
            self.sweeps.failed.connect(self._tell_not_written)
        self.sweeps.open()

    @property
    def branches(self) -> BranchWishes:
        """Who lets branches part and compares them; there once somebody has asked for it."""
        if self._branches is None:
            # Loaded only now, too.
            from xorviz.ui.branch_wishes import BranchWishes

            self._branches = BranchWishes(self.controller, lambda: self.comparisons, self._tell)
        return self._branches

    @property
    def comparisons(self) -> Comparisons:
        """What compares runs, in windows of their own."""
        if self._comparisons is None:
            # Loaded only now: no window needs it to open.
            from xorviz.ui.comparisons import Comparisons

            self._comparisons = Comparisons(self.window, self.controller.record, self._engines)
            # The machine is for those that are watched.
            self._comparisons.opened.connect(lambda: self.controller.act(SetRunning(False)))
            self._comparisons.closed_with.connect(self.branches.put_back)
            self._comparisons.told.connect(self._tell)
            self._comparisons.failed.connect(
                lambda words: self.files.tell_error(self.tr("Not compared"), words)
            )
        return self._comparisons

    def _open_record(self, record: Record) -> None:
        self.files.when_kept(lambda: self.controller.open(record))

    def _take_data(self, data: PatternsData) -> None:
        # Of many patterns, it takes a moment until the run stands on them.
        words = self.tr("Taking {name}: {count} patterns")
        self._tell(words.format(name=data.name, count=f"{data.rows:,}"))
        self._act(TakeData(data))

    def _run_or_pause(self) -> None:
        snapshot = self.controller.snapshot
        running = snapshot is not None and snapshot.state is TrainerState.RUNNING
        self._act(SetRunning(not running))

    def _set_speed(self, speed: float | None, _: bool = False) -> None:
        self.window.bar.set_speed(speed)
        self._act(SetSpeed(speed))

    def _open_preset(self, name: str, _: bool = False) -> None:
        self._act(OpenPreset(name))

    def _choose_theme(self, name: str, _: bool = False) -> None:
        self._set_theme(name)

    def _restart_anew(self) -> None:
        if self.controller.snapshot is not None:
            self._act(Restart(another_seed(self.controller.snapshot.spec["seed"])))

    def _set_theme(self, name: str) -> None:
        theme = theme_named(name)
        self.window.apply_theme(theme)
        if self.sweeps is not None:
            self.sweeps.apply_theme()
        if self._comparisons is not None:
            self._comparisons.apply_theme()
        self.window.actions_.show_theme(name)
        settings.THEME.write(name)
        if self.controller.snapshot is not None:
            self.window.present(self.controller.snapshot)

    def _engine_in_use(self) -> str:
        return "" if self.controller.snapshot is None else self.controller.snapshot.engine

    def _use_engine(self, name: str) -> None:
        self._engines = engines = replace(self._engines, wanted=name)
        self.controller.use_engines(engines)
        self.remedies.engines = self.recordings.engines = self.reports.engines = engines
        if self.sweeps is not None:
            self.sweeps.engines = engines
        if self._comparisons is not None:
            self._comparisons.engines = engines
        if name != NUMPY:
            self.engine.make_ready()

    def _set_time_budget(self, size: int) -> None:
        if size:
            self.controller.act(SetTimeBudget(size))

    def _give_back(self) -> None:
        """Let what a lesson has put away be there again the next time."""
        self.lessons.leave()
        self._memory.finish()
