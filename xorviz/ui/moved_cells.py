"""Which weights change, and to what, where a network is moved over its landscape."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from xorviz.session.edits import Cell
from xorviz.session.snapshot import Landscape, Topology, Weights


def moved_cells(
    landscape: Landscape,
    weights: Mapping[str, Weights],
    by: tuple[float, float],
    topology: Topology,
) -> tuple[Cell, ...]:
    """Return every weight that changes, by the ids of what is there now.

    None does where the network is no longer one that the directions are of.

    Parameters
    ----------
    landscape : Landscape
    weights : mapping of str to Weights
        From where.
    by : tuple of float
        How far to the right and upwards.
    topology : Topology
    """
    across, up = landscape.directions
    cells: list[Cell] = []
    for layer in topology.layers:
        if layer.id not in across or layer.id not in weights:
            return ()
        start, one, two = weights[layer.id], across[layer.id], up[layer.id]
        sources = topology.source_units(layer.id)
        shape = (len(sources), layer.units)
        if not start.kernel.shape == one.kernel.shape == shape:
            return ()
        kernel = start.kernel + by[0] * one.kernel + by[1] * two.kernel
        bias = start.bias + by[0] * one.bias + by[1] * two.bias
        moved = (one.kernel != 0.0) | (two.kernel != 0.0)
        for row, unit in np.argwhere(moved).tolist():
            source, position = sources[row]
            is_input = source in dict(topology.inputs)
            source_unit = position if is_input else topology.layer(source).unit_ids[position]
            value = float(kernel[row, unit])
            cells.append(Cell(layer.id, source, source_unit, layer.unit_ids[unit], value))
        for unit in np.flatnonzero((one.bias != 0.0) | (two.bias != 0.0)).tolist():
            cells.append(Cell(layer.id, None, 0, layer.unit_ids[unit], float(bias[unit])))
    return tuple(cells)
