"""What a thread is asked to do between two steps, in the order in which it was asked."""

from __future__ import annotations

import queue
from collections.abc import Callable

from xorviz.engine.halt import Halt

#: Most that may wait: who asks for more waits too.
_MOST = 4096

Action = Callable[[], None]


class Inbox:
    """Actions for one thread; to ask for one halts the steps that it is taking."""

    def __init__(self) -> None:
        self._actions: queue.Queue[Action] = queue.Queue(maxsize=_MOST)
        #: Asked for as long as somebody may be waiting.
        self.halt = Halt()

    def ask(self, action: Action) -> None:
        """Let the thread do something after the step that it is taking; any thread may ask."""
        self._actions.put(action)
        self.halt.ask()

    def wake(self) -> None:
        """Let the thread look whether there is anything to do."""
        self.ask(_nothing)

    def serve(self, wait: float | None) -> None:
        """Wait so long for an action (None: until one comes), then do all that are there."""
        # Before the look: who asks from now on has a halt of their own.
        self.halt.clear()
        block = wait != 0.0
        while True:
            try:
                action = self._actions.get(block, wait)
            except queue.Empty:
                return
            action()
            block = False


def _nothing() -> None:
    """Do nothing but end a wait."""
