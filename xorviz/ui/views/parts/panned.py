"""A scroll area that can be moved by the hand, and brings a point of its picture to a place."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget


class PannedScrollArea(QScrollArea):
    """Has no frame, and leaves the keyboard to its picture."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def pan(self, shift: QPointF) -> None:
        """Move what is seen along with the hand."""
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        across.setValue(across.value() - round(shift.x()))
        down.setValue(down.value() - round(shift.y()))

    def bring(self, point: QPointF, place: QPointF) -> None:
        """Scroll so that a point of the picture comes to a place of the viewport."""
        self.horizontalScrollBar().setValue(round(point.x() - place.x()))
        self.verticalScrollBar().setValue(round(point.y() - place.y()))
