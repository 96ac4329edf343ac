"""The losses that may be picked."""

from __future__ import annotations

import functools
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from xorviz.engine.losses import crossentropies, distances, hinge, poisson
from xorviz.engine.losses.base import Loss
from xorviz.engine.registry import Argument, Choice, Entry, Registry, Value


@dataclass(frozen=True)
class LossEntry(Entry):
    """A loss in the menus: how its functions are made from the resolved arguments."""

    build: Callable[[Mapping[str, Value]], Loss]


def _binary(given: Mapping[str, Value]) -> Loss:
    if given["from_logits"]:
        return crossentropies.BinaryCrossentropyFromLogits()
    return crossentropies.BinaryCrossentropy()


def _categorical(given: Mapping[str, Value]) -> Loss:
    if given["from_logits"]:
        return crossentropies.CategoricalCrossentropyFromLogits()
    return crossentropies.CategoricalCrossentropy()


#: Names, arguments and defaults are those of `keras.losses`.
LOSSES: Registry[LossEntry] = Registry(
    "loss",
    LossEntry(
        "binary_crossentropy",
        _binary,
        formula="mean(log(1 + exp(p)) - y * p if from_logits"
        " else -y * log(q) - (1 - y) * log(1 - q)), q = min(max(p, 1e-7), 1 - 1e-7)",
        arguments={"from_logits": Argument(False)},
    ),
    LossEntry(
        "mean_squared_error",
        lambda _: distances.MeanSquaredError(),
        formula="mean((p - y)**2)",
    ),
    LossEntry(
        "categorical_crossentropy",
        _categorical,
        formula="sum(y * (log(sum(exp(p))) - p) if from_logits else -y * log(q)),"
        " q = min(max(p / sum(p), 1e-7), 1 - 1e-7)",
        arguments={"from_logits": Argument(False)},
    ),
    LossEntry(
        "mean_absolute_error",
        lambda _: distances.MeanAbsoluteError(),
        formula="mean(abs(p - y))",
    ),
    LossEntry(
        "huber",
        lambda given: distances.Huber(float(given["delta"])),
        formula="mean(e**2 / 2 if e <= delta else delta * (e - delta / 2)), e = abs(p - y)",
        arguments={"delta": Argument(1.0, 0.0, 1e6, low_open=True)},
    ),
    LossEntry("log_cosh", lambda _: distances.LogCosh(), formula="mean(log(cosh(p - y)))"),
    LossEntry("poisson", lambda _: poisson.Poisson(), formula="mean(p - y * log(p + 1e-7))"),
    LossEntry(
        "hinge",
        lambda _: hinge.Hinge(),
        formula="mean(max(1 - t * p, 0)), t = 2 * y - 1 if y in (0, 1) else y",
    ),
)


@functools.lru_cache(maxsize=256)
def build_loss(choice: Choice) -> Loss:
    """Return the functions of a validated choice."""
    entry = LOSSES[choice.name]
    return entry.build(entry.resolve(choice))
