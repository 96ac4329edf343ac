"""Lessons as files: those that come along can be read, and what is wrong with one is said."""

import copy
import json
from pathlib import Path

import pytest

from xorviz.engine.errors import EngineError
from xorviz.resources import resource_path
from xorviz.sentences import describe
from xorviz.session.edits import SetBias
from xorviz.session.errors import FileError, UnknownExperiment
from xorviz.session.lessons import is_lesson, lesson_names, titles
from xorviz.session.lessons.files import load_lesson, open_lesson
from xorviz.session.lessons.lesson import LOCKS, PLACES
from xorviz.session.lessons.measures import KINDS as MEASURES
from xorviz.session.lessons.reading import read_lesson

SMALL = {
    "xorviz_lesson": 1,
    "title": "A title",
    "about": "A sentence.",
    "experiment": "relu-2-2-1",
    "steps": [
        {"text": "First."},
        {
            "text": ["Look.", "And say."],
            "look": {"at": ["zones"], "patterns": ["00"], "units": [{"layer": "h1", "unit": 0}]},
            "question": {
                "kind": "choice",
                "ask": "How many?",
                "answer": "right",
                "options": [{"text": "All", "is": 4}, {"text": "Fewer", "from": 0, "to": 3}],
            },
            "action": {"label": "Run", "steps": 10},
            "measure": {"right": {"what": "right"}},
            "after": "{right} of 4.",
        },
        {
            "text": "Now {right} are right.",
            "until": {"what": "activations", "layer": "h1", "unit": 1, "is": [0, 0, 0, 1]},
            "help": [{"edit": "set_bias", "layer": "h1", "value": 1}],
        },
    ],
}


def test_every_lesson_that_comes_along_can_be_read():
    assert len(titles()) == 6
    places = [json.loads(_file(name).read_text("utf-8"))["place"] for name in lesson_names()]
    assert places == sorted(set(places))
    for name, title in titles():
        lesson = load_lesson(name)
        texts = list(lesson.texts())
        assert lesson.title.written == title
        # A translation finds each by its key.
        assert len({text.key for text in texts}) == len(texts)
        assert any(step.question is not None for step in lesson.steps)


def test_a_key_is_the_place_in_the_file():
    document = json.loads(_file("learning-rate").read_text("utf-8"))
    for text in load_lesson("learning-rate").texts():
        value = document
        for part in text.key.replace("[", ".").replace("]", "").split("."):
            value = value[int(part)] if isinstance(value, list) else value[part]
        assert value == text.written


def test_a_lesson_says_what_was_written():
    lesson = read_lesson(SMALL, "small")
    first, second, third = lesson.steps
    assert [text.written for text in second.text] == ["Look.", "And say."]
    assert second.question.options[1].fits(3)
    assert not second.question.options[1].fits(4)
    assert third.help == (SetBias("h1", 0, 1.0),)
    assert first.locks == frozenset()


def _changed(*path_and_value):
    *path, value = path_and_value
    document = copy.deepcopy(SMALL)
    place = document
    for part in path[:-1]:
        place = place[part]
    if value is None:
        del place[path[-1]]
    else:
        place[path[-1]] = value
    return document


@pytest.mark.parametrize(
    ("document", "place", "allowed"),
    [
        (_changed("title", None), "title", "missing"),
        (_changed("titel", "x"), "titel", "not known"),
        (_changed("xorviz_lesson", 9), "xorviz_lesson", "newer"),
        (_changed("experiment", "relu-9"), "experiment", "relu-2-2-1"),
        (_changed("experiment", {"preset": "relu-2-2-1", "with": {"h9.units": 3}}), "h9", "h1"),
        (_changed("locks", ["doors"]), "locks[0]", "weights"),
        (_changed("steps", []), "steps", "list"),
        (_changed("steps", 0, "text", "{rihgt}"), "steps[0].text", "{rihgt}"),
        (_changed("steps", 1, "after", "{right.low}"), "steps[1].after", "right"),
        (_changed("steps", 1, "look", "at", ["zone"]), "steps[1].look.at[0]", "zones"),
        (_changed("steps", 1, "question", "kind", "guess"), "steps[1].question.kind", "number"),
        (_changed("steps", 1, "question", "answer", "loss"), "question.answer", "right"),
        (_changed("steps", 1, "question", "options", [{"text": "x", "is": 1}]), "options", "2"),
        (_changed("steps", 1, "action", "steps", -1), "steps[1].action.steps", "0"),
        (_changed("steps", 1, "measure", "right", "what", "luck"), "right.what", "loss"),
        (_changed("steps", 2, "until", "layer", "h7"), "steps[2].until.layer", "h1"),
        (_changed("steps", 2, "help", 0, "edit", "explode"), "steps[2].help[0].edit", "set_weight"),
        (_changed("steps", 2, "help", 0, "layer", "h7"), "steps[2]", "h1"),
    ],
)
def test_what_is_wrong_is_said_with_its_place_and_what_is_allowed(document, place, allowed):
    with pytest.raises(EngineError) as caught:
        read_lesson(document, "small")
    sentence = describe(caught.value)
    assert place in sentence
    assert allowed in sentence


def test_files_that_are_none(tmp_path):
    lesson, spec = tmp_path / "mine.json", tmp_path / "spec.json"
    lesson.write_text(json.dumps(SMALL), "utf-8")
    spec.write_text('{"xorviz": 1}', "utf-8")
    assert is_lesson(lesson)
    assert not is_lesson(spec)
    assert not is_lesson(tmp_path / "none.json")
    assert open_lesson(lesson).name == str(lesson)
    lesson.write_text("{", "utf-8")
    with pytest.raises(FileError, match="not_json"):
        open_lesson(lesson)
    with pytest.raises(FileError, match="not_found"):
        open_lesson(tmp_path / "none.json")
    with pytest.raises(UnknownExperiment):
        load_lesson("none")


def _file(name):
    return resource_path("lessons", f"{name}.json")


def test_the_example_of_the_docs_is_a_lesson():
    text = (Path(__file__).parents[3] / "docs" / "lessons.md").read_text("utf-8")
    example = text.split("```json\n")[1].split("```")[0]
    lesson = read_lesson(json.loads(example), "example")
    assert lesson.subject.spec.network.layer("h1").units == 3
    for name in (*MEASURES, *PLACES, *LOCKS):
        assert f"`{name}`" in text
