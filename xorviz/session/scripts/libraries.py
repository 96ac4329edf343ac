"""What a call means: to a function of a library, a method, or an object that can be called."""

from __future__ import annotations

import ast
import math
from collections.abc import Callable
from typing import Any

import numpy as np

from xorviz.session.scripts import arrays
from xorviz.session.scripts.activation_names import activation_called, is_activation_function
from xorviz.session.scripts.arrays import Array, Noise, NotFollowed, Source, Uniform
from xorviz.session.scripts.drawing_calls import source_of
from xorviz.session.scripts.found import Model, Optimizing, Prediction, Reader
from xorviz.session.scripts.graph import (
    Activating,
    Chain,
    Dense,
    Joining,
    Passing,
    Tensor,
    activated,
    applied,
    joined,
)
from xorviz.session.scripts.keras_calls import keras_call, keras_method, named_layer
from xorviz.session.scripts.numpy_calls import array_method, numpy_call
from xorviz.session.scripts.sequences import as_array, product_of
from xorviz.session.scripts.symbols import Instance, Made, Partial, Ref, Value, whole_of
from xorviz.session.scripts.torch_calls import Loader, torch_call, torch_method
from xorviz.session.scripts.torch_modules import Judged, run_module


def call_library(
    reader: Reader, ref: Ref, arguments: list[Value], keywords: dict[str, Value], line: int
) -> Value:
    """Return what a function or a class of a library gives, `NotImplemented` if that is not known.

    Raises
    ------
    ScriptError
        If it is known, and cannot be had.
    NotFollowed
        If an array does what is not followed.
    """
    found, name = reader.found, ref.name
    first = arguments[0] if arguments else None
    if name == "partial" and arguments:
        return Partial(first, tuple(arguments[1:]), keywords)
    if ref.path == "itertools.product":
        return product_of(arguments, whole_of(keywords.get("repeat", 1)) or 1)
    if ref.path.startswith("math."):
        return _math(name, arguments)
    is_seed = name in ("seed", "manual_seed", "set_seed", "set_random_seed")
    if is_seed and isinstance(whole_of(first), int):
        if found.seed is None or ref.library != "random":
            found.seed, found.seed_line = whole_of(first), line
        return None
    if isinstance(first, (Tensor, Prediction)):
        result = _of_values(reader, ref, first, arguments, keywords, line)
        if result is not NotImplemented:
            return result
    if ref.library == "torch":
        result = torch_call(reader, ref, arguments, keywords, line)
        if result is not NotImplemented:
            return result
    elif ref.library == "keras":
        result = keras_call(reader, ref, arguments, keywords, line)
        if result is not NotImplemented:
            return result
    if ref.library in ("numpy", "torch", "keras", "tensorflow", "random"):
        if name in ("default_rng", "RandomState", "Generator", "SeedSequence", "PCG64", "MT19937"):
            return Made(ref, arguments, keywords, line)
        if ref.library != "random":
            source = Source((found.seed,), line) if found.seed is not None else Source((), line)
            return numpy_call(name, arguments, keywords, line, source)
    return NotImplemented


def call_method(
    reader: Reader,
    owner: Value,
    name: str,
    arguments: list[Value],
    keywords: dict[str, Value],
    line: int,
) -> Value:
    """Return what a method gives; likewise."""
    if isinstance(owner, Array):
        result = array_method(owner, name, arguments, keywords)
        if result is NotImplemented and name in ("ne", "eq", "add", "mul", "logical_xor"):
            result = numpy_call(name, [owner, *arguments], keywords, line, Source())
        return result
    if isinstance(owner, Uniform):
        return arrays.fair_bits(owner, above=True) if name == "round" else NotImplemented
    if isinstance(owner, (Tensor, Prediction)):
        if is_activation_function(name):
            return _of_values(reader, Ref(f"torch.{name}"), owner, [owner], keywords, line)
        if name in ("squeeze", "view", "reshape", "flatten", "float", "unsqueeze", "to", "double"):
            return owner
        return NotImplemented
    if isinstance(owner, str) and name == "zfill" and arguments:
        width = whole_of(arguments[0])
        return owner.zfill(width) if width is not None and width < 1000 else NotImplemented
    if isinstance(owner, list):
        return _list_method(owner, name, arguments)
    if isinstance(owner, Made):
        if owner.ref.name in ("default_rng", "RandomState", "Generator"):
            return numpy_call(name, arguments, keywords, line, source_of(owner))
        return NotImplemented
    if isinstance(owner, Model) and owner.library == "keras":
        return keras_method(reader, owner, name, arguments, keywords, line)
    if isinstance(owner, Instance) and owner.kind.is_of("keras", "Model"):
        return keras_method(reader, _of_instance(reader, owner), name, arguments, keywords, line)
    if isinstance(owner, Dense) and name == "set_weights" and arguments:
        return _set_weights(owner, arguments[0])
    if isinstance(owner, dict) and name in ("items", "values", "keys"):
        return [list(one) if isinstance(one, tuple) else one for one in getattr(owner, name)()]
    return torch_method(reader, owner, name, arguments, keywords, line)


