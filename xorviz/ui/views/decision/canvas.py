"""The map itself: draws it, and takes the place that a person points at."""

from __future__ import annotations

import math
from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QFont,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from xorviz.ui.fonts import Size, ui_font
from xorviz.ui.highlight import NOTHING, Highlight
from xorviz.ui.theme import DARK, Theme
from xorviz.ui.views.decision.classes import swatches
from xorviz.ui.views.decision.frame import Frame, Point, arrange, step_of
from xorviz.ui.views.decision.ground import Ground, Shown
from xorviz.ui.views.decision.hand import Hand, Tool
from xorviz.ui.views.decision.hand_painter import paint_hand
from xorviz.ui.views.decision.marks import paint_marks
from xorviz.ui.views.decision.reading import Told, paint_hair, paint_line
from xorviz.ui.views.decision.scale_bar import paint_arrow, paint_sign
from xorviz.ui.views.parts.canvas_signs import paint_focus, paint_sentence
from xorviz.ui.views.parts.texts import Texts

#: Closer than this to the place that is read, in pixels, a click removes it.
_SAME = 6.0
_ARROWS = {
    Qt.Key.Key_Up: (0.0, 1.0),
    Qt.Key.Key_Down: (0.0, -1.0),
    Qt.Key.Key_Left: (-1.0, 0.0),
    Qt.Key.Key_Right: (1.0, 0.0),
}
_STEPS = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}
_LARGE_STEP = 10.0
_CHORDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
#: On a map larger than this the reading is written large.
_ROOMY = 320.0


