"""Rules for the penalties on weights."""

from __future__ import annotations

from dataclasses import replace

from xorviz.engine.errors import SpecError
from xorviz.session import edits
from xorviz.session.inverses import RestoreRegularizers
from xorviz.session.position import Position
from xorviz.session.rules.outcome import Outcome, outcome_of
from xorviz.session.rules.schedules import forgotten, with_plateau


def set_regularizer(edit: edits.SetRegularizer, position: Position) -> Outcome:
    """Apply `SetRegularizer`."""
    network = position.spec.network
    if edit.part not in edits.PARTS:
        raise SpecError("part", "unknown_name", edit.part, edits.PARTS)
    layers = network.layers if edit.layer is None else (network.layer(edit.layer),)
    of_kernel = edit.part == "kernel"
    chosen = tuple(
        (
            layer.id,
            edit.regularizer if of_kernel else layer.kernel_regularizer,
            layer.bias_regularizer if of_kernel else edit.regularizer,
        )
        for layer in layers
    )
    seen = forgotten(position.state.plateau)
    return restore_regularizers(RestoreRegularizers(chosen, seen), position)


def restore_regularizers(edit: RestoreRegularizers, position: Position) -> Outcome:
    """Apply `RestoreRegularizers`."""
    network = position.spec.network
    chosen = {layer: (kernel, bias) for layer, kernel, bias in edit.regularizers}
    former = tuple(
        (layer.id, layer.kernel_regularizer, layer.bias_regularizer)
        for layer in network.layers
        if layer.id in chosen
    )
    layers = tuple(
        replace(layer, kernel_regularizer=chosen[layer.id][0], bias_regularizer=chosen[layer.id][1])
        if layer.id in chosen
        else layer
        for layer in network.layers
    )
    spec = replace(position.spec, network=replace(network, layers=layers))
    state = position.state
    after = with_plateau(state, spec.training, edit.plateau)
    inverse = RestoreRegularizers(former, state.plateau)
    return outcome_of(position, spec.validate(), after, inverse, "training")
