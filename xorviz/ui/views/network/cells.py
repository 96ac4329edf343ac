"""Units without room for a tile: cells in the colours of their activations, a stripe a pattern."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QImage, QPainter

from xorviz.session.snapshot import PatternTable, Snapshot, Topology
from xorviz.ui.theme import Theme
from xorviz.ui.views.network.layout import Arrangement
from xorviz.ui.views.network.stand import Group
from xorviz.ui.views.network.tiles import AROUND_HALF, quantized

Array = NDArray[np.float64]

#: Dead units bear a mark at the left of so great a part of their cell.
_MARK = 0.25


class Cells:
    """The columns of cells of an arrangement, each painted as one image."""

    def __init__(self, topology: Topology, arrangement: Arrangement) -> None:
        self._arrangement = arrangement
        self._activations = {layer.id: layer.activation for layer in topology.layers}
        self.groups = tuple(group for group in arrangement.groups if group.cells)
        self._features: dict[str, slice] = {}
        start = 0
        for source, units in topology.inputs:
            self._features[source] = slice(start, start + units)
            start += units

    def largest(self, snapshot: Snapshot) -> float:
        """Return the largest size of what is coloured on the shared scale; 0 if nothing is."""
        if snapshot.patterns is None:
            return 0.0
        largest = 0.0
        for group in self.groups:
            if self._activations.get(group.source, "sigmoid") not in AROUND_HALF:
                values = snapshot.patterns.activations[group.source]
                largest = max(largest, float(values.max()), -float(values.min()))
        return largest

    def paint(
        self, painter: QPainter, snapshot: Snapshot, scale: float, theme: Theme, area: QRectF
    ) -> None:
        """Draw the cells in an area."""
        ratio = painter.deviceTransform().m11()
        table = np.array(theme.color_table, dtype=np.uint32)
        ground, mark = theme.color("window").rgb(), theme.color("warning").rgb()
        for group in self.groups:
            first = self._arrangement.tiles[group.source, 0]
            if first.right() < area.left() or first.left() > area.right():
                continue
            left, width = round(first.left() * ratio), max(round(first.width() * ratio), 1)
            top, units = self._pixel_rows(group, area, ratio)
            if not len(units):
                continue
            shades = self._shades(group, snapshot.patterns, scale, width)
            pixels = np.take(table, shades[:, np.maximum(units, 0)].T)
            dead = _dead(snapshot.patterns, group.source)
            if dead is not None and dead.any():
                pixels[dead[np.maximum(units, 0)], : max(round(_MARK * width), 1)] = mark
            pixels[units < 0] = ground
            height = len(units)
            form = QImage.Format.Format_RGB32
            image = QImage(pixels.data, width, height, 4 * width, form)
            image.setDevicePixelRatio(ratio)
            painter.drawImage(QPointF(left / ratio, top / ratio), image)

    def _pixel_rows(self, group: Group, area: QRectF, ratio: float) -> tuple[int, NDArray[np.intp]]:
        """Return the first row of pixels in sight, and for each row its unit, or −1 in a gap."""
        tiles, last = self._arrangement.tiles, group.shown - 1
        first, end = tiles[group.source, 0], tiles[group.source, last]
        pitch = (end.top() - first.top()) / last if last else first.height()
        top = max(round(first.top() * ratio), int(area.top() * ratio))
        bottom = min(round(end.bottom() * ratio), int(area.bottom() * ratio) + 1)
        places = (np.arange(top, bottom) + 0.5) / ratio - first.top()
        units = np.clip(places // pitch, 0, last).astype(np.intp)
        gap = places - units * pitch > first.height()
        return top, np.where(gap, -1, units)

    def _shades(
        self, group: Group, patterns: PatternTable | None, scale: float, width: int
    ) -> NDArray[np.uint8]:
        """Return the colour of each pixel across of each unit's cell, shape (width, units)."""
        if patterns is None:
            return np.full((width, group.shown), 128, dtype=np.uint8)
        count = len(patterns.shares)
        stripes = ((np.arange(width) + 0.5) * count / width).astype(np.intp)
        features = self._features.get(group.source)
        if features is not None:
            values = patterns.inputs[:, features]
            low, high = values.min(), values.max()
            middle, half = (low + high) / 2.0, max((high - low) / 2.0, 1e-12)
            shades = quantized(values, middle, half)
        elif self._activations[group.source] in AROUND_HALF:
            shades = quantized(patterns.activations[group.source], 0.5, 0.5)
        else:
            shades = quantized(patterns.activations[group.source], 0.0, scale)
        return shades[stripes, : group.shown]


def _dead(patterns: PatternTable | None, source: str) -> NDArray[np.bool_] | None:
    dead: Mapping[str, NDArray[np.bool_]] = patterns.dead if patterns is not None else {}
    return dead.get(source)
