"""From what its starts lead to, to how a cell ended."""

from __future__ import annotations

import bisect

import numpy as np

from xorviz.engine.spec import ExperimentSpec
from xorviz.insight.floors_of_starts import partitions_of
from xorviz.insight.partitions import PartitionFloors
from xorviz.insight.plateaus import OutputOff, Standings, stand_on_plateaus
from xorviz.session.sweep.early_stop import starts_that_count
from xorviz.session.sweep.part import Part, joined
from xorviz.session.sweep.result import CellPlateau, CellResult, Starts


class Assembly:
    """The starts of a cell that have ended, whatever the order in which they come.

    Parameters
    ----------
    replicas : int
        How many there are at most.
    precision : float or None
        As in `SweepSpec`.
    """

    def __init__(self, replicas: int, precision: float | None) -> None:
        self._replicas = replicas
        self._precision = precision
        self._parts: list[Part] = []
        self._solved = np.zeros(0, dtype=bool)

    def add(self, part: Part) -> None:
        """Take a part; one that is there already changes nothing."""
        place = bisect.bisect_left(self._parts, part.first, key=lambda one: one.first)
        if place < len(self._parts) and self._parts[place].first == part.first:
            return
        self._parts.insert(place, part)
        end, without_gap = 0, []
        for one in self._parts:
            if one.first != end:
                break
            without_gap.append(one.solved)
            end += one.count
        if end > len(self._solved):
            self._solved = np.concatenate(without_gap)

    @property
    def solved(self) -> tuple[int, int]:
        """How many were solved of those that have ended without a gap, from the first on."""
        return int(self._solved.sum()), len(self._solved)

    @property
    def total(self) -> int | None:
        """How many starts the cell has; None while that is unknown."""
        return starts_that_count(self._solved, self._replicas, self._precision)

    def starts(self) -> Part:
        """Return all that count, in order, once `total` is known."""
        total = self.total
        assert total is not None
        return joined([part for part in self._parts if part.first < total]).only(total)


def cell_result(experiment: ExperimentSpec, cell: int, steps: int, ended: Part) -> CellResult:
    """Return how a cell ended.

    Parameters
    ----------
    experiment : ExperimentSpec
        Of the cell.
    cell : int
    steps : int
        That each start took.
    ended : Part
        All starts that count.
    """
    standings = _standings(experiment, ended)
    starts = Starts(
        replicas=np.arange(ended.count, dtype=np.int64),
        # What came of numbers that are not finite has no loss that means anything.
        loss=np.where(ended.diverged, np.nan, ended.loss),
        accuracy=np.where(ended.diverged, np.nan, ended.accuracy),
        solved=ended.solved,
        diverged=ended.diverged,
        first_solved=ended.first_solved.astype(np.int64),
        plateau=standings.index,
    )
    for name in vars(starts):
        getattr(starts, name).setflags(write=False)
    plateaus = tuple(CellPlateau(one.name, one.floor, one.count) for one in standings.plateaus)
    return CellResult(cell, steps, ended.checked_every, starts, plateaus)


def plateau_names(experiment: ExperimentSpec) -> tuple[str, ...]:
    """Return the names of all plateaus that starts of a cell may stand on."""
    return (*dict.fromkeys(one.name for one in partitions_of(experiment)), "output_off")


def _standings(experiment: ExperimentSpec, ended: Part) -> Standings:
    named = partitions_of(experiment)
    floors = [
        PartitionFloors(one.name, one.groups, heights)
        for one, heights in zip(named, ended.floors.T, strict=True)
    ]
    never = bool(np.isnan(ended.loss_when_off).any())
    return stand_on_plateaus(
        floors,
        ended.earlier,
        ended.loss,
        ~ended.solved & ~ended.diverged,
        OutputOff(ended.off, None if never else ended.loss_when_off),
    )
