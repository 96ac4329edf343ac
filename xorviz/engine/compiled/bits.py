"""A number's 64 bits as an integer, and back."""

from __future__ import annotations

from typing import Any

from numba.core import types
from numba.extending import intrinsic


def _cast(source: Any, target: Any) -> Any:
    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        return builder.bitcast(arguments[0], context.get_value_type(target))

    return target(source), generate


@intrinsic  # type: ignore[untyped-decorator]
def number_of_bits(typing_context: Any, bits: Any) -> Any:
    """Return the number that has these bits."""
    return _cast(types.int64, types.float64)


@intrinsic  # type: ignore[untyped-decorator]
def bits_of_number(typing_context: Any, number: Any) -> Any:
    """Return the bits of a number."""
    return _cast(types.float64, types.int64)
