"""What a step of one network costs, by how many random starts are trained side by side."""

from __future__ import annotations

import math
import statistics
import time
from collections.abc import Mapping, Sequence
from typing import Any

from xorviz.cli.speed.contenders import Contender, Ours
from xorviz.cli.speed.report import engines
from xorviz.cli.speed.rounds import race
from xorviz.cli.speed.workloads import NETWORKS, Workload

#: So many starts at once, each twice as many as the one before.
COUNTS = tuple(2**power for power in range(15))

#: The study of every day: so many starts for so many steps.
STUDY = (1000, 3000)

#: A cost that is no more than this above the least counts as flat.
_FLAT = 1.25

_WIDTH = 40


def measure_curve(
    network: str, seconds: float, rounds: int, counts: Sequence[int] = COUNTS
) -> dict[str, Any]:
    """Measure the cost of a network step for each number of starts.

    Parameters
    ----------
    network : str
        One of `NETWORKS`.
    seconds, rounds
        As in `race`.
    counts : sequence of int

    Returns
    -------
    dict
        As in ``docs/command-line.md``.
    """
    points = []
    for count in counts:
        speeds = race(_ready(network, count), seconds, rounds)
        points.append(
            {
                "replicas": count,
                "nanoseconds": {name: 1e9 / (one.median * count) for name, one in speeds.items()},
            }
        )
    return {
        "network": network,
        "batch": NETWORKS[network][1],
        "points": points,
        "flat_from": {name: _flat_from(points, name) for name in engines()},
        "study": _study(network, rounds),
    }


def _ready(network: str, count: int) -> dict[str, Contender]:
    ready: dict[str, Contender] = {}
    for name in engines():
        ready[name] = Ours(Workload(network, *NETWORKS[network], count), name)
        ready[name].advance(1)
    return ready


def _study(network: str, rounds: int) -> dict[str, Any]:
    starts, steps = STUDY
    medians = {
        name: statistics.median(_seconds(one, steps) for _ in range(rounds))
        for name, one in _ready(network, starts).items()
    }
    return {"replicas": starts, "steps": steps, "seconds": medians}


def _seconds(contender: Contender, steps: int) -> float:
    start = time.perf_counter()
    contender.advance(steps)
    return time.perf_counter() - start


def _flat_from(points: Sequence[Mapping[str, Any]], engine: str) -> int:
    """Return from how many starts on the cost stays near its least."""
    costs = [point["nanoseconds"][engine] for point in points]
    limit = _FLAT * min(costs)
    place = len(costs)
    while place > 0 and costs[place - 1] <= limit:
        place -= 1
    return int(points[min(place, len(points) - 1)]["replicas"])


def curve_words(found: Mapping[str, Any]) -> str:
    """Return the curve as bars, longer by the same piece for every tenfold."""
    names = list(found["flat_from"])
    costs = [cost for point in found["points"] for cost in point["nanoseconds"].values()]
    low, high = math.log(min(costs)), math.log(max(costs))
    lines = [
        f"{found['network']}, batches of {found['batch']}: nanoseconds of a network step "
        "by random starts side by side (bars by their logarithm)"
    ]
    for name in names:
        lines.append(f"{name}:")
        for point in found["points"]:
            cost = point["nanoseconds"][name]
            bar = "▇" * (1 + round((math.log(cost) - low) / max(high - low, 1e-9) * _WIDTH))
            lines.append(f"  {point['replicas']:6,} {cost:12,.1f} ns  {bar}")
        lines.append(f"  flat from {found['flat_from'][name]:,} starts on")
    study = found["study"]
    parts = ", ".join(f"{name} {seconds:.3f} s" for name, seconds in study["seconds"].items())
    lines.append(f"{study['replicas']:,} starts for {study['steps']:,} steps: {parts}")
    return "\n".join(lines)
