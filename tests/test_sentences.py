"""Every error has its sentence, and the sentence says where it is and what is allowed there."""

import ast
import json
import string
from pathlib import Path
from typing import NamedTuple

import pytest

import xorviz
from tests.engine import broken
from tests.engine.broken import base, patterns_base, with_value
from xorviz.engine.choice import LARGE_SET, NO_CODE, NOT_INSTALLED, UnusableEngine
from xorviz.engine.errors import EngineError, InternalError, NonFiniteError, SpecError
from xorviz.engine.spec import read_experiment
from xorviz.resources import resource_path
from xorviz.sentences import describe
from xorviz.session.errors import EngineNotLoaded, FileError, OtherBits, UnknownExperiment
from xorviz.session.odds.errors import TryFailed, TryLost
from xorviz.session.sweep.errors import (
    NO_XORVIZ,
    AxisError,
    CellFailed,
    CellLost,
    NoCluster,
    OtherWorker,
)

PACKAGE = Path(xorviz.__file__).parent
TEMPLATES = json.loads(resource_path("text", "errors.json").read_text("utf-8"))

#: What the sentence of each kind of error can say by itself.
KNOWN = {
    "SpecError": {"path", "value", "allowed", "within"},
    "FileError": {"file", "place"},
    "ScriptError": {"line"},
    "AxisError": {"field", "value", "allowed", "cause"},
}
#: Errors of a kind of their own, with one sentence each.
SINGLE = {
    "unknown_experiment",
    "non_finite",
    "internal",
    "cell_lost",
    "cell_failed",
    "try_lost",
    "try_failed",
    "no_scheduler",
    "no_worker",
    "no_worker_of_these_bits",
    "other_worker",
    "worker_with_threads",
    "worker_without_xorviz",
    "engine_not_installed",
    "engine_large_set",
    "engine_no_code",
    "engine_not_loaded",
    "other_engine",
    "other_machine",
}


class Raised(NamedTuple):
    """One place in the sources where an error is made."""

    where: str
    kind: str
    code: object
    details: frozenset[str]
    tells_allowed: bool


def raised_in_sources():
    for file in sorted(PACKAGE.rglob("*.py")):
        source = file.read_text("utf-8")
        if not any(kind in source for kind in KNOWN):
            continue
        for node in ast.walk(ast.parse(source)):
            if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name):
                continue
            if node.func.id not in KNOWN:
                continue
            given = {keyword.arg for keyword in node.keywords}
            code = node.args[1].value if isinstance(node.args[1], ast.Constant) else None
            says_allowed = node.func.id in ("SpecError", "AxisError")
            named = {"value", "allowed", "cause"} if says_allowed else {"place"}
            tells = says_allowed and (len(node.args) > 3 or "allowed" in given)
            where = f"{file.relative_to(PACKAGE)}:{node.lineno}"
            yield Raised(where, node.func.id, code, frozenset(given - named), tells)


RAISED = list(raised_in_sources())


def placeholders(code):
    return {name for _, name, _, _ in string.Formatter().parse(TEMPLATES[code]) if name}


def test_the_sources_were_read():
    assert {entry.kind for entry in RAISED} == KNOWN.keys()
    assert len({entry.code for entry in RAISED}) > 25


@pytest.mark.parametrize("entry", RAISED, ids=lambda entry: entry.where)
def test_every_error_has_a_sentence_and_all_that_it_says(entry):
    assert isinstance(entry.code, str), "a code is written where the error is raised"
    assert entry.code in TEMPLATES
    assert placeholders(entry.code) <= KNOWN[entry.kind] | entry.details


@pytest.mark.parametrize(
    "entry", [one for one in RAISED if one.tells_allowed], ids=lambda entry: entry.where
)
def test_what_is_allowed_is_said_where_it_is_known(entry):
    says = placeholders(entry.code) & {"allowed", "within"}
    assert says or TEMPLATES[entry.code].endswith("it must be true or false.")


def test_no_sentence_is_left_over():
    assert TEMPLATES.keys() == {entry.code for entry in RAISED} | SINGLE


@pytest.mark.parametrize("code", TEMPLATES)
def test_a_sentence_begins_and_ends_as_one(code):
    template = TEMPLATES[code]
    assert template[0].isupper() or template[0] == "“"
    assert template.endswith(".")
    assert template.isprintable()


def error_of(value):
    with pytest.raises(SpecError) as caught:
        read_experiment(value)
    return caught.value


