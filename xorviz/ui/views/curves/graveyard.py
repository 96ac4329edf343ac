"""The marks of dead units on show: made anew only when they, or the axis of the steps, change."""

from __future__ import annotations

from collections.abc import Callable

from xorviz.session.snapshot import Death, Topology
from xorviz.ui.views.curves.deaths import Grave, Label, graves, labelled
from xorviz.ui.views.curves.painter import ON_MARK, Frame


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
        room = (lane.left(), lane.right()) if lane is not None else (0.0, 0.0)
        self.labels = labelled(self.graves, self._width, *room) if lane is not None else ()

    def near(self, x: float) -> tuple[Death, ...]:
        """Return who died within a few pixels of a place."""
        return tuple(
            death for grave in self.graves if abs(grave.x - x) <= ON_MARK for death in grave.deaths
        )
