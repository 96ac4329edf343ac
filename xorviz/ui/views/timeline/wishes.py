"""Lets wishes for steps out one at a time: a hand moves faster than a run can follow."""

from __future__ import annotations

from collections.abc import Callable

from xorviz.session.snapshot import TimeLook
from xorviz.ui.time_intents import ShowStep

#: So many pictures without an answer, and a wish counts as refused.
_PATIENCE = 4


class Wishes:
    """Keeps the latest step that is wanted until the one before it has been answered.

    Parameters
    ----------
    send : callable
        Takes each wish that goes out.
    """

    def __init__(self, send: Callable[[ShowStep], None]) -> None:
        self._send = send
        self._asked: ShowStep | None = None
        self._next: ShowStep | None = None
        self._pictures = 0
        self._dragged = False

    @property
    def waits(self) -> bool:
        """Whether a wish is on its way."""
        return self._asked is not None

    def want(self, step: int | None, dragging: bool) -> None:
        """Want a step; None is the present.

        The wish goes out at once where no other is on its way, or where it ends a drag: whatever
        else was wanted counts no more.
        """
        wish = ShowStep(step, dragging)
        ends = self._dragged and not dragging
        self._dragged = dragging
        if self._asked is None or ends:
            self._go(wish)
        else:
            self._next = None if wish == self._asked else wish

    def take(self, time: TimeLook) -> None:
        """Learn where a picture stands, and let the next wish out if it answers the last."""
        if self._asked is None:
            return
        self._pictures += 1
        if not _answers(time, self._asked) and self._pictures < _PATIENCE:
            return
        self._asked = None
        if self._next is not None:
            self._go(self._next)

    def place(self, time: TimeLook) -> int:
        """Return the step where the cursor belongs: what is wanted comes before what is shown."""
        wish = self._next or self._asked
        if wish is None:
            return time.step if time.goes_to is None else time.goes_to
        return time.last if wish.step is None else wish.step

    def _go(self, wish: ShowStep) -> None:
        self._asked, self._next, self._pictures = wish, None, 0
        self._send(wish)


def _answers(time: TimeLook, wish: ShowStep) -> bool:
    """Tell whether a picture shows what was wanted, or says that it is on the way there."""
    if wish.step is None:
        return not time.is_past
    return wish.step in (time.step, time.goes_to)
