"""Keras 3's arithmetic once more, in plain Python numbers, from its formulas.

Written from the published update rules and definitions, not from the engine: no NumPy, one number
at a time. A new entry of a registry gets its formula here first.
"""

import math
from collections.abc import Callable, Mapping, Sequence

EPSILON = 1e-7
Numbers = Sequence[float]


def clip(probability: float) -> float:
    return min(max(probability, EPSILON), 1.0 - EPSILON)


def is_clipped(probability: float) -> bool:
    return probability < EPSILON or probability > 1.0 - EPSILON


# Activations: of one layer's pre-activations, and the derivative of each unit by its own.


def softmax(zs: Numbers) -> list[float]:
    weights = [math.exp(z) for z in zs]
    return [weight / sum(weights) for weight in weights]


def logistic(z: float) -> float:
    return 1.0 / (1.0 + math.exp(-z)) if z >= 0.0 else math.exp(z) / (1.0 + math.exp(z))


ACTIVATIONS: Mapping[str, Callable[..., list[float]]] = {
    "linear": lambda zs: list(zs),
    "relu": lambda zs: [z if z > 0.0 else 0.0 for z in zs],
    "leaky_relu": lambda zs, negative_slope=0.2: [z if z > 0.0 else negative_slope * z for z in zs],
    "sigmoid": lambda zs: [logistic(z) for z in zs],
    "tanh": lambda zs: [math.tanh(z) for z in zs],
    "softmax": softmax,
}

DERIVATIVES: Mapping[str, Callable[..., list[float]]] = {
    "linear": lambda zs: [1.0 for _ in zs],
    "relu": lambda zs: [1.0 if z > 0.0 else 0.0 for z in zs],
    "leaky_relu": lambda zs, negative_slope=0.2: [1.0 if z > 0.0 else negative_slope for z in zs],
    "sigmoid": lambda zs: [logistic(z) * logistic(-z) for z in zs],
    "tanh": lambda zs: [4.0 * logistic(2.0 * z) * logistic(-2.0 * z) for z in zs],
    "softmax": lambda zs: [share * (1.0 - share) for share in softmax(zs)],
}


# Losses: of one pattern's outputs and targets, and the gradient by each output.


def binary_crossentropy(ps: Numbers, ys: Numbers) -> float:
    terms = [
        -y * math.log(clip(p)) - (1.0 - y) * math.log(1.0 - clip(p))
        for p, y in zip(ps, ys, strict=True)
    ]
    return sum(terms) / len(terms)


def binary_crossentropy_gradient(ps: Numbers, ys: Numbers) -> list[float]:
    return [
        0.0 if is_clipped(p) else (p - y) / (p * (1.0 - p)) / len(ps)
        for p, y in zip(ps, ys, strict=True)
    ]


def mean_squared_error(ps: Numbers, ys: Numbers) -> float:
    return sum((p - y) ** 2 for p, y in zip(ps, ys, strict=True)) / len(ps)


def mean_squared_error_gradient(ps: Numbers, ys: Numbers) -> list[float]:
    return [2.0 * (p - y) / len(ps) for p, y in zip(ps, ys, strict=True)]


def categorical_crossentropy(ps: Numbers, ys: Numbers) -> float:
    total = sum(ps)
    return -sum(y * math.log(clip(p / total)) for p, y in zip(ps, ys, strict=True))


def categorical_crossentropy_gradient(ps: Numbers, ys: Numbers) -> list[float]:
    """By the chain rule through the shares s = p / Σp: ∂s_k/∂p_j = (δ_kj − s_k) / Σp."""
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


LOSSES = {
    "binary_crossentropy": (binary_crossentropy, binary_crossentropy_gradient),
    "mean_squared_error": (mean_squared_error, mean_squared_error_gradient),
    "categorical_crossentropy": (categorical_crossentropy, categorical_crossentropy_gradient),
}


# Optimizers: from a parameter and its gradients, step by step, to its values after each step.


def sgd(
    w: float, gradients: Numbers, learning_rate=0.01, momentum=0.0, nesterov=False
) -> list[float]:
    values, m = [], 0.0
    for g in gradients:
        m = momentum * m - learning_rate * g
        w = w + momentum * m - learning_rate * g if nesterov else w + m
        values.append(w)
    return values


def rmsprop(
    w: float,
    gradients: Numbers,
    learning_rate=0.001,
    rho=0.9,
    momentum=0.0,
    epsilon=EPSILON,
    centered=False,
) -> list[float]:
    values, v, average, m = [], 0.0, 0.0, 0.0
    for g in gradients:
        v = rho * v + (1.0 - rho) * g**2
        average = rho * average + (1.0 - rho) * g
        spread = v - average**2 if centered else v
        m = momentum * m + learning_rate * g / math.sqrt(spread + epsilon)
        w = w - m
        values.append(w)
    return values


def adam(
    w: float, gradients: Numbers, learning_rate=0.001, beta_1=0.9, beta_2=0.999, epsilon=EPSILON
) -> list[float]:
    values, m, v = [], 0.0, 0.0
    for t, g in enumerate(gradients, start=1):
        m = beta_1 * m + (1.0 - beta_1) * g
        v = beta_2 * v + (1.0 - beta_2) * g**2
        rate = learning_rate * math.sqrt(1.0 - beta_2**t) / (1.0 - beta_1**t)
        w = w - rate * m / (math.sqrt(v) + epsilon)
        values.append(w)
    return values


OPTIMIZERS = {"sgd": sgd, "rmsprop": rmsprop, "adam": adam}
