"""The loss over a plane through the present weights, and the way of the run on it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from xorviz.insight.loss_plane import Weight
from xorviz.session.snapshot.weights import Weights

__all__ = [
    "Contour",
    "Landscape",
    "LossSlice",
    "PlaneKind",
    "PlaneWish",
    "Weight",
    "WeightPath",
]

Array = NDArray[np.float64]
Directions = tuple[Mapping[str, Weights], Mapping[str, Weights]]


class PlaneKind(StrEnum):
    """What spans a plane, as in `xorviz.insight.loss_plane.LossPlane`."""

    WEIGHTS = "weights"
    GRADIENT = "gradient"
    PATH = "path"


@dataclass(frozen=True)
class PlaneWish:
    """Which plane a person wants to see.

    Parameters
    ----------
    kind : PlaneKind
    across, up : Weight or None
        The two weights; None, or what there is not, are the first two of the first unit.
    number : int
        Which random direction.
    fits : int
        How often they have asked for axes and extent to be taken anew.
    held : bool
        Whether they have the network in hand: axes and extent then stay.
    """

    kind: PlaneKind = PlaneKind.WEIGHTS
    across: Weight | None = None
    up: Weight | None = None
    number: int = 0
    fits: int = 0
    held: bool = False


@dataclass(frozen=True, eq=False)
class Contour:
    """A line of equal loss.

    Parameters
    ----------
    level : float
    segments : ndarray, shape (segments, 2, 2)
        Pieces of line, each from (x, y) to (x, y).
    is_floor : bool
        Whether the level is the floor of a plateau.
    """

    level: float
    segments: Array
    is_floor: bool


@dataclass(frozen=True, eq=False)
class LossSlice:
    """The loss on a grid, penalties included.

    Parameters
    ----------
    step : int
        Of the weights through which the plane goes.
    xs, ys : ndarray, shape (size,)
        Coordinates of the columns from the left and of the rows from the top.
    loss : ndarray, shape (size, size)
        Not finite where the loss is not.
    parts : ndarray, shape (size, size)
        How high the losses lie between the ends of the scale, 0 to 1; not a number where they are
        not finite.
    low, high : float
        The losses at the ends of the scale.
    logarithmic : bool
        Whether the scale counts powers of ten.
    contours : tuple of Contour
    """

    step: int
    xs: Array
    ys: Array
    loss: Array
    parts: Array
    low: float
    high: float
    logarithmic: bool
    contours: tuple[Contour, ...]


@dataclass(frozen=True, eq=False)
class WeightPath:
    """The way of the run, seen from straight above the plane.

    Parameters
    ----------
    places : ndarray, shape (points, 2)
        Oldest first.
    steps : ndarray of int64, shape (points,)
    by_hand : ndarray of bool, shape (points,)
        Whether a person has moved the network on the way from the point before.
    away : float
        How far the farthest point lies from the plane, in the space of all weights.
    """

    places: Array
    steps: NDArray[np.int64]
    by_hand: NDArray[np.bool_]
    away: float


@dataclass(frozen=True, eq=False)
class Landscape:
    """A plane through the present weights.

    Parameters
    ----------
    kind : PlaneKind
    refused : str
        Why there is none, a code: ``too_large``, ``path_not_kept``, ``no_path`` or
        ``too_far``.
    across, up : Weight or None
        The two weights whose values the coordinates are.
    extent : tuple of float
        Left, right, bottom and top.
    here : tuple of float
        Where the present weights are.
    directions : tuple of mapping of str to Weights
        What a step of 1 to the right, and one upwards, does to the weights, by layer id.
    since : int
        The step at which the axes were taken.
    explained : tuple of float or None
        For the axes of a path: the part of its squared distances from the present weights along
        each.
    is_flat : bool
        Whether the gradient was 0 there, and another random direction stands for it.
    path : WeightPath or None
        None where none is kept.
    slice : LossSlice or None
        The last one that is finished; None before the first.
    """

    kind: PlaneKind
    refused: str = ""
    across: Weight | None = None
    up: Weight | None = None
    extent: tuple[float, float, float, float] = (-1.0, 1.0, -1.0, 1.0)
    here: tuple[float, float] = (0.0, 0.0)
    directions: Directions = ({}, {})
    since: int = 0
    explained: tuple[float, float] | None = None
    is_flat: bool = False
    path: WeightPath | None = None
    slice: LossSlice | None = None
