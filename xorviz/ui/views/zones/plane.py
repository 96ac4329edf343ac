"""The map of the input plane: how many units of a layer are on where, and the units' lines."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import QEvent, QLineF, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QWidget

from xorviz.session.snapshot import Topology, Zones
from xorviz.ui.numbers import fixed
from xorviz.ui.theme import DARK, Theme, ui_font
from xorviz.ui.views.parts.names import unit_name
from xorviz.ui.views.parts.texts import Texts
from xorviz.ui.views.zones.hues import unit_hue
from xorviz.ui.views.zones.legend import count_table
from xorviz.ui.views.zones.lines import Segment, place_name, segment_of
from xorviz.ui.views.zones.scenery import (
    Dot,
    Scenery,
    SceneryPainter,
    name_size,
    paint_name,
    plane_box,
)

#: With more units than this, their lines are thin and bear no names.
_MOST_NAMED_LINES = 16
_FAINT = 90
_TICKS = (0.25, 0.5, 0.75)
_TICK_LENGTH = 6.0
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
        self._names = Texts(ui_font(8.0))
        self._scenery = SceneryPainter()
        self._topology: Topology | None = None
        self._zones: Zones | None = None
        self._dots: tuple[Dot, ...] = ()
        self._axes = ("", "")
        self._saturating = False
        self._hovered: QPointF | None = None
        self._pinned: QPointF | None = None
        self._said = ""

    @property
    def box(self) -> QRectF:
        """Where the plane is drawn."""
        return plane_box(self.size())

    def apply_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        self.update()

    def set_map(
        self,
        topology: Topology,
        zones: Zones | None,
        dots: tuple[Dot, ...],
        axes: tuple[str, str],
        saturating: bool,
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
        saturating : bool
            Whether the layer's units only saturate.
        """
        self._topology, self._zones, self._dots = topology, zones, dots
        self._axes, self._saturating = axes, saturating
        self._describe()
        self.update()

    def lines(self) -> list[tuple[int, Segment]]:
        """Return the units whose line crosses the plane, by position, and the line in pixels."""
        if self._zones is None:
            return []
        found = (
            (hinge.unit, segment_of(hinge, self._zones.extent, self.box))
            for hinge in self._zones.hinges
        )
        return [(unit, segment) for unit, segment in found if segment is not None]

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, zones, box = self._theme, self._zones, self.box
        painter = QPainter(self)
        self._scenery.draw(self._current_scenery())
        painter.drawPixmap(QPointF(0.0, 0.0), self._scenery.ground)
        if zones is not None:
            self._paint_counts(painter, zones, box)
            painter.setClipRect(box)
            self._paint_lines(painter, zones, box)
            painter.setClipping(False)
        else:
            painter.setPen(theme.color("muted"))
            painter.setFont(self._names.font)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self.tr("no map yet"))
        painter.drawPixmap(QPointF(0.0, 0.0), self._scenery.cover)
        self._paint_cross(painter, box)
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

    def _current_scenery(self) -> Scenery:
        zones = self._zones
        return Scenery(
            size=(self.width(), self.height()),
            ratio=self.devicePixelRatioF(),
            theme=self._theme,
            extent=zones.extent if zones is not None else None,
            axes=self._axes,
            units=zones.units if zones is not None else 0,
            dots=self._dots,
        )

    def _paint_counts(self, painter: QPainter, zones: Zones, box: QRectF) -> None:
        """Draw the counts as an image that is transparent, to the hatched ground, where it is 0."""
        active = np.ascontiguousarray(zones.active)
        height, width = active.shape
        image = QImage(active.data, width, height, width, QImage.Format.Format_Indexed8)
        image.setColorTable(count_table(self._theme, min(zones.units, 255)))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(box, image)

    def _paint_lines(self, painter: QPainter, zones: Zones, box: QRectF) -> None:
        if self._topology is None:
            return
        lines = self.lines()
        named = len(zones.hinges) <= _MOST_NAMED_LINES
        unit_ids = self._topology.layer(zones.layer).unit_ids
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, named)
        hues = [QColor(unit_hue(self._theme, unit_ids[unit])) for unit, _ in lines]
        for (_, segment), hue in zip(lines, hues, strict=True):
            if not named:
                hue.setAlpha(_FAINT)
            painter.setPen(QPen(hue, 1.8 if named else 1.0))
            strokes = [QLineF(segment.start, segment.end)]
            if named:
                feet = [segment.at(part) for part in _TICKS]
                strokes += [QLineF(foot, foot + segment.across * _TICK_LENGTH) for foot in feet]
            painter.drawLines(strokes)
        if named:
            self._paint_names(painter, zones, lines, hues, box)

    def _paint_names(
        self,
        painter: QPainter,
        zones: Zones,
        lines: list[tuple[int, Segment]],
        hues: list[QColor],
        box: QRectF,
    ) -> None:
        assert self._topology is not None
        taken = list(self._scenery.taken)
        for (unit, segment), hue in zip(lines, hues, strict=True):
            name = unit_name(self._topology, zones.layer, unit)
            plate = place_name(segment, name_size(self._names, name), box, taken)
            if plate is not None:
                taken.append(plate)
                paint_name(painter, self._names, self._theme, name, plate, hue)

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
        words = (
            self.tr("{0} {1}  {2} {3}  {4} of {5} units unsaturated")
            if self._saturating
            else self.tr("{0} {1}  {2} {3}  {4} of {5} units on")
        )
        return words.format(
            self._axes[0],
            fixed(left + part.x() * (right - left), 2),
            self._axes[1],
            fixed(bottom + part.y() * (top - bottom), 2),
            int(zones.active[row, column]),
            zones.units,
        )
