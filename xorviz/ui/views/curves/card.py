"""The card beside the cursor that reads all curves at its step."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from xorviz.ui.fonts import Size, mono_font, ui_font
from xorviz.ui.theme import Theme
from xorviz.ui.views.curves.values import Entry, swatch_pen
from xorviz.ui.views.parts.texts import Texts

_ROW, _PADDING, _SWATCH, _BETWEEN, _COLUMN_GAP = 14.0, 6.0, 18.0, 8.0, 12.0

_MORE = "…"


class Card:
    """Paints entries in rows, in two columns or three where they are many, and notes below."""

    def __init__(self) -> None:
        self._labels, self._values = Texts(ui_font(Size.TICK)), Texts(mono_font(Size.TICK))
        #: Where the card was painted last, if it was.
        self.place: QRectF | None = None

    def paint(
        self,
        painter: QPainter,
        theme: Theme,
        room: QRectF,
        at_left: bool,
        entries: Sequence[Entry],
        notes: Sequence[str],
    ) -> None:
        """Paint the card into a corner of its room; what has no place in it is left out.

        Parameters
        ----------
        painter : QPainter
        theme : Theme
        room : QRectF
        at_left : bool
            Whether it stands at the left or at the right.
        entries : sequence of Entry
        notes : sequence of str
            Sentences beneath the values.
        """
        self.place = None
        most = int((room.height() - 2.0 * _PADDING) // _ROW)
        if most < 2:
            return
        notes = [*notes[:2], f"{_MORE} +{len(notes) - 2}"] if len(notes) > 3 else list(notes)
        notes = notes[: max(most - 2, 0)]
        rows = max(most - len(notes), 1)
        words = max(self._labels.width(entry.label) for entry in entries)
        digits = max(self._values.width(entry.value) for entry in entries)
        width = _SWATCH + words + _BETWEEN + digits
        columns = min(
            math.ceil(len(entries) / rows),
            max(int((room.width() - 2.0 * _PADDING + _COLUMN_GAP) // (width + _COLUMN_GAP)), 1),
        )
        rows = min(rows, math.ceil(len(entries) / columns))
        noted = max((self._labels.width(note) for note in notes), default=0.0)
        across = max(columns * (width + _COLUMN_GAP) - _COLUMN_GAP, noted) + 2.0 * _PADDING
        across = min(across, room.width())
        high = (rows + len(notes)) * _ROW + 2.0 * _PADDING
        left = room.left() if at_left else room.right() - across
        self.place = QRectF(left, room.top(), across, high)
        painter.setPen(QPen(theme.color("border"), 1.0))
        painter.setBrush(theme.color("raised"))
        painter.drawRoundedRect(self.place, 4.0, 4.0)
        for number, entry in enumerate(entries[: rows * columns]):
            column, row = divmod(number, rows)
            x = left + _PADDING + column * (width + _COLUMN_GAP)
            y = room.top() + _PADDING + (row + 0.5) * _ROW
            self._row(painter, theme, entry, x, y, width)
        painter.setFont(self._labels.font)
        painter.setPen(theme.color("warning"))
        for row, note in enumerate(notes, start=rows):
            y = room.top() + _PADDING + (row + 0.5) * _ROW
            text = self._labels.metrics.elidedText(
                note, Qt.TextElideMode.ElideRight, across - 2.0 * _PADDING
            )
            self._labels.draw(painter, left + _PADDING, self._labels.baseline(y), text)

    def _row(
        self, painter: QPainter, theme: Theme, entry: Entry, x: float, y: float, width: float
    ) -> None:
        if entry.pen is not None:
            painter.setPen(swatch_pen(entry.pen))
            painter.drawLine(QLineF(x, y, x + _SWATCH - 6.0, y))
        painter.setFont(self._labels.font)
        painter.setPen(theme.color("muted"))
        self._labels.draw(painter, x + _SWATCH, self._labels.baseline(y), entry.label)
        painter.setFont(self._values.font)
        painter.setPen(theme.color("text"))
        right = x + width - self._values.width(entry.value)
        self._values.draw(painter, right, self._values.baseline(y), entry.value)
