"""The activations that may be picked, and what the views and the diagnosis must know of each."""

from __future__ import annotations

import functools
import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from xorviz.engine.activations import exponential_linear, gated, piecewise, smooth
from xorviz.engine.activations.base import Activation
from xorviz.engine.registry import Argument, Choice, Entry, Registry, Value


@dataclass(frozen=True)
class ActivationEntry(Entry):
    """An activation in the menus.

    Parameters
    ----------
    build : callable
        From the resolved arguments to the functions.
    largest_derivative : callable
        From the resolved arguments to the maximum of the derivative over all pre-activations (what
        it tends to, where it is not reached; infinite for the exponential).
    saturates : bool
        Whether the derivative goes to 0 far from 0, on one side at least, without being 0.
    exactly_zero : bool
        Whether the derivative is exactly 0 on a whole region (a dead zone) rather than only small
        (saturation).
    idempotent : bool
        Whether it leaves its own values as they are, f(f(z)) = f(z).
    passes_gradient : bool
        Whether there is any place at which the derivative is not 0.
    range : callable
        From the resolved arguments to the numbers between which its values lie, or to which they
        tend.
    has_kink : callable
        From the resolved arguments to whether the derivative jumps anywhere.
    """

    build: Callable[[Mapping[str, Value]], Activation]
    largest_derivative: Callable[[Mapping[str, Value]], float] = lambda _: 1.0
    saturates: bool = False
    exactly_zero: bool = False
    idempotent: bool = False
    passes_gradient: bool = True
    range: Callable[[Mapping[str, Value]], tuple[float, float]] = lambda _: (-math.inf, math.inf)
    has_kink: Callable[[Mapping[str, Value]], bool] = lambda _: False


def _between(low: float, high: float) -> Callable[[object], tuple[float, float]]:
    return lambda _: (low, high)


def _above_minus_alpha(given: Mapping[str, Value]) -> tuple[float, float]:
    return -float(given["alpha"]), math.inf


def _always(_: object) -> bool:
    return True


def _gelu(given: Mapping[str, Value]) -> Activation:
    return gated.GeluByTanh() if given["approximate"] else gated.Gelu()


def _largest_of_gelu(given: Mapping[str, Value]) -> float:
    # Φ(√2) + √2 φ(√2); that of the other form, as those of silu and mish, is found by bisection.
    return 1.1289930686587718 if given["approximate"] else 1.1289041451851548


def _range_of_gelu(given: Mapping[str, Value]) -> tuple[float, float]:
    # Where the derivative is 0, found by bisection; so are those of silu and mish.
    return (-0.17004075057125403 if given["approximate"] else -0.16997120747990366), math.inf


_POSITIVE = _between(0.0, math.inf)
_SHARE = _between(0.0, 1.0)


