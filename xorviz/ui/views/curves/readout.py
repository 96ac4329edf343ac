"""The line over the curves that says what is under the cursor, or where the run stands now."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from xorviz.ui.fonts import Lettering, Size, enlarged
from xorviz.ui.theme import DARK, Theme
from xorviz.ui.views.curves.values import Entry, swatch_pen

_GAP = 10
_SWATCH = 13
_AFTER_LABEL = 5

#: Step, loss and accuracy are shown even where their words have no room, and those of a test.
_ALWAYS = 3


class Readout(QWidget):
    """Step, loss, accuracy and more, each with its word and the look of its curve."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme: Theme = DARK
        self._entries: tuple[Entry, ...] = ()
        self._label_font, self._value_font = (
            Lettering(Size.CAPTION),
            Lettering(Size.CAPTION, mono=True),
        )
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_entries(self, entries: tuple[Entry, ...]) -> None:
        """Show numbers, as many as there is room for."""
        if entries != self._entries:
            self._entries = entries
            self.update()

    def text(self) -> str:
        """Return what is shown, in words."""
        words = [
            ((" · " if entry.beside else ", ") if number else "") + f"{entry.label} {entry.value}"
            for number, entry in enumerate(self._entries)
        ]
        return "".join(words)

    def sizeHint(self) -> QSize:
        return QSize(240, round(enlarged(22)))

    def minimumSizeHint(self) -> QSize:
        return QSize(40, round(enlarged(22)))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        # Where room is short the words go: the colours tell which of the first numbers is which.
        fitting = self._fitting()
        always = _ALWAYS + sum(entry.beside for entry in self._entries)
        words = fitting >= min(always, len(self._entries))
        x = 0
        for entry in self._entries[: fitting if words else always]:
            label = self._label_width(entry.label) + _AFTER_LABEL
            room = self.width() - x - self._value_width(entry.value)
            if room < (_SWATCH if entry.pen is not None else 0):
                break
            if entry.pen is not None:
                middle, end = QPointF(x + 4.5, self.height() / 2.0), QPointF(4.5, 0.0)
                if not words:
                    # Right before a number, a stroke that lies would be read as a minus.
                    end = QPointF(0.0, enlarged(5.0))
                painter.setPen(swatch_pen(entry.pen))
                painter.drawLine(QLineF(middle - end, middle + end))
                x += _SWATCH
            if words or (entry.pen is None and room >= label):
                painter.setFont(self._label_font.font)
                painter.setPen(self.theme.color("muted"))
                x = self._write(painter, x, entry.label, label)
            painter.setFont(self._value_font.font)
            painter.setPen(self.theme.color("text"))
            x = self._write(painter, x, entry.value, self._value_width(entry.value)) + _GAP
        painter.end()

    def _fitting(self) -> int:
        """Return how many numbers there is room for with their words."""
        x = 0
        for number, entry in enumerate(self._entries):
            x += _SWATCH if entry.pen is not None else 0
            x += self._label_width(entry.label) + _AFTER_LABEL + self._value_width(entry.value)
            if x > self.width():
                return number
            x += _GAP
        return len(self._entries)

    def _label_width(self, label: str) -> int:
        return self._label_font.width(label)

    def _value_width(self, value: str) -> int:
        return len(value) * self._value_font.width("0")

    def _write(self, painter: QPainter, x: int, text: str, width: int) -> int:
        """Write a text and return where it ends."""
        painter.drawText(QRect(x, 0, width + 4, self.height()), Qt.AlignmentFlag.AlignVCenter, text)
        return x + width
