"""The statements of a script, followed in order; loops that train are gone through once."""

from __future__ import annotations

import ast
import contextlib
from collections.abc import Sequence

from xorviz.session.scripts.expressions import Expressions
from xorviz.session.scripts.imports import follow_import
from xorviz.session.scripts.sequences import items_of
from xorviz.session.scripts.symbols import Class, Function, Unknown, Value
from xorviz.session.scripts.torch_calls import Loader

#: A loop of more rounds than this is gone through once.
_MOST_ROUNDS = 5_000

#: Calls of which it matters nothing that they are not followed.
_QUIET = ("print", "plt.", "sns.", "matplotlib.", "pyplot.", "warnings.", "logging.", "os.", "sys.")


class _Returned(Exception):
    """A function of the script has returned."""

    def __init__(self, value: Value) -> None:
        self.value = value


class Statements(Expressions):
    """Follows a script from its first line to its last."""

    def follow(self, tree: ast.Module) -> None:
        """Follow a whole script.

        Raises
        ------
        ScriptError
            If something in it is understood, and cannot be had.
        """
        with contextlib.suppress(_Returned):
            self.run(tree.body)

    def run(self, body: Sequence[ast.stmt]) -> None:
        """Follow statements in order."""
        for statement in body:
            self.work(statement)
            method = getattr(self, f"_do_{type(statement).__name__.lower()}", None)
            if method is None:
                text = self.unknown(statement).what
                self.found.remarks.ignored(statement.lineno, "statement_ignored", text=text)
            else:
                method(statement)

    def run_body(self, body: Sequence[ast.stmt]) -> Value:
        """Follow the statements of a function, and return what it does."""
        try:
            self.run(body)
        except _Returned as returned:
            return returned.value
        return None

    def _do_import(self, node: ast.Import) -> None:
        follow_import(node, self.names, self.found)

    def _do_importfrom(self, node: ast.ImportFrom) -> None:
        follow_import(node, self.names, self.found)

    def _do_expr(self, node: ast.Expr) -> None:
        if isinstance(node.value, ast.Constant):
            return
        value = self.value(node.value)
        if isinstance(value, Unknown) and not value.what.startswith(_QUIET):
            self.found.remarks.ignored(node.lineno, "statement_ignored", text=value.what)

    def _do_assign(self, node: ast.Assign) -> None:
        value = self.value(node.value)
        for target in node.targets:
            self.bind(target, value)
            self._note_own(target, value, node.lineno)

    def _note_own(self, target: ast.expr, value: Value, line: int) -> None:
        """Take what an exported script says of the experiment that Keras has no word for."""
        if isinstance(target, ast.Name) and target.id == "xorviz" and isinstance(value, dict):
            self.found.own = dict(value)

    def _do_annassign(self, node: ast.AnnAssign) -> None:
        if node.value is not None:
            self.bind(node.target, self.value(node.value))

    def _do_augassign(self, node: ast.AugAssign) -> None:
        if isinstance(node.target, ast.Name):
            left = self.names.get(node.target.id, Unknown(node.target.id, node.lineno))
        else:
            left = self.value(node.target)
        self.bind(node.target, self.operation(node, type(node.op), left, self.value(node.value)))

    def _do_functiondef(self, node: ast.FunctionDef) -> None:
        self.names[node.name] = Function(node, self.names)

    def _do_classdef(self, node: ast.ClassDef) -> None:
        methods = {one.name: one for one in node.body if isinstance(one, ast.FunctionDef)}
        bases = [self.value(base) for base in node.bases]
        self.names[node.name] = Class(node.name, bases, methods, self.names)

    def _do_return(self, node: ast.Return) -> None:
        raise _Returned(None if node.value is None else self.value(node.value))

    def _do_if(self, node: ast.If) -> None:
        if self._is_main(node.test):
            self.run(node.body)
            return
        test = self.value(node.test)
        if isinstance(test, (bool, int, float, str)) or test is None:
            self.run(node.body if test else node.orelse)
        elif not self._only_speaks(node.body):
            text = self.unknown(node.test).what
            self.found.remarks.unclear(node.lineno, "condition_unclear", text=text)

    @staticmethod
    def _is_main(test: ast.expr) -> bool:
        names = {one.id for one in ast.walk(test) if isinstance(one, ast.Name)}
        return names == {"__name__"}

    def _do_for(self, node: ast.For) -> None:
        over = self.value(node.iter)
        if isinstance(over, Loader):
            self._go_through_batches(node, over)
            return
        if self._trains(node.body):
            self._train(node, over)
            return
        items = items_of(over)
        if items is None or len(items) > _MOST_ROUNDS:
            if not self._only_speaks(node.body):
                text = self.unknown(node.iter).what
                self.found.remarks.unclear(node.lineno, "loop_unclear", text=text)
            return
        for item in items:
            self.bind(node.target, item)
            self.run(node.body)

    def _train(self, node: ast.For, over: Value) -> None:
        """Go through a loop that trains once, and note how often it goes."""
        rounds = len(over) if isinstance(over, (range, list, tuple)) else None
        former = self.found.epochs, self.found.batch_size
        step = over.step if isinstance(over, range) else 1
        if isinstance(over, range) and step > 1 and self.found.epochs is not None:
            # Through the rows, a batch at a time, within a loop over epochs.
            self.found.batch_size = step
        elif isinstance(over, range) and len(over) > 1 and self.found.epochs is not None:
            # Through the rows likewise, one by one.
            self.found.batch_size = 1
            self.found.remarks.assumed(node.lineno, "single_rows")
        elif rounds is not None and self.found.epochs is None:
            self.found.epochs = rounds
        elif rounds is None:
            text = self.unknown(node.iter).what
            self.found.remarks.unclear(node.lineno, "loop_unclear", text=text)
        first: Value = Unknown()
        if rounds and isinstance(over, (range, list, tuple)) and self.found.batch_size == former[1]:
            first = over[0]
        self.bind(node.target, first)
        self.run(node.body)
        self.found.epochs, self.found.batch_size = former

    def _go_through_batches(self, node: ast.For, loader: Loader) -> None:
        former = self.found.batch_size, self.found.shuffle
        self.found.batch_size, self.found.shuffle = loader.batch_size or 1, loader.shuffle
        self.bind(node.target, tuple(loader.parts))
        self.run(node.body)
        self.found.batch_size, self.found.shuffle = former

    @staticmethod
    def _trains(body: Sequence[ast.stmt]) -> bool:
        words = {"backward", "train_on_batch", "train_step"}
        return any(
            isinstance(node, ast.Attribute) and node.attr in words
            for statement in body
            for node in ast.walk(statement)
        )

    def _do_while(self, node: ast.While) -> None:
        if self._trains(node.body):
            text = self.unknown(node.test).what
            self.found.remarks.unclear(node.lineno, "loop_unclear", text=text)
            self.run(node.body)
        elif not self._only_speaks(node.body):
            text = self.unknown(node.test).what
            self.found.remarks.unclear(node.lineno, "loop_unclear", text=text)

    def _do_with(self, node: ast.With) -> None:
        for item in node.items:
            value = self.value(item.context_expr)
            if item.optional_vars is not None:
                self.bind(item.optional_vars, value)
        self.run(node.body)

    def _do_try(self, node: ast.Try) -> None:
        self.run(node.body)

    def _do_pass(self, node: ast.stmt) -> None:
        """Do nothing; as in all that follow."""

    _do_continue = _do_break = _do_global = _do_nonlocal = _do_delete = _do_assert = _do_pass

    @staticmethod
    def _only_speaks(body: Sequence[ast.stmt]) -> bool:
        """Tell whether statements do nothing but print, leave a loop, or give up."""
        quiet = (ast.Break, ast.Continue, ast.Pass, ast.Raise)
        return all(
            isinstance(one, quiet)
            or (
                isinstance(one, ast.Expr)
                and isinstance(one.value, ast.Call)
                and ast.unparse(one.value.func).startswith(_QUIET)
            )
            for one in body
        )
