"""How the functions of this engine are compiled."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import Any, TypeVar, cast

import numba
from numba.extending import intrinsic

#: Whether code is kept on disk: where a folder was named for it. Beside the sources, numba would
#: take it for good after a change of a function that was compiled into another from elsewhere.
_KEPT = bool(os.environ.get("NUMBA_CACHE_DIR"))

Function = TypeVar("Function", bound=Callable[..., object])


def compiled(function: Function) -> Function:
    """Compile a function that works on arrays; it holds no lock, and its code is kept on disk."""
    made = numba.njit(cache=_KEPT, nogil=True, error_model="numpy")(function)
    return cast(Function, made)


def inlined(function: Function) -> Function:
    """Compile a function of numbers into its callers, whose loops can then use wide registers."""
    made = numba.njit(cache=_KEPT, nogil=True, error_model="numpy", forceinline=True)(function)
    return cast(Function, made)


def built_in(function: Callable[..., Any]) -> Callable[..., Any]:
    """Let a function write a part of the code itself.

    Compiled code calls it without the context, which the compiler puts in front.
    """
    return cast(Callable[..., Any], intrinsic(function))
