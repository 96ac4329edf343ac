"""Which connections there are between shown units, numbered without an object for each of them."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import overload

import numpy as np
from numpy.typing import NDArray

from xorviz.session.snapshot import Topology, Weights
from xorviz.ui.views.network.lanes import SkipKey
from xorviz.ui.views.network.units import UnitKey

Numbers = NDArray[np.intp]
Array = NDArray[np.float64]


@dataclass(frozen=True)
class EdgeKey:
    """A connection from one unit to another; `row` is its row in the target layer's kernel."""

    source: UnitKey
    target: UnitKey
    row: int


@dataclass(frozen=True)
class Bundle:
    """All connections from the shown units of a source to those of a layer.

    Their numbers are `start`, `start` + 1, …: for one source unit after the other, those to each
    unit of the layer.

    Parameters
    ----------
    source, layer : str
    start : int
    row : int
        The row of the source's first unit in the layer's kernel.
    rows, units : int
        How many units of the source and of the layer are shown.
    """

    source: str
    layer: str
    start: int
    row: int
    rows: int
    units: int

    @property
    def stop(self) -> int:
        """The number after the last."""
        return self.start + self.rows * self.units

    def weights(self, weights: Weights) -> Array:
        """Return the weights of these connections, shape (rows, units)."""
        return weights.kernel[self.row : self.row + self.rows, : self.units]


class Connections(Sequence[EdgeKey]):
    """All connections between shown units, in the order of the layers and of their kernels.

    Parameters
    ----------
    topology : Topology
    shown : dict of str to int
        How many units of each input and layer have a place.
    """

    def __init__(self, topology: Topology, shown: dict[str, int]) -> None:
        widths = dict(topology.inputs)
        widths.update((layer.id, layer.units) for layer in topology.layers)
        self.bundles: list[Bundle] = []
        self._by_pair: dict[SkipKey, Bundle] = {}
        start = 0
        for layer in topology.layers:
            row = 0
            for source in layer.sources:
                bundle = Bundle(source, layer.id, start, row, shown[source], shown[layer.id])
                self.bundles.append(bundle)
                self._by_pair[source, layer.id] = bundle
                start, row = bundle.stop, row + widths[source]
        self._starts = [bundle.start for bundle in self.bundles]
        self._count = start

    def __len__(self) -> int:
        return self._count

    @overload
    def __getitem__(self, number: int) -> EdgeKey: ...

    @overload
    def __getitem__(self, number: slice) -> list[EdgeKey]: ...

    def __getitem__(self, number: int | slice) -> EdgeKey | list[EdgeKey]:
        if isinstance(number, slice):
            return [self[one] for one in range(self._count)[number]]
        bundle, row, unit = self.place(range(self._count)[number])
        return EdgeKey((bundle.source, row), (bundle.layer, unit), bundle.row + row)

    def __iter__(self) -> Iterator[EdgeKey]:
        return (self[number] for number in range(self._count))

    def __contains__(self, key: object) -> bool:
        if not isinstance(key, EdgeKey):
            return False
        bundle = self._by_pair.get((key.source[0], key.target[0]))
        return (
            bundle is not None
            and 0 <= key.source[1] < bundle.rows
            and 0 <= key.target[1] < bundle.units
            and key.row == bundle.row + key.source[1]
        )

    def place(self, number: int) -> tuple[Bundle, int, int]:
        """Return the bundle of a connection, and its units there by position."""
        bundle = self.bundles[bisect_right(self._starts, number) - 1]
        row, unit = divmod(number - bundle.start, bundle.units)
        return bundle, row, unit

    def number(self, key: EdgeKey) -> int:
        """Return the place of a connection among all."""
        bundle = self._by_pair[key.source[0], key.target[0]]
        return bundle.start + key.source[1] * bundle.units + key.target[1]

    def of_unit(self, key: UnitKey) -> frozenset[int]:
        """Return the connections that enter or leave a unit."""
        name, unit = key
        found: set[int] = set()
        for bundle in self.bundles:
            if bundle.source == name and unit < bundle.rows:
                first = bundle.start + unit * bundle.units
                found.update(range(first, first + bundle.units))
            if bundle.layer == name and unit < bundle.units:
                found.update(range(bundle.start + unit, bundle.stop, bundle.units))
        return frozenset(found)

    def of_pair(self, skip: SkipKey) -> frozenset[int]:
        """Return the connections from an input or a layer to a layer."""
        bundle = self._by_pair.get(skip)
        return frozenset(range(bundle.start, bundle.stop)) if bundle is not None else frozenset()
