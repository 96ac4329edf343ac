"""The row of dots that says how far a learner has come."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from xorviz.ui.theme import DARK, Theme

_RADIUS, _APART = 3.2, 13


class Dots(QWidget):
    """One dot a step: full where it was done, long where the learner is, hollow what comes."""

    def __init__(self) -> None:
        super().__init__()
        self._theme: Theme = DARK
        self._steps, self._place, self._furthest = 1, 0, 0
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_place(self, place: int, furthest: int, steps: int) -> None:
        """Show that one stands at a step, and how far one has been; both from 0 on."""
        self._steps, self._place, self._furthest = steps, place, furthest
        words = self.tr("Step {0} of {1}").format(place + 1, steps)
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.update()

    def apply_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(_APART * (self._steps + 1), 14)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        apart = min(_APART, (self.width() - 16) / max(self._steps, 1))
        middle = self.height() / 2
        left = 5.0
        for step in range(self._steps):
            here = step == self._place
            done = step < self._furthest or here
            color = self._theme.color("accent" if here else "muted")
            painter.setPen(Qt.PenStyle.NoPen if done else QPen(color, 1.2))
            painter.setBrush(color if done else Qt.BrushStyle.NoBrush)
            if here:
                width = 12.0
                painter.drawRoundedRect(QRectF(left - 3, middle - 3.2, width, 6.4), 3.2, 3.2)
                left += width - 6.0
            else:
                painter.drawEllipse(QPointF(left, middle), _RADIUS - 0.4, _RADIUS - 0.4)
            left += apart
        painter.end()
