"""The learning rate of a run: from the experiment and the state to what each step takes."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from xorviz.engine.optimizers import Optimizer
from xorviz.engine.schedules import (
    SCHEDULES,
    PlateauState,
    PlateauWatch,
    build_decay,
    watches_the_loss,
)
from xorviz.engine.spec.training import TrainingSpec
from xorviz.engine.state import RunState, fresh_plateau, initial_rate

Array = NDArray[np.float64]


class Rates:
    """Gives an optimizer the rate of each step. Where the rate is constant it has nothing to do.

    Parameters
    ----------
    training : TrainingSpec
    state : RunState
        Where to go on.
    optimizer : Optimizer
        Built with the initial rate.
    """

    def __init__(self, training: TrainingSpec, state: RunState, optimizer: Optimizer) -> None:
        choice = training.learning_rate_schedule
        self._optimizer = optimizer
        self._initial = initial_rate(training)
        self._decay = build_decay(choice, self._initial)
        self._watch: PlateauWatch | None = None
        #: The optimizer's iteration at which the schedule began.
        self.start = state.schedule_start
        #: Whether each step needs another rate, and whether the losses must be shown to it.
        self.moves, self.watches = self._decay is not None, watches_the_loss(choice)
        plateau = state.plateau or fresh_plateau(training, len(state.diverged))
        if plateau is not None:
            given = SCHEDULES[choice.name].resolve(choice)
            self._watch = PlateauWatch(given, plateau, state.diverged >= 0)
            optimizer.take_rate(self._watch.rates())

    def before_step(self, iteration: int) -> None:
        """Give the optimizer the rate of the step that follows so many iterations."""
        if self._decay is not None:
            self._optimizer.take_rate(self._decay(iteration - self.start))

    def see(self, losses: Array) -> None:
        """Take notice of the losses of a batch before its step, `(replicas, patterns)`."""
        if self._watch is not None:
            self._watch.see(losses)

    def see_mean(self, loss: Array, patterns: int) -> None:
        """Take notice of the mean loss of a batch of so many patterns, `(replicas,)`."""
        if self._watch is not None:
            self._watch.see_mean(loss, patterns)

    def ahead(self, iteration: int, steps: int) -> Array:
        """Return the rates of the steps that follow so many iterations.

        Returns
        -------
        ndarray, shape (1 or steps, 1 or replicas)
            One row where they are all the same, one column where the replicas share them.
        """
        if self._watch is not None:
            return self._watch.rates().T
        if self._decay is None:
            return np.array([[self._initial]])
        first = iteration - self.start
        return np.array([[self._decay(first + step)] for step in range(steps)])

    def end_epoch(self) -> None:
        """Judge the epoch that has ended."""
        if self._watch is not None and self._watch.end_epoch():
            self._optimizer.take_rate(self._watch.rates())

    def kept(self) -> PlateauState | None:
        """Return what to go back to; None where the iteration says it all."""
        return None if self._watch is None else self._watch.state()

    def go_back(self, kept: PlateauState | None) -> None:
        """Stand where `kept` was called."""
        if self._watch is not None and kept is not None:
            self._watch.go_back(kept)
            self._optimizer.take_rate(self._watch.rates())

    def hold(self, index: int, kept: PlateauState | None) -> None:
        """Keep a diverged replica as it stood when `kept` was called, for good."""
        if self._watch is not None and kept is not None:
            self._watch.hold(index, kept)
            self._optimizer.take_rate(self._watch.rates())

    def rate(self, replica: int, iteration: int) -> float:
        """Return the rate that a replica's next step takes, after so many iterations."""
        if self._watch is not None:
            return float(self._watch.rates()[replica, 0])
        return self._initial if self._decay is None else self._decay(iteration - self.start)


def rates_of(training: TrainingSpec, state: RunState) -> Array:
    """Return the rate that the next step takes in every replica, `(replicas,)`."""
    if state.plateau is not None:
        return state.plateau.rate
    initial = initial_rate(training)
    decay = build_decay(training.learning_rate_schedule, initial)
    rate = initial if decay is None else decay(state.iteration - state.schedule_start)
    return np.full(len(state.diverged), rate)
