"""Where the hinges of units cross the plane, and where their names find room: pure geometry."""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSizeF

from xorviz.session.snapshot import Hinge

Extent = tuple[float, float, float, float]

#: Where along a line a name may stand, from the ends inwards.
_NAME_PLACES = (0.0, 1.0, 0.12, 0.88, 0.25, 0.75)
_INSET = 2.0


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


def place_name(
    segment: Segment, size: QSizeF, box: QRectF, taken: Iterable[QRectF]
) -> QRectF | None:
    """Find room for a name where its line meets the border, clear of what is there already."""
    room = box.adjusted(_INSET, _INSET, -_INSET, -_INSET)
    taken = list(taken)
    for part in _NAME_PLACES:
        name = QRectF(QPointF(0.0, 0.0), size)
        name.moveCenter(segment.at(part))
        name.moveLeft(min(max(name.left(), room.left()), room.right() - size.width()))
        name.moveTop(min(max(name.top(), room.top()), room.bottom() - size.height()))
        if not any(name.intersects(other) for other in taken):
            return name
    return None
