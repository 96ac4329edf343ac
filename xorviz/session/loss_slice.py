"""A slice of the loss for a picture: of what it is, its scale and its lines of equal loss."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from xorviz.insight.contours import contour_on
from xorviz.insight.landscape import Landscape
from xorviz.insight.loss_heights import heights_of, line_levels
from xorviz.insight.loss_plane import LossPlane
from xorviz.session.snapshot import Contour, LossSlice

Array = NDArray[np.float64]

#: Weights beside the plane that differ by less than this part are the same but for rounding.
_SAME = 1e-9


class SliceOf(NamedTuple):
    """Of what a slice is: where it goes through, and how far it reaches."""

    plane: LossPlane
    extent: tuple[float, float, float, float]

    def is_like(self, other: SliceOf) -> bool:
        """Tell whether both are of the same slice."""
        if self.extent != other.extent or not are_alike(self.plane, other.plane):
            return False
        one, two = self.plane.centre, other.plane.centre
        return bool(np.abs(one - two).max() <= _SAME * (1.0 + np.abs(one).max()))


def are_alike(one: LossPlane, other: LossPlane) -> bool:
    """Tell whether two planes have the same axes."""
    same = one.layout.size == other.layout.size
    return same and bool(np.array_equal(one.directions, other.directions))


def loss_slice(
    found: Landscape, step: int, floors: tuple[float, ...], logarithmic: bool | None
) -> LossSlice:
    """Return the losses of a landscape with their scale and lines.

    Parameters
    ----------
    found : Landscape
    step : int
        Of the weights through which it goes.
    floors : tuple of float
        Of the plateaus.
    logarithmic : bool or None
        Whether the last scale counted powers of ten.
    """
    heights = heights_of(found.loss, logarithmic)
    contours = tuple(
        Contour(level, _sealed(contour_on(found.loss, found.xs, found.ys, level)), is_floor)
        for levels, is_floor in ((line_levels(heights), False), (floors, True))
        for level in levels
    )
    return LossSlice(
        step,
        found.xs,
        found.ys,
        found.loss,
        _sealed(heights.parts(found.loss)),
        *heights,
        tuple(line for line in contours if len(line.segments)),
    )


def _sealed(array: Array) -> Array:
    array.flags.writeable = False
    return array
