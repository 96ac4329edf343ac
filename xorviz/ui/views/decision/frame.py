"""Where the map, its axes and its colour scale lie, and which place of the plane is which pixel."""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize

from xorviz.ui.numbers import fixed, plain

Extent = tuple[float, float, float, float]
Point = tuple[float, float]

#: Room around the plane for its axes; `_HEADROOM` lies above it.
LEFT, BOTTOM = 56.0, 38.0
_HEADROOM, _RIGHT = 10.0, 12.0
#: The colour scale with its numbers: beside the plane, or below it where that leaves more room.
_BESIDE, _BELOW = 66.0, 42.0
BAR = 14.0
#: How far the upright bar stands from the plane, and how far the lying one from the axis.
_APART = 16.0
_SMALLEST = 40.0


@dataclass(frozen=True)
class Arrangement:
    """Where things lie in a widget.

    Parameters
    ----------
    box : QRectF
        The plane: a square in whole pixels.
    bar : QRectF
        The colour scale.
    upright : bool
        Whether the scale stands beside the plane rather than lies below it.
    """

    box: QRectF
    bar: QRectF
    upright: bool


def arrange(size: QSize) -> Arrangement:
    """Make the plane as large as it can be, and put it into the middle with what is around it."""
    width, height = float(size.width()), float(size.height())
    across, down = LEFT + _RIGHT, _HEADROOM + BOTTOM
    beside = min(width - across - _BESIDE, height - down)
    below = min(width - across, height - down - _BELOW)
    upright = beside >= below
    side = math.floor(max(beside, below, _SMALLEST))
    free = width - across - side - (_BESIDE if upright else 0.0)
    left = math.floor(LEFT + max(free, 0.0) / 2.0)
    rest = height - down - side - (0.0 if upright else _BELOW)
    top = math.floor(_HEADROOM + max(rest, 0.0) / 2.0)
    box = QRectF(left, top, side, side)
    if upright:
        bar = QRectF(box.right() + _APART, top + 22.0, BAR, side - 22.0)
    else:
        bar = QRectF(left, box.bottom() + BOTTOM + 4.0, side, BAR)
    return Arrangement(box, bar, upright)


@dataclass(frozen=True)
class Frame:
    """Turns places of the plane into pixels and back."""

    box: QRectF
    extent: Extent

    def pixel(self, point: Point) -> QPointF:
        """Return where a place of the plane is drawn."""
        left, right, bottom, top = self.extent
        return QPointF(
            self.box.left() + (point[0] - left) / (right - left) * self.box.width(),
            self.box.bottom() - (point[1] - bottom) / (top - bottom) * self.box.height(),
        )

    def point(self, pixel: QPointF) -> Point:
        """Return the place of the plane at a pixel, or the nearest one on the plane.

        Its numbers are round, as they are printed: who computes the output of what is printed gets
        what is read.
        """
        left, right, bottom, top = self.extent
        across = (pixel.x() - self.box.left()) / self.box.width()
        up = (self.box.bottom() - pixel.y()) / self.box.height()
        return self.nearest((left + across * (right - left), bottom + up * (top - bottom)))

    def nearest(self, point: Point) -> Point:
        """Return the nearest place on the plane with round numbers."""
        left, right, bottom, top = self.extent
        return (
            _within(point[0], left, right, decimals_of(right - left)),
            _within(point[1], bottom, top, decimals_of(top - bottom)),
        )

    def holds(self, point: Point) -> bool:
        """Tell whether a place lies on the plane."""
        left, right, bottom, top = self.extent
        return left <= point[0] <= right and bottom <= point[1] <= top


def decimals_of(span: float) -> int:
    """Return how many decimals tell places apart by about a hundredth of a span."""
    return min(max(2 - math.floor(math.log10(span)), 0), 9) if span > 0.0 else 2


def step_of(span: float) -> float:
    """Return the step of the arrow keys: the last decimal that is printed."""
    return 10.0 ** -decimals_of(span) if span < 1000.0 else span / 100.0


def _within(value: float, low: float, high: float, decimals: int) -> float:
    rounded = round(min(max(value, low), high), decimals)
    # Rounding must not lead beyond the plane.
    return min(max(rounded, low), high)


def ticks(low: float, high: float, most: int) -> list[tuple[float, str]]:
    """Return round numbers between two ends with their texts, about as many as `most`."""
    span = high - low
    if not math.isfinite(span) or span <= 0.0:
        return []
    least = span / max(most, 1)
    decade = 10.0 ** math.floor(math.log10(least))
    step = next(factor * decade for factor in (1.0, 2.0, 5.0, 10.0) if factor * decade >= least)
    decimals = max(0, -math.floor(math.log10(step) + 1e-9))
    first, last = math.ceil(low / step - 1e-9), math.floor(high / step + 1e-9)
    values = [number * step for number in range(first, last + 1)]
    small = decimals <= 4 and max(abs(low), abs(high)) < 1e5
    return [(value, fixed(value, decimals) if small else plain(value)) for value in values]
