"""Orthonormal start weights: the one initializer that couples the units of a layer."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from xorviz.engine.registry import Value

Array = NDArray[np.float64]


def orthonormal(columns: Array, given: Mapping[str, Value]) -> Array:
    """Return `gain` times a matrix of orthonormal columns, or rows where there are fewer of them.

    Saxe, McClelland and Ganguli (2014). Keras takes Q of the QR factorization of a normal matrix
    with R's diagonal made positive; that is the Gram-Schmidt process, done here unit by unit, so
    that units added behind the others leave those as they are (while they fit side by side).

    Parameters
    ----------
    columns : ndarray, shape (fan_in, units)
        Standard normal numbers, each unit's from its own stream.
    given : mapping of str to value
        Has `gain`.
    """
    is_tall = columns.shape[0] >= columns.shape[1]
    vectors = columns if is_tall else columns.T
    basis = np.zeros(vectors.shape)
    for place in range(vectors.shape[1]):
        vector = vectors[:, place].copy()
        earlier = basis[:, :place]
        # Once more, for what rounding has left of the earlier ones.
        for _ in range(2):
            vector -= earlier @ (earlier.T @ vector)
        basis[:, place] = vector / np.sqrt(vector @ vector)
    return float(given["gain"]) * (basis if is_tall else basis.T)
