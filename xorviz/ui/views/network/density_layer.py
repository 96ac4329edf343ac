"""The density of all connections as a picture, summed up in turns while a network runs."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from xorviz.ui.theme import Theme
from xorviz.ui.views.network.connections import Bundle
from xorviz.ui.views.network.density import Density, Frame, Stretch
from xorviz.ui.views.network.edges import Edges
from xorviz.ui.views.network.scale import HeldScale
from xorviz.ui.views.parts.colors import mix

#: Crossings that are summed up anew for a picture of a running network: about 5 ms.
_CROSSINGS_A_PICTURE = 1_000_000
#: Colours end at so many times the root of the mean square, and are so strong there.
_END, _STRONGEST, _FAINTER = 3.0, 0.62, 0.2
#: What is weak is lifted by this power, so that it can be seen.
_LIFT = 0.8


class DensityLayer:
    """Paints the ground with the density of the connections that cross an area."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._place: object = None
        self._density: Density | None = None
        self._pixels: NDArray[np.uint32] = np.empty((0, 0), dtype=np.uint32)
        self._scale = HeldScale(1e-9)
        self._colored: tuple[float, bool] | None = None
        self._next = 0
        self._version = -1

    def paint(
        self, painter: QPainter, edges: Edges, area: QRectF, faint: bool, running: bool
    ) -> None:
        """Fill an area; while a network runs, a part of the columns is brought up to date."""
        ratio = painter.deviceTransform().m11()
        place = (edges, area.getRect(), ratio)
        density = self._density
        if density is None or place != self._place:
            frame = Frame(area.left(), area.top(), area.width(), area.height(), ratio)
            density = self._density = Density(stretches_of(edges, area), frame)
            self._pixels = np.empty((density.height, density.width), dtype=np.uint32)
            self._place, self._colored, self._next, running = place, None, 0, False
            self._scale.restart()
            self._version = -1
        due = range(0)
        if self._version != edges.version:
            due = self._due(density) if running else range(density.columns)
            density.sum_up(edges.weights, due)
            # What stands still is complete; what runs is so only in turn.
            self._version = -1 if running else edges.version
            self._scale.follow(_END * _root_mean_square(density.sums), not running)
        colored = (self._scale.value, faint)
        self._color(density, range(density.columns) if colored != self._colored else due, faint)
        self._colored = colored
        height, width = self._pixels.shape
        form = QImage.Format.Format_RGB32
        image = QImage(self._pixels.data, width, height, 4 * width, form)
        image.setDevicePixelRatio(ratio)
        painter.drawImage(area.topLeft(), image)

    def _due(self, density: Density) -> range:
        """Return the columns whose turn it is."""
        start = self._next % density.columns
        costs = np.cumsum(density.costs[start:])
        stop = start + 1 + int(np.searchsorted(costs, _CROSSINGS_A_PICTURE))
        self._next = stop = min(stop, density.columns)
        return range(start, stop)

    def _color(self, density: Density, columns: range, faint: bool) -> None:
        if not columns:
            return
        sums = density.sums[columns.start : columns.stop]
        levels = np.clip(sums * (127.0 / self._scale.value) + 128.0, 1.0, 255.0).astype(np.uint8)
        colors = np.take(_table(self._theme, faint), levels.T)
        step = density.step
        self._pixels[:, columns.start * step : columns.stop * step] = np.repeat(
            colors, step, axis=1
        )[:, : density.width - columns.start * step]


def stretches_of(edges: Edges, area: QRectF) -> Iterator[Stretch]:
    """Return the ways of the connections that may cross an area, those from a picture excepted."""
    for bundle in edges.keys.bundles:
        if bundle not in edges.pictured and edges.courses.reaches(bundle, area):
            yield from _stretches(edges, bundle)


def _stretches(edges: Edges, bundle: Bundle) -> Iterator[Stretch]:
    courses = edges.courses
    starts, ends = courses.starts(bundle).ravel(), courses.ends(bundle).ravel()
    # Where tiles stand side by side, lines end at the border around them.
    left, right = courses.right(bundle).max() - 1.0, courses.left(bundle).min() + 1.0
    lanes = courses.lanes(bundle)
    if lanes is None:
        yield Stretch(bundle.start, bundle.stop, left, right, starts, ends)
        return
    enter, leave = lanes[0, :2]
    heights = np.repeat(lanes[:, 2], bundle.units)
    yield Stretch(bundle.start, bundle.stop, left, enter, starts, heights)
    yield Stretch(bundle.start, bundle.stop, enter, leave, heights, heights)
    yield Stretch(bundle.start, bundle.stop, leave, right, heights, ends)


def _root_mean_square(sums: NDArray[np.float32]) -> float:
    """Return that of the pixels that any line crosses."""
    crossed = np.count_nonzero(sums)
    return float(np.sqrt(np.vdot(sums, sums) / crossed)) if crossed else 0.0


@lru_cache(maxsize=4)
def _table(theme: Theme, faint: bool) -> NDArray[np.uint32]:
    """Return 256 opaque colours from most negative over the ground to most positive."""
    ground, strongest = theme.color("window"), _FAINTER if faint else _STRONGEST
    colors = []
    for level in range(256):
        part = max(min((level - 128) / 127.0, 1.0), -1.0)
        color = theme.color("positive" if part > 0.0 else "negative")
        colors.append(mix(ground, color, strongest * abs(part) ** _LIFT).rgb())
    table = np.array(colors, dtype=np.uint32)
    table.flags.writeable = False
    return table
