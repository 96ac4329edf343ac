"""From the remedies that the doctor names to edits of a run."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import Any

from xorviz.engine.registry import Choice
from xorviz.engine.spec import ExperimentSpec
from xorviz.engine.spec.ranges import LARGEST_SEED
from xorviz.insight.doctor import Fix
from xorviz.session import edits
from xorviz.session.apply import apply_edit
from xorviz.session.edits import Edit
from xorviz.session.position import Position

#: To change nothing: the control, against which every remedy is held.
CONTINUE = Fix("continue_run")

Values = Mapping[str, Any]


def edits_of(fix: Fix, spec: ExperimentSpec) -> tuple[Edit, ...]:
    """Return the edits that a remedy stands for, in order; none is to continue as it is.

    Parameters
    ----------
    fix : Fix
    spec : ExperimentSpec
        Of the run that it is for, as it is now.
    """
    made = _MADE.get(fix.edit)
    return (_PLAIN[fix.edit](**fix.values),) if made is None else made(fix.values, spec)


def with_control(fixes: Iterable[Fix]) -> tuple[Fix, ...]:
    """Return remedies, each once and in order, and the control at the end."""
    found: list[Fix] = []
    for fix in (*fixes, CONTINUE):
        if not any(is_same(fix, other) for other in found):
            found.append(fix)
    return tuple(found)


def is_same(one: Fix, other: Fix) -> bool:
    """Tell whether two remedies are the same."""
    return one.edit == other.edit and dict(one.values) == dict(other.values)


def restarts(wanted: Iterable[Edit]) -> bool:
    """Tell whether nothing is left of the run after these edits but its experiment."""
    return any(isinstance(edit, edits.RestartRun) for edit in wanted)


def applied(wanted: Iterable[Edit], position: Position, ordinal: int = 0) -> Position:
    """Return a run after some edits.

    Parameters
    ----------
    wanted : iterable of Edit
    position : Position
    ordinal : int
        Which of the possible draws: what edits draw is keyed by how many there have been, and 0 is
        what they would draw now.

    Raises
    ------
    SpecError
        If one is not allowed.
    """
    counted = replace(position.state, edits=position.state.edits + ordinal)
    position = replace(position, state=counted)
    for edit in wanted:
        position = apply_edit(edit, position).position
    return position


def _another_start(spec: ExperimentSpec) -> Edit:
    return edits.RestartRun((spec.seed + 1) % (LARGEST_SEED + 1))


def _revive_units(values: Values, spec: ExperimentSpec) -> tuple[Edit, ...]:
    return tuple(edits.ReviveUnit(values["layer"], unit_id) for unit_id in values["unit_ids"])


def _add_units(values: Values, spec: ExperimentSpec) -> tuple[Edit, ...]:
    return tuple(edits.AddUnit(values["layer"]) for _ in range(values["count"]))


def _add_layer(values: Values, spec: ExperimentSpec) -> tuple[Edit, ...]:
    # A new layer hands on what it reads; only where it bends it is anything gained.
    layer, before = values["layer"], values["before"]
    sources = spec.network.layer(before).sources
    return edits.AddLayer(layer, before, sources), edits.SetActivation(layer, Choice("tanh"))


def _set_output(values: Values, spec: ExperimentSpec) -> tuple[Edit, ...]:
    activation = edits.SetActivation(values["layer"], values["activation"])
    return activation, edits.SetLoss(values["loss"])


def _set_data(values: Values, spec: ExperimentSpec) -> tuple[Edit, ...]:
    return (edits.SetData(replace(spec.data, **values)),)


def _set_initializer(values: Values, spec: ExperimentSpec) -> tuple[Edit, ...]:
    # It says how weights are drawn, so it helps nobody before they are.
    return edits.SetInitializer(**values), _another_start(spec)


def _restart_run(values: Values, spec: ExperimentSpec) -> tuple[Edit, ...]:
    return (_another_start(spec),)


def _restart_with_rate(values: Values, spec: ExperimentSpec) -> tuple[Edit, ...]:
    # From the same weights: they had no part in it.
    return edits.SetLearningRate(values["learning_rate"]), edits.RestartRun(spec.seed)


def _restart_with_optimizer(values: Values, spec: ExperimentSpec) -> tuple[Edit, ...]:
    return edits.SetOptimizer(values["optimizer"]), edits.RestartRun(spec.seed)


def _continue_run(values: Values, spec: ExperimentSpec) -> tuple[Edit, ...]:
    return ()


#: Those that stand for one edit of the same values.
_PLAIN: Mapping[str, type[Edit]] = {
    "revive_unit": edits.ReviveUnit,
    "set_bias": edits.SetBias,
    "set_activation": edits.SetActivation,
    "add_unit": edits.AddUnit,
    "add_source": edits.AddSource,
    "set_loss": edits.SetLoss,
    "set_optimizer": edits.SetOptimizer,
    "set_learning_rate": edits.SetLearningRate,
    "set_learning_rate_schedule": edits.SetLearningRateSchedule,
    "set_optimizer_argument": edits.SetOptimizerArgument,
}

_MADE: Mapping[str, Callable[[Values, ExperimentSpec], tuple[Edit, ...]]] = {
    "revive_units": _revive_units,
    "add_units": _add_units,
    "add_layer": _add_layer,
    "set_output": _set_output,
    "set_data": _set_data,
    "set_initializer": _set_initializer,
    "set_bias_initializer": _set_initializer,
    "restart_run": _restart_run,
    "restart_with_rate": _restart_with_rate,
    "restart_with_optimizer": _restart_with_optimizer,
    CONTINUE.edit: _continue_run,
}

#: The codes of all remedies, the control among them.
CODES = frozenset({*_PLAIN, *_MADE})
