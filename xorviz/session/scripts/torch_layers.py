"""Layers of PyTorch: how they are made, initialised, and given their weights."""

from __future__ import annotations

import math
from typing import Any

from xorviz.session.errors import ScriptError
from xorviz.session.scripts.arrays import Array
from xorviz.session.scripts.found import (
    Found,
    choice_of,
)
from xorviz.session.scripts.graph import (
    Activating,
    Chain,
    Dense,
    Joining,
    Passing,
)
from xorviz.session.scripts.symbols import (
    Instance,
    Made,
    Value,
    number_of,
    whole_of,
)


def linear(
    name: str, arguments: list[Value], keywords: dict[str, Value], line: int, found: Found
) -> Dense:
    """Return a dense layer that starts as PyTorch draws it."""
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


def sequential(found: Found, arguments: list[Value], line: int) -> Chain:
    """Return a chain of layers, those of a dictionary by their names."""
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


def initialise(
    name: str, arguments: list[Value], keywords: dict[str, Value], line: int, found: Found
) -> Value:
    """Give a layer the initializer that a function of `nn.init` is."""
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


def load(owner: Value, given: dict[Any, Value]) -> Value:
    """Give layers the weights that a dictionary has by their names."""
    layers: dict[str, Dense] = {}
    if isinstance(owner, Instance):
        for name, value in owner.attributes.items():
            layers |= _layers_by_name(name, value)
    else:
        layers = _layers_by_name("", owner)
    for key, value in given.items():
        name, _, part = str(key).rpartition(".")
        if name in layers:
            set_one(layers[name], part, value)
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


def set_one(layer: Dense, part: str, value: Value) -> Value:
    """Give a layer its kernel or its bias."""
    if not isinstance(value, Array):
        return NotImplemented
    if part == "weight" and not value.is_drawn and value.table.ndim == 2:
        # PyTorch keeps a row for each unit.
        layer.kernel = Array(value.table.T)
    elif part == "bias":
        layer.bias = value
    return None
