"""Changing the width of a layer in the middle of a run, keeping what was learned."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from xorviz.engine.errors import SpecError
from xorviz.engine.layout import LayerArrays
from xorviz.engine.spec.experiment import ExperimentSpec
from xorviz.engine.spec.network import LayerSpec, NetworkSpec
from xorviz.engine.state import Arrays, RunState, draw_units, frozen

Array = NDArray[np.float64]


@dataclass(frozen=True)
class UnitArrays:
    """What belongs to one unit in one set of arrays (the parameters, or an optimizer's slot).

    Parameters
    ----------
    incoming : ndarray, shape (replicas, fan_in + 1)
        Its column of the kernel, then its bias.
    outgoing : mapping of str to ndarray, shape (replicas, units)
        Its row in the kernel of each layer that reads it, by layer id.
    """

    incoming: Array
    outgoing: Mapping[str, Array]


@dataclass(frozen=True)
class Unit:
    """A unit taken out of a network, with all that is needed to put it back.

    Parameters
    ----------
    unit_id : int
    position : int
        Where it stood in its layer.
    parameters : UnitArrays
    slots : mapping of str to UnitArrays
        The optimizer's moments; slots that a later optimizer lacks are ignored, and those that are
        missing start at zero.
    """

    unit_id: int
    position: int
    parameters: UnitArrays
    slots: Mapping[str, UnitArrays]


def resized(spec: ExperimentSpec, layer_id: str, units: int) -> ExperimentSpec:
    """Return the experiment with another width of one layer, validated.

    Start weights given outright that no longer fit are left to the initializers.

    Raises
    ------
    SpecError
        If the width is not allowed, or the layer is the output, whose width the data decide.
    """
    if layer_id == spec.network.output:
        raise SpecError(f"network.{layer_id}.units", "output_width", units)
    network = spec.network
    layers = tuple(
        replace(layer, units=units) if layer.id == layer_id else layer for layer in network.layers
    )
    touched = {layer_id, *(layer.id for layer in network.consumers(layer_id))}
    weights = tuple(entry for entry in spec.weights if entry[0] not in touched)
    changed = replace(spec, network=replace(network, layers=layers), weights=weights)
    return changed.validate()


def new_unit(spec: ExperimentSpec, state: RunState, layer_id: str) -> Unit:
    """Draw a unit for the end of a layer.

    Its incoming weights come from its own stream; its outgoing weights are 0, so that the network
    computes what it did before.
    """
    ids = state.unit_ids[layer_id]
    unit_id = max(ids) + 1
    grown = resized(spec, layer_id, len(ids) + 1)
    incoming = draw_units(grown, layer_id, unit_id, state.edits + 1, spec.replica_numbers)
    outgoing = {
        layer.id: np.zeros((incoming.shape[0], layer.units))
        for layer in spec.network.consumers(layer_id)
    }
    return Unit(unit_id, len(ids), UnitArrays(incoming, outgoing), {})


def insert_unit(network: NetworkSpec, state: RunState, layer_id: str, unit: Unit) -> RunState:
    """Put a unit into a layer; `network` is the topology before."""
    layer = network.layer(layer_id)
    ids = list(state.unit_ids[layer_id])
    ids.insert(unit.position, unit.unit_id)

    def put(arrays: Arrays, part: UnitArrays) -> Arrays:
        return _change_unit(
            network,
            layer,
            arrays,
            lambda kernel: np.insert(kernel, unit.position, part.incoming[:, :-1], axis=2),
            lambda bias: np.insert(bias, unit.position, part.incoming[:, -1:], axis=2),
            lambda kernel, row, consumer: np.insert(
                kernel, row + unit.position, part.outgoing[consumer], axis=1
            ),
        )

    zero = UnitArrays(
        np.zeros_like(unit.parameters.incoming),
        {name: np.zeros_like(row) for name, row in unit.parameters.outgoing.items()},
    )
    return replace(
        state,
        parameters=put(state.parameters, unit.parameters),
        slots={
            name: put(arrays, unit.slots.get(name, zero)) for name, arrays in state.slots.items()
        },
        unit_ids={**state.unit_ids, layer_id: tuple(ids)},
    )


def take_unit(
    network: NetworkSpec, state: RunState, layer_id: str, unit_id: int
) -> tuple[RunState, Unit]:
    """Take a unit out of a layer; `network` is the topology before.

    Raises
    ------
    SpecError
        If the layer has no such unit.
    """
    layer = network.layer(layer_id)
    ids = state.unit_ids[layer_id]
    if unit_id not in ids:
        raise SpecError(
            f"network.{layer_id}", "unknown_unit", unit_id, tuple(str(known) for known in ids)
        )
    position = ids.index(unit_id)

    def cut(arrays: Arrays) -> Arrays:
        return _change_unit(
            network,
            layer,
            arrays,
            lambda kernel: np.delete(kernel, position, axis=2),
            lambda bias: np.delete(bias, position, axis=2),
            lambda kernel, row, _: np.delete(kernel, row + position, axis=1),
        )

    def part(arrays: Arrays) -> UnitArrays:
        kernel, bias = arrays[layer_id]
        incoming = np.concatenate([kernel[:, :, position], bias[:, :, position]], axis=1)
        outgoing = {
            consumer.id: arrays[consumer.id]
            .kernel[:, network.offset(consumer, layer_id) + position]
            .copy()
            for consumer in network.consumers(layer_id)
        }
        return UnitArrays(incoming, outgoing)

    unit = Unit(
        unit_id,
        position,
        part(state.parameters),
        {name: part(arrays) for name, arrays in state.slots.items()},
    )
    changed = replace(
        state,
        parameters=cut(state.parameters),
        slots={name: cut(arrays) for name, arrays in state.slots.items()},
        unit_ids={**state.unit_ids, layer_id: ids[:position] + ids[position + 1 :]},
    )
    return changed, unit


def _change_unit(
    network: NetworkSpec,
    layer: LayerSpec,
    arrays: Arrays,
    change_kernel: Callable[[Array], Array],
    change_bias: Callable[[Array], Array],
    change_row: Callable[[Array, int, str], Array],
) -> Arrays:
    """Apply one change to a layer's columns and to the rows of those that read it."""
    changed = dict(arrays)
    own = arrays[layer.id]
    changed[layer.id] = LayerArrays(change_kernel(own.kernel), change_bias(own.bias))
    for consumer in network.consumers(layer.id):
        kernel, bias = changed[consumer.id]
        row = network.offset(consumer, layer.id)
        changed[consumer.id] = LayerArrays(change_row(kernel, row, consumer.id), bias.copy())
    return frozen(changed)
