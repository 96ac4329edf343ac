"""From a remedy of the doctor's to the edit that a person would make."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from xorviz.engine.spec import ExperimentSpec
from xorviz.insight.doctor import Fix
from xorviz.session import edits
from xorviz.session.edits import Edit

_Values = Mapping[str, Any]


def _add_layer(values: _Values, spec: ExperimentSpec, seed: int) -> Edit:
    sources = spec.network.layer(values["before"]).sources
    return edits.AddLayer(values["layer"], values["before"], tuple(sources))


def _set_data(values: _Values, spec: ExperimentSpec, seed: int) -> Edit:
    return edits.SetData(replace(spec.data, **values))


def _restart(values: _Values, spec: ExperimentSpec, seed: int) -> Edit:
    return edits.RestartRun(seed)


#: Those whose values are not those of the edit itself.
_MADE: Mapping[str, Callable[[_Values, ExperimentSpec, int], Edit]] = {
    "add_layer": _add_layer,
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
    "set_initializer": edits.SetInitializer,
}

#: The codes of all remedies.
FIXES = frozenset({*_MADE, *_PLAIN})


def edit_of(fix: Fix, spec: ExperimentSpec, seed: int) -> Edit:
    """Return the edit that a remedy stands for.

    Parameters
    ----------
    fix : Fix
    spec : ExperimentSpec
        Of the run that it is for.
    seed : int
        From which a restart draws its weights.
    """
    made = _MADE.get(fix.edit)
    return _PLAIN[fix.edit](**fix.values) if made is None else made(fix.values, spec, seed)
