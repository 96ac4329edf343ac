"""Where everything of the timeline lies, in pixels: lanes, names and the axis."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from PySide6.QtCore import QRectF

from xorviz.ui.views.curves.ranges import Span

#: Height of a lane; above them lies the handle of the cursor, beneath them the axis.
ROW, TOP, AXIS = 16.0, 9.0, 14.0

#: So many lanes are seen at once; the others are scrolled to.
MOST_ROWS = 5

_LEFT, _RIGHT, _GAP = 14.0, 16.0, 14.0


@dataclass(frozen=True)
class Places:
    """The places for one size of the strip and one stretch of steps.

    Parameters
    ----------
    width, height : float
        Of the strip.
    names : float
        Width of the names at the right; 0 where there are none.
    rows : int
        How many lanes there are.
    top : int
        The first of those that are seen.
    span : Span
        The steps in sight.
    """

    width: float
    height: float
    names: float
    rows: int
    top: int
    span: Span

    @cached_property
    def seen(self) -> int:
        """How many lanes there is room for."""
        room = int((self.height - TOP - AXIS) // ROW)
        return max(min(self.rows, MOST_ROWS, room), 1)

    @cached_property
    def lanes(self) -> QRectF:
        """Where the lanes are, without their names."""
        names = self.names + _GAP if self.names else 0.0
        right = max(self.width - _RIGHT - names, _LEFT + 1.0)
        return QRectF(_LEFT, TOP, right - _LEFT, self.seen * ROW)

    def x(self, step: float) -> float:
        """Return the place of a step."""
        lanes = self.lanes
        share = (step - self.span.low) / (self.span.high - self.span.low)
        return lanes.left() + share * lanes.width()

    def step(self, x: float) -> float:
        """Return the step at a place."""
        lanes = self.lanes
        share = (x - lanes.left()) / lanes.width()
        return self.span.low + share * (self.span.high - self.span.low)

    def y(self, row: int) -> float:
        """Return the height of a lane's middle."""
        return TOP + (row - self.top + 0.5) * ROW

    def row(self, y: float) -> int | None:
        """Return the lane at a height; None above and beneath those that are seen."""
        row = int((y - TOP) // ROW)
        return row + self.top if 0 <= row < self.seen and row + self.top < self.rows else None

    def name(self, row: int) -> QRectF:
        """Return where the name of a lane stands."""
        left = self.lanes.right() + _GAP
        return QRectF(left, TOP + (row - self.top) * ROW, self.names, ROW)

    def shows(self, row: int) -> bool:
        """Tell whether a lane is seen."""
        return self.top <= row < self.top + self.seen


def height_for(rows: int) -> int:
    """Return the height that so many lanes want."""
    return round(TOP + max(min(rows, MOST_ROWS), 1) * ROW + AXIS)
