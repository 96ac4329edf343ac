"""The strip of lanes under the network, and what mouse and keys do in it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QScrollBar, QSizePolicy, QWidget

from xorviz.session.snapshot import BranchLook, TimeLook, Topology
from xorviz.ui.focus import BY_KEYBOARD
from xorviz.ui.theme import DARK, Theme
from xorviz.ui.views.timeline.aim import NEAR, Aim
from xorviz.ui.views.timeline.geometry import Places, height_for
from xorviz.ui.views.timeline.keys import step_by_key
from xorviz.ui.views.timeline.lanes import Lanes
from xorviz.ui.views.timeline.painter import Cursor, TimelinePainter
from xorviz.ui.views.timeline.sight import Sight
from xorviz.ui.views.timeline.verbs import BranchVerbs
from xorviz.ui.views.timeline.words import branch_name, branch_words, shown_branch

#: How many times as near one notch of the wheel or one key brings the steps.
_NEARER = 1.25
_NOTCH = 120.0

#: How far the wheel moves what is in sight, with Shift.
_PAN = 0.1

#: The widest names, and of a narrow strip their part at most.
_NAMES, _PART = 130.0, 0.22


class Strip(QWidget):
    """Draws the branches as lanes over the steps; a cursor stands at the step on display."""

    #: A person wants a step, or None for the present; and whether more follow, as in a drag.
    wanted = Signal(object, bool)
    #: Emits an `xorviz.ui.intents.Intent` about branches.
    intent = Signal(object)
    #: Emits what is under the mouse, in words; empty where there is nothing.
    described = Signal(str)
    #: A person has pressed a button or a key here.
    touched = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("timeline")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        # Where there is no room for all lanes, some are scrolled to.
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.setAccessibleName(self.tr("Timeline: the steps and branches of the run"))
        self.time: TimeLook | None = None
        self.sight = Sight()
        self.lanes = Lanes()
        self._verbs = BranchVerbs(self)
        self._verbs.intent.connect(self.intent)
        self._whole = QAction(self.tr("Show &all steps"), self)
        self._whole.triggered.connect(self.show_all)
        self._theme: Theme = DARK
        self._painter = TimelinePainter()
        self._topology: Topology | None = None
        self._step = 0
        #: The branch where the keyboard is; None for the one on display.
        self._current: int | None = None
        self._origin: int | None = None
        self._pressed: QPointF | None = None
        self._said = ""
        self._bar = QScrollBar(Qt.Orientation.Vertical, self)
        self._bar.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._bar.setAccessibleName(self.tr("Further branches"))
        self._bar.valueChanged.connect(self.update)
        self._bar.hide()

    @property
    def places(self) -> Places:
        """Where everything lies."""
        branches = self._branches
        names = 0.0
        if len(branches) > 1 or any(branch.name for branch in branches):
            most = min(_NAMES, _PART * self.width())
            names = self._painter.name_width([branch_name(one) for one in branches], most)
        bar = 0 if self._bar.isHidden() else self._bar.width()
        rows, top = len(branches), self._bar.value()
        return Places(
            float(self.width() - bar), float(self.height()), names, rows, top, self.sight.span
        )

    def show_time(self, time: TimeLook, topology: Topology, step: int) -> None:
        """Show the time of a run, with the cursor at a step."""
        rows = len(self._branches)
        self.time, self._topology, self._step = time, topology, step
        first = min((branch.first for branch in time.branches), default=time.first)
        last = max((branch.ends for branch in time.branches), default=time.last)
        self.sight.follow(min(first, time.first), max(last, time.last))
        if len(time.branches) != rows:
            self.updateGeometry()
            self._fit()
        self.update()

    def show_nothing(self) -> None:
        """Show an empty strip."""
        if self.time is not None:
            self.time, self.sight, self._origin = None, Sight(), None
            self._fit()

    def move_cursor(self, step: int) -> None:
        """Put the cursor where it shall be, before the run is there."""
        if step != self._step:
            self._step = step
            self.sight.reveal(step)
            self.update()

    def apply_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        self.update()

    def events_here(self) -> str:
        """Say what happened at the step where the cursor is, on the way of the run on display."""
        if self.time is None:
            return ""
        return self.lanes.told_at(self.time, self._step, self._topology)

    def sizeHint(self) -> QSize:
        return QSize(400, height_for(len(self._branches)))

    def minimumSizeHint(self) -> QSize:
        return QSize(160, height_for(1))

    def spoken(self) -> str:
        """Tell what is said of the place in question, for a screen reader."""
        return self._said

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._theme
        painter.fillRect(event.rect(), theme.color("panel"))
        if self.time is not None:
            places = self.places
            cursor = Cursor(self._step, self.time.step, self._step < self.time.last)
            self._painter.axis(painter, theme, places)
            painter.setClipRect(places.lanes.adjusted(-8.0, 0.0, 8.0, 0.0))
            for lane in self.lanes.arranged(self.time, places):
                self._painter.lane(painter, theme, places, lane, cursor)
            painter.setClipping(False)
            self._paint_names(painter, places)
            self._painter.cursor(painter, theme, places, cursor)
        if self.hasFocus():
            painter.setPen(QPen(theme.color("accent"), 1.0))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.touched.emit()
        if event.button() != Qt.MouseButton.LeftButton or self.time is None:
            return
        place, aim = event.position(), self._aim
        named, lane = aim.name(place), aim.other(place)
        if named is not None:
            self._current = named.id
            self._verbs.go_to(named)
        elif lane is not None:
            # A click may be the first of two; only a drag shows other steps.
            self._current, self._pressed = lane.id, place
        elif not aim.is_beyond(place):
            self._begin(place)
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = event.position()
        if self._origin is not None:
            self._drag(place)
        elif self._pressed is not None:
            far = (place - self._pressed).manhattanLength() >= QApplication.startDragDistance()
            if far:
                self._begin(place)
        else:
            self._describe(place)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pressed = None
        if event.button() == Qt.MouseButton.LeftButton and self._origin is not None:
            origin, self._origin = self._origin, None
            step = self._step_at(event.position())
            if (origin, step) != (self._step, self._step):
                self._want(step, dragging=False)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        lane = self._aim.other(event.position())
        if lane is not None:
            self._verbs.go_to(lane)
        elif self._aim.name(event.position()) is None:
            self.show_all()

    def leaveEvent(self, event: QEvent) -> None:
        self._say("")

    def wheelEvent(self, event: QWheelEvent) -> None:
        across, up = event.angleDelta().x() / _NOTCH, event.angleDelta().y() / _NOTCH
        place = event.position()
        if self._aim.is_beyond(place):
            self._bar.setValue(self._bar.value() - round(up))
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier or abs(across) > abs(up):
            self.sight.pan(-_PAN * (up or across))
        else:
            self.sight.zoom(self.places.step(place.x()), _NEARER**up)
        event.accept()
        self.update()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_mouse, places = event.reason() == QContextMenuEvent.Reason.Mouse, self.places
        row = places.row(event.pos().y()) if by_mouse else None
        if row is None:
            row = self._current_row()
        if row is None:
            return
        branch = self._branches[row]
        self._current = branch.id
        here = QPointF(places.x(self._step), places.y(row))
        place = places.name(row).center() if places.names else here
        self._verbs.open_menu(
            self._theme,
            branch,
            shown_branch(self._branches),
            lambda: self.rename(branch),
            None if self.sight.is_whole else self._whole,
            event.globalPos() if by_mouse else self.mapToGlobal(place.toPoint()),
        )
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        time, key = self.time, event.key()
        if time is None or not self._take_key(time, key, event.modifiers()):
            super().keyPressEvent(event)
            return
        self.touched.emit()
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        if event.reason() in BY_KEYBOARD:
            self._current = None
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._say("")
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()

    def show_all(self) -> None:
        """Bring all steps into sight."""
        self.sight.show_all()
        self.update()

    @property
    def _branches(self) -> tuple[BranchLook, ...]:
        return () if self.time is None else self.time.branches

    def _take_key(self, time: TimeLook, key: int, modifiers: Qt.KeyboardModifier) -> bool:
        """Do what a key asks for; return whether it is one of the strip's."""
        keys, row = Qt.Key, self._current_row()
        if key == keys.Key_Escape and self._origin is not None:
            origin, self._origin = self._origin, None
            self._want(origin, dragging=False)
        elif key in (keys.Key_Up, keys.Key_Down) and row is not None and len(self._branches) > 1:
            self._walk(row + (1 if key == keys.Key_Down else -1))
        elif key in (keys.Key_Return, keys.Key_Enter) and row is not None:
            self._verbs.go_to(self._branches[row])
        elif key == keys.Key_F2 and row is not None:
            self.rename(self._branches[row])
        elif key == keys.Key_Delete and row is not None:
            self._verbs.delete(self._branches[row])
        elif key in (keys.Key_Plus, keys.Key_Equal, keys.Key_Minus):
            self.sight.zoom(self._step, 1.0 / _NEARER if key == keys.Key_Minus else _NEARER)
        elif key == keys.Key_0:
            self.show_all()
        else:
            noted = self.lanes.noted(time)
            step = step_by_key(key, modifiers, self._step, time, self.sight.span, noted)
            if step is None:
                return False
            self._want(step, dragging=False)
        return True

    def _walk(self, row: int) -> None:
        """Let the keyboard go to a lane."""
        row = min(max(row, 0), len(self._branches) - 1)
        self._current = self._branches[row].id
        self._bring(row)
        self._say(branch_words(self._branches[row]))

    def _begin(self, place: QPointF) -> None:
        self._pressed, self._origin = None, self._step
        self._drag(place)

    def _drag(self, place: QPointF) -> None:
        step = self._step_at(place)
        if step != self._step:
            self._want(step, dragging=True)

    def _want(self, step: int, dragging: bool) -> None:
        assert self.time is not None
        self._say("")
        self.move_cursor(step)
        self.wanted.emit(None if step >= self.time.last else step, dragging)

    def _step_at(self, place: QPointF) -> int:
        assert self.time is not None
        step = round(self.places.step(place.x()))
        return min(max(step, self.time.first), self.time.last)

    def rename(self, branch: BranchLook) -> None:
        """Let a person type another name of a branch, over its lane."""
        row = self._aim.row_of(branch.id)
        if row is not None:
            self._bring(row)
            self._verbs.rename(branch, self.places.name(row).toRect())

    def _paint_names(self, painter: QPainter, places: Places) -> None:
        if not places.names:
            return
        at = self._current_row() if self.hasFocus() and len(self._branches) > 1 else None
        for row, branch in enumerate(self._branches):
            if places.shows(row):
                self._painter.name(painter, self._theme, places.name(row), branch, row == at)

    @property
    def _aim(self) -> Aim:
        return Aim(self.places, self._branches)

    def _current_row(self) -> int | None:
        return self._aim.row_of(self._current)

    def _describe(self, place: QPointF) -> None:
        words, aim = "", self._aim
        if self.time is not None:
            row = aim.places.row(place.y())
            if row is not None:
                words = self.lanes.told_near(self.time, row, place.x(), NEAR, self._topology)
            branch = aim.name(place) or aim.other(place)
            if not words and branch is not None:
                words = branch_words(branch)
        self._say(words)

    def _say(self, words: str) -> None:
        if words != self._said:
            self._said = words
            self.setAccessibleDescription(words)
            self.described.emit(words)

    def _bring(self, row: int) -> None:
        """Scroll as little as needed for a lane to be seen."""
        top = self._bar.value()
        self._bar.setValue(min(max(top, row - self.places.seen + 1), row))

    def _fit(self) -> None:
        rows, seen = len(self._branches), self.places.seen
        self._bar.setRange(0, max(rows - seen, 0))
        self._bar.setPageStep(seen)
        self._bar.setVisible(rows > seen)
        lanes = self.places.lanes
        width = self._bar.sizeHint().width()
        self._bar.setGeometry(
            self.width() - width, round(lanes.top()), width, round(lanes.height())
        )
        row = self._current_row()
        if row is not None:
            self._bring(row)
        self.update()
