"""The expressions of a script, evaluated as far as reading goes; nothing of Python's own runs."""

from __future__ import annotations

import ast
from collections.abc import Callable, Sequence

from xorviz.session.scripts import arrays
from xorviz.session.scripts.arrays import Array
from xorviz.session.scripts.calls import Calls
from xorviz.session.scripts.sequences import as_array, drawn_rows, items_of
from xorviz.session.scripts.symbols import (
    Instance,
    Unknown,
    Value,
)


class Expressions(Calls):
    """Evaluates every expression, and gives names to what they stand for."""

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
