"""Marks what another view points out: rings around units, and around patterns on the tiles."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from xorviz.ui.highlight import Highlight
from xorviz.ui.views.network.look import Look
from xorviz.ui.views.network.scene import Scene
from xorviz.ui.views.network.stickers import corner
from xorviz.ui.views.parts.names import pattern_name

#: Of more patterns none is marked: there is no telling them apart.
_MOST_PATTERNS = 64

#: Pixels between a tile and its ring.
_APART = 4.0


def paint_unit_marks(painter: QPainter, scene: Scene, highlight: Highlight, look: Look) -> None:
    """Paint the rings around units."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(look.ink["text"], 2.0))
    for unit in highlight.units:
        rect = scene.arrangement.tiles.get(unit)
        if rect is not None:
            radius = corner(rect.width()) + _APART
            painter.drawRoundedRect(rect.adjusted(-_APART, -_APART, _APART, _APART), radius, radius)


def paint_pattern_marks(
    painter: QPainter, scene: Scene, highlight: Highlight, tiles: list[QRectF], look: Look
) -> None:
    """Paint the rings around patterns.

    Parameters
    ----------
    painter : QPainter
    scene : Scene
    highlight : Highlight
    tiles : list of QRectF
        Those in sight, on which patterns have their places.
    look : Look
    """
    painter.setBrush(Qt.BrushStyle.NoBrush)
    places = _places(scene, highlight)
    for rect in tiles:
        radius = min(max(rect.width() * 0.1, 4.0), 12.0)
        for x, y in places:
            middle = rect.topLeft() + QPointF(x * rect.width(), y * rect.height())
            for name, width in (("window", 3.5), ("text", 1.5)):
                painter.setPen(QPen(look.ink[name], width))
                painter.drawEllipse(middle, radius, radius)


def _places(scene: Scene, highlight: Highlight) -> list[list[float]]:
    """Return where the marked patterns lie on a tile, from (0, 0) at the left top to (1, 1)."""
    plane, patterns = scene.snapshot.plane, scene.snapshot.patterns
    if plane is None or patterns is None or len(plane.points) != len(patterns.shares):
        return []
    if not 0 < len(highlight.patterns) <= _MOST_PATTERNS or not scene.tiles.over_plane:
        return []
    marked = [
        pattern
        for pattern in np.flatnonzero(patterns.shares > 0.0).tolist()
        if pattern_name(patterns, pattern) in highlight.patterns
    ]
    left, right, bottom, top = plane.extent
    places = (plane.points[marked] - (left, top)) / (right - left, bottom - top)
    found: list[list[float]] = places.tolist()
    return found
