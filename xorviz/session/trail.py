"""Which way the weights of a run have gone: few of them, and the same whoever looks."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from xorviz.engine.layout import Layout
from xorviz.engine.spec import NetworkSpec
from xorviz.engine.state import Arrays

Array = NDArray[np.float64]

#: Most points of a trail, and most numbers of all its points together: 1 MB.
MOST_POINTS, _MOST_NUMBERS = 512, 2**17

#: Fewer points than these are no path worth keeping.
_FEWEST_POINTS = 32

#: Bits of the largest step up to which every step is noted.
_DENSE = 7


class Trailed(NamedTuple):
    """The points of a trail, oldest first.

    Parameters
    ----------
    steps : ndarray of int64, shape (points,)
        Never decreasing; twice the same where a person has moved the network at that step.
    weights : ndarray, shape (points, parameters)
        In the order of `Layout`.
    by_hand : ndarray of bool, shape (points,)
        Whether between the point before and this one a person has moved the network.
    """

    steps: NDArray[np.int64]
    weights: Array
    by_hand: NDArray[np.bool_]


def capacity_of(network: NetworkSpec) -> int:
    """Return how many points of a network's weights are kept; 0 where they are too many."""
    points = min(MOST_POINTS, _MOST_NUMBERS // network.parameters())
    return points if points >= _FEWEST_POINTS else 0


def flat_weights(network: NetworkSpec, parameters: Arrays) -> Array:
    """Return all weights of one replica in the order of `Layout`, `(parameters,)`."""
    return np.asarray(Layout(network).pack(parameters)[0])


class Trail:
    """The weights of the displayed replica at some steps, since its network has the shape it has.

    A point is due at every multiple of a power of two that grows with the steps: every step up to
    127, every second from 128, every fourth from 256, …. Of a full trail every second point goes:
    of two neighbours the one at which the way bends less. What is kept depends on the steps and
    the edits alone, not on who looks.

    Parameters
    ----------
    points : Trailed, optional
        Where to go on.
    """

    def __init__(self, points: Trailed | None = None) -> None:
        self._points = points

    def __len__(self) -> int:
        """How many points there are."""
        return 0 if self._points is None else len(self._points.steps)

    @property
    def points(self) -> Trailed | None:
        """The points, None where there are none; its arrays are never written to."""
        return self._points

    def is_due(self, step: int, gap: int = 1) -> bool:
        """Tell whether a point belongs at this step and is not there yet."""
        apart = max(gap, 1 << max(0, step.bit_length() - _DENSE))
        return step % apart == 0 and (self._points is None or int(self._points.steps[-1]) < step)

    def note(self, step: int, weights: Array, capacity: int, by_hand: bool = False) -> None:
        """Append one point, where any are kept."""
        if not capacity:
            return
        new = Trailed(np.array([step]), weights[None].copy(), np.array([by_hand]))
        if self._points is not None:
            old = self._points
            if len(old.steps) >= capacity:
                old = _halved(old)
            new = Trailed(
                np.concatenate([old.steps, new.steps]),
                np.concatenate([old.weights, new.weights]),
                np.concatenate([old.by_hand, new.by_hand]),
            )
        self._points = new

    def edit(self, step: int, before: Array, after: Array, capacity: int) -> None:
        """Note that a person has moved the network; further moves at the same step are one."""
        if not capacity or np.array_equal(before, after):
            return
        points = self._points
        last = -1 if points is None else int(points.steps[-1])
        if points is not None and last == step and points.by_hand[-1]:
            self._points = Trailed(points.steps[:-1], points.weights[:-1], points.by_hand[:-1])
        elif points is None or last < step:
            self.note(step, before, capacity)
        self.note(step, after, capacity, by_hand=True)

    def begin(self, step: int, weights: Array, capacity: int) -> None:
        """Begin anew: the former points are of weights that are no longer there."""
        self._points = None
        self.note(step, weights, capacity)

    def copy(self) -> Trail:
        """Return an independent copy."""
        return Trail(self._points)


def _halved(points: Trailed) -> Trailed:
    """Return about every second point, the first and the last among them."""
    weights = points.weights
    count = len(weights)
    start, chord = weights[:-2], weights[2:] - weights[:-2]
    away = weights[1:-1] - start
    lengths = np.square(chord).sum(axis=1)
    part = (away * chord).sum(axis=1) / np.where(lengths > 0.0, lengths, 1.0)
    bend = np.square(away - np.clip(part, 0.0, 1.0)[:, None] * chord).sum(axis=1)
    pairs = (count - 2) // 2
    first = bend[0 : 2 * pairs : 2] >= bend[1 : 2 * pairs : 2]
    inner = 1 + 2 * np.arange(pairs) + ~first
    kept = np.concatenate([[0], inner, np.arange(1 + 2 * pairs, count)])
    # A stretch that holds a move by hand is no way of the training.
    moved = np.add.reduceat(points.by_hand.astype(np.intp), kept[:-1] + 1) > 0
    return Trailed(points.steps[kept], weights[kept], np.concatenate([[False], moved]))
