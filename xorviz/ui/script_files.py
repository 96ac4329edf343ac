"""Scripts of Keras and PyTorch in the window: from a file, from the clipboard, and written."""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from xorviz.engine.errors import EngineError
from xorviz.engine.spec import ExperimentSpec
from xorviz.sentences import describe
from xorviz.session.record import Record
from xorviz.ui import settings
from xorviz.ui.window import MainWindow

if TYPE_CHECKING:
    from xorviz.ui.script_dialog import ScriptDialog

log = logging.getLogger(__name__)


class Scripts(QObject):
    """Reads a script and shows what became of it; writes the run in forms for others.

    Parameters
    ----------
    window : MainWindow
    record : callable
        Gives the run as it stands.
    """

    #: The person opens what a script says: `Record`.
    opened = Signal(object)
    #: Something was done: the sentence.
    told = Signal(str)
    #: Something could not be done: a title and the sentence.
    failed = Signal(str, str)

    def __init__(self, window: MainWindow, record: Callable[[], Record]) -> None:
        super().__init__(window)
        self._window = window
        self._record = record
        self._dialog: ScriptDialog | None = None

    def open(self, name: str) -> None:
        """Read a file."""
        from xorviz.session.scripts.text import read_script_file

        try:
            text = read_script_file(Path(name))
        except EngineError as error:
            self._refuse(error)
            return
        self._read(text, name)

    def paste(self) -> None:
        """Read what the clipboard holds."""
        text = QGuiApplication.clipboard().text()
        if text.strip():
            self._read(text, self.tr("Pasted script"))
        else:
            self.failed.emit(self.tr("Not pasted"), self.tr("The clipboard holds no text."))

    def read(self, text: str) -> None:
        """Read a text."""
        self._read(text, self.tr("Pasted script"))

    def ask_where(self) -> None:
        """Ask for a file, and write the run to it in the form that is chosen there."""
        forms = {
            self.tr("Script of Keras (*.py)"): ("keras", "py"),
            self.tr("Script of PyTorch (*.py)"): ("pytorch", "py"),
            self.tr("Script of NumPy (*.py)"): ("numpy", "py"),
            self.tr("Curves as a table (*.csv)"): ("csv", "csv"),
            self.tr("Experiment as JSON (*.json)"): ("json", "json"),
            self.tr("Network as ONNX (*.onnx)"): ("onnx", "onnx"),
        }
        folder = settings.folder_of(settings.FOLDER)
        dialog = QFileDialog(self._window, self.tr("Export the experiment"), folder)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters(list(forms))
        dialog.setDefaultSuffix("py")
        dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix(forms[chosen][1]))
        dialog.fileSelected.connect(
            lambda name: self._write(forms[dialog.selectedNameFilter()][0], Path(name))
        )
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def close(self) -> None:
        """Close the dialog."""
        if self._dialog is not None:
            self._dialog.reject()

    def _read(self, text: str, name: str) -> None:
        # Loaded only now: no window needs them to open.
        from xorviz.session.scripts.reading import read_script
        from xorviz.ui.script_dialog import ScriptDialog

        self.close()
        try:
            reading = read_script(text)
        except EngineError as error:
            self._refuse(error)
            return
        dialog = ScriptDialog(reading, Path(name).name, self._window.theme, self._window)
        dialog.taken.connect(lambda spec: self._take(spec, name))
        dialog.finished.connect(lambda _: self._let_go(dialog))
        self._dialog = dialog
        dialog.open()

    def _take(self, spec: ExperimentSpec, name: str) -> None:
        self.opened.emit(Record.fresh(spec, name))

    def _write(self, form: str, path: Path) -> None:
        from xorviz.session.exports.write import write_export

        try:
            write_export(self._record(), form, path)
        except EngineError as error:
            log.info("not exported: %s", error)
            self.failed.emit(self.tr("Not written"), describe(error))
            return
        self.told.emit(self.tr("Exported {0}").format(path.name))

    def _refuse(self, error: EngineError) -> None:
        log.info("script not read: %s", error)
        self.failed.emit(self.tr("Not opened"), describe(error))

    def _let_go(self, dialog: ScriptDialog) -> None:
        if self._dialog is dialog:
            self._dialog = None
        dialog.deleteLater()
