"""The learning-rate schedules that may be picked."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from xorviz.engine.registry import Argument, Choice, Entry, Registry, Value
from xorviz.engine.schedules.base import Decay
from xorviz.engine.schedules.decays import CosineDecay, ExponentialDecay


@dataclass(frozen=True)
class ScheduleEntry(Entry):
    """A schedule in the menus.

    Parameters
    ----------
    decay : callable or None
        From the initial rate and the resolved arguments to the rate of each step, where it follows
        from the count of the steps alone.
    watches_the_loss : bool
        Whether it goes by the loss of each replica.
    """

    decay: Callable[[float, Mapping[str, Value]], Decay] | None = None
    watches_the_loss: bool = False


#: Longer than any run that somebody watches.
_MOST_STEPS, _MOST_EPOCHS = 1e9, 1e6


def _steps(default: int, low: int = 1) -> Argument:
    return Argument(default, low, _MOST_STEPS, whole=True)


def _epochs(default: int) -> Argument:
    return Argument(default, 0, _MOST_EPOCHS, whole=True)


def _decay_rate(default: float) -> Argument:
    # Above 1 the rate grows, as when one looks for the largest that is any use.
    return Argument(default, 0.0, 10.0, low_open=True)


#: Arguments are those of `keras.optimizers.schedules` and of `keras.callbacks.ReduceLROnPlateau`.
#: Keras has no defaults for `decay_steps` and `decay_rate`.
SCHEDULES: Registry[ScheduleEntry] = Registry(
    "learning-rate schedule",
    ScheduleEntry("constant", formula="learning_rate"),
    ScheduleEntry(
        "step_decay",
        formula="learning_rate * decay_rate**floor(t / decay_steps)",
        decay=lambda initial, given: ExponentialDecay(initial, {**given, "staircase": True}),
        arguments={"decay_steps": _steps(1000), "decay_rate": _decay_rate(0.5)},
        in_keras=False,
    ),
    ScheduleEntry(
        "exponential_decay",
        formula="learning_rate * decay_rate**(floor(t / decay_steps) if staircase"
        " else t / decay_steps)",
        decay=ExponentialDecay,
        arguments={
            "decay_steps": _steps(1000),
            "decay_rate": _decay_rate(0.9),
            "staircase": Argument(False),
        },
    ),
    ScheduleEntry(
        "cosine_decay",
        formula="learning_rate * ((1 - alpha) * c + alpha),"
        " c = (1 + cos(pi * min(t / decay_steps, 1))) / 2",
        decay=CosineDecay,
        arguments={
            "decay_steps": _steps(10_000),
            "alpha": Argument(0.0, 0.0, 1.0),
            # Keras's None, no warm-up, is 0 here.
            "warmup_target": Argument(0.0, 0.0, 1e6),
            "warmup_steps": _steps(0, 0),
        },
    ),
    ScheduleEntry(
        "reduce_on_plateau",
        formula="max(factor * learning_rate, min_lr)",
        watches_the_loss=True,
        arguments={
            "factor": Argument(0.1, 0.0, 1.0, low_open=True, high_open=True),
            "patience": _epochs(10),
            "min_delta": Argument(1e-4, 0.0, 1e6),
            "cooldown": _epochs(0),
            "min_lr": Argument(0.0, 0.0, 1e6),
        },
    ),
)

#: What stands where no schedule is given.
CONSTANT = Choice("constant")


def build_decay(choice: Choice, initial: float) -> Decay | None:
    """Return the rate by step of a validated choice; None where the steps do not decide it."""
    entry = SCHEDULES[choice.name]
    return None if entry.decay is None else entry.decay(initial, entry.resolve(choice))


def watches_the_loss(choice: Choice) -> bool:
    """Tell whether a validated choice goes by the loss."""
    return SCHEDULES[choice.name].watches_the_loss
