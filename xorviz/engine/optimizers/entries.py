"""The optimizers that may be picked."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from xorviz.engine.optimizers.around import ARGUMENTS, check_clipping, surrounded
from xorviz.engine.optimizers.base import Optimizer
from xorviz.engine.optimizers.descent import SGD, Lion
from xorviz.engine.optimizers.ftrl import Ftrl
from xorviz.engine.optimizers.mean_squares import Adadelta, Adagrad, RMSprop
from xorviz.engine.optimizers.moments import Adam, Adamax, Nadam
from xorviz.engine.registry import Argument, Choice, Entry, Registry, Value


@dataclass(frozen=True)
class OptimizerEntry(Entry):
    """An optimizer in the menus: how it is built from its resolved arguments.

    Those that every optimizer has come behind its own; an own default goes before the common one.
    """

    build: Callable[[Mapping[str, Value]], Optimizer]

    def __post_init__(self) -> None:
        common = {name: known for name, known in ARGUMENTS.items() if name not in self.arguments}
        object.__setattr__(self, "arguments", {**self.arguments, **common})


class _Optimizers(Registry[OptimizerEntry]):
    """The registry, which knows that clipping is done in one way at most."""

    def read(self, value: object, path: str) -> Choice:
        choice = super().read(value, path)
        check_clipping(choice, path)
        return choice


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
#: The running means of the gradient and of its square.
_MEAN = "m = beta_1 * m + (1 - beta_1) * g"
_MEANS = f"{_MEAN}; v = beta_2 * v + (1 - beta_2) * g**2"
_ADAM_STEP = (
    "u = max(u, v) if amsgrad else v; "
    "w = w - learning_rate * sqrt(1 - beta_2**t) / (1 - beta_1**t) * m / (sqrt(u) + epsilon)"
)
#: Of the two that Keras knows only as arguments of `SGD`.
_HEAVY_BALL = {"learning_rate": _rate(0.01), "momentum": Argument(0.9, 0.0, 1.0)}

#: Names, arguments and defaults are those of `keras.optimizers`.
OPTIMIZERS: Registry[OptimizerEntry] = _Optimizers(
    "optimizer",
    OptimizerEntry(
        "sgd",
        SGD,
        formula="m = momentum * m - learning_rate * g; "
        "w = w + (momentum * m - learning_rate * g if nesterov else m)",
        arguments={
            "learning_rate": _rate(0.01),
            "momentum": _MOMENTUM,
            "nesterov": Argument(False),
        },
    ),
    OptimizerEntry(
        "momentum",
        lambda given: SGD({**given, "nesterov": False}),
        formula="m = momentum * m - learning_rate * g; w = w + m",
        arguments=_HEAVY_BALL,
        in_keras=False,
    ),
    OptimizerEntry(
        "nesterov",
        lambda given: SGD({**given, "nesterov": True}),
        formula="m = momentum * m - learning_rate * g; w = w + momentum * m - learning_rate * g",
        arguments=_HEAVY_BALL,
        in_keras=False,
    ),
    OptimizerEntry(
        "rmsprop",
        RMSprop,
        formula="v = rho * v + (1 - rho) * g**2; "
        "a = rho * a + (1 - rho) * g; "
        "m = momentum * m + learning_rate * g / sqrt(v - (a**2 if centered else 0) + epsilon); "
        "w = w - m",
        arguments={
            "learning_rate": _rate(0.001),
            "rho": _decay(0.9),
            "momentum": _MOMENTUM,
            "epsilon": _EPSILON,
            "centered": Argument(False),
        },
    ),
    OptimizerEntry(
        "adam",
        Adam,
        formula=f"{_MEANS}; {_ADAM_STEP}",
        arguments={**_ADAM, "amsgrad": Argument(False)},
    ),
    OptimizerEntry(
        "adamw",
        Adam,
        formula=f"w = w - learning_rate * weight_decay * w; {_MEANS}; {_ADAM_STEP}",
        arguments={
            **_ADAM,
            "weight_decay": Argument(0.004, 0.0, 1e3, off_at_zero=True),
            "amsgrad": Argument(False),
        },
    ),
    OptimizerEntry(
        "adamax",
        Adamax,
        formula=f"{_MEAN}; u = max(beta_2 * u, abs(g)); "
        "w = w - learning_rate * m / ((1 - beta_1**t) * (u + epsilon))",
        arguments=_ADAM,
    ),
    OptimizerEntry(
        "nadam",
        Nadam,
        formula="a = beta_1 * (1 - 0.96**t / 2); b = beta_1 * (1 - 0.96**(t + 1) / 2); "
        f"p = (p if t > 1 else 1) * a; {_MEANS}; "
        "s = b * m / (1 - p * b) + (1 - a) * g / (1 - p); "
        "w = w - learning_rate * s / (sqrt(v / (1 - beta_2**t)) + epsilon)",
        arguments=_ADAM,
    ),
    OptimizerEntry(
        "adagrad",
        Adagrad,
        formula="v = (v if t > 1 else initial_accumulator_value) + g**2; "
        "w = w - learning_rate * g / sqrt(v + epsilon)",
        arguments={
            "learning_rate": _rate(0.001),
            "initial_accumulator_value": Argument(0.1, 0.0, 1e6),
            "epsilon": _EPSILON,
        },
    ),
    OptimizerEntry(
        "adadelta",
        Adadelta,
        formula="v = rho * v + (1 - rho) * g**2; s = g * sqrt(u + epsilon) / sqrt(v + epsilon); "
        "u = rho * u + (1 - rho) * s**2; w = w - learning_rate * s",
        arguments={"learning_rate": _rate(0.001), "rho": _decay(0.95), "epsilon": _EPSILON},
    ),
    OptimizerEntry(
        "lion",
        Lion,
        formula="w = w - learning_rate * sign(beta_1 * m + (1 - beta_1) * g); "
        "m = beta_2 * m + (1 - beta_2) * g",
        arguments={
            "learning_rate": _rate(0.001),
            "beta_1": Argument(0.9, 0.0, 1.0, low_open=True),
            "beta_2": Argument(0.99, 0.0, 1.0),
        },
    ),
    OptimizerEntry(
        "ftrl",
        Ftrl,
        formula="a = a if t > 1 else initial_accumulator_value; b = a + g**2; "
        "c = (b**-learning_rate_power - a**-learning_rate_power) / learning_rate; "
        "z = z + g + (2 * l2_shrinkage_regularization_strength - c) * w; a = b; "
        "d = (b**-learning_rate_power + beta) / learning_rate + 2 * l2_regularization_strength; "
        "s = min(max(z, -l1_regularization_strength), l1_regularization_strength); "
        "w = (s - z) / d",
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


def build_optimizer(choice: Choice, sizes: Sequence[int] = ()) -> Optimizer:
    """Return the update rule of a validated choice.

    Parameters
    ----------
    choice : Choice
    sizes : sequence of int
        Of the variables whose norms `clipnorm` bounds, as `Layout.sizes` gives them; by default all
        parameters are one variable.
    """
    entry = OPTIMIZERS[choice.name]
    given = entry.resolve(choice)
    return surrounded(entry.build(given), given, sizes)
