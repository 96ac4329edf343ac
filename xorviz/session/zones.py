"""How many units of a layer, or of all hidden ones, pass gradient where on the input plane."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from xorviz.engine.forward import LayerResponse
from xorviz.engine.spec import LayerSpec, NetworkSpec
from xorviz.engine.state import Arrays
from xorviz.insight.contours import contour_on
from xorviz.insight.dead_zones import features_on_plane, hinge_lines, off_mask
from xorviz.insight.input_plane import InputPlane
from xorviz.session.snapshot import ALL_LAYERS, Boundary, Cut, Hinge, Zones

Array = NDArray[np.float64]

#: A layer with more units than this has no curves, which would hide the map.
_MOST_CURVES = 16
_MOST_CURVES_OF_ALL = 48


def look_at_zones(
    network: NetworkSpec,
    parameters: Arrays,
    plane: InputPlane,
    paired: bool,
    responses: Mapping[str, LayerResponse],
    wanted: str | None,
    cut: Cut,
) -> Zones:
    """Count the units that are on all over the plane, and find where each turns on or off.

    Parameters
    ----------
    network : NetworkSpec
    parameters : mapping of str to LayerArrays
        By layer id, of the displayed replica.
    plane : InputPlane
    paired : bool
        Whether features are (bit, 1 − bit) pairs.
    responses : mapping of str to LayerResponse
        To the plane, with derivatives.
    wanted : str or None
        A layer, or `ALL_LAYERS`; if it is not there, the first hidden layer is meant, or the
        output where nothing is hidden.
    cut : Cut
        What the plane is, for the views.
    """
    layers = _layers_meant(network, wanted)
    features = features_on_plane(plane.inputs[0, 0], plane.axes, paired)
    hinges: list[Hinge] = []
    bent: list[LayerSpec] = []
    for layer in layers:
        lines = hinge_lines(network, layer, parameters[layer.id], features)
        hinges += [Hinge(layer.id, *line) for line in lines or ()]
        # A softmax unit turns nowhere: its share depends on the others' pre-activations, too.
        if lines is None and layer.units <= _MOST_CURVES and layer.activation.name != "softmax":
            bent.append(layer)
    if sum(layer.units for layer in bent) > _MOST_CURVES_OF_ALL:
        bent = []
    return Zones(
        extent=plane.extent,
        layer=ALL_LAYERS if _means_all(network, wanted) else layers[0].id,
        active=_count_active(layers, responses, plane.size),
        units=sum(layer.units for layer in layers),
        hinges=tuple(hinges),
        boundaries=_boundaries(bent, responses, plane) if bent else (),
        cut=cut,
    )


def last_layer_meant(network: NetworkSpec, wanted: str | None) -> str:
    """Return the last of the layers that a map of dead zones counts, in order of definition."""
    return _layers_meant(network, wanted)[-1].id


def _means_all(network: NetworkSpec, wanted: str | None) -> bool:
    return wanted == ALL_LAYERS and len(network.layers) > 1


def _layers_meant(network: NetworkSpec, wanted: str | None) -> list[LayerSpec]:
    hidden = [layer for layer in network.layers if layer.id != network.output]
    if _means_all(network, wanted):
        return hidden
    named = [layer for layer in network.layers if layer.id == wanted]
    return named or hidden[:1] or [network.layer(network.output)]


def _count_active(
    layers: Sequence[LayerSpec], responses: Mapping[str, LayerResponse], size: int
) -> NDArray[np.uint8] | NDArray[np.uint32]:
    """Return how many units of some layers are on, `(size, size)`."""
    total = np.zeros(size * size, dtype=np.intp)
    for layer in layers:
        off = off_mask(layer.activation, responses[layer.id].derivative[0])
        total += layer.units - off.sum(axis=1)
    active: NDArray[np.uint8] | NDArray[np.uint32]
    if sum(layer.units for layer in layers) <= 255:
        active = total.astype(np.uint8)
    else:
        active = total.astype(np.uint32)
    active.flags.writeable = False
    return active.reshape(size, size)


def _boundaries(
    layers: Sequence[LayerSpec], responses: Mapping[str, LayerResponse], plane: InputPlane
) -> tuple[Boundary, ...]:
    """Return where the pre-activation of each unit is 0, of those where it is so anywhere.

    All units are looked at in one go, as one tall picture in which they stand below one another,
    parted by a row that is no number: most of the time goes into calls, not into arithmetic.
    """
    size = plane.size
    found = np.concatenate([responses[layer.id].pre_activation[0] for layer in layers], axis=1)
    units = [(layer.id, unit) for layer in layers for unit in range(layer.units)]
    above = found > 0.0
    turning = np.flatnonzero(above.any(axis=0) & ~above.all(axis=0))
    found, units = found[:, turning], [units[number] for number in turning]
    count, side = len(units), size + 2
    if not count:
        return ()
    fields = np.full((count, side + 1, side), np.nan)
    fields[:, 1:-2, 1:-1] = found.T.reshape(count, size, size)
    with np.errstate(all="ignore"):
        _reach_the_edges(fields[:, :-1])
        columns, rows = np.arange(float(side)), np.arange(count * (side + 1.0))
        pieces = contour_on(fields.reshape(-1, side), columns, rows, 0.0)
        numbers = (pieces[:, 0, 1] // (side + 1)).astype(np.intp)
        pieces[:, :, 1] -= numbers[:, None] * (side + 1)
        _turn_left_side_on(pieces, numbers, fields)
    left, right, bottom, top = plane.extent
    # Points stand in the middle of the cells, and the outermost on the edges.
    parts = np.concatenate([[0.0], (np.arange(size) + 0.5) / size, [1.0]])
    pieces[:, :, 0] = left + np.interp(pieces[:, :, 0], columns, parts) * (right - left)
    pieces[:, :, 1] = top - np.interp(pieces[:, :, 1], columns, parts) * (top - bottom)
    pieces = pieces[np.argsort(numbers, kind="stable")]
    pieces.flags.writeable = False
    parted = np.split(pieces, np.cumsum(np.bincount(numbers, minlength=count))[:-1])
    return tuple(
        Boundary(*unit, segments)
        for unit, segments in zip(units, parted, strict=True)
        if len(segments)
    )


def _reach_the_edges(fields: Array) -> None:
    """Continue fields, straight on, from the middles of the outer cells to the plane's edges."""
    fields[:, 0] = 1.5 * fields[:, 1] - 0.5 * fields[:, 2]
    fields[:, -1] = 1.5 * fields[:, -2] - 0.5 * fields[:, -3]
    fields[:, :, 0] = 1.5 * fields[:, :, 1] - 0.5 * fields[:, :, 2]
    fields[:, :, -1] = 1.5 * fields[:, :, -2] - 0.5 * fields[:, :, -3]


def _turn_left_side_on(pieces: Array, numbers: NDArray[np.intp], fields: Array) -> None:
    """Turn pieces of line, in columns and rows, so that their unit is above 0 on their left."""
    middles = pieces.mean(axis=1)
    corners = np.minimum(middles.astype(np.intp), fields.shape[2] - 2)
    across, down = (middles - corners).T
    column, row = corners.T
    here, right = fields[numbers, row, column], fields[numbers, row, column + 1]
    below, opposite = fields[numbers, row + 1, column], fields[numbers, row + 1, column + 1]
    rightwards = (right - here) * (1.0 - down) + (opposite - below) * down
    downwards = (below - here) * (1.0 - across) + (opposite - right) * across
    x, y = (pieces[:, 1] - pieces[:, 0]).T
    # Rows go down the page: there, left of (x, y) is (y, −x).
    wrong = y * rightwards - x * downwards < 0.0
    pieces[wrong] = pieces[wrong, ::-1]
