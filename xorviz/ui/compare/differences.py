"""What two snapshots differ in: weights of the same layers and units, and outputs on one plane."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from xorviz.session.snapshot import Decision, Snapshot, Topology

Array = NDArray[np.float64]

#: A unit of a source: of a layer by its stable id, of an input by its position.
Key = tuple[str, int]


class Reason(StrEnum):
    """Why two things cannot be subtracted."""

    NOTHING_YET = "nothing_yet"
    NO_COMMON_WEIGHTS = "no_common_weights"
    OTHER_INPUTS = "other_inputs"
    OTHER_OUTPUTS = "other_outputs"
    OTHER_PLANE = "other_plane"


@dataclass(frozen=True)
class LayerDifference:
    """The weights of one layer minus those of the reference, where both have the units.

    Parameters
    ----------
    layer : str
    sources : tuple of (str, int)
        For each row, the source and the unit's position in it, as the reference has them.
    units : tuple of int
        For each column, the unit's position in the layer of the reference.
    kernel : ndarray, shape (sources, units)
    bias : ndarray, shape (units,)
    """

    layer: str
    sources: tuple[Key, ...]
    units: tuple[int, ...]
    kernel: Array
    bias: Array

    @property
    def largest(self) -> float:
        """The largest size of a finite difference."""
        every = np.concatenate([self.kernel.ravel(), self.bias])
        return float(np.abs(every[np.isfinite(every)]).max(initial=0.0))


@dataclass(frozen=True)
class WeightsDifference:
    """The differences of all layers that have units in common.

    Parameters
    ----------
    layers : tuple of LayerDifference
    apart : int
        How many weights and biases only one of the two has.
    """

    layers: tuple[LayerDifference, ...]
    apart: int

    @property
    def largest(self) -> float:
        """The largest size of a finite difference."""
        return max(layer.largest for layer in self.layers)


def weights_difference(reference: Snapshot, other: Snapshot) -> WeightsDifference | Reason:
    """Return the weights of `other` minus those of `reference`, unit by unit."""
    if reference.topology.inputs != other.topology.inputs:
        return Reason.OTHER_INPUTS
    found, common = [], 0
    there = {layer.id for layer in other.topology.layers}
    for layer in reference.topology.layers:
        if layer.id not in there:
            continue
        rows = _rows(reference.topology, layer.id)
        other_rows = {key: row for row, key in enumerate(_rows(other.topology, layer.id))}
        columns = {unit: n for n, unit in enumerate(other.topology.layer(layer.id).unit_ids)}
        sources = [(row, other_rows[key]) for row, key in enumerate(rows) if key in other_rows]
        units = [(n, columns[u]) for n, u in enumerate(layer.unit_ids) if u in columns]
        if not units:
            continue
        mine, theirs = reference.weights[layer.id], other.weights[layer.id]
        kept, kept_there = [row for row, _ in sources], [row for _, row in sources]
        here, those = [n for n, _ in units], [n for _, n in units]
        kernel = theirs.kernel[np.ix_(kept_there, those)] - mine.kernel[np.ix_(kept, here)]
        places = reference.topology.source_units(layer.id)
        found.append(
            LayerDifference(
                layer.id,
                tuple(places[row] for row in kept),
                tuple(here),
                kernel,
                theirs.bias[those] - mine.bias[here],
            )
        )
        common += kernel.size + len(units)
    if not found:
        return Reason.NO_COMMON_WEIGHTS
    return WeightsDifference(tuple(found), _size(reference) + _size(other) - 2 * common)


def decision_difference(reference: Snapshot, other: Snapshot) -> Array | Reason:
    """Return the outputs of `other` over the input plane minus those of `reference`.

    Returns
    -------
    ndarray, shape (outputs, height, width), or Reason
        On the coarser of the two grids; the finer one is read between its points there.
    """
    reason = why_not_one_plane(reference, other)
    if reason is not None:
        return reason
    mine, theirs = reference.decision, other.decision
    assert mine is not None
    assert theirs is not None
    if mine.outputs.shape[0] != theirs.outputs.shape[0]:
        return Reason.OTHER_OUTPUTS
    shape = min(mine.outputs.shape, theirs.outputs.shape)
    # Numbers beyond all bounds on both sides leave none.
    with np.errstate(invalid="ignore"):
        return _on_grid(theirs, shape[1:]) - _on_grid(mine, shape[1:])


def why_not_one_plane(reference: Snapshot, other: Snapshot) -> Reason | None:
    """Return why two decision maps do not lie on the same plane; None where they do."""
    if reference.topology.inputs != other.topology.inputs:
        return Reason.OTHER_INPUTS
    mine, theirs = reference.decision, other.decision
    if mine is None or theirs is None:
        return Reason.NOTHING_YET
    if mine.extent != theirs.extent or mine.cut != theirs.cut:
        return Reason.OTHER_PLANE
    return None


def _rows(topology: Topology, layer: str) -> list[Key]:
    """Return for each row of a kernel what it belongs to, whatever its position."""
    inputs = dict(topology.inputs)
    return [
        (source, n if source in inputs else topology.layer(source).unit_ids[n])
        for source, n in topology.source_units(layer)
    ]


def _size(snapshot: Snapshot) -> int:
    weights = (snapshot.weights[layer.id] for layer in snapshot.topology.layers)
    return sum(one.kernel.size + one.bias.size for one in weights)


def _on_grid(decision: Decision, shape: tuple[int, ...]) -> Array:
    """Return outputs in the middles of the cells of a coarser grid, read between their points."""
    outputs = decision.outputs
    for axis, size in ((1, shape[0]), (2, shape[1])):
        cells = outputs.shape[axis]
        if cells == size:
            continue
        places = np.clip((np.arange(size) + 0.5) * cells / size - 0.5, 0.0, cells - 1.0)
        before = np.floor(places).astype(np.intp)
        after = np.minimum(before + 1, cells - 1)
        part = (places - before).reshape([-1 if n == axis else 1 for n in range(3)])
        first, second = np.take(outputs, before, axis), np.take(outputs, after, axis)
        outputs = first + part * (second - first)
    return outputs
