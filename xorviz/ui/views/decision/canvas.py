"""The map itself: draws it, and takes the place that a person points at."""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFont,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QWidget

from xorviz.session.snapshot import Decision
from xorviz.ui.theme import DARK, Theme, ui_font
from xorviz.ui.views.decision.aspects import Aspect
from xorviz.ui.views.decision.axes import paint_axes
from xorviz.ui.views.decision.dots import Dot, DotsLayer, paint_plate, plate_size
from xorviz.ui.views.decision.frame import Frame, Point, arrange, step_of
from xorviz.ui.views.decision.picture import LabelPlace, in_pixels, paint_boundary, paint_field
from xorviz.ui.views.decision.reading import Told, covered, paint_hair, paint_line
from xorviz.ui.views.decision.scale_bar import paint_scale, paint_sign, scale_texts
from xorviz.ui.views.parts.texts import Texts

#: Closer than this to the place that is read, in pixels, a click removes it.
_SAME = 6.0
_ARROWS = {
    Qt.Key.Key_Up: (0.0, 1.0),
    Qt.Key.Key_Down: (0.0, -1.0),
    Qt.Key.Key_Left: (-1.0, 0.0),
    Qt.Key.Key_Right: (1.0, 0.0),
}
_LARGE_STEP = 10.0
#: On a map larger than this the reading is written large.
_ROOMY = 320.0


@dataclass(frozen=True, eq=False)
class Shown:
    """What is drawn.

    Parameters
    ----------
    decision : Decision
    aspect : Aspect
        What of the output is coloured.
    axes : tuple of str
        The names of the features.
    dots : tuple of Dot
        The patterns.
    level : str
        What holds on the boundary.
    message : str
        What is said where there is no boundary.
    """

    decision: Decision
    aspect: Aspect
    axes: tuple[str, str]
    dots: tuple[Dot, ...]
    level: str
    message: str


