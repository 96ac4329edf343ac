"""The weights of one layer."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]


@dataclass(frozen=True)
class Weights:
    """A layer's kernel, `(fan_in, units)`, and bias, `(units,)`, of the displayed replica."""

    kernel: Array
    bias: Array
