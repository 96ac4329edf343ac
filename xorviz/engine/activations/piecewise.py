"""Activations made of straight pieces; at the kinks they take the derivative that Keras takes."""

from __future__ import annotations

import numpy as np

from xorviz.engine.activations.base import HALF, ONE, ZERO, Array, Elementwise, Straight

_SIX = np.array(6.0)
_THREE = np.array(3.0)
_MINUS_THREE = np.array(-3.0)
_THIRD = np.array(1.0 / 3.0)
_SIXTH = np.array(1.0 / 6.0)


class Linear(Straight):
    """z. Keras: `activations.linear`."""

    def forward(self, pre_activation: Array, out: Array) -> None:
        np.copyto(out, pre_activation)

    def derivative(self, pre_activation: Array, activation: Array, out: Array) -> None:
        out.fill(1.0)

    def backward(
        self, pre_activation: Array, activation: Array, gradient: Array, scratch: Array
    ) -> None:
        """Leave the gradient as it is."""


class Relu(Straight):
    """max(z, 0); the derivative at 0 is 0. Keras: `activations.relu`."""

    def forward(self, pre_activation: Array, out: Array) -> None:
        np.maximum(pre_activation, ZERO, out=out)

    def derivative(self, pre_activation: Array, activation: Array, out: Array) -> None:
        np.heaviside(pre_activation, ZERO, out)


class LeakyRelu(Straight):
    """Z for z > 0, slope × z otherwise; the derivative at 0 is the slope.

    Maas, Hannun and Ng (2013). Keras: `activations.leaky_relu`.
    """

    def __init__(self, negative_slope: float) -> None:
        self._slope = np.array(negative_slope)
        self._step = np.array(1.0 - negative_slope)
        self._pick = np.maximum if negative_slope <= 1.0 else np.minimum

    def forward(self, pre_activation: Array, out: Array) -> None:
        np.multiply(pre_activation, self._slope, out)
        self._pick(pre_activation, out, out=out)

    def derivative(self, pre_activation: Array, activation: Array, out: Array) -> None:
        np.heaviside(pre_activation, ZERO, out)
        np.multiply(out, self._step, out)
        np.add(out, self._slope, out)


class Relu6(Straight):
    """min(max(z, 0), 6); the derivative is 0 at 0 and at 6.

    Krizhevsky (2010). Keras: `activations.relu6`.
    """

    def forward(self, pre_activation: Array, out: Array) -> None:
        np.maximum(pre_activation, ZERO, out=out)
        np.minimum(out, _SIX, out=out)

    def derivative(self, pre_activation: Array, activation: Array, out: Array) -> None:
        np.subtract(_SIX, activation, out)
        np.multiply(out, activation, out)
        np.heaviside(out, ZERO, out)


class HardSigmoid(Straight):
    """min(max(z / 6 + ½, 0), 1); the derivative is 0 at −3 and at 3.

    Keras: `activations.hard_sigmoid`. Its PyTorch backend takes the slope 1/6 in single precision,
    4.96e-9 too large; here it is 1/6.
    """

    def forward(self, pre_activation: Array, out: Array) -> None:
        np.multiply(pre_activation, _SIXTH, out)
        np.add(out, HALF, out)
        np.maximum(out, ZERO, out=out)
        np.minimum(out, ONE, out=out)

    def derivative(self, pre_activation: Array, activation: Array, out: Array) -> None:
        np.abs(pre_activation, out)
        np.subtract(_THREE, out, out)
        np.heaviside(out, ZERO, out)
        np.multiply(out, _SIXTH, out)


class HardSilu(Elementwise):
    """Z × hard_sigmoid(z); the derivative is 0 at −3 and 1 at 3.

    Howard et al. (2019), where it is called hard swish. Keras: `activations.hard_silu`.
    """

    def forward(self, pre_activation: Array, out: Array) -> None:
        np.multiply(pre_activation, _SIXTH, out)
        np.add(out, HALF, out)
        np.maximum(out, ZERO, out=out)
        np.minimum(out, ONE, out=out)
        np.multiply(out, pre_activation, out)

    def derivative(self, pre_activation: Array, activation: Array, out: Array) -> None:
        np.multiply(pre_activation, _THIRD, out)
        np.add(out, HALF, out)
        np.copyto(out, ZERO, where=pre_activation <= _MINUS_THREE)
        np.copyto(out, ONE, where=pre_activation >= _THREE)

    def second_derivative(self, pre_activation: Array, activation: Array, out: Array) -> None:
        # z (z + 3) / 6 is bent between the kinks alone.
        np.abs(pre_activation, out)
        np.subtract(_THREE, out, out)
        np.heaviside(out, ZERO, out)
        np.multiply(out, _THIRD, out)


class Step(Straight):
    """1 for z > 0, 0 otherwise: the threshold unit of McCulloch and Pitts (1943).

    Its derivative is 0 wherever it has one, so it passes no gradient; not Keras's.
    """

    def forward(self, pre_activation: Array, out: Array) -> None:
        np.heaviside(pre_activation, ZERO, out)

    def derivative(self, pre_activation: Array, activation: Array, out: Array) -> None:
        out.fill(0.0)
