"""Documents of a session with anything in them: refused in words, or sound."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.session.hostile import (
    good_file,
    refusal,
    refused_or_sound,
    with_document,
    write_with,
)
from xorviz.engine.errors import SpecError


@pytest.fixture(scope="module")
def path(tmp_path_factory):
    return tmp_path_factory.mktemp("hostile") / "bad.xorviz"


@pytest.fixture(scope="module")
def good(path):
    return good_file(path.with_name("good.xorviz"))


def at(*steps):
    """Return a change of the document: another value at a path."""

    def change(document, value):
        holder = document
        for step in steps[:-1]:
            holder = holder[step]
        holder[steps[-1]] = value

    return change


COUNTS = [-1, 1.5, "1", True, None, 2**63, 10**400, [1], float("nan"), float("inf")]


@pytest.mark.parametrize("name", ["step", "epoch", "batch", "iteration", "edits"])
def test_counters_out_of_range_are_refused(path, good, name):
    for value in COUNTS:
        with_document(path, good, lambda document: at("state", name)(document, value))  # noqa: B023
        error = refusal(path)
        assert (type(error), error.path) == (SpecError, f"state.{name}")


def test_a_batch_that_its_epoch_has_not_is_refused(path, good):
    with_document(path, good, lambda document: at("state", "batch")(document, 1))
    error = refusal(path)
    assert (error.code, error.place) == ("not_a_batch", "state.batch")


@pytest.mark.parametrize(
    ("layer", "ids"), [("h1", [0]), ("h1", [0, 0]), ("h1", [0, -1]), ("out", []), ("h1", "01")]
)
def test_ids_of_units_that_do_not_fit_their_layer_are_refused(path, good, layer, ids):
    with_document(path, good, lambda document: at("state", "unit_ids", layer)(document, ids))
    assert refusal(path).path.startswith(f"state.unit_ids.{layer}")


@pytest.mark.parametrize("schema", [2, 1000])
def test_a_newer_session_is_told_before_its_novelties(path, good, schema):
    def change(document):
        document |= {"schema": schema, "novelty": 1, "spec": {"xorviz": schema}}

    with_document(path, good, change)
    error = refusal(path)
    assert (error.code, error.details) == ("newer_session", {"found": schema, "known": 1})


@pytest.mark.parametrize("part", ["spec", "origin"])
def test_an_experiment_that_is_not_right_is_told_by_its_field(path, good, part):
    with_document(path, good, lambda document: at(part, "training", "loss")(document, "hinge"))
    assert refusal(path).path == "training.loss"
    with_document(path, good, lambda document: at(part, "xorviz")(document, 2))
    assert refusal(path).code == "newer_schema"


DOCUMENTS = {
    "nothing": b"",
    "half an object": b'{"schema": 1',
    "no text": b"\xff\xfe\x00\x01\xff",
    "deep lists": b"[" * 100_000,
    "deep objects": b'{"a":' * 100_000,
    "a number without end": b'{"schema": ' + b"9" * 10_000 + b"}",
    "another value": b"[1, 2]",
    "a number": b"7",
    "null": b"null",
    "no fields": b"{}",
}


@pytest.mark.parametrize("content", DOCUMENTS.values(), ids=DOCUMENTS)
def test_a_document_of_garbage_is_refused(path, good, content):
    write_with(path, good, **{"session.json": content})
    refusal(path)


PLAIN = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=4)
JSON = st.recursive(
    PLAIN | st.sampled_from([2**62, 2**63, 10**400, "undo", "\ud800"]),
    lambda inner: (
        st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=3), inner, max_size=2)
    ),
    max_leaves=4,
)


def places(value, path=()):
    """Yield the paths of all values below a JSON value."""
    entries = value.items() if isinstance(value, dict) else enumerate(value)
    for key, entry in entries:
        yield (*path, key)
        if isinstance(entry, (dict, list)):
            yield from places(entry, (*path, key))


@settings(max_examples=300)
@given(st.data())
def test_a_document_with_garbage_anywhere_is_refused_or_sound(path, good, data):
    """What is not refused runs on and can be saved and opened again."""
    document = json.loads(good["session.json"])
    chosen = data.draw(st.sampled_from(list(places(document))))
    value = data.draw(JSON)
    with_document(path, good, lambda document: at(*chosen)(document, value))
    refused_or_sound(path)


@pytest.mark.parametrize("text", ["NaN", "Infinity", "-Infinity", "1e999"])
@pytest.mark.parametrize("place", ["log", "marks"])
def test_numbers_that_no_file_can_hold_are_refused(path, good, text, place):
    """They would be read, and then no save would succeed any more."""
    entry = {
        "log": '{"step": 1, "edit": {"edit": "x", "value": @},'
        ' "receipt": {"changes": [], "output_moved": 0}}',
        "marks": '{"step": 1, "code": "x", "values": {"value": @}}',
    }[place].replace("@", text)
    document = json.loads(good["session.json"])
    (document if place == "log" else document["history"])[place] = "@"
    content = json.dumps(document).replace('"@"', f"[{entry}]")
    write_with(path, good, **{"session.json": content.encode()})
    refusal(path)
