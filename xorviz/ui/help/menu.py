"""What the Help menu offers for the program itself: about it, diagnostics, the log."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QMainWindow

from xorviz.ui.actions import Actions
from xorviz.ui.help.log_file import log_file


class Help(QObject):
    """Joins these actions to what they do.

    Parameters
    ----------
    window : QMainWindow
    actions : Actions
    engine : callable
        Returns the engine of the run on display; "" where there is none.
    """

    #: Something was done: the sentence.
    told = Signal(str)

    def __init__(self, window: QMainWindow, actions: Actions, engine: Callable[[], str]) -> None:
        super().__init__(window)
        self._window, self._engine = window, engine
        actions.about.triggered.connect(self.about)
        actions.copy_diagnostics.triggered.connect(self.copy_diagnostics)
        actions.show_log.triggered.connect(self.show_log)

    def about(self) -> None:
        """Open the dialog about the program."""
        # Loaded only now: no window needs it to open.
        from xorviz.ui.help.about_dialog import AboutDialog

        dialog = AboutDialog(self._engine(), self._window.windowIcon(), self._window)
        dialog.copy_wanted.connect(self.copy_diagnostics)
        dialog.copy_wanted.connect(dialog.show_copied)
        dialog.log_wanted.connect(self.show_log)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def copy_diagnostics(self) -> None:
        """Put versions, settings and the end of the log onto the clipboard."""
        from xorviz.ui.help.diagnostics import diagnostics

        QGuiApplication.clipboard().setText(diagnostics(self._engine()))
        self.told.emit(self.tr("Copied the diagnostics: paste them where they are asked for"))

    def show_log(self) -> None:
        """Open the folder of the log."""
        folder = log_file().parent
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
            self.told.emit(self.tr("The log is in {0}").format(folder))
