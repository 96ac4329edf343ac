"""The numbers at the right of the bar, painted so that they neither jump nor overlap."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QFont, QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from xorviz.ui.fonts import Lettering, Size, enlarged
from xorviz.ui.theme import DARK, Theme

_GAP = 14
_AFTER_LABEL = 6
_BADGE_PADDING = 9


@dataclass(frozen=True)
class Part:
    """One number with its word.

    Parameters
    ----------
    label : str
    value : str
    columns : int
        Characters to keep free for the value at least.
    rank : int
        Where room is short the highest ranks go first; 0 stays.
    badge : bool
        Whether it is a word in a frame, in the colour of what is right.
    note : str
        What is to be said of it where there is more room.
    """

    label: str
    value: str
    columns: int
    rank: int
    badge: bool = False
    note: str = ""


class StatusStrip(QWidget):
    """Parts in a row, flush right, or one sentence of warning in their place."""

    #: What it is for a screen reader.
    spoken_role = QAccessible.Role.StaticText

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme: Theme = DARK
        self._parts: tuple[Part, ...] = ()
        #: By label, and whether it is a badge: ranks may change.
        self._columns: dict[tuple[str, bool], int] = {}
        self._warning = ""
        self._label_font = Lettering(Size.LABEL)
        self._value_font = Lettering(Size.BODY, QFont.Weight.Medium, mono=True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setObjectName("status")

    def show_parts(self, parts: Sequence[Part]) -> None:
        """Show numbers; a part's room grows with its value and does not shrink again."""
        self._warning = ""
        self._parts = tuple(parts)
        for part in self._parts:
            known = self._columns.get((part.label, part.badge), part.columns)
            columns = max(known, part.columns, len(part.value))
            self._columns[part.label, part.badge] = columns
        self.update()

    def warn(self, sentence: str) -> None:
        """Show a sentence in the colour of warnings."""
        self._warning = sentence
        self.update()

    def text(self) -> str:
        """Return all that there is to say, also what has no room."""
        parts = (
            " ".join(filter(None, (part.label, part.value, part.note)))
            for part in self._parts
            if part.value
        )
        return self._warning or ", ".join(parts)

    def visible_parts(self) -> tuple[Part, ...]:
        """Return the parts that fit into the present width, in their order."""
        return self._fitting(self.width())

    def width_for(self, rank: int) -> int:
        """Return the width at which all parts up to a rank are shown."""
        return self._width_of([part for part in self._parts if part.rank <= rank])

    def sizeHint(self) -> QSize:
        return QSize(self._width_of(self._parts), round(enlarged(34)))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.width_for(0), round(enlarged(30)))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self.text(), self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._warning:
            self._paint_warning(painter)
        else:
            parts = self._fitting(self.width())
            x = self.width() - self._width_of(parts)
            for part in parts:
                self._paint_part(painter, part, x)
                x += self._part_width(part) + _GAP
        painter.end()

    def _fitting(self, room: int) -> tuple[Part, ...]:
        kept = list(self._parts)
        while self._width_of(kept) > room and any(part.rank for part in kept):
            kept.remove(max(kept, key=lambda part: part.rank))
        return tuple(kept)

    def _width_of(self, parts: Sequence[Part]) -> int:
        return sum(self._part_width(part) + _GAP for part in parts)

    def _part_width(self, part: Part) -> int:
        if part.badge:
            return self._label_font.width(part.value) + 2 * _BADGE_PADDING
        label = self._label_font.width(part.label)
        value = self._columns[part.label, part.badge] * self._value_font.width("0")
        return value + (label + _AFTER_LABEL if part.label else 0)

    def _paint_part(self, painter: QPainter, part: Part, x: int) -> None:
        middle = QRect(x, 0, self._part_width(part), self.height())
        align = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(self._label_font.font)
        if part.badge:
            self._paint_badge(painter, part, middle)
            return
        painter.setPen(self.theme.color("muted"))
        painter.drawText(middle, align | Qt.AlignmentFlag.AlignLeft, part.label)
        painter.setFont(self._value_font.font)
        painter.setPen(self.theme.color("text"))
        painter.drawText(middle, align | Qt.AlignmentFlag.AlignRight, part.value)

    def _paint_badge(self, painter: QPainter, part: Part, place: QRect) -> None:
        if not part.value:
            return
        high = round(enlarged(21))
        frame = QRectF(place.x(), place.center().y() - high // 2, place.width(), high)
        painter.setPen(QPen(self.theme.color("right"), 1.0))
        painter.setBrush(self.theme.color("right", 36))
        painter.drawRoundedRect(frame, 10.0, 10.0)
        painter.setPen(self.theme.color("right"))
        painter.drawText(frame, Qt.AlignmentFlag.AlignCenter, part.value)

    def _paint_warning(self, painter: QPainter) -> None:
        painter.setFont(self._label_font.font)
        painter.setPen(self.theme.color("warning"))
        room = self.rect().adjusted(_GAP, 0, -_GAP, 0)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        text = self._warning
        if self._label_font.width(text) > room.width():
            lines = max(self.height() // self._label_font.metrics.lineSpacing(), 1)
            # Words break early, so a wrapped sentence has less room than its lines together.
            usable = room.width() if lines == 1 else int(0.85 * lines * room.width())
            text = self._label_font.metrics.elidedText(text, Qt.TextElideMode.ElideRight, usable)
            painter.drawText(room, flags | Qt.TextFlag.TextWordWrap, text)
        else:
            painter.drawText(room, flags, text)
