"""The line under a picture: the value in question on the left, the colour scale on the right."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from xorviz.ui.fonts import Size, enlarged, mono_font, ui_font
from xorviz.ui.theme import DARK, Theme
from xorviz.ui.views.parts.texts import Texts

_HEIGHT = 22
_MARGIN = 12.0
_BAR = 48.0
_GAP = 12.0


class Readout(QWidget):
    """One line of text that never asks for more room, with a colour bar beside it.

    A value that a person points at is drawn in the strong colour; where there is none the hint
    stands in its place, muted.
    """

    #: What it is for a screen reader.
    spoken_role = QAccessible.Role.StaticText

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("readout")
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._theme: Theme = DARK
        self._value = ""
        self._hint = ""
        self._scale = ""
        self._bar = QImage(bytes(range(256)), 256, 1, 256, QImage.Format.Format_Indexed8).copy()
        self._value_texts = Texts(mono_font(Size.CAPTION))
        self._hint_texts = Texts(ui_font(Size.CAPTION))
        self.apply_theme(DARK)

    def apply_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        self._bar.setColorTable(theme.color_table)
        self.update()

    def show_value(self, value: str) -> None:
        """Show a value; an empty one brings back the hint."""
        if value != self._value:
            self._value = value
            self.setAccessibleName(value or self._hint)
            self.update()

    def show_hint(self, hint: str) -> None:
        """Say what one can do here."""
        if hint != self._hint:
            self._hint = hint
            self.setAccessibleName(self._value or hint)
            self.update()

    def show_scale(self, scale: str) -> None:
        """Print the scale beside the bar of its colours."""
        if scale != self._scale:
            self._scale = scale
            self.update()

    @property
    def value(self) -> str:
        """The value that is shown, or an empty text."""
        return self._value

    @property
    def scale(self) -> str:
        """The scale as it is printed."""
        return self._scale

    def sizeHint(self) -> QSize:
        return QSize(200, round(enlarged(_HEIGHT)))

    def minimumSizeHint(self) -> QSize:
        return QSize(80, round(enlarged(_HEIGHT)))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("panel"))
        right = self.width() - _MARGIN
        if self._scale:
            right = self._paint_scale(painter, right) - _GAP
        if self._value:
            text, texts, color = self._value, self._value_texts, "text"
        else:
            text, texts, color = self._hint, self._hint_texts, "muted"
        painter.setFont(texts.font)
        painter.setPen(self._theme.color(color))
        room = max(right - _MARGIN, 0.0)
        if texts.width(text) > room:
            text = texts.metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
        texts.draw(painter, _MARGIN, texts.baseline(self.height() / 2.0), text)
        painter.end()

    def _paint_scale(self, painter: QPainter, right: float) -> float:
        """Draw the bar and its text at the right, and return where they begin."""
        texts = self._hint_texts
        left = right - texts.width(self._scale)
        painter.setFont(texts.font)
        painter.setPen(self._theme.color("muted"))
        texts.draw(painter, left, texts.baseline(self.height() / 2.0), self._scale)
        if left - _BAR < self.width() / 2.0:
            return left
        left -= _BAR + 6.0
        painter.drawImage(QRectF(left, self.height() / 2.0 - 3.0, _BAR, 6.0), self._bar)
        return left
