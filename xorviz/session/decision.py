"""The output over the input plane, finely, with its boundary and the place that is read."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from xorviz.engine.forward import forward
from xorviz.engine.layout import LayerArrays
from xorviz.engine.solved import is_one_hot
from xorviz.engine.spec import NetworkSpec
from xorviz.insight.contours import contour_on
from xorviz.insight.input_plane import InputPlane
from xorviz.session.snapshot import Cut, Decision, Reading

Array = NDArray[np.float64]

#: Points a side: as many as may be, as few as still make a picture.
_LARGEST, _SMALLEST = 128, 24
#: How many activations one picture may compute; it decides the size of the grid.
_MOST_ACTIVATIONS = 12 * _LARGEST**2


@dataclass(frozen=True)
class DecisionGrid:
    """Where the output is computed, and what it is judged by; the same between two edits.

    Parameters
    ----------
    plane : InputPlane
        Its extent and axes hold, and where the features beyond the plane stand.
    paired : bool
        Whether features are (bit, 1 − bit) pairs.
    units : int
        Of the whole network: the more, the coarser the grid.
    targets : ndarray, shape (patterns, outputs)
    """

    plane: InputPlane
    paired: bool
    units: int
    targets: Array

    @property
    def size(self) -> int:
        """Cells a side."""
        return min(max(math.isqrt(_MOST_ACTIVATIONS // self.units), _SMALLEST), _LARGEST)

    @property
    def level(self) -> float:
        """The output where the answer changes sides; not a number where outputs are compared."""
        if is_one_hot(self.targets):
            return math.nan
        return 0.0 if self.targets.min() < 0.0 else 0.5

    @cached_property
    def across(self) -> Array:
        """Where columns stand: the middles of the cells, and the edges of the plane."""
        left, right, _, _ = self.plane.extent
        return left + self._parts * (right - left)

    @cached_property
    def up(self) -> Array:
        """Where rows stand, from the top."""
        _, _, bottom, top = self.plane.extent
        return top - self._parts * (top - bottom)

    @cached_property
    def inputs(self) -> Array:
        """The grid's points row by row, `(1, (size + 2)², features)`."""
        across, up = np.meshgrid(self.across, self.up)
        return self.inputs_at(np.stack([across.ravel(), up.ravel()], axis=1))

    @property
    def _parts(self) -> Array:
        # The edges belong to it so that the boundary reaches them.
        middles = (np.arange(self.size) + 0.5) / self.size
        return np.concatenate([[0.0], middles, [1.0]])

    def inputs_at(self, places: Array) -> Array:
        """Return the inputs, `(1, places, features)`, at places (x₁, x₂) of the plane."""
        across, up = self.plane.axes
        inputs = np.tile(self.plane.inputs[0, 0], (len(places), 1))
        if up != across:
            inputs[:, up] = places[:, 1]
        inputs[:, across] = places[:, 0]
        if self.paired:
            inputs[:, across + 1] = 1.0 - inputs[:, across]
            inputs[:, up + 1] = 1.0 - inputs[:, up]
        return inputs[None]


def decide(
    network: NetworkSpec,
    parameters: Mapping[str, LayerArrays],
    grid: DecisionGrid,
    place: tuple[float, float] | None,
    cut: Cut,
) -> Decision:
    """Compute the output all over the plane, and exactly at one place of it.

    Parameters
    ----------
    network : NetworkSpec
    parameters : mapping of str to LayerArrays
        By layer id, of the displayed replica.
    grid : DecisionGrid
    place : tuple of float or None
        What is to be read.
    cut : Cut
        What the plane is, for the views.
    """
    side = grid.size + 2
    with np.errstate(all="ignore"):
        whole = forward(network, parameters, grid.inputs)[network.output].activation[0]
        outputs = whole.T.reshape(-1, side, side)
        boundary = _boundary(outputs, grid)
        reading = None
        if place is not None:
            there = forward(network, parameters, grid.inputs_at(np.array([place])))
            reading = Reading(place, tuple(there[network.output].activation[0, 0].tolist()))
    return Decision(
        extent=grid.plane.extent,
        points=_sealed(grid.plane.points),
        outputs=_sealed(outputs[:, 1:-1, 1:-1]),
        boundary=_sealed(boundary),
        level=grid.level,
        reading=reading,
        cut=cut,
    )


def _boundary(outputs: Array, grid: DecisionGrid) -> Array:
    """Return where the answer changes: where an output crosses the level, or another is largest."""
    if math.isnan(grid.level):
        # Each border is that of one output's region; the last one's belong to the others, too.
        fields = [
            output - np.delete(outputs, number, axis=0).max(axis=0)
            for number, output in enumerate(outputs[:-1])
        ]
        level = 0.0
    else:
        fields, level = list(outputs), grid.level
    return np.concatenate([contour_on(field, grid.across, grid.up, level) for field in fields])


def _sealed(array: Array) -> Array:
    """Return a copy that nobody can write to."""
    own = np.array(array, order="C")
    own.flags.writeable = False
    return own
