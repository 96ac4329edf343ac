"""From what was found in a script to one experiment: which model, how trained, on what."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from xorviz.engine.registry import Choice
from xorviz.engine.spec import LayerSpec, LayerWeights
from xorviz.engine.spec.experiment import LARGEST_CROWD
from xorviz.engine.spec.network import LARGEST_DEPTH
from xorviz.engine.spec.ranges import LARGEST_SEED
from xorviz.session.errors import ScriptError
from xorviz.session.scripts.arrays import Array
from xorviz.session.scripts.assemble_training import (
    joined_loss,
    loss_of_training,
    optimizer_of_training,
    schedule_of_training,
    training_of_experiment,
    training_said,
)
from xorviz.session.scripts.data_of_script import Recognised, recognised
from xorviz.session.scripts.draft import Draft
from xorviz.session.scripts.expressions import Expressions
from xorviz.session.scripts.found import Found, Training, choice_of
from xorviz.session.scripts.graph import (
    LOG_SOFTMAX,
    InputNode,
    Node,
    Tensor,
    ancestors,
    final_activation,
)
from xorviz.session.scripts.keras_calls import network_of_chain
from xorviz.session.scripts.symbols import Unknown, whole_of
from xorviz.session.scripts.torch_modules import network_of_module

_NO_LETTER = re.compile(r"[^A-Za-z0-9_.\-]+")


def assembled(reader: Expressions) -> Draft:
    """Return the experiment that was found.

    Raises
    ------
    ScriptError
        If there is no model in it, or one that cannot be had.
    """
    found = reader.found
    training = _main_training(found)
    inputs, output = _network(reader, training)
    if len(output.parts) != 1 or isinstance(output.parts[0].node, InputNode):
        raise ScriptError(training.line, "script_outputs")
    own_training = training_said(found.own)
    if own_training is not None:
        found.remarks.taken(training.line, "training_of_xorviz")
    # What is said outright need not be found out.
    found.remarks.quiet += own_training is not None
    loss = loss_of_training(found, training)
    last = output.parts[0].node
    loss, activation = joined_loss(found, loss, final_activation(output.parts[0]), training.line)
    optimizing = optimizer_of_training(found, training)
    found.remarks.quiet -= own_training is not None
    layers, names, ids = _layers(found, inputs, output, activation, optimizing.penalty)
    classes = layers[-1].units if loss.of_labels else None
    data = _data(found, training, inputs, ids, classes)
    schedule, by_epoch = schedule_of_training(found, training, optimizing)
    widths = [node.units for node in inputs]
    if data is not None:
        widths = [own or given for own, given in zip(widths, data.widths, strict=True)]
    weights = _weights(ancestors(output), names)
    own = found.own
    seed = whole_of(own.get("seed", found.seed))
    replica = whole_of(own.get("replica"))
    if seed is not None and "seed" not in own:
        found.remarks.assumed(found.seed_line, "seed_taken", value=seed)
    assert isinstance(last, Node)
    settings = own_training or training_of_experiment(
        found, training, loss.choice, optimizing.choice, schedule
    )
    return Draft(
        inputs=tuple(zip(ids, widths, strict=True)),
        layers=tuple(layers),
        output=names[id(last)],
        training=settings,
        data=None if data is None else data.data,
        rows=max([node.rows for node in inputs], default=1),
        seed=seed if seed is not None and 0 <= seed <= LARGEST_SEED else 0,
        replica=replica if replica is not None and 0 <= replica < LARGEST_CROWD else 0,
        weights=tuple(weights),
        by_epoch=by_epoch,
    )


def _main_training(found: Found) -> Training:
    """Return the training that counts: the first, with the epochs of what goes on with it."""
    trained = found.trainings
    if trained:
        first = trained[0]
        rest = [one for one in trained[1:] if one.library == "keras" and one.model is first.model]
        epochs = [one.epochs for one in (first, *rest)]
        if rest and None not in epochs:
            first.epochs = sum(one or 0 for one in epochs)
            found.remarks.assumed(rest[0].line, "several_fits", epochs=first.epochs)
        others = len(found.models) > 1 and first.model is not None
        if others and any(one.model is not first.model for one in trained[1:]):
            found.remarks.ignored(None, "other_models")
        return first
    compiled = [model for model in found.models if model.compiled]
    if compiled or found.models:
        model = (compiled or found.models)[-1]
        found.remarks.assumed(None, "no_fit")
        return Training(model.line, model.library, model)
    if found.instances:
        found.remarks.assumed(None, "no_fit")
        return Training(getattr(found.instances[-1], "line", 0), "torch")
    raise ScriptError(0, "script_no_model")


def _network(reader: Expressions, training: Training) -> tuple[list[InputNode], Tensor]:
    if training.prediction is not None:
        return list(training.prediction.inputs), training.prediction.tensor
    model = training.model
    if model is None:
        instances = reader.found.instances
        outer = [one for one in instances if not _is_within(one, instances)]
        return network_of_module(reader, (outer or instances)[-1], training.line)
    if model.chain is not None:
        return network_of_chain(model.chain, model.line)
    if model.instance is not None:
        return network_of_module(reader, model.instance, model.line)
    assert model.output is not None
    return list(model.inputs), model.output


def _is_within(one: Any, others: Sequence[Any]) -> bool:
    def holds(other: Any) -> bool:
        parts = getattr(other, "layers", None) or getattr(other, "attributes", {}).values()
        return any(part is one for part in parts)

    return any(holds(other) for other in others if other is not one)


def _layers(
    found: Found, inputs: list[InputNode], output: Tensor, last: Choice, penalty: float
) -> tuple[list[LayerSpec], dict[int, str], list[str]]:
    """Return the layers in order, the id of each node, and those of the inputs."""
    nodes = ancestors(output)
    if len(nodes) > LARGEST_DEPTH:
        raise ScriptError(nodes[0].layer.line, "script_too_many_layers", most=LARGEST_DEPTH)
    if len({id(node.layer) for node in nodes}) < len(nodes):
        raise ScriptError(nodes[-1].layer.line, "script_shared_layer")
    end = output.parts[0].node
    taken: set[str] = set()
    ids = [
        _unique(node.name or _input_name(at, len(inputs)), taken) for at, node in enumerate(inputs)
    ]
    names = {id(node): name for node, name in zip(inputs, ids, strict=True)}
    hidden = 0
    for node in nodes:
        hidden += node is not end
        fallback = "out" if node is end else f"h{hidden}"
        names[id(node)] = _unique(node.layer.name or fallback, taken)
    used = _activations(nodes, names)
    used[id(end)] = last
    l2 = choice_of("l2", l2=penalty / 2.0) if penalty else None
    layers = []
    for node in nodes:
        layer = node.layer
        if any(id(part.node) not in names for part in node.sources):
            raise ScriptError(layer.line, "script_input_missing")
        activation = used[id(node)]
        if activation == LOG_SOFTMAX:
            raise ScriptError(
                layer.line, "script_activation", name="log_softmax", allowed="softmax"
            )
        layers.append(
            LayerSpec(
                names[id(node)],
                tuple(names[id(part.node)] for part in node.sources),
                layer.units,
                activation,
                layer.kernel_initializer,
                layer.bias_initializer,
                layer.kernel_regularizer or l2,
                layer.bias_regularizer or l2,
            )
        )
        found.remarks.taken(
            layer.line, "layer", name=names[id(node)], units=layer.units, activation=activation.name
        )
    return layers, names, ids


def _activations(nodes: Sequence[Node], names: Mapping[int, str]) -> dict[int, Choice]:
    """Return the activation of each layer: its own, or the one that all that read it see."""
    used: dict[int, Choice] = {}
    for node in nodes:
        for part in node.sources:
            if isinstance(part.node, InputNode):
                continue
            seen = final_activation(part)
            if used.setdefault(id(part.node), seen) != seen:
                name = names[id(part.node)]
                raise ScriptError(part.node.layer.line, "script_two_activations", name=name)
    return used


def _data(
    found: Found,
    training: Training,
    inputs: Sequence[InputNode],
    ids: Sequence[str],
    classes: int | None,
) -> Recognised | None:
    validation = training.validation
    pair = None
    if isinstance(validation, (tuple, list)) and len(validation) >= 2:
        pair = validation[0], validation[1]
    given = training.inputs
    if isinstance(given, dict):
        names = [node.name or name for node, name in zip(inputs, ids, strict=True)]
        given = [given.get(name, Unknown()) for name in names]
    data = None
    if training.targets is not None:
        data = recognised(
            given, training.targets, ids, classes, found.own, pair, training.validation_split
        )
    if data is None:
        found.remarks.unclear(training.line or None, "data_unclear")
        return None
    for node, width in zip(inputs, data.widths, strict=True):
        if node.units is not None and node.units != width:
            raise ScriptError(
                node.line or training.line, "script_input_width", found=width, wanted=node.units
            )
    document = data.data.to_json()
    kind = str(document.get("gate", document["kind"]))
    found.remarks.taken(training.line, "data", kind=kind, patterns=data.data.patterns)
    if data.is_drawn_anew:
        found.remarks.assumed(training.line, "drawn_anew")
    if pair is not None and not getattr(data.data, "test_rows", ()):
        found.remarks.ignored(training.line, "validation_ignored")
    if training.validation_split and not getattr(data.data, "test_rows", ()):
        found.remarks.ignored(training.line, "validation_ignored")
    return data


def _weights(nodes: Sequence[Node], names: Mapping[int, str]) -> list[tuple[str, LayerWeights]]:
    """Return the start weights that a script gives its layers."""
    result = []
    for node in nodes:
        kernel, bias = _numbers(node.layer.kernel, 2), _numbers(node.layer.bias, 1)
        if kernel is not None or bias is not None:
            rows = None if kernel is None else tuple(tuple(row) for row in kernel.tolist())
            given = LayerWeights(rows, None if bias is None else tuple(bias.tolist()))
            result.append((names[id(node)], given))
    return result


def _input_name(place: int, count: int) -> str:
    return "x" if count == 1 else f"x{place + 1}"


def _unique(name: str, taken: set[str]) -> str:
    plain = _NO_LETTER.sub("_", name).lstrip(".-")[:64] or "layer"
    result, number = plain, 2
    while result in taken:
        result, number = f"{plain[:60]}_{number}", number + 1
    taken.add(result)
    return result


def _numbers(array: Any, axes: int) -> NDArray[np.float64] | None:
    """Return the numbers of start weights, None where they are not written out."""
    if not isinstance(array, Array) or array.is_drawn or array.table.ndim != axes:
        return None
    numbers = np.asarray(array.table, dtype=np.float64)
    return numbers if np.isfinite(numbers).all() and numbers.size else None
