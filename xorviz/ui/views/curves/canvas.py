"""The two plots of the curves view, and all that is drawn around the curves."""

from __future__ import annotations

import logging
import math
from collections.abc import Iterator
from contextlib import contextmanager

import numpy as np
import PySide6  # noqa: F401  # before pyqtgraph, which takes whichever Qt is loaded
from numpy.typing import NDArray
from pyqtgraph import GraphicsLayout, GraphicsView, ViewBox
from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPen, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from xorviz.session.snapshot import Curves, Mark
from xorviz.ui.theme import DARK, Theme
from xorviz.ui.views.curves.axes import AccuracyAxis, LossAxis, StepAxis
from xorviz.ui.views.curves.cursor import Cursor
from xorviz.ui.views.curves.labels import Labels
from xorviz.ui.views.curves.line import Line
from xorviz.ui.views.curves.marks import mark_words
from xorviz.ui.views.curves.painter import (
    ON_MARK,
    Frame,
    paint_below,
    paint_bubble,
    paint_cursor,
    paint_focus,
    paint_hint,
    paint_marks,
)
from xorviz.ui.views.curves.plateaus import Caption, Level, captions, levels, standing_on
from xorviz.ui.views.curves.ranges import ACCURACY_SPAN, Ranges, Span, log_heights
from xorviz.ui.views.curves.thinning import Thinning

Array = NDArray[np.float64]

#: Height of the accuracy's strip.
_STRIP_LEAST, _STRIP_MOST = 24.0, 64.0


_log = logging.getLogger(__name__)


@contextmanager
def _logged() -> Iterator[None]:
    """Log whatever goes wrong: an exception that leaves a scene's painting ends the process."""
    try:
        yield
    except Exception:
        _log.exception("the curves could not be painted")


