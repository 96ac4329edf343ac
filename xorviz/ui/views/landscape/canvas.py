"""The landscape itself: draws it, and lets a person read losses and move the network."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QWidget

from xorviz.session.snapshot import Landscape
from xorviz.ui.fonts import Size, ui_font
from xorviz.ui.theme import DARK, Theme
from xorviz.ui.views.decision.frame import Frame, Point
from xorviz.ui.views.decision.reading import paint_hair
from xorviz.ui.views.decision.scale_bar import paint_arrow
from xorviz.ui.views.landscape.ground import Ground, arrange, part_of
from xorviz.ui.views.landscape.hand import Hand
from xorviz.ui.views.landscape.path import clamped, paint_dot, paint_path
from xorviz.ui.views.landscape.reading import loss_at
from xorviz.ui.views.parts.canvas_signs import paint_focus, paint_sentence

#: So many pixels from the dot the mouse still takes it.
_REACH = 13.0

#: The part of a side that an arrow key moves the network by, and with the shift key.
_STEP, _LARGE_STEP = 0.01, 0.1

_ARROWS = {
    Qt.Key.Key_Up: (0.0, 1.0),
    Qt.Key.Key_Down: (0.0, -1.0),
    Qt.Key.Key_Left: (-1.0, 0.0),
    Qt.Key.Key_Right: (1.0, 0.0),
}


class LandscapeCanvas(QWidget):
    """Draws the losses, the path and the dot, which can be dragged or moved by the arrow keys."""

    #: What is to be said is something else.
    told = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("landscape_map")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Loss landscape"))
        self._theme: Theme = DARK
        self._ground = Ground()
        self._landscape: Landscape | None = None
        self._names = ("", "")
        self._message = ""
        self._grip: QPointF | None = None
        #: The place of the plane that is read, by the mouse or by the keyboard.
        self.hover: Point | None = None
        self._reads = False
        self.hand = Hand(self)
        self.hand.changed.connect(self._hand_changed)

    @property
    def frame(self) -> Frame | None:
        """How places of the plane and pixels belong together, while there is a plane."""
        if self._landscape is None or self._message:
            return None
        return Frame(arrange(self.size()).box, self._landscape.extent)

    @property
    def dot(self) -> Point | None:
        """Where the dot is drawn."""
        return self.hand.wanted or (None if self._landscape is None else self._landscape.here)

    def minimumSizeHint(self) -> QSize:
        return QSize(200, 150)

    def apply_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        self.update()

    def show_landscape(
        self, landscape: Landscape | None, names: tuple[str, str], message: str
    ) -> None:
        """Draw a landscape, or a sentence where there is none."""
        self._landscape, self._names, self._message = landscape, names, message
        if message:
            self.hand.let_go()
            self._grip = self.hover = None
        self.update()

    def spoken(self) -> str:
        """Tell what is said of the place in question, for a screen reader."""
        return self.accessibleDescription()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        landscape, frame = self._landscape, self.frame
        if landscape is None or frame is None:
            paint_sentence(painter, self.rect(), ui_font(Size.BODY), self._theme, self._message)
            painter.end()
            return
        self._ground.paint(painter, landscape, self._names, self.size(), self._theme)
        dot = self.dot or landscape.here
        if landscape.path is not None and len(landscape.path.steps):
            paint_path(painter, frame, landscape.path, dot)
        if landscape.slice is None:
            self._paint_waiting(painter, frame.box)
        paint_dot(painter, frame, dot, self._theme, self.hand.holds, self.hasFocus())
        if self._reads and self.hover is not None:
            paint_hair(painter, frame, self._theme, self.hover)
        read = dot if self.hand.holds or self.hover is None else self.hover
        loss = None if landscape.slice is None else loss_at(landscape.slice, read)
        if loss is not None and landscape.slice is not None:
            part = part_of(landscape.slice, loss)
            paint_arrow(painter, arrange(self.size()).bar, True, self._theme, part)
        if self.hasFocus():
            paint_focus(painter, frame.box, self._theme)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        frame, dot, place = self.frame, self.dot, event.position()
        if event.button() != Qt.MouseButton.LeftButton or frame is None or dot is None:
            return
        away = place - clamped(frame.pixel(dot), frame.box)
        if away.manhattanLength() <= 1.4 * _REACH and self.hand.take():
            self._grip = away
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        frame, dot, place = self.frame, self.dot, event.position()
        if frame is None or dot is None:
            return
        if self._grip is not None:
            self.hand.carry(_point(frame, place - self._grip))
            return
        self._reads = False
        self.hover = _point(frame, place) if frame.box.contains(place) else None
        away = place - clamped(frame.pixel(dot), frame.box)
        is_near = away.manhattanLength() <= 1.4 * _REACH
        self.setCursor(Qt.CursorShape.OpenHandCursor if is_near else Qt.CursorShape.CrossCursor)
        self.told.emit()
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self._grip is not None:
            self._grip = None
            self.hand.let_go()
            self.setCursor(Qt.CursorShape.OpenHandCursor)

    def leaveEvent(self, event: QEvent) -> None:
        if self._reads:
            return
        self.hover = None
        self.told.emit()
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, frame = Qt.Key(event.key()), self.frame
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if key == Qt.Key.Key_Escape and self.hand.holds:
            self._grip = None
            self.hand.put_back()
        elif key == Qt.Key.Key_Escape and self._reads:
            self._read(None)
        elif key in _ARROWS and frame is not None and control:
            self._read(self._beside(self.hover or self.dot or (0.0, 0.0), event, frame))
        elif key in _ARROWS and frame is not None and self._grip is None:
            if not self.hand.holds and not self.hand.take():
                return
            # The keyboard has the word now, wherever the mouse was left.
            self.hover, self._reads = None, False
            self.hand.carry(self._beside(self.dot or (0.0, 0.0), event, frame))
        else:
            super().keyPressEvent(event)

    @staticmethod
    def _beside(place: Point, event: QKeyEvent, frame: Frame) -> Point:
        """Return where an arrow key leads from a place."""
        left, right, bottom, top = frame.extent
        far = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        part = _LARGE_STEP if far else _STEP
        across, up = _ARROWS[Qt.Key(event.key())]
        return place[0] + across * part * (right - left), place[1] + up * part * (top - bottom)

    def _read(self, place: Point | None) -> None:
        """Let the keyboard read the loss at a place of the plane, or nowhere any more."""
        self._reads = place is not None
        self.hover = None if place is None or self.frame is None else self.frame.nearest(place)
        self.told.emit()
        self.update()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        # As long as a key is held down it is one move.
        if Qt.Key(event.key()) in _ARROWS and self._grip is None and not event.isAutoRepeat():
            self.hand.let_go()
        else:
            super().keyReleaseEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.told.emit()
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if self._reads:
            self._read(None)
        if self._grip is None:
            # The release of a key goes elsewhere.
            self.hand.let_go()
        self.told.emit()
        self.update()

    def _hand_changed(self) -> None:
        self.told.emit()
        self.update()

    def _paint_waiting(self, painter: QPainter, box: QRectF) -> None:
        painter.setPen(self._theme.color("muted"))
        painter.setFont(ui_font(Size.BODY))
        words = self.tr("computing the losses…")
        painter.drawText(box, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, words)


def _point(frame: Frame, pixel: QPointF) -> Point:
    """Return the place of the plane at a pixel, beyond its edges too."""
    left, right, bottom, top = frame.extent
    box = frame.box
    return (
        left + (pixel.x() - box.left()) / box.width() * (right - left),
        bottom + (box.bottom() - pixel.y()) / box.height() * (top - bottom),
    )
