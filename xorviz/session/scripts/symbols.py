"""What the expressions of a script stand for while it is read."""

from __future__ import annotations

import ast
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

Value = Any


@dataclass(frozen=True)
class Unknown:
    """A value that reading alone does not tell.

    Parameters
    ----------
    what : str
        The expression, cut short.
    line : int
    """

    what: str = ""
    line: int = 0


@dataclass(frozen=True)
class Ref:
    """Something of a library, by its dotted name."""

    path: str

    @property
    def name(self) -> str:
        """The last part of the name."""
        return self.path.rpartition(".")[2]

    @property
    def library(self) -> str:
        """The first part: ``keras``, ``torch``, ``numpy`` ….

        The Keras within TensorFlow is Keras.
        """
        parts = self.path.split(".")
        if parts[0] in ("tensorflow", "tf_keras") and ("keras" in parts or parts[0] == "tf_keras"):
            return "keras"
        return parts[0]


class Count(int):
    """How many rows an array has, as `len` tells it: a batch of so many is all of them."""


class Zipped(tuple[Value, ...]):
    """Arrays whose rows are gone through together, as `zip` does."""


@dataclass(frozen=True)
class Partial:
    """What `functools.partial` makes."""

    function: Value
    arguments: tuple[Value, ...]
    keywords: Mapping[str, Value]


@dataclass(frozen=True)
class Function:
    """A function of the script.

    Parameters
    ----------
    node : ast.FunctionDef or ast.Lambda
    scope : dict
        The names that it sees.
    owner : object, optional
        What it is a method of.
    """

    node: ast.FunctionDef | ast.Lambda
    scope: dict[str, Value]
    owner: Value = None


@dataclass
class Class:
    """A class of the script.

    Parameters
    ----------
    name : str
    bases : sequence of object
    methods : mapping of str to ast.FunctionDef
    scope : dict
        The names that its methods see.
    """

    name: str
    bases: Sequence[Value]
    methods: Mapping[str, ast.FunctionDef]
    scope: dict[str, Value]

    def is_of(self, library: str, *names: str) -> bool:
        """Tell whether it derives from one of these classes of a library."""
        for base in self.bases:
            if isinstance(base, Ref) and base.library == library and base.name in names:
                return True
            if isinstance(base, Class) and base.is_of(library, *names):
                return True
        return False

    @property
    def is_model(self) -> bool:
        """Whether it is a model of one of the libraries."""
        return self.is_of("torch", "Module") or self.is_of("keras", "Model")

    def method(self, name: str) -> ast.FunctionDef | None:
        """Return a method of its own, or of what it derives from."""
        if name in self.methods:
            return self.methods[name]
        bases = [base for base in self.bases if isinstance(base, Class)]
        found = (base.method(name) for base in bases)
        return next((one for one in found if one is not None), None)


@dataclass(eq=False)
class Instance:
    """An object of a class of the script, with its attributes."""

    kind: Class
    attributes: dict[str, Value] = field(default_factory=dict)


@dataclass(eq=False)
class Made:
    """What a call to a library made, where no more need be known of it than how it was called.

    Parameters
    ----------
    ref : Ref
    arguments : sequence
        Those by position.
    keywords : mapping
    line : int
    """

    ref: Ref
    arguments: Sequence[Value]
    keywords: Mapping[str, Value]
    line: int


def number_of(value: Value) -> float | None:
    """Return a finite number, or None."""
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return None
    if abs(value) > 1e300 or value != value:
        return None
    return float(value)


def whole_of(value: Value) -> int | None:
    """Return a whole number, or None; 3.0 counts as one."""
    number = number_of(value)
    return int(number) if number is not None and number == int(number) else None
