"""The distinct training patterns as dots on the input plane."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from xorviz.session.snapshot import Snapshot
from xorviz.ui.views.network.look import Look

_MOST_DOTS = 500
#: So many patterns have rings; more become small dots.
_MOST_RINGS = 40
#: Dots cover no more of a tile: what the unit does must be seen between them.
_MOST_COVERED = 0.3
#: Pixels of the radius of a dot, at least.
_SMALLEST = 0.6
#: How strongly patterns beside the plane are drawn.
_BESIDE = 0.3


@dataclass(frozen=True, eq=False)
class Dots:
    """The patterns of the training set.

    Parameters
    ----------
    places : ndarray, shape (patterns, 2)
        From (0, 0) at the left top to (1, 1) at the right bottom.
    positive : ndarray of bool, shape (patterns, outputs)
        Whether the target lies above the middle.
    beside : int
        So many of them, the first, lie beside the plane.
    """

    places: NDArray[np.float64]
    positive: NDArray[np.bool_]
    beside: int = 0

    @cached_property
    def key(self) -> tuple[bytes, bytes, int]:
        """What two equal pictures have in common."""
        return self.places.tobytes(), self.positive.tobytes(), self.beside

    def paint(self, painter: QPainter, rect: QRectF, output: int, look: Look) -> None:
        """Draw the dots on a tile, filled by the target of one output, or −1 for none of many."""
        upon = len(self.places) - self.beside
        painter.setOpacity(_BESIDE)
        self._paint(painter, rect, output, look, slice(self.beside), len(self.places))
        painter.setOpacity(1.0)
        self._paint(painter, rect, output, look, slice(self.beside, None), upon)

    def _paint(
        self, painter: QPainter, rect: QRectF, output: int, look: Look, part: slice, count: int
    ) -> None:
        """Draw some of the dots, as large as is fit for so many."""
        radius = min(max(rect.width() * 0.05, 1.8), 6.5)
        ring = QPen(look.ink["text"], max(1.0, 0.32 * radius))
        room = _MOST_COVERED * rect.width() * rect.height()
        # Of many inputs, patterns that differ in the others lie upon each other.
        apart = max(len(np.unique(self.places[part], axis=0)), 1)
        many = count > _MOST_RINGS or apart * (2.0 * radius + ring.widthF()) ** 2 > room
        if many:
            radius = min(0.5 * radius, max(math.sqrt(room / (math.pi * apart)), _SMALLEST))
        painter.setPen(QPen(Qt.PenStyle.NoPen) if many else ring)
        size = (rect.width(), rect.height())
        for place, positive in zip(self.places[part] * size, self.positive[part], strict=True):
            painter.setBrush(self._fill(positive, output, look, not many))
            painter.drawEllipse(rect.topLeft() + QPointF(*place.tolist()), radius, radius)

    def _fill(self, positive: NDArray[np.bool_], output: int, look: Look, ringed: bool) -> QColor:
        if output < 0 and len(positive) > 2:
            return look.ink["raised" if ringed else "text"]
        return look.ink["positive" if positive[output] else "negative"]


NO_DOTS = Dots(np.zeros((0, 2)), np.zeros((0, 1), dtype=bool))


def dots_of(snapshot: Snapshot) -> Dots:
    """Return the patterns of the training set; those that a sample lacks are left out."""
    plane, patterns = snapshot.plane, snapshot.patterns
    if plane is None or patterns is None or len(plane.points) != len(patterns.shares):
        return NO_DOTS
    present = np.flatnonzero(patterns.shares > 0.0)
    beside = 0
    if plane.cut.on_plane is not None:
        # The others lie upon those beside the plane, and of them none is left out.
        upon = plane.cut.on_plane[present]
        beside = min(int((~upon).sum()), max(_MOST_DOTS - int(upon.sum()), 0))
        present = np.concatenate([present[~upon][:beside], present[upon]])
    present = present[:_MOST_DOTS]
    left, right, bottom, top = plane.extent
    places = (plane.points[present] - (left, top)) / (right - left, bottom - top)
    middle = 0.0 if patterns.targets.min() < 0.0 else 0.5
    return Dots(places, patterns.targets[present] > middle, beside)
