"""Where the values of an axis and of a scale lie in a plot."""

from __future__ import annotations

import math
from itertools import pairwise

from PySide6.QtCore import QRectF

from xorviz.session.sweep.axis import Axis
from xorviz.ui.sweeps.measures import Scale


class Across:
    """The axis from left to right.

    Parameters
    ----------
    axis : Axis
    is_spread : bool
        Whether its numbers lie as far apart as they are; else every value has as much room.
    """

    def __init__(self, axis: Axis, is_spread: bool) -> None:
        self._values = axis.values
        self.is_spread = is_spread and len(axis.values) > 1
        numbers = [float(value) for value in axis.values if isinstance(value, (int, float))]
        if axis.scale == "log":
            numbers = [math.log(number) for number in numbers]
        self._numbers = numbers

    def x(self, frame: QRectF, place: int) -> float:
        """Return where a value lies, by its place on the axis."""
        if not self.is_spread:
            return frame.left() + (place + 0.5) * frame.width() / len(self._values)
        low, high = min(self._numbers), max(self._numbers)
        room = min(24.0, 0.08 * frame.width())
        share = (self._numbers[place] - low) / (high - low)
        return frame.left() + room + share * (frame.width() - 2.0 * room)

    def slot(self, frame: QRectF) -> float:
        """Return the room of one value; of numbers, the least."""
        if not self.is_spread:
            return frame.width() / len(self._values)
        places = sorted(self.x(frame, place) for place in range(len(self._values)))
        return min(right - left for left, right in pairwise(places))

    def dodge(self, frame: QRectF, lines: int) -> float:
        """Return how far the lines step aside, so that no bar hides another."""
        return min(3.0 if self.is_spread else 26.0, 0.7 * self.slot(frame) / lines)

    def apart(self, frame: QRectF, lines: int) -> float:
        """Return how far marks of the lines stand apart that are on one height."""
        return min(10.0, 0.8 * self.slot(frame) / lines)

    def borders(self, frame: QRectF) -> list[float]:
        """Return where the room of one value ends and that of the next begins."""
        count = len(self._values)
        return [frame.left() + place * frame.width() / count for place in range(1, count)]


def height_of(frame: QRectF, scale: Scale, value: float) -> float:
    """Return where a value of the measure lies, with some room for whole marks at both ends."""
    room = min(7.0, 0.1 * frame.height())
    return frame.bottom() - room - scale.share(value) * (frame.height() - 2.0 * room)
