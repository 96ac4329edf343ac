"""The picture of the curves: what it shows, and what mouse and keys do in it."""

from __future__ import annotations

import math
from collections.abc import Sequence

import PySide6  # noqa: F401  # before pyqtgraph, which takes whichever Qt is loaded
from pyqtgraph import GraphicsView
from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from xorviz.session.snapshot import Curves, Death, Mark, Topology
from xorviz.ui.highlight import NOTHING, Highlight
from xorviz.ui.theme import DARK, Theme
from xorviz.ui.views.curves.cursor import Cursor
from xorviz.ui.views.curves.drawing import Drawing, logged
from xorviz.ui.views.curves.layers import Layers, layers_of
from xorviz.ui.views.curves.painter import ON_MARK, Frame
from xorviz.ui.views.curves.plateaus import Caption, Level, captions, levels, standing_on
from xorviz.ui.views.curves.ranges import Ranges
from xorviz.ui.views.curves.strips import FIRST_CHOSEN, Places, Strip, arranged

#: Pixels that stay free at the right where no names stand.
_RIGHT = 12.0


class CurvesCanvas(GraphicsView):
    """Loss and strips of other curves; a cursor reads them all.

    pyqtgraph draws loss, accuracy and the axes. The rest are lines and words whose places are known
    in pixels, so they are painted straight onto the view, which takes a tenth of the time.
    """

    #: The point under the cursor is another one, or none.
    cursor_moved = Signal()

    # pyqtgraph's constructor already resizes.
    _drawing: Drawing | None = None

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, background=None)
        self.theme: Theme = DARK
        self.cursor_ = Cursor()
        self.curves: Curves | None = None
        #: The step on display alone, where that is one of the past.
        self.past: Curves | None = None
        self.topology: Topology | None = None
        self.layers = Layers()
        self.ranges = Ranges()
        #: What another view points out.
        self.highlight: Highlight = NOTHING
        #: The horizontal lines, highest first.
        self.levels: tuple[Level, ...] = ()
        #: The words for them, one for each name.
        self.captions: tuple[Caption, ...] = ()
        #: The plateau on which the last loss stands.
        self.standing: Level | None = None
        #: The chosen strips in the order of choosing.
        self.chosen: tuple[Strip, ...] = FIRST_CHOSEN
        #: The shown strips whose curves are not on record.
        self._empty: frozenset[Strip] = frozenset()
        # What lies behind the curves changes with them.
        self.setCacheMode(self.CacheModeFlag.CacheNone)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMouseTracking(True)
        # The keyboard is the canvas's own; Qt would offer it a second time to what shows it.
        policy = self.focusPolicy()
        self.viewport().setFocusPolicy(Qt.FocusPolicy.NoFocus)
        # Qt passes a policy on to whom the keyboard is handed to.
        self.setFocusPolicy(policy)
        self._drawing = Drawing(self)
        self.labels = self._drawing.labels
        self.card = self._drawing.card
        self._arrange()

    def show_curves(
        self, curves: Curves, topology: Topology | None, past: Curves | None = None
    ) -> None:
        """Draw curves; a record that begins anew gets new ranges.

        Parameters
        ----------
        curves : Curves
        topology : Topology or None
        past : Curves or None
            The step on display alone, where that is one of the past.
        """
        former, self.curves, self.past = self.curves, curves, past
        names = self.layers
        self.topology, self.layers = topology, layers_of(curves, topology, names)
        if self.ranges.take(curves):
            self.cursor_.release()
            self.drawing.restart()
        if former is None or former.plateaus != curves.plateaus:
            self.levels = levels(curves.plateaus)
        stands = curves if past is None else past
        last = float(stands.loss[-1]) if len(stands.loss) else math.nan
        self.standing = standing_on(self.levels, last)
        self.captions = captions(self.levels, self.standing)
        self.cursor_.follow(curves.steps)
        lane = former is not None and bool(former.deaths)
        if lane != bool(curves.deaths) or names is not self.layers:
            self._arrange()
        else:
            self._draw()

    def show_highlight(self, highlight: Highlight) -> None:
        """Shade the stretch of steps that another view points out."""
        if highlight != self.highlight:
            self.highlight = highlight
            self.viewport().update()

    def choose(self, chosen: Sequence[Strip]) -> None:
        """Show these strips as far as there is room; those last in order stay longest."""
        self.chosen = tuple(chosen)
        self._arrange()

    def set_logarithmic(self, logarithmic: bool) -> None:
        """Take the logarithmic or the linear scale of the loss."""
        self.drawing.plots.loss_axis.logarithmic = logarithmic
        self.ranges.rescale(logarithmic, self.curves)
        self._draw()

    def apply_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self.theme = theme
        self.setBackground(theme.panel)
        self.drawing.plots.apply_theme(theme, self.devicePixelRatioF())
        self.viewport().update()

    @property
    def drawing(self) -> Drawing:
        """What draws the picture."""
        assert self._drawing is not None
        return self._drawing

    def loss_rect(self) -> QRectF:
        """Return where the losses are drawn, in pixels of the view."""
        return self.places.loss

    def frame_(self) -> Frame | None:
        """Return where the plots lie, None where there is no room for them."""
        loss, ranges = self.places.loss, self.ranges
        if loss.width() < 2.0 or loss.height() < 2.0:
            return None
        return Frame(self.theme, self.places, ranges.steps, ranges.losses, ranges.logarithmic)

    def spoken(self) -> str:
        """Tell what is said of the place in question, for a screen reader."""
        return self.accessibleDescription()

    def drawBackground(self, painter: QPainter, rect: QRectF) -> None:
        super().drawBackground(painter, rect)
        with logged():
            frame = self.frame_()
            if frame is not None:
                self.drawing.paint_below(painter, frame, self)

    def drawForeground(self, painter: QPainter, rect: QRectF) -> None:
        with logged():
            frame = self.frame_()
            if frame is not None:
                self.drawing.paint_above(painter, frame, self)

    def mark_at_cursor(self) -> Mark | None:
        """Return the mark on which the cursor is, the last of several in one place."""
        here = self._cursor_x()
        frame = self.frame_()
        if here is None or frame is None or self.curves is None:
            return None
        near = [(abs(frame.x(mark.step) - here), mark) for mark in reversed(self.curves.marks)]
        distance, mark = min(near, key=lambda pair: pair[0], default=(math.inf, None))
        return mark if distance <= ON_MARK else None

    def deaths_at_cursor(self) -> tuple[Death, ...]:
        """Return the deaths on whose mark the cursor is."""
        here, frame = self._cursor_x(), self.frame_()
        if here is None or frame is None or self.curves is None or not self.curves.deaths:
            return ()
        return self.drawing.graveyard_of(frame, self.curves, self.topology).near(here)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the cursor by arrows, Home, End and the page keys; Escape takes it away."""
        across = max(round(self.loss_rect().width()), 1)
        if not self.cursor_.press(event, across, self._noted_steps()):
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
        if self._drawing is not None:
            self._arrange()

    def _arrange(self) -> None:
        """Give everything its place, then draw."""
        size = float(self.width()), float(self.height())
        lane = self.curves is not None and bool(self.curves.deaths)
        names = max(self.drawing.strip_painter.gutter(self.layers), _RIGHT)
        if Strip.GRADIENT in self._empty:
            names = _RIGHT
        self.places: Places = arranged(*size, self.chosen, names, lane, self._empty)
        if Strip.GRADIENT not in self.places.strips:
            self.places = arranged(*size, self.chosen, _RIGHT, lane, self._empty)
        self.drawing.plots.place(self.places)
        self._draw()

    def _draw(self) -> None:
        self.drawing.plots.apply_ranges(self.ranges)
        if self.curves is not None:
            self.drawing.draw(self.curves, self.layers, self.ranges, self.places)
            empty = self.drawing.empty(self.curves, self.places)
            if empty != self._empty:
                # Whether a curve is on record does not depend on the places: this ends here.
                self._empty = empty
                self._arrange()
        self.viewport().update()

    def _cursor_x(self) -> float | None:
        frame, index = self.frame_(), self.cursor_.index
        if frame is None or index is None or self.curves is None:
            return None
        return frame.x(float(self.curves.steps[index]))

    def _noted_steps(self) -> tuple[int, ...]:
        """Return the steps to which the arrows jump: edits, deaths and awakenings."""
        if self.curves is None:
            return ()
        deaths = self.curves.deaths
        ends = {step for death in deaths for step in (death.step, death.woke) if step >= 0}
        return tuple(ends.union(mark.step for mark in self.curves.marks))

    def _cursor_changed(self) -> None:
        self.viewport().update()
        self.cursor_moved.emit()
