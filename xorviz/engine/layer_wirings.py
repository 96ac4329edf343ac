"""Putting a layer into a network and taking one out, in the middle of a run."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from xorviz.engine.activations import ACTIVATIONS
from xorviz.engine.errors import SpecError
from xorviz.engine.registry import Choice
from xorviz.engine.rewiring import Block, Wiring, rows_of, whole, with_rows
from xorviz.engine.spec.network import LayerSpec, NetworkSpec
from xorviz.engine.state import RunState

Array = NDArray[np.float64]


def with_layer(
    network: NetworkSpec, state: RunState, layer_id: str, before: str, sources: Sequence[str]
) -> Wiring:
    """Put a layer between another and some of its sources; the output stays as it is.

    The new layer hands on what it reads: its kernel is the identity and its bias 0, as in Chen,
    Goodfellow and Shlens (2016), "Net2Net", and its activation is that of its sources where that
    leaves its own values as they are, as ReLU does; otherwise it is linear. It has no regularizer.

    Parameters
    ----------
    network : NetworkSpec
    state : RunState
    layer_id : str
        Of the new layer.
    before : str
        The layer that will read it.
    sources : sequence of str
        Which of the sources of `before` it comes between; at least one.

    Raises
    ------
    SpecError
        If `before` does not read one of them.
    """
    reader = network.layer(before)
    for source in sources or ("",):
        if source not in reader.sources:
            raise SpecError(f"network.{before}.sources", "unknown_name", source, reader.sources)
    # In the order of the reader's kernel, so that its rows go on in the new layer's units.
    taken = tuple(source for source in reader.sources if source in sources)
    units = sum(network.width(source) for source in taken)
    layer = replace(
        reader,
        id=layer_id,
        sources=taken,
        units=units,
        activation=_handing_on(network, taken),
        kernel_regularizer=None,
        bias_regularizer=None,
    )
    place = min(reader.sources.index(source) for source in taken)
    kept = [source for source in reader.sources if source not in taken]
    kept.insert(place, layer_id)
    rewritten = replace(reader, sources=tuple(kept))
    layers: list[LayerSpec] = []
    for entry in network.layers:
        layers += [layer, rewritten] if entry.id == before else [entry]
    after = replace(network, layers=tuple(layers))
    replicas = state.first_solved.shape[0]
    identity = np.zeros((replicas, units + 1, units))
    identity[:, :-1] = np.eye(units)
    rows: list[int] = []
    for source in rewritten.sources:
        for former in taken if source == layer_id else (source,):
            rows += rows_of(network, reader, former)
    blocks = {
        layer_id: Block((-1,) * (units + 1), (-1,) * units, identity),
        before: with_rows(state, before, (*rows, network.fan_in(reader))),
    }
    ids = {**state.unit_ids, layer_id: tuple(range(units))}
    return Wiring(after, ids, blocks)


def without_layer(network: NetworkSpec, state: RunState, layer_id: str) -> Wiring:
    """Take a layer out; those that read it read its sources instead.

    Their new weights are the product of the layer's and theirs, so that the output stays as it is
    where the layer is linear, or all its units are on where it is a ReLU.

    Raises
    ------
    SpecError
        If it is the output, or a product is too large for a number.
    """
    layer = network.layer(layer_id)
    if layer_id == network.output:
        raise SpecError(f"network.{layer_id}", "output_layer", layer_id)
    blocks, layers = {}, []
    for entry in network.layers:
        if entry.id == layer_id:
            continue
        if layer_id in entry.sources:
            joined: list[str] = []
            for source in entry.sources:
                for heir in layer.sources if source == layer_id else (source,):
                    joined += [] if heir in joined else [heir]
            heir_layer = replace(entry, sources=tuple(joined))
            blocks[entry.id] = _folded(network, state, layer, entry, heir_layer)
            entry = heir_layer
        layers.append(entry)
    ids = {name: units for name, units in state.unit_ids.items() if name != layer_id}
    return Wiring(replace(network, layers=tuple(layers)), ids, blocks)


def _handing_on(network: NetworkSpec, sources: Iterable[str]) -> Choice:
    """Return an activation that leaves all values of these sources as they are."""
    own = {layer.id: layer.activation for layer in network.layers}
    found = {own.get(source, Choice("linear")) for source in sources}
    (first, *others) = found
    return first if not others and ACTIVATIONS[first.name].idempotent else Choice("linear")


def _folded(
    network: NetworkSpec, state: RunState, layer: LayerSpec, reader: LayerSpec, heir: LayerSpec
) -> Block:
    """Return the block of a reader that takes a layer's work over."""
    old = whole(state.parameters, reader.id)
    own = rows_of(network, reader, layer.id)
    with np.errstate(all="ignore"):
        product = np.matmul(whole(state.parameters, layer.id), old[:, own])
        inherited = {
            source: product[:, rows_of(network, layer, source)] for source in layer.sources
        }
        rows: list[int] = []
        parts: list[Array] = []
        moments: dict[str, list[Array]] = {name: [] for name in state.slots}
        for source in heir.sources:
            former = rows_of(network, reader, source) if source in reader.sources else []
            part = old[:, former] if former else np.zeros_like(inherited[source])
            rows += [-1] * part.shape[1] if source in inherited else former
            parts.append(part + inherited[source] if source in inherited else part)
            for name, arrays in state.slots.items():
                kept = whole(arrays, reader.id)[:, former] if former else np.zeros_like(part)
                moments[name].append(kept)
        parts.append(old[:, -1:] + product[:, -1:])
    joined = np.concatenate(parts, axis=1)
    if not np.isfinite(joined).all():
        raise SpecError(f"network.{layer.id}", "product_too_large", layer.id)
    slots = {
        name: np.concatenate([*kept, whole(state.slots[name], reader.id)[:, -1:]], axis=1)
        for name, kept in moments.items()
    }
    return Block((*rows, -1), tuple(range(reader.units)), joined, slots)
