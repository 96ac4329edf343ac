"""The way of snapshots from the thread that makes them to the one that shows them."""

from __future__ import annotations

import queue
from collections import deque
from collections.abc import Callable

from xorviz.session.snapshot import Request, Snapshot


class Mailbox:
    """Holds one snapshot, made only when it was asked for; of several wishes the latest counts.

    Wishes are no actions of the inbox: between two parts of a long look at a large training set one
    of them can be met, an edit cannot.
    """

    def __init__(self) -> None:
        self._wishes: deque[Request] = deque(maxlen=1)
        self._held: queue.Queue[Snapshot] = queue.Queue(maxsize=1)
        self._is_being_filled = False

    def ask(self, request: Request) -> None:
        """Ask for one snapshot; any thread may."""
        self._wishes.append(request)

    @property
    def owes(self) -> bool:
        """Whether one that was asked for has not been taken yet."""
        return bool(self._wishes) or self._is_being_filled or not self._held.empty()

    def take(self) -> Snapshot | None:
        """Return the snapshot that is there, if any, and empty the mailbox."""
        try:
            return self._held.get_nowait()
        except queue.Empty:
            return None

    def fill(self, made: Callable[[Request], Snapshot]) -> None:
        """Put in what was asked for, if the last one has been taken; for one thread alone."""
        if self._wishes and self._held.empty():
            self._is_being_filled = True
            try:
                self._held.put_nowait(made(self._wishes.pop()))
            finally:
                self._is_being_filled = False
