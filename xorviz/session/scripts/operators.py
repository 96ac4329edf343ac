"""Operators between the values of a script, as far as these are known."""

from __future__ import annotations

import ast
import operator
from collections.abc import Callable
from typing import Any

import numpy as np

from xorviz.session.scripts import arrays
from xorviz.session.scripts.arrays import Array, NotFollowed, Source
from xorviz.session.scripts.libraries import (
    binary_of,
)
from xorviz.session.scripts.literals import Literals
from xorviz.session.scripts.numpy_calls import numpy_call
from xorviz.session.scripts.sequences import size_of
from xorviz.session.scripts.symbols import (
    Unknown,
    Value,
)

#: Longest list, and most characters of a text.
_LONGEST = 100_000

_OPERATORS: dict[type, Callable[[Any, Any], Any]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
    ast.FloorDiv: operator.floordiv,
    ast.Mod: operator.mod,
    ast.BitXor: operator.xor,
    ast.BitAnd: operator.and_,
    ast.BitOr: operator.or_,
    ast.LShift: operator.lshift,
    ast.RShift: operator.rshift,
    ast.Pow: operator.pow,
    ast.Eq: operator.eq,
    ast.NotEq: operator.ne,
    ast.Lt: operator.lt,
    ast.LtE: operator.le,
    ast.Gt: operator.gt,
    ast.GtE: operator.ge,
}


class Operators(Literals):
    """Evaluates what operators make of values."""

    def _unaryop(self, node: ast.UnaryOp) -> Value:
        value = self.value(node.operand)
        if isinstance(value, Array):
            functions: dict[type, Callable[[Any], Any]] = {
                ast.USub: np.negative,
                ast.Invert: np.invert,
                ast.UAdd: np.positive,
            }
            if type(node.op) in functions:
                return arrays.mapped(functions[type(node.op)], value)
            return self.unknown(node)
        if isinstance(node.op, ast.Not):
            return not value if isinstance(value, (bool, int, float, str)) else self.unknown(node)
        if isinstance(value, (int, float)):
            if isinstance(node.op, ast.USub):
                return -value
            if isinstance(node.op, ast.UAdd):
                return value
            if isinstance(node.op, ast.Invert) and isinstance(value, int):
                return ~value
        return self.unknown(node)

    def _binop(self, node: ast.BinOp) -> Value:
        left, right = self.value(node.left), self.value(node.right)
        return self.operation(node, type(node.op), left, right)

    def operation(self, node: ast.AST, kind: type, left: Value, right: Value) -> Value:
        """Return what an operator makes of two values."""
        if kind not in _OPERATORS:
            return self.unknown(node)
        function = _OPERATORS[kind]
        if isinstance(left, (int, float)) and isinstance(right, (int, float)):
            if kind in (ast.Pow, ast.LShift) and abs(right) > 64:
                return self.unknown(node)
            try:
                value = function(left, right)
            except (ArithmeticError, ValueError, TypeError):
                return self.unknown(node)
            is_long = isinstance(value, int) and value.bit_length() > 128
            return self.unknown(node) if isinstance(value, complex) or is_long else value
        if (
            isinstance(left, str)
            and isinstance(right, str)
            and kind in (ast.Add, ast.Eq, ast.NotEq)
        ):
            return (
                function(left, right) if len(left) + len(right) < _LONGEST else self.unknown(node)
            )
        if isinstance(left, (list, tuple)) and type(left) is type(right) and kind is ast.Add:
            if len(left) + len(right) > _LONGEST:
                return self.unknown(node)
            return [*left, *right] if isinstance(left, list) else (*left, *right)
        if isinstance(left, (list, tuple)) and isinstance(right, int) and kind is ast.Mult:
            if len(left) * right > _LONGEST:
                return self.unknown(node)
            self.work(node, len(left) * right)
            return left * right
        try:
            result = binary_of(kind, function, left, right)
        except NotFollowed:
            result = None
        self.work(node, size_of(result))
        return self.unknown(node) if result is None else result

    def _compare(self, node: ast.Compare) -> Value:
        if len(node.ops) != 1:
            return self.unknown(node)
        left, right = self.value(node.left), self.value(node.comparators[0])
        kind = type(node.ops[0])
        if kind in (ast.Is, ast.IsNot) and right is None and not isinstance(left, Unknown):
            return (left is None) == (kind is ast.Is)
        if kind in (ast.In, ast.NotIn) and isinstance(right, (list, tuple)):
            plain = (int, float, str)
            if isinstance(left, plain) and all(isinstance(one, plain) for one in right):
                return (left in right) == (kind is ast.In)
        return self.operation(node, kind, left, right)

    def _boolop(self, node: ast.BoolOp) -> Value:
        value: Value = None
        for part in node.values:
            value = self.value(part)
            if not isinstance(value, (bool, int, float, str)):
                return self.unknown(node)
            if bool(value) == isinstance(node.op, ast.Or):
                return value
        return value

    def _ifexp(self, node: ast.IfExp) -> Value:
        test = self.value(node.test)
        if isinstance(test, Array) and test.is_drawn and not test.item:
            yes, no = self.value(node.body), self.value(node.orelse)
            return numpy_call("where", [test, yes, no], {}, node.lineno, Source())
        if not isinstance(test, (bool, int, float, str)):
            chosen = self.value(node.body), self.value(node.orelse)
            # Such as the choice of a device, of which both sides are the same to us.
            return chosen[0] if isinstance(chosen[0], str) else self.unknown(node)
        return self.value(node.body if test else node.orelse)
