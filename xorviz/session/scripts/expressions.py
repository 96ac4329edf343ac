"""The expressions of a script, evaluated as far as reading goes; nothing of Python's own runs."""

from __future__ import annotations

import ast
import operator
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from xorviz.session.errors import ScriptError
from xorviz.session.scripts import arrays
from xorviz.session.scripts.arrays import Array, NotFollowed
from xorviz.session.scripts.builtin_calls import BUILTINS, builtin
from xorviz.session.scripts.found import Found
from xorviz.session.scripts.imports import guessed
from xorviz.session.scripts.libraries import (
    attribute_of,
    binary_of,
    call_instance,
    call_library,
    call_method,
    index_of,
)
from xorviz.session.scripts.sequences import as_array, drawn_rows, items_of
from xorviz.session.scripts.symbols import (
    Class,
    Function,
    Instance,
    Partial,
    Ref,
    Unknown,
    Value,
)
from xorviz.session.scripts.torch_calls import judged_by_own

#: How much of a script is followed: one that trains a tiny network needs a thousandth of it.
MOST_WORK = 200_000

#: Longest list, and most characters of a text.
_LONGEST = 100_000

#: How deep functions of the script call one another.
_DEEPEST_CALL = 12

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


class Expressions:
    """Evaluates expressions within the names of a script.

    Parameters
    ----------
    found : Found
        Collects what the calls mean.
    """

    def __init__(self, found: Found) -> None:
        self.found = found
        self.names: dict[str, Value] = {}
        self._work = 0
        self._calls = 0

    def work(self, node: ast.AST) -> None:
        """Count a piece of work.

        Raises
        ------
        ScriptError
            If it becomes too much.
        """
        self._work += 1
        if self._work > MOST_WORK:
            raise ScriptError(getattr(node, "lineno", 1), "script_too_long")

    def value(self, node: ast.expr) -> Value:
        """Return what an expression stands for, `Unknown` where reading does not tell."""
        self.work(node)
        method = getattr(self, f"_{type(node).__name__.lower()}", None)
        if method is None:
            return self.unknown(node)
        try:
            return method(node)
        except NotFollowed:
            return self.unknown(node)

    def unknown(self, node: ast.AST) -> Unknown:
        """Return what stands for an expression that is not followed."""
        try:
            text = ast.unparse(node)
        except (RecursionError, ValueError):
            text = "…"
        text = " ".join(text.split())
        return Unknown(text if len(text) <= 60 else f"{text[:59]}…", getattr(node, "lineno", 1))

    # -- names and literals

    def _constant(self, node: ast.Constant) -> Value:
        value = node.value
        if isinstance(value, int) and not isinstance(value, bool) and value.bit_length() > 128:
            return self.unknown(node)
        return value

    def _name(self, node: ast.Name) -> Value:
        if node.id in self.names:
            return self.names[node.id]
        if node.id in BUILTINS:
            return Ref(f"builtins.{node.id}")
        found = guessed(node.id)
        if found is None:
            # A class, most likely of what a star has brought in.
            starred = self.found.starred[-1:] if node.id[0].isupper() else []
            return Ref(f"{starred[0]}.{node.id}") if starred else self.unknown(node)
        self.found.remarks.assumed(node.lineno, "import_assumed", name=node.id, path=found.path)
        return found

    def _list(self, node: ast.List | ast.Tuple) -> Value:
        values: list[Value] = []
        for element in node.elts:
            if isinstance(element, ast.Starred):
                inner = self.value(element.value)
                if not isinstance(inner, (list, tuple)):
                    return self.unknown(node)
                values.extend(inner)
            else:
                values.append(self.value(element))
        return values if isinstance(node, ast.List) else tuple(values)

    _tuple = _list

    def _dict(self, node: ast.Dict) -> Value:
        result = {}
        for key, entry in zip(node.keys, node.values, strict=True):
            name = None if key is None else self.value(key)
            if not isinstance(name, (str, int)):
                return self.unknown(node)
            result[name] = self.value(entry)
        return result

    def _joinedstr(self, node: ast.JoinedStr) -> Value:
        parts = []
        for part in node.values:
            inner = part.value if isinstance(part, ast.FormattedValue) else part
            value = self.value(inner)
            if not isinstance(value, (str, int, float)):
                return self.unknown(node)
            parts.append(str(value))
        return "".join(parts)[:_LONGEST]

    # -- operations

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
            return left * right
        try:
            result = binary_of(self, kind, function, left, right)
        except NotFollowed:
            result = None
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
            return call_library(self, Ref("numpy.where"), [test, yes, no], {}, node.lineno)
        if not isinstance(test, (bool, int, float, str)):
            chosen = self.value(node.body), self.value(node.orelse)
            # Such as the choice of a device, of which both sides are the same to us.
            return chosen[0] if isinstance(chosen[0], str) else self.unknown(node)
        return self.value(node.body if test else node.orelse)

    # -- parts of values

    def _attribute(self, node: ast.Attribute) -> Value:
        owner = self.value(node.value)
        if isinstance(owner, Ref):
            return Ref(f"{owner.path}.{node.attr}")
        if isinstance(owner, Instance):
            if node.attr in owner.attributes:
                return owner.attributes[node.attr]
            method = owner.kind.method(node.attr)
            if method is not None:
                return Function(method, owner.kind.scope, owner)
        found = attribute_of(self, owner, node.attr)
        return self.unknown(node) if found is None else found

    def _subscript(self, node: ast.Subscript) -> Value:
        owner = self.value(node.value)
        index = self._index(node.slice)
        if isinstance(owner, dict):
            plain = isinstance(index, (str, int))
            return owner.get(index, self.unknown(node)) if plain else self.unknown(node)
        if isinstance(owner, (list, tuple, str)) and isinstance(index, (int, slice)):
            try:
                return owner[index]
            except (IndexError, TypeError, ValueError):
                return self.unknown(node)
        if isinstance(owner, Array) and owner.shape and _picks_rows(index):
            # Such as a batch of them, in whatever order.
            return owner
        found = index_of(owner, index)
        return self.unknown(node) if found is None else found

    def _index(self, node: ast.expr) -> Value:
        if isinstance(node, ast.Slice):
            ends = [None if one is None else self.value(one) for one in self._ends(node)]
            return slice(*ends)
        if isinstance(node, ast.Tuple):
            return tuple(self._index(one) for one in node.elts)
        return self.value(node)

    @staticmethod
    def _ends(node: ast.Slice) -> Sequence[ast.expr | None]:
        return node.lower, node.upper, node.step

    # -- calls

    def _call(self, node: ast.Call) -> Value:
        arguments: list[Value] = []
        for given in node.args:
            if isinstance(given, ast.Starred):
                inner = self.value(given.value)
                if not isinstance(inner, (list, tuple)):
                    return self.unknown(node)
                arguments.extend(inner)
            else:
                arguments.append(self.value(given))
        keywords: dict[str, Value] = {}
        for keyword in node.keywords:
            value = self.value(keyword.value)
            if keyword.arg is not None:
                keywords[keyword.arg] = value
            elif isinstance(value, dict):
                keywords.update({str(key): one for key, one in value.items()})
        return self._called(node, arguments, keywords)

    def _called(self, node: ast.Call, arguments: list[Value], keywords: dict[str, Value]) -> Value:
        if isinstance(node.func, ast.Attribute):
            is_super = isinstance(node.func.value, ast.Call) and (
                isinstance(node.func.value.func, ast.Name) and node.func.value.func.id == "super"
            )
            if is_super:
                return None
            owner = self.value(node.func.value)
            if not isinstance(owner, (Ref, Instance)) or (
                isinstance(owner, Instance)
                and owner.kind.method(node.func.attr) is None
                and node.func.attr not in owner.attributes
            ):
                result = call_method(self, owner, node.func.attr, arguments, keywords, node.lineno)
                return self.unknown(node) if result is NotImplemented else result
        function = self.value(node.func)
        result = self.call(function, arguments, keywords, node.lineno)
        return self.unknown(node) if result is NotImplemented else result

    def call(
        self, function: Value, arguments: list[Value], keywords: dict[str, Value], line: int
    ) -> Value:
        """Return what a call gives, `NotImplemented` where reading does not tell."""
        if isinstance(function, Partial):
            given = [*function.arguments, *arguments]
            return self.call(function.function, given, {**function.keywords, **keywords}, line)
        if isinstance(function, Function):
            result = self._call_own(function, arguments, keywords, line)
            return judged_by_own(self, result, arguments, line)
        if isinstance(function, Class):
            return self._instantiate(function, arguments, keywords, line)
        if isinstance(function, Ref):
            if function.library == "builtins":
                return builtin(self, function.name, arguments, keywords)
            return call_library(self, function, arguments, keywords, line)
        return call_instance(self, function, arguments, keywords, line)

    def run_body(self, body: Sequence[ast.stmt]) -> Value:
        """Follow the statements of a function; the class of statements does."""
        raise NotImplementedError

    def _call_own(
        self, function: Function, arguments: list[Value], keywords: dict[str, Value], line: int
    ) -> Value:
        if self._calls >= _DEEPEST_CALL:
            return NotImplemented
        given = arguments if function.owner is None else [function.owner, *arguments]
        names = self._bound(function, given, keywords)
        outer, self.names = self.names, {**function.scope, **names}
        is_aside = isinstance(function.owner, Instance) and not function.owner.kind.is_model
        self._calls += 1
        self.found.remarks.quiet += is_aside
        try:
            if isinstance(function.node, ast.Lambda):
                return self.value(function.node.body)
            return self.run_body(function.node.body)
        finally:
            self._calls -= 1
            self.found.remarks.quiet -= is_aside
            self.names = outer

    def _bound(
        self, function: Function, given: list[Value], keywords: dict[str, Value]
    ) -> dict[str, Value]:
        signature = function.node.args
        known = [one.arg for one in (*signature.posonlyargs, *signature.args)]
        names: dict[str, Value] = {}
        defaults = signature.defaults
        for name, default in zip(known[len(known) - len(defaults) :], defaults, strict=True):
            names[name] = self.value(default)
        for one, keyword_default in zip(signature.kwonlyargs, signature.kw_defaults, strict=True):
            if keyword_default is not None:
                names[one.arg] = self.value(keyword_default)
        names.update(zip(known, given, strict=False))
        if signature.vararg is not None:
            names[signature.vararg.arg] = tuple(given[len(known) :])
        names.update(keywords)
        for name in known:
            names.setdefault(name, Unknown(name))
        return names

    def _instantiate(
        self, kind: Class, arguments: list[Value], keywords: dict[str, Value], line: int
    ) -> Value:
        instance = Instance(kind)
        instance.attributes["__line__"] = line
        start = kind.method("__init__")
        if start is not None:
            self._call_own(Function(start, kind.scope, instance), arguments, keywords, line)
        if kind.is_model:
            self.found.instances.append(instance)
        return instance

    def _lambda(self, node: ast.Lambda) -> Value:
        return Function(node, self.names)

    # -- comprehensions

    def _listcomp(self, node: ast.ListComp | ast.GeneratorExp) -> Value:
        if len(node.generators) == 1 and not node.generators[0].ifs:
            over = self.value(node.generators[0].iter)
            lead = drawn_rows(over)
            if lead is not None:
                return self._for_any_row(node, over, lead)
        results: list[Value] = []
        outer = self.names
        self.names = dict(outer)
        try:
            complete = self._generate(node.generators, lambda: results.append(self.value(node.elt)))
        finally:
            self.names = outer
        return results if complete else self.unknown(node)

    _generatorexp = _listcomp
    _setcomp = _listcomp

    def _for_any_row(
        self, node: ast.ListComp | ast.GeneratorExp, over: Value, lead: tuple[int, ...]
    ) -> Value:
        """Evaluate what is done for each row once, for every combination of what is drawn."""
        one = (
            tuple(arrays.row(part) for part in over)
            if isinstance(over, tuple)
            else (arrays.row(over))
        )
        outer = self.names
        self.names = dict(outer)
        try:
            self.bind(node.generators[0].target, one)
            element = as_array(self.value(node.elt))
        finally:
            self.names = outer
        return Array(element.table, element.variables, lead)

    def _generate(
        self, generators: Sequence[ast.comprehension], then: Callable[[], object]
    ) -> bool:
        if not generators:
            then()
            return True
        first, rest = generators[0], generators[1:]
        items = items_of(self.value(first.iter))
        if items is None:
            return False
        for item in items:
            self.work(first.target)
            self.bind(first.target, item)
            passed = [self.value(test) for test in first.ifs]
            if not all(isinstance(one, (bool, int, float)) for one in passed):
                return False
            if all(passed) and not self._generate(rest, then):
                return False
        return True

    # -- binding

    def bind(self, target: ast.expr, value: Value) -> None:
        """Give a name, or several, what an expression stands for."""
        if isinstance(target, ast.Name):
            self.names[target.id] = value
        elif isinstance(target, ast.Starred):
            self.bind(target.value, Unknown())
        elif isinstance(target, (ast.Tuple, ast.List)):
            parts = items_of(value)
            if parts is None or len(parts) != len(target.elts):
                parts = [Unknown(line=target.lineno)] * len(target.elts)
            for one, part in zip(target.elts, parts, strict=True):
                self.bind(one, part)
        elif isinstance(target, ast.Attribute):
            owner = self.value(target.value)
            if isinstance(owner, Instance):
                owner.attributes[target.attr] = value
        elif isinstance(target, ast.Subscript):
            owner = self.value(target.value)
            index = self._index(target.slice)
            if isinstance(owner, dict):
                if isinstance(index, (str, int)):
                    owner[index] = value
            elif isinstance(owner, list):
                if isinstance(index, int) and abs(index) < len(owner):
                    owner[index] = value
            elif isinstance(target.value, ast.Name):
                # What becomes of an array that is written into is not followed.
                self.names[target.value.id] = self.unknown(target)


def _picks_rows(index: Value) -> bool:
    """Tell whether an index picks rows of which nothing more is known."""
    if isinstance(index, slice):
        return any(isinstance(end, Unknown) for end in (index.start, index.stop))
    return isinstance(index, Unknown)
