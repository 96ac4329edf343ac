"""Losses: of one pattern's outputs and targets, and the gradient by each output."""

import math
from collections.abc import Callable, Sequence

from tests.engine.keras_formulas.activations import logistic, softmax, softplus

EPSILON = 1e-7
Numbers = Sequence[float]


def clip(probability: float) -> float:
    return min(max(probability, EPSILON), 1.0 - EPSILON)


def is_clipped(probability: float) -> bool:
    return probability < EPSILON or probability > 1.0 - EPSILON


def mean_of(function: Callable[..., float]) -> Callable[..., float]:
    """Return the mean of a function of one output and one target over all of them."""
    return lambda ps, ys, **given: (
        sum(function(p, y, **given) for p, y in zip(ps, ys, strict=True)) / len(ps)
    )


def slope_of(function: Callable[..., float]) -> Callable[..., list[float]]:
    """Return the gradient of such a mean, from that of the function."""
    return lambda ps, ys, **given: [
        function(p, y, **given) / len(ps) for p, y in zip(ps, ys, strict=True)
    ]


def binary(p: float, y: float, from_logits: bool = False) -> float:
    if from_logits:
        return y * softplus(-p) + (1.0 - y) * softplus(p)
    return -y * math.log(clip(p)) - (1.0 - y) * math.log(1.0 - clip(p))


def binary_slope(p: float, y: float, from_logits: bool = False) -> float:
    if from_logits:
        return logistic(p) - y
    return 0.0 if is_clipped(p) else (p - y) / (p * (1.0 - p))


def categorical_crossentropy(ps: Numbers, ys: Numbers, from_logits: bool = False) -> float:
    if from_logits:
        shares = softmax(ps)
        return -sum(y * math.log(share) for share, y in zip(shares, ys, strict=True))
    total = sum(ps)
    return -sum(y * math.log(clip(p / total)) for p, y in zip(ps, ys, strict=True))


def categorical_crossentropy_gradient(
    ps: Numbers, ys: Numbers, from_logits: bool = False
) -> list[float]:
    """By the chain rule through the shares s = p / Σp: ∂s_k/∂p_j = (δ_kj − s_k) / Σp."""
    if from_logits:
        return [share * sum(ys) - y for share, y in zip(softmax(ps), ys, strict=True)]
    total = sum(ps)
    shares = [p / total for p in ps]
    return [
        sum(
            -y / share * ((1.0 if k == j else 0.0) - share) / total
            for k, (share, y) in enumerate(zip(shares, ys, strict=True))
            if not is_clipped(share)
        )
        for j in range(len(ps))
    ]


def sign(number: float) -> float:
    return math.copysign(1.0, number) if number else 0.0


def huber(p: float, y: float, delta: float = 1.0) -> float:
    distance = abs(p - y)
    return 0.5 * distance**2 if distance <= delta else delta * distance - 0.5 * delta**2


def huber_slope(p: float, y: float, delta: float = 1.0) -> float:
    return p - y if abs(p - y) <= delta else delta * sign(p - y)


def hinge_slope(p: float, y: float) -> float:
    return -y * (1.0 + sign(1.0 - y * p)) / 2.0


LOSSES = {
    "binary_crossentropy": (mean_of(binary), slope_of(binary_slope)),
    "mean_squared_error": (
        mean_of(lambda p, y: (p - y) ** 2),
        slope_of(lambda p, y: 2.0 * (p - y)),
    ),
    "categorical_crossentropy": (categorical_crossentropy, categorical_crossentropy_gradient),
    "mean_absolute_error": (
        mean_of(lambda p, y: abs(p - y)),
        slope_of(lambda p, y: sign(p - y)),
    ),
    "huber": (mean_of(huber), slope_of(huber_slope)),
    "log_cosh": (
        mean_of(lambda p, y: math.log(math.cosh(p - y))),
        slope_of(lambda p, y: math.tanh(p - y)),
    ),
    "poisson": (
        mean_of(lambda p, y: p - y * math.log(p + EPSILON)),
        slope_of(lambda p, y: 1.0 - y / (p + EPSILON)),
    ),
    # Of labels as `hinge_labels` gives them.
    "hinge": (mean_of(lambda p, y: max(1.0 - y * p, 0.0)), slope_of(hinge_slope)),
}


def hinge_labels(rows: Sequence[Numbers]) -> list[list[float]]:
    """Keras's habit: where all labels of a batch are 0 or 1, they mean −1 and 1."""
    bits = all(label in (0.0, 1.0) for row in rows for label in row)
    return [[2.0 * label - 1.0 if bits else label for label in row] for row in rows]
