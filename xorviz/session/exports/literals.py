"""Numbers and names as Python writes them, so that they are read back in every bit."""

from __future__ import annotations

import keyword
import re
from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from xorviz.engine.errors import SpecError

Array = NDArray[np.float64]

#: Most numbers that are written into a script: half a megabyte of text.
MOST_NUMBERS = 20_000


def array_text(values: Array, indent: str = "") -> str:
    """Return an array as a call of `np.array`; a row of a matrix stands on a line of its own."""
    if values.ndim == 1:
        return f"np.array({values.tolist()!r})"
    rows = [repr(row) for row in values.tolist()]
    one_line = ", ".join(rows)
    if len(one_line) + len(indent) < 70:
        return f"np.array([{one_line}])"
    inside = "".join(f"{indent}    {row},\n" for row in rows)
    return f"np.array([\n{inside}{indent}])"


def arguments_text(arguments: Mapping[str, object]) -> str:
    """Return arguments by keyword, as they stand between the brackets of a call."""
    return ", ".join(f"{name}={value!r}" for name, value in arguments.items())


def identifiers(names: Sequence[str], reserved: Sequence[str] = ()) -> dict[str, str]:
    """Return a variable of Python for each name: the name itself wherever it is one."""
    taken = set(reserved)
    result: dict[str, str] = {}
    for name in names:
        plain = re.sub(r"\W", "_", name, flags=re.ASCII)
        if plain[0].isdigit() or keyword.iskeyword(plain) or plain in taken:
            plain = f"layer_{plain}"
        variable, number = plain, 2
        while variable in taken:
            variable, number = f"{plain}_{number}", number + 1
        taken.add(variable)
        result[name] = variable
    return result


def check_count(numbers: int, path: str) -> None:
    """Refuse to write out more numbers than a script is good for.

    Raises
    ------
    SpecError
        Naming what they are.
    """
    if numbers > MOST_NUMBERS:
        raise SpecError(path, "too_much_to_write", numbers, (str(MOST_NUMBERS),))
