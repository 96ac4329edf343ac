"""The axes of a landscape while a run goes on: they stay, so that the ground does not move."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from types import MappingProxyType

import numpy as np
from numpy.typing import NDArray

from xorviz.engine.dataset import Dataset
from xorviz.engine.layout import LayerArrays, Layout
from xorviz.engine.spec import ExperimentSpec, NetworkSpec
from xorviz.insight.landscape import starting_extent
from xorviz.insight.loss_plane import (
    LossPlane,
    Weight,
    plane_of_gradient,
    plane_of_path,
    plane_of_weights,
)
from xorviz.insight.principal_axes import principal_axes
from xorviz.session.snapshot import PlaneKind, PlaneWish, WeightPath, Weights
from xorviz.session.trail import Trailed

Array = NDArray[np.float64]
Place = tuple[float, float]
Extent = tuple[float, float, float, float]

#: Nearer to an edge than this part of a side the present weights make the extent grow.
_EDGE = 0.04

#: The axes of a path are taken anew where others would explain so much more of it.
_BETTER = 0.1

#: A squared distance beside the plane that is a smaller part of the whole is rounding.
_ROUNDING = 1e-12


@dataclass(frozen=True, eq=False)
class WeightAxes:
    """Two directions from an origin, and how far they are shown.

    Parameters
    ----------
    wish : PlaneWish
        For which they were taken.
    across, up : Weight or None
        The two weights.
    plane : LossPlane
        Through the weights at which the axes were taken.
    origin : ndarray, shape (parameters,)
        Where the coordinates are 0: of two weights, where these are.
    extent : tuple of float
    since : int
        The step at which they were taken.
    begun : ndarray or None
        The first point of the path then: another one is another run's.
    """

    wish: PlaneWish
    across: Weight | None
    up: Weight | None
    plane: LossPlane
    origin: Array
    extent: Extent
    since: int
    begun: Array | None

    def place_of(self, weights: Array) -> Array:
        """Return where weights `(points, parameters)` lie, `(points, 2)`."""
        return np.asarray((weights - self.origin) @ self.plane.directions.T / self._squares)

    def through(self, weights: Array) -> LossPlane:
        """Return the plane through weights `(parameters,)`, with the same coordinates."""
        here = self.place_of(weights[None])[0]
        centre = weights - here @ self.plane.directions
        return replace(self.plane, centre=centre, directions=self.plane.directions.copy())

    def path_of(self, points: Trailed, weights: Array) -> WeightPath:
        """Return the way to the present weights as it is seen from above the plane."""
        places = self.place_of(points.weights)
        # Pythagoras: the numbers beside the plane are many, and a picture has no time for them.
        away = points.weights - weights
        whole = np.einsum("ij,ij->i", away, away)
        within = np.square(places - self.place_of(weights[None])) @ self._squares
        beside = np.where(whole - within > _ROUNDING * whole, whole - within, 0.0)
        steps, by_hand = points.steps.copy(), points.by_hand.copy()
        places.flags.writeable = steps.flags.writeable = by_hand.flags.writeable = False
        return WeightPath(places, steps, by_hand, float(np.sqrt(beside.max())))

    def explained(self, points: Trailed, weights: Array) -> tuple[float, float]:
        """Return the part of the path's squared distances from the present along each axis."""
        away = points.weights - weights
        whole = float(np.einsum("ij,ij->", away, away))
        if whole == 0.0:
            return 0.0, 0.0
        across, up = np.square(away @ self.plane.directions.T).sum(axis=0) / whole
        return float(across), float(up)

    @cached_property
    def directions(self) -> tuple[Mapping[str, Weights], Mapping[str, Weights]]:
        """What a step along each axis does to the weights, by layer id."""
        across, up = (self._layers(direction) for direction in self.plane.directions)
        return across, up

    def fitted(self, here: Place, points: Trailed | None) -> WeightAxes:
        """Return the same axes, farther out where the present weights come near an edge."""
        left, right, bottom, top = self.extent
        across, up = _EDGE * (right - left), _EDGE * (top - bottom)
        inside = left + across < here[0] < right - across
        if inside and bottom + up < here[1] < top - up:
            return self
        places = None if points is None else self.place_of(points.weights)
        return replace(self, extent=starting_extent(self.plane, places, here))

    @cached_property
    def _squares(self) -> Array:
        """The squared length of each axis; 1 for one that is none."""
        squares = np.square(self.plane.directions).sum(axis=1)
        return np.where(squares > 0.0, squares, 1.0)

    def _layers(self, direction: Array) -> Mapping[str, Weights]:
        unpacked = self.plane.layout.unpack(direction[None])
        result = {}
        for layer, arrays in unpacked.items():
            kernel, bias = arrays.kernel[0], arrays.bias[0, 0]
            kernel.flags.writeable = bias.flags.writeable = False
            result[layer] = Weights(kernel, bias)
        return MappingProxyType(result)


