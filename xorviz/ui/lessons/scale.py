"""A line of numbers on which a prediction is compared with what was measured."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from xorviz.ui.fonts import Size, ui_font
from xorviz.ui.theme import DARK, Theme

_SIDE = 12


class Scale(QWidget):
    """Shows where the guess and the truth lie between two ends."""

    def __init__(self) -> None:
        super().__init__()
        self._theme: Theme = DARK
        self._ends = (0.0, 1.0)
        self._guess, self._truth = 0.0, 0.0
        self.setFont(ui_font(Size.CAPTION))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_both(self, low: float, high: float, guess: float, truth: float) -> None:
        """Show a guess and the truth between `low` and `high`."""
        self._ends, self._guess, self._truth = (low, high), guess, truth
        words = self.tr("You said {0}; measured: {1}")
        self.setAccessibleName(words.format(f"{guess:,.0f}", f"{truth:,.0f}"))
        self.update()

    def apply_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(160, 54)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = self.height() / 2
        painter.setPen(QPen(theme.color("muted"), 2.0))
        painter.drawLine(QPointF(_SIDE, middle), QPointF(self.width() - _SIDE, middle))
        guess, truth = self._at(self._guess), self._at(self._truth)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("muted"))
        self._arrow(painter, guess, middle - 3, -7)
        painter.setBrush(theme.color("accent"))
        self._arrow(painter, truth, middle + 3, 7)
        painter.setPen(theme.color("muted"))
        self._word(painter, guess, self.tr("you: {0}").format(f"{self._guess:,.0f}"), 0)
        painter.setPen(theme.color("text"))
        low = self.height() - 16
        self._word(painter, truth, self.tr("measured: {0}").format(f"{self._truth:,.0f}"), low)
        painter.end()

    def _at(self, value: float) -> float:
        low, high = self._ends
        part = min(max((value - low) / max(high - low, 1e-9), 0.0), 1.0)
        return _SIDE + part * (self.width() - 2 * _SIDE)

    @staticmethod
    def _arrow(painter: QPainter, x: float, tip: float, away: float) -> None:
        points = [QPointF(x, tip), QPointF(x - 5, tip + away), QPointF(x + 5, tip + away)]
        painter.drawPolygon(QPolygonF(points))

    def _word(self, painter: QPainter, x: float, words: str, top: float) -> None:
        width = painter.fontMetrics().horizontalAdvance(words) + 2.0
        left = min(max(x - width / 2, 0.0), self.width() - width)
        painter.drawText(QRectF(left, top, width, 16), Qt.AlignmentFlag.AlignCenter, words)
