"""From what was found in a script to one experiment: which model, how trained, on what."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from xorviz.engine.errors import SpecError
from xorviz.engine.losses import LOSSES
from xorviz.engine.registry import Choice
from xorviz.engine.schedules import CONSTANT, SCHEDULES
from xorviz.engine.spec import SOLVED, LayerSpec, LayerWeights, TrainingSpec, read_training
from xorviz.engine.spec.experiment import LARGEST_CROWD
from xorviz.engine.spec.network import LARGEST_DEPTH
from xorviz.engine.spec.ranges import LARGEST_SEED
from xorviz.engine.spec.training import LONGEST_RUN
from xorviz.session.errors import ScriptError
from xorviz.session.scripts.arrays import Array
from xorviz.session.scripts.data_of_script import Recognised, recognised
from xorviz.session.scripts.draft import Draft
from xorviz.session.scripts.expressions import Expressions
from xorviz.session.scripts.found import Found, Optimizing, Training, choice_of
from xorviz.session.scripts.graph import (
    LINEAR,
    LOG_SOFTMAX,
    InputNode,
    Node,
    Tensor,
    ancestors,
    final_activation,
)
from xorviz.session.scripts.keras_calls import network_of_chain
from xorviz.session.scripts.loss_names import NamedLoss, loss_of
from xorviz.session.scripts.optimizer_names import keras_optimizer
from xorviz.session.scripts.symbols import Made, Unknown, number_of, whole_of
from xorviz.session.scripts.torch_calls import network_of_module

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
    own_training = _own_training(found.own)
    if own_training is not None:
        found.remarks.taken(training.line, "training_of_xorviz")
    # What is said outright need not be found out.
    found.remarks.quiet += own_training is not None
    loss = _loss(found, training)
    last = output.parts[0].node
    loss, activation = _joined_loss(found, loss, final_activation(output.parts[0]), training.line)
    optimizing = _optimizer(found, training)
    found.remarks.quiet -= own_training is not None
    layers, names, ids = _layers(found, inputs, output, activation, optimizing.penalty)
    classes = layers[-1].units if loss.of_labels else None
    data = _data(found, training, inputs, ids, classes)
    schedule, by_epoch = _schedule(found, training, optimizing)
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
    settings = own_training or _training(found, training, loss.choice, optimizing.choice, schedule)
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


def _loss(found: Found, training: Training) -> NamedLoss:
    given = training.loss
    line = training.line
    if given is None and training.model is not None:
        given, line = training.model.loss, training.model.compiled or line
    if given is None and training.library == "torch" and found.losses:
        given = found.losses[0]
    if given is None:
        return NamedLoss(Choice(""), line=line)
    loss = loss_of(given, line, found)
    found.remarks.taken(loss.line or line, "loss", name=loss.name or loss.choice.name)
    return loss


def _joined_loss(
    found: Found, loss: NamedLoss, activation: Choice, line: int
) -> tuple[NamedLoss, Choice]:
    """Return a loss and the activation of the output that go together."""
    if not loss.choice.name:
        likely = {"sigmoid": "binary_crossentropy", "softmax": "categorical_crossentropy"}
        name = likely.get(activation.name, "mean_squared_error")
        found.remarks.assumed(line, "loss_assumed", name=name)
        return replace(loss, choice=Choice(name)), activation
    if activation == LOG_SOFTMAX and loss.choice.name == "categorical_crossentropy":
        # The loss takes the softmax of it, which leaves it as it is.
        return loss, LINEAR
    if loss.after_log_softmax:
        raise ScriptError(loss.line or line, "script_loss_unknown", text="NLLLoss")
    with_logits = dict(loss.choice.arguments).get("from_logits")
    is_torch = loss.name == "BCEWithLogitsLoss"
    if is_torch and with_logits and activation == LINEAR:
        found.remarks.assumed(loss.line or line, "sigmoid_of_the_loss")
        return replace(loss, choice=Choice("binary_crossentropy")), Choice("sigmoid")
    return loss, activation


def _optimizer(found: Found, training: Training) -> Optimizing:
    line = training.line
    given = training.optimizer
    if training.model is not None and training.model.optimizer is not None:
        line = training.model.compiled or line
        given = keras_optimizer(training.model.optimizer, line, found)
    elif training.library == "torch" and found.optimizers:
        given = found.optimizers[0]
    if given is None:
        found.remarks.assumed(line, "optimizer_assumed", name="rmsprop")
        return Optimizing(Choice("rmsprop"), line=line)
    found.remarks.taken(given.line or line, "optimizer", name=given.choice.name)
    return given


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


def _schedule(
    found: Found, training: Training, optimizing: Optimizing
) -> tuple[Choice, int | None]:
    by_epoch = None
    schedule = optimizing.schedule or CONSTANT
    for callback in training.callbacks:
        name = callback.ref.name if isinstance(callback, Made) else type(callback).__name__
        if isinstance(callback, Made) and name == "ReduceLROnPlateau":
            schedule = _on_plateau(found, callback.keywords, callback.line)
        elif "steps" not in found.own:
            found.remarks.ignored(training.line, "callback_ignored", name=name)
    for optimizer, name, given, line in found.schedules:
        if optimizer is not optimizing:
            continue
        gamma = number_of(given.get("gamma", 0.1))
        every = whole_of(given.get("step_size", 1))
        if name in ("StepLR", "ExponentialLR") and gamma is not None and every is not None:
            schedule = choice_of("step_decay", decay_rate=gamma)
            by_epoch = every
        elif name == "ReduceLROnPlateau":
            schedule = _on_plateau(found, given, line)
        else:
            found.remarks.ignored(line, "schedule_ignored", name=name)
    return schedule, by_epoch


def _own_training(own: Mapping[str, Any]) -> TrainingSpec | None:
    """Return the training that an exported script of PyTorch says; None where it says none."""
    if "training" not in own:
        return None
    try:
        return read_training(own["training"])
    except SpecError:
        return None


def _on_plateau(found: Found, given: Mapping[str, Any], line: int) -> Choice:
    known = SCHEDULES["reduce_on_plateau"].arguments
    kept: dict[str, Any] = {}
    for key, value in given.items():
        number = number_of(value)
        if key in known and number is not None:
            kept[key] = int(number) if known[key].whole else number
    if given.get("monitor", "loss") not in ("loss", "train_loss"):
        found.remarks.assumed(line, "plateau_of_the_loss")
    return choice_of("reduce_on_plateau", **kept)


def _training(
    found: Found, training: Training, loss: Choice, optimizer: Choice, schedule: Choice
) -> TrainingSpec:
    assert loss.name in LOSSES.names()
    epochs = training.epochs
    if epochs is None:
        epochs = 100
        found.remarks.assumed(training.line or None, "epochs_assumed", value=epochs)
    batch = training.batch_size
    steps = whole_of(found.own.get("steps"))
    solved = found.own.get("solved", "accuracy")
    has_steps = steps is not None and 0 <= steps <= LONGEST_RUN
    return TrainingSpec(
        loss=loss,
        optimizer=optimizer,
        batch_size=batch if isinstance(batch, int) and not isinstance(batch, bool) else None,
        shuffle=training.shuffle is not False,
        solved=solved if solved in SOLVED else "accuracy",
        epochs=None if has_steps else epochs,
        steps=steps if has_steps else None,
        learning_rate_schedule=schedule,
    )


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
