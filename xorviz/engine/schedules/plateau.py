"""A learning rate that is reduced where the loss has stopped falling, in each replica its own."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from typing import Any

import numpy as np
from numpy.typing import NDArray

from xorviz.engine.registry import Value

Array = NDArray[np.float64]


@dataclass(frozen=True)
class PlateauState:
    """What has been seen of the loss, and the rate that it led to. Its arrays are read-only.

    Parameters
    ----------
    rate : ndarray, shape (replicas,)
        The learning rate of the next step.
    best : ndarray, shape (replicas,)
        The least loss of an epoch so far; not a number before the first.
    wait : ndarray of int64, shape (replicas,)
        Epochs since then.
    cooldown : ndarray of int64, shape (replicas,)
        Epochs that are left in which nobody waits.
    total : ndarray, shape (replicas,)
        Sum of the losses of the patterns that the present epoch has seen.
    patterns : ndarray of int64, shape (replicas,)
        How many those are.
    """

    rate: Array
    best: Array
    wait: NDArray[np.int64]
    cooldown: NDArray[np.int64]
    total: Array
    patterns: NDArray[np.int64]

    def __post_init__(self) -> None:
        for array in self.arrays().values():
            array.flags.writeable = False

    def arrays(self) -> dict[str, NDArray[Any]]:
        """Return the arrays by name."""
        return {field.name: getattr(self, field.name) for field in fields(self)}

    def part(self, replicas: slice) -> PlateauState:
        """Return the state of some neighbouring replicas alone."""
        return PlateauState(**{name: own[replicas].copy() for name, own in self.arrays().items()})

    def with_losses_forgotten(self) -> PlateauState:
        """Return the same rates with nothing seen of any loss: another one is not comparable."""
        start = start_plateau(0.0, len(self.rate))
        return PlateauState(**{**start.arrays(), "rate": self.rate})

    def with_epoch_begun(self) -> PlateauState:
        """Return the same at the beginning of an epoch."""
        start = start_plateau(0.0, len(self.rate))
        return PlateauState(
            **{**self.arrays(), "total": start.total, "patterns": start.patterns},
        )


def start_plateau(rate: float, replicas: int) -> PlateauState:
    """Return the state before the first step, all replicas at one rate."""
    counts = {name: np.zeros(replicas, dtype=np.int64) for name in ("wait", "cooldown", "patterns")}
    return PlateauState(
        rate=np.full(replicas, rate),
        best=np.full(replicas, np.nan),
        total=np.zeros(replicas),
        **counts,
    )


def joined_plateaus(parts: Sequence[PlateauState]) -> PlateauState:
    """Return the state of several blocks of replicas side by side."""
    every = [part.arrays() for part in parts]
    return PlateauState(**{name: np.concatenate([one[name] for one in every]) for name in every[0]})


class PlateauWatch:
    """Watches the mean loss of every epoch, and reduces the rate after `patience` without progress.

    An epoch makes progress where its loss lies more than `min_delta` below the best; the rate then
    becomes max(`factor` η, `min_lr`), and `cooldown` epochs pass before the next wait begins. The
    loss of an epoch is that of its batches before their steps, weighted by their patterns. Keras:
    `callbacks.ReduceLROnPlateau` with `monitor="loss"`, which compares the rate with `min_lr` in
    single precision, where this does in double.

    Parameters
    ----------
    given : mapping of str to float
        The resolved arguments.
    state : PlateauState
        Where to go on.
    diverged : ndarray of bool, shape (replicas,)
        Those whose state stays as it is.
    """

    def __init__(
        self, given: Mapping[str, Value], state: PlateauState, diverged: NDArray[np.bool_]
    ) -> None:
        self._factor = float(given["factor"])
        self._patience = int(given["patience"])
        self._min_delta = float(given["min_delta"])
        self._cooldown = int(given["cooldown"])
        self._min_rate = float(given["min_lr"])
        self._live = ~diverged
        self.go_back(state)

    def rates(self) -> Array:
        """Return the rates of the next step, `(replicas, 1)`."""
        return self._rate[:, None].copy()

    def state(self) -> PlateauState:
        """Return a frozen copy."""
        return PlateauState(
            self._rate.copy(),
            self._best.copy(),
            self._wait.copy(),
            self._cooling.copy(),
            self._total.copy(),
            self._patterns.copy(),
        )

    def go_back(self, state: PlateauState) -> None:
        """Take a former state again."""
        self._rate = state.rate.copy()
        self._best = state.best.copy()
        self._wait = state.wait.copy()
        self._cooling = state.cooldown.copy()
        self._total = state.total.copy()
        self._patterns = state.patterns.copy()

    def hold(self, index: int, state: PlateauState) -> None:
        """Keep a diverged replica as it stood in a former state, for good."""
        self._live[index] = False
        own = (self._rate, self._best, self._wait, self._cooling, self._total, self._patterns)
        for array, former in zip(own, state.arrays().values(), strict=True):
            array[index] = former[index]

    def see(self, losses: Array) -> None:
        """Take notice of the losses of a batch before its step, `(replicas, patterns)`."""
        self.see_mean(losses.mean(axis=1), losses.shape[1])

    def see_mean(self, loss: Array, patterns: int) -> None:
        """Take notice of the mean loss of a batch of so many patterns, `(replicas,)`."""
        np.add(self._total, loss * patterns, self._total, where=self._live)
        np.add(self._patterns, patterns, self._patterns, where=self._live)

    def end_epoch(self) -> bool:
        """Judge the epoch and begin the next; tell whether a rate has changed."""
        live = self._live
        loss = self._total / self._patterns
        better = (loss + self._min_delta < self._best) | np.isnan(self._best)
        better &= live
        np.copyto(self._best, loss, where=better)
        np.copyto(self._total, 0.0, where=live)
        np.copyto(self._patterns, 0, where=live)
        waiting = live & ~better
        # With a full batch every step ends an epoch: what is rare is not looked at each time.
        if self._cooling.any():
            cooled = live & (self._cooling > 0)
            self._cooling -= cooled
            better |= cooled
            waiting &= self._cooling == 0
        np.copyto(self._wait, 0, where=better)
        self._wait += waiting
        if self._wait.max() < self._patience:
            return False
        reduced = waiting & (self._wait >= self._patience) & (self._rate > self._min_rate)
        self._rate[reduced] = np.maximum(self._rate[reduced] * self._factor, self._min_rate)
        self._cooling[reduced] = self._cooldown
        self._wait[reduced] = 0
        return bool(reduced.any())
