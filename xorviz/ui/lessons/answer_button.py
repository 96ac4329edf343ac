"""One answer to choose: a button with a ring that fills, and a sign when the truth is known."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen

from xorviz.ui.theme import DARK, Theme
from xorviz.ui.wordy_button import WordyButton

_LEFT = 30


class Outcome(StrEnum):
    """What became of an answer."""

    OPEN = "open"
    RIGHT = "right"
    WRONG = "wrong"


class AnswerButton(WordyButton):
    """Is chosen like a radio button; its words may need several lines.

    Parameters
    ----------
    words : str
    exclusive : bool
        Whether it is one of several, which its ring shows; otherwise a box.
    """

    def __init__(self, words: str, exclusive: bool = True) -> None:
        super().__init__()
        self._theme: Theme = DARK
        self._exclusive = exclusive
        self._outcome = Outcome.OPEN
        self.setCheckable(True)
        self.setProperty("role", "answer")
        layout = self.layout()
        assert layout is not None
        layout.setContentsMargins(_LEFT, 4, 12, 4)
        self.setText(words)

    def show_outcome(self, outcome: Outcome) -> None:
        """Show what became of it; read out too."""
        self._outcome = outcome
        words = {
            Outcome.OPEN: "",
            Outcome.RIGHT: self.tr("measured"),
            Outcome.WRONG: self.tr("not so"),
        }
        self.setAccessibleDescription(words[outcome])
        self.update()

    def apply_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        centre = QPointF(16.0, self.height() / 2)
        if self._outcome is not Outcome.OPEN:
            self._paint_sign(painter, centre)
        else:
            self._paint_ring(painter, centre)
        painter.end()

    def _paint_ring(self, painter: QPainter, centre: QPointF) -> None:
        color = self._theme.color("accent" if self.isChecked() else "muted")
        painter.setPen(QPen(color, 1.5))
        square = QRectF(centre.x() - 5.5, centre.y() - 5.5, 11.0, 11.0)
        round_ = 5.5 if self._exclusive else 2.5
        painter.drawRoundedRect(square, round_, round_)
        if self.isChecked():
            painter.setBrush(color)
            painter.setPen(Qt.PenStyle.NoPen)
            inner = square.adjusted(3, 3, -3, -3)
            painter.drawRoundedRect(inner, round_ / 2, round_ / 2)

    def _paint_sign(self, painter: QPainter, centre: QPointF) -> None:
        right = self._outcome is Outcome.RIGHT
        painter.setPen(
            QPen(
                self._theme.color("right" if right else "wrong"),
                2.2,
                Qt.PenStyle.SolidLine,
                Qt.PenCapStyle.RoundCap,
            )
        )
        x, y = centre.x(), centre.y()
        if right:
            painter.drawPolyline(
                [QPointF(x - 5, y), QPointF(x - 1.5, y + 4), QPointF(x + 5, y - 5)]
            )
        else:
            painter.drawLine(QPointF(x - 4, y - 4), QPointF(x + 4, y + 4))
            painter.drawLine(QPointF(x - 4, y + 4), QPointF(x + 4, y - 4))
