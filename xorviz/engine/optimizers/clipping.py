"""Keeping gradients from growing beyond a bound: each number, each variable, or all together."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

import numpy as np

from xorviz.engine.optimizers.base import Array, constant
from xorviz.engine.registry import Value

#: Clips a gradient `(replicas, parameters)` in place; the other array may be overwritten.
Clip = Callable[[Array, Array], None]


def by_norm(most: float, sizes: Sequence[int]) -> Clip:
    """Return what gives each variable's gradient g a norm of at most c: g c / max(‖g‖, c).

    Keras: `clipnorm`. Where a square overflows the norm is infinite, and the gradient becomes 0.

    Parameters
    ----------
    most : float
        c.
    sizes : sequence of int
        How many numbers each variable has, one variable after the other; empty for one alone.
    """
    bound = constant(most)
    starts = np.cumsum([0, *sizes[:-1]])

    def clip(gradient: Array, scratch: Array) -> None:
        np.multiply(gradient, gradient, scratch)
        norms = np.sqrt(np.add.reduceat(scratch, starts, axis=1))
        divisors = np.maximum(norms, bound)
        np.multiply(gradient, bound, gradient)
        if len(starts) > 1:
            divisors = np.repeat(divisors, sizes, axis=1)
        np.divide(gradient, divisors, gradient)

    return clip


def by_global_norm(most: float, sizes: Sequence[int]) -> Clip:
    """Return what gives the whole gradient g a norm of at most c: g c min(1 / ‖g‖, 1 / c).

    Keras: `global_clipnorm`. An infinite norm makes the gradient no number, as there.

    Parameters
    ----------
    most : float
        c.
    sizes : sequence of int
        Not needed: the norm is one.
    """
    bound, inverse = constant(most), constant(1.0 / most)

    def clip(gradient: Array, scratch: Array) -> None:
        np.multiply(gradient, gradient, scratch)
        norm = np.sqrt(scratch.sum(axis=1, keepdims=True))
        scale = bound * np.minimum(1.0 / norm, inverse) + (norm - norm)
        np.multiply(gradient, scale, gradient)

    return clip


def by_value(most: float, sizes: Sequence[int]) -> Clip:
    """Return what keeps each number of a gradient between −`most` and `most`.

    Keras: `clipvalue`.
    """
    low, high = constant(-most), constant(most)

    def clip(gradient: Array, scratch: Array) -> None:
        np.maximum(gradient, low, out=gradient)
        np.minimum(gradient, high, out=gradient)

    return clip


#: By the name of Keras's argument.
CLIPPINGS: dict[str, Callable[[float, Sequence[int]], Clip]] = {
    "clipnorm": by_norm,
    "clipvalue": by_value,
    "global_clipnorm": by_global_norm,
}


def clip_of(given: Mapping[str, Value], sizes: Sequence[int]) -> Clip | None:
    """Return what clips the gradient as an optimizer's resolved arguments ask; None for nothing.

    Parameters
    ----------
    given : mapping of str to value
    sizes : sequence of int
        As in `by_norm`.
    """
    clip = None
    for name, make in CLIPPINGS.items():
        if given[name]:
            clip = make(float(given[name]), sizes)
    return clip
