"""Real sweeps, small enough to be run while a test waits, and their pictures laid out."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from PySide6.QtCore import QSizeF

from xorviz.engine.spec import ExperimentSpec, read_experiment
from xorviz.session.crowd import run_headless
from xorviz.session.record import Record
from xorviz.session.sweep.axis import Axis
from xorviz.session.sweep.result import CellPlateau, CellResult, Starts, SweepResult
from xorviz.session.sweep.spec import SweepSpec
from xorviz.ui.sweeps.layout import lay_out
from xorviz.ui.sweeps.measures import Measure
from xorviz.ui.sweeps.plan import plan_of
from xorviz.ui.sweeps.subject import Subject

#: The four patterns of XOR, all in each step.
EXPERIMENT = read_experiment(
    {
        "data": {"kind": "gate", "gate": "xor"},
        "network": {
            "inputs": [{"id": "x", "units": 2}],
            "layers": [
                {"id": "h1", "sources": ["x"], "units": 2, "activation": "relu"},
                {"id": "out", "sources": ["h1"], "units": 1, "activation": "sigmoid"},
            ],
            "output": "out",
        },
        "training": {
            "loss": "binary_crossentropy",
            "optimizer": {"name": "adam", "learning_rate": 0.05},
            "batch_size": None,
            "steps": 300,
        },
    }
)

UNITS = Axis("h1.units", (1, 2, 3, 4), "linear")
ACTIVATIONS = Axis("h1.activation", ("relu", "tanh"))
RATES = Axis("learning_rate", (0.001, 0.01, 0.1, 1.0), "log")
OPTIMIZERS = Axis("optimizer", ("sgd", "adam", "rmsprop"))
GATES = Axis("gate", ("and", "or", "xor"))


def sweep_of(*axes: Axis, replicas: int = 24, steps: int = 300) -> SweepSpec:
    return SweepSpec(EXPERIMENT, axes, replicas, steps=steps)


def experiment_of(sweep: SweepSpec, cell: int) -> ExperimentSpec:
    """The experiment of a cell, made from JSON by hand."""
    json = EXPERIMENT.to_json()
    for axis, value in zip(sweep.axes, sweep.values(cell), strict=True):
        if axis.field.startswith("h1."):
            json["network"]["layers"][0][axis.field[3:]] = value
        elif axis.field == "learning_rate":
            json["training"]["optimizer"]["learning_rate"] = value
        elif axis.field == "optimizer":
            json["training"]["optimizer"] = {"name": value, "learning_rate": 0.05}
        else:
            json["data"]["gate"] = value
    return replace(read_experiment(json), replicas=sweep.replicas)


def cell_of(sweep: SweepSpec, cell: int) -> CellResult:
    """A cell, run as a crowd."""
    outcome = run_headless(Record.fresh(experiment_of(sweep, cell)), sweep.steps)
    starts = Starts(
        np.arange(sweep.replicas),
        outcome.loss,
        outcome.accuracy,
        outcome.solved,
        outcome.diverged,
        outcome.record.position.state.first_solved,
        outcome.standings.index,
    )
    plateaus = tuple(
        CellPlateau(entry.name, entry.floor, entry.count) for entry in outcome.plateaus
    )
    return CellResult(cell, outcome.steps, outcome.checked_every, starts, plateaus)


def run_sweep(*axes: Axis, without: tuple[int, ...] = (), **kwargs: int) -> SweepResult:
    """Run all cells of a sweep but some."""
    sweep = sweep_of(*axes, **kwargs)
    cells = tuple(cell_of(sweep, cell) for cell in range(sweep.size) if cell not in without)
    return SweepResult(sweep, ["numpy"] * sweep.size, cells)


def laid_out(result, measure=Measure.SUCCESS, form=None, size=(900, 560)):
    subject = Subject(result, measure, plan_of(result.spec.axes, form))
    return lay_out(subject, QSizeF(*size))
