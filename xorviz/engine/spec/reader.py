"""Reading JSON values with the path of what is wrong."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence

from xorviz.engine.errors import SpecError

Rows = tuple[tuple[float, ...], ...]

_REQUIRED = object()


class Reader:
    """One JSON object, read field by field; what was not read is unknown.

    Parameters
    ----------
    value : object
        The JSON value, which must be an object.
    path : str
        Its place in the experiment; empty for the whole.
    """

    def __init__(self, value: object, path: str) -> None:
        # The first is quickly told, and nearly always so.
        if not isinstance(value, (dict, Mapping)):
            raise SpecError(path or "experiment", "not_an_object", value)
        self._values = value
        self._read: list[str] = []
        self.path = path

    def place(self, name: str) -> str:
        """Return the path of one field."""
        return f"{self.path}.{name}" if self.path else name

    def has(self, name: str) -> bool:
        """Tell whether the field is there and not null."""
        return self._values.get(name) is not None

    def take(self, name: str, default: object = _REQUIRED) -> object:
        """Return the raw value of a field.

        Raises
        ------
        SpecError
            If it is missing and has no default.
        """
        self._read.append(name)
        if name not in self._values:
            if default is _REQUIRED:
                raise SpecError(self.place(name), "missing")
            return default
        return self._values[name]

    def text(self, name: str, default: object = _REQUIRED) -> str:
        """Return a text that is not empty."""
        value = self.take(name, default)
        if not isinstance(value, str) or not value:
            raise SpecError(self.place(name), "not_a_text", value)
        return value

    def one_of(self, name: str, allowed: Sequence[str], default: object = _REQUIRED) -> str:
        """Return one of the allowed texts."""
        value = self.take(name, default)
        if not isinstance(value, str) or value not in allowed:
            raise SpecError(self.place(name), "unknown_name", value, allowed)
        return value

    def integer(self, name: str, low: int, high: int, default: object = _REQUIRED) -> int:
        """Return a whole number from `low` to `high`, both included."""
        return check_integer(self.take(name, default), low, high, self.place(name))

    def number(self, name: str, low: float, high: float, default: object = _REQUIRED) -> float:
        """Return a finite number from `low` to `high`, both included."""
        value = self.take(name, default)
        allowed = (f"[{low:g}, {high:g}]",)
        number = check_number(value, self.place(name), allowed)
        if not low <= number <= high:
            raise SpecError(self.place(name), "out_of_range", value, allowed)
        return number

    def switch(self, name: str, default: object = _REQUIRED) -> bool:
        """Return true or false."""
        value = self.take(name, default)
        if not isinstance(value, bool):
            raise SpecError(self.place(name), "not_a_switch", value, ("true", "false"))
        return value

    def items(self, name: str) -> list[tuple[str, object]]:
        """Return the entries of a list that is not empty, each with its path."""
        value = self.take(name)
        if not isinstance(value, (list, tuple)) or not value:
            raise SpecError(self.place(name), "not_a_list", value)
        return [(f"{self.place(name)}[{index}]", entry) for index, entry in enumerate(value)]

    def close(self) -> None:
        """Refuse fields that nobody read.

        Raises
        ------
        SpecError
            Naming the first unknown field and those that are known.
        """
        for name in self._values:
            if name not in self._read:
                known = dict.fromkeys(self._read)
                raise SpecError(self.place(str(name)), "unknown_field", name, known)


def check_integer(value: object, low: int, high: int, path: str) -> int:
    """Return a whole number from `low` to `high`; 3.0 counts as whole, true does not."""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    if isinstance(value, bool) or not isinstance(value, int):
        raise SpecError(path, "not_a_whole_number", value, (f"{low} … {high}",))
    if not low <= value <= high:
        raise SpecError(path, "out_of_range", value, (f"{low} … {high}",))
    return value


def check_number(value: object, path: str, allowed: Sequence[str] = ()) -> float:
    """Return a finite number; true and false are none, nor is an integer too long for a float."""
    if not isinstance(value, (int, float)) or isinstance(value, bool):
        raise SpecError(path, "not_a_number", value, allowed)
    if not abs(value) <= sys.float_info.max:
        raise SpecError(path, "not_a_number", value, allowed)
    return float(value)


def read_rows(value: object, path: str) -> Rows:
    """Read a table of numbers: a list of rows of one length, not empty.

    Raises
    ------
    SpecError
        Naming the row or the cell that is wrong.
    """
    if not isinstance(value, (list, tuple)) or not value:
        raise SpecError(path, "not_a_table", value)
    rows: list[tuple[float, ...]] = []
    for index, row in enumerate(value):
        place = f"{path}[{index}]"
        if not isinstance(row, (list, tuple)) or not row:
            raise SpecError(place, "not_a_row", row)
        rows.append(read_vector(row, place))
        if len(rows[-1]) != len(rows[0]):
            raise SpecError(place, "ragged_row", len(rows[-1]), (str(len(rows[0])),))
    return tuple(rows)


def read_vector(value: object, path: str) -> tuple[float, ...]:
    """Read a list of numbers."""
    if not isinstance(value, (list, tuple)):
        raise SpecError(path, "not_a_row", value)
    return tuple(check_number(cell, f"{path}[{index}]") for index, cell in enumerate(value))
