"""Steps in stretches, so that somebody can be told of them and work ends when nobody wants it."""

from __future__ import annotations

import time

from xorviz.engine.run import Run
from xorviz.session.workers.pieces import Tell

#: Seconds between two words, about: so soon does the work end when nobody wants it any more.
_WORD = 0.05


class Stretches:
    """Takes the steps of a run in stretches of about `_WORD` seconds, and tells of each.

    How long they are changes the speed and no bit.
    """

    def __init__(self, run: Run, replicas: int, tell: Tell) -> None:
        self._run = run
        self._replicas = replicas
        self._tell = tell
        self._stretch = 1

    def advance(self, steps: int) -> None:
        """Take so many steps."""
        end = self._run.step + steps
        # Once at least: a run that has not begun is looked at without a step too.
        while True:
            now = min(end - self._run.step, self._stretch)
            since = time.perf_counter()
            self._run.advance(now)
            taken = time.perf_counter() - since
            self._tell(now * self._replicas)
            if self._run.step >= end:
                return
            if now == self._stretch:
                # No more than twice as long at once: the first steps make all buffers.
                fits = int(self._stretch * _WORD / max(taken, 1e-9))
                self._stretch = max(1, min(2 * self._stretch, fits))
