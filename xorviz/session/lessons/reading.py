"""A lesson from JSON, with the place of what is wrong."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Any, TypeGuard

from xorviz.engine.errors import SpecError
from xorviz.engine.spec.experiment import LARGEST_CROWD
from xorviz.engine.spec.network import LARGEST_WIDTH
from xorviz.engine.spec.reader import Reader
from xorviz.session.edits import Edit
from xorviz.session.lessons.lesson import (
    HIDDEN,
    KINDS,
    LOCKS,
    PLACEHOLDER,
    PLACES,
    Action,
    Condition,
    Lesson,
    Look,
    Option,
    Question,
    Step,
    Subject,
    Text,
)
from xorviz.session.lessons.measures import KINDS as MEASURES
from xorviz.session.lessons.measures import Measure, Value
from xorviz.session.lessons.subjects import read_subject
from xorviz.session.lessons.verbs import read_edits

#: The number of the format; a larger one is of a newer xorviz.
SCHEMA = 1

_MOST_STEPS = 10_000_000
_FASTEST = 1e6
_MOST = 1e9
_NOTHING: Mapping[str, Measure] = MappingProxyType({})
_NAME = re.compile(r"[a-z][a-z0-9_]{0,31}")


def read_lesson(value: object, name: str) -> Lesson:
    """Read and check a whole lesson.

    Parameters
    ----------
    value : object
        JSON.
    name : str
        What the lesson is called.

    Raises
    ------
    SpecError, AxisError
        With the place of the first thing that is wrong, and what is allowed there.
    """
    reader = Reader(value, "")
    schema = reader.integer("xorviz_lesson", 1, _MOST_STEPS)
    if schema > SCHEMA:
        raise SpecError("xorviz_lesson", "newer_schema", schema, (str(SCHEMA),))
    reader.integer("place", 0, 1000, 0)
    title, about = _text(reader, "title"), _text(reader, "about")
    subject = read_subject(reader.take("experiment"), "experiment")
    locks = _some_of(reader, "locks", LOCKS)
    hides = _some_of(reader, "hide", HIDDEN)
    known: dict[str, Measure] = {}
    steps: list[Step] = []
    layers = _ids(subject)
    for path, entry in reader.items("steps"):
        steps.append(_step(entry, path, locks, known, layers))
    reader.close()
    return Lesson(name, title, about, subject, tuple(steps), hides)


def _step(
    value: object,
    path: str,
    locks: frozenset[str],
    known: dict[str, Measure],
    layers: set[str],
) -> Step:
    """Read one step; `known` and `layers` grow by what it measures and opens."""
    reader = Reader(value, path)
    subject = _subject(reader)
    if subject is not None:
        layers |= _ids(subject)
    before = dict(known)
    action = _action(reader, before)
    if action is not None and action.subject is not None:
        layers |= _ids(action.subject)
    measures = _measures(reader, layers)
    known |= measures
    question = _question(reader, before, measures, layers)
    until = _condition(reader, layers)
    step = Step(
        text=_paragraphs(reader, "text", before),
        subject=subject,
        look=_look(reader, layers),
        question=question,
        action=action,
        measures=MappingProxyType(measures),
        until=until,
        help=read_edits(reader, "help"),
        after=_paragraphs(reader, "after", known) if _has(reader, "after") else (),
        locks=_some_of(reader, "locks", LOCKS) if _has(reader, "locks") else locks,
    )
    reader.close()
    for edit in (*step.help, *(() if action is None else action.edits)):
        _check_layer(edit, path, layers)
    return step


def _has(reader: Reader, name: str) -> bool:
    """Tell whether a field that may be left out is there; null counts as left out."""
    return reader.take(name, None) is not None


def _text(reader: Reader, name: str, known: Mapping[str, Measure] = _NOTHING) -> Text:
    text = Text(reader.place(name), reader.text(name))
    _check_placeholders(text, known)
    return text


def _paragraphs(reader: Reader, name: str, known: Mapping[str, Measure]) -> tuple[Text, ...]:
    """Read one paragraph or a list of them, and check what stands in braces."""
    if isinstance(reader.take(name), str):
        texts = [Text(reader.place(name), reader.text(name))]
    else:
        texts = []
        for path, entry in reader.items(name):
            if not isinstance(entry, str) or not entry:
                raise SpecError(path, "not_a_text", entry)
            texts.append(Text(path, entry))
    for text in texts:
        _check_placeholders(text, known)
    return tuple(texts)


def _check_placeholders(text: Text, known: Mapping[str, Measure]) -> None:
    allowed = [
        word
        for name, measure in known.items()
        for word in (name, *(f"{name}.{more}" for more in MEASURES[measure.what].more))
    ]
    for found in PLACEHOLDER.finditer(text.written):
        word = found[0][1:-1]
        if word not in allowed:
            raise SpecError(text.key, "unknown_name", found[0], allowed or ("–",))


def _measures(reader: Reader, layers: Iterable[str]) -> dict[str, Measure]:
    if not _has(reader, "measure"):
        return {}
    value = reader.take("measure")
    path = reader.place("measure")
    if not isinstance(value, dict):
        raise SpecError(path, "not_an_object", value)
    found = {}
    for name, entry in value.items():
        if not _NAME.fullmatch(name):
            raise SpecError(path, "bad_id", name)
        found[name] = _measure(Reader(entry, f"{path}.{name}"), layers, closes=True)
    return found


def _measure(reader: Reader, layers: Iterable[str], closes: bool) -> Measure:
    what = reader.one_of("what", tuple(MEASURES))
    kind = MEASURES[what]
    given: dict[str, Any] = {}
    for name in (*kind.needs, *kind.may):
        if name in kind.may and not _has(reader, name):
            continue
        if name == "unit":
            given[name] = reader.integer(name, 0, LARGEST_WIDTH - 1)
        elif name == "layer":
            given[name] = reader.one_of(name, sorted(layers))
        else:
            given[name] = reader.text(name)
    if closes:
        reader.close()
    return Measure(what, **given)


def _condition(reader: Reader, layers: Iterable[str]) -> Condition | None:
    if not _has(reader, "until"):
        return None
    inside = Reader(reader.take("until"), reader.place("until"))
    condition = Condition(
        _measure(inside, layers, closes=False),
        _value(inside.take("is"), inside.place("is")),
        inside.number("within", 0.0, _MOST, 0.0),
    )
    inside.close()
    return condition


def _question(
    reader: Reader,
    known: Mapping[str, Measure],
    measures: Mapping[str, Measure],
    layers: Iterable[str],
) -> Question | None:
    if not _has(reader, "question"):
        return None
    inside = Reader(reader.take("question"), reader.place("question"))
    kind = inside.one_of("kind", KINDS)
    ask, answer = _text(inside, "ask", known), inside.one_of("answer", tuple(measures))
    question = Question(kind, ask, answer)
    if kind == "choice":
        options = tuple(_option(entry, path, known) for path, entry in inside.items("options"))
        if len(options) < 2:
            raise SpecError(inside.place("options"), "wrong_length", len(options), ("2 …",))
        question = Question(kind, ask, answer, options)
    elif kind == "units":
        question = Question(kind, ask, answer, layer=inside.one_of("layer", sorted(layers)))
    else:
        low = inside.integer("from", -_MOST_STEPS, _MOST_STEPS)
        high = inside.integer("to", low + 1, _MOST_STEPS)
        near = inside.integer("near", 0, high - low)
        question = Question(kind, ask, answer, low=low, high=high, near=near)
    inside.close()
    return question


def _option(value: object, path: str, known: Mapping[str, Measure]) -> Option:
    reader = Reader(value, path)
    text = _text(reader, "text", known)
    if _has(reader, "is"):
        option = Option(text, _value(reader.take("is"), reader.place("is")))
    else:
        low = reader.number("from", -_MOST, _MOST)
        option = Option(text, low=low, high=reader.number("to", low, _MOST))
    reader.close()
    return option


def _value(value: object, path: str) -> Value:
    """Read what is compared with what was measured."""
    if isinstance(value, list):
        if all(isinstance(entry, str) for entry in value):
            return tuple(value)
        if all(isinstance(entry, int) and not isinstance(entry, bool) for entry in value):
            return tuple(value)
        if all(_is_number(entry) for entry in value):
            return tuple(float(entry) for entry in value)
    elif isinstance(value, str) or _is_number(value):
        return value
    raise SpecError(path, "not_a_text", value)


def _is_number(value: object) -> TypeGuard[float | int]:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def _action(reader: Reader, known: Mapping[str, Measure]) -> Action | None:
    if not _has(reader, "action"):
        return None
    inside = Reader(reader.take("action"), reader.place("action"))
    subject = _subject(inside)
    starts = inside.integer("starts", 1, LARGEST_CROWD) if _has(inside, "starts") else None
    speed = inside.number("speed", 0.1, _FASTEST) if _has(inside, "speed") else None
    action = Action(
        _text(inside, "label", known),
        subject,
        read_edits(inside, "edits"),
        starts,
        inside.integer("steps", 0, _MOST_STEPS, 0),
        speed,
    )
    inside.close()
    return action


def _subject(reader: Reader) -> Subject | None:
    value = reader.take("experiment", None)
    return None if value is None else read_subject(value, reader.place("experiment"))


def _look(reader: Reader, layers: Iterable[str]) -> Look:
    if not _has(reader, "look"):
        return Look()
    inside = Reader(reader.take("look"), reader.place("look"))
    units: list[tuple[str, int]] = []
    if _has(inside, "units"):
        for path, entry in inside.items("units"):
            one = Reader(entry, path)
            units.append(
                (one.one_of("layer", sorted(layers)), one.integer("unit", 0, LARGEST_WIDTH - 1))
            )
            one.close()
    patterns: tuple[str, ...] = ()
    if _has(inside, "patterns"):
        patterns = tuple(_label(entry, path) for path, entry in inside.items("patterns"))
    dead = inside.one_of("dead", sorted(layers)) if _has(inside, "dead") else None
    places = _some_of(inside, "at", PLACES)
    inside.close()
    return Look(tuple(place for place in PLACES if place in places), tuple(units), patterns, dead)


def _label(value: object, path: str) -> str:
    if not isinstance(value, str) or not value:
        raise SpecError(path, "not_a_text", value)
    return value


def _some_of(reader: Reader, name: str, allowed: tuple[str, ...]) -> frozenset[str]:
    """Read a list of names, which may be empty or not there."""
    if reader.take(name, None) in (None, []):
        return frozenset()
    found = set()
    for path, entry in reader.items(name):
        if not isinstance(entry, str) or entry not in allowed:
            raise SpecError(path, "unknown_name", entry, allowed)
        found.add(entry)
    return frozenset(found)


def _ids(subject: Subject) -> set[str]:
    return {layer.id for layer in subject.spec.network.layers}


def _check_layer(edit: Edit, path: str, layers: Iterable[str]) -> None:
    layer = getattr(edit, "layer", None)
    if layer is not None and layer not in layers:
        raise SpecError(path, "unknown_name", layer, sorted(layers))