def call_instance(
    reader: Reader,
    function: Value,
    arguments: list[Value],
    keywords: dict[str, Value],
    line: int,
) -> Value:
    """Return what an object gives that is called as a function; likewise."""
    first = arguments[0] if arguments else None
    if isinstance(function, Joining) and isinstance(first, (list, tuple)):
        if all(isinstance(one, Tensor) for one in first):
            return joined(list(first))
        return NotImplemented
    if isinstance(function, (Dense, Activating, Passing, Chain)) and isinstance(first, Tensor):
        named_layer(reader, function)
        return applied(function, first, line)
    return run_module(reader, function, arguments, keywords, line)


def attribute_of(owner: Value, name: str) -> Value:
    """Return an attribute of what a library made, None where that is not known."""
    if isinstance(owner, Array):
        if name == "shape":
            return owner.shape
        if name == "T" and not owner.is_drawn:
            return arrays.mapped(np.transpose, owner)
        if name == "size":
            return int(np.prod(owner.shape))
        if name == "data":
            return owner
    if isinstance(owner, Model) and name == "layers":
        return list(owner.chain.layers) if owner.chain is not None else None
    if isinstance(owner, Loader) and name == "dataset":
        return owner.parts
    if isinstance(owner, Dense) and name in ("weight", "bias"):
        return (owner, name)
    if isinstance(owner, tuple) and len(owner) == 2 and isinstance(owner[0], Dense):
        return owner if name == "data" else None
    if isinstance(owner, Optimizing) and name == "learning_rate":
        return dict(owner.choice.arguments).get("learning_rate")
    return None


def binary_of(kind: type, function: Callable[[Any, Any], Any], left: Value, right: Value) -> Value:
    """Return what an operator makes of arrays, or of what is drawn; None where it is not known."""
    if isinstance(left, Judged):
        # Something is added to the loss of a batch, such as a penalty.
        return left
    if isinstance(left, Noise) or isinstance(right, Noise):
        return _with_noise(kind, left, right)
    if isinstance(left, Uniform) and right in (0.5,):
        if kind in (ast.Gt, ast.GtE):
            return arrays.fair_bits(left, above=True)
        if kind in (ast.Lt, ast.LtE):
            return arrays.fair_bits(left, above=False)
        return None
    if not isinstance(left, Array) and not isinstance(right, Array):
        return None
    first, second = as_array(left), as_array(right)
    if kind in (ast.BitXor, ast.BitAnd, ast.BitOr):
        names = {ast.BitXor: "bitwise_xor", ast.BitAnd: "bitwise_and", ast.BitOr: "bitwise_or"}
        return numpy_call(names[kind], [first, second], {}, 0, Source())
    return arrays.combined(function, first, second)


def index_of(owner: Value, index: Value) -> Value:
    """Return a part of an array, None where it is not known."""
    if isinstance(owner, (Prediction, Tensor)):
        return None
    if not isinstance(owner, Array):
        return None
    if isinstance(index, Array) and index.is_drawn:
        return arrays.gathered(owner, index)
    places = index if isinstance(index, tuple) else (index,)
    plain = [as_array(one).table if isinstance(one, (list, Array)) else one for one in places]
    if not all(_is_place(one) for one in plain):
        return None
    if not owner.is_drawn:
        return arrays.rearranged(lambda table: table[tuple(plain)], owner)
    return _part_of_rows(owner, plain)


