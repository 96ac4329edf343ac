"""A scroll area for a wide canvas: it tells when its space changes, and the wheel moves it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget


class Sideways(QScrollArea):
    """Scrolls to the side where there is nothing to scroll up or down."""

    #: The space for the canvas has another size.
    resized = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        if across.maximum() > 0 and down.maximum() == 0:
            QCoreApplication.sendEvent(across, event)
        else:
            super().wheelEvent(event)
