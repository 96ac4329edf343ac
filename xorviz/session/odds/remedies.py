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
    return _EDITS[fix.edit](fix.values, spec)


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


def _revive_unit(values: Values, spec: ExperimentSpec) -> tuple[Edit, ...]:
    return (edits.ReviveUnit(values["layer"], values["unit_id"]),)


def _set_activation(values: Values, spec: ExperimentSpec) -> tuple[Edit, ...]:
    return (edits.SetActivation(values["layer"], values["activation"]),)


def _add_unit(values: Values, spec: ExperimentSpec) -> tuple[Edit, ...]:
    return (edits.AddUnit(values["layer"]),)


def _add_layer(values: Values, spec: ExperimentSpec) -> tuple[Edit, ...]:
    # A new layer hands on what it reads; only where it bends it is anything gained.
    layer, before = values["layer"], values["before"]
    sources = spec.network.layer(before).sources
    return edits.AddLayer(layer, before, sources), edits.SetActivation(layer, Choice("tanh"))


def _add_source(values: Values, spec: ExperimentSpec) -> tuple[Edit, ...]:
    return (edits.AddSource(values["layer"], values["source"]),)


def _set_loss(values: Values, spec: ExperimentSpec) -> tuple[Edit, ...]:
    return (edits.SetLoss(values["loss"]),)


def _set_learning_rate(values: Values, spec: ExperimentSpec) -> tuple[Edit, ...]:
    return (edits.SetLearningRate(values["learning_rate"]),)


def _set_schedule(values: Values, spec: ExperimentSpec) -> tuple[Edit, ...]:
    return (edits.SetLearningRateSchedule(values["learning_rate_schedule"]),)


def _set_optimizer_argument(values: Values, spec: ExperimentSpec) -> tuple[Edit, ...]:
    return (edits.SetOptimizerArgument(values["name"], values["value"]),)


def _set_initializer(values: Values, spec: ExperimentSpec) -> tuple[Edit, ...]:
    # It says how weights are drawn, so it helps nobody before they are.
    chosen = edits.SetInitializer(
        values["layer"], values.get("kernel_initializer"), values.get("bias_initializer")
    )
    return chosen, _another_start(spec)


def _set_data(values: Values, spec: ExperimentSpec) -> tuple[Edit, ...]:
    return (edits.SetData(replace(spec.data, **values)),)


def _restart_run(values: Values, spec: ExperimentSpec) -> tuple[Edit, ...]:
    return (_another_start(spec),)


def _continue_run(values: Values, spec: ExperimentSpec) -> tuple[Edit, ...]:
    return ()


_EDITS: Mapping[str, Callable[[Values, ExperimentSpec], tuple[Edit, ...]]] = {
    "revive_unit": _revive_unit,
    "set_activation": _set_activation,
    "add_unit": _add_unit,
    "add_layer": _add_layer,
    "add_source": _add_source,
    "set_loss": _set_loss,
    "set_learning_rate": _set_learning_rate,
    "set_learning_rate_schedule": _set_schedule,
    "set_optimizer_argument": _set_optimizer_argument,
    "set_initializer": _set_initializer,
    "set_data": _set_data,
    "restart_run": _restart_run,
    CONTINUE.edit: _continue_run,
}
