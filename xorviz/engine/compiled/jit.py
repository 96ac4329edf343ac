"""How the functions of this engine are compiled."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar, cast

import numba

Function = TypeVar("Function", bound=Callable[..., object])


def compiled(function: Function) -> Function:
    """Compile a function that works on arrays; it holds no lock, and its code is kept on disk."""
    made = numba.njit(cache=True, nogil=True, error_model="numpy")(function)
    return cast(Function, made)


def inlined(function: Function) -> Function:
    """Compile a function of numbers into its callers, whose loops can then use wide registers."""
    made = numba.njit(cache=True, nogil=True, error_model="numpy", forceinline=True)(function)
    return cast(Function, made)
