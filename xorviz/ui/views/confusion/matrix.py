"""The picture of the confusion matrix, and what mouse and keys do in it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from xorviz.ui.theme import DARK, Theme
from xorviz.ui.views.confusion.counts import Counts
from xorviz.ui.views.confusion.layout import Layout, fitted
from xorviz.ui.views.confusion.painter import MatrixPainter
from xorviz.ui.views.confusion.words import said_of

Place = tuple[int, int]


class ConfusionMatrix(QWidget):
    """Draws the counts in sight, and reads out the one under the mouse or the keyboard."""

    #: Emits the line about the cell in question, or an empty text.
    described = Signal(str)
    #: Emits the rectangle that must be in sight.
    moved_to = Signal(QRectF)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("confusion_matrix")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(self.tr("Confusion matrix"))
        self._theme: Theme = DARK
        self._painter = MatrixPainter()
        self._hint = ""
        self.counts: Counts | None = None
        self.layout_: Layout | None = None
        #: Row and column under the mouse, and where the keyboard is; see `Layout.at`.
        self._hovered: Place | None = None
        self._current: Place | None = None
        self._said = ""

    def apply_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        self.update()

    def show_counts(self, counts: Counts | None, hint: str) -> bool:
        """Show a matrix, or without one the hint; tell whether it must be fitted anew."""
        before, self.counts, self._hint = self.counts, counts, hint
        self._describe()
        self.update()
        if counts is None or before is None:
            return counts is not before
        return (counts.classes, counts.columns) != (before.classes, before.columns)

    def fit(self, room: QSize) -> QSize:
        """Arrange everything for this room, and return the size that is needed."""
        if self.counts is None:
            self.layout_ = None
            return QSize(80, 40)
        rows, columns = len(self.counts.classes), self.counts.columns
        self.layout_ = fitted(room, rows, columns, *self._painter.widths(self.counts))
        return self.layout_.size

    def spoken(self) -> str:
        """Tell what is said of the place in question, for a screen reader."""
        return self._said

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._theme.color("panel"))
        if self.counts is None or self.layout_ is None:
            painter.setPen(self._theme.color("muted"))
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(QRectF(self.rect()).adjusted(8.0, 0.0, -8.0, 0.0), flags, self._hint)
        else:
            seen = QRectF(event.rect())
            self._painter.paint(painter, self._theme, self.layout_, self.counts, seen)
            focus = self.hasFocus()
            for place, strong in ((self._hovered, False), (self._current, True)):
                if self._exists(place):
                    rect = self._rect(place)
                    self._painter.outline(painter, self._theme, rect, strong, focus)
        painter.end()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self._at(event))

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._move_to(self._at(event))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        counts = self.counts
        if counts is None:
            super().keyPressEvent(event)
            return
        # A first key goes to the first cell: there may have been none when the focus came.
        current = self._current
        row, column = current if current is not None and self._exists(current) else (0, -1)
        last = counts.columns - 1
        places = {
            Qt.Key.Key_Up: (row - 1, column),
            Qt.Key.Key_Down: (row + 1, column),
            Qt.Key.Key_Left: (row, column - 1),
            Qt.Key.Key_Right: (row, column + 1),
            Qt.Key.Key_Home: (row, 0),
            Qt.Key.Key_End: (row, last),
        }
        place = places.get(Qt.Key(event.key()))
        if place is None:
            super().keyPressEvent(event)
            return
        row = min(max(place[0], -1), len(counts.classes) - 1)
        column = min(max(place[1], -1), last)
        # The corner has nothing to say.
        if (row, column) != (-1, -1):
            self._move_to((row, column))

    def focusInEvent(self, event: QFocusEvent) -> None:
        by_mouse = event.reason() == Qt.FocusReason.MouseFocusReason
        if self.counts is not None and not self._exists(self._current) and not by_mouse:
            self._move_to((0, 0))
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.update()

    def _at(self, event: QMouseEvent) -> Place | None:
        if self.layout_ is None:
            return None
        return self.layout_.at(event.position().x(), event.position().y())

    def _exists(self, place: Place | None) -> bool:
        counts = self.counts
        if place is None or counts is None:
            return False
        return place[0] < len(counts.classes) and place[1] < counts.columns

    def _rect(self, place: Place | None) -> QRectF:
        if self.layout_ is None or place is None:
            return QRectF()
        row, column = place
        if row < 0:
            return self.layout_.column_rect(column)
        if column < 0:
            names, recall = self.layout_.row_rect(row), self.layout_.recall_rect(row)
            return names.united(recall).adjusted(-3.0, -1.0, 3.0, -1.0)
        return self.layout_.cell_rect(row, column)

    def _hover(self, place: Place | None) -> None:
        if place != self._hovered:
            self._hovered = place
            self._describe()
            self.update()

    def _move_to(self, place: Place | None) -> None:
        if place != self._current:
            self._current = place
            self._describe()
            self.setAccessibleDescription(self._said)
            self.update()
        if place is not None:
            self.moved_to.emit(self._rect(place))

    def _describe(self) -> None:
        place = self._hovered if self._hovered is not None else self._current
        said = ""
        if self.counts is not None and place is not None and self._exists(place):
            said = said_of(self.counts, *place)
        if said != self._said:
            self._said = said
            self.described.emit(said)
