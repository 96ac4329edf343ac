"""The connections: smooth curves whose width is the weight's size and whose colour its sign."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from xorviz.session.snapshot import Snapshot, Topology
from xorviz.ui.theme import Theme
from xorviz.ui.views.network.courses import THICKEST, EdgeKey, lay_courses
from xorviz.ui.views.network.lanes import SkipKey
from xorviz.ui.views.network.layout import Arrangement
from xorviz.ui.views.network.pictures import picture_of
from xorviz.ui.views.network.units import UnitKey

THINNEST = 0.6
#: Negative lines from this width on have a groove this part as wide: colour is not the only code.
LEAST_SPLIT, SPLIT = 2.4, 0.2
#: At most so many lines are drawn, those of the largest weights among the visible ones.
MOST_DRAWN = 400
#: Shades from the faintest weight to the strongest; opaque, since see-through strokes cost four
#: times as much.
_SHADES = 12
_FAINTEST, _DIMMED = 0.5, 0.16
#: A curve is hit within this distance, or half its width if that is more.
_REACH = 6.0
#: The width of a line that stands for all weights from a picture to a unit.
_BUNDLE = 1.2


class Edges:
    """All connections between shown units: made for an arrangement, drawn with a snapshot."""

    def __init__(self, topology: Topology, arrangement: Arrangement) -> None:
        self.keys: list[EdgeKey] = []
        self._rows: list[tuple[str, NDArray[np.intp], NDArray[np.intp]]] = []
        shown = {group.source: group.shown for group in arrangement.groups}
        for layer in topology.layers:
            sources = enumerate(topology.source_units(layer.id))
            rows = [(row, key) for row, key in sources if key in arrangement.tiles]
            units = range(shown[layer.id])
            self.keys += [
                EdgeKey(key, (layer.id, unit), row) for row, key in rows for unit in units
            ]
            numbers = np.array([row for row, _ in rows], np.intp)
            pairs = np.repeat(numbers, len(units)), np.tile(np.arange(len(units)), len(rows))
            self._rows.append((layer.id, *pairs))
        picture = picture_of(topology)
        #: Lines that stand for all the weights from a picture to a unit; they show none.
        self.bundles = np.array([key.source[0] == picture for key in self.keys], dtype=bool)
        #: What stands in several columns: lines end at its border, but those that stand out.
        self._grids = [
            group.around(arrangement.tiles) for group in arrangement.groups if group.across > 1
        ]
        self._numbers = {key: number for number, key in enumerate(self.keys)}
        self._of_unit: dict[UnitKey, frozenset[int]] = {}
        self._of_skip: dict[SkipKey, frozenset[int]] = {}
        self._courses = lay_courses(self.keys, arrangement)
        self._boxes = [course.box() for course in self._courses]
        self._left = np.array([box.left() for box in self._boxes])
        self._right = np.array([box.right() for box in self._boxes])
        self._paths: dict[int, QPainterPath] = {}
        self._flattened: dict[int, NDArray[np.float64]] = {}
        smallest = min(rect.width() for rect in arrangement.tiles.values())
        self.thickest = min(THICKEST, max(2.0, 0.14 * smallest))
        self.weights = np.zeros(len(self.keys))
        self.widths = np.full(len(self.keys), THINNEST)

    def update(self, snapshot: Snapshot) -> None:
        """Take the weights of a snapshot; `scale` then sets the widths."""
        found = [snapshot.weights[layer].kernel[rows, units] for layer, rows, units in self._rows]
        self.weights = np.nan_to_num(np.concatenate(found), posinf=0.0, neginf=0.0)
        self.weights[self.bundles] = 0.0

    @property
    def largest(self) -> float:
        """The largest size of a weight."""
        return float(np.abs(self.weights).max(initial=0.0))

    def scale(self, widest: float) -> None:
        """Set the widths: in proportion to the weights, up to that of the widest line."""
        part = np.minimum(np.abs(self.weights) / widest, 1.0)
        self.widths = THINNEST + (self.thickest - THINNEST) * part

    def number(self, key: EdgeKey) -> int:
        """Return the place of a connection among all."""
        return self._numbers[key]

    def of_unit(self, key: UnitKey) -> frozenset[int]:
        """Return the connections that enter or leave a unit."""
        if key not in self._of_unit:
            self._of_unit[key] = frozenset(
                number for number, edge in enumerate(self.keys) if key in (edge.source, edge.target)
            )
        return self._of_unit[key]

    def of_skip(self, skip: SkipKey) -> frozenset[int]:
        """Return the connections from an input or a layer to a layer."""
        if skip not in self._of_skip:
            self._of_skip[skip] = frozenset(
                number
                for number, edge in enumerate(self.keys)
                if (edge.source[0], edge.target[0]) == skip
            )
        return self._of_skip[skip]

    def visible(self, area: QRectF) -> NDArray[np.intp]:
        """Return the connections drawn in an area: all, or the strongest, in their order."""
        inside = np.flatnonzero((self._right > area.left()) & (self._left < area.right()))
        if len(inside) > MOST_DRAWN:
            strength = np.where(self.bundles[inside], np.inf, self.widths[inside])
            strongest = np.argpartition(strength, -MOST_DRAWN)[-MOST_DRAWN:]
            inside = inside[np.sort(strongest)]
        return inside

    def at(self, point: QPointF, area: QRectF) -> int | None:
        """Return the connection nearest to a point, if it is within reach."""
        best, nearest = None, np.inf
        for index in self.visible(area).tolist():
            reach = max(_REACH, self.widths[index] / 2.0 + 1.0)
            near = self._boxes[index].adjusted(0.0, -reach, 0.0, reach)
            if not near.contains(point):
                continue
            distance = _distance(self._corners(index), point)
            if distance <= reach and distance < nearest:
                best, nearest = index, distance
        return best

    def middle(self, index: int) -> QPointF:
        """Return the point half way along a connection."""
        return self._path(index).pointAtPercent(0.5)

    def paint(
        self,
        painter: QPainter,
        area: QRectF,
        palette: EdgePalette,
        chosen: frozenset[int] | None,
        step: float,
    ) -> None:
        """Draw the visible connections; where some are chosen, these on top and the rest faint.

        Widths are rounded to multiples of `step`, those that round to 0 excepted.
        """
        pen = QPen()
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        visible = self.visible(area)
        bundled = self.bundles[visible]
        bundles, visible = visible[bundled].tolist(), visible[~bundled]
        rounded = np.maximum(np.rint(self.widths[visible] / step) * step, THINNEST)
        part = (rounded - THINNEST) / (self.thickest - THINNEST)
        levels = np.minimum((_SHADES - 1) * part, _SHADES - 1).astype(int).tolist()
        positive = (self.weights[visible] >= 0.0).tolist()
        widths = rounded.tolist()
        # The strongest lie on top.
        drawn = sorted(zip(levels, visible.tolist(), widths, positive, strict=True))
        for front in (False, True) if chosen is not None else (True,):
            if front and chosen is not None:
                self._paint_grids(painter, palette)
            self._paint_bundles(painter, bundles, palette, chosen, front)
            for level, index, width, is_positive in drawn:
                if chosen is not None and (index in chosen) is not front:
                    continue
                pen.setWidthF(width)
                pen.setColor(palette.color(is_positive, level if front else -1))
                painter.setPen(pen)
                painter.drawPath(self._path(index))
                if front and not is_positive and width >= LEAST_SPLIT:
                    pen.setWidthF(SPLIT * width)
                    pen.setColor(palette.split)
                    painter.setPen(pen)
                    painter.drawPath(self._path(index))
        if chosen is None:
            self._paint_grids(painter, palette)

    def _paint_grids(self, painter: QPainter, palette: EdgePalette) -> None:
        """Let lines end where several tiles stand side by side, whose names they would cross."""
        for grid in self._grids:
            painter.fillRect(grid, palette.ground)

    def _paint_bundles(
        self,
        painter: QPainter,
        drawn: list[int],
        palette: EdgePalette,
        chosen: frozenset[int] | None,
        front: bool,
    ) -> None:
        painter.setPen(QPen(palette.bundle if front else palette.faint_bundle, _BUNDLE))
        for index in drawn:
            if (chosen is None or index in chosen) is front:
                painter.drawPath(self._path(index))

    def _path(self, index: int) -> QPainterPath:
        path = self._paths.get(index)
        if path is None:
            path = self._paths[index] = self._courses[index].path()
        return path

    def _corners(self, index: int) -> NDArray[np.float64]:
        """Return the corners of a flattened curve, shape (corners, 2)."""
        if index not in self._flattened:
            polygons = self._path(index).toSubpathPolygons()
            corners = [(at.x(), at.y()) for polygon in polygons for at in polygon.toList()]
            self._flattened[index] = np.array(corners)
        return self._flattened[index]


class EdgePalette:
    """Opaque line colours of a theme: positive and negative, by level, and faint (level −1).

    `split` is the colour of the groove in negative lines; those of bundles have no sign, and
    `ground` is that of all.
    """

    def __init__(self, theme: Theme) -> None:
        parts = [*np.linspace(_FAINTEST, 1.0, _SHADES), _DIMMED]
        self._colors = {
            positive: [_mixed(theme.color(name), theme.color("window"), part) for part in parts]
            for positive, name in ((True, "positive"), (False, "negative"))
        }
        muted, ground = theme.color("muted"), theme.color("window")
        self.ground = ground
        self.bundle = _mixed(muted, ground, 0.45)
        self.faint_bundle = _mixed(muted, ground, _DIMMED)
        self.split = _mixed(theme.color("negative"), theme.color("window"), _FAINTEST / 2.0)

    def color(self, positive: bool, level: int) -> QColor:
        """Return the colour of a sign and level."""
        return self._colors[positive][level]


def _mixed(color: QColor, ground: QColor, part: float) -> QColor:
    """Return what a colour of this opacity looks like on the ground."""

    def channel(over: float, under: float) -> float:
        return part * over + (1.0 - part) * under

    return QColor.fromRgbF(
        channel(color.redF(), ground.redF()),
        channel(color.greenF(), ground.greenF()),
        channel(color.blueF(), ground.blueF()),
    )


def _distance(corners: NDArray[np.float64], point: QPointF) -> float:
    """Return the distance of a point from a line with these corners."""
    sides = np.diff(corners, axis=0)
    to_point = np.array([point.x(), point.y()]) - corners[:-1]
    length = np.maximum((sides**2).sum(axis=1), 1e-9)
    along = np.clip((to_point * sides).sum(axis=1) / length, 0.0, 1.0)
    return float(np.sqrt(((to_point - along[:, None] * sides) ** 2).sum(axis=1)).min())
