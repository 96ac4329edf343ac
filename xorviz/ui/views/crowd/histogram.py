"""The histogram of the losses of all random starts, and what mouse and keys do in it."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from xorviz.session.snapshot import Crowd
from xorviz.ui.focus import BY_KEYBOARD
from xorviz.ui.theme import DARK, Theme
from xorviz.ui.views.crowd.bins import Bins, bins_of
from xorviz.ui.views.crowd.histogram_painter import (
    HistogramPainter,
    bin_at,
    bin_rect,
    number_of_bins,
    plot_of,
)
from xorviz.ui.views.crowd.outcomes import Outcomes
from xorviz.ui.views.crowd.scale import Scale, scale_for, share_for
from xorviz.ui.views.crowd.words import said_of_bin

#: Beside a bar, so many bins still lead to it.
_NEAR = 2


class LossHistogram(QWidget):
    """Draws the bars, and shows one start of a bar after the other."""

    #: Emits the line about the bar in question, or an empty text.
    described = Signal(str)
    #: Emits the number of a start that shall be on display.
    wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("loss_histogram")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(self.tr("Histogram of the losses"))
        self._theme: Theme = DARK
        self._painter = HistogramPainter()
        self._crowd: Crowd | None = None
        self._outcomes: Outcomes | None = None
        self._scale: Scale | None = None
        self._share: float | None = None
        self._displayed = -1
        self._asked = -1
        self._said = ""
        self.bins: Bins | None = None
        #: The bin under the mouse, and where the keyboard is.
        self._hovered: int | None = None
        self._current: int | None = None

    def sizeHint(self) -> QSize:
        return QSize(220, 130)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, 70)

    def apply_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        self.update()

    def show_crowd(self, crowd: Crowd, outcomes: Outcomes, displayed: int) -> None:
        """Show a crowd, and which of its starts is on display."""
        self._crowd, self._outcomes, self._displayed = crowd, outcomes, displayed
        self._scale = scale_for(crowd, self._scale)
        self._sort()

    @property
    def plot(self) -> QRectF:
        """Where the bars stand."""
        return plot_of(QRectF(self.rect()))

    def bin_rect(self, place: int) -> QRectF:
        """Return the whole height of a bin."""
        return QRectF() if self.bins is None else bin_rect(self.plot, self.bins, place)

    def spoken(self) -> str:
        """Tell what is said of the place in question, for a screen reader."""
        return self._said

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._theme.color("panel"))
        bins, crowd, plot, theme = self.bins, self._crowd, self.plot, self._theme
        if bins is not None and crowd is not None and self._share is not None:
            self._painter.plateaus(painter, theme, plot, bins, crowd.plateaus)
            self._painter.bars(painter, theme, plot, bins, self._share)
            if self._displayed < len(bins.of_start) and bins.of_start[self._displayed] >= 0:
                there = int(bins.of_start[self._displayed])
                self._painter.displayed(painter, theme, plot, bins, there)
            for place, strong in ((self._hovered, False), (self._focused(), True)):
                if place is not None:
                    self._painter.outline(painter, theme, bin_rect(plot, bins, place), strong)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._sort()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self._at(event))

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = self._at(event)
        if event.button() == Qt.MouseButton.LeftButton and place is not None:
            self._move_to(place)
            self._show_next(place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        filled = self._filled()
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            if self._current is not None:
                self._show_next(self._current)
            return
        before = [place for place in filled if self._current is None or place < self._current]
        after = [place for place in filled if self._current is None or place > self._current]
        ways = {
            Qt.Key.Key_Left: before[-1:],
            Qt.Key.Key_Right: after[:1],
            Qt.Key.Key_Home: filled[:1],
            Qt.Key.Key_End: filled[-1:],
        }
        if Qt.Key(key) not in ways:
            super().keyPressEvent(event)
            return
        for place in ways[Qt.Key(key)]:
            self._move_to(place)

    def focusInEvent(self, event: QFocusEvent) -> None:
        filled = self._filled()
        if self._current is None and filled and event.reason() in BY_KEYBOARD:
            self._move_to(filled[0])
        self._describe()
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._describe()
        self.update()

    def _sort(self) -> None:
        crowd, outcomes = self._crowd, self._outcomes
        if crowd is None or outcomes is None or self._scale is None:
            return
        number = number_of_bins(self.plot)
        if self.bins is not None and self.bins.number != number:
            self._hovered = self._current = None
        self.bins = bins_of(crowd, outcomes, self._scale, number)
        bars = self.bins.counts.sum(axis=0)
        self._share = share_for(float(bars.max()) / max(int(bars.sum()), 1), self._share)
        self._describe()
        self.update()

    def _filled(self) -> list[int]:
        """Return the bins that have a start."""
        return [] if self.bins is None else np.flatnonzero(self.bins.counts.any(axis=0)).tolist()

    def _focused(self) -> int | None:
        return self._current if self.hasFocus() else None

    def _at(self, event: QMouseEvent) -> int | None:
        """Return the bar at the mouse, or one very near to it."""
        if self.bins is None:
            return None
        there = bin_at(self.plot, self.bins, event.position().x())
        near = [place for place in self._filled() if abs(place - there) <= _NEAR]
        return min(near, key=lambda place: abs(place - there), default=None)

    def _show_next(self, place: int) -> None:
        """Show the first start of a bar, or the one after that which was shown last."""
        starts = [] if self.bins is None else self.bins.starts(place)
        if not starts:
            return
        last = self._asked if self._asked in starts else self._displayed
        following = starts.index(last) + 1 if last in starts else 0
        self._asked = starts[following % len(starts)]
        self.wanted.emit(self._asked)

    def _hover(self, place: int | None) -> None:
        if place != self._hovered:
            self._hovered = place
            self._describe()
            self.update()

    def _move_to(self, place: int) -> None:
        self._current = place
        self._describe()
        self.update()

    def _describe(self) -> None:
        place = self._hovered if self._hovered is not None else self._focused()
        said = "" if place is None or self.bins is None else said_of_bin(self.bins, place)
        if said != self._said:
            self._said = said
            self.setAccessibleDescription(said)
            self.described.emit(said)
