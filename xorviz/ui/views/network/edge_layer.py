"""The ground with the connections as one picture, drawn anew only when lines visibly change."""

from __future__ import annotations

from collections.abc import Hashable

import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from xorviz.ui.views.network.edges import EdgePalette, Edges
from xorviz.ui.views.network.look import Look

#: Widths are drawn in steps of this many pixels; a smaller change is not seen.
_STEP = 0.25
#: A running network with this many connections gets new lines in every other picture, with twice
#: as many in every third, and so on: strokes are what costs most.
_LINES_A_PICTURE, _MOST_PATIENCE = 40, 6


class EdgeLayer:
    """Paints the connections of a canvas, and keeps the picture."""

    def __init__(self, look: Look) -> None:
        self._look = look
        self._palette = EdgePalette(look.theme)
        self._picture = QImage()
        self._place: Hashable = None
        self._lines = b""
        self._age = 0

    def paint(
        self,
        painter: QPainter,
        edges: Edges,
        area: QRectF,
        chosen: frozenset[int] | None,
        running: bool,
    ) -> None:
        """Fill an area with the ground, and draw the connections that cross it.

        While a network of many connections runs, not every picture gets new lines.
        """
        ratio = painter.deviceTransform().m11()
        place = (edges, area.getRect(), ratio, chosen)
        steps = np.rint(edges.widths / _STEP)
        lines = np.where(edges.weights < 0.0, -steps, steps).astype(np.int16).tobytes()
        self._age += 1
        patience = min(len(edges.keys) // _LINES_A_PICTURE, _MOST_PATIENCE) if running else 0
        if place != self._place or (lines != self._lines and self._age > patience):
            self._place, self._lines, self._age = place, lines, 0
            self._draw_picture(edges, area, chosen, ratio)
        painter.drawImage(area.topLeft(), self._picture)

    def _draw_picture(
        self, edges: Edges, area: QRectF, chosen: frozenset[int] | None, ratio: float
    ) -> None:
        size = (area.size() * ratio).toSize()
        if self._picture.size() != size:
            self._picture = QImage(size, QImage.Format.Format_RGB32)
        self._picture.setDevicePixelRatio(ratio)
        painter = QPainter(self._picture)
        painter.translate(-area.topLeft())
        self.draw(painter, edges, area, chosen)
        painter.end()

    def draw(
        self, painter: QPainter, edges: Edges, area: QRectF, chosen: frozenset[int] | None
    ) -> None:
        """Draw the same stroke by stroke."""
        painter.fillRect(area, self._look.ink["window"])
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edges.paint(painter, area, self._palette, chosen, _STEP)
