"""The update rule of an optimizer as lines of Python, from the formula that the window shows."""

from __future__ import annotations

import re
from dataclasses import dataclass

from xorviz.engine.errors import SpecError
from xorviz.engine.optimizers import OPTIMIZERS
from xorviz.engine.optimizers.clipping import CLIPPINGS
from xorviz.engine.registry import Value
from xorviz.engine.schedules import SCHEDULES
from xorviz.engine.spec import TrainingSpec


@dataclass(frozen=True)
class OptimizerFormula:
    """What a script needs to step as an optimizer does.

    Parameters
    ----------
    state : list of str
        What it keeps from step to step, 0 at the start.
    numbers : dict of str to number
        The arguments that it uses, the rate apart.
    steps : list of str
        Statements on the weights ``w``, their gradient ``g`` and the step ``t``, from 1 on; with
        ``largest`` and ``least`` for the larger and the smaller of two.
    rate : str
        An expression for ``learning_rate``.
    weight_decay : float
    clipping : (str, float) or None
        In which way gradients are clipped, and how far.
    divides_by_rate : bool
        Whether nothing moves at a rate of 0, which it could not divide by.
    calls : frozenset of str
        Which of ``sqrt``, ``largest``, ``least`` and ``sign`` the statements call.
    """

    state: list[str]
    numbers: dict[str, Value]
    steps: list[str]
    rate: str
    weight_decay: float
    clipping: tuple[str, float] | None
    divides_by_rate: bool
    calls: frozenset[str]


def optimizer_formula(training: TrainingSpec, taken: str, form: str) -> OptimizerFormula:
    """Return the update rule of a training.

    Parameters
    ----------
    training : TrainingSpec
    taken : str
        An expression for the steps that were taken before.
    form : str
        Which script it is for, as the code of an error.

    Raises
    ------
    SpecError
        If the rate goes by the loss.
    """
    schedule, choice = training.learning_rate_schedule, training.optimizer
    if SCHEDULES[schedule.name].watches_the_loss:
        allowed = tuple(one.name for one in SCHEDULES if not one.watches_the_loss)
        path = "training.learning_rate_schedule"
        raise SpecError(path, "not_in_script", schedule.name, allowed, form=form)
    given = OPTIMIZERS[choice.name].resolve(choice)
    formula = OPTIMIZERS[choice.name].formula
    if choice.name == "adamw":
        # Decay stands with that of all others.
        formula = formula.partition("; ")[2]
    formula = formula.replace("max(", "largest(").replace("min(", "least(")
    state = list(dict.fromkeys(re.findall(r"(?:^|; )([a-z]) = ", formula)))
    state.remove("w")
    numbers = {name: value for name, value in given.items() if re.search(rf"\b{name}\b", formula)}
    numbers.pop("learning_rate")
    name = next((one for one in CLIPPINGS if given[one]), None)
    return OptimizerFormula(
        state,
        numbers,
        formula.split("; "),
        _rate(training, float(given["learning_rate"]), taken),
        float(given["weight_decay"]),
        None if name is None else (name, float(given[name])),
        "/ learning_rate" in formula,
        frozenset(re.findall(r"\b(sqrt|largest|least|sign)\(", formula)),
    )


def _rate(training: TrainingSpec, initial: float, taken: str) -> str:
    schedule = training.learning_rate_schedule
    given = SCHEDULES[schedule.name].resolve(schedule)
    if schedule.name == "constant":
        return repr(initial)
    if schedule.name == "cosine_decay":
        return _cosine(initial, {name: float(value) for name, value in given.items()}, taken)
    sign = "//" if given.get("staircase", True) else "/"
    return f"{initial!r} * {given['decay_rate']!r} ** ({taken} {sign} {given['decay_steps']})"


def _cosine(initial: float, given: dict[str, float], taken: str) -> str:
    warm, steps, alpha = given["warmup_steps"], given["decay_steps"], given["alpha"]
    target = given["warmup_target"]
    top, begun = initial, taken
    if target:
        top, begun = target, f"({taken} - {warm:.0f})"
    c = f"(1 + math.cos(math.pi * min({begun} / {steps:.0f}, 1.0))) / 2"
    decay = f"{top!r} * ((1 - {alpha!r}) * {c} + {alpha!r})"
    if not target:
        return decay
    rise = f"{initial!r} + ({target!r} - {initial!r}) * {taken} / {max(warm, 1.0):.0f}"
    return f"{rise} if {taken} < {warm:.0f} else {decay}"
