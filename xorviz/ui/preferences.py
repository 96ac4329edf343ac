"""What a person chooses once and for all, and how an open window follows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow

from xorviz.texts import LANGUAGES
from xorviz.ui import settings
from xorviz.ui.settings import SYSTEM, Setting

if TYPE_CHECKING:
    from xorviz.ui.settings_dialog import SettingsDialog


class Preferences(QObject):
    """Opens the dialog of settings, and tells what changes while the window is open.

    What is not told of here is read by whoever needs it, each time.

    Parameters
    ----------
    window : QMainWindow
    """

    #: Another theme: its name, or that of the system's.
    theme = Signal(str)
    #: Another engine for runs that begin.
    engine = Signal(str)
    #: Other bytes for states to go back to; 0 leaves it to the run.
    time_budget = Signal(int)

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._dialog: SettingsDialog | None = None
        self._follows = True
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow_system)

    def open(self) -> None:
        """Open the dialog."""
        # Loaded only now: no window needs it to open.
        from xorviz.ui.settings_dialog import SettingsDialog

        if self._dialog is not None:
            return
        languages = [("", self.tr("As the system")), *LANGUAGES.items()]
        self._dialog = dialog = SettingsDialog(languages, self._window)
        dialog.changed.connect(self._tell)
        dialog.finished.connect(self._let_go)
        dialog.open()

    def close(self) -> None:
        """Close the dialog, and follow the system no more."""
        if self._follows:
            self._follows = False
            QGuiApplication.styleHints().colorSchemeChanged.disconnect(self._follow_system)
        if self._dialog is not None:
            self._dialog.reject()

    def _tell(self, setting: Setting[Any]) -> None:
        if setting is settings.THEME:
            self.theme.emit(settings.THEME.read())
        elif setting is settings.ENGINE:
            self.engine.emit(settings.ENGINE.read())
        elif setting is settings.TIME_BUDGET:
            self.time_budget.emit(settings.TIME_BUDGET.read())

    def _follow_system(self) -> None:
        if settings.THEME.read() == SYSTEM:
            self.theme.emit(SYSTEM)

    def _let_go(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None
