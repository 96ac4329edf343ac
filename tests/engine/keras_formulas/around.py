"""Regularizers, and what happens to a gradient before an optimizer sees it."""

import math
from collections.abc import Mapping, Sequence

Vector = Sequence[float]


NAMES = ("l1", "l2")


def strengths(choice: object) -> tuple[float, float]:
    """Return l1 and l2 of a regularizer as JSON writes it, with Keras's defaults."""
    if choice is None:
        return 0.0, 0.0
    given = {"name": choice} if isinstance(choice, str) else choice
    assert isinstance(given, Mapping)
    default = 0.0 if given["name"] == "l1_l2" else 0.01
    both = [float(given.get(name, default)) if name in given["name"] else 0.0 for name in NAMES]
    return both[0], both[1]


def penalty(choice: object, weights: Vector) -> float:
    """Return l1 · Σ|w| + l2 · Σw²."""
    l1, l2 = strengths(choice)
    return math.fsum(l1 * abs(w) + l2 * w * w for w in weights)


def penalty_slope(choice: object, weight: float) -> float:
    """Return its derivative by one weight, 0 at 0."""
    l1, l2 = strengths(choice)
    return l1 * ((weight > 0.0) - (weight < 0.0)) + 2.0 * l2 * weight


def clipped(variables: Sequence[Vector], name: str, most: float) -> list[list[float]]:
    """Return the gradients of some variables, clipped by Keras's argument of this name."""
    if name == "clipvalue":
        return [[min(max(g, -most), most) for g in one] for one in variables]
    norms = [math.sqrt(math.fsum(g * g for g in one)) for one in variables]
    if name == "global_clipnorm":
        norms = [math.sqrt(math.fsum(norm * norm for norm in norms))] * len(norms)
    factors = [most / norm if norm > most else 1.0 for norm in norms]
    return [[g * factor for g in one] for one, factor in zip(variables, factors, strict=True)]
