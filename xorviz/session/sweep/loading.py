"""What a person names to be swept: a preset sweep, a file of one, or an experiment."""

from __future__ import annotations

from pathlib import Path

from xorviz.engine.spec import ExperimentSpec
from xorviz.session.errors import UnknownExperiment
from xorviz.session.experiments import load_experiment, read_json_file
from xorviz.session.presets import preset_names
from xorviz.session.sweep.document import MARK, read_sweep
from xorviz.session.sweep.presets import load_sweep, sweep_names
from xorviz.session.sweep.spec import SweepSpec


def load_sweep_or_experiment(name: str) -> SweepSpec | ExperimentSpec:
    """Return a sweep, or the experiment that one may begin with.

    Parameters
    ----------
    name : str
        A preset sweep, a ``.json`` of a sweep, or what `load_experiment` takes; of a session the
        experiment as it has become, to be begun anew.

    Raises
    ------
    UnknownExperiment
        If it is none of them.
    FileError, SpecError, AxisError
        If the file cannot be read, or what it says cannot be run.
    """
    if name in sweep_names():
        return load_sweep(name)
    path = Path(name)
    if name not in preset_names() and path.suffix.lower() == ".json":
        document = read_json_file(path)
        if isinstance(document, dict) and MARK in document:
            return read_sweep(document, path.parent)
    try:
        return load_experiment(name).position.spec
    except UnknownExperiment as error:
        raise UnknownExperiment(name, (*error.presets, *sweep_names())) from error
