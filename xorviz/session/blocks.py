"""Blocks of replicas side by side on all cores: in processes for NumPy, in threads if compiled."""

from __future__ import annotations

import math
import multiprocessing
import os
from collections.abc import Callable, Sequence
from concurrent.futures import (
    Executor,
    ProcessPoolExecutor,
    ThreadPoolExecutor,
    as_completed,
    wait,
)
from typing import Any, TypeVar

from xorviz.engine.batches import is_collected
from xorviz.engine.choice import COMPILED, LANES
from xorviz.engine.spec import ExperimentSpec
from xorviz.session.background import Cancelled
from xorviz.session.together import most_together

#: Replicas side by side in one run: enough to pay for each call, few enough for the cache.
_BLOCK = 1000

#: Steps times replicas below which starting processes takes longer than it saves.
_SMALL = 3_000_000

#: Seconds between two words on the progress of blocks in threads.
_LOOK = 0.1

Progress = Callable[[int, int], None]
#: Told the steps that a block has just taken.
Tell = Callable[[int], None]
T = TypeVar("T")


def cut_into_blocks(spec: ExperimentSpec, steps: int, engine: str, cores: int) -> list[range]:
    """Return the blocks of a crowd; the bits of a replica do not depend on them.

    Parameters
    ----------
    spec : ExperimentSpec
        The crowd.
    steps : int
        To be taken.
    engine : str
    cores : int
        Those that there are.
    """
    numbers, size = spec.replica_numbers, min(_BLOCK, most_together(spec))
    blocks = math.ceil(len(numbers) / size)
    if engine == COMPILED:
        # Threads cost nothing, so each core gets its share, however small; and none so large that
        # the sets of its replicas would not be put into their order as a whole.
        rounds = math.ceil(blocks / cores)
        size = LANES * math.ceil(len(numbers) / (rounds * cores * LANES))
        while size > LANES and is_collected(spec, size):
            size -= LANES
    elif in_processes(len(numbers), steps, engine, cores):
        # Equal shares keep all cores busy to the end.
        workers = min(cores, blocks)
        size = math.ceil(len(numbers) / (workers * math.ceil(blocks / workers)))
    return [numbers[start : start + size] for start in range(0, len(numbers), size)]


def in_processes(replicas: int, steps: int, engine: str, cores: int) -> bool:
    """Tell whether the blocks are worth processes of their own."""
    several = min(cores, math.ceil(replicas / _BLOCK)) > 1
    return engine != COMPILED and several and replicas * steps >= _SMALL


class Meter:
    """Counts the steps of blocks that run in threads, each in its own place, and can stop them."""

    def __init__(self, blocks: int) -> None:
        self._done = [0] * blocks
        self._stopped = False

    @property
    def done(self) -> int:
        """Steps taken so far, over all blocks."""
        return sum(self._done)

    def stop(self) -> None:
        """Let each block end after its present stretch."""
        self._stopped = True

    def of(self, block: int) -> Tell:
        """Return what a block tells its steps to; it raises `Cancelled` once they were stopped."""

        def tell(steps: int) -> None:
            self._done[block] += steps
            if self._stopped:
                raise Cancelled

        return tell


def run_blocks(
    run: Callable[..., T],
    tasks: Sequence[tuple[Any, ...]],
    pool: Executor | None,
    steps: int,
    progress: Progress | None,
) -> list[T]:
    """Run all blocks and return what they lead to, in their order.

    Parameters
    ----------
    run : callable
        Given the arguments of a task and, in a thread, what it tells its steps to.
    tasks : sequence of tuple
    pool : Executor or None
        As `pool_for` makes it; None takes one after the other.
    steps : int
        Of each block, for the progress.
    progress : callable, optional
        Called with the steps done, over all blocks, and to do.
    """
    total = len(tasks) * steps
    if isinstance(pool, ThreadPoolExecutor):
        return _in_threads(run, tasks, pool, total, progress)
    if pool is None:
        parts = []
        for done, task in enumerate(tasks, start=1):
            parts.append(run(*task))
            if progress:
                progress(done * steps, total)
        return parts
    with pool:
        jobs = [pool.submit(run, *task) for task in tasks]
        for done, _ in enumerate(as_completed(jobs), start=1):
            if progress:
                progress(done * steps, total)
        return [job.result() for job in jobs]


def _in_threads(
    run: Callable[..., T],
    tasks: Sequence[tuple[Any, ...]],
    pool: Executor,
    total: int,
    progress: Progress | None,
) -> list[T]:
    meter = Meter(len(tasks))
    with pool:
        jobs = [pool.submit(run, *task, meter.of(block)) for block, task in enumerate(tasks)]
        try:
            waiting = set(jobs)
            while waiting:
                _, waiting = wait(waiting, _LOOK)
                if progress:
                    progress(meter.done, total)
            return [job.result() for job in jobs]
        finally:
            # Where somebody has interrupted it: nobody waits for long.
            meter.stop()
            pool.shutdown(wait=False, cancel_futures=True)


def pool_for(blocks: int, replicas: int, steps: int, engine: str, cores: int) -> Executor | None:
    """Return who runs the blocks side by side; None where that does not pay."""
    workers = min(cores, blocks)
    if engine == COMPILED and workers > 1:
        # The loop holds no lock, so threads do, and they share the compiled code.
        return ThreadPoolExecutor(workers, thread_name_prefix="xorviz-crowd")
    if in_processes(replicas, steps, engine, cores):
        # "spawn" behaves alike everywhere, and copies no thread of the caller in mid-flight.
        context = multiprocessing.get_context("spawn")
        return ProcessPoolExecutor(workers, mp_context=context)
    return None


def cores() -> int:
    """Return how many cores there are."""
    return os.cpu_count() or 1
