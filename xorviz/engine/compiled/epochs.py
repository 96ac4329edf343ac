"""The patterns of the epochs to come in their order, made ready for several epochs at once."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from xorviz.engine.batches import Batches
from xorviz.engine.compiled.records import Integers
from xorviz.engine.stepping import Clock

Array = NDArray[np.float64]

#: Inputs of the epochs that are put into their order at once, at most.
_NUMBERS_AT_ONCE = 1_000_000


class Epochs:
    """Makes ready what the loop reads, seldom: each time the interpreter's lock is taken.

    A window that draws holds that lock, and to wait for it lasts as long as a thousand steps.

    Parameters
    ----------
    batches : Batches
        They lie in the order of their epoch.
    """

    def __init__(self, batches: Batches) -> None:
        self._batches = batches
        many = batches.are_alike or batches.have_many_orders
        self._most = 1 if many else max(1, _NUMBERS_AT_ONCE // batches.epoch[0].size)
        self._first, self._several = 0, 0
        self._one = batches.starts, batches.lengths
        #: Inputs with a last column of ones, and targets, each `(1 or replicas, patterns, …)`.
        self.patterns: tuple[Array, Array] = batches.epoch
        #: Where each batch begins, and how many patterns it has.
        self.starts, self.lengths = self._one

    def get_ready(self, clock: Clock, steps: int, within: bool, halt: Integers) -> int:
        """Put the patterns of the next steps into their order; return how many steps these are.

        Parameters
        ----------
        clock : Clock
        steps : int
            How many are wanted.
        within : bool
            Whether they must not reach beyond the epoch.
        halt : ndarray of int64, shape (1,)
            As in `Batches.load_epoch`.
        """
        batches, count = self._batches, len(self._batches)
        if self._most > 1:
            if not 0 <= clock.epoch - self._first < self._several:
                self._prepare(clock.epoch, -(-(clock.batch + steps) // count))
        elif clock.batch == 0 or not clock.loaded:
            batches.load_epoch(clock.epoch, halt)
            clock.loaded = True
            self._first, self._several = clock.epoch, 1
        if within:
            return min(steps, count - clock.batch)
        return steps if batches.are_alike else min(steps, len(self.starts) - self.place(clock))

    def place(self, clock: Clock) -> int:
        """Return the number of the next batch among those that are ready."""
        if self._batches.are_alike:
            return clock.batch
        return (clock.epoch - self._first) * len(self._batches) + clock.batch

    def _prepare(self, first: int, wanted: int) -> None:
        """Draw so many epochs, and more each time: who takes one step needs no hundred of them."""
        several = min(max(wanted, 2 * self._several), self._most)
        self.patterns = self._batches.of_epochs(first, several)
        if several != self._several:
            starts, lengths = self._one
            times = np.arange(several)[:, None]
            self.starts = (starts + times * self._batches.patterns).reshape(-1)
            self.lengths = np.tile(lengths, several)
        self._first, self._several = first, several
