"""What calls to PyTorch mean: layers, modules, losses, optimizers, and the steps of a training."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from xorviz.session.errors import ScriptError
from xorviz.session.scripts.activation_names import (
    REFUSED_LAYERS,
    activation_called,
    is_activation_layer,
)
from xorviz.session.scripts.found import (
    Optimizing,
    Reader,
)
from xorviz.session.scripts.graph import (
    Activating,
    Chain,
    Dense,
    Passing,
    Tensor,
    joined,
)
from xorviz.session.scripts.keras_layers import LEFT_OUT, OTHER_LAYERS, note_left_out
from xorviz.session.scripts.loss_names import NamedLoss, torch_loss, torch_loss_class
from xorviz.session.scripts.optimizer_names import is_torch_optimizer, torch_optimizer
from xorviz.session.scripts.symbols import (
    Count,
    Instance,
    Made,
    Ref,
    Value,
    whole_of,
)
from xorviz.session.scripts.torch_layers import initialise, linear, load, sequential, set_one
from xorviz.session.scripts.torch_modules import Judged, judged


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
    reader: Reader, ref: Ref, arguments: list[Value], keywords: dict[str, Value], line: int
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
        return linear(name, arguments, keywords, line, found)
    if name == "Sequential":
        return sequential(found, arguments, line)
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
        return initialise(name, arguments, keywords, line, found)
    loss = torch_loss_class(name)
    if loss is not None:
        made = torch_loss(loss, [], keywords, line, found)
        if name[0].isupper():
            found.losses.append(made)
            return made
        return judged(reader, made, arguments, line)
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
    reader: Reader,
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
        return judged(reader, owner, arguments, line) if name == "forward" else owner
    is_module = isinstance(owner, (Instance, Chain, Dense, Activating, Passing))
    if is_module and name in ("train", "eval", "to", "double", "float", "cuda", "cpu", "apply"):
        return owner
    if is_module and name in ("parameters", "named_parameters", "state_dict", "zero_grad"):
        return None
    if is_module and name == "load_state_dict" and arguments and isinstance(arguments[0], dict):
        return load(owner, arguments[0])
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
            return set_one(owner[0], str(owner[1]), arguments[0])
        return None
    if isinstance(owner, Judged):
        return owner if name == "mean" else None
    return NotImplemented


def width_wanted(module: Value) -> int | None:
    """Return how many numbers the first layer of a module says that it reads."""
    if isinstance(module, Dense):
        return module.fan_in
    if isinstance(module, Chain):
        parts = (width_wanted(one) for one in module.layers)
        return next((one for one in parts if one is not None), None)
    return None


def _loader(first: Value, arguments: list[Value], keywords: dict[str, Value]) -> Value:
    if not isinstance(first, Loader):
        return NotImplemented
    batch = keywords.get("batch_size", arguments[1] if len(arguments) > 1 else 1)
    size = "all" if isinstance(batch, Count) else whole_of(batch)
    shuffle = keywords.get("shuffle", arguments[2] if len(arguments) > 2 else False)
    return Loader(first.parts, size or 1, shuffle is True)


def _named(name: str, arguments: list[Value], keywords: dict[str, Value]) -> dict[str, Value]:
    orders = {
        "StepLR": ("step_size", "gamma"),
        "ExponentialLR": ("gamma",),
        "ReduceLROnPlateau": ("mode", "factor", "patience"),
    }
    return dict(zip(orders.get(name, ()), arguments, strict=False)) | keywords
