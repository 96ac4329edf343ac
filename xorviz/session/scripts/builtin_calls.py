"""The built-in functions of Python that scripts make data with, for values that are known."""

from __future__ import annotations

import re
from typing import Any

import numpy as np

from xorviz.session.scripts import arrays
from xorviz.session.scripts.arrays import Array
from xorviz.session.scripts.found import Reader
from xorviz.session.scripts.sequences import items_of
from xorviz.session.scripts.symbols import Count, Value, Zipped, number_of, whole_of

BUILTINS = frozenset(
    [
        "range",
        "len",
        "list",
        "tuple",
        "int",
        "float",
        "bool",
        "str",
        "zip",
        "enumerate",
        "sum",
        "min",
        "max",
        "abs",
        "round",
        "set",
        "sorted",
        "reversed",
        "map",
        "print",
        "super",
        "isinstance",
        "format",
        "bin",
    ]
)


def builtin(reader: Reader, name: str, arguments: list[Value], keywords: dict[str, Value]) -> Value:
    """Return what a built-in function gives, `NotImplemented` where reading does not tell."""
    if name == "print":
        return None
    if name == "range":
        ends = [whole_of(one) for one in arguments]
        if not 1 <= len(ends) <= 3 or None in ends or (len(ends) == 3 and ends[2] == 0):
            return NotImplemented
        return range(*[one for one in ends if one is not None])
    if name == "len" and len(arguments) == 1:
        return _length(arguments[0])
    if name in ("list", "tuple", "sorted", "reversed", "set") and len(arguments) == 1:
        return _sequence(name, arguments[0])
    if name == "zip" and arguments:
        return _zipped(arguments)
    if name == "enumerate" and len(arguments) == 1:
        items = items_of(arguments[0])
        return NotImplemented if items is None else list(enumerate(items))
    if name in ("format", "bin") and arguments and isinstance(arguments[0], int):
        spec = "#b" if name == "bin" else arguments[1] if len(arguments) > 1 else ""
        return bits_text(arguments[0], spec)
    if name == "map" and len(arguments) == 2:
        items = items_of(arguments[1])
        if items is None:
            return NotImplemented
        return [reader.call(arguments[0], [one], {}, 0) for one in items]
    if name in ("int", "float", "bool", "abs", "round") and len(arguments) >= 1:
        return _converted(name, arguments[0])
    if name in ("sum", "min", "max"):
        return _reduced(name, arguments)
    if name == "str" and len(arguments) == 1 and isinstance(arguments[0], (str, int, float)):
        return str(arguments[0])
    return NotImplemented


def bits_text(value: int, spec: Value) -> Value:
    """Return a whole number as binary digits, of so many places as a format says."""
    if isinstance(spec, str) and re.fullmatch(r"#?(0?\d{1,2})?b", spec):
        return format(value, spec)
    return NotImplemented


def _length(value: Value) -> Value:
    if isinstance(value, Array) and value.shape:
        return Count(value.shape[0])
    if isinstance(value, (list, tuple, str, dict, range)):
        return Count(len(value))
    return NotImplemented


def _sequence(name: str, value: Value) -> Value:
    if isinstance(value, Array) and value.is_drawn:
        return value
    items = items_of(value)
    if items is None:
        return NotImplemented
    if name == "reversed":
        return list(items)[::-1]
    if name in ("sorted", "set"):
        if not all(isinstance(one, (int, float)) for one in items):
            return NotImplemented
        return sorted(set(items) if name == "set" else items)
    return tuple(items) if name == "tuple" else list(items)


def _zipped(values: list[Value]) -> Value:
    if all(isinstance(one, Array) and one.is_drawn for one in values):
        # A loop over it goes over any row of each.
        return Zipped(values)
    items = [items_of(one) for one in values]
    known = [one for one in items if one is not None]
    return list(zip(*known, strict=False)) if len(known) == len(items) else NotImplemented


def _converted(name: str, value: Value) -> Value:
    kinds: dict[str, type] = {"int": int, "float": float, "bool": bool}
    if isinstance(value, Array):
        if name in kinds:
            return arrays.mapped(lambda table: table.astype(kinds[name]), value)
        return arrays.mapped(np.abs if name == "abs" else np.rint, value)
    if isinstance(value, bool) and name in kinds:
        return kinds[name](value)
    if isinstance(value, str) and name in ("int", "float") and value.isdecimal():
        return kinds[name](value[:18])
    number = number_of(value)
    if number is None:
        return NotImplemented
    if name == "round":
        return round(number)
    return abs(value) if name == "abs" else kinds[name](number)


def _reduced(name: str, arguments: list[Value]) -> Value:
    items = items_of(arguments[0]) if len(arguments) == 1 else arguments
    if items is None or not items:
        return NotImplemented
    if all(isinstance(one, (int, float)) for one in items):
        functions: dict[str, Any] = {"sum": sum, "min": min, "max": max}
        return functions[name](items)
    if all(isinstance(one, (int, float, Array)) for one in items):
        parts = [one if isinstance(one, Array) else arrays.written(one) for one in items]
        functions = {"sum": np.add, "min": np.minimum, "max": np.maximum}
        total = parts[0]
        for part in parts[1:]:
            total = arrays.combined(functions[name], total, part)
        return total
    return NotImplemented
