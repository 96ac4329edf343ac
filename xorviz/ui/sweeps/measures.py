"""What a picture of a sweep tells of a cell: a number with its range, or how the starts ended."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

import numpy as np

from xorviz.session.sweep.result import QUANTILES, CellResult, SweepResult
from xorviz.ui.numbers import plain, printed

#: In place of a plateau's name: what became of a start that stands on none.
SOLVED, ELSEWHERE, DIVERGED = "solved", "elsewhere", "diverged"

#: Steps of a scale, as multiples of a power of ten.
_NICE = (1.0, 2.0, 2.5, 5.0, 10.0)


class Measure(Enum):
    """What is drawn of every cell."""

    SUCCESS = "success"
    STEPS = "steps"
    PLATEAUS = "plateaus"
    LOSS = "loss"


@dataclass(frozen=True)
class Reading:
    """A number of a cell, and the range that is drawn around it."""

    value: float
    low: float
    high: float


def reading(cell: CellResult, measure: Measure) -> Reading | None:
    """Return what a measure tells of a cell; None where it tells nothing.

    The range of a rate is its 95 % interval; that of steps and losses reaches from the first to
    the last of `QUANTILES`.
    """
    if measure is Measure.STEPS:
        steps = cell.steps_to_solve
        return None if steps is None else Reading(float(steps[1]), float(steps[0]), float(steps[2]))
    if measure is Measure.LOSS:
        # As in the tables: what diverged has no loss.
        losses = cell.starts.loss[np.isfinite(cell.starts.loss)]
        if not len(losses):
            return None
        low, high = np.quantile(losses, (QUANTILES[0], QUANTILES[-1]), method="inverted_cdf")
        return Reading(float(np.median(losses)), float(low), float(high))
    return Reading(cell.rate, *cell.interval)


def shares(cell: CellResult) -> dict[str, float]:
    """Return which share of the starts ended how: solved, by the name of each plateau, diverged."""
    found = {SOLVED: cell.rate}
    for plateau in cell.plateaus:
        found[plateau.name] = found.get(plateau.name, 0.0) + plateau.count / cell.total
    found[DIVERGED] = int(cell.starts.diverged.sum()) / cell.total
    # Never below 0 by the rounding of a sum.
    found[ELSEWHERE] = max(0.0, round(1.0 - sum(found.values()), 12))
    return found


def kinds(cells: Iterable[CellResult]) -> tuple[str, ...]:
    """Return how starts can end: solved first, then by the plateau's height.

    Plateaus on which none stands are among them, so that the legend does not grow.
    """
    heights: dict[str, float] = {}
    for cell in cells:
        for plateau in cell.plateaus:
            heights[plateau.name] = max(plateau.floor, heights.get(plateau.name, 0.0))
    return (SOLVED, *sorted(heights, key=lambda name: heights[name]), ELSEWHERE, DIVERGED)


@dataclass(frozen=True)
class Scale:
    """From where to where a measure is drawn.

    Parameters
    ----------
    low, high : float
    logarithmic : bool
    percent : bool
        Whether its numbers are shares.
    """

    low: float
    high: float
    logarithmic: bool = False
    percent: bool = False

    def share(self, value: float) -> float:
        """Return where a value lies, from 0 to 1; values outside lie at the ends."""
        value = min(max(value, self.low), self.high)
        if self.logarithmic:
            return math.log(value / self.low) / math.log(self.high / self.low)
        return (value - self.low) / (self.high - self.low)

    def ticks(self, most: int) -> tuple[float, ...]:
        """Return round values on it, so many at most."""
        if self.logarithmic:
            return self._powers(most)
        step = _nice((self.high - self.low) / max(1, most - 1))
        count = math.floor((self.high - self.low) / step + 1e-9)
        return tuple(self.low + step * index for index in range(count + 1))

    def words(self, value: float) -> str:
        """Return a value as it stands at the scale."""
        if self.percent:
            return f"{100.0 * value:.0f} %"
        return f"{value:,.0f}" if self.logarithmic else printed(f"{value:.3g}")

    def _powers(self, most: int) -> tuple[float, ...]:
        first, last = math.log10(self.low), math.log10(self.high)
        for bases in ((1.0, 2.0, 5.0), (1.0, 3.0), (1.0,)):
            found = [
                base * 10.0**power
                for power in range(math.floor(first), math.floor(last) + 1)
                for base in bases
                if self.low * (1 - 1e-9) <= base * 10.0**power <= self.high * (1 + 1e-9)
            ]
            if 2 <= len(found) <= most:
                return tuple(found)
        return (self.low, self.high)


def scale_of(result: SweepResult, measure: Measure) -> Scale:
    """Return the scale of a measure: as far as possible one that new cells do not change."""
    cells = result.cells
    if measure is Measure.STEPS:
        # From the first check to the length of the runs: both are known from the first cell on.
        low = min((cell.checked_every for cell in cells), default=1)
        high = max((cell.steps for cell in cells), default=1)
        return Scale(float(max(1, low)), float(max(high, 2 * low)), logarithmic=True)
    if measure is Measure.LOSS:
        ends = [found.high for cell in cells if (found := reading(cell, measure)) is not None]
        largest = max(ends, default=1.0)
        return Scale(0.0, 2.0 * _nice(largest / 2.0) if largest > 0.0 else 1.0)
    return Scale(0.0, 1.0, percent=True)


def number_words(value: float, measure: Measure) -> str:
    """Return a number of a cell in full."""
    if measure is Measure.LOSS:
        return plain(value)
    return f"{value:,.0f}" if measure is Measure.STEPS else f"{100.0 * value:.1f} %"


def _nice(value: float) -> float:
    """Return the next round number from a positive one upwards."""
    power = 10.0 ** math.floor(math.log10(value))
    return next(base * power for base in _NICE if base * power >= value * (1.0 - 1e-9))