class CurvesCanvas(GraphicsView):
    """Loss and accuracy as curves; plateaus, marks and the cursor are painted around them.

    pyqtgraph draws the curves and the axes. The rest is a handful of lines and words whose places
    are known in pixels, so they are painted straight onto the view.
    """

    #: The point under the cursor is another one, or none.
    cursor_moved = Signal()

    # pyqtgraph's constructor already resizes.
    _layout: GraphicsLayout | None = None

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, background=None)
        self.theme: Theme = DARK
        self.cursor_ = Cursor()
        self._curves: Curves | None = None
        self.ranges = Ranges()
        #: The horizontal lines, highest first.
        self.levels: tuple[Level, ...] = ()
        #: The words for them, one for each name.
        self.captions: tuple[Caption, ...] = ()
        self.labels = Labels()
        #: The plateau on which the last loss stands.
        self.standing: Level | None = None
        # What lies behind the curves changes with them.
        self.setCacheMode(self.CacheModeFlag.CacheNone)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMouseTracking(True)
        self._applied: tuple[Span, Span] | None = None
        self._build()
        self._draw()

    def show_curves(self, curves: Curves) -> None:
        """Draw curves; a record that begins anew gets new ranges."""
        former, self._curves = self._curves, curves
        if self.ranges.take(curves):
            self.cursor_.release()
        if former is None or former.plateaus != curves.plateaus:
            self.levels = levels(curves.plateaus)
        last = float(curves.loss[-1]) if len(curves.loss) else math.nan
        self.standing = standing_on(self.levels, last)
        self.captions = captions(self.levels, self.standing)
        self.cursor_.follow(curves.steps)
        self._draw()

    def set_logarithmic(self, logarithmic: bool) -> None:
        """Take the logarithmic or the linear scale of the loss."""
        self._loss_axis.logarithmic = logarithmic
        self.ranges.rescale(logarithmic, self._curves.loss if self._curves else np.empty(0))
        self._draw()

    def apply_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self.theme = theme
        self.setBackground(theme.panel)
        for axis in (self._loss_axis, self._accuracy_axis, self._step_axis):
            axis.apply_theme(theme)
        for curve, color in ((self._loss_curve, "accent"), (self._accuracy_curve, "right")):
            # Width 0 is one pixel whatever the scale; wider lines take ten times as long.
            curve.setPen(QPen(theme.color(color), 0.0))
        self.viewport().update()

    def loss_rect(self) -> QRectF:
        """Return where the losses are drawn, in pixels of the view."""
        return self._loss_box.sceneBoundingRect()

    def accuracy_rect(self) -> QRectF:
        """Return where the accuracies are drawn, in pixels of the view."""
        return self._accuracy_box.sceneBoundingRect()

    def drawBackground(self, painter: QPainter, rect: QRectF) -> None:
        super().drawBackground(painter, rect)
        with _logged():
            self._paint_below(painter)

    def drawForeground(self, painter: QPainter, rect: QRectF) -> None:
        with _logged():
            self._paint_above(painter)

    def _paint_below(self, painter: QPainter) -> None:
        frame = self.frame_()
        if frame is not None:
            paint_below(painter, frame, self.levels, self.standing)

    def _paint_above(self, painter: QPainter) -> None:
        frame, curves = self.frame_(), self._curves
        if frame is None:
            return
        if curves is None or not len(curves.steps):
            paint_hint(painter, frame, self.tr("Run or step to see the loss"))
        else:
            end = QPointF(frame.x(float(curves.steps[-1])), frame.y(float(curves.loss[-1])))
            self.labels.arrange(frame, self.captions, end, self._loss_curve)
            self.labels.paint(painter, frame)
            paint_marks(painter, frame, [mark.step for mark in curves.marks])
            index = self.cursor_.index
            at = -1 if index is None else index
            point = int(curves.steps[at]), float(curves.loss[at]), float(curves.accuracy[at])
            paint_cursor(painter, frame, *point, line=index is not None)
            mark = self.mark_at_cursor()
            if mark is not None:
                paint_bubble(painter, frame, mark.step, mark_words(mark))
        if self.hasFocus():
            paint_focus(painter, frame)

    def frame_(self) -> Frame | None:
        """Return where the plots lie, None where there is no room for them."""
        loss, accuracy = self.loss_rect(), self.accuracy_rect()
        if loss.width() < 2.0 or loss.height() < 2.0:
            return None
        ranges = self.ranges
        return Frame(self.theme, loss, accuracy, ranges.steps, ranges.losses, ranges.logarithmic)

    def mark_at_cursor(self) -> Mark | None:
        """Return the mark on which the cursor is, the last of several in one place."""
        frame, index = self.frame_(), self.cursor_.index
        if frame is None or index is None or self._curves is None:
            return None
        here = frame.x(float(self._curves.steps[index]))
        near = [(abs(frame.x(mark.step) - here), mark) for mark in reversed(self._curves.marks)]
        distance, mark = min(near, key=lambda pair: pair[0], default=(math.inf, None))
        return mark if distance <= ON_MARK else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the cursor by arrows, Home, End and the page keys; Escape takes it away."""
        across = max(round(self.loss_rect().width()), 1)
        marks = self._curves.marks if self._curves else ()
        if not self.cursor_.press(event, across, tuple(mark.step for mark in marks)):
            event.ignore()
            return
        self._cursor_changed()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place, rect = event.position(), self.loss_rect()
        if rect.left() - 4.0 <= place.x() <= rect.right() + 4.0:
            share = (place.x() - rect.left()) / max(rect.width(), 1.0)
            span = self.ranges.steps
            self.cursor_.hover(span.low + share * (span.high - span.low))
        else:
            self.cursor_.leave()
        self._cursor_changed()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Pin the cursor where it is, or let it go."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.mouseMoveEvent(event)
            self.cursor_.pin()
            self._cursor_changed()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def leaveEvent(self, event: QEvent) -> None:
        self.cursor_.leave()
        self._cursor_changed()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def resizeEvent(self, event: QEvent) -> None:
        super().resizeEvent(event)
        if self._layout is not None:
            strip = min(max(0.18 * self.height(), _STRIP_LEAST), _STRIP_MOST)
            self._layout.layout.setRowFixedHeight(1, strip)
            self._layout.layout.activate()
            self._draw()

    def _build(self) -> None:
        layout = self._layout = GraphicsLayout()
        layout.setContentsMargins(2.0, 4.0, 12.0, 0.0)
        layout.layout.setVerticalSpacing(9.0)
        layout.layout.setRowSpacing(1, 0.0)
        layout.layout.setHorizontalSpacing(0.0)
        self._loss_axis, self._accuracy_axis, self._step_axis = (
            LossAxis(),
            AccuracyAxis(),
            StepAxis(),
        )
        boxes = [ViewBox(enableMouse=False, enableMenu=False, defaultPadding=0.0) for _ in range(2)]
        self._loss_box, self._accuracy_box = boxes
        self._loss_curve, self._accuracy_curve = Line(), Line()
        for row, (axis, box, curve) in enumerate(
            (
                (self._loss_axis, self._loss_box, self._loss_curve),
                (self._accuracy_axis, self._accuracy_box, self._accuracy_curve),
            )
        ):
            box.disableAutoRange()
            box.addItem(curve, ignoreBounds=True)
            axis.linkToView(box)
            layout.addItem(axis, row, 0)
            layout.addItem(box, row, 1)
        layout.addItem(self._step_axis, 2, 1)
        self._step_axis.linkToView(self._accuracy_box)
        self.setCentralItem(layout)

    def _apply_ranges(self) -> None:
        """Give the plots their ranges where those have changed: it costs a new picture of axes."""
        steps, losses = self.ranges.steps, self.ranges.losses
        if (steps, losses) == self._applied:
            return
        self._applied = steps, losses
        across = (steps.low, steps.high)
        self._loss_box.setRange(xRange=across, yRange=(losses.low, losses.high), padding=0.0)
        self._accuracy_box.setRange(xRange=across, yRange=ACCURACY_SPAN, padding=0.0)
        self._loss_curve.set_bounds(steps, losses)
        self._accuracy_curve.set_bounds(steps, Span(*ACCURACY_SPAN))

    def _draw(self) -> None:
        self._apply_ranges()
        curves = self._curves
        if curves is None:
            return
        span, across = self.ranges.steps, round(self.loss_rect().width())
        thinning = Thinning(curves.steps.astype(np.float64), span.low, span.high, across)
        loss = curves.loss
        if self.ranges.logarithmic:
            loss = log_heights(loss, self.ranges.losses)
        for line, values in ((self._loss_curve, loss), (self._accuracy_curve, curves.accuracy)):
            line.setData(thinning.steps, thinning.values(values), connect="finite")
        self.viewport().update()

    def _cursor_changed(self) -> None:
        self.viewport().update()
        self.cursor_moved.emit()
