"""A Dask cluster on this machine: a scheduler and workers, each a process of its own."""

import asyncio
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.cli.waiting import PATIENCE, wait_until

ROOT = Path(__file__).parents[2]


@dataclass
class Cluster:
    """A scheduler, and the workers that have been started."""

    folder: Path
    address: str = ""
    processes: list[subprocess.Popen[bytes]] = field(default_factory=list)
    _client: Any = None

    def start(
        self, *command: str, threads: str = "1", code: Path = ROOT
    ) -> subprocess.Popen[bytes]:
        """Start a process with so many threads for BLAS, and xorviz from a folder."""
        log = (self.folder / f"{len(self.processes)}.log").open("wb")
        blas = dict.fromkeys(
            ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS"), threads
        )
        process = subprocess.Popen(
            [sys.executable, "-m", *command],
            cwd=self.folder,
            env={**os.environ, **blas, "PYTHONPATH": str(code)},
            stdout=log,
            stderr=log,
        )
        log.close()
        self.processes.append(process)
        return process

    def start_scheduler(self) -> None:
        """Start the scheduler and wait for its address."""
        told = self.folder / "scheduler.json"
        self.start(
            "distributed.cli.dask_scheduler",
            *("--host", "127.0.0.1", "--port", "0", "--no-dashboard"),
            *("--scheduler-file", str(told)),
        )
        wait_until(lambda: told.exists() and told.read_text(), "the scheduler")
        self.address = json.loads(told.read_text())["address"]
        from distributed import Client

        # One for all questions: a client that comes and goes at once can be told of a worker before
        # it is told that it is welcome, which it takes for a defect (`assert len(msg) == 1`).
        self._client = Client(self.address, set_as_default=False)

    def start_worker(self, **given: object) -> subprocess.Popen[bytes]:
        """Start a worker of one thread, which nobody starts anew when it ends."""
        name = f"worker-{len(self.processes)}"
        process = self.start(
            "distributed.cli.dask_worker",
            *(self.address, "--no-nanny", "--nthreads", "1", "--no-dashboard"),
            *("--local-directory", str(self.folder), "--name", name),
            **given,
        )
        self._client.run_on_scheduler(_knows, name)
        return process

    def wait_until_alone(self) -> None:
        """Wait until the scheduler has no workers."""
        self._client.run_on_scheduler(_is_alone)

    def close(self) -> None:
        """End all processes."""
        if self._client is not None:
            self._client.close()
        for process in reversed(self.processes):
            process.kill()
            process.wait()


# The scheduler itself waits: to ask it again and again from here takes a fifth of a core.


async def _knows(name: str, dask_scheduler: Any) -> None:
    """Wait until a worker is known."""
    async with asyncio.timeout(PATIENCE):
        while name not in dask_scheduler.aliases:
            await asyncio.sleep(0.02)


async def _is_alone(dask_scheduler: Any) -> None:
    """Wait until all workers have gone."""
    async with asyncio.timeout(PATIENCE):
        while dask_scheduler.workers:
            await asyncio.sleep(0.02)


@contextmanager
def cluster_in(folder: Path) -> Iterator[Cluster]:
    """Run a scheduler without workers as long as the block runs."""
    cluster = Cluster(folder)
    try:
        cluster.start_scheduler()
        yield cluster
    finally:
        cluster.close()
