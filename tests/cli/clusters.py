"""A Dask cluster on this machine: a scheduler and workers, each a process of its own."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.cli.waiting import wait_until

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
        before = len(self.known_workers())
        process = self.start(
            "distributed.cli.dask_worker",
            *(self.address, "--no-nanny", "--nthreads", "1", "--no-dashboard"),
            *("--local-directory", str(self.folder)),
            **given,
        )
        wait_until(lambda: len(self.known_workers()) > before, "a worker")
        return process

    def known_workers(self) -> list[str]:
        """Return the addresses of the workers that the scheduler has."""
        return list(self._client.run_on_scheduler(_workers))

    def close(self) -> None:
        """End all processes."""
        if self._client is not None:
            self._client.close()
        for process in reversed(self.processes):
            process.kill()
            process.wait()


def _workers(dask_scheduler: Any) -> list[str]:
    """Return the addresses of the workers; run by the scheduler."""
    return list(dask_scheduler.workers)


@contextmanager
def cluster_in(folder: Path) -> Iterator[Cluster]:
    """Run a scheduler without workers as long as the block runs."""
    cluster = Cluster(folder)
    try:
        cluster.start_scheduler()
        yield cluster
    finally:
        cluster.close()
