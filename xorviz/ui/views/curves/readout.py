"""The line over the curves that says what is under the cursor, or where the run stands now."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from xorviz.ui.theme import DARK, Theme, mono_font, ui_font

_GAP = 10
_SWATCH = 13
_AFTER_LABEL = 5


class Readout(QWidget):
    """Step, loss and accuracy, each with its word and the colour of its curve."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme: Theme = DARK
        self._entries: tuple[tuple[str, str, str], ...] = ()
        self._label_font, self._value_font = ui_font(8.0), mono_font(8.0)
        self._labels = QFontMetrics(self._label_font)
        self._label_widths: dict[str, int] = {}
        self._character = QFontMetrics(self._value_font).horizontalAdvance("0")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_entries(self, entries: tuple[tuple[str, str, str], ...]) -> None:
        """Show word, value and the name of a colour of the theme (or "") of each number."""
        if entries != self._entries:
            self._entries = entries
            self.update()

    def text(self) -> str:
        """Return what is shown, in words."""
        return ", ".join(f"{label} {value}" for label, value, _ in self._entries)

    def sizeHint(self) -> QSize:
        return QSize(240, 22)

    def minimumSizeHint(self) -> QSize:
        return QSize(60, 22)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        # Where room is short the words go: the colours tell which number is which.
        words = self._width() <= self.width()
        x = 0
        for label, value, color in self._entries:
            if x + self._value_width(value) + _SWATCH > self.width():
                break
            if color:
                painter.fillRect(QRect(x, self.height() // 2 - 1, 9, 2), self.theme.color(color))
                x += _SWATCH
            if words or not color:
                painter.setFont(self._label_font)
                painter.setPen(self.theme.color("muted"))
                x = self._write(painter, x, label, self._label_width(label)) + _AFTER_LABEL
            painter.setFont(self._value_font)
            painter.setPen(self.theme.color("text"))
            x = self._write(painter, x, value, self._value_width(value)) + _GAP
        painter.end()

    def _width(self) -> int:
        """Return the width with all words."""
        return sum(
            (_SWATCH if color else 0)
            + self._label_width(label)
            + _AFTER_LABEL
            + self._value_width(value)
            + _GAP
            for label, value, color in self._entries
        )

    def _label_width(self, label: str) -> int:
        if label not in self._label_widths:
            self._label_widths[label] = self._labels.horizontalAdvance(label)
        return self._label_widths[label]

    def _value_width(self, value: str) -> int:
        return len(value) * self._character

    def _write(self, painter: QPainter, x: int, text: str, width: int) -> int:
        """Write a text and return where it ends."""
        painter.drawText(QRect(x, 0, width + 4, self.height()), Qt.AlignmentFlag.AlignVCenter, text)
        return x + width
