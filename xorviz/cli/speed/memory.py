"""How the memory of a process grows while a run goes on for millions of steps."""

from __future__ import annotations

import time
from typing import Any

from xorviz.cli.speed.workloads import NETWORKS, Workload
from xorviz.session.engines import Engines
from xorviz.session.living import LivingRun
from xorviz.session.process_memory import peak_megabytes, resident_megabytes
from xorviz.session.record import Record

#: Steps after which the memory is looked at; the growth is counted from the first on.
LOOKS = (100_000, 1_000_000, 10_000_000)


def measure_memory(engine: str, looks: tuple[int, ...] = LOOKS) -> dict[str, Any]:
    """Train 2-2-1 with its curves, and look at the memory now and then.

    Parameters
    ----------
    engine : str
    looks : tuple of int
        Steps at which to look, increasing.
    """
    record = Record.fresh(Workload("2-2-1", *NETWORKS["2-2-1"], 1).spec, "")
    living = LivingRun(record, engines=Engines(engine))
    start = time.perf_counter()
    resident = []
    for step in looks:
        while living.step < step:
            living.advance(step - living.step)
        resident.append(resident_megabytes())
    return {
        "engine": engine,
        "network": "2-2-1",
        "steps": list(looks),
        "resident_megabytes": resident,
        "growth_megabytes": resident[-1] - resident[0],
        # The system counts the peak in larger portions.
        "peak_megabytes": max(peak_megabytes(), *resident),
        "seconds": time.perf_counter() - start,
    }
