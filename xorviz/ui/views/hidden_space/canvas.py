"""The picture itself: draws it, marks what is pointed out, and tells of the mark in question."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from xorviz.ui.fonts import Size, ui_font
from xorviz.ui.highlight import NOTHING, Highlight
from xorviz.ui.theme import DARK, Theme
from xorviz.ui.views.hidden_space.ground import Ground, Picture
from xorviz.ui.views.hidden_space.marks import Mark
from xorviz.ui.views.hidden_space.marks_painter import paint_ring
from xorviz.ui.views.parts.canvas_signs import paint_sentence

#: The mouse is at a mark that is no farther away, in pixels.
_NEAR = 16.0
_STEPS = {
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: 1,
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Down: -1,
}


class HiddenSpaceCanvas(QWidget):
    """Draws a picture, or says why there is none; the arrow keys go from mark to mark."""

    #: The mark under the mouse or the keyboard is another one, or there is none any more.
    told = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("hidden_space_map")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(self.tr("Hidden space"))
        self._theme: Theme = DARK
        self._ground = Ground()
        self._picture: Picture | None = None
        self._message = ""
        self._highlight = NOTHING
        #: Patterns of the mark that is pinned, and of that under the mouse.
        self._pinned: tuple[int, ...] = ()
        self._hovered: tuple[int, ...] = ()

    @property
    def box(self) -> QRectF:
        """Where the picture is drawn."""
        return self._picture.frame(self.size()).box if self._picture is not None else QRectF()

    @property
    def picture(self) -> Picture | None:
        """What is drawn."""
        return self._picture

    @property
    def message(self) -> str:
        """What is said where there is no picture."""
        return self._message

    @property
    def places(self) -> list[QPointF]:
        """Where each mark of the picture is drawn."""
        self._draw_ground(self.devicePixelRatioF())
        return list(self._ground.places) if self._picture is not None else []

    @property
    def current(self) -> Mark | None:
        """The mark under the mouse, or else the one that is pinned."""
        return self._mark_of(self._hovered) or self._mark_of(self._pinned)

    def sizeHint(self) -> QSize:
        return QSize(360, 220)

    def minimumSizeHint(self) -> QSize:
        return QSize(160, 110)

    def apply_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        self.update()

    def show_picture(self, picture: Picture | None, message: str = "") -> None:
        """Draw a picture; without one, a message stands in its place."""
        self._picture, self._message = picture, message
        self.update()

    def show_highlight(self, highlight: Highlight) -> None:
        """Mark the patterns and the units that another view points out."""
        if highlight != self._highlight:
            self._highlight = highlight
            self.update()

    def spoken(self) -> str:
        """Tell what is said of the place in question, for a screen reader."""
        return self.accessibleDescription()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        picture, theme = self._picture, self._theme
        if picture is None:
            paint_sentence(painter, self.rect(), ui_font(Size.LABEL), theme, self._message)
            painter.end()
            return
        self._ground.paint(painter, picture, self.size(), theme)
        self._paint_highlight(painter, picture)
        for mark, place in zip(picture.marks, self._ground.places, strict=True):
            if self.hasFocus() and mark is self._mark_of(self._pinned):
                paint_ring(painter, mark, place, theme, focused=True)
        painter.end()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self._patterns_at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._pin(self._patterns_at(event.position()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        marks = self._in_order()
        if key in _STEPS and marks:
            pinned = self._mark_of(self._pinned)
            step = _STEPS[key]
            number = marks.index(pinned) + step if pinned is not None else 0
            self._pin(marks[number % len(marks)].patterns)
        elif key == Qt.Key.Key_Escape and self._pinned:
            self._pin(())
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        marks = self._in_order()
        if not self._pinned and marks and event.reason() != Qt.FocusReason.MouseFocusReason:
            self._pin(marks[0].patterns)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.update()

    def _draw_ground(self, ratio: float) -> None:
        if self._picture is not None:
            self._ground.draw(self._picture, self.size(), self._theme, ratio)

    def _paint_highlight(self, painter: QPainter, picture: Picture) -> None:
        highlight, theme = self._highlight, self._theme
        for mark, place in zip(picture.marks, self._ground.places, strict=True):
            if mark.labels & highlight.patterns:
                paint_ring(painter, mark, place, theme)
        layer, units = picture.look.layer, picture.look.units or ()
        for unit, name in zip(units, self._ground.names, strict=False):
            if (layer, unit) in highlight.units and not name.isEmpty():
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(theme.color("text"), 1.6))
                painter.drawRoundedRect(name.adjusted(-4.0, -1.0, 4.0, 1.0), 3.0, 3.0)

    def _patterns_at(self, place: QPointF) -> tuple[int, ...]:
        """Return the patterns of the nearest mark, if one is near."""
        picture, nearest = self._picture, _NEAR**2
        found: tuple[int, ...] = ()
        if picture is None:
            return found
        for mark, at in zip(picture.marks, self.places, strict=True):
            away = place - at
            distance = QPointF.dotProduct(away, away)
            if distance <= nearest:
                nearest, found = distance, mark.patterns
        return found

    def _mark_of(self, patterns: tuple[int, ...]) -> Mark | None:
        """Return the mark in which the first of some patterns is now."""
        marks = self._picture.marks if self._picture is not None else ()
        return next((mark for mark in marks if patterns and patterns[0] in mark.patterns), None)

    def _in_order(self) -> list[Mark]:
        """Return the marks from left to right."""
        marks = self._picture.marks if self._picture is not None else ()
        return sorted(marks, key=lambda mark: (mark.x, mark.y, mark.patterns))

    def _hover(self, patterns: tuple[int, ...]) -> None:
        if patterns != self._hovered:
            self._hovered = patterns
            self.told.emit()

    def _pin(self, patterns: tuple[int, ...]) -> None:
        if patterns != self._pinned:
            self._pinned = patterns
            self.told.emit()
            self.update()
