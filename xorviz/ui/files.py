"""Opening, saving and leaving: dialogs around the session's files, and what must not be lost."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox

from xorviz.engine.errors import EngineError
from xorviz.sentences import describe
from xorviz.session.experiments import load_experiment
from xorviz.session.files import save_session
from xorviz.session.presets import preset_names, preset_words
from xorviz.ui.controller import Controller
from xorviz.ui.recent import RecentFiles
from xorviz.ui.window import MainWindow

log = logging.getLogger(__name__)

Then = Callable[[], None]


class Files(QObject):
    """Which file or preset the window shows, and how it changes.

    Parameters
    ----------
    window : MainWindow
    controller : Controller
    """

    #: A script is to be read: its path.
    script = Signal(str)
    #: Something was done: the sentence.
    told = Signal(str)

    def __init__(self, window: MainWindow, controller: Controller) -> None:
        super().__init__(window)
        self._window = window
        self._controller = controller
        self._path: Path | None = None
        self._title = ""
        self._modified = False
        self._recent = RecentFiles(window.menus.recent)
        self._recent.chosen.connect(self.open)
        self._recent.missed.connect(lambda words: self.tell_error(self.tr("Not opened"), words))

    @property
    def modified(self) -> bool:
        """Whether anything would be lost by leaving."""
        return self._modified

    def show_name(self, name: str) -> None:
        """Show which preset or file is open, and the words that go with it."""
        if name in preset_names():
            words = preset_words(name)
            self._path, self._title = None, words.title
            self._window.set_words(words.title, words.paragraphs)
        else:
            path = Path(name)
            if path.is_file():
                self._recent.note(path)
            self._path = path if path.suffix.lower() == ".xorviz" else None
            self._title = path.name or self.tr("Untitled")
            self._window.set_words(self._title, [self.tr("An experiment of your own.")])
        self._show_title()

    def set_modified(self, modified: bool) -> None:
        """Note whether anything would be lost by leaving."""
        if modified != self._modified:
            self._modified = modified
            self._show_title()

    def open_dialog(self) -> None:
        """Ask for a file and open it."""
        dialog = QFileDialog(self._window, self.tr("Open an experiment"), self._folder())
        dialog.setNameFilters(
            [
                self.tr(
                    "Sessions, experiments, scripts and pictures (*.xorviz *.json *.py *.png *.svg)"
                ),
                self.tr("All files (*)"),
            ]
        )
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.open)
        dialog.open()

    def open(self, name: str) -> None:
        """Open a preset or a file, after asking about unsaved changes."""
        if Path(name).suffix.lower() == ".py":
            self.script.emit(name)
            return
        try:
            record = load_experiment(name)
        except EngineError as error:
            log.info("not opened: %s", error)
            self.tell_error(self.tr("Not opened"), describe(error))
            self._show_title()
            return
        self.when_kept(lambda: self._controller.open(record))

    def save(self, then: Then | None = None) -> None:
        """Save to the open file, or ask for one."""
        if self._path is None:
            self.save_dialog(then)
        else:
            self._save_to(self._path, then)

    def save_dialog(self, then: Then | None = None) -> None:
        """Ask for a file and save to it."""
        dialog = QFileDialog(self._window, self.tr("Save the session"), self._folder())
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([self.tr("Sessions (*.xorviz)")])
        dialog.setDefaultSuffix("xorviz")
        dialog.fileSelected.connect(lambda name: self._save_to(Path(name), then))
        dialog.open()

    def when_kept(self, then: Then) -> None:
        """Go on at once, or after the person has said what becomes of unsaved changes."""
        if not self._modified:
            then()
            return
        box = QMessageBox(
            QMessageBox.Icon.Question,
            self.tr("Unsaved changes"),
            self.tr("“{0}” has changes that no file holds.").format(self._title),
            QMessageBox.StandardButton.Save
            | QMessageBox.StandardButton.Discard
            | QMessageBox.StandardButton.Cancel,
            self._window,
        )
        box.setDefaultButton(QMessageBox.StandardButton.Save)
        box.setObjectName("unsaved")

        def answered(button: int) -> None:
            if button == QMessageBox.StandardButton.Save:
                self.save(then)
            elif button == QMessageBox.StandardButton.Discard:
                then()
            else:
                self._show_title()

        box.finished.connect(answered)
        box.open()

    def tell_error(self, title: str, sentence: str) -> None:
        """Show one sentence in a dialog."""
        box = QMessageBox(
            QMessageBox.Icon.Warning,
            title,
            sentence,
            QMessageBox.StandardButton.Ok,
            self._window,
        )
        box.setObjectName("error")
        box.open()

    def _save_to(self, path: Path, then: Then | None) -> None:
        record = replace(self._controller.record(), name=str(path))
        try:
            save_session(record, path)
        except EngineError as error:
            log.warning("not saved: %s", error, exc_info=True)
            self.tell_error(self.tr("Not saved"), describe(error))
            return
        self._controller.mark_saved(record)
        self._path, self._title, self._modified = path, path.name, False
        self._show_title()
        self._recent.note(path)
        QSettings().setValue("folder", str(path.parent))
        self.told.emit(self.tr("Saved {0} at step {1}").format(path.name, record.stands_at[0]))
        if then is not None:
            then()

    def _folder(self) -> str:
        return str(QSettings().value("folder", str(Path.home()), type=str))

    def _show_title(self) -> None:
        self._window.bar.set_title(self._title, self._modified)
        star = "*" if self._modified else ""
        self._window.setWindowTitle(f"{self._title}{star} — xorviz")
