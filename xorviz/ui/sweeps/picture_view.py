"""The picture of a sweep in the window: pointed at with mouse or keyboard, and one cell chosen."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from xorviz.session.sweep.result import SweepResult
from xorviz.ui.sweeps.geometry import Geometry, Spot
from xorviz.ui.sweeps.layout import lay_out
from xorviz.ui.sweeps.measures import Measure
from xorviz.ui.sweeps.painter import paint_chosen, paint_sweep
from xorviz.ui.sweeps.plan import Form, plan_of
from xorviz.ui.sweeps.subject import Subject
from xorviz.ui.sweeps.words import cell_title, cell_words, title_words, tr
from xorviz.ui.theme import Theme

#: Pixels from a mark within which it counts as pointed at.
_REACH = 16.0

_DIRECTIONS = {
    Qt.Key.Key_Left: (-1.0, 0.0),
    Qt.Key.Key_Right: (1.0, 0.0),
    Qt.Key.Key_Up: (0.0, -1.0),
    Qt.Key.Key_Down: (0.0, 1.0),
}


class PictureView(QWidget):
    """Draws a result; arrow keys go from cell to cell, Enter or a click chooses one.

    Parameters
    ----------
    theme : Theme
    """

    #: The cell that is pointed at; −1 where none is.
    pointed = Signal(int)
    #: A person wants to see the runs of a cell.
    chosen = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("sweep_picture")
        self.setAccessibleName(tr("Picture of the sweep"))
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._theme = theme
        self.measure = Measure.SUCCESS
        self.form: Form | None = None
        self.result: SweepResult | None = None
        self.geometry_: Geometry | None = None
        self.cell = -1
        self._chosen = -1
        #: The picture as it was painted last: pointing at another cell paints a ring alone.
        self._painted: QPixmap | None = None

    def sizeHint(self) -> QSize:
        return QSize(760, 480)

    def minimumSizeHint(self) -> QSize:
        return QSize(320, 220)

    def show_result(self, result: SweepResult | None) -> None:
        """Show a result; None is an empty picture."""
        former = self.result
        if result is None or former is None or former.spec != result.spec:
            self._chosen = -1
            self._point(-1)
        self.result = result
        self._lay_out()

    def show_measure(self, measure: Measure, form: Form | None) -> None:
        """Tell something else of every cell, or in another form."""
        self.measure, self.form = measure, form
        self._lay_out()

    def apply_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        self._painted = None
        self.update()

    def spot(self, cell: int) -> Spot | None:
        """Return where a cell is drawn."""
        spots = self.geometry_.spots() if self.geometry_ is not None else ()
        return next((spot for spot in spots if spot.cell == cell), None)

    def words(self, cell: int) -> str:
        """Return which cell it is and its numbers."""
        if self.result is None or cell < 0:
            return ""
        title = cell_title(self.result.spec, cell)
        return f"{title}: {cell_words(self.result.cell(cell), self.measure)}"

    def summary(self) -> str:
        """Describe the picture in words, for a screen reader."""
        if self.result is None:
            return tr("Nothing has been swept yet.")
        done, size = len(self.result.cells), self.result.spec.size
        parts = [title_words(self.measure, self.result.spec.axes)]
        parts.append(tr("{0} of {1} cells").format(f"{done:,}", f"{size:,}"))
        if self.result.cells:
            ordered = sorted(self.result.cells, key=lambda cell: cell.rate)
            for words, cell in ((tr("lowest"), ordered[0]), (tr("highest"), ordered[-1])):
                parts.append(f"{words}: {self.words(cell.cell)}")
        return ". ".join(parts)

    def spoken(self) -> str:
        """Tell of the cell that is pointed at, for a screen reader."""
        return self.words(self.cell)

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("panel"))
        if self.geometry_ is None:
            painter.setPen(self._theme.color("muted"))
            words = tr("Choose what to vary, and start.")
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, words)
        else:
            painter.drawPixmap(0, 0, self._picture(self.geometry_))
            for cell in {self._chosen, self.cell} - {-1}:
                spot = self.spot(cell)
                if spot is not None:
                    paint_chosen(painter, self._theme, spot, self.geometry_.subject.is_grid)
        if self.hasFocus():
            painter.setPen(QPen(self._theme.color("accent"), 1.0))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()

    def _picture(self, geometry: Geometry) -> QPixmap:
        if self._painted is None:
            ratio = self.devicePixelRatio()
            self._painted = QPixmap(self.size() * ratio)
            self._painted.setDevicePixelRatio(ratio)
            painter = QPainter(self._painted)
            paint_sweep(painter, geometry, self._theme)
            painter.end()
        return self._painted

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._point(self._cell_at(event.position()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        cell = self._cell_at(event.position())
        if event.button() is Qt.MouseButton.LeftButton and cell >= 0:
            self._point(cell)
            self._choose()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._point(self._chosen if self.hasFocus() else -1)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.cell < 0 and self.geometry_ is not None:
            self._point(self._chosen if self._chosen >= 0 else 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _DIRECTIONS and self.geometry_ is not None:
            self._go(*_DIRECTIONS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self.cell >= 0:
            self._choose()
        else:
            super().keyPressEvent(event)

    def _choose(self) -> None:
        self._chosen = self.cell
        self.update()
        self.chosen.emit(self.cell)

    def _point(self, cell: int) -> None:
        if cell != self.cell:
            self.cell = cell
            self.setAccessibleDescription(self.words(cell))
            self.update()
            self.pointed.emit(cell)

    def _go(self, dx: float, dy: float) -> None:
        """Point at the nearest cell in a direction; what lies aside counts as farther."""
        here = self.spot(self.cell)
        if here is None or self.geometry_ is None:
            self._point(0)
            return
        best, least = -1, float("inf")
        for spot in self.geometry_.spots():
            away = spot.at - here.at
            along = away.x() * dx + away.y() * dy
            aside = abs(away.x() * dy) + abs(away.y() * dx)
            # Towards it, or on another line at the very same place.
            if along > 3.5 and along + 2.0 * aside < least:
                best, least = spot.cell, along + 2.0 * aside
        if best >= 0:
            self._point(best)

    def _cell_at(self, at: QPointF) -> int:
        if self.geometry_ is None:
            return -1
        if self.geometry_.subject.is_grid:
            found = (spot.cell for spot in self.geometry_.spots() if spot.box.contains(at))
            return next(found, -1)
        near = [
            ((spot.at - at).manhattanLength(), spot.cell)
            for spot in self.geometry_.spots()
            if (spot.at - at).manhattanLength() <= _REACH or spot.box.contains(at)
        ]
        return min(near)[1] if near else -1

    def _lay_out(self) -> None:
        self._painted = None
        if self.result is None:
            self.geometry_ = None
        else:
            plan = plan_of(self.result.spec.axes, self.form)
            subject = Subject(self.result, self.measure, plan)
            self.geometry_ = lay_out(subject, QSizeF(self.size()))
            self.setAccessibleDescription(self.words(self.cell))
        self.update()
