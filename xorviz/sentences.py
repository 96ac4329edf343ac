"""The sentence for each typed error: one template a code, in the files that are translated."""

from __future__ import annotations

import json
from collections.abc import Mapping

from xorviz.engine.choice import UnusableEngine
from xorviz.engine.errors import EngineError, NonFiniteError, SpecError
from xorviz.session.errors import (
    EngineNotLoaded,
    FileError,
    OtherBits,
    ScriptError,
    UnknownExperiment,
)
from xorviz.session.odds.errors import TryFailed, TryLost
from xorviz.session.sweep.errors import AxisError, CellFailed, CellLost, NoCluster, OtherWorker
from xorviz.texts import read_words

#: Longer values and paths are cut: a sentence is for reading.
_LONGEST_VALUE, _LONGEST_PATH = 60, 200


def _templates() -> Mapping[str, str]:
    templates: dict[str, str] = read_words("text", "errors")
    return templates


def describe(error: EngineError) -> str:
    """Return one sentence: the field or place, what is wrong, and what is allowed.

    What a file brings into it, line breaks and commands to a terminal among them, is replaced where
    it cannot be printed.
    """
    return "".join(letter if letter.isprintable() else "�" for letter in _sentence(error))


def _sentence(error: EngineError) -> str:
    templates = _templates()
    if isinstance(error, SpecError):
        return templates[error.code].format(
            path=_cut(error.path, _LONGEST_PATH),
            value=_shown(error.value),
            allowed=_listed(error.allowed),
            within=_within(error.allowed),
            **error.details,
        )
    if isinstance(error, FileError):
        told = {name: _cut_text(value) for name, value in error.details.items()}
        place = _cut(error.place, _LONGEST_PATH)
        return templates[error.code].format(file=error.file, place=place, **told)
    if isinstance(error, ScriptError):
        told = {name: _cut(str(value), _LONGEST_PATH) for name, value in error.details.items()}
        return templates[error.code].format(line=error.line, **told)
    if isinstance(error, AxisError):
        return templates[error.code].format(
            field=_cut(error.field, _LONGEST_PATH),
            value=_shown(error.value),
            allowed=_listed(error.allowed),
            cause="" if error.cause is None else _sentence(error.cause).removesuffix("."),
        )
    if isinstance(error, CellLost):
        return templates["cell_lost"].format(cell=error.cell + 1, times=error.times)
    if isinstance(error, CellFailed):
        reason = _cut(error.reason, _LONGEST_PATH)
        return templates["cell_failed"].format(cell=error.cell + 1, reason=reason)
    if isinstance(error, TryLost):
        return templates["try_lost"].format(times=error.times)
    if isinstance(error, TryFailed):
        return templates["try_failed"].format(reason=_cut(error.reason, _LONGEST_PATH))
    if isinstance(error, NoCluster):
        reason = _cut(error.reason, _LONGEST_PATH).removesuffix(".")
        return templates[error.code].format(address=error.address, reason=reason)
    if isinstance(error, OtherWorker):
        missing = read_words("text", "parts")["missing"]
        there, here = (_cut(one, _LONGEST_VALUE) or missing for one in (error.there, error.here))
        return templates[error.code].format(
            address=error.address, what=error.what, there=there, here=here
        )
    if isinstance(error, UnknownExperiment):
        presets = _listed(error.presets)
        return templates["unknown_experiment"].format(name=error.name, presets=presets)
    if isinstance(error, UnusableEngine):
        return templates[error.code]
    if isinstance(error, EngineNotLoaded):
        return templates["engine_not_loaded"].format(reason=_cut(error.reason, _LONGEST_PATH))
    if isinstance(error, OtherBits):
        made_by = _cut(error.made_by, _LONGEST_VALUE)
        return templates[error.code].format(made_by=made_by, engine=error.engine)
    if isinstance(error, NonFiniteError):
        return templates["non_finite"].format(layer=error.layer, step=error.step, where=error.where)
    return templates["internal"]


def _within(allowed: tuple[str, ...]) -> str:
    """Return what goes into a sentence about a number where its range is known."""
    words: str = read_words("text", "parts")["within"]
    return words.format(allowed=_listed(allowed)) if allowed else ""


def _shown(value: object) -> str:
    """Return the beginning of a value as JSON: all of it may be most of a file, and nested deep."""
    text = ""
    short = value[:_LONGEST_PATH] if isinstance(value, str) else value
    for part in json.JSONEncoder(default=str, ensure_ascii=False).iterencode(short):
        text += part[:_LONGEST_PATH]
        if len(text) > _LONGEST_VALUE:
            break
    return _cut(text, _LONGEST_VALUE)


def _cut_text(value: object) -> object:
    """Return a detail as it is, but for a text from a file that is too long to be read."""
    return _cut(value, _LONGEST_PATH) if isinstance(value, str) else value


def _cut(text: str, longest: int) -> str:
    return text if len(text) <= longest else f"{text[: longest - 1]}…"


def _listed(values: tuple[str, ...]) -> str:
    return ", ".join(values)
