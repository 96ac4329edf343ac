"""The marks of dead units on show: made anew only when they, or the axis of the steps, change."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QLineF

from xorviz.session.snapshot import Death, Topology
from xorviz.ui.views.curves.deaths import Grave, Label, graves, labelled
from xorviz.ui.views.curves.painter import ON_MARK, Frame

#: With more marks than this their lines would be a fence before the curves.
_MOST_LINES = 12

#: Height of a tick, and of the sleeps above the lane's lower edge.
_TICK, _ABOVE_FLOOR = 5.0, 2.0


class Graveyard:
    """Keeps the marks of the dead units and their labels in their places.

    Parameters
    ----------
    width : callable
        Gives the width of a text.
    """

    def __init__(self, width: Callable[[str], float]) -> None:
        self._width = width
        self._key: object = None
        self.graves: tuple[Grave, ...] = ()
        #: Those for which there is room.
        self.labels: tuple[Label, ...] = ()
        #: From a mark up and down through the plots; only ticks where the marks are many.
        self.lines: list[QLineF] = []
        #: Along the lane, while units slept that woke again.
        self.sleeps: list[QLineF] = []

    def arrange(
        self, frame: Frame, deaths: tuple[Death, ...], topology: Topology | None, first: int
    ) -> None:
        """Place the marks anew if anything about them is another."""
        key = (deaths, topology, first, frame.places, frame.steps)
        if key == self._key:
            return
        self._key = key
        lane = frame.places.lane
        self.graves = graves(deaths, frame.x, topology, first)
        self.labels, self.lines, self.sleeps = (), [], []
        if lane is None:
            return
        self.labels = labelled(self.graves, self._width, lane.left(), lane.right())
        many = len(self.graves) > _MOST_LINES
        top = lane.top() - _TICK if many else frame.loss.top()
        for grave in self.graves:
            self.lines.append(QLineF(grave.x, top, grave.x, lane.top()))
            if not many:
                self.lines.append(QLineF(grave.x, lane.bottom(), grave.x, frame.bottom))
        floor = lane.bottom() - _ABOVE_FLOOR
        for start, end in _joined(frame, deaths):
            self.sleeps.append(QLineF(start, floor, min(end, lane.right()), floor))

    def near(self, x: float) -> tuple[Death, ...]:
        """Return who died within a few pixels of a place."""
        return tuple(
            death for grave in self.graves if abs(grave.x - x) <= ON_MARK for death in grave.deaths
        )


def _joined(frame: Frame, deaths: Iterable[Death]) -> list[tuple[float, float]]:
    """Return from where to where units slept that woke again, each pixel once."""
    spans: list[tuple[float, float]] = []
    for death in sorted(deaths, key=lambda death: death.step):
        if death.woke < 0:
            continue
        start, end = max(frame.x(death.step), frame.loss.left()), frame.x(death.woke)
        if spans and start <= spans[-1][1] + 1.0:
            spans[-1] = spans[-1][0], max(end, spans[-1][1])
        else:
            spans.append((start, end))
    return spans
