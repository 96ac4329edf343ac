"""Activations: of one layer's pre-activations, and the derivative of each unit by its own."""

import math
from collections.abc import Callable, Mapping, Sequence

Numbers = Sequence[float]
ROOT_TWO = math.sqrt(2.0)
ROOT_TWO_OVER_PI = math.sqrt(2.0 / math.pi)
SELU_ALPHA = 1.6732632423543772848170429916717
SELU_SCALE = 1.0507009873554804934193349852946


def softmax(zs: Numbers) -> list[float]:
    weights = [math.exp(z) for z in zs]
    return [weight / sum(weights) for weight in weights]


def logistic(z: float) -> float:
    return 1.0 / (1.0 + math.exp(-z)) if z >= 0.0 else math.exp(z) / (1.0 + math.exp(z))


def softplus(z: float) -> float:
    return max(z, 0.0) + math.log1p(math.exp(-abs(z)))


def share_below(z: float) -> float:
    return 0.5 * math.erfc(-z / ROOT_TWO)


def density(z: float) -> float:
    return math.exp(-z * z / 2.0) / math.sqrt(2.0 * math.pi)


def gelu(z: float, approximate: bool = False) -> float:
    if approximate:
        return 0.5 * z * (1.0 + math.tanh(ROOT_TWO_OVER_PI * (z + 0.044715 * z**3)))
    return z * share_below(z)


def gelu_slope(z: float, approximate: bool = False) -> float:
    if not approximate:
        return share_below(z) + z * density(z)
    inner = ROOT_TWO_OVER_PI * (z + 0.044715 * z**3)
    by_inner = 4.0 * logistic(2.0 * inner) * logistic(-2.0 * inner)
    slope = ROOT_TWO_OVER_PI * (1.0 + 3.0 * 0.044715 * z * z)
    return 0.5 * (1.0 + math.tanh(inner)) + 0.5 * z * by_inner * slope


def mish_slope(z: float) -> float:
    gate = math.tanh(softplus(z))
    rest = 4.0 * logistic(2.0 * softplus(z)) * logistic(-2.0 * softplus(z))
    return gate + z * rest * logistic(z)


def hard_sigmoid(z: float) -> float:
    return min(max(z / 6.0 + 0.5, 0.0), 1.0)


def hard_silu_slope(z: float) -> float:
    if -3.0 < z < 3.0:
        return z / 3.0 + 0.5
    return 1.0 if z > 0.0 else 0.0


def each(function: Callable[..., float]) -> Callable[..., list[float]]:
    """Let a function of one number act on each."""
    return lambda zs, **given: [function(z, **given) for z in zs]


ACTIVATIONS: Mapping[str, Callable[..., list[float]]] = {
    "linear": lambda zs: list(zs),
    "relu": lambda zs: [z if z > 0.0 else 0.0 for z in zs],
    "leaky_relu": lambda zs, negative_slope=0.2: [z if z > 0.0 else negative_slope * z for z in zs],
    "sigmoid": each(logistic),
    "tanh": each(math.tanh),
    "softmax": softmax,
    "elu": each(lambda z, alpha=1.0: z if z > 0.0 else alpha * math.expm1(z)),
    "celu": each(lambda z, alpha=1.0: z if z > 0.0 else alpha * math.expm1(z / alpha)),
    "selu": each(lambda z: SELU_SCALE * (z if z > 0.0 else SELU_ALPHA * math.expm1(z))),
    "gelu": each(gelu),
    "silu": each(lambda z: z * logistic(z)),
    "mish": each(lambda z: z * math.tanh(softplus(z))),
    "softplus": each(softplus),
    "softsign": each(lambda z: z / (1.0 + abs(z))),
    "exponential": each(math.exp),
    "relu6": each(lambda z: min(max(z, 0.0), 6.0)),
    "hard_sigmoid": each(hard_sigmoid),
    "hard_silu": each(lambda z: z * hard_sigmoid(z)),
    "sine": each(math.sin),
    "step": each(lambda z: 1.0 if z > 0.0 else 0.0),
}

DERIVATIVES: Mapping[str, Callable[..., list[float]]] = {
    "linear": each(lambda z: 1.0),
    "relu": each(lambda z: 1.0 if z > 0.0 else 0.0),
    "leaky_relu": each(lambda z, negative_slope=0.2: 1.0 if z > 0.0 else negative_slope),
    "sigmoid": each(lambda z: logistic(z) * logistic(-z)),
    "tanh": each(lambda z: 4.0 * logistic(2.0 * z) * logistic(-2.0 * z)),
    "softmax": lambda zs: [share * (1.0 - share) for share in softmax(zs)],
    "elu": each(lambda z, alpha=1.0: 1.0 if z > 0.0 else alpha * math.exp(z)),
    "celu": each(lambda z, alpha=1.0: 1.0 if z > 0.0 else math.exp(z / alpha)),
    "selu": each(lambda z: SELU_SCALE * (1.0 if z > 0.0 else SELU_ALPHA * math.exp(z))),
    "gelu": each(gelu_slope),
    "silu": each(lambda z: logistic(z) * (1.0 + z * logistic(-z))),
    "mish": each(mish_slope),
    "softplus": each(logistic),
    "softsign": each(lambda z: 1.0 / (1.0 + abs(z)) ** 2),
    "exponential": each(math.exp),
    "relu6": each(lambda z: 1.0 if 0.0 < z < 6.0 else 0.0),
    "hard_sigmoid": each(lambda z: 1.0 / 6.0 if -3.0 < z < 3.0 else 0.0),
    "hard_silu": each(hard_silu_slope),
    "sine": each(math.cos),
    "step": each(lambda z: 0.0),
}
