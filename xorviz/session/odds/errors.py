"""Typed errors of tries: never a sentence."""

from __future__ import annotations

from xorviz.session.errors import SessionError


class TryFailed(SessionError):
    """Remedies could not be tried: something went wrong within a try.

    Parameters
    ----------
    reason : str
        As the program or the system gives it.
    """

    def __init__(self, reason: str) -> None:
        self.reason = reason
        super().__init__(f"a try: {reason}")


class TryLost(SessionError):
    """Remedies could not be tried: what ran a try was lost again and again.

    Parameters
    ----------
    times : int
        How often it was tried.
    """

    def __init__(self, times: int) -> None:
        self.times = times
        super().__init__(f"a try: lost {times} times")
