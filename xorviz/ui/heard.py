"""Lets a screen reader hear what the window tells by itself: sentences, verdicts, changes."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtWidgets import QWidget

from xorviz.session.snapshot import Snapshot, TrainerState
from xorviz.ui.described import Picture, Summarized
from xorviz.ui.window import MainWindow

#: Milliseconds between two times at which the pictures are said to have changed while a run goes
#: on: nobody listens to more.
_APART = 10_000


class Heard(QObject):
    """Announces what is told, where there is somebody to hear it.

    Parameters
    ----------
    window : MainWindow
        Becomes the parent.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._since = QElapsedTimer()
        self._last: tuple[int, TrainerState] | None = None
        self._verdict = ""
        window.statusBar().messageChanged.connect(self.tell)

    def tell(self, sentence: str) -> None:
        """Let a sentence be read out when what is being read has come to its end."""
        if sentence and QAccessible.isActive():
            event = QAccessibleAnnouncementEvent(self._window, sentence)
            QAccessible.updateAccessibility(event)

    def present(self, snapshot: Snapshot) -> None:
        """Take a picture: the words on what it changes are to be asked for anew."""
        if not QAccessible.isActive():
            return
        doctor = self._window.doctor.head
        if doctor.title != self._verdict:
            self._verdict = doctor.title
            self.tell(f"{doctor.title}. {doctor.accessibleDescription()}")
        here = (snapshot.step, snapshot.state)
        running = snapshot.state is TrainerState.RUNNING
        rests = running and self._since.isValid() and self._since.elapsed() < _APART
        if here == self._last or rests:
            return
        self._last = here
        self._since.start()
        for part in self._window.findChildren(QWidget):
            if part.isVisible() and isinstance(part, Picture | Summarized):
                event = QAccessibleEvent(part, QAccessible.Event.DescriptionChanged)
                QAccessible.updateAccessibility(event)
