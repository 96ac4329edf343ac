"""The curves of a run: bounded in memory, peaks kept, and never touched by looking."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from copy import copy
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from xorviz.session.deaths import Deaths
from xorviz.session.snapshot import Mark
from xorviz.session.thinning import LONGEST_TABLE, thinned
from xorviz.session.timeline import Timeline
from xorviz.session.trail import Trail

Array = NDArray[np.float64]

#: Most points kept; above it the record is thinned to half.
CAPACITY = 4096

#: Points that there is room for at first; doubled whenever they are full.
_ROOM = 64

#: Most layers that are gone whose gradients are kept; of more the longest gone is dropped.
MOST_GONE = 32

#: The curves beside the gradients, in the order of their rows.
PLAIN = ("loss", "accuracy", "learning_rate", "test_loss", "test_accuracy")

_NONE: Array = np.empty(0)
_NONE.flags.writeable = False

#: Bits of the largest step up to which every step is recorded.
_DENSE = 10


def distance_at(step: int, gap: int = 1) -> int:
    """Return how many steps lie between two points from `step` on; at least `gap`."""
    return max(gap, 1 << max(0, step.bit_length() - _DENSE))


def _room(count: int) -> int:
    """Return the power of two above `count` points that is at least the first room."""
    return max(_ROOM, 1 << count.bit_length())


def _make_one_of_all_nan(values: Array) -> None:
    """Write whatever is no number as `math.nan`.

    A sum that overflows leaves another sign than "not known" has, and which one depends on the
    processor; a file does not hold a curve that has no numbers at all.
    """
    values[np.isnan(values)] = math.nan


class Point(NamedTuple):
    """How the displayed replica stands at a step; fields as in `Points`."""

    step: int
    loss: float
    accuracy: float
    learning_rate: float
    gradients: Mapping[str, float]
    test_loss: float = math.nan
    test_accuracy: float = math.nan

    @property
    def plain(self) -> tuple[float, ...]:
        """The values of the curves in `PLAIN`, in that order."""
        return (*self[1:4], self.test_loss, self.test_accuracy)


class Points(NamedTuple):
    """The curves as arrays, each `(points,)`.

    Parameters
    ----------
    steps : ndarray of int64
        Increasing.
    loss, accuracy, learning_rate : ndarray
        Not a number where it is not known.
    gradients : mapping of str to ndarray
        The norm of the gradient by layer id; not a number where the layer was not there.
    test_loss, test_accuracy : ndarray
        On the patterns kept for a test; not a number where there were none.
    """

    steps: NDArray[np.int64]
    loss: Array
    accuracy: Array
    learning_rate: Array
    gradients: Mapping[str, Array]
    test_loss: Array = _NONE
    test_accuracy: Array = _NONE

    @property
    def plain(self) -> dict[str, Array]:
        """The curves in `PLAIN` by name, those that were given."""
        curves = (*self[1:4], self.test_loss, self.test_accuracy)
        return {
            name: curve
            for name, curve in zip(PLAIN, curves, strict=True)
            if len(curve) == len(self.steps)
        }


class History:
    """Loss, accuracy, learning rate and gradients at regular steps; edits and deaths beside them.

    A point is due at every multiple of a power of two that grows with the steps: every step up to
    1,023, every second from 1,024, every fourth from 2,048, …; of a large set fewer, see
    `xorviz.session.rarity`. A full record is thinned by `xorviz.session.thinning`: each curve's
    peaks are as high as they were. What is recorded depends on the steps alone, not on who looks.

    Parameters
    ----------
    points : Points, optional
        Where to go on, at most CAPACITY − 1.
    marks : iterable of Mark
        Where edits were made.
    deaths : Deaths, optional
        Taken as it is.
    trail : Trail, optional
        The way of the weights; taken as it is.
    timeline : Timeline, optional
        The states to go back to; taken as it is.
    """

    def __init__(
        self,
        points: Points | None = None,
        marks: Iterable[Mark] = (),
        deaths: Deaths | None = None,
        trail: Trail | None = None,
        timeline: Timeline | None = None,
    ) -> None:
        layers = () if points is None else tuple(points.gradients)
        #: Layers by row, after the plain curves; those that are gone among them.
        self._layers: list[str] = list(layers)
        self._count = 0 if points is None else len(points.steps)
        room = _room(self._count)
        self._steps = np.zeros(room, dtype=np.int64)
        self._values = np.full((len(PLAIN) + len(layers), room), np.nan)
        #: The layers that are there now, and their rows and those of the plain curves.
        self._present: tuple[str, ...] | None = None
        self._rows = np.arange(len(PLAIN))
        self.marks = list(marks)
        self.deaths = Deaths() if deaths is None else deaths
        self.trail = Trail() if trail is None else trail
        self.timeline = Timeline() if timeline is None else timeline
        if points is not None:
            self._steps[: self._count] = points.steps
            for name, curve in points.plain.items():
                self._values[PLAIN.index(name), : self._count] = curve
            for row, curve in zip(
                self._values[len(PLAIN) :], points.gradients.values(), strict=True
            ):
                row[: self._count] = curve
            _make_one_of_all_nan(self._values)

    def __len__(self) -> int:
        """How many points there are."""
        return self._count

    @property
    def layers(self) -> tuple[str, ...]:
        """The layers that have a curve of their gradient, those that are gone included."""
        return tuple(self._layers)

    @property
    def last(self) -> tuple[float, float]:
        """Loss and accuracy of the last point; not numbers where there is none."""
        if not self._count:
            return math.nan, math.nan
        loss, accuracy = self._values[:2, self._count - 1]
        return float(loss), float(accuracy)

    def until_due(self, step: int, gap: int = 1) -> int:
        """Return how many steps lie between `step` and the next one to record, at least 1."""
        return distance_at(step, gap) - step % distance_at(step, gap)

    def is_due(self, step: int, gap: int = 1) -> bool:
        """Tell whether a point belongs at this step and is not there yet."""
        return step % distance_at(step, gap) == 0 and not self.ends_at(step)

    def ends_at(self, step: int) -> bool:
        """Tell whether the points reach this step."""
        return bool(self._count and self._steps[self._count - 1] >= step)

    def record(self, point: Point) -> None:
        """Append one point."""
        layers = tuple(point.gradients)
        if layers != self._present:
            self._meet(layers)
        place = self._count
        self._steps[place] = point.step
        values = np.array((*point.plain, *point.gradients.values()))
        _make_one_of_all_nan(values)
        self._values[self._rows, place] = values
        self._count += 1
        if self._count >= len(self._steps):
            self._make_room()

    def _make_room(self) -> None:
        """Double the room of a full record, or thin it where it has all that it may have."""
        if self._count < CAPACITY:
            more = self._count
            self._steps = np.concatenate([self._steps, np.zeros(more, dtype=np.int64)])
            empty = np.full((len(self._values), more), np.nan)
            self._values = np.concatenate([self._values, empty], axis=1)
        else:
            kept = thinned(self._values[:, : self._count])
            self._count = len(kept)
            self._steps[: self._count] = self._steps[kept]
            self._values[:, : self._count] = self._values[:, kept]
            self._values[:, self._count :] = np.nan

    def let_go(self, layers: tuple[str, ...]) -> None:
        """Drop the gradients longest gone, where of layers other than these too many are kept."""
        gone = [layer for layer in self._layers if layer not in layers]
        most = min(MOST_GONE, LONGEST_TABLE - len(PLAIN) - len(layers))
        for layer in sorted(gone, key=self._last_seen)[: max(0, len(gone) - most)]:
            self._values = np.delete(self._values, self._row(layer), axis=0)
            self._layers.remove(layer)
        self._present = None

    def _meet(self, layers: tuple[str, ...]) -> None:
        """Make room for the gradients of the layers that there are now."""
        self.let_go(layers)
        new = [layer for layer in layers if layer not in self._layers]
        self._layers += new
        self._values = np.concatenate([self._values, np.full((len(new), len(self._steps)), np.nan)])
        self._present = layers
        self._rows = np.array([*range(len(PLAIN)), *(self._row(layer) for layer in layers)])

    def points(self, present: Point | None = None) -> Points:
        """Return the points as arrays of their own, and one more at their end where it is given."""
        length = self._count + (present is not None)
        steps, values = self._steps[:length].copy(), self._values[:, :length].copy()
        gradients = dict(zip(self._layers, values[len(PLAIN) :], strict=True))
        if present is not None:
            steps[-1] = present.step
            values[: len(PLAIN), -1] = present.plain
            for layer, norm in present.gradients.items():
                gradients.setdefault(layer, np.full(length, math.nan))[-1] = norm
            for curve in (values, *gradients.values()):
                _make_one_of_all_nan(curve[..., -1])
        loss, accuracy, learning_rate, test_loss, test_accuracy = values[: len(PLAIN)]
        return Points(steps, loss, accuracy, learning_rate, gradients, test_loss, test_accuracy)

    def copy(self) -> History:
        """Return an independent copy."""
        other = copy(self)
        other._layers = list(self._layers)
        other._steps, other._values = self._steps.copy(), self._values.copy()
        other.marks, other.deaths = list(self.marks), self.deaths.copy()
        other.trail, other.timeline = self.trail.copy(), self.timeline.copy()
        return other

    def _row(self, layer: str) -> int:
        return len(PLAIN) + self._layers.index(layer)

    def _last_seen(self, layer: str) -> int:
        """Return the last point that has a gradient of this layer; −1 where none has."""
        places = np.flatnonzero(~np.isnan(self._values[self._row(layer), : self._count]))
        return int(places[-1]) if places.size else -1
