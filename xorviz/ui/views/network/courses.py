"""The ways of the connections: from port to port, and along lanes past the columns between."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath

from xorviz.ui.views.network.arrangement import Arrangement
from xorviz.ui.views.network.connections import Array, Bundle, Connections
from xorviz.ui.views.network.stand import Group

#: The width of the widest line, for which ports leave room.
THICKEST = 9.0


@dataclass(frozen=True)
class Course:
    """The way of one curve; `lane` is None, or the level stretch (start, end, y) in between."""

    start: QPointF
    end: QPointF
    lane: tuple[float, float, float] | None

    def path(self) -> QPainterPath:
        """Return the smooth curve."""
        path = QPainterPath(self.start)
        for before, after in self._bends():
            path.lineTo(before)
            middle = (before.x() + after.x()) / 2.0
            path.cubicTo(middle, before.y(), middle, after.y(), after.x(), after.y())
        return path

    def box(self) -> QRectF:
        """Return the rectangle that the curve keeps to."""
        heights = [self.start.y(), self.end.y(), *(self.lane[2:] if self.lane else ())]
        top, bottom = min(heights), max(heights)
        return QRectF(self.start.x(), top, self.end.x() - self.start.x(), bottom - top)

    def _bends(self) -> list[tuple[QPointF, QPointF]]:
        if self.lane is None:
            return [(self.start, self.end)]
        enter, leave, y = self.lane
        return [(self.start, QPointF(enter, y)), (QPointF(leave, y), self.end)]


class Courses:
    """Leads each connection from a port of its source to a port of its target.

    Ports are spread over a tile's side in the order in which the lines come, so that they cross as
    little as they can and none covers another.
    """

    def __init__(self, connections: Connections, arrangement: Arrangement) -> None:
        self._connections = connections
        self._arrangement = arrangement
        self._boxes: dict[str, Array] = {}
        self._arriving: dict[str, list[Bundle]] = {}
        self._leaving: dict[str, list[Bundle]] = {}
        for bundle in connections.bundles:
            self._arriving.setdefault(bundle.layer, []).append(bundle)
            self._leaving.setdefault(bundle.source, []).append(bundle)
        self._ends: dict[str, Array] = {}
        self._starts: dict[str, Array] = {}

    def course(self, number: int) -> Course:
        """Return the way of one connection."""
        bundle, row, unit = self._connections.place(number)
        start = QPointF(self.right(bundle)[row] - 1.0, float(self.starts(bundle)[row, unit]))
        end = QPointF(self.left(bundle)[unit] + 1.0, float(self.ends(bundle)[row, unit]))
        lane = self._arrangement.lanes.get(((bundle.source, row), bundle.layer))
        return Course(start, end, (lane.start, lane.end, lane.y) if lane else None)

    def right(self, bundle: Bundle) -> Array:
        """Return where the tiles of the source end at the right, shape (rows,)."""
        return self._tiles(bundle.source)[:, 2]

    def left(self, bundle: Bundle) -> Array:
        """Return where the tiles of the layer begin at the left, shape (units,)."""
        return self._tiles(bundle.layer)[:, 0]

    def reaches(self, bundle: Bundle, area: QRectF) -> bool:
        """Tell whether these lines may cross an area, by where they begin and end across."""
        tiles = self._arrangement.tiles
        first, last = tiles[bundle.source, 0], tiles[bundle.layer, bundle.units - 1]
        # Where tiles stand side by side, the first is the leftmost, and the last not left of it.
        return first.right() - 1.0 < area.right() and last.left() + 1.0 > area.left()

    def lanes(self, bundle: Bundle) -> Array | None:
        """Return start, end and height of the lane of each unit of the source, if there are any."""
        lanes = self._arrangement.lanes
        if ((bundle.source, 0), bundle.layer) not in lanes:
            return None
        found = [lanes[(bundle.source, row), bundle.layer] for row in range(bundle.rows)]
        return np.array([(lane.start, lane.end, lane.y) for lane in found])

    def starts(self, bundle: Bundle) -> Array:
        """Return the heights of the ports at the source, shape (rows, units)."""
        name = bundle.source
        if name not in self._starts:
            leaving = self._leaving[name]
            wishes = []
            for one in leaving:
                lanes = self.lanes(one)
                row = self._middles(one.layer)[None, :]
                wishes.append(
                    np.broadcast_to(row if lanes is None else lanes[:, 2:], (one.rows, one.units))
                )
            self._starts[name] = self._ports(name, np.concatenate(wishes, axis=1))
        before = 0
        for one in self._leaving[name]:
            if one is bundle:
                break
            before += one.units
        return self._starts[name][:, before : before + bundle.units]

    def ends(self, bundle: Bundle) -> Array:
        """Return the heights of the ports at the layer, shape (rows, units)."""
        name = bundle.layer
        if name not in self._ends:
            wishes = []
            for one in self._arriving[name]:
                lanes = self.lanes(one)
                wishes.append(self._middles(one.source) if lanes is None else lanes[:, 2])
            self._ends[name] = self._ports(name, np.concatenate(wishes)[None, :]).T
        first = self._arriving[name][0].start
        before = (bundle.start - first) // bundle.units
        return self._ends[name][before : before + bundle.rows]

    def _ports(self, name: str, wishes: Array) -> Array:
        """Return the height of each line's port on the tiles of a source, shape (tiles, lines).

        Parameters
        ----------
        name : str
        wishes : ndarray, shape (tiles, lines) or (1, lines)
            Where each line comes from or goes to: by this they are ordered.
        """
        tiles = self._tiles(name)
        count = wishes.shape[1]
        order = np.argsort(wishes, axis=1, kind="stable")
        positions = np.empty_like(order)
        np.put_along_axis(positions, order, np.arange(count)[None, :], axis=1)
        height = tiles[0, 3] - tiles[0, 1]
        step = min(THICKEST + 2.0, 0.6 * height / count)
        first = self._middles(name) - step * (count - 1) / 2.0
        return np.asarray(first[:, None] + step * positions)

    def _middles(self, name: str) -> Array:
        tiles = self._tiles(name)
        return np.asarray((tiles[:, 1] + tiles[:, 3]) / 2.0)

    def _tiles(self, name: str) -> Array:
        """Return left, top, right and bottom of a source's tiles, shape (tiles, 4)."""
        if name not in self._boxes:
            tiles, group = self._arrangement.tiles, self._groups[name]
            if group.cells:
                # These stand in even steps, and there may be very many of them.
                first, last = tiles[name, 0], tiles[name, group.shown - 1]
                tops = np.linspace(first.top(), last.top(), group.shown)
                left, right = (np.full(group.shown, x) for x in (first.left(), first.right()))
                self._boxes[name] = np.stack([left, tops, right, tops + first.height()], axis=1)
                return self._boxes[name]
            rects = [tiles[name, unit] for unit in range(group.shown)]
            self._boxes[name] = np.array(
                [(rect.left(), rect.top(), rect.right(), rect.bottom()) for rect in rects]
            )
        return self._boxes[name]

    @cached_property
    def _groups(self) -> dict[str, Group]:
        return {group.source: group for group in self._arrangement.groups}
