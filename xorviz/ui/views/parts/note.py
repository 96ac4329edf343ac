"""A short remark in the head of a view, which gives way to the controls beside it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from xorviz.ui.theme import DARK, Theme, ui_font


class Note(QLabel):
    """A label that never asks for room; where it is short an ellipsis stands for the rest.

    Parameters
    ----------
    strong : bool
        Whether it is what the view has to say, and no mere remark.
    elide : Qt.TextElideMode
        Where the ellipsis stands.
    """

    def __init__(
        self, strong: bool = False, elide: Qt.TextElideMode = Qt.TextElideMode.ElideRight
    ) -> None:
        super().__init__()
        self._theme: Theme = DARK
        self._elide = elide
        self._color = "text" if strong else "muted"
        self.setFont(ui_font(8.5))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def apply_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        self.update()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self._theme.color(self._color))
        words = self.fontMetrics().elidedText(self.text(), self._elide, self.width())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter, words)
        painter.end()
