"""Names, literals and parts of values: what the smallest expressions of a script stand for."""

from __future__ import annotations

import ast
from collections.abc import Sequence

from xorviz.session.errors import ScriptError
from xorviz.session.scripts.arrays import Array, NotFollowed
from xorviz.session.scripts.builtin_calls import BUILTINS, bits_text
from xorviz.session.scripts.found import Found
from xorviz.session.scripts.imports import guessed
from xorviz.session.scripts.libraries import (
    attribute_of,
    index_of,
)
from xorviz.session.scripts.symbols import (
    Function,
    Instance,
    Ref,
    Unknown,
    Value,
)

#: How much of a script is followed: one that trains a tiny network needs a thousandth of it.
MOST_WORK = 200_000

#: Most characters of a text.
_LONGEST = 100_000


class Literals:
    """Evaluates the smallest expressions within the names of a script.

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

    def work(self, node: ast.AST, numbers: int = 0) -> None:
        """Count a piece of work; so many numbers that are gone through at once are little.

        Raises
        ------
        ScriptError
            If it becomes too much.
        """
        self._work += 1 + numbers // 16
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
        # Said once.
        self.names[node.id] = found
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
            spec = part.format_spec if isinstance(part, ast.FormattedValue) else None
            if spec is not None and isinstance(value, int):
                value = bits_text(value, self.value(spec))
            if not isinstance(value, (str, int, float)):
                return self.unknown(node)
            parts.append(str(value))
        return "".join(parts)[:_LONGEST]

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
        found = attribute_of(owner, node.attr)
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


def _picks_rows(index: Value) -> bool:
    """Tell whether an index picks rows of which nothing more is known."""
    if isinstance(index, slice):
        return any(isinstance(end, Unknown) for end in (index.start, index.stop))
    return isinstance(index, Unknown)
