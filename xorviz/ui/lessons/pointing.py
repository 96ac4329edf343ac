"""Shows what a step of a lesson speaks of: brings it to the front, frames and marks it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from xorviz.session.lessons.lesson import Look
from xorviz.session.snapshot import Snapshot
from xorviz.ui.centre import Choice
from xorviz.ui.highlight import NOTHING, Highlight
from xorviz.ui.lessons.frame import Frame
from xorviz.ui.window import MainWindow

_MIDDLE = {"network": Choice.NETWORK, "decision": Choice.DECISION}

#: The part of the window's height that a view needs to be read.
_HEIGHTS = {"crowd": 0.34, "landscape": 0.46}


class Pointing:
    """What is pointed at in a window, one step at a time.

    Parameters
    ----------
    window : MainWindow
    """

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._frames: list[Frame] = []
        self._look = Look()
        self._marked: Highlight = NOTHING

    def show(self, look: Look, dead: Sequence[int] = ()) -> None:
        """Point at what a step speaks of, and at nothing else.

        Parameters
        ----------
        look : Look
        dead : sequence of int
            Positions of the dead units of the layer that it names.
        """
        if look is not self._look:
            # Only once: afterwards the learner may look at something else.
            self._look = look
            self._remove_frames()
            self._frames = [Frame(self._bring(place)) for place in look.places]
        units = set(look.units)
        if look.dead is not None:
            units |= {(look.dead, unit) for unit in dead}
        self._mark(Highlight(frozenset(units), frozenset(look.patterns)))

    def clear(self) -> None:
        """Point at nothing."""
        self._look = Look()
        self._remove_frames()
        self._mark(NOTHING)

    def _bring(self, place: str) -> QWidget:
        window = self._window
        if place in ("run", "step", "restart"):
            button: QWidget = getattr(window.bar, place)
            return button
        if place in _MIDDLE:
            if not window.centre.shows(window.views[place]):
                window.centre.choose(_MIDDLE[place])
            return window.views[place]
        if place == "timeline":
            window.centre.show_timeline(True)
            return window.timeline
        window.docks.bring(place, _HEIGHTS.get(place, 0.0))
        if place == "truth_table":
            window.answers.choose(place)
        return window.docks.named[place]

    def _remove_frames(self) -> None:
        for frame in self._frames:
            frame.remove()
        self._frames = []

    def _mark(self, highlight: Highlight) -> None:
        if highlight == self._marked:
            return
        self._marked = highlight
        for view in self._window.views.values():
            view.show_highlight(highlight)


def dead_units(snapshot: Snapshot | None, look: Look) -> tuple[int, ...]:
    """Return the positions of the dead units of the layer that a step points at."""
    if look.dead is None or snapshot is None or snapshot.patterns is None:
        return ()
    flags = snapshot.patterns.dead.get(look.dead)
    return () if flags is None else tuple(int(unit) for unit in flags.nonzero()[0])
