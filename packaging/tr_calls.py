"""Finds every text in the sources that can be translated, with the context it is looked up in.

Qt's own lupdate knows ``self.tr`` in a class, and neither the functions ``tr(text)`` that many
modules have nor the sentences in JSON files; so the sources are read here, and nothing is run.
"""

import ast
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

ROOT = Path(__file__).resolve().parents[1]

#: What modules call their own functions for it.
_WRAPPERS = ("tr", "_tr")

#: Of lessons, only what stands under these names is read by a person.
_FIELDS_OF_LESSONS = frozenset({"title", "about", "text", "ask", "after", "label"})


class Message(NamedTuple):
    """A text to translate: where it is looked up, the English, and what tells it from its like."""

    context: str
    source: str
    comment: str = ""
    counted: bool = False


@dataclass(frozen=True)
class Found:
    """A text, and the file it stands in, as seen from the top of the checkout."""

    message: Message
    file: str


class NotLiteral(Exception):
    """Raised where what is to be translated is only known while the program runs."""


def all_texts(root: Path = ROOT) -> list[Found]:
    """Return every text once, those of a file in their order there.

    Raises
    ------
    NotLiteral
        If a text is not written out where it is translated.
    """
    modules = {
        path.relative_to(root).as_posix(): ast.parse(path.read_text(encoding="utf-8"))
        for path in sorted((root / "xorviz").rglob("*.py"))
    }
    wrappers = {_module_name(file): _wrappers_of(tree) for file, tree in modules.items()}
    found: dict[Message, Found] = {}
    for file, tree in modules.items():
        for message in _Reader(file, tree, wrappers).read():
            found.setdefault(message, Found(message, file))
    for folder in ("text", "lessons"):
        for path in sorted((root / "resources" / folder).glob("*.json")):
            document = json.loads(path.read_text(encoding="utf-8"))
            context, file = f"{folder}/{path.stem}", path.relative_to(root).as_posix()
            for key, text in _sentences(document, folder == "text"):
                message = Message(context, text, key)
                found.setdefault(message, Found(message, file))
    return list(found.values())


def _module_name(file: str) -> str:
    return file.removesuffix(".py").removesuffix("/__init__").replace("/", ".")


def _wrappers_of(scope: ast.Module | ast.FunctionDef) -> dict[str, str]:
    """Return the functions ``def tr(text)`` in a module or a function, with their contexts."""
    return {
        node.name: context
        for node in scope.body
        if isinstance(node, ast.FunctionDef) and node.name in _WRAPPERS
        for context in _contexts_of(node)
    }


def _contexts_of(wrapper: ast.FunctionDef) -> Iterator[str]:
    for node in ast.walk(wrapper):
        if isinstance(node, ast.Call) and _called(node) == "translate":
            first = node.args[0]
            if isinstance(first, ast.Constant):
                yield str(first.value)


def _called(call: ast.Call) -> str:
    """Return the name of what is called, without what it belongs to."""
    function = call.func
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


class _Reader(ast.NodeVisitor):
    """Goes through one module, and knows at each place which class and functions it is in."""

    def __init__(self, file: str, tree: ast.Module, modules: Mapping[str, dict[str, str]]) -> None:
        self._file = file
        self._tree = tree
        self._modules = modules
        self._classes: list[str] = []
        self._scopes: list[dict[str, str]] = [dict(modules[_module_name(file)])]
        self._messages: list[Message] = []

    def read(self) -> list[Message]:
        """Return the texts in their order; one may occur several times."""
        self.visit(self._tree)
        return self._messages

    def visit_ImportFrom(self, node: ast.ImportFrom) -> None:
        theirs = self._modules.get(node.module or "", {})
        for alias in node.names:
            if alias.name in theirs:
                self._scopes[-1][alias.asname or alias.name] = theirs[alias.name]

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        if node.name in _WRAPPERS:
            return  # It hands on what it is given.
        self._scopes.append(_wrappers_of(node))
        self.generic_visit(node)
        self._scopes.pop()

    def visit_Call(self, node: ast.Call) -> None:
        name = _called(node)
        if name == "translate" and self._is_of_qt(node):
            context, source, *rest = node.args
            comment = self._literal(rest[0]) if rest else ""
            self._add(self._literal(context), source, comment, len(rest) > 1)
        elif name in _WRAPPERS:
            source, *rest = node.args
            comment = self._literal(rest[0]) if rest else ""
            self._add(self._context_of(node, name), source, comment, len(rest) > 1)
        self.generic_visit(node)

    @staticmethod
    def _is_of_qt(node: ast.Call) -> bool:
        """Tell Qt's function from a painter's, which moves its origin, and from a text's."""
        function = node.func
        if isinstance(function, ast.Attribute):
            return ast.unparse(function.value) == "QCoreApplication"
        return True

    def _context_of(self, node: ast.Call, name: str) -> str:
        if isinstance(node.func, ast.Attribute):
            if ast.unparse(node.func.value) == "self" and self._classes:
                return self._classes[-1]
        else:
            for scope in reversed(self._scopes):
                if name in scope:
                    return scope[name]
        raise NotLiteral(f"{self._file}:{node.lineno}: {ast.unparse(node.func)} is of no context")

    def _literal(self, node: ast.expr) -> str:
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            return node.value
        raise NotLiteral(f"{self._file}:{node.lineno}: {ast.unparse(node)} is no text as it stands")

    def _add(self, context: str, source: ast.expr, comment: str, counted: bool) -> None:
        self._messages.append(Message(context, self._literal(source), comment, counted))


def _sentences(part: Any, is_read: bool, key: str = "") -> Iterator[tuple[str, str]]:
    """Yield the place and the words of each sentence in a document, as `xorviz.texts` does."""
    below = f"{key}/" if key else ""
    if isinstance(part, str):
        if is_read and part:
            yield key, part
    elif isinstance(part, dict):
        for name, entry in part.items():
            yield from _sentences(entry, is_read or name in _FIELDS_OF_LESSONS, f"{below}{name}")
    elif isinstance(part, list):
        for place, entry in enumerate(part):
            yield from _sentences(entry, is_read, f"{below}{place}")
