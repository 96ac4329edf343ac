"""The loss over a plane through the present weights, as a grid."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from xorviz.engine.activations import build_activation
from xorviz.engine.dataset import Dataset
from xorviz.engine.layout import LayerArrays
from xorviz.engine.losses import build_loss
from xorviz.engine.penalties import is_regularized, penalty_of
from xorviz.engine.spec.experiment import ExperimentSpec
from xorviz.engine.spec.network import NetworkSpec
from xorviz.insight.loss_plane import LossPlane

Array = NDArray[np.float64]

#: Points a side.
SIZE = 61

#: How many numbers of a forward pass are kept at once: those that find room near the processor.
#: Half or three times as many take up to twice as long.
_MOST_NUMBERS = 180_000

#: How far a landscape reaches beyond the path on it, as a part of the path's reach.
_MARGIN = 0.2

#: How far it reaches at least, to each side: in units of a weight, in lengths of all weights.
_LEAST = {"weights": 3.0, "gradient": 1.0, "path": 0.0}
#: A path no wider than this part of its length has no width.
_NARROW = 1e-9


@dataclass(frozen=True)
class Landscape:
    """The mean loss over the whole training set on a grid; its arrays are read-only.

    Parameters
    ----------
    plane : LossPlane
    xs, ys : ndarray, shape (size,)
        Coordinates of the columns from the left and of the rows from the top. With an odd size the
        present weights are the point in the middle of a grid whose extent is even to all sides.
    loss : ndarray, shape (size, size)
        Rows from the top; not finite where the loss is not.
    """

    plane: LossPlane
    xs: Array
    ys: Array
    loss: Array

    def __post_init__(self) -> None:
        for array in (self.xs, self.ys, self.loss):
            array.flags.writeable = False


def landscape(
    spec: ExperimentSpec,
    data: Dataset,
    plane: LossPlane,
    extent: tuple[float, float, float, float],
    size: int = SIZE,
    penalties: bool = True,
    between: Callable[[float], None] = lambda part: None,
) -> Landscape:
    """Find the loss at every point of a grid, many points at once as replicas.

    Parameters
    ----------
    spec : ExperimentSpec
    data : Dataset
        Of one replica; patterns with a share of 0 do not count.
    plane : LossPlane
    extent : tuple of float
        Left, right, bottom and top; the outermost points lie on it.
    size : int
        Points a side, at least 2.
    penalties : bool
        Whether those of the regularizers belong to the loss.
    between : callable
        Told now and then the part that is done; what it raises ends the work.
    """
    left, right, bottom, top = extent
    xs, ys = np.linspace(left, right, size), np.linspace(top, bottom, size)
    # A sum of halves may miss the middle by a rounding.
    for values, low, high in ((xs, left, right), (ys, bottom, top)):
        if size % 2 and low == -high:
            values[size // 2] = 0.0
    places = np.stack([array.ravel() for array in np.meshgrid(xs, ys)], axis=1)
    loss = losses_at(spec, data, plane, places, penalties, between)
    return Landscape(plane, xs, ys, loss.reshape(size, size))


def losses_at(
    spec: ExperimentSpec,
    data: Dataset,
    plane: LossPlane,
    places: Array,
    penalties: bool = True,
    between: Callable[[float], None] = lambda part: None,
) -> Array:
    """Return the loss at places `(places, 2)` of a plane, `(places,)`.

    The other parameters are those of `landscape`.
    """
    network, layout = spec.network, plane.layout
    present = data.shares[0] > 0.0
    inputs, targets, shares = data.distinct_inputs, data.distinct_targets, data.shares[0]
    if not present.all():
        inputs, targets, shares = inputs[:, present], targets[:, present], shares[present]
    rows = inputs.shape[1]
    a_pattern = _numbers_of_a_pattern(network)
    at_once = max(1, min(rows, _MOST_NUMBERS // a_pattern))
    together = max(1, _MOST_NUMBERS // (at_once * a_pattern + 2 * layout.size))
    per_pattern = build_loss(spec.training.loss).per_pattern
    adds = penalties and is_regularized(network)
    result = np.zeros(len(places))
    for start in range(0, len(places), together):
        part = slice(start, start + together)
        flat = plane.points(places[part])
        blocks = {layer.id: layout.block(flat, layer.id) for layer in network.layers}
        arrays = {name: LayerArrays(block[:, :-1], block[:, -1:]) for name, block in blocks.items()}
        with np.errstate(all="ignore"):
            for first in range(0, rows, at_once):
                chunk = slice(first, first + at_once)
                output = _outputs(network, arrays, inputs[:, chunk])
                result[part] += per_pattern(output, targets[:, chunk]) @ shares[chunk]
                between((start + together * min(1.0, (first + at_once) / rows)) / len(places))
            if adds:
                result[part] += penalty_of(network, arrays)
    return result


def numbers_of(spec: ExperimentSpec, data: Dataset, size: int = SIZE) -> int:
    """Return about how many numbers a landscape of `size` points a side takes to compute."""
    network, rows = spec.network, data.distinct_inputs.shape[1]
    return int(size**2 * (rows * _numbers_of_a_pattern(network) + 2 * network.parameters()))


def _numbers_of_a_pattern(network: NetworkSpec) -> int:
    return sum(network.fan_in(layer) + 1 + 3 * layer.units for layer in network.layers)


def _outputs(network: NetworkSpec, arrays: Mapping[str, LayerArrays], inputs: Array) -> Array:
    """Return the outputs of many networks, `(networks, patterns, outputs)`.

    As `xorviz.engine.forward` computes them but for the order of summation: the bias comes last,
    so that no layer's inputs are copied for a 1 at their end, which halves the time.
    """
    known: dict[str, Array] = {}
    start = 0
    for entry in network.inputs:
        known[entry.id] = inputs[:, :, start : start + entry.units]
        start += entry.units
    for layer in network.layers:
        kernel, bias = arrays[layer.id]
        parts = [known[source] for source in layer.sources]
        if len(parts) > 1:
            whole = (kernel.shape[0], inputs.shape[1])
            parts = [np.broadcast_to(part, (*whole, part.shape[2])) for part in parts]
            parts = [np.concatenate(parts, axis=2)]
        pre_activation = np.matmul(parts[0], kernel)
        pre_activation += bias
        known[layer.id] = np.empty_like(pre_activation)
        build_activation(layer.activation).forward(pre_activation, known[layer.id])
    return known[network.output]


def starting_extent(
    plane: LossPlane, places: Array | None = None, here: tuple[float, float] = (0.0, 0.0)
) -> tuple[float, float, float, float]:
    """Return where a landscape ends that shows the present weights and a path.

    Parameters
    ----------
    plane : LossPlane
    places : ndarray, shape (points, 2), optional
        A path on it, as `LossPlane.project` gives it.
    here : tuple of float
        Where the present weights lie on it.

    Returns
    -------
    tuple of float
        Left, right, bottom and top.
    """
    present = np.array([here])
    shown = present if places is None else np.concatenate([present, places])
    low, high = shown.min(axis=0), shown.max(axis=0)
    margin = _MARGIN * (high - low)
    least = _LEAST[plane.kind]
    low, high = low - margin, high + margin
    low, high = np.minimum(low, present[0] - least), np.maximum(high, present[0] + least)
    # A path that stands still, or on a line, is shown with a little around it.
    narrow = high - low <= _NARROW * max(1.0, float((high - low).max()))
    low, high = np.where(narrow, low - 1.0, low), np.where(narrow, high + 1.0, high)
    return float(low[0]), float(high[0]), float(low[1]), float(high[1])
