"""Lists and objects of a session's document, checked before anything is made of them."""

from __future__ import annotations

import json
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
    if not _is_shallow(value, _DEEPEST):
        raise SpecError(path, "too_deep", allowed=(str(_DEEPEST),))
    try:
        json.dumps(value, allow_nan=False)
    except ValueError:
        raise SpecError(path, "not_a_number", value) from None
    return value


def _is_shallow(value: object, deepest: int) -> bool:
    """Tell whether no more lists and objects than so many lie in each other."""
    if not isinstance(value, (dict, list)):
        return True
    if deepest == 0:
        return False
    inner = value.values() if isinstance(value, dict) else value
    return all(_is_shallow(one, deepest - 1) for one in inner)
