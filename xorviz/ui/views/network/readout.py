"""The card with the values of the unit or the weight under the mouse, in focus, or pinned."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from xorviz.ui.fonts import Lettering, Size
from xorviz.ui.theme import DARK, Theme

_PADDING, _BETWEEN = 10.0, 14.0
_TITLE, _ROW = 20.0, 16.0
_AWAY = 14.0


@dataclass(frozen=True)
class Line:
    """One row: what it is, and its value as text."""

    label: str
    value: str


@dataclass(frozen=True)
class Reading:
    """What a card says: a title, a remark beside it, and rows."""

    title: str
    remark: str
    lines: tuple[Line, ...]

    def text(self) -> str:
        """Return the same in words."""
        rows = [f"{line.label} {line.value}".strip() for line in self.lines]
        head = f"{self.title}, {self.remark}" if self.remark else self.title
        return f"{head}: {'; '.join(rows)}" if rows else head


class Readout(QWidget):
    """Draws a reading beside what it is about. It lets the mouse through."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme: Theme = DARK
        self.reading: Reading | None = None
        self.pinned = False
        self.setObjectName("readout")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._title_font = Lettering(Size.BODY, QFont.Weight.DemiBold)
        self._font, self._mono = Lettering(Size.CAPTION), Lettering(Size.CAPTION, mono=True)
        self._width = 0.0
        self.hide()

    def show_reading(self, reading: Reading, about: QRectF, pinned: bool) -> None:
        """Show a card beside the place `about`, within the parent.

        While the title stays, the card only grows, so that it does not tremble with the digits.
        """
        same = self.reading is not None and self.reading.title == reading.title
        self.reading, self.pinned = reading, pinned
        self._width = max(self._wanted_width(reading), self._width if same else 0.0)
        size = QSize(int(self._width), int(2.0 * _PADDING + _TITLE + _ROW * len(reading.lines)))
        parent = self.parentWidget()
        space = QRectF(parent.rect() if parent is not None else self.rect()).adjusted(
            4.0, 4.0, -4.0, -4.0
        )
        x = about.right() + _AWAY
        if x + size.width() > space.right():
            x = about.left() - _AWAY - size.width()
        x = max(space.left(), min(x, space.right() - size.width()))
        y = max(space.top(), min(about.top(), space.bottom() - size.height()))
        self.setGeometry(round(x), round(y), size.width(), size.height())
        self.setAccessibleName(reading.text())
        self.show()
        self.raise_()
        self.update()

    def apply_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self.theme = theme
        self.update()

    def put_away(self) -> None:
        """Hide the card."""
        self.reading = None
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.reading is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(0.75, 0.75, -0.75, -0.75)
        painter.setPen(QPen(self.theme.color("accent" if self.pinned else "border"), 1.2))
        painter.setBrush(self.theme.color("panel", 244))
        painter.drawRoundedRect(area, 8.0, 8.0)
        inner = area.adjusted(_PADDING, _PADDING - 3.0, -_PADDING, 0.0)
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        row = QRectF(inner.left(), inner.top(), inner.width(), _TITLE)
        painter.setFont(self._title_font.font)
        painter.setPen(self.theme.color("text"))
        painter.drawText(row, left, self.reading.title)
        painter.setFont(self._font.font)
        painter.setPen(self.theme.color("muted"))
        painter.drawText(row, right, self.reading.remark)
        row = QRectF(row.left(), row.bottom() + 2.0, row.width(), _ROW)
        for line in self.reading.lines:
            painter.setFont(self._font.font)
            painter.setPen(self.theme.color("muted"))
            painter.drawText(row, left, line.label)
            painter.setFont(self._mono.font)
            painter.setPen(self.theme.color("text"))
            painter.drawText(row, right, line.value)
            row.translate(0.0, _ROW)

    def _wanted_width(self, reading: Reading) -> float:
        title = QFontMetricsF(self._title_font.font)
        font, mono = QFontMetricsF(self._font.font), QFontMetricsF(self._mono.font)
        widths = [title.horizontalAdvance(reading.title) + font.horizontalAdvance(reading.remark)]
        widths += [
            font.horizontalAdvance(line.label) + mono.horizontalAdvance(line.value)
            for line in reading.lines
        ]
        return float(int(max(widths) + _BETWEEN + 2.0 * _PADDING + 3.0))
