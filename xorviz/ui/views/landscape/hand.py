"""The hand that moves the network over its landscape, with the mouse or the keyboard."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QElapsedTimer, QObject, Signal

from xorviz.session.snapshot import Landscape, Snapshot, Weights
from xorviz.ui import intents
from xorviz.ui.views.decision.frame import Point

#: Milliseconds between two moves of the network while it is dragged.
_APART = 40

#: More weights than these are moved only when the dot is let go: each move stands in the log.
MOST_LIVE = 256

#: Nearer to an edge than this part of a side the dot is not carried: the extent would grow.
_EDGE = 0.05

#: After so many pictures the network is taken to be where a picture has it.
_PATIENCE = 4


@dataclass(frozen=True, eq=False)
class _Held:
    """The network as it was taken in hand."""

    landscape: Landscape
    weights: Mapping[str, Weights]
    is_live: bool


class Hand(QObject):
    """Holds the network, and says where it is to go."""

    #: Emits an `xorviz.ui.intents.Intent`.
    intent = Signal(object)
    #: It holds something else, or elsewhere.
    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._snapshot: Snapshot | None = None
        self._held: _Held | None = None
        self._wanted: Point | None = None
        self._sent: Point | None = None
        self._left = 0
        self._since = QElapsedTimer()

    @property
    def holds(self) -> bool:
        """Whether the network is in hand."""
        return self._held is not None

    @property
    def wanted(self) -> Point | None:
        """Where the network is to go, or has been put a moment ago."""
        return self._wanted

    def present(self, snapshot: Snapshot) -> None:
        """Take a picture: the network may go on to where the hand is."""
        self._snapshot = snapshot
        if self._held is not None:
            self._go_on()
        elif self._wanted is not None:
            landscape = snapshot.landscape
            here = None if landscape is None else landscape.here
            self._left -= 1
            if here is None or self._left <= 0 or _are_near(here, self._wanted):
                self._wanted = None

    def take(self) -> bool:
        """Take the network in hand; tell whether there is one."""
        snapshot = self._snapshot
        landscape = None if snapshot is None else snapshot.landscape
        if snapshot is None or landscape is None or landscape.refused:
            return False
        number = sum(_changing(landscape, name) for name in snapshot.weights)
        start = self._wanted or landscape.here
        self._held = _Held(landscape, snapshot.weights, number <= MOST_LIVE)
        self._wanted, self._sent = start, None
        self._since.invalidate()
        self.changed.emit()
        return True

    def carry(self, place: Point) -> None:
        """Carry the network to a place, or as near as the plane lets it."""
        if self._held is None:
            return
        self._wanted = _well_inside(place, self._held.landscape.extent)
        self._go_on()
        self.changed.emit()

    def let_go(self) -> None:
        """Leave the network where it was carried."""
        held, wanted = self._held, self._wanted
        self._held = None
        if held is None or wanted is None:
            return
        if self._sent is not None or wanted != held.landscape.here:
            # Also where nothing is left to do: it ends what counts as one edit.
            self._send(held, wanted, dragging=False)
        self._left = _PATIENCE
        self.changed.emit()

    def put_back(self) -> None:
        """Let go of the network where it was taken."""
        if self._held is not None:
            self._wanted = self._held.landscape.here
            self.let_go()

    def _go_on(self) -> None:
        held, wanted = self._held, self._wanted
        if held is None or wanted is None or not held.is_live or wanted == self._sent:
            return
        if self._sent is None and wanted == held.landscape.here:
            return
        if not self._since.isValid() or self._since.elapsed() >= _APART:
            self._since.start()
            self._send(held, wanted, dragging=True)

    def _send(self, held: _Held, wanted: Point, dragging: bool) -> None:
        self._sent = wanted
        x, y = held.landscape.here
        by = (wanted[0] - x, wanted[1] - y)
        self.intent.emit(intents.MoveNetwork(held.landscape, held.weights, by, dragging))


def _changing(landscape: Landscape, layer: str) -> int:
    """Return how many weights of a layer change where the network is moved."""
    across, up = (direction[layer] for direction in landscape.directions)
    parts = ((across.kernel, up.kernel), (across.bias, up.bias))
    return sum(int(np.count_nonzero((one != 0.0) | (two != 0.0))) for one, two in parts)


def _well_inside(place: Point, extent: tuple[float, float, float, float]) -> Point:
    left, right, bottom, top = extent
    across, up = _EDGE * (right - left), _EDGE * (top - bottom)
    return (
        min(max(place[0], left + across), right - across),
        min(max(place[1], bottom + up), top - up),
    )


def _are_near(one: Point, other: Point) -> bool:
    return all(abs(a - b) <= 1e-9 * (1.0 + abs(a)) for a, b in zip(one, other, strict=True))
