"""One thing to do about a finding, as a button with few words, and how often that worked."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QStyle, QStyleOptionButton, QStylePainter, QWidget

from xorviz.ui.fonts import Lettering, Size, enlarged, ui_font
from xorviz.ui.odds_words import Face
from xorviz.ui.style import mixed
from xorviz.ui.theme import DARK, Theme

#: Of a chip that shows odds: its least width, its height, the room at its sides, and the strip.
_LEAST_WIDTH, _HEIGHT, _MARGIN, _STRIP = 190, 36, 9, 3

#: Opacity of the bar behind the words, and while it still fills.
_FULL, _FILLING = 56, 30


def least_width() -> int:
    """Return the least width of a chip that shows odds."""
    return round(enlarged(_LEAST_WIDTH))


class Chip(QPushButton):
    """A remedy; its tool tip says in full what it does, and what came of trying it.

    Parameters
    ----------
    words, tip : str
    """

    def __init__(self, words: str, tip: str, parent: QWidget | None = None) -> None:
        super().__init__(words.replace("&", "&&"), parent)
        self.words = words
        self.theme: Theme = DARK
        self.face: Face | None = None
        self._below_font = Lettering(Size.TICK)
        self._share_font = Lettering(Size.LABEL, QFont.Weight.DemiBold)
        self.setProperty("role", "chip")
        self.setFont(ui_font(Size.LABEL))
        self.tell(tip)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAutoDefault(False)

    def tell(self, tip: str) -> None:
        """Say in full what it does, and what is known of that."""
        if tip != self.toolTip():
            self.setToolTip(tip)
            self.setAccessibleName(tip.replace("\n", " "))

    def show_face(self, face: Face | None) -> None:
        """Show odds; None shows the words alone."""
        if face == self.face:
            return
        grown = (face is None) != (self.face is None)
        self.face = face
        if grown:
            self.updateGeometry()
        self.update()

    def apply_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self.theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        return (
            super().sizeHint()
            if self.face is None
            else QSize(least_width(), round(enlarged(_HEIGHT)))
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.face is None:
            super().paintEvent(event)
            return
        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_bar(painter, self.face)
        self._paint_words(painter, self.face)

    def _paint_bar(self, painter: QPainter, face: Face) -> None:
        """Fill the chip up to the share, and draw its interval below."""
        inside = QRectF(self.rect()).adjusted(_MARGIN, 0, -_MARGIN, -3)
        track = QRectF(inside.left(), inside.bottom() - _STRIP, inside.width(), _STRIP)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.color("border"))
        painter.drawRoundedRect(track, 1.5, 1.5)
        if face.bar is None:
            return
        share, low, high = face.bar
        color = self.theme.color("right")
        interval = QColor(color)
        interval.setAlpha(2 * (_FULL if face.is_whole else _FILLING))
        painter.setBrush(interval)
        painter.drawRoundedRect(_part(track, low, high), 1.5, 1.5)
        painter.setBrush(color if face.is_whole else mixed(self.theme.right, self.theme.muted, 0.4))
        painter.drawRoundedRect(_part(track, 0.0, share), 1.5, 1.5)

    def _paint_words(self, painter: QPainter, face: Face) -> None:
        room = self.rect().adjusted(_MARGIN + 2, 2, -_MARGIN - 2, -9)
        above = QRect(room.left(), room.top(), room.width(), round(enlarged(15)))
        below = QRect(room.left(), above.bottom(), room.width(), round(enlarged(14)))
        shares = QFontMetrics(self._share_font.font)
        taken = shares.horizontalAdvance(face.share) + 8 if face.share else 0
        left = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.setFont(self.font())
        control = bool(self.property("control"))
        painter.setPen(self.theme.color("muted" if control else "text"))
        name = self.fontMetrics().elidedText(
            self.words, Qt.TextElideMode.ElideRight, above.width() - taken
        )
        painter.drawText(above, left, name)
        painter.setFont(self._share_font.font)
        good = face.bar is not None and face.bar[0] > 0.0
        painter.setPen(self.theme.color("right" if good else "muted"))
        painter.drawText(
            above, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, face.share
        )
        painter.setFont(self._below_font.font)
        painter.setPen(mixed(self.theme.muted, self.theme.text, 0.15))
        small = QFontMetrics(self._below_font.font)
        fits = (text for text in face.below if small.horizontalAdvance(text) <= below.width())
        shortest = small.elidedText(face.below[-1], Qt.TextElideMode.ElideRight, below.width())
        painter.drawText(below, left, next(fits, shortest))


def _part(track: QRectF, first: float, last: float) -> QRectF:
    """Return the part of a strip between two shares."""
    width = max((last - first) * track.width(), 0.0)
    return QRectF(track.left() + first * track.width(), track.top(), width, track.height())
