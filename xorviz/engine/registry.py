"""Named choices: what may be picked in an experiment, and with which arguments."""

from __future__ import annotations

import math
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from xorviz.engine.errors import SpecError

Value = float | bool


@dataclass(frozen=True)
class Argument:
    """One argument of a registry entry.

    Parameters
    ----------
    default : float or bool
        Keras's default; a bool makes the argument a switch.
    low, high : float
        The range of a number, both ends included.
    low_open : bool
        Whether `low` itself is excluded.
    high_open : bool
        Whether `high` itself is excluded.
    off_at_zero : bool
        Whether 0 means that the argument has no part; null says the same, as in Keras.
    whole : bool
        Whether only whole numbers are allowed; both ends are then included.
    """

    default: Value
    low: float = -math.inf
    high: float = math.inf
    low_open: bool = False
    high_open: bool = False
    off_at_zero: bool = False
    whole: bool = False

    def check(self, value: object, path: str) -> Value:
        """Return `value` if it is allowed here.

        Raises
        ------
        SpecError
            With the range, when it is not.
        """
        if isinstance(self.default, bool):
            if not isinstance(value, bool):
                raise SpecError(path, "not_a_switch", value, ("true", "false"))
            return value
        if value is None and self.off_at_zero:
            return 0.0
        if isinstance(value, bool) or not isinstance(value, (int, float)):
            raise SpecError(path, "not_a_number", value, (self.range_text(),))
        below = value <= self.low if self.low_open else value < self.low
        above = value >= self.high if self.high_open else value > self.high
        # Not `isfinite`, which an integer of 400 digits overflows.
        if not abs(value) <= sys.float_info.max or below or above:
            raise SpecError(path, "out_of_range", value, (self.range_text(),))
        if self.whole and value != int(value):
            raise SpecError(path, "not_a_whole_number", value, (self.range_text(),))
        return int(value) if self.whole else float(value)

    def range_text(self) -> str:
        """Return the range in interval notation, as in ``[0, 1)``; ``0 … 9`` of whole numbers."""
        if self.whole:
            return f"{self.low:.0f} … {self.high:.0f}"
        left = "(" if self.low_open or math.isinf(self.low) else "["
        right = ")" if self.high_open or math.isinf(self.high) else "]"
        return f"{left}{self.low:g}, {self.high:g}{right}"


@dataclass(frozen=True)
class Choice:
    """A registry entry by name, with the arguments that were given for it.

    Only names and numbers, so that it goes to a file as it is.
    """

    name: str
    arguments: tuple[tuple[str, Value], ...] = ()

    def with_argument(self, name: str, value: Value) -> Choice:
        """Return the same choice with one argument set."""
        kept = dict(self.arguments)
        kept[name] = value
        return Choice(self.name, tuple(sorted(kept.items())))

    def to_json(self) -> str | dict[str, object]:
        """Return the name alone, or an object with the name and the given arguments."""
        if not self.arguments:
            return self.name
        return {"name": self.name, **dict(self.arguments)}


@dataclass(frozen=True)
class Entry:
    """What a registry knows of one name.

    Parameters
    ----------
    name : str
    formula : str
        What it computes, as Python would write it: statements are parted by a semicolon, and names
        defined at the end, after a comma. A test holds it against what is computed.
    arguments : mapping of str to Argument
        With Keras's names and defaults.
    in_keras : bool
        Whether Keras has something of this name.
    """

    name: str
    formula: str = field(kw_only=True)
    arguments: Mapping[str, Argument] = field(default_factory=dict, kw_only=True)
    in_keras: bool = field(default=True, kw_only=True)

    def resolve(self, choice: Choice) -> dict[str, Value]:
        """Return every argument of this entry, given or default."""
        given = dict(choice.arguments)
        return {name: given.get(name, spec.default) for name, spec in self.arguments.items()}


EntryT = TypeVar("EntryT", bound=Entry)


class Registry(Generic[EntryT]):
    """An ordered, closed set of entries; menus, validation and files all read this one list."""

    def __init__(self, kind: str, *entries: EntryT) -> None:
        self.kind = kind
        self._entries = {entry.name: entry for entry in entries}

    def __iter__(self) -> Iterator[EntryT]:
        return iter(self._entries.values())

    def __getitem__(self, name: str) -> EntryT:
        return self._entries[name]

    def names(self) -> tuple[str, ...]:
        """Return the names in the order of the menus."""
        return tuple(self._entries)

    def read(self, value: object, path: str) -> Choice:
        """Read a name, or an object with a name and arguments.

        Raises
        ------
        SpecError
            If the name or an argument is unknown, or a value is out of its range.
        """
        if isinstance(value, str):
            given: dict[str, object] = {"name": value}
        elif isinstance(value, Mapping):
            given = {str(key): entry for key, entry in value.items()}
        else:
            raise SpecError(path, "not_a_choice", value, self.names())
        name = given.pop("name", None)
        if not isinstance(name, str) or name not in self._entries:
            place = path if isinstance(value, str) else f"{path}.name"
            raise SpecError(place, "unknown_name", name, self.names())
        known = self._entries[name].arguments
        for key in given:
            if key not in known:
                raise SpecError(f"{path}.{key}", "unknown_field", key, ("name", *known))
        checked = {key: known[key].check(entry, f"{path}.{key}") for key, entry in given.items()}
        return Choice(name, tuple(sorted(checked.items())))

    def check(self, choice: Choice, path: str) -> None:
        """Validate a choice that was made in code.

        Raises
        ------
        SpecError
            As `read` does.
        """
        self.read({"name": choice.name, **dict(choice.arguments)}, path)
