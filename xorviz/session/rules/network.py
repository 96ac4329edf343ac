"""Rules for the network: activations and initializers, layers, and what they read."""

from __future__ import annotations

from dataclasses import replace

from xorviz.engine.layer_wirings import with_layer, without_layer
from xorviz.engine.rewiring import Wiring
from xorviz.engine.source_wirings import with_source, without_source
from xorviz.session import edits
from xorviz.session.inverses import RestoreInitializers, RestoreWiring
from xorviz.session.position import Position
from xorviz.session.rules.outcome import Outcome, outcome_of, rewire, with_given, with_spec


def set_activation(edit: edits.SetActivation, position: Position) -> Outcome:
    """Apply `SetActivation`."""
    network = position.spec.network
    inverse = edits.SetActivation(edit.layer, network.layer(edit.layer).activation)
    layers = tuple(
        replace(layer, activation=edit.activation) if layer.id == edit.layer else layer
        for layer in network.layers
    )
    spec = replace(position.spec, network=replace(network, layers=layers))
    return with_spec(position, spec, inverse, "network")


def set_initializer(edit: edits.SetInitializer, position: Position) -> Outcome:
    """Apply `SetInitializer`."""
    network = position.spec.network
    wanted = (
        {layer.id for layer in network.layers}
        if edit.layer is None
        else {network.layer(edit.layer).id}
    )
    chosen = tuple(
        (
            layer.id,
            edit.kernel_initializer or layer.kernel_initializer,
            edit.bias_initializer or layer.bias_initializer,
        )
        for layer in network.layers
        if layer.id in wanted
    )
    return restore_initializers(RestoreInitializers(chosen), position)


def restore_initializers(edit: RestoreInitializers, position: Position) -> Outcome:
    """Apply `RestoreInitializers`."""
    network = position.spec.network
    chosen = {layer: (kernel, bias) for layer, kernel, bias in edit.initializers}
    former = tuple(
        (layer.id, layer.kernel_initializer, layer.bias_initializer)
        for layer in network.layers
        if layer.id in chosen
    )
    layers = tuple(
        replace(layer, kernel_initializer=chosen[layer.id][0], bias_initializer=chosen[layer.id][1])
        if layer.id in chosen
        else layer
        for layer in network.layers
    )
    spec = replace(position.spec, network=replace(network, layers=layers))
    return with_spec(position, spec, RestoreInitializers(former), "training")


def add_layer(edit: edits.AddLayer, position: Position) -> Outcome:
    """Apply `AddLayer`."""
    network, state = position.spec.network, position.state
    wiring = with_layer(network, state, edit.layer, edit.before, edit.sources)
    return _rewired(position, wiring)


def remove_layer(edit: edits.RemoveLayer, position: Position) -> Outcome:
    """Apply `RemoveLayer`."""
    return _rewired(position, without_layer(position.spec.network, position.state, edit.layer))


def add_source(edit: edits.AddSource, position: Position) -> Outcome:
    """Apply `AddSource`."""
    network, state = position.spec.network, position.state
    return _rewired(position, with_source(network, state, edit.layer, edit.source))


def remove_source(edit: edits.RemoveSource, position: Position) -> Outcome:
    """Apply `RemoveSource`."""
    network, state = position.spec.network, position.state
    return _rewired(position, without_source(network, state, edit.layer, edit.source))


def restore_wiring(edit: RestoreWiring, position: Position) -> Outcome:
    """Apply `RestoreWiring`."""
    spec = position.spec
    after, state, back = rewire(position, spec, edit.wiring)
    inverse = RestoreWiring(back, spec.weights)
    return with_given(outcome_of(position, after, state, inverse, "network", "weights"), edit.given)


def _rewired(position: Position, wiring: Wiring) -> Outcome:
    spec = position.spec
    after, state, back = rewire(position, spec, wiring)
    inverse = RestoreWiring(back, spec.weights)
    return outcome_of(position, after, state, inverse, "network", "weights")
