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
from xorviz.session.edits import Edit
from xorviz.session.snapshot import Cut
from xorviz.session.sticky_plane import Extent, kept_extent

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


class Before(NamedTuple):
    """What was there before an edit, whether the patterns are the same, and the edit."""

    planes: Planes
    same_patterns: bool
    edit: Edit | None


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
    shown : ndarray of intp, optional
        The patterns whose places are told; by default all. The extent is that of all of them.
    before : Before, optional
        The planes before an edit; where the patterns are the same, these are too.
    """

    def __init__(
        self,
        inputs: Array,
        targets: Array,
        paired: bool,
        units: int,
        shown: NDArray[np.intp] | None = None,
        before: Before | None = None,
    ) -> None:
        self.paired = paired
        self._inputs, self._targets, self._units = inputs, targets, units
        self._shown = shown
        self._kept: OrderedDict[tuple[tuple[int, int], int | None], DecisionGrid] = OrderedDict()
        #: Where the plane that is looked at first ends, if not beyond its patterns alone.
        self._extent: Extent | None = None
        if before is None:
            return
        former = before.planes
        if before.same_patterns:
            self.start, self._extent = former.start, former._extent
            same_sample = (former._shown is None) == (shown is None)
            if former._units == units and same_sample:
                self._kept = former._kept
        elif former.paired == paired and former._inputs.shape[2] == inputs.shape[2]:
            fresh = input_plane(inputs[0], 1, paired, self.start)
            self._extent = kept_extent(former.of(None, None).plane, fresh, before.edit)

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
        asked = axes[0] != axes[1]
        if not asked:
            axes = self.start
        if held is not None and not 0 <= held < patterns:
            held = None
        key = (axes, held)
        if key not in self._kept:
            self._kept[key] = self._grid(axes, held)
            if len(self._kept) > _KEPT:
                self._kept.popitem(last=False)
        self._kept.move_to_end(key)
        grid = self._kept[key]
        varies = is_many(features) and not asked
        chosen = asked or held is not None
        return Looked(grid.plane, grid, Cut(axes, held, varies, chosen, grid.plane.on_plane))

    def _grid(self, axes: tuple[int, int], held: int | None) -> DecisionGrid:
        size = _PLANE_SIZE if self._units <= _MANY_UNITS else _SMALL_PLANE_SIZE
        extent = self._extent if axes == self.start else None
        plane = input_plane(self._inputs[0], size, self.paired, axes, held, extent)
        if self._shown is not None:
            places, kept = plane.points[self._shown], plane.on_plane
            plane = plane._replace(
                points=places, on_plane=None if kept is None else kept[self._shown]
            )
        if plane.on_plane is not None:
            plane.on_plane.flags.writeable = False
        return DecisionGrid(plane, self.paired, self._units, self._targets[0])
