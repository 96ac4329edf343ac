"""A scroll area that gives its picture the room there is, and bars only where they are due."""

from __future__ import annotations

from typing import Protocol, cast

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from xorviz.ui.theme import Theme
from xorviz.ui.views.parts.panned import PannedScrollArea

_AROUND = 8


class Fitted(Protocol):
    """A picture that arranges itself in the room to be seen."""

    def fit(self, room: QSize) -> QSize:
        """Arrange everything for this room, and return the size that is needed."""


class FittedScrollArea(PannedScrollArea):
    """Asks the picture how large it is in the room there is, rather than guess by size hints.

    Whether a bar is shown is decided here, once for a size: left to Qt, a bar that narrows the
    room, so that the picture gets shorter and needs no bar, would come and go without end.

    Parameters
    ----------
    content : QWidget
        It must also be `Fitted`.
    """

    def __init__(self, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidget(content)
        self._content = content

    def sizeHint(self) -> QSize:
        return QSize(200, 120)

    def minimumSizeHint(self) -> QSize:
        return QSize(80, 40)

    def refit(self) -> None:
        """Let the picture arrange itself anew."""
        content = cast(Fitted, self._content)
        bar = self.verticalScrollBar().sizeHint().width()
        room = self.size()
        needed = content.fit(room)
        tall = needed.height() > room.height()
        if tall:
            room.setWidth(max(room.width() - bar, 1))
            needed = content.fit(room)
        wide = needed.width() > room.width()
        if wide:
            room.setHeight(max(room.height() - bar, 1))
        shown, hidden = Qt.ScrollBarPolicy.ScrollBarAlwaysOn, Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(shown if tall else hidden)
        self.setHorizontalScrollBarPolicy(shown if wide else hidden)
        self._content.resize(needed.expandedTo(room))

    def bring_into_sight(self, box: QRectF) -> None:
        """Scroll as little as needed for a part of the picture to be seen."""
        centre: QPoint = box.center().toPoint()
        across, down = round(box.width() / 2) + _AROUND, round(box.height() / 2) + _AROUND
        self.ensureVisible(centre.x(), centre.y(), across, down)

    def apply_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        viewport = self.viewport()
        palette = viewport.palette()
        palette.setColor(viewport.backgroundRole(), theme.color("panel"))
        viewport.setPalette(palette)
        viewport.setAutoFillBackground(True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.refit()
