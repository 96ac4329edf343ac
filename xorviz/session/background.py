"""Work in a thread of its own, which tells how far it is and ends when nobody wants it."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from typing import Generic, TypeVar

from xorviz.engine.errors import EngineError, InternalError

log = logging.getLogger(__name__)

T = TypeVar("T")

#: Told the part that is done, from 0 to 1; raising `Cancelled` ends the work.
Progress = Callable[[float], None]

#: Seconds of work at a time, and of letting go of the interpreter's lock in between, whenever the
#: work tells its progress. Reading text and small sums hold the lock nearly always, and the window
#: would hardly move.
_WORK, _PAUSE = 0.002, 0.002


class Cancelled(Exception):
    """Somebody does not want the work any more."""


class Job(Generic[T]):
    """One piece of work.

    ::

        start()             the work returns: take() returns what it did
        WORKING ----+-----> the work fails: take() raises the error
                    +-----> cancel(): take() raises Cancelled

    Parameters
    ----------
    work : callable
        Given what it has to tell its progress to; that raises `Cancelled` where it is to end.
    name : str
        Of the thread, and in the log.
    """

    def __init__(self, work: Callable[[Progress], T], name: str) -> None:
        self._work = work
        self._name = name
        self._cancelled = threading.Event()
        self._over = threading.Event()
        self._done: list[T] = []
        self._error: EngineError | None = None
        self._part = 0.0
        self._since = 0.0
        self._thread = threading.Thread(target=self._main, name=f"xorviz-{name}", daemon=False)

    @property
    def progress(self) -> float:
        """The part that is done, from 0 to 1."""
        return self._part

    @property
    def is_over(self) -> bool:
        """Whether `take` has an answer."""
        return self._over.is_set()

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def cancel(self) -> None:
        """Let it end as soon as it tells its progress; do not wait for that."""
        self._cancelled.set()

    def join(self) -> None:
        """Wait until its thread has ended."""
        if self._thread.ident is not None:
            self._thread.join()

    def take(self) -> T:
        """Return what it did, once it is over.

        Raises
        ------
        EngineError
            What went wrong.
        Cancelled
            If nobody wanted it, even where it came to its end.
        """
        if self._error is not None:
            raise self._error
        if self._cancelled.is_set() or not self._done:
            raise Cancelled
        return self._done[0]

    def _main(self) -> None:
        self._since = time.perf_counter()
        try:
            self._done.append(self._work(self._tell))
        except Cancelled:
            log.info("%s was cancelled", self._name)
        except EngineError as error:
            self._error = error
        except Exception as error:
            log.exception("%s failed", self._name)
            self._error = InternalError(repr(error))
        finally:
            self._over.set()

    def _tell(self, part: float) -> None:
        self._part = part
        if time.perf_counter() - self._since > _WORK:
            self._cancelled.wait(_PAUSE)
            self._since = time.perf_counter()
        if self._cancelled.is_set():
            raise Cancelled
