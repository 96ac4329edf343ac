"""What elu, celu and selu have in common."""

from __future__ import annotations

import numpy as np

from xorviz.engine.activations.base import ZERO, Array, Elementwise


class ExponentialLinear(Elementwise):
    """`above` × z for z > 0, `height` × (e^(z / width) − 1) otherwise.

    At 0 the derivative is that of the exponential side.
    """

    def __init__(self, above: float, height: float, width: float, slope: float) -> None:
        #: The four, for an engine that computes the same by other means.
        self.numbers = (above, height, width, slope)
        self._above = np.array(above)
        self._height = np.array(height)
        self._width = np.array(width)
        self._slope = np.array(slope)

    def forward(self, pre_activation: Array, out: Array) -> None:
        np.minimum(pre_activation, ZERO, out=out)
        np.divide(out, self._width, out)
        np.expm1(out, out)
        np.multiply(out, self._height, out)
        np.multiply(pre_activation, self._above, out, where=pre_activation > ZERO)

    def derivative(self, pre_activation: Array, activation: Array, out: Array) -> None:
        np.minimum(pre_activation, ZERO, out=out)
        np.divide(out, self._width, out)
        np.exp(out, out)
        np.multiply(out, self._slope, out)
        np.copyto(out, self._above, where=pre_activation > ZERO)

    def second_derivative(self, pre_activation: Array, activation: Array, out: Array) -> None:
        # The slope of the exponential side once more divided by its width; the other is straight.
        self.derivative(pre_activation, activation, out)
        np.divide(out, self._width, out)
        np.copyto(out, ZERO, where=pre_activation > ZERO)
