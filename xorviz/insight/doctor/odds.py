"""How often a remedy has solved the task, and over which tries."""

from __future__ import annotations

import statistics
from dataclasses import dataclass

from xorviz.insight.statistics import wilson_interval


@dataclass(frozen=True)
class Odds:
    """What tries of a remedy led to.

    Parameters
    ----------
    population : str
        Over what it was tried. ``here``: this very state, once, since nothing is drawn.
        ``here_drawn``: this very state, each time with other random weights. ``alike``: other
        random starts that stand where this run does. ``alike_redrawn``: likewise, with weights
        drawn where the experiment gives them outright. ``fresh``: other random starts from step 0.
    wanted : int
        How many tries there shall be; fewer end where too few starts are alike.
    tries, solved : int
        How many have ended, and how many of those solved the task after all their steps.
    steps : int
        That each try was given after the remedy.
    first_solved : tuple of int
        Of each that solved it, in the order of the tries, after how many steps it was first found
        to be solved; −1 where no check fell on it before the last step.
    drawn : int
        How many random starts were looked at to find those that are alike; 0 where none were.
    """

    population: str
    wanted: int
    tries: int
    solved: int
    steps: int
    first_solved: tuple[int, ...] = ()
    drawn: int = 0

    @property
    def ci95(self) -> tuple[float, float] | None:
        """The 95 % Wilson interval of the share solved; None where chance has no part in it."""
        return None if self.population == "here" else wilson_interval(self.solved, self.tries)

    @property
    def is_whole(self) -> bool:
        """Whether all tries have ended."""
        return self.tries >= self.wanted

    @property
    def usual_steps(self) -> int | None:
        """The median of the steps after which it was solved; None where that is not known."""
        known = [steps for steps in self.first_solved if steps >= 0]
        return int(statistics.median_low(known)) if known else None

    @property
    def rank(self) -> float:
        """What remedies are compared by: what the share is at least, as far as tries tell."""
        return wilson_interval(self.solved, self.tries)[0]
