"""What canvases show alike: a sentence where there is no picture, and where the keyboard is."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPen

from xorviz.ui.theme import Theme


def paint_sentence(
    painter: QPainter, rect: QRect, font: QFont, theme: Theme, sentence: str
) -> None:
    """Write a sentence in the middle of an empty canvas."""
    painter.fillRect(rect, theme.color("panel"))
    painter.setPen(theme.color("muted"))
    painter.setFont(font)
    flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
    painter.drawText(rect.adjusted(20, 8, -20, -8), flags, sentence)


def paint_focus(painter: QPainter, box: QRectF, theme: Theme) -> None:
    """Draw the frame that says that the keyboard is here."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.color("accent"), 2.0))
    painter.drawRect(box.adjusted(-2.0, -2.0, 2.0, 2.0))
