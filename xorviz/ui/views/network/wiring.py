"""A new skip connection while it is dragged: from a unit to a layer of a later column."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from xorviz.session.snapshot import Topology
from xorviz.ui.views.network.arrangement import Arrangement
from xorviz.ui.views.network.look import Look
from xorviz.ui.views.network.units import UnitKey, is_input

_AROUND = 7.0


@dataclass(frozen=True)
class Wire:
    """What is dragged.

    Parameters
    ----------
    start : unit
    end : QPointF
        Where the mouse is.
    layer : str or None
        The layer there that would read the unit's input or layer.
    """

    start: UnitKey
    end: QPointF
    layer: str | None


def possible_readers(topology: Topology, source: str) -> frozenset[str]:
    """Return the layers of later columns that do not read an input or a layer yet."""
    own = 0 if is_input(topology, source) else topology.layer(source).column
    return frozenset(
        layer.id for layer in topology.layers if layer.column > own and source not in layer.sources
    )


def wire_to(topology: Topology, arrangement: Arrangement, start: UnitKey, end: QPointF) -> Wire:
    """Return what is dragged from a unit to a point: the nearest layer of the column there."""
    readers = possible_readers(topology, start[0])
    best, nearest = None, float("inf")
    for layer in readers:
        area = layer_area(arrangement, layer)
        if abs(area.center().x() - end.x()) > arrangement.pitch / 2.0:
            continue
        distance = abs(area.center().y() - end.y())
        if distance < nearest:
            best, nearest = layer, distance
    return Wire(start, end, best)


def layer_area(arrangement: Arrangement, layer: str) -> QRectF:
    """Return the rectangle around all shown units of a layer."""
    area = QRectF()
    for key, rect in arrangement.tiles.items():
        if key[0] == layer:
            area = area.united(rect)
    return area


def paint_wire(painter: QPainter, arrangement: Arrangement, wire: Wire, look: Look) -> None:
    """Draw what is dragged, and frame the layer that would get it."""
    tile = arrangement.tiles[wire.start]
    start, end = QPointF(tile.right(), tile.center().y()), wire.end
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if wire.layer is not None:
        area = layer_area(arrangement, wire.layer)
        painter.setPen(QPen(look.ink["accent"], 2.0))
        frame = area.adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND)
        painter.drawRoundedRect(frame, _AROUND, _AROUND)
    style = Qt.PenStyle.SolidLine if wire.layer is not None else Qt.PenStyle.DashLine
    painter.setPen(QPen(look.ink["accent"], 2.0, style))
    path, middle = QPainterPath(start), (start.x() + end.x()) / 2.0
    path.cubicTo(middle, start.y(), middle, end.y(), end.x(), end.y())
    painter.drawPath(path)
    if wire.layer is None:
        return
    text = f"{wire.start[0]} → {wire.layer}"
    width = look.name_metrics.horizontalAdvance(text) + 16.0
    card = QRectF(end.x() - width - 8.0, end.y() - 26.0, width, 18.0)
    painter.setPen(QPen(look.ink["accent"], 1.0))
    painter.setBrush(look.ink["raised"])
    painter.drawRoundedRect(card, 9.0, 9.0)
    painter.setFont(look.name_font)
    painter.setPen(look.ink["text"])
    painter.drawText(card, Qt.AlignmentFlag.AlignCenter, text)
