"""Through the layers and back: products of weights with the columns of a batch.

A row of an array is a unit. Of a network alone its columns are the patterns, `(rows, patterns)`; of
several side by side there is one for each pattern and replica, `(rows, patterns, lanes)`. Sums are taken in the same order in both, so
that a replica has the same bits alone and in a crowd.
"""

from __future__ import annotations

from xorviz.engine.compiled.jit import inlined
from xorviz.engine.compiled.records import Integers, Numbers

# Columns of the table of layers: the first row of its units, how many they are, its activation,
# the first of its sources in their table and the one after the last, its first parameter, and how
# many numbers enter each unit.
FIRST, UNITS, ACTIVATION, FROM, UNTIL, BLOCK, FAN_IN = range(7)
# Columns of the table of sources: the first row and how many they are, and what becomes of their
# gradient: nothing (inputs), it begins with this reader, or it is added to.
ROW, WIDTH, RETURNS = range(3)
NOTHING, BEGINS, ADDS = range(3)


@inlined
def forward(
    layers: Integers, number: int, sources: Integers, w: Numbers, z: Numbers, a: Numbers
) -> None:
    """Write the pre-activations of a layer of one network."""
    units, fan_in = layers[number, UNITS], layers[number, FAN_IN]
    for unit in range(units):
        row = layers[number, FIRST] + unit
        k = layers[number, BLOCK] + unit
        bias = w[k + fan_in * units]
        for column in range(z.shape[1]):
            z[row, column] = bias
        for source in range(layers[number, FROM], layers[number, UNTIL]):
            begin = sources[source, ROW]
            for other in range(begin, begin + sources[source, WIDTH]):
                weight = w[k]
                for column in range(z.shape[1]):
                    z[row, column] += weight * a[other, column]
                k += units


@inlined
def backward(
    layers: Integers,
    number: int,
    sources: Integers,
    w: Numbers,
    g: Numbers,
    a: Numbers,
    gradient: Numbers,
) -> None:
    """Write the gradient by the parameters of a layer, and hand on that by its sources."""
    units, fan_in = layers[number, UNITS], layers[number, FAN_IN]
    for source in range(layers[number, FROM], layers[number, UNTIL]):
        if sources[source, RETURNS] == BEGINS:
            begin = sources[source, ROW]
            for other in range(begin, begin + sources[source, WIDTH]):
                for column in range(a.shape[1]):
                    gradient[other, column] = 0.0
    for unit in range(units):
        row = layers[number, FIRST] + unit
        k = layers[number, BLOCK] + unit
        total = 0.0
        for column in range(a.shape[1]):
            total += gradient[row, column]
        g[k + fan_in * units] = total
        for source in range(layers[number, FROM], layers[number, UNTIL]):
            begin = sources[source, ROW]
            returns = sources[source, RETURNS] != NOTHING
            for other in range(begin, begin + sources[source, WIDTH]):
                total = 0.0
                for column in range(a.shape[1]):
                    total += gradient[row, column] * a[other, column]
                g[k] = total
                if returns:
                    weight = w[k]
                    for column in range(a.shape[1]):
                        gradient[other, column] += weight * gradient[row, column]
                k += units


@inlined
def forward_lanes(
    layers: Integers, number: int, sources: Integers, w: Numbers, z: Numbers, a: Numbers
) -> None:
    """Write the pre-activations of a layer of several networks; `w` is `(parameters, lanes)`."""
    units, fan_in = layers[number, UNITS], layers[number, FAN_IN]
    _, patterns, lanes = z.shape
    for unit in range(units):
        row = layers[number, FIRST] + unit
        first = layers[number, BLOCK] + unit
        bias = first + fan_in * units
        for pattern in range(patterns):
            for lane in range(lanes):
                z[row, pattern, lane] = w[bias, lane]
            k = first
            for source in range(layers[number, FROM], layers[number, UNTIL]):
                begin = sources[source, ROW]
                for other in range(begin, begin + sources[source, WIDTH]):
                    for lane in range(lanes):
                        z[row, pattern, lane] += w[k, lane] * a[other, pattern, lane]
                    k += units


@inlined
def backward_lanes(
    layers: Integers,
    number: int,
    sources: Integers,
    w: Numbers,
    g: Numbers,
    a: Numbers,
    gradient: Numbers,
) -> None:
    """Write the gradients of several networks, and hand on those by their sources."""
    units, fan_in = layers[number, UNITS], layers[number, FAN_IN]
    _, patterns, lanes = a.shape
    for source in range(layers[number, FROM], layers[number, UNTIL]):
        if sources[source, RETURNS] == BEGINS:
            begin = sources[source, ROW]
            for other in range(begin, begin + sources[source, WIDTH]):
                for pattern in range(patterns):
                    for lane in range(lanes):
                        gradient[other, pattern, lane] = 0.0
    for unit in range(units):
        row = layers[number, FIRST] + unit
        k = layers[number, BLOCK] + unit
        bias = k + fan_in * units
        for lane in range(lanes):
            g[bias, lane] = 0.0
        for pattern in range(patterns):
            for lane in range(lanes):
                g[bias, lane] += gradient[row, pattern, lane]
        for source in range(layers[number, FROM], layers[number, UNTIL]):
            begin = sources[source, ROW]
            returns = sources[source, RETURNS] != NOTHING
            for other in range(begin, begin + sources[source, WIDTH]):
                for lane in range(lanes):
                    g[k, lane] = 0.0
                for pattern in range(patterns):
                    for lane in range(lanes):
                        g[k, lane] += gradient[row, pattern, lane] * a[other, pattern, lane]
                    if returns:
                        for lane in range(lanes):
                            gradient[other, pattern, lane] += (
                                w[k, lane] * gradient[row, pattern, lane]
                            )
                k += units