def broken_experiments():
    """Yield all that tests/engine breaks."""
    for field in broken.CLOSED:
        for value in field.wrong:
            yield with_value(base(), field.path, value)
    for path, value, _ in [*broken.OPEN, *broken.UNFIT]:
        yield with_value(base(), path, value)
    for path, value, _ in [*broken.OPEN_PATTERNS, *broken.UNFIT_PATTERNS]:
        yield with_value(patterns_base(), path, value)
    for path, names in broken.OBJECTS:
        yield with_value(base(), (*path, "colour"), 3)
        for name in names:
            yield with_value(base(), (*path, name), broken.ABSENT)


def test_each_broken_experiment_gives_one_sentence_with_the_place_and_what_is_allowed():
    count = 0
    for experiment in broken_experiments():
        error = error_of(experiment)
        sentence = describe(error)
        assert sentence.isprintable()
        assert sentence.endswith(".")
        assert f"“{error.path}”" in sentence
        for allowed in error.allowed:
            assert allowed in sentence, sentence
        count += 1
    assert count > 300


@pytest.mark.parametrize(
    ("error", "parts"),
    [
        (NonFiniteError(47, "h1", "velocity"), ["47", "“h1”", "velocity"]),
        (UnknownExperiment("rely", ("relu", "nor")), ["“rely”", "relu, nor"]),
        (FileError("a.xorviz", "newer_session", found=7, known=1), ["“a.xorviz”", "7", "1"]),
        (SpecError("seed", "out_of_range", -1, ("0 … 9",)), ["“seed”", "-1", "0 … 9"]),
        (UnusableEngine(NOT_INSTALLED), ["numba", "numpy"]),
        (UnusableEngine(LARGE_SET), ["large", "numpy"]),
        (UnusableEngine(NO_CODE), ["activations", "numpy"]),
        (EngineNotLoaded("disk full"), ["disk full"]),
        (OtherBits("other_engine", "compiled", "numpy"), ["“compiled”", "“numpy”", "last digits"]),
        (OtherBits("other_machine", "numpy", "numpy"), ["machine", "last digits"]),
        (AxisError("h1.units", "axis_twice"), ["“h1.units”"]),
        (
            AxisError("loss", "axis_refused", "no", cause=SpecError("training.loss", "missing")),
            ["“loss”", '"no"', "“training.loss” is missing."],
        ),
        (CellLost(3, 4), ["cell 4", "4 times"]),
        (CellFailed(3, "no memory"), ["cell 4", "no memory"]),
        (TryLost(4), ["remedies", "4 times"]),
        (TryFailed("no memory"), ["remedies", "no memory"]),
        (NoCluster("no_scheduler", "tcp://a:1", "timed out"), ["“tcp://a:1”", "timed out"]),
        (NoCluster("no_worker", "tcp://a:1"), ["“tcp://a:1”", "no worker"]),
        (NoCluster("no_worker_of_these_bits", "tcp://a:1"), ["“tcp://a:1”", "this machine"]),
        (
            OtherWorker("tcp://b:2", "numpy", "2.0.0", "2.4.6"),
            ["tcp://b:2", "numpy", "2.0.0", "2.4.6"],
        ),
        (OtherWorker("tcp://b:2", "numba", "", "0.61"), ["numba is missing there"]),
        (OtherWorker("tcp://b:2", "blas_threads", "4", "1"), ["OPENBLAS_NUM_THREADS=1"]),
        (OtherWorker("tcp://b:2", NO_XORVIZ, "ImportError: x", ""), ["ImportError: x"]),
        (InternalError("KeyError('h1')"), ["log"]),
        (EngineError(), ["log"]),
    ],
    ids=lambda part: type(part).__name__,
)
def test_the_other_errors(error, parts):
    assert all(part in describe(error) for part in parts)


def test_an_error_of_ours_shows_the_reader_no_innards():
    assert "KeyError" not in describe(InternalError("KeyError('h1')"))


def test_long_values_and_paths_are_cut():
    long = describe(SpecError("weights." + "h" * 10_000, "not_a_number", "x" * 10_000))
    assert len(long) < 400
    assert "…" in long


def test_braces_in_a_file_are_no_placeholders():
    assert "{path}" in describe(SpecError("seed", "not_a_number", "{path}"))
    assert "{file}" in describe(SpecError("{file}", "missing"))


@pytest.mark.parametrize("letter", ["\n", "\r", "\x1b", "\x85", "\u2028", "\ud800", "\0"])
def test_what_cannot_be_printed_is_replaced(letter):
    """A file must not break the line, nor command the terminal."""
    for error in (
        SpecError(f"a{letter}b", "unknown_field", letter, ("c",)),
        FileError(f"a{letter}b", "not_found"),
        UnknownExperiment(f"a{letter}b", ()),
    ):
        sentence = describe(error)
        assert sentence.isprintable()
        assert "a�b" in sentence
        sentence.encode("utf-8")
