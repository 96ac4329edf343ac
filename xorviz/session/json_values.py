"""Lists and objects of a session's document, checked before anything is made of them."""

from __future__ import annotations

from enum import Enum, auto
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
    if trouble is _Trouble.DEPTH:
        raise SpecError(path, "too_deep", allowed=(str(_DEEPEST),))
    if trouble is _Trouble.NUMBER:
        raise SpecError(path, "not_a_number", value)
    return value


class _Trouble(Enum):
    """Why a value cannot be written again."""

    DEPTH = auto()
    NUMBER = auto()


def _trouble(value: object, deepest: int) -> _Trouble | None:
    """Find a number that is none, or lists and objects that lie deeper in each other than that."""
    if isinstance(value, (dict, list)):
        if deepest == 0:
            return _Trouble.DEPTH
        for one in value.values() if isinstance(value, dict) else value:
            # Most are texts; a document may have a million.
            if type(one) is not str and (trouble := _trouble(one, deepest - 1)) is not None:
                return trouble
    elif isinstance(value, float) and not isfinite(value):
        return _Trouble.NUMBER
    return None
