"""Modules of PyTorch at work: what they make of values, and of the data of a script."""

from __future__ import annotations

from dataclasses import dataclass

from xorviz.session.errors import ScriptError
from xorviz.session.scripts.arrays import Array
from xorviz.session.scripts.found import (
    Model,
    Prediction,
    Reader,
    Training,
)
from xorviz.session.scripts.graph import (
    Activating,
    Chain,
    Dense,
    InputNode,
    Part,
    Passing,
    Tensor,
    applied,
)
from xorviz.session.scripts.keras_calls import network_of_chain
from xorviz.session.scripts.loss_names import NamedLoss
from xorviz.session.scripts.symbols import (
    Function,
    Instance,
    Unknown,
    Value,
)


@dataclass(frozen=True, eq=False)
class Judged:
    """The loss of a batch; its `backward` trains."""

    training: Training | None


def judged_by_own(reader: Reader, result: Value, arguments: list[Value], line: int) -> Value:
    """Return what a function of the script gives; a loss of its own where it judges outputs."""
    is_loss = isinstance(result, Unknown) or result is NotImplemented
    judges = len(arguments) == 2 and isinstance(arguments[0], Prediction)
    if is_loss and judges and isinstance(arguments[1], Array):
        return judged(reader, None, arguments, line)
    return result


def run_module(
    reader: Reader,
    module: Value,
    arguments: list[Value],
    keywords: dict[str, Value],
    line: int,
) -> Value:
    """Return what a module, or a loss, makes of what it is called with; likewise."""
    if isinstance(module, NamedLoss):
        return judged(reader, module, arguments, line)
    if isinstance(module, Model):
        module = module.chain if module.chain is not None else module.instance
    if not isinstance(module, (Instance, Chain, Dense, Activating, Passing)):
        return NotImplemented
    if all(isinstance(one, Tensor) for one in arguments) and arguments:
        return forward(reader, module, arguments, line)
    inputs = tuple(_input_for(one, line) for one in arguments)
    tensors: list[Value] = [Tensor((Part(node),)) for node in inputs]
    if not inputs:
        return NotImplemented
    result = forward(reader, module, tensors, line)
    return Prediction(result, inputs) if isinstance(result, Tensor) else NotImplemented


def forward(reader: Reader, module: Value, tensors: list[Value], line: int) -> Value:
    """Return what a module makes of values within the network."""
    if isinstance(module, (Chain, Dense, Activating, Passing)):
        first = tensors[0]
        assert isinstance(first, Tensor)
        return applied(module, first, line)
    if isinstance(module, Instance):
        name = "forward" if module.kind.is_of("torch", "Module") else "call"
        method = module.kind.method(name)
        _name_layers(module)
        if method is None:
            return NotImplemented
        given = tensors
        wanted = len(method.args.args) - 1 - len(method.args.defaults)
        if name == "call" and wanted <= 1 and len(tensors) > 1:
            # Keras hands several inputs over as one list.
            given = [list(tensors)]
        return reader.call(Function(method, module.kind.scope, module), given, {}, line)
    return NotImplemented


def network_of_module(reader: Reader, module: Value, line: int) -> tuple[list[InputNode], Tensor]:
    """Return the inputs and the output of a module that was not called with data.

    Raises
    ------
    ScriptError
        If it cannot be told what it does.
    """
    if isinstance(module, Chain):
        return network_of_chain(module, line)
    inputs = [InputNode(None, line=line)]
    if isinstance(module, Instance):
        name = "forward" if module.kind.is_of("torch", "Module") else "call"
        method = module.kind.method(name)
        if method is not None and name == "forward":
            wanted = method.args.args[1 : len(method.args.args) - len(method.args.defaults)]
            inputs = [InputNode(None, one.arg if len(wanted) > 1 else "", line) for one in wanted]
    result = forward(reader, module, [Tensor((Part(node),)) for node in inputs], line)
    if not isinstance(result, Tensor):
        text = result.what if isinstance(result, Unknown) else "forward"
        raise ScriptError(line, "script_forward", text=text)
    return inputs, result


def judged(reader: Reader, loss: NamedLoss | None, arguments: list[Value], line: int) -> Value:
    """Note a training on what a loss judges, and return the loss of that batch."""
    if len(arguments) < 2 or not isinstance(arguments[0], Prediction):
        return NotImplemented
    prediction = arguments[0]
    found = reader.found
    training = Training(
        line,
        "torch",
        prediction=prediction,
        inputs=[node.data for node in prediction.inputs],
        targets=arguments[1],
        loss=loss,
        batch_size=found.batch_size,
        epochs=found.epochs,
        shuffle=found.shuffle,
    )
    found.trainings.append(training)
    return Judged(training)


def _input_for(value: Value, line: int) -> InputNode:
    if isinstance(value, Array):
        shape = value.shape
        units = shape[-1] if len(shape) > 1 else (1 if value.is_drawn else shape[0] if shape else 1)
        rows = shape[1] if len(shape) == 3 else 1
        return InputNode(units, "", line, rows, value)
    return InputNode(None, "", line, 1, value)


def _name_layers(instance: Instance) -> None:
    """Call each layer as the attribute that holds it."""
    for name, value in instance.attributes.items():
        if isinstance(value, Dense) and not value.name:
            value.name = name
