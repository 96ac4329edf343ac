"""Random numbers of NumPy, PyTorch and Python, as arrays that are drawn."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np

from xorviz.session.scripts import arrays
from xorviz.session.scripts.arrays import Noise, NotFollowed, Source, Uniform
from xorviz.session.scripts.sequences import as_array
from xorviz.session.scripts.symbols import Made, Value, number_of, whole_of


def drawing_call(
    name: str, arguments: list[Value], keywords: dict[str, Value], source: Source
) -> Value:
    """Return what a function draws; likewise."""
    shape = keywords.get("size", keywords.get("shape"))
    if name in ("randint", "random_integers", "integers"):
        ends = [*arguments]
        low = keywords.get("low", ends.pop(0) if ends else None)
        high = keywords.get("high", ends.pop(0) if ends else None)
        if shape is None and ends:
            shape = ends.pop(0)
        if isinstance(high, (tuple, list)):
            # As in ``randint(2, (1000, 2))`` of PyTorch.
            shape, high = high, None
        first, last = (0, whole_of(low)) if high is None else (whole_of(low), whole_of(high))
        if first is None or last is None:
            raise NotFollowed
        last += name == "random_integers" or keywords.get("endpoint") is True
        bits = arrays.drawn(last - first, shape_of([shape]), source)
        return arrays.mapped(lambda table: table + first, bits) if first else bits
    if name == "choice" and arguments:
        values = as_array(arguments[0])
        if values.is_drawn or keywords.get("p") is not None:
            raise NotFollowed
        options = np.arange(int(values.table)) if values.table.ndim == 0 else values.table
        if options.ndim != 1:
            raise NotFollowed
        index = arrays.drawn(len(options), shape_of([shape or second(arguments)]), source)
        return arrays.mapped(lambda table: options[table], index)
    if name == "binomial" and [number_of(one) for one in arguments[:2]] == [1.0, 0.5]:
        return arrays.drawn(2, shape_of([shape or (arguments[2:] or [None])[0]]), source)
    if name in ("rand", "random", "random_sample", "uniform"):
        if name == "uniform" and arguments and [number_of(one) for one in arguments[:2]] != [0, 1]:
            raise NotFollowed
        given = [shape] if shape is not None else arguments
        if name == "uniform" and shape is None:
            given = arguments[2:]
        return Uniform(shape_of(given), source)
    if name in ("randn", "standard_normal"):
        return Noise(shape_of([shape] if shape is not None else arguments), 1.0, source)
    if name == "normal":
        mean = number_of(keywords.get("loc", arguments[0] if arguments else 0.0))
        scale = number_of(keywords.get("scale", second(arguments, 1.0)))
        if mean != 0.0 or scale is None:
            raise NotFollowed
        wanted = shape if shape is not None else (arguments[2:] or [None])[0]
        return Noise(shape_of([wanted]), scale, source)
    return NotImplemented


def shape_of(given: Sequence[Value], free: bool = False) -> tuple[int, ...]:
    """Return a shape that is given as numbers, or as one tuple; −1 is allowed where it is free."""
    if len(given) == 1 and isinstance(given[0], (tuple, list)):
        given = given[0]
    shape = [whole_of(one) for one in given]
    if None in shape or any(one is not None and one < (-1 if free else 1) for one in shape):
        raise NotFollowed
    sizes = tuple(one for one in shape if one is not None)
    if not free and math.prod(sizes[1:]) > arrays.LARGEST_ARRAY:
        raise NotFollowed
    return sizes


def source_of(made: Value) -> Source:
    """Return the source that a generator of random numbers draws from."""
    if not isinstance(made, Made):
        return Source()
    seeds = [*made.arguments, *made.keywords.values()]
    for seed in seeds:
        if isinstance(seed, Made):
            return source_of(seed)
        if whole_of(seed) is not None:
            return Source((whole_of(seed) or 0,), made.line)
        if isinstance(seed, (list, tuple)) and all(whole_of(one) is not None for one in seed):
            return Source(tuple(whole_of(one) or 0 for one in seed), made.line)
    return Source((), made.line)


def second(arguments: Sequence[Value], default: Value = None) -> Value:
    """Return the second argument, or what stands for it."""
    return arguments[1] if len(arguments) > 1 else default
