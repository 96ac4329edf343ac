"""Looks at a run as it stands, with plain NumPy: the pictures that the tests of the views show."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from xorviz.engine.activations import ACTIVATIONS
from xorviz.engine.forward import LayerResponse, forward
from xorviz.engine.registry import Choice
from xorviz.engine.regularizers import REGULARIZERS
from xorviz.engine.run import Run
from xorviz.engine.solved import on_right_side
from xorviz.session.snapshot import (
    Hinge,
    LayerView,
    PatternTable,
    Plane,
    Probe,
    Snapshot,
    Topology,
    TrainerState,
    Weights,
    Zones,
)

Array = NDArray[np.float64]
EVERYTHING = frozenset(Probe)


def snapshot_of(
    run: Run,
    *,
    probes: Iterable[Probe] = EVERYTHING,
    state: TrainerState = TrainerState.PAUSED,
    plane_size: int = 64,
) -> Snapshot:
    """Look at a run as it stands, without curves (a run keeps no history)."""
    asked = set(probes)
    judged = run.evaluate()
    topology = topology_of(run)
    index = run.spec.displayed
    parameters = run.displayed_parameters()
    weights = {
        layer: Weights(arrays.kernel[0], arrays.bias[0, 0]) for layer, arrays in parameters.items()
    }
    data = run.dataset.of_replica(index)

    def respond(inputs: Array) -> dict[str, LayerResponse]:
        return forward(run.spec.network, parameters, inputs[None], derivatives=True)

    plane = _plane(data.distinct_inputs[0], respond, plane_size)
    snapshot = Snapshot(
        state=state,
        step=run.step,
        epoch=run.epoch,
        steps_per_second=0.0 if state is TrainerState.PAUSED else 20_000.0,
        replica=run.spec.replica,
        spec=run.spec.to_json() | {"weights": {}},
        topology=topology,
        weights=weights,
        loss=float(judged.loss[index]),
        accuracy=float(judged.accuracy[index]),
        solved=bool(judged.solved[index]),
        first_solved=int(run.state().first_solved[index]),
        patterns=_patterns(run, respond) if Probe.PATTERNS in asked else None,
        plane=plane if Probe.PLANE in asked else None,
        zones=_zones(run, weights, respond, plane) if Probe.ZONES in asked else None,
    )
    return read_only(snapshot)


def topology_of(run: Run) -> Topology:
    """Return the topology of a run, with each layer's column."""
    network, unit_ids = run.spec.network, run.state().unit_ids
    columns = {entry.id: 0 for entry in network.inputs}
    layers = []
    for layer in network.layers:
        columns[layer.id] = 1 + max(columns[source] for source in layer.sources)
        layers.append(
            LayerView(
                layer.id,
                layer.sources,
                layer.activation.name,
                layer.activation.arguments,
                unit_ids[layer.id],
                columns[layer.id],
                _in_full(layer.kernel_regularizer),
                _in_full(layer.bias_regularizer),
            )
        )
    inputs = tuple((entry.id, entry.units) for entry in network.inputs)
    return Topology(inputs, tuple(layers), network.output)


def _in_full(choice: Choice | None) -> Choice | None:
    """Return a regularizer with all its strengths."""
    if choice is None:
        return None
    strengths = REGULARIZERS[choice.name].resolve(choice)
    return Choice(choice.name, tuple(strengths.items()))


def _patterns(run: Run, respond: Any) -> PatternTable:
    data = run.dataset.of_replica(run.spec.displayed)
    responses = respond(data.distinct_inputs[0])
    present = data.shares[0] > 0.0
    network = run.spec.network
    off = {
        layer.id: _is_off(layer.activation, responses[layer.id].derivative[0])
        for layer in network.layers
    }
    output = responses[run.spec.network.output].activation
    right = on_right_side(output, data.distinct_targets, run.spec.training.solved)
    return PatternTable(
        labels=data.labels,
        inputs=data.distinct_inputs[0],
        targets=data.distinct_targets[0],
        shares=data.shares[0],
        activations={layer: response.activation[0] for layer, response in responses.items()},
        off=off,
        dead={layer: mask[present].all(axis=0) for layer, mask in off.items()},
        saturating=tuple(
            layer.id for layer in network.layers if ACTIVATIONS[layer.activation.name].saturates
        ),
        right=right[0],
    )


def _is_off(activation: Choice, derivative: Array) -> NDArray[np.bool_]:
    """Tell where a derivative is exactly 0, or for units that only saturate, nearly so."""
    entry = ACTIVATIONS[activation.name]
    if entry.exactly_zero:
        return derivative == 0.0
    return derivative < 1e-3 * entry.largest_derivative(entry.resolve(activation))


def _plane(inputs: Array, respond: Any, size: int) -> Plane:
    """Respond on a square around the first two features; the others stand at their mean."""
    first_two = inputs[:, :2] if inputs.shape[1] > 1 else np.repeat(inputs, 2, axis=1)
    low, high = first_two.min(), first_two.max()
    margin = 0.35 * (high - low)
    left, right = float(low - margin), float(high + margin)
    edges = np.linspace(left, right, size + 1)
    centres = (edges[:-1] + edges[1:]) / 2.0
    across, up = np.meshgrid(centres, centres[::-1])
    flat = np.repeat(inputs.mean(axis=0)[None], size * size, axis=0)
    flat[:, 0] = across.ravel()
    if inputs.shape[1] > 1:
        flat[:, 1] = up.ravel()
    responses = respond(flat)
    return Plane(
        extent=(left, right, left, right),
        points=first_two,
        inputs=flat.T.reshape(-1, size, size).copy(),
        activations={
            layer: response.activation[0].T.reshape(-1, size, size).copy()
            for layer, response in responses.items()
        },
    )


def _zones(run: Run, weights: Mapping[str, Weights], respond: Any, plane: Plane) -> Zones:
    """Count the units of the first layer that are on, and find their hinges."""
    layer = run.spec.network.layers[0]
    features, size = plane.inputs.shape[0], plane.inputs.shape[1]
    response = respond(plane.inputs.reshape(features, -1).T)[layer.id]
    on = ~_is_off(layer.activation, response.derivative[0])
    active = on.sum(axis=1).astype(np.uint8).reshape(size, size)
    own = weights[layer.id]
    hinges = tuple(
        Hinge(layer.id, unit, *own.kernel[:, unit].tolist(), float(own.bias[unit]))
        for unit in range(layer.units)
        if features == own.kernel.shape[0] == 2
    )
    return Zones(plane.extent, layer.id, active, layer.units, hinges)


def read_only(snapshot: Snapshot) -> Snapshot:
    """Mark every array of a snapshot read-only, as the trainer does."""

    def lock(value: object) -> None:
        if isinstance(value, np.ndarray):
            value.flags.writeable = False
        elif isinstance(value, Mapping):
            for entry in value.values():
                lock(entry)
        elif hasattr(value, "__dataclass_fields__"):
            for name in value.__dataclass_fields__:
                lock(getattr(value, name))

    lock(snapshot)
    return snapshot
