"""Work that may hang, done one piece after the other in a thread that nobody has to wait for."""

from __future__ import annotations

import logging
import queue
import threading
import time
from collections.abc import Callable
from typing import TypeVar

from xorviz.engine.errors import EngineError, InternalError

log = logging.getLogger(__name__)

T = TypeVar("T")

Failed = Callable[[EngineError], None]


class Errands:
    """A thread for what touches a disk.

    ::

        give(work, then)     thread: work()     collect(): then(what work returned)
                                                        or failed(the error)

    A call to a network drive that has vanished may never return. So the thread is a daemon: the
    program can end without it. It calls nothing of the window; `collect` does, in its caller's
    thread.

    Parameters
    ----------
    name : str
        Of the thread.
    """

    def __init__(self, name: str) -> None:
        self._waiting: queue.SimpleQueue[Callable[[], None] | None] = queue.SimpleQueue()
        self._done: queue.SimpleQueue[Callable[[], None]] = queue.SimpleQueue()
        self._since = 0.0
        self._open = 0
        self._thread = threading.Thread(target=self._main, name=f"xorviz-{name}", daemon=True)

    @property
    def is_busy(self) -> bool:
        """Whether there is work whose end has not been collected."""
        return self._open > 0

    @property
    def busy_for(self) -> float:
        """Seconds since the present piece of work began; 0 where there is none."""
        since = self._since
        return time.monotonic() - since if since else 0.0

    def give(
        self,
        work: Callable[[], T],
        then: Callable[[T], None] | None = None,
        failed: Failed | None = None,
    ) -> None:
        """Have something done after what is waiting.

        Parameters
        ----------
        work : callable
            Called in the thread.
        then : callable, optional
            Given what it returned, by `collect`.
        failed : callable, optional
            Given its error, by `collect`.
        """
        if self._thread.ident is None:
            self._thread.start()
        self._open += 1
        self._waiting.put(lambda: self._do(work, then, failed))

    def collect(self) -> None:
        """Tell of what has been done since the last call."""
        while True:
            try:
                tell = self._done.get_nowait()
            except queue.Empty:
                return
            self._open -= 1
            tell()

    def close(self, seconds: float) -> bool:
        """End after what is waiting; tell whether that came to its end within so many seconds."""
        if self._thread.ident is None:
            return True
        self._waiting.put(None)
        self._thread.join(seconds)
        return not self._thread.is_alive()

    def _main(self) -> None:
        while (piece := self._waiting.get()) is not None:
            self._since = time.monotonic()
            piece()
            self._since = 0.0

    def _do(
        self, work: Callable[[], T], then: Callable[[T], None] | None, failed: Failed | None
    ) -> None:
        try:
            result = work()
        except EngineError as error:
            # The name of what is caught ends with its block.
            what = error
            self._done.put(lambda: None if failed is None else failed(what))
        except Exception as error:
            log.exception("%s failed", self._thread.name)
            ours = InternalError(repr(error))
            self._done.put(lambda: None if failed is None else failed(ours))
        else:
            self._done.put(lambda: None if then is None else then(result))
