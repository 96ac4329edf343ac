"""Workers of a Dask cluster that is there already, for sweeps that outgrow one machine.

Dask would try a lost piece again by itself, on any worker. Here each piece is given to a worker by
its address, because only workers that give the same bits as this machine may have one; so what a
lost worker had is noticed and given out again here.
"""

from __future__ import annotations

import logging
import math
import pickle
import queue
import time
from collections import deque
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field

from distributed import CancelledError, Client, Future, KilledWorker

from xorviz.session.sweep import cluster_tasks
from xorviz.session.sweep.errors import (
    NO_XORVIZ,
    CellFailed,
    CellLost,
    NoCluster,
    OtherWorker,
)
from xorviz.session.sweep.pieces import Ended, Piece
from xorviz.session.sweep.spec import SweepSpec

log = logging.getLogger(__name__)

#: Seconds within which a scheduler, and then its workers, must answer.
_PATIENCE = 10.0

#: Seconds between two looks at which workers there are.
_LOOK = 0.5

#: Pieces that wait at a worker beside those that it runs: it need not wait for the next.
_AHEAD = 1

#: How often a piece is tried at most, where its workers are lost in the middle of it.
_MOST_TRIES = 8


@dataclass
class _Worker:
    """A worker that gives the bits of this machine, and what it has been given."""

    threads: int
    tasks: dict[str, Piece] = field(default_factory=dict)

    @property
    def free(self) -> int:
        """How many pieces it would take."""
        return self.threads + _AHEAD - len(self.tasks)


