"""Whether the window may close: what is not saved is asked about first, or left for later."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QCloseEvent

from xorviz.ui import settings
from xorviz.ui.files import Files
from xorviz.ui.window import MainWindow


class Leaving(QObject):
    """Answers a person who closes the window.

    Parameters
    ----------
    window : MainWindow
    files : Files
    keeps : bool
        Whether what is not saved is kept beside, so that the next start can offer it.
    give_back : callable
        Called once the window will close: lets it come back as it was before it was changed for
        a time.
    """

    def __init__(
        self, window: MainWindow, files: Files, keeps: bool, give_back: Callable[[], None]
    ) -> None:
        super().__init__(window)
        self._window, self._files = window, files
        self._keeps, self._give_back = keeps, give_back
        self._is_decided = False
        #: Whether a person has said what becomes of unsaved changes, and no disk owes an answer.
        self.in_order = False
        window.closing.connect(self._closing)

    def _closing(self, event: QCloseEvent) -> None:
        saving = self._files.saving
        if self._is_decided or not (saving.is_busy or self._files.modified):
            # What no disk has taken is left for the next start.
            self.in_order = not saving.is_busy
        elif saving.is_busy or not self._keeps or settings.ASKS_UNSAVED.read():
            event.ignore()
            if saving.is_busy:
                saving.leave_when_done(self._close_again, self._leave)
            else:
                self._files.when_kept(self._leave)
            return
        self._give_back()
        event.accept()

    def _close_again(self) -> None:
        self._window.close()

    def _leave(self) -> None:
        # The application ends with its last window.
        self._is_decided = True
        self._window.close()
