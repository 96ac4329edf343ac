"""Where a layer sends the patterns, and how it warps lines of the input space."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from xorviz.engine.forward import forward
from xorviz.engine.layout import LayerArrays
from xorviz.engine.spec.network import NetworkSpec
from xorviz.insight.collapsed import TOLERANCE, Collapsed, collapsed
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
    mean : ndarray, shape (units,)
        That of the patterns, by their shares.
    explained : tuple of float
        The part of the patterns' variance that lies along each of the two.
    activations : ndarray, shape (patterns, units)
        Of the whole layer; of patterns with a share of 0 too.
    points : ndarray, shape (patterns, 2)
        Where they lie in the picture.
    grid : ndarray, shape (lines, places, 2)
        Where the lines lie, place by place.
    collapsed : Collapsed or None
        The patterns that lie on one another in the whole layer, and not in this picture alone; None
        where nobody asked for them.
    """

    layer: str
    units: tuple[int, int] | None
    axes: Array
    centre: Array
    mean: Array
    explained: tuple[float, float]
    activations: Array
    points: Array
    grid: Array
    collapsed: Collapsed | None

    def __post_init__(self) -> None:
        arrays = (self.axes, self.centre, self.mean, self.activations, self.points, self.grid)
        for array in arrays:
            array.flags.writeable = False


def hidden_space(
    network: NetworkSpec,
    parameters: Mapping[str, LayerArrays],
    layer: str,
    inputs: Array,
    shares: Array,
    lines: Array | None = None,
    units: tuple[int, int] | None = None,
    former: Array | None = None,
    grouped: bool = True,
    tolerance: float = TOLERANCE,
) -> HiddenSpace | None:
    """Look at patterns, and at lines of the input space, through a layer.

    Parameters
    ----------
    network : NetworkSpec
    parameters : mapping of str to LayerArrays
        By layer id, of one replica.
    layer : str
        Id of the layer.
    inputs : ndarray, shape (patterns, features)
    shares : ndarray, shape (patterns,)
        The part of the training set that each pattern makes up.
    lines : ndarray, shape (lines, places, features), optional
        What is warped.
    units : tuple of int, optional
        Two units of the layer to look at, or one twice: the second coordinate is 0 then. By default
        the principal axes, those of the patterns by their shares.
    former : ndarray, shape (2, units), optional
        The axes of an earlier picture: principal axes take the directions nearest to these, for
        either way along an axis is as good as the other.
    grouped : bool
        Whether to find the patterns that lie on one another.
    tolerance : float
        Patterns are as good as one that lie no farther apart than this part of their spread.

    Returns
    -------
    HiddenSpace or None
        None where an activation is not finite.
    """
    count, places = (0, 0) if lines is None else lines.shape[:2]
    features = inputs.shape[1]
    asked = inputs if lines is None else np.concatenate([inputs, lines.reshape(-1, features)])
    with np.errstate(all="ignore"):
        found = forward(network, parameters, asked[None], last=layer)[layer].activation[0]
    if not np.isfinite(found).all():
        return None
    patterns, warped = found[: len(inputs)], found[len(inputs) :]
    weights = shares / shares.sum()
    mean = np.asarray(weights @ patterns)
    rooted = (patterns - mean) * np.sqrt(weights)[:, None]
    if units is None:
        centre = mean
        axes, explained = principal_axes(rooted)
        if former is not None and former.shape == axes.shape:
            axes[np.einsum("au,au->a", axes, former) < 0.0] *= -1.0
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
        mean=mean,
        explained=explained,
        activations=patterns,
        points=(patterns - centre) @ axes.T,
        grid=((warped - centre) @ axes.T).reshape(count, places, 2),
        collapsed=collapsed(patterns, shares, tolerance) if grouped else None,
    )


def _explained(rooted: Array, axes: Array) -> tuple[float, float]:
    """Return the part of the variance along each of two units."""
    largest = float(np.abs(rooted).max(initial=0.0))
    if largest == 0.0:
        return 0.0, 0.0
    scaled = rooted / largest
    first, second = np.square(scaled @ axes.T).sum(axis=0) / np.square(scaled).sum()
    return float(first), float(second)
