"""The way of the run on the landscape, where it began, and the dot that is the network now."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from xorviz.session.snapshot import WeightPath
from xorviz.ui.palettes import DARK_INK, LIGHT_INK
from xorviz.ui.theme import Theme
from xorviz.ui.views.decision.frame import Frame, Point
from xorviz.ui.views.decision.picture import in_pixels
from xorviz.ui.views.parts.quick_paths import polygon

Array = NDArray[np.float64]

_LINE, _HALO = 1.8, 4.0
_DOT, _HELD, _START = 6.0, 8.0, 4.5
#: On every colour of the ground one of the two stands out.
_LIGHT, _SHADE = QColor(LIGHT_INK), QColor(DARK_INK)
_SHADE.setAlpha(190)


def paint_path(painter: QPainter, frame: Frame, path: WeightPath, here: Point) -> None:
    """Draw the way to the present weights; a stretch on which a hand moved them is dotted."""
    points = in_pixels(np.concatenate([path.places, np.array([here])]), frame)
    by_hand = np.concatenate([path.by_hand[1:], [False]])
    painter.save()
    painter.setClipRect(frame.box)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    cuts = np.flatnonzero(by_hand)
    trained = [points[part] for part in _stretches(cuts, len(points))]
    for color, width in ((_SHADE, _HALO), (_LIGHT, _LINE)):
        pen = QPen(color, width)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        for stretch in trained:
            painter.drawPolyline(polygon(stretch))
    dotted = QPen(_LIGHT, _LINE, Qt.PenStyle.CustomDashLine)
    dotted.setDashPattern([1.0, 2.4])
    for cut in cuts.tolist():
        move = polygon(points[cut : cut + 2])
        painter.setPen(QPen(_SHADE, _HALO))
        painter.drawPolyline(move)
        painter.setPen(dotted)
        painter.drawPolyline(move)
    _paint_start(painter, QPointF(*points[0].tolist()))
    painter.restore()


def paint_dot(
    painter: QPainter, frame: Frame, here: Point, theme: Theme, held: bool, focused: bool
) -> None:
    """Draw where the network is; outside of the plane it lies on the edge."""
    place = clamped(frame.pixel(here), frame.box)
    radius = _HELD if held else _DOT
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    rings = [(radius + 3.4, _SHADE), (radius + 1.9, _LIGHT), (radius, theme.color("accent"))]
    if focused:
        rings = [(radius + 7.0, _SHADE), (radius + 5.4, theme.color("accent")), *rings]
    for reach, color in rings:
        painter.setBrush(color)
        painter.drawEllipse(place, reach, reach)


def clamped(place: QPointF, box: QRectF) -> QPointF:
    """Return the nearest place in a box."""
    return QPointF(
        min(max(place.x(), box.left()), box.right()), min(max(place.y(), box.top()), box.bottom())
    )


def _paint_start(painter: QPainter, place: QPointF) -> None:
    painter.setBrush(_SHADE)
    painter.setPen(QPen(_LIGHT, _LINE))
    painter.drawRect(QRectF(place.x() - _START, place.y() - _START, 2 * _START, 2 * _START))


def _stretches(cuts: NDArray[np.intp], count: int) -> list[slice]:
    starts = [0, *(cuts + 1).tolist()]
    ends = [*(cuts + 1).tolist(), count]
    return [slice(start, end) for start, end in zip(starts, ends, strict=True) if end - start > 1]
