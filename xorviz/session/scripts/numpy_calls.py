"""The functions of NumPy that data of bits are made with, and their counterparts elsewhere."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from xorviz.session.scripts import arrays
from xorviz.session.scripts.arrays import Array, Noise, NotFollowed, Source, Uniform
from xorviz.session.scripts.drawing_calls import drawing_call, second, shape_of
from xorviz.session.scripts.sequences import as_array
from xorviz.session.scripts.symbols import Value, number_of, whole_of

#: Functions of one array, item by item.
_OF_ONE: dict[str, Callable[[Any], Any]] = {
    "logical_not": np.logical_not,
    "invert": np.invert,
    "negative": np.negative,
    "abs": np.abs,
    "absolute": np.abs,
    "square": np.square,
    "sign": np.sign,
    "round": np.rint,
    "rint": np.rint,
    "floor": np.floor,
    "ceil": np.ceil,
    "cos": np.cos,
    "sin": np.sin,
}


#: Functions of two arrays, item by item.
_OF_TWO: dict[str, Callable[[Any, Any], Any]] = {
    "logical_xor": np.logical_xor,
    "logical_and": np.logical_and,
    "logical_or": np.logical_or,
    "bitwise_xor": lambda a, b: np.bitwise_xor(_whole(a), _whole(b)),
    "bitwise_and": lambda a, b: np.bitwise_and(_whole(a), _whole(b)),
    "bitwise_or": lambda a, b: np.bitwise_or(_whole(a), _whole(b)),
    "not_equal": np.not_equal,
    "equal": np.equal,
    "ne": np.not_equal,
    "eq": np.equal,
    "add": np.add,
    "subtract": np.subtract,
    "multiply": np.multiply,
    "divide": np.divide,
    "mod": np.mod,
    "remainder": np.mod,
    "power": np.power,
    "greater": np.greater,
    "less": np.less,
    "maximum": np.maximum,
    "minimum": np.minimum,
}


_TO_ARRAY = frozenset(
    [
        "array",
        "asarray",
        "ascontiguousarray",
        "tensor",
        "as_tensor",
        "Tensor",
        "FloatTensor",
        "LongTensor",
        "constant",
        "convert_to_tensor",
        "Variable",
        "from_numpy",
        "asfarray",
        "cast",
        "to_tensor",
    ]
)


_REDUCING: dict[str, Callable[..., Any]] = {
    "sum": np.sum,
    "reduce_sum": np.sum,
    "prod": np.prod,
    "any": np.any,
    "all": np.all,
    "max": np.max,
    "min": np.min,
    "mean": np.mean,
}


_JOINING = frozenset(
    ["concatenate", "concat", "cat", "hstack", "column_stack", "stack", "vstack", "append", "c_"]
)


def _whole(values: Any) -> Any:
    return values if values.dtype.kind in "biu" else values.astype(np.int64)


def numpy_call(
    name: str, arguments: list[Value], keywords: dict[str, Value], line: int, source: Source
) -> Value:
    """Return what a function of NumPy, or one of the same name elsewhere, makes.

    Raises
    ------
    NotFollowed
        If that is not followed; `NotImplemented` is returned for names that are none of these.
    """
    if name in _OF_ONE and arguments:
        if isinstance(arguments[0], Uniform) and name in ("round", "rint"):
            return arrays.fair_bits(arguments[0], above=True)
        return arrays.mapped(_OF_ONE[name], as_array(arguments[0]))
    if name in _OF_TWO and len(arguments) == 2:
        return arrays.combined(_OF_TWO[name], *(as_array(one) for one in arguments))
    if name in _TO_ARRAY and arguments:
        if isinstance(arguments[0], (Noise, Uniform)):
            return arguments[0]
        return as_array(arguments[0])
    if name in _REDUCING and arguments:
        given = [*arguments[1:2], keywords.get("axis", keywords.get("dim"))]
        return reduced(name, as_array(arguments[0]), given[0])
    if name in _JOINING:
        return _join(name, arguments, keywords)
    if name in ("zeros", "ones", "empty", "full"):
        shape = shape_of(arguments[:1] or [keywords.get("shape")])
        fill = number_of(arguments[1]) if name == "full" and len(arguments) > 1 else None
        value = {"zeros": 0.0, "empty": 0.0, "ones": 1.0}.get(name, fill)
        if value is None or math.prod(shape) > arrays.LARGEST_ARRAY:
            raise NotFollowed
        return Array(np.full(shape, value))
    if name == "eye" and arguments and 0 < (whole_of(arguments[0]) or 0) <= 1000:
        return Array(np.eye(whole_of(arguments[0]) or 1))
    if name == "arange":
        ends = [whole_of(one) for one in arguments]
        if not ends or None in ends or len(range(*ends[:3])) > arrays.LARGEST_ARRAY:  # type: ignore[arg-type]
            raise NotFollowed
        return Array(np.arange(*[one for one in ends if one is not None]))
    if name in ("tile", "repeat") and len(arguments) >= 2:
        return _repeated(name, as_array(arguments[0]), arguments[1], keywords)
    if name == "delete" and len(arguments) >= 2:
        rows = as_array(arguments[1])
        return _plain(lambda table: np.delete(table, rows.table, axis=0), as_array(arguments[0]))
    if name == "where" and len(arguments) == 3:
        test, yes, no = (as_array(one) for one in arguments)
        return arrays.combined(np.where, test, yes, no)
    if name in ("reshape", "expand_dims", "squeeze", "unsqueeze", "ravel", "transpose"):
        return array_method(as_array(arguments[0]), name, arguments[1:], keywords)
    if name in ("to_categorical", "one_hot") and arguments:
        return one_hot(as_array(arguments[0]), [*arguments[1:], *keywords.values()])
    return drawing_call(name, arguments, keywords, source)


def array_method(
    array: Array, name: str, arguments: Sequence[Value], keywords: dict[str, Value]
) -> Value:
    """Return what a method of an array gives; likewise."""
    if name in ("reshape", "view"):
        return _reshaped(array, shape_of(list(arguments) or [keywords.get("shape")], free=True))
    if name in ("astype", "to", "type", "type_as"):
        return _as_type(array, arguments)
    if name in ("float", "double", "cuda", "cpu", "numpy", "copy", "detach", "clone", "tolist"):
        return array
    if name in ("requires_grad_", "contiguous", "requires_grad", "item"):
        return array
    if name in ("long", "int", "bool"):
        kind = bool if name == "bool" else np.int64
        return arrays.mapped(lambda table: table.astype(kind), array)
    if name in ("flatten", "ravel"):
        return _reshaped(array, (-1,))
    if name in ("unsqueeze", "expand_dims"):
        axis = whole_of((list(arguments) or [keywords.get("axis", keywords.get("dim"))])[0])
        if axis is None:
            raise NotFollowed
        count = len(array.shape) + 1
        at = (axis + count if axis < 0 else axis) - len(array.lead)
        if at < 0:
            raise NotFollowed
        return arrays.mapped(lambda table: np.expand_dims(table, at + len(array.variables)), array)
    if name == "squeeze":
        axes = tuple(at + len(array.variables) for at, size in enumerate(array.item) if size == 1)
        if not array.is_drawn:
            return _plain(np.squeeze, array)
        return arrays.mapped(lambda table: np.squeeze(table, axes), array)
    if name == "transpose" and not array.is_drawn:
        return _plain(np.transpose, array)
    if name in _REDUCING:
        axis = (list(arguments) or [keywords.get("axis", keywords.get("dim"))])[0]
        return reduced(name, array, axis)
    if name in ("size", "dim") and array.shape:
        wanted = whole_of(arguments[0]) if arguments else None
        if wanted is not None and not -len(array.shape) <= wanted < len(array.shape):
            raise NotFollowed
        return array.shape if wanted is None else array.shape[wanted]
    return NotImplemented


def reduced(name: str, array: Array, axis: Value) -> Array:
    """Return a sum or the like along an axis of the items; of a drawn row, over all of it."""
    function = _REDUCING[name]
    if not array.is_drawn:
        at = None if axis is None else whole_of(axis)
        return _plain(lambda table: function(table, axis=at), array)
    first = len(array.variables)
    if axis is None:
        if array.lead:
            raise NotFollowed
        axes = tuple(range(first, array.table.ndim))
        return arrays.mapped(lambda table: function(table, axis=axes), array)
    at = whole_of(axis)
    if at is None:
        raise NotFollowed
    place = (at + len(array.shape) if at < 0 else at) - len(array.lead)
    if not 0 <= place < len(array.item):
        raise NotFollowed
    return arrays.mapped(lambda table: function(table, axis=first + place), array)


def one_hot(labels: Array, rest: Sequence[Value]) -> Array:
    """Return a column for each class."""
    if labels.item[-1:] == (1,) and (labels.is_drawn or labels.table.ndim > 1):
        labels = arrays.mapped(lambda table: table[..., 0], labels)
    counts = [whole_of(one) for one in rest if whole_of(one) is not None]
    largest = int(labels.table.max(initial=0)) + 1
    classes = max(counts[0] or 1, largest) if counts else largest
    if not 1 <= classes <= 1000 or labels.table.min(initial=0) < 0:
        raise NotFollowed
    return arrays.mapped(lambda table: np.eye(classes)[table.astype(np.int64)], labels)


def _plain(function: Callable[[Any], Any], array: Array) -> Array:
    if array.is_drawn:
        raise NotFollowed
    return arrays.mapped(function, array)


def _join(name: str, arguments: list[Value], keywords: dict[str, Value]) -> Array:
    given = arguments[0] if len(arguments) == 1 or name != "append" else arguments[:2]
    if not isinstance(given, (list, tuple)) or not given:
        raise NotFollowed
    parts = [as_array(one) for one in given]
    axis = keywords.get("axis", keywords.get("dim", second(arguments) if name != "append" else 0))
    if name == "column_stack":
        parts = [
            array_method(part, "unsqueeze", [-1], {}) if len(part.shape) == 1 else part
            for part in parts
        ]
        axis = 1
    if name == "hstack":
        axis = 0 if len(parts[0].shape) == 1 else 1
    at = 0 if axis is None else whole_of(axis)
    if at is None:
        raise NotFollowed
    new = name == "stack"
    axes = len(parts[0].shape) + new
    if name == "vstack":
        parts = [
            array_method(part, "unsqueeze", [0], {}) if len(part.shape) == 1 else part
            for part in parts
        ]
        axes = 2
    lead = next((len(part.lead) for part in parts if part.is_drawn), 0)
    place = (at + axes if at < 0 else at) - lead
    if place < 0:
        raise NotFollowed
    return arrays.stacked(parts, place, new)


def _repeated(name: str, array: Array, times: Value, keywords: dict[str, Value]) -> Array:
    counts = times if isinstance(times, (list, tuple)) else [times]
    sizes = [whole_of(one) for one in counts]
    known = [one for one in sizes if one is not None and one > 0]
    if len(known) != len(sizes) or math.prod(known) * array.table.size > arrays.LARGEST_ARRAY:
        raise NotFollowed
    if name == "tile":
        return _plain(lambda table: np.tile(table, known), array)
    axis = whole_of(keywords.get("axis"))
    return _plain(lambda table: np.repeat(table, known[0], axis=axis), array)


def _reshaped(array: Array, shape: tuple[int, ...]) -> Array:
    if not array.is_drawn:
        return arrays.rearranged(lambda table: table.reshape(shape), array)
    rows, item = math.prod(array.lead), math.prod(array.item)
    total = rows * item
    known = math.prod(one for one in shape if one > 0)
    if shape.count(-1) > 1 or known == 0 or total % known:
        raise NotFollowed
    sizes = tuple(total // known if one == -1 else one for one in shape)
    if math.prod(sizes) != total:
        raise NotFollowed
    for count in range(1, len(sizes) + 1):
        if math.prod(sizes[:count]) == rows:
            if array.item == () and count == len(sizes) > 1 and len(array.variables) == 1:
                # Drawn in one row, and only then arranged: each number is one by itself.
                variable = array.variables[0]
                apart = arrays.drawn(variable.size, sizes, variable.source)
                return arrays.gathered(Array(array.table), apart, whole=True)
            # The rows stay as they are, or are arranged otherwise.
            words = array.table.shape[: len(array.variables)]
            table = array.table.reshape(*words, *sizes[count:])
            return Array(table, array.variables, sizes[:count], array.noise)
    raise NotFollowed


def _as_type(array: Array, given: Sequence[Value]) -> Array:
    name = str(getattr(given[0], "name", given[0]) if given else "").rpartition(".")[2]
    if "bool" in name:
        return arrays.mapped(lambda table: table.astype(bool), array)
    if "int" in name and array.noise is None:
        return arrays.mapped(lambda table: table.astype(np.int64), array)
    return array
