"""The logistic function, which several activations have as their gate."""

from __future__ import annotations

import numpy as np

from xorviz.engine.activations.base import ONE, Array

#: Beyond it the density of the logistic distribution is 0, and nothing may overflow.
LOGISTIC_END = np.array(700.0)


def write_logistic(z: Array, out: Array) -> None:
    """Write 1 / (1 + e⁻ᶻ) into `out`."""
    np.negative(z, out)
    np.exp(out, out)
    np.add(out, ONE, out)
    np.reciprocal(out, out)
