"""Tells when a window has been painted for the first time."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

#: Milliseconds after which nobody waits any longer: a window that opens minimized is not painted.
_LONGEST = 1000


class FirstPaint(QObject):
    """Waits for the first picture of a window that is about to be shown.

    Parameters
    ----------
    window : QWidget
        Becomes the parent.
    """

    #: The window can be seen, or has been waited for long enough.
    done = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        window.installEventFilter(self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._end)
        self._timer.start(_LONGEST)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            self._window.removeEventFilter(self)
            # All parts of the window are painted before the event loop goes on.
            self._timer.start(0)
        return False

    def _end(self) -> None:
        self._window.removeEventFilter(self)
        self._timer.stop()
        self.done.emit()
        self.deleteLater()
