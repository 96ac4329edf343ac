"""The line at the top of the doctor's card: the verdict with its sign, and what it goes by."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QFocusEvent, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from xorviz.session.snapshot import Diagnosed
from xorviz.ui import doctor_words as words
from xorviz.ui.fonts import Lettering, Size, enlarged
from xorviz.ui.style import mixed
from xorviz.ui.theme import DARK, Theme

_BADGE, _GAP, _HEIGHT, _MARGIN = 18, 8, 26, 5


class Head(QWidget):
    """A badge with a sign, the title, and at the right the facts as far as there is room.

    It has a place in the walk of the Tab key, so that the verdict is read out.
    """

    #: What it is for a screen reader.
    spoken_role = QAccessible.Role.Heading

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("doctor_head")
        self.theme: Theme = DARK
        self.title = ""
        self.facts = ""
        self._sign, self._color = "", "muted"
        self._title_font = Lettering(Size.TITLE, QFont.Weight.DemiBold)
        self._facts_font = Lettering(Size.CAPTION, mono=True)
        self._sign_font = Lettering(Size.BODY, QFont.Weight.DemiBold)
        self.setFixedHeight(round(enlarged(_HEIGHT)))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("The doctor has not looked yet"))

    def show_diagnosed(self, diagnosed: Diagnosed) -> None:
        """Show how a run stands."""
        verdict = diagnosed.diagnosis.verdict
        self._sign, self._color = words.SIGNS[verdict], words.COLORS[verdict]
        self.title, self.facts = words.title(diagnosed), words.facts(diagnosed)
        self.setAccessibleName(f"{self.title} ({self.facts})")
        sentence = words.verdict_sentence(diagnosed)
        self.setAccessibleDescription(sentence)
        self.setToolTip(f"{sentence}\n{self.facts}")
        self.update()

    def apply_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self.theme = theme
        self.setFixedHeight(round(enlarged(_HEIGHT)))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(300, round(enlarged(_HEIGHT)))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, round(enlarged(_HEIGHT)))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus():
            painter.setPen(QPen(self.theme.color("accent"), 2.0))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 5.0, 5.0)
        if not self.title:
            return
        middle = self.height() // 2
        color = self.theme.color(self._color)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        side = round(enlarged(_BADGE))
        badge = QRect(
            _MARGIN,
            middle - side // 2,
            side,
            side,
        )
        painter.drawEllipse(badge)
        painter.setFont(self._sign_font.font)
        painter.setPen(self.theme.color("panel"))
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, self._sign)
        left, right = _MARGIN + side + _GAP, self.width() - _MARGIN
        title, facts = QFontMetrics(self._title_font.font), QFontMetrics(self._facts_font.font)
        text = title.elidedText(self.title, Qt.TextElideMode.ElideRight, right - left)
        used = title.horizontalAdvance(text) + 2 * _GAP
        flags = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(self._title_font.font)
        painter.setPen(self.theme.color("text"))
        painter.drawText(
            left, 0, right - left, self.height(), flags | Qt.AlignmentFlag.AlignLeft, text
        )
        shown = _fitting(self.facts, facts, right - left - used)
        painter.setFont(self._facts_font.font)
        painter.setPen(mixed(self.theme.muted, self.theme.text, 0.15))
        painter.drawText(
            left, 0, right - left, self.height(), flags | Qt.AlignmentFlag.AlignRight, shown
        )


def _fitting(facts: str, metrics: QFontMetrics, room: int) -> str:
    """Return the facts that fit: the first and the last stay longest."""
    parts = facts.split(" · ")
    while parts:
        text = " · ".join(parts)
        if metrics.horizontalAdvance(text) <= room:
            return text
        # How sure it is, then of which step.
        del parts[1 if len(parts) > 2 else -1]
    return ""
