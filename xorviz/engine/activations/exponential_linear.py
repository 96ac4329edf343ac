"""The exponential linear units: straight above 0, an exponential that levels off below."""

from __future__ import annotations

import numpy as np

from xorviz.engine.activations.base import ZERO, Array, Elementwise

# Klambauer et al. (2017): with these a layer keeps mean 0 and variance 1.
_SELU_ALPHA = 1.6732632423543772
_SELU_SCALE = 1.0507009873554805
#: The derivative of selu at 0, its largest.
SELU_SLOPE = _SELU_SCALE * _SELU_ALPHA


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


def elu(alpha: float) -> ExponentialLinear:
    """Return z for z > 0, α (eᶻ − 1) otherwise; α is the derivative at 0.

    Clevert, Unterthiner and Hochreiter (2016). Keras: `activations.elu`.
    """
    return ExponentialLinear(1.0, alpha, 1.0, alpha)


def celu(alpha: float) -> ExponentialLinear:
    """Return z for z > 0, α (e^(z / α) − 1) otherwise; 1 is the derivative at 0.

    Barron (2017). Keras: `activations.celu`.
    """
    return ExponentialLinear(1.0, alpha, alpha, 1.0)


def selu() -> ExponentialLinear:
    """Return 1.0507… × elu(z) with α = 1.6732…; the derivative at 0 is the product of the two.

    Klambauer et al. (2017). Keras: `activations.selu`.
    """
    return ExponentialLinear(_SELU_SCALE, SELU_SLOPE, 1.0, SELU_SLOPE)
