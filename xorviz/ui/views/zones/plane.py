"""The map of the input plane: how many units of a layer are on where, and the units' lines."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QWidget

from xorviz.session.snapshot import Hinge, Topology, Zones
from xorviz.ui.fonts import Size, ui_font
from xorviz.ui.numbers import fixed
from xorviz.ui.theme import DARK, Theme
from xorviz.ui.views.parts.canvas_signs import paint_focus
from xorviz.ui.views.parts.put_image import put_image
from xorviz.ui.views.zones.legend import MOST_COLORS, count_table
from xorviz.ui.views.zones.lines import Segment
from xorviz.ui.views.zones.lines_painter import LinesPainter, lines_on
from xorviz.ui.views.zones.scenery import Dot, Scenery, SceneryPainter, plane_box

_CURSOR_STEP = 0.05
_ARROWS = {
    Qt.Key.Key_Up: (0.0, 1.0),
    Qt.Key.Key_Down: (0.0, -1.0),
    Qt.Key.Key_Left: (-1.0, 0.0),
    Qt.Key.Key_Right: (1.0, 0.0),
}


class ZonesPlane(QWidget):
    """Draws the map, and reads out the place under the mouse or under the keyboard's cross."""

    #: Emits the line about the place in question, or an empty text.
    described = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("zones_plane")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(self.tr("Map of the input plane"))
        self._theme: Theme = DARK
        self._scenery = SceneryPainter()
        self._lines = LinesPainter()
        self._topology: Topology | None = None
        self._zones: Zones | None = None
        self._dots: tuple[Dot, ...] = ()
        self._axes = ("", "")
        self._counted = ""
        self._hovered: QPointF | None = None
        self._pinned: QPointF | None = None
        self._said = ""

    @property
    def box(self) -> QRectF:
        """Where the plane is drawn."""
        return plane_box(self.size())

    def apply_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = self._lines.theme = theme
        self.update()

    def set_map(
        self,
        topology: Topology,
        zones: Zones | None,
        dots: tuple[Dot, ...],
        axes: tuple[str, str],
        counted: str,
    ) -> None:
        """Draw the map of a snapshot.

        Parameters
        ----------
        topology : Topology
        zones : Zones or None
        dots : tuple of Dot
            The patterns.
        axes : tuple of str
            The names of the features.
        counted : str
            What is said of a place: takes the units that are on there, and how many there are.
        """
        self._topology, self._zones, self._dots = topology, zones, dots
        self._axes, self._counted = axes, counted
        self._describe()
        self.update()

    def lines(self) -> list[tuple[Hinge, Segment]]:
        """Return the straight lines that cross the plane, and where in pixels."""
        return lines_on(self._zones, self.box) if self._zones is not None else []

    def spoken(self) -> str:
        """Tell what is said of the place in question, for a screen reader."""
        return self._said

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, zones, box = self._theme, self._zones, self.box
        painter = QPainter(self)
        scenery = self._current_scenery(painter.deviceTransform().m11())
        self._scenery.paint_ground(painter, scenery)
        if zones is not None:
            paint_counts(painter, theme, zones, box)
            painter.setClipRect(box)
            if self._topology is not None:
                self._lines.paint(painter, self._topology, zones, box, self._scenery.taken)
            painter.setClipping(False)
        else:
            painter.setPen(theme.color("muted"))
            painter.setFont(ui_font(Size.CAPTION))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self.tr("no map yet"))
        self._scenery.paint_cover(painter, scenery)
        self._paint_cross(painter, box)
        if self.hasFocus():
            paint_focus(painter, box, theme)
        painter.end()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(event.position() if self.box.contains(event.position()) else None)

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            inside = self.box.contains(event.position())
            self._pin(self._part_of(event.position()) if inside else None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in _ARROWS and self._pinned is not None:
            x, y = _ARROWS[Qt.Key(key)]
            moved = self._pinned + QPointF(x, y) * _CURSOR_STEP
            self._pin(QPointF(min(max(moved.x(), 0.0), 1.0), min(max(moved.y(), 0.0), 1.0)))
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        if self._pinned is None and event.reason() != Qt.FocusReason.MouseFocusReason:
            self._pin(QPointF(0.5, 0.5))
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.update()

    def _current_scenery(self, ratio: float) -> Scenery:
        zones = self._zones
        return Scenery(
            size=(self.width(), self.height()),
            ratio=ratio,
            theme=self._theme,
            extent=zones.extent if zones is not None else None,
            axes=self._axes,
            units=zones.units if zones is not None else 0,
            dots=self._dots,
        )

    def _paint_cross(self, painter: QPainter, box: QRectF) -> None:
        if self._pinned is None or self._zones is None:
            return
        place = self._place_of(self._pinned)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(QPen(self._theme.color("text", 255 if self.hasFocus() else 120), 1.0))
        painter.drawLine(QPointF(box.left(), place.y()), QPointF(box.right(), place.y()))
        painter.drawLine(QPointF(place.x(), box.top()), QPointF(place.x(), box.bottom()))

    def _part_of(self, place: QPointF) -> QPointF:
        """Return a place as parts of the plane, from its left bottom corner."""
        box = self.box
        return QPointF(
            (place.x() - box.left()) / box.width(), (box.bottom() - place.y()) / box.height()
        )

    def _place_of(self, part: QPointF) -> QPointF:
        box = self.box
        return QPointF(box.left() + part.x() * box.width(), box.bottom() - part.y() * box.height())

    def _hover(self, place: QPointF | None) -> None:
        part = self._part_of(place) if place is not None else None
        if part != self._hovered:
            self._hovered = part
            self._describe()

    def _pin(self, part: QPointF | None) -> None:
        self._pinned = part
        self._describe()
        self.setAccessibleDescription(self._said)
        self.update()

    def _describe(self) -> None:
        part = self._hovered if self._hovered is not None else self._pinned
        said = self._line_about(self._zones, part) if self._zones and part is not None else ""
        if said != self._said:
            self._said = said
            self.described.emit(said)

    def _line_about(self, zones: Zones, part: QPointF) -> str:
        left, right, bottom, top = zones.extent
        height, width = zones.active.shape
        column = min(math.floor(part.x() * width), width - 1)
        row = min(math.floor((1.0 - part.y()) * height), height - 1)
        place = self.tr("{0} {1}  {2} {3}").format(
            self._axes[0],
            fixed(left + part.x() * (right - left), 2),
            self._axes[1],
            fixed(bottom + part.y() * (top - bottom), 2),
        )
        return f"{place}  {self._counted.format(int(zones.active[row, column]), zones.units)}"


def paint_counts(painter: QPainter, theme: Theme, zones: Zones, box: QRectF) -> None:
    """Draw the counts as an image that is transparent, to the hatched ground, where it is 0."""
    units, counts = zones.units, zones.active
    part = min(MOST_COLORS / max(units, 1), 1.0)
    # Rounded up: a place where any unit is on is no dead zone.
    active = np.ceil(counts * part).astype(np.uint8) if part < 1.0 else counts
    active = np.ascontiguousarray(active)
    height, width = active.shape
    image = QImage(active.data, width, height, width, QImage.Format.Format_Indexed8)
    image.setColorTable(count_table(theme, min(units, MOST_COLORS)))
    put_image(painter, box, image)
