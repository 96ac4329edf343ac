"""What is known of every cell of a sweep before the first one runs."""

from __future__ import annotations

from dataclasses import dataclass

from xorviz.engine.choice import LANES
from xorviz.engine.registry import Choice
from xorviz.engine.spec import DataSpec, ExperimentSpec
from xorviz.session.engines import Engines
from xorviz.session.sweep.assembling import plateau_names
from xorviz.session.sweep.cell_experiment import cell_experiment, steps_of
from xorviz.session.sweep.spec import SweepSpec

#: What a step of a start costs beside its weights, in weights: enough to guess by.
_A_STEP = 50


@dataclass(frozen=True)
class CellPlan:
    """What is known of a cell.

    Parameters
    ----------
    engine : str
        That takes its steps.
    steps : int
        That each of its starts takes.
    plateaus : tuple of str
        The names of those that its starts may stand on.
    work : float
        What one start costs, about, beside those of other cells.
    """

    engine: str
    steps: int
    plateaus: tuple[str, ...]
    work: float


def planned(sweep: SweepSpec, engines: Engines) -> tuple[CellPlan, ...]:
    """Return the plan of every cell, in order, and find out whether all can be run.

    Parameters
    ----------
    sweep : SweepSpec
        A checked sweep.
    engines : Engines
        How the engine of each is chosen.

    Raises
    ------
    AxisError
        If the experiment of a cell cannot be.
    UnusableEngine
        If the compiled engine is wanted, and cannot run one.
    """
    plans = []
    names: dict[tuple[DataSpec, Choice], tuple[str, ...]] = {}
    for cell in range(sweep.size):
        experiment = cell_experiment(sweep, cell)
        key = (experiment.data, experiment.training.loss)
        if key not in names:
            names[key] = plateau_names(experiment)
        steps = steps_of(sweep, experiment)
        engine = engines.engine_for(experiment, LANES)
        plans.append(CellPlan(engine, steps, names[key], steps * _cost(experiment)))
    return tuple(plans)


def _cost(experiment: ExperimentSpec) -> float:
    return experiment.patterns_per_step * experiment.network.parameters() + _A_STEP
