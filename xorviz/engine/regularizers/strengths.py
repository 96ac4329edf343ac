"""How strongly a set of weights is pulled towards 0, and what that costs."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]


class Strengths(NamedTuple):
    """The penalty l₁·Σ|w| + l₂·Σw², whose gradient is l₁·sign(w) + 2·l₂·w, with sign(0) = 0.

    Keras: `regularizers.L1L2`.
    """

    l1: float
    l2: float

    def penalty(self, weights: Array) -> Array:
        """Return the penalty of each replica.

        Parameters
        ----------
        weights : ndarray, shape (replicas, …)

        Returns
        -------
        ndarray, shape (replicas,)
        """
        flat = weights.reshape(weights.shape[0], -1)
        total = np.zeros(weights.shape[0])
        # What has no strength counts nothing, even where a square overflows.
        if self.l1 > 0.0:
            total += self.l1 * np.abs(flat).sum(axis=1)
        if self.l2 > 0.0:
            total += self.l2 * np.square(flat).sum(axis=1)
        return total
