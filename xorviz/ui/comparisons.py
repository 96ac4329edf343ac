"""Comparing from the main window: rescues, branches and session files, in a window of their own."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from xorviz.engine.errors import EngineError
from xorviz.sentences import describe
from xorviz.session.engines import Engines
from xorviz.session.experiments import load_experiment
from xorviz.session.presets import preset_names, preset_words
from xorviz.session.record import Record
from xorviz.session.rescue import Rescued
from xorviz.ui import settings
from xorviz.ui.compare.contestant import MOST, Contestant
from xorviz.ui.compare.window import CompareWindow
from xorviz.ui.compare.words import rescue_title
from xorviz.ui.opening import Opening
from xorviz.ui.window import MainWindow

log = logging.getLogger(__name__)


class Comparisons(QObject):
    """Opens the window that compares, one at a time, and hands over what it ends with.

    Parameters
    ----------
    window : MainWindow
    record : callable
        Returns the run on display as it stands.
    engines : Engines
    """

    #: A comparison has ended: a list of (branch id or None, `Record` as it stands then).
    closed_with = Signal(object)
    #: A window has opened.
    opened = Signal()
    #: Something takes long: the sentence.
    told = Signal(str)
    #: Something could not be done: the sentence.
    failed = Signal(str)

    def __init__(self, window: MainWindow, record: Callable[[], Record], engines: Engines) -> None:
        super().__init__(window)
        self._main = window
        self._record = record
        self.engines = engines
        #: The one that is open.
        self.window: CompareWindow | None = None
        self._opening = Opening(self)
        self._opening.told.connect(self.told)

    def compare(self, contestants: Sequence[Contestant], running: bool = False) -> CompareWindow:
        """Open a window with these; one that is open ends before.

        Parameters
        ----------
        contestants : sequence of Contestant
            Two to four.
        running : bool
            Whether all begin to train at once.
        """
        self._close_window()
        window = CompareWindow(contestants, self._main.theme, self.engines, self._main)
        window.closed_with.connect(self._ended)
        self.window = window
        self.opened.emit()
        window.start(running)
        window.raise_()
        window.activateWindow()
        return window

    def rescue(
        self, rescued: Sequence[Rescued], branches: Sequence[int] | None = None
    ) -> CompareWindow:
        """Watch the copies of a run that may get it off a plateau, training all at once.

        Parameters
        ----------
        rescued : sequence of Rescued
            By `xorviz.session.rescue.rescues`.
        branches : sequence of int, optional
            The branch that each of them is.
        """
        ids: Sequence[int | None] = branches or [None] * len(rescued)
        found = [
            Contestant(rescue_title(one.code), one.record, branch)
            for one, branch in zip(rescued, ids, strict=True)
        ]
        return self.compare(found, running=True)

    def ask_files(self) -> None:
        """Ask for one to three session files and compare the run on display with them."""
        folder = settings.folder_of(settings.FOLDER)
        title = self.tr("Compare with one to three sessions")
        dialog = QFileDialog(self._main, title, folder)
        dialog.setObjectName("compare_files")
        dialog.setNameFilters(
            [
                self.tr("Sessions, experiments and pictures (*.xorviz *.json *.png)"),
                self.tr("All files (*)"),
            ]
        )
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(self.compare_files)
        dialog.open()

    def compare_files(self, names: Sequence[str]) -> None:
        """Compare the run on display with sessions or experiments of these names."""
        if len(names) >= MOST:
            words = self.tr("{0} files were chosen; one to {1} can be compared with the run.")
            self.failed.emit(words.format(len(names), MOST - 1))
            return
        if names:
            self._opening.read(
                ", ".join(Path(name).name for name in names),
                lambda: [load_experiment(name) for name in names],
                self._compare_with,
                self._not_opened,
            )

    def apply_theme(self) -> None:
        """Take the colours of the theme that is on."""
        if self.window is not None:
            self.window.apply_theme(self._main.theme)

    def close(self) -> None:
        """Close the window that is open, and wait for its threads; read no more files."""
        self._opening.close()
        self._close_window()

    def _compare_with(self, others: Sequence[Record]) -> None:
        records = (self._record(), *others)
        self.compare([Contestant(self._title(one), one) for one in records])

    def _not_opened(self, error: EngineError) -> None:
        log.info("not opened: %s", error)
        self.failed.emit(describe(error))

    def _close_window(self) -> None:
        if self.window is not None:
            self.window.close()

    def _ended(self, outcome: object) -> None:
        window, self.window = self.window, None
        if window is not None:
            window.deleteLater()
        self.closed_with.emit(outcome)

    def _title(self, record: Record) -> str:
        if record.name in preset_names():
            return preset_words(record.name).title
        return Path(record.name).stem or self.tr("the run on display")
