"""Lists and objects of a session's document, checked before anything is made of them."""

from __future__ import annotations

from math import isfinite
from typing import Any

from xorviz.engine.errors import SpecError

#: How deep lists and objects may lie in each other in what is free otherwise: patterns in an edit
#: lie four deep. Python reads more than it writes again.
_DEEPEST = 32


def entries(value: object, path: str) -> list[tuple[str, object]]:
    """Return the entries of a list, which may be empty, each with its path.

    Raises
    ------
    SpecError
        If it is no list.
    """
    if not isinstance(value, list):
        raise SpecError(path, "not_a_list", value)
    return [(f"{path}[{index}]", entry) for index, entry in enumerate(value)]


def plain(value: object, path: str) -> dict[str, Any]:
    """Return an object that can be written again: JSON knows neither NaN nor infinity.

    Raises
    ------
    SpecError
        If it is none.
    """
    if not isinstance(value, dict):
        raise SpecError(path, "not_an_object", value)
    trouble = _trouble(value, _DEEPEST)
    if trouble == "too_deep":
        raise SpecError(path, trouble, allowed=(str(_DEEPEST),))
    if trouble is not None:
        raise SpecError(path, trouble, value)
    return value


def _trouble(value: object, deepest: int) -> str | None:
    """Return a code where lists and objects lie deeper in each other, or a number is none."""
    if isinstance(value, (dict, list)):
        if deepest == 0:
            return "too_deep"
        inner = value.values() if isinstance(value, dict) else value
        for one in inner:
            # Most are texts; a document may have a million.
            if type(one) is not str and (trouble := _trouble(one, deepest - 1)) is not None:
                return trouble
        return None
    # Python does not write a number again that has more digits than it would read.
    lost = not isfinite(value) if isinstance(value, float) else False
    return "not_a_number" if lost else None
