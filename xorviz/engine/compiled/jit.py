"""How the functions of this engine are compiled."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar, cast

import numba
from numba.extending import intrinsic

Function = TypeVar("Function", bound=Callable[..., object])


def compiled(function: Function) -> Function:
    """Compile a function that works on arrays; it holds no lock, and its code is kept on disk."""
    made = numba.njit(cache=True, nogil=True, error_model="numpy")(function)
    return cast(Function, made)


def inlined(function: Function) -> Function:
    """Compile a function of numbers into its callers, whose loops can then use wide registers."""
    made = numba.njit(cache=True, nogil=True, error_model="numpy", forceinline=True)(function)
    return cast(Function, made)


def built_in(function: Callable[..., Any]) -> Callable[..., Any]:
    """Let a function write a part of the code itself.

    Compiled code calls it without the context, which the compiler puts in front.
    """
    return cast(Callable[..., Any], intrinsic(function))
