"""Numbers that another thread may write while compiled code runs."""

from __future__ import annotations

from typing import Any

from numba.core import types

from xorviz.engine.compiled.jit import built_in


def _read_now(typing_context: Any, array: Any) -> Any:
    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        entries = context.make_array(signature.args[0])(context, builder, arguments[0])
        # Of a plain load the compiler might take that nobody writes meanwhile.
        return builder.load_atomic(entries.data, "monotonic", 8)

    return types.int64(array), generate


#: Returns the first entry of an array of integers as it is in memory now.
read_now = built_in(_read_now)
