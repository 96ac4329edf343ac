"""Draws where units turn on: their lines and curves, with a tick to the side where they are on."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from xorviz.session.snapshot import Boundary, Hinge, Topology, Zones
from xorviz.ui.fonts import Size, ui_font
from xorviz.ui.theme import DARK, Theme
from xorviz.ui.views.parts.names import unit_name
from xorviz.ui.views.parts.quick_paths import pieces
from xorviz.ui.views.parts.texts import Texts
from xorviz.ui.views.zones.hues import unit_hue
from xorviz.ui.views.zones.lines import (
    Extent,
    Segment,
    coinciding,
    place_name,
    places_along,
    segment_of,
)
from xorviz.ui.views.zones.scenery import name_size, paint_name

#: With more units than this, their lines are thin and bear no names.
_MOST_NAMED = 16
_FAINT = 90
_WIDTH = 1.8
#: Where on a line its ticks stand; those of lines upon one another stand beside each other.
_TICKS, _TICK_SHIFT = (0.25, 0.5, 0.75), 0.04
_TICK_LENGTH = 6.0
#: Lines upon one another take turns every so many pixels.
_DASH = 9.0
#: So many names of lines upon one another are told, and of the others the number.
_MOST_TOGETHER = 3
_CURVE_NAME_PLACES = (0.0, 0.999, 0.25, 0.75, 0.5)


class _Name(NamedTuple):
    text: str
    places: Iterable[QPointF]
    color: QColor


class LinesPainter:
    """Keeps the font of the names."""

    def __init__(self) -> None:
        self.theme: Theme = DARK
        self._names = Texts(ui_font(Size.CAPTION))

    def paint(
        self,
        painter: QPainter,
        topology: Topology,
        zones: Zones,
        box: QRectF,
        taken: Sequence[QRectF],
    ) -> None:
        """Draw all lines and curves of a map, and the names clear of the places that are taken."""
        lines = lines_on(zones, box)
        named = len(zones.hinges) + len(zones.boundaries) <= _MOST_NAMED
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, named)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        names: list[_Name] = []
        groups = coinciding([segment for _, segment in lines]) if named else []
        for group in groups:
            names.append(self._paint_together(painter, topology, [lines[n] for n in group]))
        for hinge, segment in lines if not named else ():
            painter.setPen(self._pen(topology, hinge, named))
            painter.drawLine(segment.start, segment.end)
        for curve in zones.boundaries:
            painter.setPen(self._pen(topology, curve, named))
            name = self._paint_curve(painter, topology, curve, zones.extent, box, named)
            names.append(name)
        if named:
            self._paint_names(painter, names, box, list(taken))

    def _pen(self, topology: Topology, line: Hinge | Boundary, named: bool) -> QPen:
        color = self._hue(topology, line)
        if not named:
            color.setAlpha(_FAINT)
        return QPen(color, _WIDTH if named else 1.0)

    def _hue(self, topology: Topology, line: Hinge | Boundary) -> QColor:
        return QColor(unit_hue(self.theme, topology.layer(line.layer).unit_ids[line.unit]))

    def _paint_together(
        self, painter: QPainter, topology: Topology, lines: Sequence[tuple[Hinge, Segment]]
    ) -> _Name:
        """Draw a line, or several upon one another, which then take turns along the way."""
        whole = lines[0][1]
        for number, (hinge, segment) in enumerate(lines):
            pen = self._pen(topology, hinge, named=True)
            if len(lines) > 1:
                dash, pause = _DASH / _WIDTH, _DASH / _WIDTH * (len(lines) - 1)
                pen.setCapStyle(Qt.PenCapStyle.FlatCap)
                pen.setDashPattern([dash, pause])
                pen.setDashOffset(dash * (len(lines) - number))
            painter.setPen(pen)
            painter.drawLine(whole.start, whole.end)
            pen.setStyle(Qt.PenStyle.SolidLine)
            painter.setPen(pen)
            feet = [whole.at(part + number * _TICK_SHIFT) for part in _TICKS]
            painter.drawLines([_tick(foot, segment.across) for foot in feet])
        hinges = [hinge for hinge, _ in lines]
        text = ", ".join(_unit(topology, hinge) for hinge in hinges[:_MOST_TOGETHER])
        if len(hinges) > _MOST_TOGETHER:
            text += f" +{len(hinges) - _MOST_TOGETHER}"
        alone = len(hinges) == 1
        color = self._hue(topology, hinges[0]) if alone else self.theme.color("text")
        return _Name(text, places_along(whole), color)

    def _paint_curve(
        self,
        painter: QPainter,
        topology: Topology,
        curve: Boundary,
        extent: Extent,
        box: QRectF,
        named: bool,
    ) -> _Name:
        left, right, bottom, top = extent
        xs = box.left() + (curve.segments[:, :, 0] - left) * (box.width() / (right - left))
        ys = box.top() + (top - curve.segments[:, :, 1]) * (box.height() / (top - bottom))
        painter.drawPath(pieces(np.stack([xs, ys], axis=-1)))
        if not named:
            return _Name("", [], QColor())
        count = len(xs)
        feet = sorted({int(part * count) for part in _TICKS})
        ticks = []
        for place in feet:
            (x1, x2), (y1, y2) = xs[place].tolist(), ys[place].tolist()
            length = float(np.hypot(x2 - x1, y2 - y1))
            if length > 0.0:
                # On the screen, where y goes down, left of (x, y) is (y, −x).
                across = QPointF((y2 - y1) / length, -(x2 - x1) / length)
                ticks.append(_tick(QPointF((x1 + x2) / 2.0, (y1 + y2) / 2.0), across))
        painter.drawLines(ticks)
        numbers = [int(part * count) for part in _CURVE_NAME_PLACES]
        places = [QPointF(float(xs[n, 0]), float(ys[n, 0])) for n in numbers]
        return _Name(_unit(topology, curve), places, self._hue(topology, curve))

    def _paint_names(
        self, painter: QPainter, names: Sequence[_Name], box: QRectF, taken: list[QRectF]
    ) -> None:
        for text, places, color in names:
            size: QSizeF = name_size(self._names, text)
            plate = place_name(places, size, box, taken)
            if plate is not None:
                taken.append(plate)
                paint_name(painter, self._names, self.theme, text, plate, color)


def lines_on(zones: Zones, box: QRectF) -> list[tuple[Hinge, Segment]]:
    """Return the lines that cross a map, and where in pixels."""
    found = ((hinge, segment_of(hinge, zones.extent, box)) for hinge in zones.hinges)
    return [(hinge, segment) for hinge, segment in found if segment is not None]


def _unit(topology: Topology, line: Hinge | Boundary) -> str:
    return unit_name(topology, line.layer, line.unit)


def _tick(foot: QPointF, across: QPointF) -> QLineF:
    return QLineF(foot, foot + across * _TICK_LENGTH)
