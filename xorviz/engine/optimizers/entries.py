"""The optimizers that may be picked."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from xorviz.engine.optimizers.base import Optimizer
from xorviz.engine.optimizers.descent import SGD, Lion
from xorviz.engine.optimizers.ftrl import Ftrl
from xorviz.engine.optimizers.mean_squares import Adadelta, Adagrad, RMSprop
from xorviz.engine.optimizers.moments import Adam, Adamax, AdamW, Nadam
from xorviz.engine.registry import Argument, Choice, Entry, Registry, Value


@dataclass(frozen=True)
class OptimizerEntry(Entry):
    """An optimizer in the menus: how it is built from its resolved arguments."""

    build: Callable[[Mapping[str, Value]], Optimizer]


def _rate(default: float, low_open: bool = False) -> Argument:
    return Argument(default, 0.0, 1e6, low_open=low_open)


def _decay(default: float) -> Argument:
    return Argument(default, 0.0, 1.0, high_open=True)


def _strength() -> Argument:
    return Argument(0.0, 0.0, 1e6)


_EPSILON = Argument(1e-7, 0.0, 1.0)
_MOMENTUM = Argument(0.0, 0.0, 1.0)
_ADAM = {
    "learning_rate": _rate(0.001),
    "beta_1": _decay(0.9),
    "beta_2": _decay(0.999),
    "epsilon": _EPSILON,
}
#: Of the two that Keras knows only as arguments of `SGD`.
_HEAVY_BALL = {"learning_rate": _rate(0.01), "momentum": Argument(0.9, 0.0, 1.0)}

#: Names, arguments and defaults are those of `keras.optimizers`.
OPTIMIZERS: Registry[OptimizerEntry] = Registry(
    "optimizer",
    OptimizerEntry(
        "sgd",
        SGD,
        arguments={
            "learning_rate": _rate(0.01),
            "momentum": _MOMENTUM,
            "nesterov": Argument(False),
        },
    ),
    OptimizerEntry(
        "momentum",
        lambda given: SGD({**given, "nesterov": False}),
        arguments=_HEAVY_BALL,
        in_keras=False,
    ),
    OptimizerEntry(
        "nesterov",
        lambda given: SGD({**given, "nesterov": True}),
        arguments=_HEAVY_BALL,
        in_keras=False,
    ),
    OptimizerEntry(
        "rmsprop",
        RMSprop,
        arguments={
            "learning_rate": _rate(0.001),
            "rho": _decay(0.9),
            "momentum": _MOMENTUM,
            "epsilon": _EPSILON,
            "centered": Argument(False),
        },
    ),
    OptimizerEntry("adam", Adam, arguments={**_ADAM, "amsgrad": Argument(False)}),
    OptimizerEntry(
        "adamw",
        AdamW,
        arguments={
            **_ADAM,
            "weight_decay": Argument(0.004, 0.0, 1e3),
            "amsgrad": Argument(False),
        },
    ),
    OptimizerEntry("adamax", Adamax, arguments=_ADAM),
    OptimizerEntry("nadam", Nadam, arguments=_ADAM),
    OptimizerEntry(
        "adagrad",
        Adagrad,
        arguments={
            "learning_rate": _rate(0.001),
            "initial_accumulator_value": Argument(0.1, 0.0, 1e6),
            "epsilon": _EPSILON,
        },
    ),
    OptimizerEntry(
        "adadelta",
        Adadelta,
        arguments={"learning_rate": _rate(0.001), "rho": _decay(0.95), "epsilon": _EPSILON},
    ),
    OptimizerEntry(
        "lion",
        Lion,
        arguments={
            "learning_rate": _rate(0.001),
            "beta_1": Argument(0.9, 0.0, 1.0, low_open=True),
            "beta_2": Argument(0.99, 0.0, 1.0),
        },
    ),
    OptimizerEntry(
        "ftrl",
        Ftrl,
        arguments={
            # It is divided by the rate.
            "learning_rate": _rate(0.001, low_open=True),
            "learning_rate_power": Argument(-0.5, -10.0, 0.0),
            "initial_accumulator_value": Argument(0.1, 0.0, 1e6),
            "l1_regularization_strength": _strength(),
            "l2_regularization_strength": _strength(),
            "l2_shrinkage_regularization_strength": _strength(),
            "beta": _strength(),
        },
    ),
)


def build_optimizer(choice: Choice) -> Optimizer:
    """Return the update rule of a validated choice."""
    entry = OPTIMIZERS[choice.name]
    return entry.build(entry.resolve(choice))
