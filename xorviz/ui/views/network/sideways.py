"""A scroll area for a wide canvas: the wheel moves it, or with the control key comes nearer."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPointF, Qt, Signal
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

#: Eighths of a degree that the wheel turns by for one step.
_NOTCH = 120.0


class Sideways(QScrollArea):
    """Scrolls to the side where there is nothing to scroll up or down."""

    #: The space for the canvas has another size.
    resized = Signal()
    #: Emits (steps, place in the viewport): a person wants to come nearer there, or go back.
    zoomed = Signal(float, QPointF)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()

    def pan(self, shift: QPointF) -> None:
        """Move what is seen along with the hand."""
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        across.setValue(across.value() - round(shift.x()))
        down.setValue(down.value() - round(shift.y()))

    def bring(self, point: QPointF, place: QPointF) -> None:
        """Scroll so that a point of the canvas comes to a place of the viewport."""
        self.horizontalScrollBar().setValue(round(point.x() - place.x()))
        self.verticalScrollBar().setValue(round(point.y() - place.y()))

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            # Some devices report the other axis while a modifier is held.
            turned = event.angleDelta().y() or event.angleDelta().x()
            place = QPointF(self.viewport().mapFromGlobal(event.globalPosition()))
            self.zoomed.emit(turned / _NOTCH, place)
            event.accept()
            return
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        if across.maximum() > 0 and down.maximum() == 0:
            QCoreApplication.sendEvent(across, event)
        else:
            super().wheelEvent(event)
