"""The input plane, and what is known of each of its places."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]


@dataclass(frozen=True)
class Cut:
    """Which plane through all possible inputs is the input plane.

    Parameters
    ----------
    axes : tuple of int
        The features x₁, to the right, and x₂, upwards; of (bit, 1 − bit) pairs the bits. Both the
        same where there is only one, which nothing upwards changes.
    held : int or None
        The pattern at which the other features stand; None is the mean of the patterns.
    varies_most : bool
        Whether these axes are there unasked, as the two of many features that vary most.
    chosen : bool
        Whether a person chose these axes, or the pattern.
    on_plane : ndarray of bool, shape (patterns,), or None
        Which of the distinct patterns lie on the plane itself, where the others stand at a pattern.
    """

    axes: tuple[int, int] = (0, 1)
    held: int | None = None
    varies_most: bool = False
    chosen: bool = False
    on_plane: NDArray[np.bool_] | None = field(default=None, compare=False)


@dataclass(frozen=True)
class Plane:
    """Responses over the input plane, row 0 at the top (largest x₂).

    Parameters
    ----------
    extent : tuple of float
        (left, right, bottom, top) in the units of the two features.
    points : ndarray, shape (patterns, 2)
        Where the distinct patterns lie on the plane.
    inputs : ndarray, shape (features, height, width)
        Each input feature itself.
    activations : mapping of str to ndarray, shape (units, height, width)
        By layer id.
    cut : Cut
    """

    extent: tuple[float, float, float, float]
    points: Array
    inputs: Array
    activations: Mapping[str, Array]
    cut: Cut = Cut()


@dataclass(frozen=True)
class Hinge:
    """The straight line on which the pre-activation of a unit is 0: a·x₁ + b·x₂ + c = 0.

    Its layer reads inputs alone.
    """

    layer: str
    unit: int
    a: float
    b: float
    c: float


@dataclass(frozen=True)
class Boundary:
    """The curve on which a unit's pre-activation is 0, in a layer that reads other layers.

    Parameters
    ----------
    layer : str
    unit : int
    segments : ndarray, shape (segments, 2, 2)
        Pieces of line, each from (x₁, x₂) to (x₁, x₂); the unit is on at the left of its way.
    """

    layer: str
    unit: int
    segments: Array


@dataclass(frozen=True)
class Zones:
    """Where on the input plane how many units pass gradient.

    Parameters
    ----------
    extent : tuple of float
        (left, right, bottom, top).
    layer : str
        The layer whose units are counted; `ALL_LAYERS` for those of all hidden layers together.
    active : ndarray of uint8, shape (height, width)
        The number of these units that are on; row 0 at the top. Of uint32 for more than 255 units.
    units : int
        How many units are counted.
    hinges : tuple of Hinge
        Lines of the units where they are straight (layers that read inputs alone).
    boundaries : tuple of Boundary
        Curves of the other units, if their layer has few of them.
    cut : Cut
    """

    extent: tuple[float, float, float, float]
    layer: str
    active: NDArray[np.uint8] | NDArray[np.uint32]
    units: int
    hinges: tuple[Hinge, ...]
    boundaries: tuple[Boundary, ...] = ()
    cut: Cut = Cut()


@dataclass(frozen=True)
class Reading:
    """What the network computes at one place of the input plane.

    Parameters
    ----------
    point : tuple of float
        (x₁, x₂), as it was asked for.
    outputs : tuple of float
        One number an output unit.
    """

    point: tuple[float, float]
    outputs: tuple[float, ...]


@dataclass(frozen=True)
class Decision:
    """The output over the input plane, finely.

    Parameters
    ----------
    extent : tuple of float
        (left, right, bottom, top) in the units of the two features.
    points : ndarray, shape (patterns, 2)
        Where the distinct patterns lie on the plane.
    outputs : ndarray, shape (outputs, height, width)
        Row 0 at the top; each value belongs to the middle of its cell.
    boundary : ndarray, shape (segments, 2, 2)
        Where the answer changes sides: pieces of line, each from (x₁, x₂) to (x₁, x₂).
    level : float
        The output on that line: 0.5 for targets of 0 and 1, 0 for −1 and 1; not a number for
        one-hot targets, where two outputs are equal on it.
    reading : Reading or None
        At the place that was asked for.
    cut : Cut
    """

    extent: tuple[float, float, float, float]
    points: Array
    outputs: Array
    boundary: Array
    level: float
    reading: Reading | None = None
    cut: Cut = Cut()
