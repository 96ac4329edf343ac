"""Reads from source text what a Python module imports, wherever in the file it does so."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import PurePosixPath


@dataclass(frozen=True)
class Import:
    """One import: the module that imports, what it imports, and the line.

    `target` is a full dotted name. ``from a import b`` gives ``a.b``, since ``b`` may be a module.
    `is_late` tells that it stands in a function, and happens only when that is called.
    """

    importer: str
    target: str
    line: int
    is_late: bool = False

    def reaches(self, *names: str) -> bool:
        """Tell whether the target is one of these packages or modules, or lies inside one."""
        return any(self.target == name or self.target.startswith(name + ".") for name in names)


def imports_of(path: PurePosixPath, source: str) -> Iterator[Import]:
    """Yield every import in a source file.

    Parameters
    ----------
    path : PurePosixPath
        Where the file lies, relative to the folder of the top-level package: gives its full name.
    source : str
        Its text. Functions, ``if TYPE_CHECKING`` blocks and ``import_module("…")`` count too.
    """
    parts = path.with_suffix("").parts
    is_package = parts[-1] == "__init__"
    importer = ".".join(parts[:-1] if is_package else parts)
    package = parts[:-1]
    tree = ast.parse(source)
    late = {
        inside
        for function in ast.walk(tree)
        if isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda)
        for inside in ast.walk(function)
    }
    for node in ast.walk(tree):
        for target in _targets(node, package):
            line: int = node.lineno
            yield Import(importer, target, line, node in late)


def _targets(node: ast.AST, package: tuple[str, ...]) -> Iterator[str]:
    match node:
        case ast.Import(names=names):
            yield from (alias.name for alias in names)
        case ast.ImportFrom(module=module, names=names, level=level):
            above = package[: len(package) - level + 1] if level else ()
            base = [*above, *([module] if module else [])]
            yield from (".".join([*base, alias.name]) for alias in names)
        case ast.Call(func=function, args=[ast.Constant(value=str(name)), *_]) if (
            _is_import_function(function)
        ):
            yield name


def _is_import_function(function: ast.expr) -> bool:
    match function:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name in {"__import__", "import_module"}
    return False
