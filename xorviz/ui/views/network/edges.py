"""The connections: smooth curves whose width is the weight's size and whose colour its sign."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from xorviz.session.snapshot import Snapshot, Topology
from xorviz.ui.views.network.arrangement import Arrangement
from xorviz.ui.views.network.connections import Connections, EdgeKey
from xorviz.ui.views.network.courses import THICKEST, Course, Courses
from xorviz.ui.views.network.edge_palette import SHADES, EdgePalette
from xorviz.ui.views.network.lanes import SkipKey
from xorviz.ui.views.network.pictures import picture_of
from xorviz.ui.views.network.units import UnitKey

THINNEST = 0.6
#: The widest line is at least so wide, however small the tiles are.
_LEAST_THICKEST = 2.0
#: Negative lines from this width on have a groove this part as wide: colour is not the only code.
LEAST_SPLIT, SPLIT = 2.4, 0.2
#: At most so many lines are drawn, those of the largest weights among the visible ones.
MOST_DRAWN = 400
#: A curve is hit within this distance, or half its width if that is more.
_REACH, _REACH_IN_CROWDS = 6.0, 2.0
#: The width of a line that stands for all weights from a picture to a unit.
_BUNDLE = 1.2
#: So many curves are kept from one picture to the next.
_MOST_KEPT = 4000
#: So many strengths say about where the strongest begin.
_SAMPLE = 8000


class Edges:
    """All connections between shown units: made for an arrangement, drawn with a snapshot."""

    def __init__(self, topology: Topology, arrangement: Arrangement) -> None:
        shown = {group.source: group.shown for group in arrangement.groups}
        self.keys = Connections(topology, shown)
        self.courses = Courses(self.keys, arrangement)
        self._canvas = QRectF(0.0, 0.0, arrangement.width, arrangement.height)
        picture = picture_of(topology)
        #: Lines that stand for all the weights from a picture to a unit; they show none.
        self.pictured = [one for one in self.keys.bundles if one.source == picture]
        #: What stands in several columns: lines end at its border, but those that stand out.
        self._grids = [
            group.around(arrangement.tiles) for group in arrangement.groups if group.across > 1
        ]
        self._of_unit: dict[UnitKey, frozenset[int]] = {}
        self._of_skip: dict[SkipKey, frozenset[int]] = {}
        self._course: dict[int, Course] = {}
        self._paths: dict[int, QPainterPath] = {}
        self._flattened: dict[int, NDArray[np.float64]] = {}
        self._inside: tuple[QRectF, NDArray[np.intp]] | None = None
        self._visible: tuple[QRectF, NDArray[np.intp]] | None = None
        smallest = arrangement.smallest_tile
        self.thickest = min(THICKEST, max(_LEAST_THICKEST, 0.14 * smallest))
        self.weights = np.zeros(len(self.keys))
        #: Counts the snapshots whose weights came.
        self.version = 0
        self._widest = 1.0

    def update(self, snapshot: Snapshot) -> None:
        """Take the weights of a snapshot; `scale` then sets the widths."""
        for bundle in self.keys.bundles:
            weights = self.weights[bundle.start : bundle.stop].reshape(bundle.rows, bundle.units)
            np.copyto(weights, bundle.weights(snapshot.weights[bundle.layer]))
        for bundle in self.pictured:
            self.weights[bundle.start : bundle.stop] = 0.0
        # One sum is quicker than asking every value.
        with np.errstate(all="ignore"):
            finite = math.isfinite(float(self.weights.sum()))
        if not finite:
            np.nan_to_num(self.weights, copy=False, posinf=0.0, neginf=0.0)
        self._visible = None
        self.version += 1

    @property
    def largest(self) -> float:
        """The largest size of a weight."""
        return float(max(self.weights.max(initial=0.0), -self.weights.min(initial=0.0)))

    def scale(self, widest: float) -> None:
        """Set the widths: in proportion to the weights, up to that of the widest line."""
        self._widest = widest

    def widths(self, numbers: NDArray[np.intp]) -> NDArray[np.float64]:
        """Return the widths of some lines."""
        part = np.minimum(np.abs(self.weights[numbers]) / self._widest, 1.0)
        return np.asarray(THINNEST + (self.thickest - THINNEST) * part)

    def number(self, key: EdgeKey) -> int:
        """Return the place of a connection among all."""
        return self.keys.number(key)

    def of_unit(self, key: UnitKey) -> frozenset[int]:
        """Return the connections that enter or leave a unit."""
        if key not in self._of_unit:
            self._of_unit[key] = self.keys.of_unit(key)
        return self._of_unit[key]

    def of_skip(self, skip: SkipKey) -> frozenset[int]:
        """Return the connections from an input or a layer to a layer."""
        if skip not in self._of_skip:
            self._of_skip[skip] = self.keys.of_pair(skip)
        return self._of_skip[skip]

    def is_pictured(self, numbers: NDArray[np.intp]) -> NDArray[np.bool_]:
        """Tell which connections stand for all weights from a picture."""
        found = np.zeros(len(numbers), dtype=bool)
        for bundle in self.pictured:
            found |= (numbers >= bundle.start) & (numbers < bundle.stop)
        return found

    def inside(self, area: QRectF) -> NDArray[np.intp]:
        """Return the connections that may cross an area, in their order."""
        if self._inside is None or self._inside[0] != area:
            self._inside = area, self._crossing(area)
        return self._inside[1]

    def visible(self, area: QRectF) -> NDArray[np.intp]:
        """Return the connections drawn as lines: all in an area, or the strongest, in order."""
        if self._visible is not None and self._visible[0] == area:
            return self._visible[1]
        inside = self.inside(area)
        if len(inside) > MOST_DRAWN:
            every = len(inside) == len(self.keys)
            strength = np.abs(self.weights if every else self.weights[inside])
            for bundle in self.pictured:
                strength[(inside >= bundle.start) & (inside < bundle.stop)] = np.inf
            inside = inside[np.sort(_strongest(strength, MOST_DRAWN))]
        self._visible = area, inside
        return inside

    def _crossing(self, area: QRectF) -> NDArray[np.intp]:
        found = [np.empty(0, dtype=np.intp)]
        whole_height = area.top() <= self._canvas.top() and area.bottom() >= self._canvas.bottom()
        for bundle in self.keys.bundles:
            if not self.courses.reaches(bundle, area):
                continue
            numbers = np.arange(bundle.start, bundle.stop)
            if not whole_height:
                heights = [self.courses.starts(bundle), self.courses.ends(bundle)]
                lanes = self.courses.lanes(bundle)
                if lanes is not None:
                    heights.append(np.broadcast_to(lanes[:, 2:], heights[0].shape))
                top, bottom = np.minimum.reduce(heights), np.maximum.reduce(heights)
                seen = (bottom > area.top() - THICKEST) & (top < area.bottom() + THICKEST)
                numbers = numbers[seen.ravel()]
            found.append(numbers)
        return np.concatenate(found)

    def at(self, point: QPointF, area: QRectF) -> int | None:
        """Return the connection nearest to a point, if it is within reach."""
        best, nearest = None, np.inf
        visible = self.visible(area)
        # Among very many lines nearly every point is near one.
        reach_of_thin = _REACH if len(self.inside(area)) <= MOST_DRAWN else _REACH_IN_CROWDS
        for index, width in zip(visible.tolist(), self.widths(visible).tolist(), strict=True):
            reach = max(reach_of_thin, width / 2.0 + 1.0)
            near = self._course_of(index).box().adjusted(0.0, -reach, 0.0, reach)
            if not near.contains(point):
                continue
            distance = _distance(self._corners(index), point)
            if distance <= reach and distance < nearest:
                best, nearest = index, distance
        return best

    def middle(self, index: int) -> QPointF:
        """Return the point half way along a connection."""
        return self.along(index, 0.5)

    def along(self, index: int, part: float) -> QPointF:
        """Return the point at a part of the way along a connection."""
        return self._path(index).pointAtPercent(part)

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
        if chosen is not None:
            # What stands out does so however weak it is.
            visible = np.union1d(visible, np.array(sorted(chosen), dtype=np.intp))
        bundled = self.is_pictured(visible)
        bundles, visible = visible[bundled].tolist(), visible[~bundled]
        rounded = np.maximum(np.rint(self.widths(visible) / step) * step, THINNEST)
        part = (rounded - THINNEST) / (self.thickest - THINNEST)
        levels = np.minimum((SHADES - 1) * part, SHADES - 1).astype(int).tolist()
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
            path = self._paths[index] = self._course_of(index).path()
        return path

    def _course_of(self, index: int) -> Course:
        course = self._course.get(index)
        if course is None:
            if len(self._course) >= _MOST_KEPT:
                # The strongest of very many change for ever.
                self._course.clear()
                self._paths.clear()
                self._flattened.clear()
            course = self._course[index] = self.courses.course(index)
        return course

    def _corners(self, index: int) -> NDArray[np.float64]:
        """Return the corners of a flattened curve, shape (corners, 2)."""
        if index not in self._flattened:
            polygons = self._path(index).toSubpathPolygons()
            corners = [(at.x(), at.y()) for polygon in polygons for at in polygon.toList()]
            self._flattened[index] = np.array(corners)
        return self._flattened[index]


def _strongest(strength: NDArray[np.float64], count: int) -> NDArray[np.intp]:
    """Return the places of the largest of many numbers, in any order."""
    # Of a million, a sample tells which are too small, and leaves few to be sorted.
    sample = np.sort(strength[:: max(len(strength) // _SAMPLE, 1)])
    part = min(2.0 * count / len(strength), 1.0)
    least = sample[int((1.0 - part) * (len(sample) - 1))]
    candidates = np.flatnonzero(strength >= least)
    if len(candidates) < count:
        candidates = np.arange(len(strength))
    return candidates[np.argpartition(strength[candidates], -count)[-count:]]


def _distance(corners: NDArray[np.float64], point: QPointF) -> float:
    """Return the distance of a point from a line with these corners."""
    sides = np.diff(corners, axis=0)
    to_point = np.array([point.x(), point.y()]) - corners[:-1]
    length = np.maximum((sides**2).sum(axis=1), 1e-9)
    along = np.clip((to_point * sides).sum(axis=1) / length, 0.0, 1.0)
    return float(np.sqrt(((to_point - along[:, None] * sides) ** 2).sum(axis=1)).min())
