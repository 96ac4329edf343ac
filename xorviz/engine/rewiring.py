"""Changing which layers there are and what they read, in the middle of a run."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

import numpy as np
from numpy.typing import NDArray

from xorviz.engine.layout import LayerArrays
from xorviz.engine.spec.network import LayerSpec, NetworkSpec
from xorviz.engine.state import Arrays, RunState, frozen

Array = NDArray[np.float64]


@dataclass(frozen=True)
class Block:
    """What becomes of one layer's kernel and bias, and of its moments.

    Rows are the kernel's, and the bias as the last. Where both the row and the unit of a number go
    on, it stays as it is; all others are those given here.

    Parameters
    ----------
    rows : tuple of int
        For each new row the old one that goes on in it; −1 for none.
    units : tuple of int
        For each new unit the old one that goes on in it, by position; −1 for none.
    parameters : ndarray, shape (replicas, rows, units)
    slots : mapping of str to ndarray, each of that shape
        The optimizer's moments; those that are missing start at zero.
    """

    rows: tuple[int, ...]
    units: tuple[int, ...]
    parameters: Array
    slots: Mapping[str, Array] = field(default_factory=dict)


@dataclass(frozen=True)
class Wiring:
    """A network to change to, and what becomes of the layers that do not stay as they are.

    Parameters
    ----------
    network : NetworkSpec
    unit_ids : mapping of str to tuple of int
        The stable ids of every layer's units.
    blocks : mapping of str to Block
        By layer id; a layer without one keeps all its numbers.
    """

    network: NetworkSpec
    unit_ids: Mapping[str, tuple[int, ...]]
    blocks: Mapping[str, Block]


def rewired(network: NetworkSpec, state: RunState, wiring: Wiring) -> tuple[RunState, Wiring]:
    """Change a run's network.

    Parameters
    ----------
    network : NetworkSpec
        The one before.
    state : RunState
    wiring : Wiring
        What to change to.

    Returns
    -------
    RunState
    Wiring
        What leads back: numbers that went on stay as they are by then, all others return as they
        were.
    """
    sets = {"": state.parameters, **state.slots}
    after: dict[str, dict[str, LayerArrays]] = {name: {} for name in sets}
    for layer in wiring.network.layers:
        block = wiring.blocks.get(layer.id)
        for name, arrays in sets.items():
            former = arrays.get(layer.id)
            if block is None:
                after[name][layer.id] = arrays[layer.id]
                continue
            given = block.parameters if not name else block.slots.get(name)
            if given is None:
                given = np.zeros_like(block.parameters)
            after[name][layer.id] = _split(_joined(given, block, former))
    changed = replace(
        state,
        parameters=frozen(after.pop("")),
        slots={name: frozen(arrays) for name, arrays in after.items()},
        unit_ids=dict(wiring.unit_ids),
    )
    return changed, _way_back(network, state, wiring)


def whole(arrays: Arrays, layer_id: str) -> Array:
    """Return a layer's kernel with its bias as the last row, `(replicas, rows, units)`."""
    kernel, bias = arrays[layer_id]
    return np.concatenate([kernel, bias], axis=1)


def rows_of(network: NetworkSpec, layer: LayerSpec, source: str) -> list[int]:
    """Return the rows of a layer's kernel that read a source."""
    first = network.offset(layer, source)
    return list(range(first, first + network.width(source)))


def with_rows(state: RunState, layer_id: str, rows: tuple[int, ...]) -> Block:
    """Return the block of a layer of which only the rows change; new ones are 0."""
    replicas, _, units = state.parameters[layer_id].kernel.shape
    return Block(rows, tuple(range(units)), np.zeros((replicas, len(rows), units)))


def _joined(given: Array, block: Block, former: LayerArrays | None) -> Array:
    """Return the given numbers with those that go on in their places."""
    result = given.copy()
    if former is None:
        return result
    old = np.concatenate([former.kernel, former.bias], axis=1)
    rows = [(new, row) for new, row in enumerate(block.rows) if row >= 0]
    units = [(new, unit) for new, unit in enumerate(block.units) if unit >= 0]
    if rows and units:
        to = np.ix_([new for new, _ in rows], [new for new, _ in units])
        at = np.ix_([row for _, row in rows], [unit for _, unit in units])
        result[:, to[0], to[1]] = old[:, at[0], at[1]]
    return result


def _split(block: Array) -> LayerArrays:
    return LayerArrays(block[:, :-1].copy(), block[:, -1:].copy())


def _way_back(network: NetworkSpec, state: RunState, wiring: Wiring) -> Wiring:
    blocks = {}
    stays = {layer.id for layer in wiring.network.layers} - wiring.blocks.keys()
    for layer in network.layers:
        if layer.id in stays:
            continue
        old = whole(state.parameters, layer.id)
        block = wiring.blocks.get(layer.id)
        blocks[layer.id] = Block(
            rows=_inverted(block.rows if block else (), old.shape[1]),
            units=_inverted(block.units if block else (), old.shape[2]),
            parameters=old,
            slots={name: whole(arrays, layer.id) for name, arrays in state.slots.items()},
        )
    return Wiring(network, state.unit_ids, blocks)


def _inverted(places: tuple[int, ...], count: int) -> tuple[int, ...]:
    """Return, for each old place, the new one in which it goes on."""
    goes_on = {old: new for new, old in enumerate(places) if old >= 0}
    return tuple(goes_on.get(old, -1) for old in range(count))
