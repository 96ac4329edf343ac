"""What stands in the cells: the weights and biases of all layers, by name and by place."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Mapping
from typing import NamedTuple

import numpy as np

from xorviz.session.snapshot import Array, Topology, Weights
from xorviz.ui.numbers import symmetric_scale
from xorviz.ui.views.parts.names import incoming_names, unit_names


class Cell(NamedTuple):
    """A place in a layer's table; the row after the kernel's last is the bias."""

    layer: str
    row: int
    unit: int


class _Names(dict[str, tuple[str, ...]]):
    """Names by layer, those of a layer made when they are first asked for."""

    def __init__(self, make: Callable[[str], tuple[str, ...]]) -> None:
        super().__init__()
        self._make = make

    def __missing__(self, layer: str) -> tuple[str, ...]:
        self[layer] = self._make(layer)
        return self[layer]


class WeightTable:
    """The tables of the layers of a topology, and the numbers of one snapshot in them.

    The scale is that of all layers, so that colours mean the same whichever are shown.

    Parameters
    ----------
    topology : Topology
    bias : str
        What the row of biases is called.
    only : str
        The one layer to be shown; all if there is none of this id.
    """

    def __init__(self, topology: Topology, bias: str, only: str = "") -> None:
        self.topology = topology
        every = tuple(layer.id for layer in topology.layers)
        self.layers = (only,) if only in every else every
        #: The names of each layer's rows and columns.
        self.rows = _Names(lambda layer: (*incoming_names(topology, layer), bias))
        self.columns = _Names(lambda layer: unit_names(topology, layer))
        #: The sources of each layer, and the first row of each.
        self.sources = {layer: _sources(topology, layer) for layer in self.layers}
        self.scale = 1.0
        self._weights: Mapping[str, Weights] = {}

    def take(self, weights: Mapping[str, Weights]) -> None:
        """Take the numbers of a snapshot."""
        self._weights = weights
        self.scale = symmetric_scale(
            max(
                max(_largest(weights[layer].kernel), _largest(weights[layer].bias))
                for layer in weights
            )
        )

    def size(self, layer: str) -> tuple[int, int]:
        """Return how many rows a layer's kernel has, and how many columns."""
        view = self.topology.layer(layer)
        return sum(self.topology.width(source) for source in view.sources), view.units

    def weights(self, layer: str) -> Weights:
        """Return a layer's kernel and bias."""
        return self._weights[layer]

    def is_bias(self, cell: Cell) -> bool:
        """Tell whether a cell holds a bias."""
        return cell.row == self.size(cell.layer)[0]

    def value(self, cell: Cell) -> float:
        """Return the number in a cell."""
        weights = self._weights[cell.layer]
        if self.is_bias(cell):
            return float(weights.bias[cell.unit])
        return float(weights.kernel[cell.row, cell.unit])

    def name(self, cell: Cell) -> str:
        """Return where a number comes from and goes to: ``x₁ → h1.2``."""
        return f"{self.rows[cell.layer][cell.row]} → {self.columns[cell.layer][cell.unit]}"

    def first(self) -> Cell:
        """Return the first cell of all."""
        return Cell(self.layers[0], 0, 0)

    def last(self) -> Cell:
        """Return the last cell of all."""
        layer = self.layers[-1]
        rows, columns = self.size(layer)
        return Cell(layer, rows, columns - 1)

    def neighbour(self, cell: Cell, down: int, right: int) -> Cell:
        """Return the cell next to one; past a layer's edge lies the layer after or before."""
        rows, columns = len(self.rows[cell.layer]), len(self.columns[cell.layer])
        row, unit = cell.row + down, cell.unit + right
        if 0 <= row < rows and 0 <= unit < columns:
            return Cell(cell.layer, row, unit)
        position = self.layers.index(cell.layer) + (1 if down + right > 0 else -1)
        if not 0 <= position < len(self.layers):
            return cell
        layer = self.layers[position]
        rows, columns = len(self.rows[layer]), len(self.columns[layer])
        if right:
            return Cell(layer, min(cell.row, rows - 1), 0 if right > 0 else columns - 1)
        return Cell(layer, 0 if down > 0 else rows - 1, min(cell.unit, columns - 1))

    def beginning(self, cell: Cell, way: int) -> Cell:
        """Return the first cell of the layer after or before that of a cell."""
        position = self.layers.index(cell.layer) + way
        return Cell(self.layers[min(max(position, 0), len(self.layers) - 1)], 0, 0)

    def same(self, cell: Cell, former: WeightTable) -> Cell | None:
        """Return where a cell of a former topology stands now, if it is still there."""
        if cell.layer not in self.layers:
            return None
        unit_id = former.topology.layer(cell.layer).unit_ids[cell.unit]
        unit_ids = self.topology.layer(cell.layer).unit_ids
        if unit_id not in unit_ids:
            return None
        unit = unit_ids.index(unit_id)
        if former.is_bias(cell):
            return Cell(cell.layer, len(self.rows[cell.layer]) - 1, unit)
        sources = _lasting_sources(self.topology, cell.layer)
        source = _lasting_sources(former.topology, cell.layer)[cell.row]
        return Cell(cell.layer, sources.index(source), unit) if source in sources else None


def _lasting_sources(topology: Topology, layer: str) -> list[tuple[str, int]]:
    """Return for each row of a kernel its source and the number there that edits do not shift."""
    inputs = dict(topology.inputs)
    return [
        (source, place if source in inputs else topology.layer(source).unit_ids[place])
        for source, place in topology.source_units(layer)
    ]


def _sources(topology: Topology, layer: str) -> tuple[tuple[str, int], ...]:
    """Return each source of a layer with the number of its first row."""
    sources = topology.layer(layer).sources
    starts = itertools.accumulate((topology.width(source) for source in sources), initial=0)
    return tuple(zip(sources, starts, strict=False))


def _largest(values: Array) -> float:
    """Return the largest size of finite numbers."""
    largest = float(max(values.max(initial=0.0), -values.min(initial=0.0)))
    if np.isfinite(largest):
        return largest
    return float(np.abs(values[np.isfinite(values)]).max(initial=0.0))