class DecisionCanvas(QWidget):
    """Draws the map; press, drag or the keyboard choose the place that is read."""

    #: The place that is read is another one, or there is none any more.
    moved = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("decision_map")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setAccessibleName(self.tr("Decision map"))
        self._theme: Theme = DARK
        self._small = Texts(ui_font(9.0))
        self._names = Texts(ui_font(10.0, QFont.Weight.DemiBold))
        self._large = Texts(ui_font(11.5, QFont.Weight.DemiBold))
        self._dots = DotsLayer(self._names)
        self._label = LabelPlace()
        self._shown: Shown | None = None
        self._told: Told | None = None
        self._ground = QPixmap()
        self._taken: list[QRectF] = []
        self._drawn: object = None
        self._point: Point | None = None
        self._pressed: QPointF | None = None
        self._removes = False

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

    def tell(self, told: Told | None) -> None:
        """Write this beside the place that is read."""
        self._told = told
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        shown, frame = self._shown, self.frame
        if shown is None or frame is None:
            painter.fillRect(self.rect(), self._theme.color("panel"))
            painter.setPen(self._theme.color("muted"))
            painter.setFont(self._small.font)
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.tr("no map yet"))
            painter.end()
            return
        # The cross hair moves more often than the map changes.
        ratio = painter.deviceTransform().m11()
        key = (shown, self.size(), self._theme, ratio)
        if key != self._drawn:
            self._drawn = key
            self._draw_ground(shown, frame, ratio)
        painter.drawPixmap(QPointF(0.0, 0.0), self._ground)
        if self._point is not None and self._told is not None:
            theme, told = self._theme, self._told
            texts = self._large if frame.box.width() > _ROOMY else self._names
            paint_hair(painter, frame, theme, self._point)
            paint_line(painter, frame, texts, theme, self._point, told, self._taken)
            value = float(shown.aspect.of(self._told.outputs))
            paint_sign(painter, arrange(self.size()), self._theme, shown.aspect, value)
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.color("accent"), 2.0))
            painter.drawRect(frame.box.adjusted(-2.0, -2.0, 2.0, 2.0))
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        frame, place = self.frame, event.position()
        if event.button() != Qt.MouseButton.LeftButton or frame is None:
            return
        if not frame.box.contains(place):
            return
        self._pressed = place
        self._removes = self._point is not None and _near(frame.pixel(self._point), place)
        if not self._removes:
            self._move(frame.point(place))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        frame = self.frame
        if self._pressed is None or frame is None:
            return
        if self._removes and _near(self._pressed, event.position()):
            return
        self._removes = False
        self._move(frame.point(event.position()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self._pressed is not None:
            self._pressed = None
            if self._removes:
                self._move(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, frame = Qt.Key(event.key()), self.frame
        if frame is None:
            super().keyPressEvent(event)
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
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.update()

    def _move(self, point: Point | None) -> None:
        if point != self._point:
            self._point = point
            self._told = None
            self.moved.emit()
            self.update()

    def _draw_ground(self, shown: Shown, frame: Frame, ratio: float) -> None:
        """Draw everything but the cross hair."""
        theme, places = self._theme, arrange(self.size())
        size = QSize(math.ceil(self.width() * ratio), math.ceil(self.height() * ratio))
        if self._ground.size() != size:
            self._ground = QPixmap(size)
        self._ground.setDevicePixelRatio(ratio)
        self._ground.fill(theme.color("panel"))
        values = shown.aspect.of(shown.decision.outputs)
        painter = QPainter(self._ground)
        paint_axes(painter, frame, self._small, theme, shown.axes)
        paint_field(painter, frame.box, values, shown.aspect, theme)
        pieces = in_pixels(shown.decision.boundary, frame)
        if len(pieces):
            paint_boundary(painter, pieces, frame.box, theme)
        self._dots.draw(shown.dots, frame, theme, ratio)
        painter.drawPixmap(frame.box.topLeft(), self._dots.pixmap)
        self._taken = list(self._dots.taken)
        if len(pieces) and shown.level:
            size_of_label = plate_size(self._names, shown.level)
            plate = self._label.on(pieces, *size_of_label, frame.box, self._dots.taken)
            if plate is not None:
                self._taken.append(plate)
                paint_plate(painter, self._names, theme, shown.level, plate, 255)
        if shown.message:
            self._paint_message(painter, frame.box, shown.message)
        numbers = scale_texts(shown.aspect, float(values.min()), float(values.max()))
        paint_scale(painter, places, self._small, theme, shown.aspect.name, numbers)
        painter.end()

    def _paint_message(self, painter: QPainter, box: QRectF, message: str) -> None:
        """Write that there is no boundary, where it covers least; in two lines if need be."""
        texts, room = self._names, box.width() - 24.0
        lines = [message]
        if texts.width(message) > room:
            start, _, end = message.partition(": ")
            texts, lines = self._small, [f"{start}:", end]
        shown = [
            texts.metrics.elidedText(line, Qt.TextElideMode.ElideRight, max(room, 20.0))
            for line in lines
        ]
        sizes = [plate_size(texts, line) for line in shown]
        whole = QRectF(0.0, 0.0, max(size[0] for size in sizes), sum(size[1] for size in sizes))
        whole.moveCenter(box.center())
        ends = (box.top() + 8.0, whole.top(), box.bottom() - 8.0 - whole.height())
        whole.moveTop(min(ends, key=lambda top: covered(_moved_to(whole, top), self._taken)))
        self._taken.append(whole)
        top = whole.top()
        for line, (width, height) in zip(shown, sizes, strict=True):
            plate = QRectF(box.center().x() - width / 2.0, top, width, height)
            paint_plate(painter, texts, self._theme, line, plate)
            top += height


def _near(first: QPointF, second: QPointF) -> bool:
    return math.hypot(first.x() - second.x(), first.y() - second.y()) < _SAME


def _moved_to(box: QRectF, top: float) -> QRectF:
    return QRectF(box.left(), top, box.width(), box.height())
