"""Small maps of the input plane: an output, a difference of outputs, and boundaries together."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPolygonF

from xorviz.session.snapshot import Cut, Decision, Snapshot
from xorviz.ui.compare.contestant import Stroke
from xorviz.ui.compare.tile import CAPTION, Tile
from xorviz.ui.views.decision.aspects import Aspect, aspects_of
from xorviz.ui.views.decision.classes import paint_regions
from xorviz.ui.views.decision.frame import Frame
from xorviz.ui.views.decision.picture import in_pixels, joined, paint_boundary, paint_field
from xorviz.ui.views.parts.cuts import axis_names
from xorviz.ui.views.zones.lines import Extent
from xorviz.ui.views.zones.patterns import DotsOnPlane
from xorviz.ui.views.zones.scenery import Dot, Scenery, SceneryPainter, needed_size, plane_box

Array = NDArray[np.float64]


def aspect_of(snapshot: Snapshot, decision: Decision, signed: bool = False) -> Aspect:
    """Return what of the output is coloured; `signed` rules out the hues of classes."""
    kind = snapshot.spec["data"]["kind"]
    aspects = aspects_of(snapshot.topology, decision, snapshot.patterns, kind)
    return next((one for one in aspects if not (signed and one.classes)), aspects[0])


def needed_height(width: float) -> int:
    """Return how high a map is that is so wide with its axes, the caption apart."""
    return needed_size(width - needed_size(0.0).width()).height()


class PlaneTile(Tile):
    """The input plane with its axes and the patterns; a map is painted between them."""

    def __init__(self, name: str, spoken: str) -> None:
        super().__init__(name, spoken)
        self._scenery = SceneryPainter()
        self._places = DotsOnPlane()
        self._dots: tuple[Dot, ...] = ()
        self._axes = ("", "")
        self._extent: Extent | None = None

    def take_plane(self, snapshot: Snapshot, decision: Decision) -> None:
        """Take the plane of a picture, and its patterns."""
        self.take_plane_of(snapshot, decision.extent, decision.cut)

    def take_plane_of(self, snapshot: Snapshot, extent: Extent, cut: Cut) -> None:
        """Take a plane by where it lies."""
        self._extent = extent
        self._axes = axis_names(snapshot.topology, cut)
        self._dots = self._places.of(snapshot.patterns, cut)

    def paint(self, painter: QPainter, room: QRectF) -> None:
        if self._extent is None:
            return
        size = (self.width(), self.height() - CAPTION)
        box, theme = plane_box(QSize(*size)), self._theme
        ratio = painter.deviceTransform().m11()
        scenery = Scenery(size, ratio, theme, self._extent, self._axes, 1, self._dots)
        painter.translate(0.0, CAPTION)
        self._scenery.paint_ground(painter, scenery)
        self.paint_map(painter, Frame(box, self._extent))
        self._scenery.paint_cover(painter, scenery)
        painter.translate(0.0, -CAPTION)

    def paint_map(self, painter: QPainter, frame: Frame) -> None:
        """Draw the map upon the ground, which is hatched."""


class DecisionTile(PlaneTile):
    """The output of one contestant with its boundary."""

    def __init__(self, name: str, spoken: str) -> None:
        super().__init__(name, spoken)
        self._decision: Decision | None = None
        self._aspect: Aspect | None = None

    def show_map(self, snapshot: Snapshot, decision: Decision) -> None:
        """Take the map of a picture."""
        self.take_plane(snapshot, decision)
        self._decision, self._aspect = decision, aspect_of(snapshot, decision)

    def paint_map(self, painter: QPainter, frame: Frame) -> None:
        decision, aspect = self._decision, self._aspect
        if decision is None or aspect is None:
            return
        if aspect.classes:
            paint_regions(painter, frame.box, decision.outputs, self._theme)
        else:
            values = aspect.of(decision.outputs)
            paint_field(painter, frame.box, values, aspect, self._theme)
        pieces = in_pixels(decision.boundary, frame)
        if len(pieces):
            paint_boundary(painter, pieces, frame.box, self._theme)


class DifferenceTile(PlaneTile):
    """The outputs of two contestants subtracted: blue where this one gives more."""

    def __init__(self, name: str, spoken: str) -> None:
        super().__init__(name, spoken)
        #: What is drawn, and where the colours end.
        self.values: Array | None = None
        self.scale = 1.0

    def show_difference(
        self, snapshot: Snapshot, decision: Decision, values: Array, scale: float
    ) -> None:
        """Take a difference, and how far the colours go."""
        self.take_plane(snapshot, decision)
        self.values, self.scale = values, scale

    def paint_map(self, painter: QPainter, frame: Frame) -> None:
        if self.values is not None:
            aspect = Aspect("", 0, -1, 0.0, self.scale)
            paint_field(painter, frame.box, self.values, aspect, self._theme)


@dataclass(frozen=True, eq=False)
class Outline:
    """The boundary of one contestant, and how it is drawn."""

    boundary: Array
    stroke: Stroke


class OverlayTile(PlaneTile):
    """The boundaries of all contestants on one plane."""

    def __init__(self, name: str, spoken: str) -> None:
        super().__init__(name, spoken)
        self.outlines: tuple[Outline, ...] = ()

    def show_outlines(
        self, snapshot: Snapshot, decision: Decision, outlines: tuple[Outline, ...]
    ) -> None:
        """Take the boundaries, and the plane and patterns of one of the pictures."""
        self.take_plane(snapshot, decision)
        self.outlines = outlines

    def paint_map(self, painter: QPainter, frame: Frame) -> None:
        theme = self._theme
        painter.save()
        painter.setClipRect(frame.box)
        painter.fillRect(frame.box, theme.color("neutral"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for outline in self.outlines:
            painter.setPen(outline.stroke.pen(theme, 2.6))
            for line in joined(in_pixels(outline.boundary, frame)):
                painter.drawPolyline(QPolygonF([QPointF(*place) for place in line]))
        painter.restore()
