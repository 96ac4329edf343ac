"""Fitting a network to data of another shape: other input values, or more or fewer outputs."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from xorviz.engine.rewiring import Block, Wiring, rows_of, whole
from xorviz.engine.spec.bits import GateData
from xorviz.engine.spec.data import DataSpec
from xorviz.engine.spec.experiment import ExperimentSpec
from xorviz.engine.spec.network import LayerSpec, NetworkSpec
from xorviz.engine.state import RunState, draw_units

Array = NDArray[np.float64]


def refitted(spec: ExperimentSpec, state: RunState, data: DataSpec) -> Wiring | None:
    """Return the network for other data, or None where the present one has the right shape.

    Bits that come to be written as pairs (b, 1 − b) keep their weights, and those of 1 − b start
    at 0; pairs that become single bits leave u·b + v·(1 − b) = (u − v)·b + v, so that the network
    goes on computing what it did. A second output of a gate ("false", which comes first) draws its
    weights from a stream of its own. Data of any other shape keep what has the same position.

    A network with several inputs can only be fitted from bits to pairs and back.

    Parameters
    ----------
    spec : ExperimentSpec
    state : RunState
    data : DataSpec
        The data to come.
    """
    former = spec.data
    if data.features == former.features and data.outputs == former.outputs:
        return None
    network = fitted_network(spec.network, former, data)
    ids = dict(state.unit_ids)
    output = spec.network.output
    units = _output_units(former, data)
    new_ids = iter(range(max(ids[output]) + 1, max(ids[output]) + 1 + len(units)))
    ids[output] = tuple(ids[output][unit] if unit >= 0 else next(new_ids) for unit in units)
    blocks = {}
    for layer in spec.network.layers:
        reads_inputs = any(source not in ids for source in layer.sources)
        changed = data.features != former.features and reads_inputs
        if changed or (layer.id == output and data.outputs != former.outputs):
            every = tuple(range(layer.units))
            blocks[layer.id] = _block(
                spec, state, data, network, layer, units if layer.id == output else every
            )
    drawn = replace(spec, data=data, network=network, weights=())
    if -1 in units:
        # What is not allowed may not draw either.
        drawn.validate()
        _draw_outputs(drawn, state, blocks[output], ids[output])
    return Wiring(network, ids, blocks)


def fitted_network(network: NetworkSpec, former: DataSpec, data: DataSpec) -> NetworkSpec:
    """Return the network with the inputs and outputs that other data need, as far as can be told.

    Parameters
    ----------
    network : NetworkSpec
    former, data : DataSpec
        The data that it fits, and those that it is to fit.
    """
    inputs = network.inputs
    if data.paired and not former.paired:
        inputs = tuple(replace(entry, units=2 * entry.units) for entry in inputs)
    elif former.paired and not data.paired and _halves(network):
        inputs = tuple(replace(entry, units=entry.units // 2) for entry in inputs)
    if len(inputs) == 1:
        inputs = (replace(inputs[0], units=data.features),)
    layers = tuple(
        replace(layer, units=data.outputs) if layer.id == network.output else layer
        for layer in network.layers
    )
    return replace(network, inputs=inputs, layers=layers)


def _halves(network: NetworkSpec) -> bool:
    return all(entry.units % 2 == 0 for entry in network.inputs)


def _output_units(former: DataSpec, data: DataSpec) -> tuple[int, ...]:
    """Return, for each output to come, the present one that goes on in it; −1 for none."""
    if former.outputs == data.outputs:
        return tuple(range(data.outputs))
    if isinstance(former, GateData) and isinstance(data, GateData):
        return (-1, 0) if data.outputs == 2 else (1,)
    return tuple(unit if unit < former.outputs else -1 for unit in range(data.outputs))


def _block(
    spec: ExperimentSpec,
    state: RunState,
    data: DataSpec,
    network: NetworkSpec,
    layer: LayerSpec,
    units: tuple[int, ...],
) -> Block:
    """Return the block of a layer that reads inputs, or of the output."""
    own = {entry.id for entry in spec.network.inputs}
    fan_in = spec.network.fan_in(layer)
    rows: list[int] = []
    #: For each new row: the old row to take it from, and one to subtract from it.
    folds: list[tuple[int, int]] = []
    added: list[int] = []
    for source in layer.sources:
        former = rows_of(spec.network, layer, source)
        width = network.width(source)
        if source not in own or width == len(former):
            rows += former
        elif data.paired and not spec.data.paired and width == 2 * len(former):
            rows += [row for bit in former for row in (bit, -1)]
        elif spec.data.paired and not data.paired and width * 2 == len(former):
            first = len(rows)
            folds += [(first + bit, former[2 * bit]) for bit in range(width)]
            added += former[1::2]
            rows += [-1] * width
        else:
            rows += [former[place] if place < len(former) else -1 for place in range(width)]
    old = whole(state.parameters, layer.id)
    given = np.zeros((old.shape[0], len(rows) + 1, len(units)))
    slots = {name: given.copy() for name in state.slots}
    kept = [(new, unit) for new, unit in enumerate(units) if unit >= 0]
    columns = [unit for _, unit in kept]
    places = [new for new, _ in kept]
    for row, bit in folds:
        given[:, row, places] = (old[:, bit] - old[:, bit + 1])[:, columns]
        for name, arrays in state.slots.items():
            slots[name][:, row, places] = whole(arrays, layer.id)[:, bit][:, columns]
    if added:
        given[:, -1, places] = (old[:, -1] + old[:, added].sum(axis=1))[:, columns]
        for name, arrays in state.slots.items():
            slots[name][:, -1, places] = whole(arrays, layer.id)[:, -1][:, columns]
    return Block((*rows, -1 if added else fan_in), units, given, slots)


def _draw_outputs(
    spec: ExperimentSpec, state: RunState, block: Block, ids: tuple[int, ...]
) -> None:
    """Fill the columns of new output units."""
    for place, unit in enumerate(block.units):
        if unit < 0:
            block.parameters[:, :, place] = draw_units(
                spec, spec.network.output, ids[place], state.edits + 1, spec.replica_numbers
            )
