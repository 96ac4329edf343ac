"""A plane through the present weights: two directions in the space of all parameters."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, NamedTuple

import numpy as np
from numpy.typing import NDArray

from xorviz.engine.dataset import Dataset
from xorviz.engine.hessian import HessianProduct
from xorviz.engine.layout import LayerArrays, Layout
from xorviz.engine.spec.experiment import ExperimentSpec
from xorviz.engine.spec.network import NetworkSpec
from xorviz.engine.streams import landscape_stream
from xorviz.insight.principal_axes import principal_axes

Array = NDArray[np.float64]


class Weight(NamedTuple):
    """One parameter: a row of a layer's kernel, or the bias below its last row, and a unit."""

    layer: str
    row: int
    unit: int


@dataclass(frozen=True)
class LossPlane:
    """All points θ + x a + y b, with θ the present parameters; its arrays are read-only.

    Parameters
    ----------
    kind : str
        ``weights``: two chosen weights. ``gradient``: the way down, and a random direction.
        ``path``: the two axes along which a path of parameters reached farthest.
    layout : Layout
        In whose order all parameters stand.
    centre : ndarray, shape (parameters,)
        θ.
    directions : ndarray, shape (2, parameters)
        a and b, at right angles; of a plane that is a line, or a point, the second or both are 0.
    explained : tuple of float or None
        For a path: the part of its squared distances from θ that lies along each.
    is_flat : bool
        Whether there is no way down, and another random direction stands for it.
    """

    kind: Literal["weights", "gradient", "path"]
    layout: Layout
    centre: Array
    directions: Array
    explained: tuple[float, float] | None = None
    is_flat: bool = False

    def __post_init__(self) -> None:
        self.centre.flags.writeable = False
        self.directions.flags.writeable = False

    def at(self, x: float, y: float) -> dict[str, LayerArrays]:
        """Return the parameters at a point of the plane, by layer id, of one replica."""
        return self.layout.unpack(self.points(np.array([[x, y]])))

    def points(self, places: Array) -> Array:
        """Return the parameters at places `(places, 2)` of the plane, `(places, parameters)`."""
        return np.asarray(self.centre + places @ self.directions)

    def project(self, path: Array) -> tuple[Array, Array]:
        """Return where parameters lie in the plane, and how far from it.

        Parameters
        ----------
        path : ndarray, shape (points, parameters)

        Returns
        -------
        places : ndarray, shape (points, 2)
            Of the nearest point of the plane.
        distances : ndarray, shape (points,)
            From there, in the space of all parameters.
        """
        away = path - self.centre
        squares = np.square(self.directions).sum(axis=1)
        lengths = np.where(squares > 0.0, squares, 1.0)
        places = away @ self.directions.T / lengths
        rest = away - places @ self.directions
        return places, np.linalg.norm(rest, axis=1)


def plane_of_weights(
    network: NetworkSpec, parameters: Mapping[str, LayerArrays], across: Weight, up: Weight
) -> LossPlane:
    """Return the plane of two weights, one to the right and one upwards, all others held.

    Parameters
    ----------
    network : NetworkSpec
    parameters : mapping of str to LayerArrays
        By layer id, of one replica.
    across, up : Weight
        Both the same give a line.
    """
    layout = Layout(network)
    directions = np.zeros((2, layout.size))
    for direction, weight in zip(directions, (across, up), strict=True):
        layout.block(direction[None], weight.layer)[0, weight.row, weight.unit] = 1.0
    if across == up:
        directions[1] = 0.0
    return LossPlane("weights", layout, layout.pack(parameters)[0], directions)


def plane_of_gradient(
    spec: ExperimentSpec, data: Dataset, parameters: Mapping[str, LayerArrays], number: int = 0
) -> LossPlane:
    """Return the plane of the steepest way down and a random direction.

    The random direction is normalised by filter as in Li et al. (2018), "Visualizing the loss
    landscape of neural nets": what each unit reads, its bias included, is given the length that it
    has in the present weights, so that a step of 1 is as long as they are. Then its part along the
    gradient is taken away, and both get the length of all weights (1 where all are 0). Where the
    gradient is 0 another random direction takes its place.

    Parameters
    ----------
    spec : ExperimentSpec
        Its seed draws.
    data : Dataset
        Of one replica.
    parameters : mapping of str to LayerArrays
        By layer id, of one replica; finite.
    number : int
        Which random direction.
    """
    product = HessianProduct(spec, data, parameters)
    layout, gradient = product.layout, product.gradient()
    centre = layout.pack(parameters)[0]
    stream = landscape_stream(spec.seed, number)
    draws = stream.standard_normal((2, layout.size))
    random, other = (_by_filter(layout, spec.network, draw, centre) for draw in draws)
    is_flat = not (np.isfinite(gradient).all() and gradient.any())
    down = other if is_flat else -gradient
    length = float(np.linalg.norm(centre)) or 1.0
    first = _unit(down)
    second = _unit(random - (random @ first) * first)
    # Once more, for what was left by rounding.
    second = _unit(second - (second @ first) * first)
    directions = length * np.stack([first, second])
    return LossPlane("gradient", layout, centre, directions, is_flat=is_flat)


def plane_of_path(
    network: NetworkSpec, parameters: Mapping[str, LayerArrays], path: Array
) -> LossPlane:
    """Return the plane of the principal axes of a path, taken from the present weights.

    As in Li et al. (2018), section 7: the axes are those of the differences from the last weights,
    so that the plane goes through them. They have length 1.

    Parameters
    ----------
    network : NetworkSpec
    parameters : mapping of str to LayerArrays
        By layer id, of one replica.
    path : ndarray, shape (points, parameters)
        Parameters in the order of `Layout`.
    """
    layout = Layout(network)
    centre = layout.pack(parameters)[0]
    axes, explained = principal_axes(path - centre)
    return LossPlane("path", layout, centre, axes, explained)


def _by_filter(layout: Layout, network: NetworkSpec, draw: Array, centre: Array) -> Array:
    """Give what each unit reads the length that it has in the present weights."""
    result = np.empty_like(draw)
    for layer in network.layers:
        drawn = layout.block(draw[None], layer.id)[0]
        lengths = np.linalg.norm(layout.block(centre[None], layer.id)[0], axis=0)
        layout.block(result[None], layer.id)[0] = drawn * (lengths / np.linalg.norm(drawn, axis=0))
    # Weights that are all 0 have no length to give.
    return result if result.any() else draw


def _unit(direction: Array) -> Array:
    """Return a direction with length 1; 0 stays 0."""
    largest = float(np.abs(direction).max())
    if largest == 0.0:
        return direction
    scaled = direction / largest
    return np.asarray(scaled / np.linalg.norm(scaled))
