"""The experiments that come with xorviz."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache

from xorviz.engine.spec import ExperimentSpec, read_experiment
from xorviz.resources import resource_path
from xorviz.session.data_files.digits import known_tables
from xorviz.session.errors import UnknownExperiment
from xorviz.texts import read_words

#: What opens when nothing is named.
DEFAULT = "relu-2-2-1"


@cache
def preset_names() -> tuple[str, ...]:
    """Return the names of all presets, sorted."""
    return tuple(sorted(path.stem for path in resource_path("presets").glob("*.json")))


def preset_course() -> tuple[str, ...]:
    """Return the names of all presets in the order in which they are best met."""
    return tuple(read_words("text", "presets"))


def load_preset(name: str) -> ExperimentSpec:
    """Return the experiment of a preset.

    Raises
    ------
    UnknownExperiment
        If there is no preset of this name.
    """
    if name not in preset_names():
        raise UnknownExperiment(name, preset_names())
    document = json.loads(resource_path("presets", f"{name}.json").read_text("utf-8"))
    return read_experiment(document, known_tables())


@dataclass(frozen=True)
class Words:
    """What a learner reads beside a preset: a title, and paragraphs of simple rich text."""

    title: str
    paragraphs: tuple[str, ...]


def preset_words(name: str) -> Words:
    """Return the words of a preset.

    Raises
    ------
    UnknownExperiment
        If there is no preset of this name.
    """
    if name not in preset_names():
        raise UnknownExperiment(name, preset_names())
    words = read_words("text", "presets")[name]
    return Words(words["title"], tuple(words["paragraphs"]))
