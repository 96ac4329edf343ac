"""From a remedy of the doctor's to the edits that a person would make."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from xorviz.engine.registry import Choice
from xorviz.engine.spec import ExperimentSpec
from xorviz.insight.doctor import Fix
from xorviz.session import edits
from xorviz.session.edits import Edit

_Values = Mapping[str, Any]


def _add_layer(values: _Values, spec: ExperimentSpec, seed: int) -> tuple[Edit, ...]:
    # A new layer hands on what it reads; only where it bends that is anything gained.
    layer, before = values["layer"], values["before"]
    sources = tuple(spec.network.layer(before).sources)
    return edits.AddLayer(layer, before, sources), edits.SetActivation(layer, Choice("tanh"))


def _set_initializer(values: _Values, spec: ExperimentSpec, seed: int) -> tuple[Edit, ...]:
    # It says how weights are drawn, and changes none before they are.
    return edits.SetInitializer(**values), edits.RestartRun(seed)


def _set_data(values: _Values, spec: ExperimentSpec, seed: int) -> tuple[Edit, ...]:
    return (edits.SetData(replace(spec.data, **values)),)


def _restart(values: _Values, spec: ExperimentSpec, seed: int) -> tuple[Edit, ...]:
    return (edits.RestartRun(seed),)


#: Those that are more than one edit of the same values.
_MADE: Mapping[str, Callable[[_Values, ExperimentSpec, int], tuple[Edit, ...]]] = {
    "add_layer": _add_layer,
    "set_initializer": _set_initializer,
    "set_data": _set_data,
    "restart_run": _restart,
}

_PLAIN: Mapping[str, type[Edit]] = {
    "revive_unit": edits.ReviveUnit,
    "set_activation": edits.SetActivation,
    "add_unit": edits.AddUnit,
    "add_source": edits.AddSource,
    "set_loss": edits.SetLoss,
    "set_learning_rate": edits.SetLearningRate,
    "set_learning_rate_schedule": edits.SetLearningRateSchedule,
    "set_optimizer_argument": edits.SetOptimizerArgument,
}

#: The codes of all remedies.
FIXES = frozenset({*_MADE, *_PLAIN})


def edits_of(fix: Fix, spec: ExperimentSpec, seed: int) -> tuple[Edit, ...]:
    """Return the edits that a remedy stands for, in their order.

    Parameters
    ----------
    fix : Fix
    spec : ExperimentSpec
        Of the run that it is for.
    seed : int
        From which a restart draws its weights.
    """
    made = _MADE.get(fix.edit)
    return (_PLAIN[fix.edit](**fix.values),) if made is None else made(fix.values, spec, seed)
