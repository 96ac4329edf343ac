"""Connecting a layer to one source more or less, and giving a unit a fresh start."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from xorviz.engine.errors import SpecError
from xorviz.engine.rewiring import Block, Wiring, rows_of, with_rows
from xorviz.engine.spec.experiment import ExperimentSpec
from xorviz.engine.spec.network import LayerSpec, NetworkSpec
from xorviz.engine.state import RunState, draw_units


def with_source(network: NetworkSpec, state: RunState, layer_id: str, source: str) -> Wiring:
    """Let a layer read one source more, with weights 0: the output stays as it is.

    Raises
    ------
    SpecError
        If there is no such source, it is read already, or the layer would come to read itself.
    """
    layer = network.layer(layer_id)
    width = network.width(source)
    if source in layer.sources:
        raise SpecError(f"network.{layer_id}.sources", "duplicate", source)
    if source == layer_id or layer_id in _ancestors(network, source):
        raise SpecError(f"network.{layer_id}.sources", "circle", source)
    rewritten = replace(layer, sources=(*layer.sources, source))
    layers = [rewritten if entry.id == layer_id else entry for entry in network.layers]
    fan_in = network.fan_in(layer)
    rows = (*range(fan_in), *(-1,) * width, fan_in)
    after = replace(network, layers=_sources_first(layers))
    return Wiring(after, state.unit_ids, {layer_id: with_rows(state, layer_id, rows)})


def without_source(network: NetworkSpec, state: RunState, layer_id: str, source: str) -> Wiring:
    """Let a layer no longer read one of its sources.

    Raises
    ------
    SpecError
        If it does not read it, or reads nothing else.
    """
    layer = network.layer(layer_id)
    place = f"network.{layer_id}.sources"
    if source not in layer.sources:
        raise SpecError(place, "unknown_name", source, layer.sources)
    if len(layer.sources) == 1:
        raise SpecError(place, "last_source", source)
    rest = tuple(other for other in layer.sources if other != source)
    rows = [row for other in rest for row in rows_of(network, layer, other)]
    block = with_rows(state, layer_id, (*rows, network.fan_in(layer)))
    layers = tuple(
        replace(layer, sources=rest) if entry.id == layer_id else entry for entry in network.layers
    )
    return Wiring(replace(network, layers=layers), state.unit_ids, {layer_id: block})


def with_revived_unit(spec: ExperimentSpec, state: RunState, layer_id: str, unit_id: int) -> Wiring:
    """Draw a unit's incoming weights anew, from a stream of its own, and let it send nothing yet.

    Its outgoing weights become 0, so that it learns from scratch as an added unit does; the output
    stays as it is where the unit was off.

    Raises
    ------
    SpecError
        If the layer has no such unit.
    """
    network = spec.network
    layer = network.layer(layer_id)
    ids = state.unit_ids[layer_id]
    if unit_id not in ids:
        known = tuple(str(entry) for entry in ids)
        raise SpecError(f"network.{layer_id}", "unknown_unit", unit_id, known)
    position = ids.index(unit_id)
    drawn = draw_units(spec, layer_id, unit_id, state.edits + 1, spec.replica_numbers)
    rows = tuple(range(network.fan_in(layer) + 1))
    fresh = np.zeros((len(drawn), len(rows), layer.units))
    fresh[:, :, position] = drawn
    units = tuple(-1 if unit == position else unit for unit in range(layer.units))
    blocks = {layer_id: Block(rows, units, fresh)}
    for reader in network.consumers(layer_id):
        cut = network.offset(reader, layer_id) + position
        kept = (-1 if row == cut else row for row in range(network.fan_in(reader) + 1))
        blocks[reader.id] = with_rows(state, reader.id, tuple(kept))
    return Wiring(network, state.unit_ids, blocks)


def _ancestors(network: NetworkSpec, source: str) -> set[str]:
    """Return every layer and input that a source depends on."""
    found: set[str] = set()
    waiting = [source]
    readers = {layer.id: layer.sources for layer in network.layers}
    while waiting:
        for earlier in readers.get(waiting.pop(), ()):
            if earlier not in found:
                found.add(earlier)
                waiting.append(earlier)
    return found


def _sources_first(layers: Sequence[LayerSpec]) -> tuple[LayerSpec, ...]:
    """Return the layers in an order in which sources come first, as near the given as can be."""
    waiting, placed = list(layers), []
    while waiting:
        pending = {layer.id for layer in waiting}
        ready = next(layer for layer in waiting if not pending & set(layer.sources))
        placed.append(ready)
        waiting.remove(ready)
    return tuple(placed)
