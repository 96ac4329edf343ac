"""As `passes`, for several networks side by side.

A row has a column for each pattern and lane, `(rows, patterns, lanes)`; parameters are
`(parameters, lanes)`, all flat. The lanes are a multiple of `SIDE`.
"""

from __future__ import annotations

from xorviz.engine.compiled.jit import inlined
from xorviz.engine.compiled.passes import (
    BEGINS,
    BLOCK,
    FAN_IN,
    FIRST,
    NOTHING,
    READS,
    UNITS,
)
from xorviz.engine.compiled.records import Integers, Numbers
from xorviz.engine.compiled.vectors import (
    SIDE,
    add_vectors,
    at,
    load_lanes,
    multiply_add,
    spread_lanes,
    store_lanes,
)


@inlined
def forward_lanes(
    layers: Integers,
    number: int,
    places: Integers,
    w: Numbers,
    z: Numbers,
    a: Numbers,
    patterns: int,
    lanes: int,
) -> None:
    """Write the pre-activations of a layer."""
    units, fan_in, begin = layers[number, UNITS], layers[number, FAN_IN], layers[number, READS]
    for unit in range(units):
        block = layers[number, BLOCK] + unit
        row = (layers[number, FIRST] + unit) * patterns
        for lane in range(0, lanes, SIDE):
            bias = load_lanes(w, (block + fan_in * units) * lanes + lane)
            first = block * lanes + lane
            # Four patterns at a time share a weight.
            for pattern in range(0, patterns - 3, 4):
                one, two, three, four = bias, bias, bias, bias
                k = first
                for read in range(begin, begin + fan_in):
                    weight = load_lanes(w, k)
                    other = at(places, read) + pattern * lanes + lane
                    one = multiply_add(weight, load_lanes(a, other), one)
                    two = multiply_add(weight, load_lanes(a, other + lanes), two)
                    three = multiply_add(weight, load_lanes(a, other + 2 * lanes), three)
                    four = multiply_add(weight, load_lanes(a, other + 3 * lanes), four)
                    k += units * lanes
                own = (row + pattern) * lanes + lane
                store_lanes(z, own, one)
                store_lanes(z, own + lanes, two)
                store_lanes(z, own + 2 * lanes, three)
                store_lanes(z, own + 3 * lanes, four)
            for pattern in range(patterns & ~3, patterns):
                one = bias
                k = first
                for read in range(begin, begin + fan_in):
                    other = at(places, read) + pattern * lanes + lane
                    one = multiply_add(load_lanes(w, k), load_lanes(a, other), one)
                    k += units * lanes
                store_lanes(z, (row + pattern) * lanes + lane, one)


@inlined
def backward_lanes(
    layers: Integers,
    number: int,
    places: Integers,
    returns: Integers,
    w: Numbers,
    g: Numbers,
    a: Numbers,
    gradient: Numbers,
    patterns: int,
    lanes: int,
) -> None:
    """Write the gradient by the parameters of a layer, and hand on that by what it reads."""
    for lane in range(0, lanes, SIDE):
        _by_parameters(layers, number, places, g, a, gradient, patterns, lanes, lane)
        _by_sources(layers, number, places, returns, w, gradient, patterns, lanes, lane)


@inlined
def _by_parameters(
    layers: Integers,
    number: int,
    places: Integers,
    g: Numbers,
    a: Numbers,
    gradient: Numbers,
    patterns: int,
    lanes: int,
    lane: int,
) -> None:
    units, fan_in, begin = layers[number, UNITS], layers[number, FAN_IN], layers[number, READS]
    for unit in range(units):
        block = layers[number, BLOCK] + unit
        row = (layers[number, FIRST] + unit) * patterns
        total = spread_lanes(0.0)
        for pattern in range(patterns):
            total = add_vectors(total, load_lanes(gradient, (row + pattern) * lanes + lane))
        store_lanes(g, (block + fan_in * units) * lanes + lane, total)
        for pattern in range(0, patterns - 3, 4):
            own = (row + pattern) * lanes + lane
            one, two = load_lanes(gradient, own), load_lanes(gradient, own + lanes)
            three, four = (
                load_lanes(gradient, own + 2 * lanes),
                load_lanes(gradient, own + 3 * lanes),
            )
            k = block * lanes + lane
            for read in range(begin, begin + fan_in):
                other = at(places, read) + pattern * lanes + lane
                total = spread_lanes(0.0) if pattern == 0 else load_lanes(g, k)
                total = multiply_add(one, load_lanes(a, other), total)
                total = multiply_add(two, load_lanes(a, other + lanes), total)
                total = multiply_add(three, load_lanes(a, other + 2 * lanes), total)
                total = multiply_add(four, load_lanes(a, other + 3 * lanes), total)
                store_lanes(g, k, total)
                k += units * lanes
        for pattern in range(patterns & ~3, patterns):
            one = load_lanes(gradient, (row + pattern) * lanes + lane)
            k = block * lanes + lane
            for read in range(begin, begin + fan_in):
                other = at(places, read) + pattern * lanes + lane
                total = spread_lanes(0.0) if pattern == 0 else load_lanes(g, k)
                store_lanes(g, k, multiply_add(one, load_lanes(a, other), total))
                k += units * lanes


@inlined
def _by_sources(
    layers: Integers,
    number: int,
    places: Integers,
    returns: Integers,
    w: Numbers,
    gradient: Numbers,
    patterns: int,
    lanes: int,
    lane: int,
) -> None:
    units, fan_in, begin = layers[number, UNITS], layers[number, FAN_IN], layers[number, READS]
    row = layers[number, FIRST] * patterns
    for read in range(begin, begin + fan_in):
        if at(returns, read) == NOTHING:
            continue
        begins = at(returns, read) == BEGINS
        source = at(places, read)
        first = (layers[number, BLOCK] + (read - begin) * units) * lanes + lane
        for pattern in range(0, patterns - 3, 4):
            other = source + pattern * lanes + lane
            if begins:
                one, two, three, four = (
                    spread_lanes(0.0),
                    spread_lanes(0.0),
                    spread_lanes(0.0),
                    spread_lanes(0.0),
                )
            else:
                one, two = load_lanes(gradient, other), load_lanes(gradient, other + lanes)
                three = load_lanes(gradient, other + 2 * lanes)
                four = load_lanes(gradient, other + 3 * lanes)
            for unit in range(units):
                weight = load_lanes(w, first + unit * lanes)
                own = (row + unit * patterns + pattern) * lanes + lane
                one = multiply_add(weight, load_lanes(gradient, own), one)
                two = multiply_add(weight, load_lanes(gradient, own + lanes), two)
                three = multiply_add(weight, load_lanes(gradient, own + 2 * lanes), three)
                four = multiply_add(weight, load_lanes(gradient, own + 3 * lanes), four)
            store_lanes(gradient, other, one)
            store_lanes(gradient, other + lanes, two)
            store_lanes(gradient, other + 2 * lanes, three)
            store_lanes(gradient, other + 3 * lanes, four)
        for pattern in range(patterns & ~3, patterns):
            other = source + pattern * lanes + lane
            one = spread_lanes(0.0) if begins else load_lanes(gradient, other)
            for unit in range(units):
                own = (row + unit * patterns + pattern) * lanes + lane
                weight = load_lanes(w, first + unit * lanes)
                one = multiply_add(weight, load_lanes(gradient, own), one)
            store_lanes(gradient, other, one)
