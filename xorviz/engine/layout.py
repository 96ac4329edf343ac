"""Where each layer's kernel and bias lie in one flat array of parameters."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from xorviz.engine.spec.network import NetworkSpec

Array = NDArray[np.float64]


class LayerArrays(NamedTuple):
    """A layer's kernel, `(replicas, fan_in, units)`, and bias, `(replicas, 1, units)`."""

    kernel: Array
    bias: Array


class Layout:
    """The order of the parameters of a network in a flat array `(replicas, parameters)`.

    A layer takes one block, its kernel with the bias as one row more, so that one product with
    inputs that end in a 1 gives the pre-activation, and one product gives both gradients.
    """

    def __init__(self, network: NetworkSpec) -> None:
        self._blocks: dict[str, tuple[int, int, int]] = {}
        start = 0
        for layer in network.layers:
            rows = network.fan_in(layer) + 1
            self._blocks[layer.id] = (start, rows, layer.units)
            start += rows * layer.units
        self.size = start

    def block(self, flat: Array, layer: str) -> Array:
        """Return a view of a layer's kernel with its bias as last row, `(R, fan_in + 1, units)`."""
        start, rows, units = self._blocks[layer]
        return flat[:, start : start + rows * units].reshape(flat.shape[0], rows, units)

    @property
    def sizes(self) -> tuple[int, ...]:
        """How many numbers each kernel and each bias has, one after the other in the flat array."""
        blocks = self._blocks.values()
        return tuple(size for _, rows, units in blocks for size in ((rows - 1) * units, units))

    def unpack(self, flat: Array) -> dict[str, LayerArrays]:
        """Return copies of every layer's arrays."""
        result = {}
        for layer in self._blocks:
            block = self.block(flat, layer)
            result[layer] = LayerArrays(block[:, :-1].copy(), block[:, -1:].copy())
        return result

    def pack(self, arrays: Mapping[str, LayerArrays]) -> Array:
        """Return a new flat array that holds the given arrays."""
        replicas = next(iter(arrays.values())).kernel.shape[0]
        flat = np.empty((replicas, self.size))
        for layer in self._blocks:
            block = self.block(flat, layer)
            block[:, :-1] = arrays[layer].kernel
            block[:, -1:] = arrays[layer].bias
        return flat

    def owner(self, position: int) -> tuple[str, str]:
        """Return the layer that a flat position belongs to, and ``kernel`` or ``bias``."""
        for layer, (start, rows, units) in self._blocks.items():
            if start <= position < start + rows * units:
                return layer, "bias" if position >= start + (rows - 1) * units else "kernel"
        raise IndexError(position)
