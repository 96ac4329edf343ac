"""Timing in turns: each contender once a round, so that a busy machine slows all of them alike."""

from __future__ import annotations

import statistics
import time
from collections.abc import Mapping
from dataclasses import dataclass

from xorviz.cli.speed.contenders import Contender


@dataclass(frozen=True)
class Speed:
    """How fast a contender was, turn by turn.

    Parameters
    ----------
    per_second, per_processor_second : tuple of float
        Steps in a second of the clock, and in a second of the processor: on a machine that others
        use too, the second says more, and their quotient how many processors were at work.
    """

    per_second: tuple[float, ...]
    per_processor_second: tuple[float, ...]

    @property
    def median(self) -> float:
        """The median of the turns, by the clock."""
        return statistics.median(self.per_second)

    @property
    def processor_median(self) -> float:
        """The median of the turns, by the processor."""
        return statistics.median(self.per_processor_second)

    @property
    def processors(self) -> float:
        """How many processors were at work."""
        return self.median / self.processor_median

    def ratio_to(self, other: Speed) -> float:
        """Return how many times as fast this one was: the median over the rounds, by the clock."""
        pairs = zip(self.per_second, other.per_second, strict=True)
        return statistics.median(mine / its for mine, its in pairs)


def race(contenders: Mapping[str, Contender], seconds: float, rounds: int) -> dict[str, Speed]:
    """Let contenders take turns.

    Parameters
    ----------
    contenders : mapping of str to Contender
        Each warmed up.
    seconds : float
        Length of a turn.
    rounds : int
        Turns of each.
    """
    steps = {name: steps_in(one, seconds) for name, one in contenders.items()}
    turns: dict[str, list[tuple[float, float]]] = {name: [] for name in contenders}
    for _ in range(rounds):
        for name, one in contenders.items():
            clock, processor = _time(one, steps[name])
            turns[name].append((steps[name] / clock, steps[name] / max(processor, 1e-9)))
    return {
        name: Speed(tuple(a for a, _ in pairs), tuple(b for _, b in pairs))
        for name, pairs in turns.items()
    }


def steps_in(contender: Contender, seconds: float) -> int:
    """Return about how many steps a contender takes in so many seconds, at least 1."""
    steps = 1
    while True:
        elapsed, _ = _time(contender, steps)
        if elapsed >= seconds / 4:
            return max(1, round(steps * seconds / elapsed))
        steps *= 4


def _time(contender: Contender, steps: int) -> tuple[float, float]:
    """Return the seconds that some steps take, by the clock and by the processor."""
    clock, processor = time.perf_counter(), time.process_time()
    contender.advance(steps)
    return time.perf_counter() - clock, time.process_time() - processor
