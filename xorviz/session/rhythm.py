"""How long the window will do without the training thread after it has got a picture."""

from __future__ import annotations

from xorviz.session.pace import SLICE

#: Longest slice in seconds, so that a click never waits for more; the part of the time expected
#: that is used, since a request may come early; and how much a new time counts in the mean.
LONGEST, _PART, _NEW = 0.012, 0.7, 0.1


class Rhythm:
    """Learns how long the window draws before it asks for the next picture.

    Steps that hold no lock can go on that long. Between them the thread must take the
    interpreter's lock, which lasts a millisecond while the window draws.
    """

    def __init__(self) -> None:
        self._published: float | None = None
        self._mean = 0.0

    def publish(self, now: float) -> None:
        """Note that the window has a picture now."""
        self._published = now

    def answer(self, asked: float) -> None:
        """Note when the picture was asked for that is about to be made."""
        if self._published is not None and asked > self._published:
            took = min(asked - self._published, 10.0 * LONGEST)
            self._mean += _NEW * (took - self._mean)
        self._published = None

    def slice(self, now: float) -> float:
        """Return for how many seconds steps may go on."""
        if self._published is None:
            return SLICE
        return min(max(SLICE, _PART * self._mean - (now - self._published)), LONGEST)
