"""The crowd: how every random start stands, and small pictures of some of them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]

#: In place of a plateau's index.
NO_PLATEAU = -1


@dataclass(frozen=True)
class CrowdPlateau:
    """A plateau on which unsolved starts may stand.

    Parameters
    ----------
    name : str
        As in `Plateau`, or ``output_off``.
    floor : float
        The median of the floors of those that stand there; where none does, of all.
    count : int
        How many of the counted starts stand there.
    """

    name: str
    floor: float
    count: int


@dataclass(frozen=True)
class CrowdMaps:
    """Small decision maps of some starts, in the order of `replicas`.

    Parameters
    ----------
    replicas : ndarray of int, shape (M,)
    values : ndarray of uint8, shape (M, side, side)
        The first output over the input plane, from the lowest that its targets mean (0) to the
        highest (255), row 0 at the bottom; of several classes the winning one, from 0 on.
    classes : int
        How many classes `values` tells apart; 0 where it is one output from 0 to 255.
    extent : tuple of float
        Left, right, bottom and top of the plane.
    """

    replicas: NDArray[np.int64]
    values: NDArray[np.uint8]
    classes: int
    extent: tuple[float, float, float, float]


@dataclass(frozen=True)
class Crowd:
    """How the random starts that run side by side stand at one step.

    Parameters
    ----------
    step : int
        The step at which all below was so: while the run goes on it may be an earlier one.
    loss, accuracy : ndarray, shape (R,)
        Over the whole training set; not finite where a start diverged.
    solved, diverged : ndarray of bool, shape (R,)
    by_hand : ndarray of bool, shape (R,)
        Those whose weights a person has set: no random starts any more, and not counted.
    plateau : ndarray of int8, shape (R,)
        The place of each start's plateau among `plateaus`; `NO_PLATEAU` where it stands on none.
    plateaus : tuple of CrowdPlateau
        Highest floor first.
    counted : int
        How many starts are counted: all but those set by hand.
    count : int
        How many of them are solved.
    interval : tuple of float
        The 95 % Wilson interval of their share.
    maps : CrowdMaps or None
        Of the starts that the request named; None where there is no plane.
    """

    step: int
    loss: Array
    accuracy: Array
    solved: NDArray[np.bool_]
    diverged: NDArray[np.bool_]
    by_hand: NDArray[np.bool_]
    plateau: NDArray[np.int8]
    plateaus: tuple[CrowdPlateau, ...]
    counted: int
    count: int
    interval: tuple[float, float]
    maps: CrowdMaps | None = None
