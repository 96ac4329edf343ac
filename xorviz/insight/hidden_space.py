"""Where a layer sends the patterns, and how it warps the plane of two inputs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from xorviz.engine.dataset import Dataset
from xorviz.engine.forward import forward
from xorviz.engine.layout import LayerArrays
from xorviz.engine.spec.network import NetworkSpec
from xorviz.insight.collapsed import TOLERANCE, Collapsed, collapsed
from xorviz.insight.input_plane import InputPlane
from xorviz.insight.principal_axes import principal_axes

Array = NDArray[np.float64]


@dataclass(frozen=True)
class HiddenSpace:
    """A picture of a layer's activations in two dimensions; its arrays are read-only.

    Parameters
    ----------
    layer : str
    units : tuple of int or None
        The two units whose activations are the coordinates; None for the principal axes.
    axes : ndarray, shape (2, units)
        What the coordinates are: products of the activations, less `centre`, with these.
    centre : ndarray, shape (units,)
        The mean of the patterns for principal axes, else 0.
    explained : tuple of float
        The part of the patterns' variance that lies along each of the two.
    points : ndarray, shape (patterns, 2)
        Where the distinct patterns lie; those with a share of 0 too.
    grid : ndarray, shape (size, size, 2)
        Where the points of the input plane lie, row by row from the top: each row and each column
        is a straight line of the plane, warped.
    collapsed : Collapsed
        The patterns that lie on one another in the whole layer, and not in this picture alone.
    """

    layer: str
    units: tuple[int, int] | None
    axes: Array
    centre: Array
    explained: tuple[float, float]
    points: Array
    grid: Array
    collapsed: Collapsed

    def __post_init__(self) -> None:
        for array in (self.axes, self.centre, self.points, self.grid):
            array.flags.writeable = False


def hidden_space(
    network: NetworkSpec,
    data: Dataset,
    parameters: Mapping[str, LayerArrays],
    layer: str,
    plane: InputPlane,
    units: tuple[int, int] | None = None,
    tolerance: float = TOLERANCE,
) -> HiddenSpace | None:
    """Look at the patterns and the input plane through a layer.

    Parameters
    ----------
    network : NetworkSpec
    data : Dataset
        Of one replica.
    parameters : mapping of str to LayerArrays
        By layer id, of one replica.
    layer : str
        Id of the layer.
    plane : InputPlane
        Its grid is warped; made with few points a side.
    units : tuple of int, optional
        Two units of the layer to look at, or one twice: the second coordinate is 0 then. By default
        the principal axes, those of the patterns by their shares.
    tolerance : float
        Patterns are as good as one that lie no farther apart than this part of their spread.

    Returns
    -------
    HiddenSpace or None
        None where an activation is not finite.
    """
    with np.errstate(all="ignore"):
        patterns = _activations(network, parameters, layer, data.distinct_inputs)
        grid = _activations(network, parameters, layer, plane.inputs)
    if not (np.isfinite(patterns).all() and np.isfinite(grid).all()):
        return None
    shares = data.shares[0]
    mean = shares @ patterns
    rooted = (patterns - mean) * np.sqrt(shares)[:, None]
    if units is None:
        centre = mean
        axes, explained = principal_axes(rooted)
    else:
        centre = np.zeros_like(mean)
        axes = np.zeros((2, len(mean)))
        axes[0, units[0]] = 1.0
        if units[1] != units[0]:
            axes[1, units[1]] = 1.0
        explained = _explained(rooted, axes)
    return HiddenSpace(
        layer=layer,
        units=units,
        axes=axes,
        centre=centre,
        explained=explained,
        points=(patterns - centre) @ axes.T,
        grid=((grid - centre) @ axes.T).reshape(plane.size, plane.size, 2),
        collapsed=collapsed(patterns, shares, tolerance),
    )


def _activations(
    network: NetworkSpec, parameters: Mapping[str, LayerArrays], layer: str, inputs: Array
) -> Array:
    return np.asarray(forward(network, parameters, inputs, last=layer)[layer].activation[0])


def _explained(rooted: Array, axes: Array) -> tuple[float, float]:
    """Return the part of the variance along each of two units."""
    largest = float(np.abs(rooted).max(initial=0.0))
    if largest == 0.0:
        return 0.0, 0.0
    scaled = rooted / largest
    first, second = np.square(scaled @ axes.T).sum(axis=0) / np.square(scaled).sum()
    return float(first), float(second)
