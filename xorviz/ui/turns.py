"""Which parts of the window show the next picture: drawing all of them costs most of a frame."""

from __future__ import annotations

from collections.abc import Sequence

from xorviz.ui.panels.base import Panel
from xorviz.ui.views.base import View

Part = View | Panel
Group = tuple[Part, ...]


class Turns:
    """Lets the parts take turns while a run goes on, and for a moment after it was paused.

    Parameters
    ----------
    leader : View
        Changes with every picture.
    panels : sequence of Panel
        Must answer with the first picture of a run that begins or pauses.
    groups : sequence of tuple of View or Panel
        The order in which the others follow while the run goes on; every view and panel is in one.
    """

    def __init__(self, leader: View, panels: Sequence[Panel], groups: Sequence[Group]) -> None:
        self._leader = leader
        self._panels = tuple(panels)
        self._groups = tuple(groups)
        self._turn = 0
        self._running = False
        self._owed: list[Group] = []

    @property
    def settled(self) -> bool:
        """Whether every part shows the run that stands still."""
        return not self._owed

    def next_asking(self) -> Group:
        """Return the parts whose needs the next picture must meet; the turn is passed on."""
        if not self._running:
            return self._all()
        self._turn = (self._turn + 1) % len(self._groups)
        return self._in_turn()

    def showing(self, running: bool, same_spec: bool) -> Group:
        """Return the parts that show a picture.

        Parameters
        ----------
        running : bool
            Whether the run goes on in the picture.
        same_spec : bool
            Whether the experiment is that of the picture before; an edit of a run that stands
            still is to be seen in every part at once.
        """
        was_running, self._running = self._running, running
        owed, self._owed = self._owed, []
        if running and was_running:
            return self._in_turn()
        if not same_spec:
            return self._all()
        if running or was_running:
            self._owed = [] if running else self._round()
            return (self._leader, *self._panels)
        if owed:
            first, *self._owed = owed
            return (self._leader, *first)
        return self._all()

    def _in_turn(self) -> Group:
        return (self._leader, *self._groups[self._turn])

    def _round(self) -> list[Group]:
        return [group for group in dict.fromkeys(self._groups) if group]

    def _all(self) -> Group:
        parts = (part for group in self._groups for part in group)
        return tuple(dict.fromkeys((self._leader, *parts)))