#: Names, arguments and defaults are those of `keras.activations`. The name alone of a leaky ReLU
#: has slope 0.2 there (the layer of that name has 0.3).
ACTIVATIONS: Registry[ActivationEntry] = Registry(
    "activation",
    ActivationEntry("linear", lambda _: piecewise.Linear(), formula="z", idempotent=True),
    ActivationEntry(
        "relu",
        lambda _: piecewise.Relu(),
        formula="max(z, 0)",
        range=_POSITIVE,
        exactly_zero=True,
        idempotent=True,
        has_kink=_always,
    ),
    ActivationEntry(
        "leaky_relu",
        lambda given: piecewise.LeakyRelu(float(given["negative_slope"])),
        lambda given: max(1.0, float(given["negative_slope"])),
        formula="z if z > 0 else negative_slope * z",
        range=lambda given: (-math.inf if given["negative_slope"] else 0.0, math.inf),
        has_kink=lambda given: given["negative_slope"] != 1.0,
        arguments={"negative_slope": Argument(0.2, 0.0, 10.0)},
    ),
    ActivationEntry(
        "sigmoid",
        lambda _: smooth.Sigmoid(),
        lambda _: 0.25,
        formula="1 / (1 + exp(-z))",
        range=_SHARE,
        saturates=True,
    ),
    ActivationEntry(
        "tanh",
        lambda _: smooth.Tanh(),
        formula="tanh(z)",
        range=_between(-1.0, 1.0),
        saturates=True,
    ),
    ActivationEntry(
        "softmax",
        lambda _: smooth.Softmax(),
        lambda _: 0.25,
        formula="exp(z) / sum(exp(z))",
        range=_SHARE,
        saturates=True,
    ),
    ActivationEntry(
        "elu",
        lambda given: exponential_linear.elu(float(given["alpha"])),
        lambda given: max(1.0, float(given["alpha"])),
        formula="z if z > 0 else alpha * (exp(z) - 1)",
        range=_above_minus_alpha,
        saturates=True,
        has_kink=lambda given: given["alpha"] != 1.0,
        arguments={"alpha": Argument(1.0, 0.0, 10.0)},
    ),
    ActivationEntry(
        "celu",
        lambda given: exponential_linear.celu(float(given["alpha"])),
        formula="z if z > 0 else alpha * (exp(z / alpha) - 1)",
        range=_above_minus_alpha,
        saturates=True,
        arguments={"alpha": Argument(1.0, 0.0, 10.0, low_open=True)},
    ),
    ActivationEntry(
        "selu",
        lambda _: exponential_linear.selu(),
        lambda _: exponential_linear.SELU_SLOPE,
        formula="1.05070099 * (z if z > 0 else 1.67326324 * (exp(z) - 1))",
        range=_between(-exponential_linear.SELU_SLOPE, math.inf),
        saturates=True,
        has_kink=_always,
    ),
    ActivationEntry(
        "gelu",
        _gelu,
        _largest_of_gelu,
        formula="z * (1 + (tanh(sqrt(2 / pi) * (z + 0.044715 * z**3)) if approximate"
        " else erf(z / sqrt(2)))) / 2",
        range=_range_of_gelu,
        saturates=True,
        arguments={"approximate": Argument(False)},
    ),
    ActivationEntry(
        "silu",
        lambda _: gated.Silu(),
        lambda _: 1.0998393201288669,
        formula="z / (1 + exp(-z))",
        range=_between(-0.2784645427610738, math.inf),
        saturates=True,
    ),
    ActivationEntry(
        "mish",
        lambda _: gated.Mish(),
        lambda _: 1.0884981612517279,
        formula="z * tanh(log(1 + exp(z)))",
        range=_between(-0.30884341301725027, math.inf),
        saturates=True,
    ),
    ActivationEntry(
        "softplus",
        lambda _: smooth.Softplus(),
        formula="log(1 + exp(z))",
        range=_POSITIVE,
        saturates=True,
    ),
    ActivationEntry(
        "softsign",
        lambda _: smooth.Softsign(),
        formula="z / (1 + abs(z))",
        range=_between(-1.0, 1.0),
        saturates=True,
    ),
    ActivationEntry(
        "exponential",
        lambda _: smooth.Exponential(),
        lambda _: math.inf,
        formula="exp(z)",
        range=_POSITIVE,
        saturates=True,
    ),
    ActivationEntry(
        "relu6",
        lambda _: piecewise.Relu6(),
        formula="min(max(z, 0), 6)",
        range=_between(0.0, 6.0),
        exactly_zero=True,
        idempotent=True,
        has_kink=_always,
    ),
    ActivationEntry(
        "hard_sigmoid",
        lambda _: piecewise.HardSigmoid(),
        lambda _: 1.0 / 6.0,
        formula="min(max(z / 6 + 1 / 2, 0), 1)",
        range=_SHARE,
        exactly_zero=True,
        has_kink=_always,
    ),
    ActivationEntry(
        "hard_silu",
        lambda _: piecewise.HardSilu(),
        lambda _: 1.5,
        formula="z * min(max(z / 6 + 1 / 2, 0), 1)",
        range=_between(-0.375, math.inf),
        exactly_zero=True,
        has_kink=_always,
    ),
    ActivationEntry(
        "sine",
        lambda _: smooth.Sine(),
        formula="sin(z)",
        range=_between(-1.0, 1.0),
        in_keras=False,
    ),
    ActivationEntry(
        "step",
        lambda _: piecewise.Step(),
        lambda _: 0.0,
        formula="1 if z > 0 else 0",
        range=_SHARE,
        exactly_zero=True,
        idempotent=True,
        passes_gradient=False,
        in_keras=False,
        has_kink=_always,
    ),
)


@functools.lru_cache(maxsize=256)
def build_activation(choice: Choice) -> Activation:
    """Return the functions of a validated choice."""
    entry = ACTIVATIONS[choice.name]
    return entry.build(entry.resolve(choice))
