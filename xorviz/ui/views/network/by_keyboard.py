"""What the keyboard looks at beside a unit: one of its connections, or a place on the tiles."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt

from xorviz.ui.views.network.connections import EdgeKey
from xorviz.ui.views.network.edges import Edges
from xorviz.ui.views.network.units import UnitKey

#: Parts of a tile that an arrow moves the place by.
_STEP = 0.05

#: To the right and down for each arrow key.
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class Aside:
    """Goes through the connections of the unit in focus, and over all tiles at once.

    The place is the same on each tile, so that the units can be compared there.
    """

    def __init__(self) -> None:
        self.edge: EdgeKey | None = None
        self.place: QPointF | None = None

    def leave(self) -> bool:
        """Look at the unit itself again; tell whether something else was looked at."""
        was_aside = self.edge is not None or self.place is not None
        self.edge = self.place = None
        return was_aside

    def next_edge(self, edges: Edges, unit: UnitKey, back: bool) -> None:
        """Go to the next connection of a unit, or the one before; round, in their order."""
        numbers = sorted(edges.of_unit(unit))
        if not numbers:
            return
        here = edges.number(self.edge) if self.edge is not None else -1
        step = -1 if back else 1
        start = numbers.index(here) if here in numbers else (0 if back else -1)
        self.edge = edges.keys[numbers[(start + step) % len(numbers)]]

    def move(self, key: Qt.Key) -> bool:
        """Move the place by an arrow key; tell whether it is one. It begins in the middle."""
        if key not in _ARROWS:
            return False
        across, down = _ARROWS[key]
        place = self.place
        if place is None:
            self.place = QPointF(0.5, 0.5)
        else:
            x, y = place.x() + across * _STEP, place.y() + down * _STEP
            self.place = QPointF(min(max(x, 0.0), 1.0), min(max(y, 0.0), 1.0))
        self.edge = None
        return True
