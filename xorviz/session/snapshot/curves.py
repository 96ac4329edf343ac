"""The curves of a run, and what is marked on them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]


@dataclass(frozen=True)
class Plateau:
    """A floor under the loss while patterns cannot be told apart.

    Parameters
    ----------
    name : str
        Code of the partition: ``all_alike``, ``three_alike``, ``two_alike``, …
    floor : float
        The least loss possible meanwhile, with the data at hand.
    groups : tuple of tuple of str
        The labels that look alike, one example of the partition.
    """

    name: str
    floor: float
    groups: tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class Mark:
    """An edit on the curves: the step at which it took effect, its code and its words' values."""

    step: int
    code: str
    values: tuple[tuple[str, object], ...] = ()


@dataclass(frozen=True)
class Death:
    """A unit that came to be off for every training pattern.

    Parameters
    ----------
    layer : str
    unit_id : int
    step : int
        The first step after which it was off for all.
    woke : int
        The first step after which it was on again for one; −1 while it is not.
    """

    layer: str
    unit_id: int
    step: int
    woke: int = -1


@dataclass(frozen=True)
class PlateauStay:
    """A stretch of the run on a plateau.

    Parameters
    ----------
    name : str
    floor : float
        As in `Plateau`.
    entered : int
        The first step there.
    left : int
        The first step on record that is elsewhere; −1 while there is none.
    """

    name: str
    floor: float
    entered: int
    left: int = -1


_NO_POINTS: Array = np.empty(0)
_NO_POINTS.flags.writeable = False


@dataclass(frozen=True)
class Curves:
    """Curves of the displayed replica over the whole training set.

    Parameters
    ----------
    steps : ndarray of int64, shape (points,)
        Increasing.
    loss, accuracy : ndarray, shape (points,)
    plateaus : tuple of Plateau
        For the data at hand, highest floor first.
    marks : tuple of Mark
        Where edits were made, in order.
    learning_rate : ndarray, shape (points,)
    gradients : mapping of str to ndarray, shape (points,)
        By layer id: the Euclidean norm of the gradient of the loss over the whole training set and
        of the penalties on weights, by the layer's kernel and bias. Not a number where the layer
        was not there.
    deaths : tuple of Death
        By step.
    test_loss, test_accuracy : ndarray, shape (points,)
        Over the patterns kept for a test; not a number where there were none.
    stays : tuple of PlateauStay
        In order; none from before the last change of the task.
    """

    steps: NDArray[np.int64]
    loss: Array
    accuracy: Array
    plateaus: tuple[Plateau, ...]
    marks: tuple[Mark, ...]
    learning_rate: Array = field(default_factory=lambda: _NO_POINTS)
    gradients: Mapping[str, Array] = field(default_factory=lambda: MappingProxyType({}))
    deaths: tuple[Death, ...] = ()
    test_loss: Array = field(default_factory=lambda: _NO_POINTS)
    test_accuracy: Array = field(default_factory=lambda: _NO_POINTS)
    stays: tuple[PlateauStay, ...] = ()


#: What `Failure.where` says of an error inside the program itself.
