"""A worker: takes pieces of a task from a line to the program, and answers what they led to."""

from __future__ import annotations

import time
from enum import Enum, auto
from typing import Any, Protocol

from xorviz.engine.choice import COMPILED
from xorviz.session import compiled_code
from xorviz.session.workers.pieces import AnyPiece, Task

#: Seconds between two words on the steps taken.
_WORD = 0.2


class Word(Enum):
    """What the program and a worker say to each other, each with something."""

    #: To a worker: a piece; stand still between two steps; go on.
    PIECE = auto()
    PAUSE = auto()
    RESUME = auto()
    #: From a worker: steps taken; a part and the seconds that it took; why there is none.
    STEPS = auto()
    ENDED = auto()
    FAILED = auto()


class Line(Protocol):
    """One end of a pipe; a `Connection` is one."""

    def send(self, obj: Any, /) -> None:
        """Say something."""

    def recv(self) -> Any:
        """Wait for what the other says; EOFError where there is no other any more."""

    def poll(self, timeout: float | None = 0.0, /) -> bool:
        """Tell whether there is something to receive, the end included."""


def work(line: Line) -> None:
    """Take pieces until the line is cut, in the middle of one too: nobody waits for it then."""
    try:
        worker = _Worker(line)
        while True:
            worker.heed()
    except _Cut:
        return


class _Cut(Exception):
    """There is nobody at the other end of the line any more."""


class _Worker:
    """One worker at its line."""

    def __init__(self, line: Line) -> None:
        self._line = line
        self._task: Task[AnyPiece, object] = self._hear()
        self._stood_still = 0.0
        self._steps = 0
        self._said = 0.0

    def heed(self) -> None:
        """Wait for a word of the program and do what it says."""
        word, said = self._hear()
        if word is Word.PIECE:
            self._take(said)
        elif word is Word.PAUSE:
            self._stand_still()

    def _take(self, piece: AnyPiece) -> None:
        try:
            if piece.engine == COMPILED:
                compiled_code.load()
            self._stood_still, self._steps, since = 0.0, 0, time.perf_counter()
            part = self._task.run(piece, self._tell)
        except _Cut:
            raise
        except Exception as error:
            self._say(Word.FAILED, f"{type(error).__name__}: {error}")
            return
        seconds = time.perf_counter() - since - self._stood_still
        self._say(Word.ENDED, (part, seconds))

    def _tell(self, steps: int) -> None:
        self._steps += steps
        while self._line.poll():
            word, _ = self._hear()
            if word is Word.PAUSE:
                self._stand_still()
        now = time.perf_counter()
        if now - self._said >= _WORD:
            self._said = now
            self._say(Word.STEPS, self._steps)

    def _stand_still(self) -> None:
        since = time.perf_counter()
        word = Word.PAUSE
        while word is not Word.RESUME:
            word, _ = self._hear()
        self._stood_still += time.perf_counter() - since

    def _hear(self) -> Any:
        try:
            return self._line.recv()
        except (EOFError, OSError) as error:
            raise _Cut from error

    def _say(self, word: Word, said: object) -> None:
        try:
            self._line.send((word, said))
        except OSError as error:
            raise _Cut from error
