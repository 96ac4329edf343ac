"""The sweeps that come with xorviz."""

from __future__ import annotations

import json

from xorviz.resources import resource_path
from xorviz.session.errors import UnknownExperiment
from xorviz.session.presets import Words
from xorviz.session.sweep.document import read_sweep
from xorviz.session.sweep.spec import SweepSpec
from xorviz.texts import read_words


def sweep_names() -> tuple[str, ...]:
    """Return the names of all preset sweeps, sorted."""
    return tuple(sorted(path.stem for path in resource_path("sweeps").glob("*.json")))


def load_sweep(name: str) -> SweepSpec:
    """Return a preset sweep.

    Raises
    ------
    UnknownExperiment
        If there is none of this name.
    """
    if name not in sweep_names():
        raise UnknownExperiment(name, sweep_names())
    return read_sweep(json.loads(resource_path("sweeps", f"{name}.json").read_text("utf-8")))


def sweep_words(name: str) -> Words:
    """Return what a learner reads beside a preset sweep.

    Raises
    ------
    UnknownExperiment
        If there is none of this name.
    """
    if name not in sweep_names():
        raise UnknownExperiment(name, sweep_names())
    words = read_words("text", "sweeps")[name]
    return Words(words["title"], tuple(words["paragraphs"]))
