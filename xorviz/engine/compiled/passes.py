"""Through the layers and back: products of weights with the columns of a batch, for one network.

Arrays are flat, a row of columns after the other: a row is a unit, and its columns are the
patterns. Sums are taken in the same order as in `side_by_side`, so that a replica has the same bits
alone and in a crowd.
"""

from __future__ import annotations

from xorviz.engine.compiled.jit import inlined
from xorviz.engine.compiled.records import Integers, Numbers
from xorviz.engine.compiled.vectors import add_products, at, load4, multiply_add, spread4, store4

# Columns of the table of layers: the first row of its units, how many they are, its activation,
# the first of its entries among the rows that are read, its first parameter, and how many numbers
# enter each unit.
FIRST, UNITS, ACTIVATION, READS, BLOCK, FAN_IN = range(6)
# What becomes of the gradient by a row that is read: nothing (inputs), it begins with this reader,
# or it is added to.
NOTHING, BEGINS, ADDS = range(3)


@inlined
def forward(
    layers: Integers,
    number: int,
    places: Integers,
    w: Numbers,
    z: Numbers,
    a: Numbers,
    patterns: int,
) -> None:
    """Write the pre-activations of a layer; `places` tells where each row begins that is read."""
    units, fan_in, begin = layers[number, UNITS], layers[number, FAN_IN], layers[number, READS]
    for unit in range(units):
        first = layers[number, BLOCK] + unit
        bias, row = w[first + fan_in * units], (layers[number, FIRST] + unit) * patterns
        for pattern in range(0, patterns - 3, 4):
            four = spread4(bias)
            k = first
            for read in range(begin, begin + fan_in):
                inputs = load4(a, at(places, read) + pattern)
                four = multiply_add(spread4(at(w, k)), inputs, four)
                k += units
            store4(z, row + pattern, four)
        for pattern in range(patterns & ~3, patterns):
            one = bias
            k = first
            for read in range(begin, begin + fan_in):
                one = multiply_add(at(w, k), at(a, at(places, read) + pattern), one)
                k += units
            z[row + pattern] = one


@inlined
def backward(
    layers: Integers,
    number: int,
    places: Integers,
    returns: Integers,
    w: Numbers,
    g: Numbers,
    a: Numbers,
    gradient: Numbers,
    patterns: int,
) -> None:
    """Write the gradient by the parameters of a layer, and hand on that by what it reads."""
    units, fan_in, begin = layers[number, UNITS], layers[number, FAN_IN], layers[number, READS]
    row = layers[number, FIRST] * patterns
    for unit in range(units):
        own = row + unit * patterns
        k = layers[number, BLOCK] + unit
        total = 0.0
        for pattern in range(patterns):
            total += at(gradient, own + pattern)
        g[k + fan_in * units] = total
        for read in range(begin, begin + fan_in):
            other = at(places, read)
            total = 0.0
            for pattern in range(0, patterns - 3, 4):
                four = load4(gradient, own + pattern)
                total = add_products(total, four, load4(a, other + pattern))
            for pattern in range(patterns & ~3, patterns):
                total = multiply_add(at(gradient, own + pattern), at(a, other + pattern), total)
            g[k] = total
            k += units
    for read in range(begin, begin + fan_in):
        if at(returns, read) == NOTHING:
            continue
        begins = at(returns, read) == BEGINS
        other = at(places, read)
        first = layers[number, BLOCK] + (read - begin) * units
        for pattern in range(0, patterns - 3, 4):
            four = spread4(0.0) if begins else load4(gradient, other + pattern)
            for unit in range(units):
                own = row + unit * patterns + pattern
                four = multiply_add(spread4(at(w, first + unit)), load4(gradient, own), four)
            store4(gradient, other + pattern, four)
        for pattern in range(patterns & ~3, patterns):
            one = 0.0 if begins else gradient[other + pattern]
            for unit in range(units):
                own = row + unit * patterns + pattern
                one = multiply_add(at(w, first + unit), at(gradient, own), one)
            gradient[other + pattern] = one