def axes_for(
    spec: ExperimentSpec,
    data: Dataset,
    parameters: Mapping[str, LayerArrays],
    points: Trailed | None,
    wish: PlaneWish,
    step: int,
) -> WeightAxes:
    """Take axes at the present weights.

    Parameters
    ----------
    spec : ExperimentSpec
        Of one replica alone.
    data : Dataset
    parameters : mapping of str to LayerArrays
        By layer id, of that replica.
    points : Trailed or None
        The way of the weights; needed for the axes of a path.
    wish : PlaneWish
    step : int
    """
    network = spec.network
    weights = Layout(network).pack(parameters)[0]
    across = up = None
    origin = weights
    if wish.kind is PlaneKind.GRADIENT:
        plane = plane_of_gradient(spec, data, parameters, wish.number)
    elif wish.kind is PlaneKind.PATH and points is not None:
        plane = plane_of_path(network, parameters, points.weights)
    else:
        across, up = weights_meant(network, wish)
        plane = plane_of_weights(network, parameters, across, up)
        origin = np.where(plane.directions.any(axis=0), 0.0, weights)
    begun = None if points is None else points.weights[0]
    extent = (-1.0, 1.0, -1.0, 1.0)
    axes = WeightAxes(wish, across, up, plane, origin.copy(), extent, step, begun)
    places = None if points is None else axes.place_of(points.weights)
    x, y = axes.place_of(weights[None])[0].tolist()
    return replace(axes, extent=starting_extent(plane, places, (x, y)))


def still_hold(
    axes: WeightAxes, wish: PlaneWish, network: NetworkSpec, points: Trailed | None
) -> bool:
    """Tell whether axes are those of a wish and of this run."""
    if replace(wish, held=False) != replace(axes.wish, held=False):
        return False
    begun = None if points is None else points.weights[0]
    if (begun is None) != (axes.begun is None):
        return False
    if begun is not None and axes.begun is not None and not np.array_equal(begun, axes.begun):
        return False
    return axes.plane.layout.size == Layout(network).size


def explain_too_little(axes: WeightAxes, points: Trailed, weights: Array) -> bool:
    """Tell whether other axes would explain far more of the path than these do now."""
    best = principal_axes(points.weights - weights).explained
    return sum(best) > sum(axes.explained(points, weights)) + _BETTER


def weights_meant(network: NetworkSpec, wish: PlaneWish) -> tuple[Weight, Weight]:
    """Return the two weights of a wish, or the first two of the first unit."""
    first = network.layers[0]
    # A layer reads one number at least, and has a bias.
    across, up = Weight(first.id, 0, 0), Weight(first.id, 1, 0)
    there = {layer.id: layer for layer in network.layers}

    def is_there(weight: Weight | None) -> bool:
        layer = None if weight is None else there.get(weight.layer)
        if weight is None or layer is None:
            return False
        rows = network.fan_in(layer) + 1
        return 0 <= weight.row < rows and 0 <= weight.unit < layer.units

    return (
        wish.across if wish.across is not None and is_there(wish.across) else across,
        wish.up if wish.up is not None and is_there(wish.up) else up,
    )
