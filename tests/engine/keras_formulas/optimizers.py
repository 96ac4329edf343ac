"""Optimizers: from a parameter and its gradients, step by step, to its values after each step."""

import math
from collections.abc import Sequence

EPSILON = 1e-7
Numbers = Sequence[float]


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
    w: float,
    gradients: Numbers,
    learning_rate=0.001,
    beta_1=0.9,
    beta_2=0.999,
    epsilon=EPSILON,
    amsgrad=False,
    weight_decay=0.0,
) -> list[float]:
    values, m, v, largest = [], 0.0, 0.0, 0.0
    for t, g in enumerate(gradients, start=1):
        w = w - learning_rate * weight_decay * w
        m = beta_1 * m + (1.0 - beta_1) * g
        v = beta_2 * v + (1.0 - beta_2) * g**2
        largest = max(largest, v)
        rate = learning_rate * math.sqrt(1.0 - beta_2**t) / (1.0 - beta_1**t)
        w = w - rate * m / (math.sqrt(largest if amsgrad else v) + epsilon)
        values.append(w)
    return values


def adamw(w: float, gradients: Numbers, weight_decay=0.004, **given) -> list[float]:
    return adam(w, gradients, weight_decay=weight_decay, **given)


def adamax(
    w: float, gradients: Numbers, learning_rate=0.001, beta_1=0.9, beta_2=0.999, epsilon=EPSILON
) -> list[float]:
    values, m, u = [], 0.0, 0.0
    for t, g in enumerate(gradients, start=1):
        m = beta_1 * m + (1.0 - beta_1) * g
        u = max(beta_2 * u, abs(g))
        w = w - learning_rate / (1.0 - beta_1**t) * m / (u + epsilon)
        values.append(w)
    return values


def nadam(
    w: float, gradients: Numbers, learning_rate=0.001, beta_1=0.9, beta_2=0.999, epsilon=EPSILON
) -> list[float]:
    values, m, v, product = [], 0.0, 0.0, 1.0
    for t, g in enumerate(gradients, start=1):
        here = beta_1 * (1.0 - 0.5 * 0.96**t)
        ahead = beta_1 * (1.0 - 0.5 * 0.96 ** (t + 1))
        product *= here
        m = beta_1 * m + (1.0 - beta_1) * g
        v = beta_2 * v + (1.0 - beta_2) * g**2
        mean = ahead * m / (1.0 - product * ahead) + (1.0 - here) * g / (1.0 - product)
        w = w - learning_rate * mean / (math.sqrt(v / (1.0 - beta_2**t)) + epsilon)
        values.append(w)
    return values


def adagrad(
    w: float,
    gradients: Numbers,
    learning_rate=0.001,
    initial_accumulator_value=0.1,
    epsilon=EPSILON,
) -> list[float]:
    values, a = [], initial_accumulator_value
    for g in gradients:
        a = a + g**2
        w = w - learning_rate * g / math.sqrt(a + epsilon)
        values.append(w)
    return values


def adadelta(
    w: float, gradients: Numbers, learning_rate=0.001, rho=0.95, epsilon=EPSILON
) -> list[float]:
    values, v, u = [], 0.0, 0.0
    for g in gradients:
        v = rho * v + (1.0 - rho) * g**2
        d = g * math.sqrt(u + epsilon) / math.sqrt(v + epsilon)
        u = rho * u + (1.0 - rho) * d**2
        w = w - learning_rate * d
        values.append(w)
    return values


def lion(w: float, gradients: Numbers, learning_rate=0.001, beta_1=0.9, beta_2=0.99) -> list[float]:
    values, m = [], 0.0
    for g in gradients:
        c = beta_1 * m + (1.0 - beta_1) * g
        w = w - learning_rate * ((c > 0.0) - (c < 0.0))
        m = beta_2 * m + (1.0 - beta_2) * g
        values.append(w)
    return values


def ftrl(
    w: float,
    gradients: Numbers,
    learning_rate=0.001,
    learning_rate_power=-0.5,
    initial_accumulator_value=0.1,
    l1_regularization_strength=0.0,
    l2_regularization_strength=0.0,
    l2_shrinkage_regularization_strength=0.0,
    beta=0.0,
) -> list[float]:
    values, n, z = [], initial_accumulator_value, 0.0
    l1, l2 = l1_regularization_strength, l2_regularization_strength + beta / (2.0 * learning_rate)
    for g in gradients:
        grown = n + g**2
        change = grown**-learning_rate_power - n**-learning_rate_power
        z += g + 2.0 * l2_shrinkage_regularization_strength * w - change / learning_rate * w
        quadratic = grown**-learning_rate_power / learning_rate + 2.0 * l2
        w = (min(max(z, -l1), l1) - z) / quadratic
        n = grown
        values.append(w)
    return values


def momentum(w: float, gradients: Numbers, learning_rate=0.01, momentum=0.9) -> list[float]:
    return sgd(w, gradients, learning_rate, momentum)


def nesterov(w: float, gradients: Numbers, learning_rate=0.01, momentum=0.9) -> list[float]:
    return sgd(w, gradients, learning_rate, momentum, nesterov=True)


OPTIMIZERS = {
    rule.__name__: rule
    for rule in (
        *(sgd, momentum, nesterov, rmsprop, adam, adamw, adamax, nadam),
        *(adagrad, adadelta, lion, ftrl),
    )
}
