"""Workers on this machine: processes that run pieces, and are replaced where one ends.

Each has a line of its own. There are no threads, no locks and nothing that is shared: a worker can
be killed at any moment, and so can the program; a worker whose line is cut ends by itself.
"""

from __future__ import annotations

import logging
import multiprocessing
import signal
import time
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from multiprocessing.connection import Connection, wait
from multiprocessing.context import SpawnProcess
from typing import Generic

from xorviz.session.blocks import cores
from xorviz.session.workers import worker_start
from xorviz.session.workers.pieces import Ended, P, R, Task
from xorviz.session.workers.worker import Word

log = logging.getLogger(__name__)

#: How often a piece is tried at most, where its workers end in the middle of it.
MOST_TRIES = 4

#: Seconds until a worker that was told to end is made to.
_PATIENCE = 1.0


class WorkerPool(Generic[P, R]):
    """An `Executor` of processes of this machine.

    They are started when there is something to do.

    Parameters
    ----------
    task : Task
    workers : int, optional
        How many; by default one on each core but one, and one at least.
    """

    def __init__(self, task: Task[P, R], workers: int | None = None) -> None:
        self._task = task
        self._most = max(1, cores() - 1) if workers is None else workers
        self._workers: list[_Worker[P]] = []
        self._queue: deque[P] = deque()
        self._lost: dict[P, int] = {}
        #: How many workers have ended since one did something.
        self._in_vain = 0
        self._is_paused = False

    @property
    def workers(self) -> int:
        """How many pieces run at a time; as in `Executor`."""
        return self._most

    @property
    def processes(self) -> tuple[int, ...]:
        """The ids of the processes that there are."""
        return tuple(worker.process.pid or 0 for worker in self._workers)

    @property
    def room(self) -> int:
        """As in `Executor`: workers that have nothing to do."""
        busy = sum(worker.piece is not None for worker in self._workers)
        return max(0, self._most - busy - len(self._queue))

    @property
    def steps_under_way(self) -> int:
        """As in `Executor`."""
        return sum(worker.steps for worker in self._workers if worker.piece is not None)

    def submit(self, piece: P, /) -> None:
        """Run a piece; as in `Executor`."""
        self._queue.append(piece)
        self._give_out()

    def wait(self, seconds: float, /) -> list[Ended[P, R]]:
        """Return the pieces that have ended; as in `Executor`."""
        ended: list[Ended[P, R]] = []
        lines = {worker.line: worker for worker in self._workers}
        if not lines:
            # Nothing runs that could say something, as in a pause before the first piece.
            time.sleep(seconds)
            return []
        for line in wait(list(lines), seconds):
            assert isinstance(line, Connection)
            ended += self._hear(lines[line])
        self._give_out()
        return ended

    def pause(self) -> None:
        """Let all stand still; as in `Executor`."""
        self._is_paused = True
        self._say_to_all(Word.PAUSE)

    def resume(self) -> None:
        """Let them go on; as in `Executor`."""
        self._is_paused = False
        self._say_to_all(Word.RESUME)
        self._give_out()

    def close(self) -> None:
        """End all; as in `Executor`."""
        self._queue.clear()
        for worker in self._workers:
            worker.process.terminate()
        for worker in self._workers:
            worker.end()
        self._workers.clear()

    def _say_to_all(self, word: Word) -> None:
        for worker in self._workers:
            # One that has ended is noticed by `wait`.
            worker.say(word)

    def _give_out(self) -> None:
        while self._queue and not self._is_paused:
            idle = next((worker for worker in self._workers if worker.piece is None), None)
            if idle is None:
                if len(self._workers) >= self._most:
                    return
                idle = _Worker(self._task)
                self._workers.append(idle)
            idle.piece, idle.steps = self._queue.popleft(), 0
            idle.say(Word.PIECE, idle.piece)

    def _hear(self, worker: _Worker[P]) -> list[Ended[P, R]]:
        """Take all that a worker has said; replace it where it has ended."""
        ended: list[Ended[P, R]] = []
        try:
            while worker.line.poll():
                word, said = worker.line.recv()
                if word is Word.STEPS:
                    worker.steps = said
                    continue
                piece = worker.piece
                assert piece is not None
                worker.piece = None
                self._in_vain = 0
                if word is Word.ENDED:
                    ended.append(Ended(piece, *said))
                else:
                    error = self._task.failed(piece, said)
                    log.warning("a piece failed: %s", error)
                    ended.append(Ended(piece, None, error=error))
        except (EOFError, OSError):
            ended += self._without(worker)
        return ended

    def _without(self, worker: _Worker[P]) -> list[Ended[P, R]]:
        self._workers.remove(worker)
        worker.process.terminate()
        worker.end()
        piece = worker.piece
        self._in_vain += 1
        log.info("a worker has ended with %s; another takes its place", worker.code)
        if piece is None:
            return []
        tries = self._lost[piece] = self._lost.get(piece, 0) + 1
        # Where none gets anything done, those that would follow would not either.
        if tries >= MOST_TRIES or self._in_vain >= MOST_TRIES * self._most:
            return [Ended(piece, None, error=self._task.lost(piece, tries))]
        self._queue.appendleft(piece)
        return []


class _Worker(Generic[P]):
    """A process and the line to it."""

    def __init__(self, task: object) -> None:
        # "spawn" behaves alike everywhere, and copies no thread of the program in mid-flight.
        context = multiprocessing.get_context("spawn")
        self.line, its_end = context.Pipe()
        self.piece: P | None = None
        self.steps = 0
        self.code: int | None = None
        self.process: SpawnProcess = context.Process(
            target=worker_start.main, args=(its_end,), name="xorviz-worker", daemon=True
        )
        with _interrupts_kept_from_it():
            self.process.start()
        # Or the line would not be cut when it ends.
        its_end.close()
        self._send(task)

    def say(self, word: Word, said: object = None) -> None:
        """Say something; whether anybody is there to hear it shows when it should answer."""
        self._send((word, said))

    def end(self) -> None:
        """Wait until it has ended, as it was told to; not for long."""
        self.process.join(_PATIENCE)
        if self.process.is_alive():
            self.process.kill()
            self.process.join()
        self.code = self.process.exitcode
        self.process.close()
        self.line.close()

    def _send(self, thing: object) -> None:
        try:
            self.line.send(thing)
        except OSError:
            log.info("a worker no longer listens")


@contextmanager
def _interrupts_kept_from_it() -> Iterator[None]:
    """Start a process that Ctrl-C in the terminal does not reach, not even while it begins."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
