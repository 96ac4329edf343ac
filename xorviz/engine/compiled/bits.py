"""A number's 64 bits as an integer, and back."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, cast

from numba.core import types

from xorviz.engine.compiled.jit import built_in


def _cast(source: Any, target: Any) -> Any:
    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        return builder.bitcast(arguments[0], context.get_value_type(target))

    return target(source), generate


def _number_of_bits(typing_context: Any, bits: Any) -> Any:
    return _cast(types.int64, types.float64)


def _bits_of_number(typing_context: Any, number: Any) -> Any:
    return _cast(types.float64, types.int64)


#: Returns the number that has these bits.
number_of_bits = cast(Callable[[int], float], built_in(_number_of_bits))
#: Returns the bits of a number.
bits_of_number = cast(Callable[[float], int], built_in(_bits_of_number))
