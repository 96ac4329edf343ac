"""A small picture with a caption above it, or words where there is none."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from xorviz.ui.fonts import Lettering, Size
from xorviz.ui.theme import DARK, Theme

#: Height of the caption.
CAPTION = 18


class Tile(QWidget):
    """Paints its caption; what it pictures is painted by those that inherit it.

    Parameters
    ----------
    name : str
        Object name.
    spoken : str
        What a screen reader calls it.
    """

    def __init__(self, name: str, spoken: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(spoken)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._theme: Theme = DARK
        self._caption = ""
        self._words = ""
        self._remark = ""
        self._font, self._small = Lettering(Size.CAPTION), Lettering(Size.LABEL)

    @property
    def caption(self) -> str:
        """What is written above the picture, the remark at the right included."""
        return " · ".join(filter(None, (self._caption, self._remark)))

    @property
    def words(self) -> str:
        """What is said in place of a picture; empty where there is one."""
        return self._words

    def sizeHint(self) -> QSize:
        return QSize(200, 190)

    def minimumSizeHint(self) -> QSize:
        return QSize(96, 110)

    def apply_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        self.update()

    def say(self, caption: str, remark: str = "", words: str = "", more: str = "") -> None:
        """Set the texts.

        Parameters
        ----------
        caption : str
            Cut off where there is little room.
        remark : str
            At the right of the caption, and never cut off.
        words : str
            Said in place of a picture.
        more : str
            Added to the caption in the tool tip, and for a screen reader.
        """
        self._caption, self._remark, self._words = caption, remark, words
        tip = " · ".join(filter(None, (caption, remark, words, more)))
        if self.toolTip() != tip:
            self.setToolTip(tip)
            self.setAccessibleDescription(tip)
        self.update()

    def spoken(self) -> str:
        """Tell what is said of the place in question, for a screen reader."""
        return self.accessibleDescription()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.color("panel"))
        painter.setFont(self._font.font)
        painter.setPen(theme.color("muted"))
        line, middle = QRect(6, 0, self.width() - 12, CAPTION), Qt.AlignmentFlag.AlignVCenter
        metrics = painter.fontMetrics()
        taken = metrics.horizontalAdvance(self._remark) + 8 if self._remark else 0
        room_left = line.width() - taken
        text = metrics.elidedText(self._caption, Qt.TextElideMode.ElideRight, room_left)
        painter.drawText(line, middle, text)
        painter.drawText(line, middle | Qt.AlignmentFlag.AlignRight, self._remark)
        room = QRectF(0.0, CAPTION, self.width(), self.height() - CAPTION)
        if self._words:
            painter.setFont(self._small.font)
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(room.adjusted(10.0, 4.0, -10.0, -4.0), flags, self._words)
        else:
            self.paint(painter, room)
        painter.end()

    def paint(self, painter: QPainter, room: QRectF) -> None:
        """Draw the picture into a part of the widget."""
