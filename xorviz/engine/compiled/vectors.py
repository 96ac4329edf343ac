"""Numbers side by side in wide registers, for the products of weights.

The compiler finds loops that it can widen only where it can prove that arrays do not overlap, and
holds no sums in registers from one loop to the next. Here both are said outright. Each number is
computed as if it stood alone, in the order that is written.
"""

from __future__ import annotations

from typing import Any, Protocol, TypeVar, cast

from llvmlite import ir
from numba.core import cgutils, types
from numba.core.datamodel.models import PrimitiveModel
from numba.extending import register_model

from xorviz.engine.compiled.jit import built_in

Wide = TypeVar("Wide")

declare: Any = cgutils.get_or_insert_function


class VectorType(types.Type):
    """So many numbers of 64 bits.

    Parameters
    ----------
    width : int
    """

    def __init__(self, width: int) -> None:
        super().__init__(name=f"Vector{width}")
        self.width = width


@register_model(VectorType)
class _VectorModel(PrimitiveModel):
    def __init__(self, manager: Any, numba_type: VectorType) -> None:
        super().__init__(manager, numba_type, _register(numba_type))  # type: ignore[no-untyped-call]


#: How many networks go side by side in one vector.
SIDE = 16

_FOUR, _LANES = VectorType(4), VectorType(SIDE)


def _register(vector: VectorType) -> ir.VectorType:
    return ir.VectorType(ir.DoubleType(), vector.width)


def _place(context: Any, builder: Any, signature: Any, arguments: Any, vector: VectorType) -> Any:
    array = context.make_array(signature.args[0])(context, builder, arguments[0])
    place = builder.gep(array.data, [arguments[1]])
    return builder.bitcast(place, _register(vector).as_pointer())


def _loading(vector: VectorType) -> Any:
    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        loaded = builder.load(_place(context, builder, signature, arguments, vector))
        # Arrays begin where a number may begin, and not only where a vector may.
        loaded.align = 8
        return loaded

    return generate


def _storing(vector: VectorType) -> Any:
    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        place = _place(context, builder, signature, arguments, vector)
        builder.store(arguments[2], place).align = 8
        return context.get_dummy_value()

    return generate


def _spreading(vector: VectorType) -> Any:
    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        whole = ir.Constant(_register(vector), ir.Undefined)
        for index in range(vector.width):
            place = ir.Constant(ir.IntType(32), index)
            whole = builder.insert_element(whole, arguments[0], place)
        return whole

    return generate


@built_in
def at(typing_context: Any, array: Any, index: Any) -> Any:
    """Return an entry of a flat array; no index counts from its end, which costs steps to ask."""

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        entries = context.make_array(signature.args[0])(context, builder, arguments[0])
        return builder.load(builder.gep(entries.data, [arguments[1]]))

    return array.dtype(array, types.intp), generate


@built_in
def load4(typing_context: Any, array: Any, index: Any) -> Any:
    """Return the four numbers that begin at an index."""
    return _FOUR(array, types.intp), _loading(_FOUR)


@built_in
def load_lanes(typing_context: Any, array: Any, index: Any) -> Any:
    """Return the numbers of all lanes of a vector that begin at an index."""
    return _LANES(array, types.intp), _loading(_LANES)


@built_in
def store4(typing_context: Any, array: Any, index: Any, vector: Any) -> Any:
    """Write four numbers from an index on."""
    return types.none(array, types.intp, _FOUR), _storing(_FOUR)


@built_in
def store_lanes(typing_context: Any, array: Any, index: Any, vector: Any) -> Any:
    """Write the numbers of the lanes from an index on."""
    return types.none(array, types.intp, _LANES), _storing(_LANES)


@built_in
def spread4(typing_context: Any, number: Any) -> Any:
    """Return a number four times."""
    return _FOUR(types.float64), _spreading(_FOUR)


@built_in
def spread_lanes(typing_context: Any, number: Any) -> Any:
    """Return a number for each lane."""
    return _LANES(types.float64), _spreading(_LANES)


@built_in
def _multiply_add(typing_context: Any, x: Any, y: Any, z: Any) -> Any:
    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        if not isinstance(z, VectorType):
            return builder.fma(*arguments)
        vector = _register(z)
        form = ir.FunctionType(vector, [vector] * 3)
        name = f"llvm.fma.v{z.width}f64"
        fused = declare(builder.module, form, name)
        return builder.call(fused, arguments)

    return z(z, z, z), generate


class _MultiplyAdd(Protocol):
    def __call__(self, x: Wide, y: Wide, z: Wide) -> Wide: ...


#: Returns x·y + z, rounded once, of numbers or of vectors.
multiply_add = cast(_MultiplyAdd, _multiply_add)


@built_in
def add_products(typing_context: Any, total: Any, x: Any, y: Any) -> Any:
    """Return a number to which the products of two vectors are added one after the other."""

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        total, first, second = arguments
        for index in range(x.width):
            place = ir.Constant(ir.IntType(32), index)
            one = builder.extract_element(first, place)
            other = builder.extract_element(second, place)
            total = builder.fma(one, other, total)
        return total

    return types.float64(types.float64, x, x), generate


@built_in
def add_vectors(typing_context: Any, x: Any, y: Any) -> Any:
    """Return the sums of two vectors."""

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        return builder.fadd(*arguments)

    return x(x, x), generate