def _is_place(one: Any) -> bool:
    if isinstance(one, slice):
        return all(end is None or whole_of(end) is not None for end in _ends(one))
    if isinstance(one, np.ndarray):
        return one.dtype.kind in "iub"
    return one is None or one is Ellipsis or (whole_of(one) is not None)


def _ends(one: slice) -> tuple[Any, Any, Any]:
    return one.start, one.stop, one.step


def _part_of_rows(owner: Array, places: list[Any]) -> Value:
    lead = list(owner.lead)
    if places and places[0] is Ellipsis:
        places = [slice(None)] * (len(owner.shape) - len(places) + 1) + places[1:]
    rows, items = places[: len(lead)], places[len(lead) :]
    for at, one in enumerate(rows):
        if not isinstance(one, slice) or one.step not in (None, 1):
            return None
        lead[at] = len(range(*one.indices(lead[at])))
        if lead[at] < 1:
            return None
    whole = (slice(None),) * len(owner.variables)
    part = arrays.rearranged(lambda table: table[(*whole, *items)], owner)
    return Array(part.table, owner.variables, tuple(lead), owner.noise)


def _of_values(
    reader: Reader,
    ref: Ref,
    first: Tensor | Prediction,
    arguments: list[Value],
    keywords: dict[str, Value],
    line: int,
) -> Value:
    """Return what a function makes of values within the network."""
    if is_activation_function(ref.name):
        rest = {key: one for key, one in keywords.items() if key not in ("dim", "axis")}
        given = [] if ref.name in ("softmax", "log_softmax") else arguments[1:]
        choice = activation_called(ref.name, given, rest, ref.library, line)
        if isinstance(first, Prediction):
            return Prediction(activated(first.tensor, choice, line), first.inputs)
        return activated(first, choice, line)
    if ref.name in ("dropout", "alpha_dropout"):
        reader.found.remarks.ignored(line, "layer_left_out", name=ref.name)
        return first
    if ref.name in ("flatten", "squeeze", "reshape", "identity"):
        return first
    return NotImplemented


def _with_noise(kind: type, left: Value, right: Value) -> Value:
    noise, other = (left, right) if isinstance(left, Noise) else (right, left)
    assert isinstance(noise, Noise)
    if kind is ast.Mult and isinstance(other, (int, float)):
        return Noise(noise.shape, noise.stddev * abs(float(other)), noise.source)
    is_plain = isinstance(other, Array) and other.noise is None
    if kind is ast.Add and is_plain and noise.shape == other.shape:
        return Array(other.table, other.variables, other.lead, noise)
    raise NotFollowed


def _list_method(owner: list[Value], name: str, arguments: list[Value]) -> Value:
    if name == "append" and len(arguments) == 1 and len(owner) < 100_000:
        owner.append(arguments[0])
        return None
    more = arguments[0] if arguments else None
    if name == "extend" and isinstance(more, (list, tuple)) and len(owner) + len(more) < 100_000:
        owner.extend(more)
        return None
    return NotImplemented


def _set_weights(layer: Dense, given: Value) -> Value:
    if isinstance(given, (list, tuple)) and len(given) == 2:
        layer.kernel, layer.bias = given
        return None
    return NotImplemented


def _of_instance(reader: Reader, instance: Instance) -> Model:
    for model in reader.found.models:
        if model.instance is instance:
            return model
    line = instance.attributes.get("__line__", 0)
    model = Model("keras", line, instance=instance)
    reader.found.models.append(model)
    return model


def _math(name: str, arguments: list[Value]) -> Value:
    number = arguments[0] if arguments else None
    if name in ("sqrt", "ceil", "floor", "log2", "exp") and isinstance(number, (int, float)):
        try:
            return getattr(math, name)(number)
        except (ValueError, OverflowError):
            return NotImplemented
    return NotImplemented
