"""Races of the engines and their peers on every workload, as one value for people and scripts."""

from __future__ import annotations

import platform
import time
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any

import numpy as np

from xorviz import __version__
from xorviz.cli.speed.contenders import Contender, Ours
from xorviz.cli.speed.peers import PEERS, installed_peers, peer
from xorviz.cli.speed.rounds import race
from xorviz.cli.speed.workloads import Workload
from xorviz.engine import choice
from xorviz.engine.choice import COMPILED, NUMPY

#: Steps after which the losses of all contenders are compared: they must train the same network.
COMPARED_AT = 20

Maker = Callable[[], Contender]


def engines() -> tuple[str, ...]:
    """Return the engines that can run here."""
    return (NUMPY, COMPILED) if choice.is_installed() else (NUMPY,)


def contenders(workload: Workload) -> dict[str, Maker]:
    """Return what makes each contender that can train this workload, by its name."""
    makers: dict[str, Maker] = {name: partial(Ours, workload, name) for name in engines()}
    for package in PEERS:
        if package in installed_peers():
            maker = peer(package, workload)
            if maker is not None:
                makers[package] = maker
    return makers


def measure(
    workloads: Sequence[Workload],
    seconds: float,
    rounds: int,
    makers_of: Callable[[Workload], Mapping[str, Maker]] = contenders,
    done: Callable[[Mapping[str, Any]], None] = lambda _: None,
) -> dict[str, Any]:
    """Race all contenders on all workloads.

    Parameters
    ----------
    workloads : sequence of Workload
    seconds : float
        Length of a turn.
    rounds : int
        Turns of each contender on each workload.
    makers_of : callable
        Returns the contenders of a workload.
    done : callable
        Is told of each workload when it has been measured.

    Returns
    -------
    dict
        As in ``docs/command-line.md``.
    """
    results = []
    for workload in workloads:
        if workload.fits:
            result = _measure(workload, makers_of(workload), seconds, rounds)
        else:
            result = {**_named(workload), "left_out": "memory"}
        done(result)
        results.append(result)
    return {
        "version": __version__,
        "engines": list(engines()),
        "peers": {package: installed_peers().get(package) for package in PEERS},
        "python": platform.python_version(),
        "numpy": np.__version__,
        "machine": platform.machine(),
        "dtype": "float64",
        "threads": 1,
        "seconds": seconds,
        "repeats": rounds,
        "workloads": results,
    }


def _measure(
    workload: Workload, makers: Mapping[str, Maker], seconds: float, rounds: int
) -> dict[str, Any]:
    ready: dict[str, Contender] = {}
    first, losses = {}, {}
    for name, make in makers.items():
        start = time.perf_counter()
        one = make()
        one.advance(1)
        first[name] = time.perf_counter() - start
        one.advance(COMPARED_AT - 1)
        losses[name] = one.loss()
        ready[name] = one
    speeds = race(ready, seconds, rounds)
    count = workload.replicas
    return {
        **_named(workload),
        "contenders": {
            name: {
                "network_steps_per_second": speed.median * count,
                "turns": [turn * count for turn in speed.per_second],
                "network_steps_per_processor_second": speed.processor_median * count,
                "processors": speed.processors,
                "first_step_seconds": first[name],
                "loss_after": losses[name],
            }
            for name, speed in speeds.items()
        },
        "ratios": {
            name: {
                other: speed.ratio_to(speeds[other])
                for other in speeds
                if other != name and (other not in engines() or other == "numpy")
            }
            for name, speed in speeds.items()
            if name in engines()
        },
    }


def _named(workload: Workload) -> dict[str, Any]:
    return {
        "network": workload.network,
        "batch": workload.batch,
        "optimizer": "sgd",
        "replicas": workload.replicas,
    }
