"""What calls to PyTorch mean: layers, modules, losses, optimizers, and the steps of a training."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from xorviz.session.errors import ScriptError
from xorviz.session.scripts.activation_names import (
    REFUSED_LAYERS,
    activation_called,
    is_activation_layer,
)
from xorviz.session.scripts.arrays import Array
from xorviz.session.scripts.found import (
    Found,
    Model,
    Optimizing,
    Prediction,
    Training,
    choice_of,
)
from xorviz.session.scripts.graph import (
    Activating,
    Chain,
    Dense,
    InputNode,
    Joining,
    Part,
    Passing,
    Tensor,
    applied,
    joined,
)
from xorviz.session.scripts.keras_calls import network_of_chain
from xorviz.session.scripts.keras_layers import LEFT_OUT, OTHER_LAYERS, note_left_out
from xorviz.session.scripts.loss_names import NamedLoss, torch_loss, torch_loss_class
from xorviz.session.scripts.optimizer_names import is_torch_optimizer, torch_optimizer
from xorviz.session.scripts.symbols import (
    Count,
    Function,
    Instance,
    Made,
    Ref,
    Unknown,
    Value,
    number_of,
    whole_of,
)

if TYPE_CHECKING:
    from xorviz.session.scripts.expressions import Expressions


@dataclass(frozen=True, eq=False)
class Loader:
    """A `DataLoader`, or the set that it goes through.

    Parameters
    ----------
    parts : sequence
        The arrays.
    batch_size : int, "all" or None
        None for a set, which is no loader.
    shuffle : bool
    """

    parts: Sequence[Value]
    batch_size: Any = None
    shuffle: bool = False


def torch_call(
    reader: Expressions, ref: Ref, arguments: list[Value], keywords: dict[str, Value], line: int
) -> Value:
    """Return what a call to PyTorch gives, `NotImplemented` where that is not known.

    Raises
    ------
    ScriptError
        If it is known, and cannot be had.
    """
    name, found = ref.name, reader.found
    first = arguments[0] if arguments else None
    are_tensors = isinstance(first, (list, tuple)) and all(isinstance(one, Tensor) for one in first)
    if name in ("cat", "concat", "hstack") and first and are_tensors:
        return joined(list(first))
    if name in ("Linear", "LazyLinear"):
        return _linear(name, arguments, keywords, line, found)
    if name == "Sequential":
        return _sequential(found, arguments, line)
    if name in ("ModuleList",) and isinstance(first, list):
        return first
    if ".nn." in ref.path and name in LEFT_OUT:
        note_left_out(found, name, line)
        return Passing(name, line)
    if ".nn." in ref.path and name == "Flatten":
        return Passing(name, line, flattens=True)
    if ".nn." in ref.path and is_activation_layer(name):
        rest = {key: one for key, one in keywords.items() if key not in ("inplace", "dim")}
        given = [] if name in ("Softmax", "LogSoftmax", "ReLU", "SiLU") else arguments
        return Activating(activation_called(name, given, rest, "torch", line), line)
    if ".nn." in ref.path and (name in REFUSED_LAYERS or name in OTHER_LAYERS):
        raise ScriptError(line, "script_layer", name=name)
    if ".init." in ref.path:
        return _initialise(name, arguments, keywords, line, found)
    loss = torch_loss_class(name)
    if loss is not None:
        made = torch_loss(loss, [], keywords, line, found)
        if name[0].isupper():
            found.losses.append(made)
            return made
        return _judged(reader, made, arguments, line)
    if ".lr_scheduler." in ref.path:
        if isinstance(first, Optimizing):
            found.schedules.append((first, name, _named(name, arguments[1:], keywords), line))
        return Made(ref, arguments, keywords, line)
    if ".optim." in ref.path or ref.path.startswith("optim."):
        if not is_torch_optimizer(name):
            raise ScriptError(line, "script_optimizer", text=name)
        optimizer = torch_optimizer(name, arguments, keywords, line, found)
        found.optimizers.append(optimizer)
        return optimizer
    if name == "TensorDataset":
        return Loader(arguments)
    if name == "DataLoader":
        return _loader(first, arguments, keywords)
    if name in ("device", "set_default_dtype", "set_num_threads", "no_grad"):
        return None
    return NotImplemented


def torch_method(
    reader: Expressions,
    owner: Value,
    name: str,
    arguments: list[Value],
    keywords: dict[str, Value],
    line: int,
) -> Value:
    """Return what a method of an object of PyTorch gives; likewise."""
    if isinstance(owner, Optimizing):
        return None
    if isinstance(owner, NamedLoss):
        return owner
    is_module = isinstance(owner, (Instance, Chain, Dense, Activating, Passing))
    if is_module and name in ("train", "eval", "to", "double", "float", "cuda", "cpu", "apply"):
        return owner
    if is_module and name in ("parameters", "named_parameters", "state_dict", "zero_grad"):
        return None
    if is_module and name == "load_state_dict" and arguments and isinstance(arguments[0], dict):
        return _load(owner, arguments[0])
    if isinstance(owner, Chain) and name == "append" and arguments:
        owner.layers.append(arguments[0])
        return None
    if isinstance(owner, Chain) and name == "add_module" and len(arguments) == 2:
        layer = arguments[1]
        if isinstance(layer, Dense) and isinstance(arguments[0], str):
            layer.name = arguments[0]
        owner.layers.append(layer)
        return None
    if isinstance(owner, tuple) and len(owner) == 2 and isinstance(owner[0], Dense):
        if name == "copy_" and arguments:
            return _set_one(owner[0], str(owner[1]), arguments[0])
        return None
    if isinstance(owner, Judged):
        return owner if name == "mean" else None
    return NotImplemented


@dataclass(frozen=True, eq=False)
class Judged:
    """The loss of a batch; its `backward` trains."""

    training: Training | None


def judged_by_own(reader: Expressions, result: Value, arguments: list[Value], line: int) -> Value:
    """Return what a function of the script gives; a loss of its own where it judges outputs."""
    is_loss = isinstance(result, Unknown) or result is NotImplemented
    judges = len(arguments) == 2 and isinstance(arguments[0], Prediction)
    if is_loss and judges and isinstance(arguments[1], Array):
        return _judged(reader, None, arguments, line)
    return result


def run_module(
    reader: Expressions,
    module: Value,
    arguments: list[Value],
    keywords: dict[str, Value],
    line: int,
) -> Value:
    """Return what a module, or a loss, makes of what it is called with; likewise."""
    if isinstance(module, NamedLoss):
        return _judged(reader, module, arguments, line)
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


def forward(reader: Expressions, module: Value, tensors: list[Value], line: int) -> Value:
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


def width_wanted(module: Value) -> int | None:
    """Return how many numbers the first layer of a module says that it reads."""
    if isinstance(module, Dense):
        return module.fan_in
    if isinstance(module, Chain):
        parts = (width_wanted(one) for one in module.layers)
        return next((one for one in parts if one is not None), None)
    return None


def network_of_module(
    reader: Expressions, module: Value, line: int
) -> tuple[list[InputNode], Tensor]:
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


def _linear(
    name: str, arguments: list[Value], keywords: dict[str, Value], line: int, found: Found
) -> Dense:
    order = ("in_features", "out_features", "bias")
    given = dict(zip(order if name == "Linear" else order[1:], arguments, strict=False)) | keywords
    fan_in, units = whole_of(given.get("in_features")), whole_of(given.get("out_features"))
    if (
        units is None
        or (fan_in is None and name == "Linear")
        or (fan_in is not None and fan_in < 1)
    ):
        raise ScriptError(line, "script_units")
    initializer = None
    if fan_in is not None:
        # `kaiming_uniform_` with √5 is uniform within 1/√in, and so are the biases.
        limit = 1.0 / math.sqrt(fan_in)
        initializer = choice_of("random_uniform", minval=-limit, maxval=limit)
        found.remarks.assumed(line, "weights_of_pytorch")
    layer = Dense(units, line, fan_in=fan_in)
    if initializer is not None:
        layer.kernel_initializer = layer.bias_initializer = initializer
    if given.get("bias") is False:
        found.remarks.assumed(line, "bias_kept")
        layer.bias_initializer = choice_of("zeros")
    return layer


def _sequential(found: Found, arguments: list[Value], line: int) -> Chain:
    layers: list[Value] = []
    first = arguments[0] if arguments else None
    if len(arguments) == 1 and isinstance(first, Made) and first.ref.name == "OrderedDict":
        first = first.arguments[0] if first.arguments else None
    if len(arguments) == 1 and isinstance(first, (dict, list)):
        pairs = list(first.items()) if isinstance(first, dict) else first
        for pair in pairs:
            if isinstance(pair, (tuple, list)) and len(pair) == 2:
                if isinstance(pair[1], Dense) and isinstance(pair[0], str):
                    pair[1].name = pair[1].name or pair[0]
                layers.append(pair[1])
    else:
        layers = list(arguments)
    for layer in layers:
        if not isinstance(layer, (Dense, Activating, Passing, Chain, Joining)):
            raise ScriptError(line, "script_layer_unknown", text=getattr(layer, "what", "…"))
    chain = Chain(layers, line)
    found.instances.append(chain)
    return chain


def _initialise(
    name: str, arguments: list[Value], keywords: dict[str, Value], line: int, found: Found
) -> Value:
    target = arguments[0] if arguments else None
    if not (isinstance(target, tuple) and len(target) == 2 and isinstance(target[0], Dense)):
        return NotImplemented
    layer, part = target
    rest = arguments[1:]
    names = {
        "xavier_uniform_": ("glorot_uniform", ()),
        "xavier_normal_": ("glorot_normal", ()),
        "zeros_": ("zeros", ()),
        "ones_": ("ones", ()),
        "constant_": ("constant", ("value",)),
        "uniform_": ("random_uniform", ("minval", "maxval")),
        "normal_": ("random_normal", ("mean", "stddev")),
        "orthogonal_": ("orthogonal", ("gain",)),
        "kaiming_uniform_": ("he_uniform", ()),
        "kaiming_normal_": ("he_normal", ()),
    }
    words = {"a": "minval", "b": "maxval", "std": "stddev", "val": "value"}
    if name not in names:
        found.remarks.unclear(line, "initializer_unclear", text=name)
        return None
    plain, order = names[name]
    given = dict(zip(order, rest, strict=False))
    given |= {words.get(key, key): one for key, one in keywords.items()}
    defaults = {"random_uniform": {"minval": 0.0, "maxval": 1.0}, "random_normal": {"stddev": 1.0}}
    kept = dict(defaults.get(plain, {}))
    for key, value in given.items():
        number = number_of(value)
        if key in order and number is not None:
            kept[key] = number
        elif key in ("gain", "nonlinearity", "mode") and plain.startswith(("glorot", "he")):
            found.remarks.ignored(line, "argument_ignored", name=key)
    choice = choice_of(plain, **kept)
    if part == "weight":
        layer.kernel_initializer = choice
    else:
        layer.bias_initializer = choice
    return None


def _loader(first: Value, arguments: list[Value], keywords: dict[str, Value]) -> Value:
    if not isinstance(first, Loader):
        return NotImplemented
    batch = keywords.get("batch_size", arguments[1] if len(arguments) > 1 else 1)
    size = "all" if isinstance(batch, Count) else whole_of(batch)
    shuffle = keywords.get("shuffle", arguments[2] if len(arguments) > 2 else False)
    return Loader(first.parts, size or 1, shuffle is True)


def _judged(
    reader: Expressions, loss: NamedLoss | None, arguments: list[Value], line: int
) -> Value:
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


def _load(owner: Value, given: dict[Any, Value]) -> Value:
    layers: dict[str, Dense] = {}
    if isinstance(owner, Instance):
        for name, value in owner.attributes.items():
            layers |= _layers_by_name(name, value)
    else:
        layers = _layers_by_name("", owner)
    for key, value in given.items():
        name, _, part = str(key).rpartition(".")
        if name in layers:
            _set_one(layers[name], part, value)
    return None


def _layers_by_name(name: str, value: Value) -> dict[str, Dense]:
    if isinstance(value, Dense):
        return {name: value}
    result: dict[str, Dense] = {}
    if isinstance(value, Chain):
        for place, layer in enumerate(value.layers):
            own = layer.name if isinstance(layer, Dense) and layer.name else str(place)
            for word in {own, str(place)}:
                result |= _layers_by_name(f"{name}.{word}" if name else word, layer)
    return result


def _set_one(layer: Dense, part: str, value: Value) -> Value:
    if not isinstance(value, Array):
        return NotImplemented
    if part == "weight" and not value.is_drawn and value.table.ndim == 2:
        # PyTorch keeps a row for each unit.
        layer.kernel = Array(value.table.T)
    elif part == "bias":
        layer.bias = value
    return None


def _named(name: str, arguments: list[Value], keywords: dict[str, Value]) -> dict[str, Value]:
    orders = {
        "StepLR": ("step_size", "gamma"),
        "ExponentialLR": ("gamma",),
        "ReduceLROnPlateau": ("mode", "factor", "patience"),
    }
    return dict(zip(orders.get(name, ()), arguments, strict=False)) | keywords
