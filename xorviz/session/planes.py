"""The planes that are looked at: made once for a wish, not once for a picture."""

from __future__ import annotations

from collections import OrderedDict
from functools import cached_property
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from xorviz.insight.axes import is_many, starting_axes, wanted_axes
from xorviz.insight.input_plane import InputPlane, input_plane
from xorviz.session.decision import DecisionGrid
from xorviz.session.snapshot import Cut

Array = NDArray[np.float64]

#: Points a side of the input plane, for small networks and for those with many units.
_PLANE_SIZE, _SMALL_PLANE_SIZE, _MANY_UNITS = 64, 24, 40

#: So many planes are kept. Of pictures each takes tens of megabytes, and one is looked at.
_KEPT = 2


class Looked(NamedTuple):
    """A plane, the finer grid upon it, and what views are told of it."""

    plane: InputPlane
    grid: DecisionGrid
    cut: Cut


class Planes:
    """The planes of one set of patterns.

    Parameters
    ----------
    inputs : ndarray, shape (1, patterns, features)
        The distinct patterns.
    targets : ndarray, shape (1, patterns, outputs)
    paired : bool
        Whether features are (bit, 1 − bit) pairs.
    units : int
        Of the whole network: the more, the coarser the grids.
    former : Planes, optional
        Before an edit: what depends on the patterns alone is taken over where they are the same.
    """

    def __init__(
        self, inputs: Array, targets: Array, paired: bool, units: int, former: Planes | None = None
    ) -> None:
        self.paired = paired
        self._inputs, self._targets, self._units = inputs, targets, units
        self._kept: OrderedDict[tuple[tuple[int, int], int | None], Looked] = OrderedDict()
        if former is not None and former._inputs is inputs and former.paired == paired:
            self.start = former.start
            if former._units == units and former._targets is targets:
                self._kept = former._kept

    @cached_property
    def start(self) -> tuple[int, int]:
        """The axes while nobody has chosen any."""
        return starting_axes(self._inputs[0], self.paired)

    def of(self, wanted: tuple[int, int] | None, held: int | None) -> Looked:
        """Return the plane of a wish; what there is not is left at where it starts.

        Parameters
        ----------
        wanted : tuple of int or None
            The features to the right and upwards.
        held : int or None
            The pattern at which the others stand, None for the mean.
        """
        _, patterns, features = self._inputs.shape
        axes = wanted_axes(wanted, features, self.paired)
        if axes[0] == axes[1]:
            axes = self.start
        if held is not None and not 0 <= held < patterns:
            held = None
        key = (axes, held)
        if key not in self._kept:
            self._kept[key] = self._made(axes, held)
            if len(self._kept) > _KEPT:
                self._kept.popitem(last=False)
        self._kept.move_to_end(key)
        return self._kept[key]

    def _made(self, axes: tuple[int, int], held: int | None) -> Looked:
        size = _PLANE_SIZE if self._units <= _MANY_UNITS else _SMALL_PLANE_SIZE
        plane = input_plane(self._inputs[0], size, self.paired, axes, held)
        if plane.on_plane is not None:
            plane.on_plane.flags.writeable = False
        varies = axes == self.start and is_many(self._inputs.shape[2])
        grid = DecisionGrid(plane, self.paired, self._units, self._targets[0])
        return Looked(plane, grid, Cut(axes, held, varies, plane.on_plane))
