"""A line of words in a view that takes the room there is and no more."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from xorviz.ui.fonts import Size, ui_font
from xorviz.ui.theme import DARK, Theme


class Note(QWidget):
    """A label that never asks for room; where it is short an ellipsis stands for the rest.

    Qt's own has the whole window laid out anew for each new text, and painted once more.

    Parameters
    ----------
    strong : bool
        Whether it is what the view has to say, and no mere remark.
    elide : Qt.TextElideMode
        Where the ellipsis stands.
    """

    #: What it is for a screen reader.
    spoken_role = QAccessible.Role.StaticText

    def __init__(
        self, strong: bool = False, elide: Qt.TextElideMode = Qt.TextElideMode.ElideRight
    ) -> None:
        super().__init__()
        self._theme: Theme = DARK
        self._elide = elide
        self._color = "text" if strong else "muted"
        self._text = ""
        self.setFont(ui_font(Size.CAPTION))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def text(self) -> str:
        """Return the words."""
        return self._text

    def setText(self, text: str) -> None:
        """Show other words."""
        if text != self._text:
            self._text = text
            self.setAccessibleName(text)
            self.update()

    def apply_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(0, self.fontMetrics().height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self._theme.color(self._color))
        words = self.fontMetrics().elidedText(self._text, self._elide, self.width())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter, words)
        painter.end()
