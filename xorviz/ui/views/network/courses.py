"""The ways of the connections: from port to port, and along lanes past the columns between."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath

from xorviz.ui.views.network.layout import Arrangement
from xorviz.ui.views.network.units import UnitKey

#: The width of the widest line, for which ports leave room.
THICKEST = 9.0


@dataclass(frozen=True)
class EdgeKey:
    """A connection from one unit to another; `row` is its row in the target layer's kernel."""

    source: UnitKey
    target: UnitKey
    row: int


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


def lay_courses(keys: list[EdgeKey], arrangement: Arrangement) -> list[Course]:
    """Lead each connection from a port of its source to a port of its target.

    Ports are spread over a tile's side in the order in which the lines come, so that they cross as
    little as they can and none covers another.
    """
    arriving: dict[UnitKey, list[int]] = {}
    leaving: dict[UnitKey, list[int]] = {}
    for index, edge in enumerate(keys):
        arriving.setdefault(edge.target, []).append(index)
        leaving.setdefault(edge.source, []).append(index)

    def height(index: int, of_source: bool) -> float:
        edge = keys[index]
        lane = arrangement.lanes.get((edge.source, edge.target[0]))
        other = edge.source if of_source else edge.target
        return lane.y if lane else arrangement.tiles[other].center().y()

    ends = _ports(arriving, arrangement, lambda index: height(index, True))
    starts = _ports(leaving, arrangement, lambda index: height(index, False))
    courses = []
    for index, edge in enumerate(keys):
        lane = arrangement.lanes.get((edge.source, edge.target[0]))
        level = (lane.start, lane.end, lane.y) if lane else None
        start = QPointF(arrangement.tiles[edge.source].right() - 1.0, starts[index])
        end = QPointF(arrangement.tiles[edge.target].left() + 1.0, ends[index])
        courses.append(Course(start, end, level))
    return courses


def _ports(
    lines: dict[UnitKey, list[int]], arrangement: Arrangement, order: Callable[[int], float]
) -> dict[int, float]:
    """Return the height of each line's port on its tile."""
    heights: dict[int, float] = {}
    for key, indices in lines.items():
        rect = arrangement.tiles[key]
        step = min(THICKEST + 2.0, 0.6 * rect.height() / len(indices))
        first = rect.center().y() - step * (len(indices) - 1) / 2.0
        for position, index in enumerate(sorted(indices, key=order)):
            heights[index] = first + step * position
    return heights
