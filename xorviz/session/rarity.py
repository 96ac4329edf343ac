"""How rarely a large set of patterns is looked at as a whole: a fixed rule of its size."""

from __future__ import annotations

from xorviz.engine.dataset import Dataset
from xorviz.engine.spec import ExperimentSpec

#: Products of an input and a weight for which a look need not wait: those of half a millisecond.
_FREE = 2**19

#: What an optimizer does with each weight takes about as long as so many patterns.
_UPDATE = 32

#: Passing over more products than these for every picture would leave no time for the steps.
_LARGE = 2**25


def gap_of(spec: ExperimentSpec, data: Dataset) -> int:
    """Return how many steps must lie between two looks at the whole set, a power of two.

    A look takes as many products of an input and a weight as there are patterns, those of the test
    included, times weights; a step as many as its batch has, and 32 more for its update. The gap is
    the least with which the steps between take as many as the look. Up to half a million products
    are free, so that small sets, as those of all functions of bits, are looked at after every step.

    Parameters
    ----------
    spec : ExperimentSpec
    data : Dataset
        Of one replica.
    """
    batch = min(spec.training.batch_size or data.patterns, data.patterns)
    step = spec.network.parameters() * (batch + _UPDATE)
    ratio = -(-products(spec, data) // (_FREE + step))
    return 1 << (ratio - 1).bit_length()


def is_large(spec: ExperimentSpec, data: Dataset) -> bool:
    """Tell whether pictures must do with the last look instead of passing over the set anew."""
    return products(spec, data) > _LARGE


def products(spec: ExperimentSpec, data: Dataset) -> int:
    """Return how many products of an input and a weight a pass over all patterns takes."""
    patterns: int = data.distinct_inputs.shape[1]
    if data.test is not None:
        patterns += data.test.distinct_inputs.shape[1]
    return patterns * spec.network.parameters()
