"""Reads the formulas of the registries as they are written, number by number."""

import ast
import math
import operator
from collections.abc import Callable, Mapping, Sequence

Names = Mapping[str, object]

FUNCTIONS: dict[str, Callable[..., float]] = {
    "abs": abs,
    "cos": math.cos,
    "cosh": math.cosh,
    "erf": math.erf,
    "exp": math.exp,
    "floor": math.floor,
    "log": math.log,
    "max": max,
    "min": min,
    "sign": lambda number: (number > 0.0) - (number < 0.0),
    "sin": math.sin,
    "sqrt": math.sqrt,
    "tanh": math.tanh,
}
OPERATORS = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
    ast.Pow: operator.pow,
    ast.Gt: operator.gt,
    ast.LtE: operator.le,
    ast.In: lambda one, others: one in others,
}


class Formula:
    """A value, and the definitions that follow it; `mean` and `sum` go over the places.

    Parameters
    ----------
    text : str
    """

    def __init__(self, text: str) -> None:
        value, *definitions = text.split(", ") if " = " in text else [text]
        # A comma may also part the arguments of a function in a definition.
        joined = ", ".join(definitions)
        while value.count("(") > value.count(")"):
            more, _, joined = joined.partition(", ")
            value = f"{value}, {more}"
        self._value = ast.parse(value, mode="eval").body
        self._definitions: dict[str, ast.expr] = {}
        if joined:
            name, _, body = joined.partition(" = ")
            self._definitions[name] = ast.parse(body, mode="eval").body

    def at(self, place: int, vectors: Mapping[str, Sequence[float]], given: Names) -> float:
        """Return the value at a place of the vectors."""
        return self._read(self._value, place, vectors, given)

    def _read(self, node, place, vectors, given):
        def read(part, here=place):
            return self._read(part, here, vectors, given)

        match node:
            case ast.Constant():
                return node.value
            case ast.Tuple():
                return tuple(read(part) for part in node.elts)
            case ast.Name(id="pi"):
                return math.pi
            case ast.Name(id=name) if name in vectors:
                return vectors[name][place]
            case ast.Name(id=name) if name in self._definitions:
                return read(self._definitions[name])
            case ast.Name(id=name):
                return given[name]
            case ast.UnaryOp(op=ast.USub()):
                return -read(node.operand)
            case ast.BinOp():
                return OPERATORS[type(node.op)](read(node.left), read(node.right))
            case ast.Compare(ops=[sign], comparators=[other]):
                return OPERATORS[type(sign)](read(node.left), read(other))
            case ast.IfExp():
                return read(node.body if read(node.test) else node.orelse)
            case ast.Call(func=ast.Name(id="mean" | "sum" as name), args=[body]):
                (length,) = {len(vector) for vector in vectors.values()}
                total = math.fsum(read(body, here) for here in range(length))
                return total / length if name == "mean" else total
            case ast.Call(func=ast.Name(id=name)):
                return FUNCTIONS[name](*(read(part) for part in node.args))
        raise AssertionError(ast.dump(node))
