"""The run on display as exporters take it: its experiment, alone, and its present weights."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from xorviz.engine.spec import ExperimentSpec
from xorviz.session.record import Record


@dataclass(frozen=True)
class ShownRun:
    """A run of one network.

    Parameters
    ----------
    spec : ExperimentSpec
        Of one replica.
    weights : dict of str to (ndarray, ndarray)
        Kernel and bias by layer id.
    step : int
    name : str
    """

    spec: ExperimentSpec
    weights: dict[str, tuple[NDArray[np.float64], NDArray[np.float64]]]
    step: int
    name: str


def shown_run(record: Record) -> ShownRun:
    """Return the replica on display of a run."""
    spec, state = record.position.spec, record.position.state
    shown = spec.displayed
    weights = {
        layer.id: (
            np.array(state.parameters[layer.id].kernel[shown]),
            np.array(state.parameters[layer.id].bias[shown, 0]),
        )
        for layer in spec.network.layers
    }
    return ShownRun(spec.alone(spec.replica), weights, state.step, record.name)


def heading(run: ShownRun, library: str, notes: str) -> list[str]:
    """Return the first lines of a script: what it is, and what may differ."""
    name = run.name.rpartition("/")[2] or "experiment"
    printable = "".join(one if one.isprintable() and one not in '"\\' else "_" for one in name)
    return [
        f'"""{printable}, written by xorviz for {library}.',
        "",
        f"The weights are those after {run.step} steps. {notes}",
        '"""',
        "",
    ]
