"""Where the hinges of units cross the plane, and where their names find room: pure geometry."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSizeF

from xorviz.session.snapshot import Hinge

Extent = tuple[float, float, float, float]

#: Where along a line a name may stand, from the ends inwards.
_NAME_PLACES = (0.0, 1.0, 0.12, 0.88, 0.25, 0.75, 0.5, 0.4, 0.6)
_INSET = 2.0

#: Lines whose ends are no farther apart, in pixels, hide one another.
_HIDING = 1.5


class Segment(NamedTuple):
    """The part of a hinge on the plane, in pixels, and the way to the side where the unit is on."""

    start: QPointF
    end: QPointF
    across: QPointF

    def at(self, part: float) -> QPointF:
        """Return the point so far along."""
        return self.start + (self.end - self.start) * part


def segment_of(hinge: Hinge, extent: Extent, box: QRectF) -> Segment | None:
    """Clip a hinge to the plane.

    Parameters
    ----------
    hinge : Hinge
    extent : tuple of float
        (left, right, bottom, top) of the plane.
    box : QRectF
        Where the plane is drawn.

    Returns
    -------
    Segment or None
        None if the line passes the plane by.
    """
    left, right, bottom, top = extent
    per_x, per_y = box.width() / (right - left), box.height() / (top - bottom)
    # In pixels from the box's centre the line is a·u + b·v + c = 0, with v downwards.
    a, b = hinge.a / per_x, -hinge.b / per_y
    c = hinge.c + hinge.a * (left + right) / 2.0 + hinge.b * (bottom + top) / 2.0
    size = math.hypot(a, b)
    if not size > 0.0 or not math.isfinite(size + c):
        return None
    a, b, c = a / size, b / size, c / size
    half_width, half_height = box.width() / 2.0, box.height() / 2.0
    # Its points are −c·(a, b) + t·(−b, a); each pair of borders allows a range of t.
    first, last = -math.inf, math.inf
    for origin, slope, half in ((-c * a, -b, half_width), (-c * b, a, half_height)):
        if abs(slope) < 1e-12:
            if abs(origin) > half:
                return None
            continue
        ends = sorted(((-half - origin) / slope, (half - origin) / slope))
        first, last = max(first, ends[0]), min(last, ends[1])
    if last - first < 1.0:
        return None
    foot = box.center() + QPointF(-c * a, -c * b)
    along = QPointF(-b, a)
    return Segment(foot + along * first, foot + along * last, QPointF(a, b))


def coinciding(segments: Sequence[Segment]) -> list[list[int]]:
    """Return the lines that lie upon one another, group by group, by their place in a list."""
    groups: list[list[int]] = []
    for number, segment in enumerate(segments):
        for group in groups:
            if _hides(segments[group[0]], segment):
                group.append(number)
                break
        else:
            groups.append([number])
    return groups


def places_along(segment: Segment) -> Iterator[QPointF]:
    """Yield where the name of a line may stand, the best place first."""
    return (segment.at(part) for part in _NAME_PLACES)


def place_name(
    places: Iterable[QPointF], size: QSizeF, box: QRectF, taken: Iterable[QRectF]
) -> QRectF | None:
    """Find room for a name at one of some places, clear of what is there already."""
    room = box.adjusted(_INSET, _INSET, -_INSET, -_INSET)
    taken = list(taken)
    for place in places:
        name = QRectF(QPointF(0.0, 0.0), size)
        name.moveCenter(place)
        name.moveLeft(min(max(name.left(), room.left()), room.right() - size.width()))
        name.moveTop(min(max(name.top(), room.top()), room.bottom() - size.height()))
        if not any(name.intersects(other) for other in taken):
            return name
    return None


def _hides(first: Segment, second: Segment) -> bool:
    straight = _near(first.start, second.start) and _near(first.end, second.end)
    return straight or (_near(first.start, second.end) and _near(first.end, second.start))


def _near(first: QPointF, second: QPointF) -> bool:
    return (first - second).manhattanLength() <= _HIDING
