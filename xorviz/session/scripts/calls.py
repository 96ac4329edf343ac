"""Calls of a script: to its own functions and classes, which are followed, and to libraries."""

from __future__ import annotations

import ast
from collections.abc import Sequence

from xorviz.session.scripts.builtin_calls import builtin
from xorviz.session.scripts.libraries import (
    call_instance,
    call_library,
    call_method,
)
from xorviz.session.scripts.operators import Operators
from xorviz.session.scripts.sequences import size_of
from xorviz.session.scripts.symbols import (
    Class,
    Function,
    Instance,
    Partial,
    Ref,
    Unknown,
    Value,
)
from xorviz.session.scripts.torch_modules import judged_by_own

#: How deep functions of the script call one another.
_DEEPEST_CALL = 12


class Calls(Operators):
    """Evaluates calls."""

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
        self.work(node, sum(size_of(one) for one in (*arguments, *keywords.values())))
        result = self._called(node, arguments, keywords)
        self.work(node, size_of(result))
        return result

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
