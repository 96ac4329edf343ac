"""The training patterns and what the network makes of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]


@dataclass(frozen=True)
class PatternTable:
    """The distinct training patterns, or a sample of them, and what the network makes of them.

    Parameters
    ----------
    labels : tuple of str
        Short names, as in ``01``; may be empty for noisy data.
    inputs : ndarray, shape (patterns, features)
    targets : ndarray, shape (patterns, outputs)
    shares : ndarray, shape (patterns,)
        The part of the training set that each makes up; 0 for rows the sample lacks.
    activations : mapping of str to ndarray, shape (patterns, units)
        By layer id, the output's included.
    off : mapping of str to ndarray of bool, shape (patterns, units)
        Where a unit passes no gradient: derivative exactly 0, or for units that only saturate below
        1e-3 of its maximum.
    dead : mapping of str to ndarray of bool, shape (units,)
        Units that are off for every pattern of the training set, those not in a sample included.
    saturating : tuple of str
        Layers whose "off" means saturated rather than exactly zero.
    right : ndarray of bool, shape (patterns,)
        Whether the output is on the right side for each pattern.
    total : int
        How many patterns the training set has, equal ones by their number.
    of : int
        How many distinct patterns the set has, where it has more than are in the table: these are
        then a sample, sorted by their targets. 0 where all are there.
    classes : tuple of str
        What each output stands for, where the targets name one of three or more classes, or of two
        that have names; empty otherwise.
    off_shares : mapping of str to ndarray, shape (units,)
        By layer id: the part of the training set for which each unit is off; `share_off` finds it
        where it is not given.
    seen : int or None
        The step at which `dead` and `off_shares` were so, where it may be an earlier one.
    """

    labels: tuple[str, ...]
    inputs: Array
    targets: Array
    shares: Array
    activations: Mapping[str, Array]
    off: Mapping[str, NDArray[np.bool_]]
    dead: Mapping[str, NDArray[np.bool_]]
    saturating: tuple[str, ...]
    right: NDArray[np.bool_]
    total: int = 0
    of: int = 0
    classes: tuple[str, ...] = ()
    off_shares: Mapping[str, Array] = field(default_factory=lambda: MappingProxyType({}))
    seen: int | None = None

    @property
    def patterns(self) -> int:
        """How many distinct patterns there are in all."""
        return self.of or len(self.shares)

    def share_off(self, layer: str) -> Array:
        """Return the part of the training set for which each unit of a layer is off."""
        found = self.off_shares.get(layer)
        return self.shares @ self.off[layer] if found is None else found


@dataclass(frozen=True)
class Confusion:
    """How many patterns of each class the network takes for which.

    Parameters
    ----------
    classes : tuple of str
        Their names; none where the targets name no classes.
    training : ndarray of int64, shape (classes, classes + 1)
        The true class by row, the named one by column; the last column counts the answers that name
        none, being a tie or no number.
    test : ndarray of int64, shape (classes, classes + 1), or None
        The same of the patterns kept for a test; None where there are none.
    step : int
        When they were counted; of a large set some steps ago.
    """

    classes: tuple[str, ...]
    training: NDArray[np.int64]
    test: NDArray[np.int64] | None
    step: int
