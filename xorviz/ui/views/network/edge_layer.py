"""The ground with the connections as one picture, drawn anew only when lines visibly change."""

from __future__ import annotations

from collections.abc import Hashable

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter

from xorviz.ui.views.network.density_layer import DensityLayer
from xorviz.ui.views.network.edge_palette import EdgePalette
from xorviz.ui.views.network.edges import MOST_DRAWN, Edges
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
        self._density = DensityLayer(look.theme)
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
        crowded = _is_crowded(edges, area)
        if crowded:
            self._density.paint(painter, edges, area, chosen is not None, running)
        self._age += 1
        patience = min(len(edges.keys) // _LINES_A_PICTURE, _MOST_PATIENCE) if running else 0
        if place != self._place or self._age > patience:
            lines = _looks(edges, area)
            if place != self._place or lines != self._lines:
                self._place, self._lines, self._age = place, lines, 0
                self._draw_picture(edges, area, chosen, ratio, crowded)
        painter.drawImage(area.topLeft(), self._picture)

    def _draw_picture(
        self,
        edges: Edges,
        area: QRectF,
        chosen: frozenset[int] | None,
        ratio: float,
        crowded: bool,
    ) -> None:
        size = (area.size() * ratio).toSize()
        transparent = QImage.Format.Format_ARGB32_Premultiplied
        form = transparent if crowded else QImage.Format.Format_RGB32
        if self._picture.size() != size or self._picture.format() != form:
            self._picture = QImage(size, form)
        self._picture.setDevicePixelRatio(ratio)
        ground = self._look.ink["window"]
        self._picture.fill(Qt.GlobalColor.transparent if crowded else ground)
        painter = QPainter(self._picture)
        painter.translate(-area.topLeft())
        self._draw_lines(painter, edges, area, chosen)
        painter.end()

    def draw(
        self, painter: QPainter, edges: Edges, area: QRectF, chosen: frozenset[int] | None
    ) -> None:
        """Draw the same stroke by stroke."""
        painter.fillRect(area, self._look.ink["window"])
        if _is_crowded(edges, area):
            self._density.paint(painter, edges, area, chosen is not None, running=False)
        self._draw_lines(painter, edges, area, chosen)

    def _draw_lines(
        self, painter: QPainter, edges: Edges, area: QRectF, chosen: frozenset[int] | None
    ) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edges.paint(painter, area, self._palette, chosen, _STEP)


def _is_crowded(edges: Edges, area: QRectF) -> bool:
    """Tell whether more connections cross an area than are drawn as lines."""
    return len(edges.inside(area)) > MOST_DRAWN


def _looks(edges: Edges, area: QRectF) -> bytes:
    """Return which lines are drawn in an area, and how."""
    visible = edges.visible(area)
    steps = np.rint(edges.widths(visible) / _STEP)
    signed = np.where(edges.weights[visible] < 0.0, -steps, steps).astype(np.int16)
    return visible.tobytes() + signed.tobytes()
