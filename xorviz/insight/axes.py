"""Which two features span the input plane: those that are wanted, or those to start with."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]

#: With more features than this the first two say little: those of a picture are a dark corner.
MOST_IN_ORDER = 16

#: So many patterns are looked at in one go, which bounds the memory that it takes.
_BLOCK = 4096


def is_many(features: int) -> bool:
    """Tell whether a plane starts with the two features that vary most, not with the first two."""
    return features > MOST_IN_ORDER


def wanted_axes(wanted: tuple[int, int] | None, features: int, paired: bool) -> tuple[int, int]:
    """Return the features that are to span the plane; two equal ones if they cannot.

    Parameters
    ----------
    wanted : tuple of int or None
        To the right and upwards. Of a pair either feature stands for the bit.
    features : int
    paired : bool
        Whether features are (bit, 1 − bit) pairs.
    """
    if wanted is None or not all(0 <= axis < features for axis in wanted):
        return (0, 0)
    across, up = wanted
    return (across - across % 2, up - up % 2) if paired else (across, up)


def starting_axes(patterns: Array, paired: bool) -> tuple[int, int]:
    """Return the axes that nobody chose: the first two features or bits, of many those of most.

    Parameters
    ----------
    patterns : ndarray, shape (patterns, features)
    paired : bool
        Whether features are (bit, 1 − bit) pairs.

    Returns
    -------
    tuple of int
        Both the same where there is only one feature or bit. Of features that vary equally the
        first are taken.
    """
    features = patterns.shape[1]
    if not is_many(features):
        second = 2 if paired else 1
        return (0, second) if features > second else (0, 0)
    first, other = sorted(np.argsort(-_variances(patterns), kind="stable")[:2].tolist())
    return first, other


def _variances(patterns: Array) -> Array:
    mean = patterns.mean(axis=0)
    total = np.zeros(patterns.shape[1])
    for start in range(0, len(patterns), _BLOCK):
        part = patterns[start : start + _BLOCK] - mean
        total += np.einsum("pf,pf->f", part, part)
    return total / len(patterns)
