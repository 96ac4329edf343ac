"""What an engine is to a run: it takes whole steps, in place."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from xorviz.engine.halt import Halt


@dataclass
class Clock:
    """Where a run stands between two steps; fields as in `RunState`.

    `loaded` tells whether the batches are in the order of this epoch.
    """

    step: int
    epoch: int
    batch: int
    iteration: int
    loaded: bool = False

    def copy(self) -> Clock:
        """Return another one that stands there."""
        return Clock(self.step, self.epoch, self.batch, self.iteration, self.loaded)

    def go_back(self, former: Clock) -> None:
        """Stand where another one was copied."""
        self.loaded = self.loaded and former.epoch == self.epoch
        self.step, self.epoch = former.step, former.epoch
        self.batch, self.iteration = former.batch, former.iteration


class Steps(Protocol):
    """Steps over all replicas of a run, on arrays that are the run's own.

    `stretch` is how many may be taken between two looks for numbers that are not finite;
    `notes_solved` tells whether they note the first step at which a replica is solved themselves.
    """

    stretch: int
    notes_solved: bool

    def take(self, steps: int, clock: Clock, trace: list[float] | None, halt: Halt | None) -> None:
        """Take whole steps, and let the clock stand behind them.

        Parameters
        ----------
        steps : int
            At least 1.
        clock : Clock
        trace : list of float, optional
            Receives the displayed replica's loss on each batch before its step, penalties included.
        halt : Halt, optional
            After at least one step, no more are taken where it is asked for.
        """