class Cluster:
    """An `Executor` of the workers of a scheduler.

    Pieces that have begun go on to their end in a pause: it is about a second.

    Parameters
    ----------
    sweep : SweepSpec
    address : str
        Of the scheduler, as ``tcp://host:port``.
    engines : collection of str
        That its cells need.
    told : callable
        Told of each worker that is not used, as an `OtherWorker`.

    Raises
    ------
    NoCluster
        If no scheduler answers there, or it has no worker that can be used.
    """

    def __init__(
        self,
        sweep: SweepSpec,
        address: str,
        engines: Collection[str],
        told: Callable[[OtherWorker], None],
    ) -> None:
        self._address, self._told = address, told
        self._sweep = sweep
        self._here = {engine: cluster_tasks.identifier()(engine) for engine in sorted(engines)}
        self._workers: dict[str, _Worker] = {}
        self._refused: set[str] = set()
        self._queue: deque[Piece] = deque()
        self._futures: dict[str, Future] = {}
        self._ended: queue.SimpleQueue[str] = queue.SimpleQueue()
        self._lost: dict[Piece, int] = {}
        self._looked = -math.inf
        self._is_paused = False
        try:
            self._client = Client(address, timeout=_PATIENCE, set_as_default=False)
        except (OSError, ValueError, TypeError) as error:
            raise NoCluster("no_scheduler", address, str(error)) from error
        try:
            self._wait_for_workers()
        except BaseException:
            self._client.close()
            raise

    @property
    def workers(self) -> int:
        """How many pieces run at a time; as in `Executor`."""
        return max(1, sum(worker.threads for worker in self._workers.values()))

    @property
    def room(self) -> int:
        """As in `Executor`."""
        free = sum(worker.free for worker in self._workers.values())
        return max(0, free - len(self._queue))

    @property
    def steps_under_way(self) -> int:
        """As in `Executor`; workers of a cluster do not tell."""
        return 0

    def submit(self, piece: Piece) -> None:
        """Run a piece; as in `Executor`."""
        self._queue.append(piece)
        self._give_out()

    def wait(self, seconds: float) -> list[Ended]:
        """Return the pieces that have ended; as in `Executor`."""
        ended = self._look() if time.monotonic() - self._looked >= _LOOK else []
        patience = 0.0 if ended else seconds
        while True:
            try:
                key = self._ended.get(timeout=patience) if patience else self._ended.get_nowait()
            except queue.Empty:
                break
            patience = 0.0
            ended += self._take(key)
        self._give_out()
        return ended

    def pause(self) -> None:
        """Give out nothing more; as in `Executor`, but that what has begun ends."""
        self._is_paused = True

    def resume(self) -> None:
        """Go on; as in `Executor`."""
        self._is_paused = False
        self._give_out()

    def close(self) -> None:
        """End all; as in `Executor`."""
        self._queue.clear()
        if self._futures:
            self._client.cancel(list(self._futures.values()), force=True)
        self._futures.clear()
        self._client.close()

    def _wait_for_workers(self) -> None:
        """Look for workers that can be used, for a while.

        Raises
        ------
        NoCluster
            If there are none.
        """
        until = time.monotonic() + _PATIENCE
        while not self._workers:
            self._look()
            if self._workers:
                return
            if self._refused:
                raise NoCluster("no_worker_of_these_bits", self._address)
            if time.monotonic() > until:
                raise NoCluster("no_worker", self._address)
            time.sleep(_LOOK)

    def _look(self) -> list[Ended]:
        """Take in the workers that have come, and take back what those had that are gone."""
        self._looked = time.monotonic()
        try:
            there = self._client.scheduler_info(n_workers=-1)["workers"]
        except OSError as error:
            # The client tries to find its scheduler again; pieces that are lost are given out anew.
            log.info("the scheduler does not answer: %s", error)
            there = {}
        ended: list[Ended] = []
        for address in [one for one in self._workers if one not in there]:
            log.info("the worker %s is gone", address)
            for key, piece in self._workers.pop(address).tasks.items():
                ended += self._again(key, piece)
        known = self._workers.keys() | self._refused
        newcomers = [address for address in there if address not in known]
        if newcomers:
            self._adopt(newcomers, {one: int(there[one]["nthreads"]) for one in newcomers})
        return ended

    def _adopt(self, addresses: list[str], threads: Mapping[str, int]) -> None:
        """Ask workers what they are, and use those that are as this machine."""
        asked = {
            engine: self._client.run(
                cluster_tasks.identifier(), engine, workers=addresses, on_error="return"
            )
            for engine in self._here
        }
        for address in addresses:
            told = [
                difference_of(here, asked[engine].get(address))
                for engine, here in self._here.items()
            ]
            difference = next((one for one in told if one is not None), None)
            if difference is None:
                self._workers[address] = _Worker(threads[address])
                continue
            self._refused.add(address)
            self._told(OtherWorker(address, *difference))

    def _give_out(self) -> None:
        while self._queue and not self._is_paused:
            address = max(self._workers, key=lambda one: self._workers[one].free, default=None)
            if address is None or self._workers[address].free <= 0:
                return
            piece = self._queue.popleft()
            future = self._client.submit(
                cluster_tasks.piece_runner(),
                pickle.dumps((self._sweep, piece)),
                pure=False,
                workers=[address],
                allow_other_workers=False,
                retries=0,
            )
            self._futures[future.key] = future
            self._workers[address].tasks[future.key] = piece
            future.add_done_callback(lambda done: self._ended.put(done.key))

    def _take(self, key: str) -> list[Ended]:
        """Return what a task has led to."""
        worker = next((one for one in self._workers.values() if key in one.tasks), None)
        future = self._futures.get(key)
        if worker is None or future is None:
            # Its worker was gone before, and the piece has been given out again.
            return []
        piece = worker.tasks.pop(key)
        try:
            # It has ended; but its worker may be gone before what it led to has come.
            part, seconds = pickle.loads(future.result(timeout=_PATIENCE))
        except (TimeoutError, CancelledError, KilledWorker) as error:
            log.info("a piece of cell %s was lost: %s", piece.cell, error)
            return self._again(key, piece)
        except Exception as error:
            log.info("a piece of cell %s failed", piece.cell, exc_info=True)
            self._futures.pop(key)
            reason = f"{type(error).__name__}: {error}".partition("\n")[0]
            return [Ended(piece, None, error=CellFailed(piece.cell, reason))]
        self._futures.pop(key)
        return [Ended(piece, part, seconds)]

    def _again(self, key: str, piece: Piece) -> list[Ended]:
        """Give a piece out again that was lost with its worker."""
        future = self._futures.pop(key)
        future.cancel()
        tries = self._lost[piece] = self._lost.get(piece, 0) + 1
        if tries >= _MOST_TRIES:
            return [Ended(piece, None, error=CellLost(piece.cell, tries))]
        self._queue.appendleft(piece)
        return []


def difference_of(here: Mapping[str, str], there: object) -> tuple[str, str, str] | None:
    """Return what of a worker is not as here: its name, there and here; None where all is.

    Parameters
    ----------
    here : mapping of str to str
        As `identity` returns it.
    there : object
        What a worker has answered: the same, or the error in which it ended.
    """
    if not isinstance(there, Mapping):
        return NO_XORVIZ, f"{type(there).__name__}: {there}", ""
    for name in sorted(here.keys() | there.keys()):
        if name != "blas_threads" and there.get(name) != here.get(name):
            return name, there.get(name, ""), here.get(name, "")
    if there["blas_threads"] != "1":
        return "blas_threads", there["blas_threads"], "1"
    return None