class DecisionCanvas(QWidget):
    """Draws the map; press, drag or the keyboard choose the place that is read."""

    #: The place that is read is another one, or there is none any more.
    moved = Signal()
    #: The menu of a pattern is wanted: emits which, and where on the screen.
    menu_wanted = Signal(int, QPoint)
    #: Emits a letter or digit that was typed.
    letter_typed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("decision_map")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setAccessibleName(self.tr("Decision map"))
        self._theme: Theme = DARK
        self._small = Texts(ui_font(Size.LABEL))
        self._names = Texts(ui_font(Size.BODY, QFont.Weight.DemiBold))
        #: Says in words what a pattern is.
        self.describe: Callable[[int], str] = str
        self._large = Texts(ui_font(Size.HEADING, QFont.Weight.DemiBold))
        self._shown: Shown | None = None
        self._told: Told | None = None
        self._ground = Ground()
        self._highlight = NOTHING
        self._point: Point | None = None
        self._pressed: QPointF | None = None
        self._removes = False
        self.hand = Hand(self)
        self.hand.changed.connect(self.update)
        self.setMouseTracking(True)

    @property
    def point(self) -> Point | None:
        """The place that is read."""
        return self._point

    @property
    def box(self) -> QRectF:
        """Where the plane is drawn."""
        return arrange(self.size()).box

    @property
    def frame(self) -> Frame | None:
        """How places of the plane and pixels belong together, while there is a map."""
        return Frame(self.box, self._shown.decision.extent) if self._shown is not None else None

    def use_cursor(self, tool: Tool) -> None:
        """Let the mouse's sign tell the tool."""
        shapes = {
            Tool.MOVE: Qt.CursorShape.SizeAllCursor,
            Tool.DELETE: Qt.CursorShape.PointingHandCursor,
        }
        self.setCursor(shapes.get(tool, Qt.CursorShape.CrossCursor))

    def minimumSizeHint(self) -> QSize:
        return QSize(200, 180)

    def apply_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        self.update()

    def show_map(self, shown: Shown | None) -> None:
        """Draw a map; a place that is not on it is no longer read."""
        self._shown = shown
        frame = self.frame
        if frame is not None and self._point is not None and not frame.holds(self._point):
            self._point = self._told = None
        self.update()

    def show_highlight(self, highlight: Highlight) -> None:
        """Put rings around the patterns that another view points out."""
        if highlight != self._highlight:
            self._highlight = highlight
            self.update()

    def tell(self, told: Told | None) -> None:
        """Write this beside the place that is read."""
        self._told = told
        self.update()

    def spoken(self) -> str:
        """Tell what is said of the place in question, for a screen reader."""
        return self.accessibleDescription()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        shown, frame = self._shown, self.frame
        if shown is None or frame is None:
            sentence = self.tr("no map yet")
            paint_sentence(painter, self.rect(), self._small.font, self._theme, sentence)
            painter.end()
            return
        # The cross hair moves more often than the map changes.
        places, ground = arrange(self.size()), self._ground
        ground.paint(painter, shown, frame, places, self.size(), self._theme)
        paint_marks(painter, frame, shown.dots, self._highlight, self._theme)
        if self._point is not None and self._told is not None:
            theme, told = self._theme, self._told
            texts = self._large if frame.box.width() > _ROOMY else self._names
            paint_hair(painter, frame, theme, self._point)
            paint_line(painter, frame, texts, theme, self._point, told, ground.taken)
            if shown.aspect.classes:
                winner = int(told.outputs.argmax())
                swatch = swatches(places, shown.aspect.classes)[winner]
                paint_arrow(painter, swatch, places.upright, theme, 0.5)
            else:
                value = float(shown.aspect.of(told.outputs))
                paint_sign(painter, places, theme, shown.aspect, value)
        paint_hand(painter, frame, self._theme, self.hand, shown.decision, shown.aspect)
        if self.hasFocus():
            paint_focus(painter, frame.box, self._theme)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        frame, place = self.frame, event.position()
        if event.button() != Qt.MouseButton.LeftButton or frame is None:
            return
        if not frame.box.contains(place):
            return
        if self.hand.draws:
            self.hand.press(place, frame)
            return
        self._pressed = place
        self._removes = self._point is not None and _near(frame.pixel(self._point), place)
        if not self._removes:
            self._move(frame.point(place))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        frame = self.frame
        if frame is None:
            return
        if self.hand.draws:
            self.hand.point_to(event.position(), frame)
            self.hand.drag(event.position(), frame)
            return
        if self._pressed is None:
            return
        if self._removes and _near(self._pressed, event.position()):
            return
        self._removes = False
        self._move(frame.point(event.position()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        frame = self.frame
        if event.button() == Qt.MouseButton.LeftButton and self.hand.holds and frame is not None:
            self.hand.release(event.position(), frame)
        elif event.button() == Qt.MouseButton.LeftButton and self._pressed is not None:
            self._pressed = None
            if self._removes:
                self._move(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, frame = Qt.Key(event.key()), self.frame
        if frame is None:
            super().keyPressEvent(event)
        elif self.hand.key(key, self._point, frame):
            self._go_to_held(frame)
        elif key in _STEPS and self.hand.enabled:
            self._move(self.hand.step(_STEPS[key]) or self._point)
        elif key == Qt.Key.Key_Escape and self._point is not None:
            self._pressed = None
            self._move(None)
        elif key == Qt.Key.Key_Home or (key in _ARROWS and self._point is None):
            self._move(frame.point(frame.box.center()))
        elif key in _ARROWS and self._point is not None:
            left, right, bottom, top = frame.extent
            far = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            steps = _LARGE_STEP if far else 1.0
            x, y = _ARROWS[key]
            across, up = x * steps * step_of(right - left), y * steps * step_of(top - bottom)
            self._move(frame.nearest((self._point[0] + across, self._point[1] + up)))
        elif event.text().isalnum() and not event.modifiers() & _CHORDS:
            self.letter_typed.emit(event.text().upper())
        else:
            super().keyPressEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        if self.frame is not None:
            self.hand.point_to(None, self.frame)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        frame, hand = self.frame, self.hand
        if frame is None or not hand.enabled:
            return
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            at_cursor = hand.number_at(frame.pixel(self._point), frame) if self._point else None
            number = hand.selected if at_cursor is None else at_cursor
        else:
            number = hand.number_at(QPointF(event.pos()), frame)
        if number is not None:
            self.menu_wanted.emit(number, event.globalPos())

    def event(self, event: QEvent) -> bool:
        """Tell of the pattern under the mouse in a tool tip."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            frame = self.frame
            number = self.hand.number_at(QPointF(event.pos()), frame) if frame else None
            if number is None:
                QToolTip.hideText()
            else:
                QToolTip.showText(event.globalPos(), self.describe(number), self)
            return True
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.update()

    def _move(self, point: Point | None) -> None:
        if point != self._point:
            former, self._point = self._point, point
            self._told = None
            if self.hand.holds and point is not None and former is not None and self.frame:
                self.hand.carry(point, self.frame)
            self.moved.emit()
            self.update()

    def _go_to_held(self, frame: Frame) -> None:
        """Put the cursor on a pattern that the keyboard has just taken, to move both."""
        chosen = self.hand.selected
        if self.hand.holds and self.hand.wanted is None and chosen is not None and self._shown:
            x, y = self._shown.decision.points[chosen].tolist()
            self._point = None
            self._move(frame.nearest((x, y)))


def _near(first: QPointF, second: QPointF) -> bool:
    return math.hypot(first.x() - second.x(), first.y() - second.y()) < _SAME
