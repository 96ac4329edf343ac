"""A scroll area for a wide canvas: the wheel moves it, or with the control key comes nearer."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPointF, Signal
from PySide6.QtGui import QResizeEvent, QWheelEvent

from xorviz.ui.views.parts.nearer import steps_nearer
from xorviz.ui.views.parts.panned import PannedScrollArea


class Sideways(PannedScrollArea):
    """Scrolls to the side where there is nothing to scroll up or down."""

    #: The space for the canvas has another size.
    resized = Signal()
    #: Emits (steps, place in the viewport): a person wants to come nearer there, or go back.
    zoomed = Signal(float, QPointF)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        steps = steps_nearer(event)
        if steps is not None:
            place = QPointF(self.viewport().mapFromGlobal(event.globalPosition()))
            self.zoomed.emit(steps, place)
            event.accept()
            return
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        if across.maximum() > 0 and down.maximum() == 0:
            QCoreApplication.sendEvent(across, event)
        else:
            super().wheelEvent(event)
