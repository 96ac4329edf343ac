"""Where a layer sends the patterns and the input plane, in two dimensions."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]


@dataclass(frozen=True)
class WarpedGrid:
    """Lines of the input plane, as on squared paper, where the layer sends them.

    Parameters
    ----------
    lines : ndarray, shape (lines, places, 2)
        Place by place, from one edge of the plane to the other; none where there are more than two
        inputs.
    across : ndarray of bool, shape (lines,)
        Whether x₁ grows along the line, and x₂ stays as it is.
    through : ndarray of bool, shape (lines,)
        Whether it runs through patterns.
    """

    lines: Array
    across: NDArray[np.bool_]
    through: NDArray[np.bool_]


@dataclass(frozen=True)
class OutputCut:
    """The output is above `level` where a·x + b·y + c > 0, in the coordinates of the picture.

    `complete` tells whether this is so of every pattern; else what the picture does not show of the
    layer, which is taken at the patterns' mean, has a say in it.
    """

    a: float
    b: float
    c: float
    level: float
    complete: bool


@dataclass(frozen=True)
class HiddenSpaceLook:
    """A picture of a layer's activations in two dimensions, or in one.

    Parameters
    ----------
    step : int
        At which all of it was so: while the run goes on it may be an earlier one.
    layer : str
        Empty where no layer is hidden and none was asked for: then there is nothing else.
    units : tuple of int, or None
        The units whose activations are the coordinates, one twice for a picture of one dimension,
        whose second coordinate is 0; None for the principal axes.
    explained : tuple of float
        The part of the patterns' variance along each of the two.
    range : tuple of float
        Between which numbers the layer's activations lie, or to which they tend; may be infinite.
    largest : float
        The size of the largest activation: differences that are nothing beside it are rounding.
    finite : bool
        Whether all activations are finite numbers; else there are no points.
    points : ndarray, shape (patterns, 2)
        Where the patterns of the table lie.
    groups : tuple of tuple of int, or None
        The patterns, by their place in the table, that lie on one another in the whole layer, as
        good as: groups of two or more. None for very many patterns, where nobody looks for them.
    grid : WarpedGrid
    cut : OutputCut or None
        Where the output is a single unit that reads this layer alone.
    """

    step: int
    layer: str
    units: tuple[int, int] | None
    explained: tuple[float, float]
    range: tuple[float, float]
    largest: float
    finite: bool
    points: Array
    groups: tuple[tuple[int, ...], ...] | None
    grid: WarpedGrid
    cut: OutputCut | None

    @property
    def is_flat(self) -> bool:
        """Whether there is one dimension only."""
        return self.units is not None and self.units[0] == self.units[1]
