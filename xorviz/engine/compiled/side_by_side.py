"""As `passes`, for several networks side by side.

A row has a column for each pattern and lane, `(rows, patterns, lanes)`; parameters are
`(parameters, lanes)`, all flat. The lanes are a multiple of `SIDE`. Two units and four patterns go
together, so that what is loaded for one serves the others; what is left over goes alone.
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
    end, down, wide = begin + fan_in, units * lanes, patterns * lanes
    for lane in range(0, lanes, SIDE):
        first = layers[number, BLOCK] * lanes + lane
        row = layers[number, FIRST] * wide + lane
        for unit in range(0, units, 2):
            # Of an odd number the last unit is written twice, with the same numbers.
            step = lanes if unit + 1 < units else 0
            across = wide if unit + 1 < units else 0
            bias = first + (fan_in * units + unit) * lanes
            one = load_lanes(w, bias)
            two = load_lanes(w, bias + step)
            for pattern in range(0, patterns - 3, 4):
                a1 = one
                a2 = one
                a3 = one
                a4 = one
                b1 = two
                b2 = two
                b3 = two
                b4 = two
                k = first + unit * lanes
                for read in range(begin, end):
                    other = at(places, read) + pattern * lanes + lane
                    weight = load_lanes(w, k)
                    second = load_lanes(w, k + step)
                    entry = load_lanes(a, other)
                    a1 = multiply_add(weight, entry, a1)
                    b1 = multiply_add(second, entry, b1)
                    entry = load_lanes(a, other + lanes)
                    a2 = multiply_add(weight, entry, a2)
                    b2 = multiply_add(second, entry, b2)
                    entry = load_lanes(a, other + 2 * lanes)
                    a3 = multiply_add(weight, entry, a3)
                    b3 = multiply_add(second, entry, b3)
                    entry = load_lanes(a, other + 3 * lanes)
                    a4 = multiply_add(weight, entry, a4)
                    b4 = multiply_add(second, entry, b4)
                    k += down
                own = row + unit * wide + pattern * lanes
                store_lanes(z, own, a1)
                store_lanes(z, own + lanes, a2)
                store_lanes(z, own + 2 * lanes, a3)
                store_lanes(z, own + 3 * lanes, a4)
                store_lanes(z, own + across, b1)
                store_lanes(z, own + across + lanes, b2)
                store_lanes(z, own + across + 2 * lanes, b3)
                store_lanes(z, own + across + 3 * lanes, b4)
            for pattern in range(patterns & ~3, patterns):
                a1 = one
                b1 = two
                k = first + unit * lanes
                for read in range(begin, end):
                    entry = load_lanes(a, at(places, read) + pattern * lanes + lane)
                    a1 = multiply_add(load_lanes(w, k), entry, a1)
                    b1 = multiply_add(load_lanes(w, k + step), entry, b1)
                    k += down
                own = row + unit * wide + pattern * lanes
                store_lanes(z, own, a1)
                store_lanes(z, own + across, b1)


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
    end, down, wide = begin + fan_in, units * lanes, patterns * lanes
    first = layers[number, BLOCK] * lanes + lane
    row = layers[number, FIRST] * wide + lane
    zero = spread_lanes(0.0)
    for unit in range(0, units, 2):
        # Of an odd number the last unit is written twice, with the same numbers.
        step = lanes if unit + 1 < units else 0
        across = wide if unit + 1 < units else 0
        bias = first + (fan_in * units + unit) * lanes
        for pattern in range(0, patterns - 3, 4):
            own = row + unit * wide + pattern * lanes
            a1 = load_lanes(gradient, own)
            a2 = load_lanes(gradient, own + lanes)
            a3 = load_lanes(gradient, own + 2 * lanes)
            a4 = load_lanes(gradient, own + 3 * lanes)
            own += across
            b1, b2 = load_lanes(gradient, own), load_lanes(gradient, own + lanes)
            b3 = load_lanes(gradient, own + 2 * lanes)
            b4 = load_lanes(gradient, own + 3 * lanes)
            if pattern == 0:
                one = zero
                two = zero
            else:
                one = load_lanes(g, bias)
                two = load_lanes(g, bias + step)
            one = add_vectors(add_vectors(add_vectors(add_vectors(one, a1), a2), a3), a4)
            two = add_vectors(add_vectors(add_vectors(add_vectors(two, b1), b2), b3), b4)
            store_lanes(g, bias, one)
            store_lanes(g, bias + step, two)
            k = first + unit * lanes
            for read in range(begin, end):
                other = at(places, read) + pattern * lanes + lane
                if pattern == 0:
                    one = zero
                    two = zero
                else:
                    one = load_lanes(g, k)
                    two = load_lanes(g, k + step)
                entry = load_lanes(a, other)
                one = multiply_add(a1, entry, one)
                two = multiply_add(b1, entry, two)
                entry = load_lanes(a, other + lanes)
                one = multiply_add(a2, entry, one)
                two = multiply_add(b2, entry, two)
                entry = load_lanes(a, other + 2 * lanes)
                one = multiply_add(a3, entry, one)
                two = multiply_add(b3, entry, two)
                entry = load_lanes(a, other + 3 * lanes)
                one = multiply_add(a4, entry, one)
                two = multiply_add(b4, entry, two)
                store_lanes(g, k, one)
                store_lanes(g, k + step, two)
                k += down
        for pattern in range(patterns & ~3, patterns):
            own = row + unit * wide + pattern * lanes
            a1 = load_lanes(gradient, own)
            b1 = load_lanes(gradient, own + across)
            if pattern == 0:
                one = zero
                two = zero
            else:
                one = load_lanes(g, bias)
                two = load_lanes(g, bias + step)
            store_lanes(g, bias, add_vectors(one, a1))
            store_lanes(g, bias + step, add_vectors(two, b1))
            k = first + unit * lanes
            for read in range(begin, end):
                if pattern == 0:
                    one = zero
                    two = zero
                else:
                    one = load_lanes(g, k)
                    two = load_lanes(g, k + step)
                entry = load_lanes(a, at(places, read) + pattern * lanes + lane)
                store_lanes(g, k, multiply_add(a1, entry, one))
                store_lanes(g, k + step, multiply_add(b1, entry, two))
                k += down


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
    wide = patterns * lanes
    row = layers[number, FIRST] * wide + lane
    for read in range(begin, begin + fan_in):
        if at(returns, read) == NOTHING:
            continue
        begins = at(returns, read) == BEGINS
        first = (layers[number, BLOCK] + (read - begin) * units) * lanes + lane
        for pattern in range(0, patterns - 3, 4):
            other = at(places, read) + pattern * lanes + lane
            if begins:
                one = two = three = four = spread_lanes(0.0)
            else:
                one = load_lanes(gradient, other)
                two = load_lanes(gradient, other + lanes)
                three = load_lanes(gradient, other + 2 * lanes)
                four = load_lanes(gradient, other + 3 * lanes)
            own = row + pattern * lanes
            for unit in range(units):
                weight = load_lanes(w, first + unit * lanes)
                one = multiply_add(weight, load_lanes(gradient, own), one)
                two = multiply_add(weight, load_lanes(gradient, own + lanes), two)
                three = multiply_add(weight, load_lanes(gradient, own + 2 * lanes), three)
                four = multiply_add(weight, load_lanes(gradient, own + 3 * lanes), four)
                own += wide
            store_lanes(gradient, other, one)
            store_lanes(gradient, other + lanes, two)
            store_lanes(gradient, other + 2 * lanes, three)
            store_lanes(gradient, other + 3 * lanes, four)
        for pattern in range(patterns & ~3, patterns):
            other = at(places, read) + pattern * lanes + lane
            one = spread_lanes(0.0) if begins else load_lanes(gradient, other)
            own = row + pattern * lanes
            for unit in range(units):
                weight = load_lanes(w, first + unit * lanes)
                one = multiply_add(weight, load_lanes(gradient, own), one)
                own += wide
            store_lanes(gradient, other, one)
