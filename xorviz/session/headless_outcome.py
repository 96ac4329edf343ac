"""What a headless run leads to."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from xorviz.engine.errors import NonFiniteError
from xorviz.insight.plateaus import PlateauCount, Standings
from xorviz.session.joining import Alive
from xorviz.session.record import Record

Array = NDArray[np.float64]


@dataclass(frozen=True)
class Outcome:
    """What became of every replica.

    Parameters
    ----------
    record : Record
        Where the run stands; a crowd's has no curves.
    steps : int
        Steps taken in this run.
    loss, accuracy : ndarray, shape (replicas,)
        Over the whole training set after the last step.
    solved : ndarray of bool, shape (replicas,)
    diverged : ndarray of bool, shape (replicas,)
    standings : Standings
        On which plateau each replica stands.
    trace : list of float
        The displayed replica's loss on each batch before its step, up to where it diverged.
    checked_every : int
        Steps between two checks of "first solved".
    failure : NonFiniteError or None
        Why a single run stopped early.
    test : tuple of ndarray or None
        Loss and accuracy on the patterns kept for a test, where there are some.
    alive : tuple of mapping of str to ndarray of int, shape (replicas,)
        Before the first step of this run and after the last: by layer id, how many units are not
        off for every pattern (see `Silence`).
    """

    record: Record
    steps: int
    loss: Array
    accuracy: Array
    solved: NDArray[np.bool_]
    diverged: NDArray[np.bool_]
    standings: Standings
    trace: list[float]
    checked_every: int
    failure: NonFiniteError | None
    test: tuple[Array, Array] | None
    alive: tuple[Alive, Alive]

    @property
    def plateaus(self) -> tuple[PlateauCount, ...]:
        """How many replicas stand on each plateau, highest floor first."""
        return self.standings.plateaus
