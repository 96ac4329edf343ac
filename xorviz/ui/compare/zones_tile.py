"""A small map of where how many units of a contestant pass gradient."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from xorviz.session.snapshot import Snapshot, Topology, Zones
from xorviz.ui.compare.plane_tile import PlaneTile
from xorviz.ui.compare.words import tr
from xorviz.ui.theme import Theme
from xorviz.ui.views.decision.frame import Frame
from xorviz.ui.views.zones.lines_painter import LinesPainter
from xorviz.ui.views.zones.plane import paint_counts
from xorviz.ui.views.zones.words import Kind, kind_of

#: Narrower than this, the lines bear no names.
_NAMED = 150.0


class ZonesTile(PlaneTile):
    """The first hidden layer: hatched where none of its units is on, and the lines of the units."""

    def __init__(self, name: str, spoken: str) -> None:
        super().__init__(name, spoken)
        self._lines = LinesPainter()
        self._topology: Topology | None = None
        self._zones: Zones | None = None

    def apply_theme(self, theme: Theme) -> None:
        self._lines.theme = theme
        super().apply_theme(theme)

    def show_zones(self, snapshot: Snapshot, zones: Zones) -> None:
        """Take the map of a picture."""
        self._topology, self._zones = snapshot.topology, zones
        self.take_plane_of(snapshot, zones.extent, zones.cut)
        notes = {
            Kind.OFF: tr("hatched: all off"),
            Kind.SATURATED: tr("hatched: all saturated"),
            Kind.EITHER: tr("hatched: all off or saturated"),
        }
        kind = kind_of(snapshot.patterns, (zones.layer,))
        self.say(tr("Dead zones · {0}").format(zones.layer), more=notes[kind])

    def paint_map(self, painter: QPainter, frame: Frame) -> None:
        if self._zones is None or self._topology is None:
            return
        paint_counts(painter, self._theme, self._zones, frame.box)
        painter.save()
        painter.setClipRect(frame.box)
        taken = list(self._scenery.taken)
        if frame.box.width() < _NAMED:
            # No name finds room.
            taken.append(QRectF(frame.box))
        self._lines.paint(painter, self._topology, self._zones, frame.box, taken)
        painter.restore()
