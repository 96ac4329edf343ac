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


@pytest.mark.parametrize("schema", [4, 1000])
def test_a_newer_session_is_told_before_its_novelties(path, good, schema):
    def change(document):
        document |= {"schema": schema, "novelty": 1, "spec": {"xorviz": schema}}

    with_document(path, good, change)
    error = refusal(path)
    assert (error.code, error.details) == ("newer_session", {"found": schema, "known": 3})


CURVES = ["loss", "accuracy", "gradients/h1"]


@pytest.mark.parametrize(
    ("names", "code"),
    [
        ([*CURVES, "entropy"], "unknown_name"),
        ([*CURVES, "steps"], "unknown_name"),
        ([*CURVES, "gradients/"], "unknown_name"),
        ([*CURVES, "gradients/../../h1"], "unknown_name"),
        ([*CURVES, "gradients/ä"], "unknown_name"),
        ([*CURVES, "gradients/" + "h" * 65], "unknown_name"),
        ([*CURVES, "h1"], "unknown_name"),
        ([*CURVES, 7], "unknown_name"),
        ([*CURVES, None], "unknown_name"),
        ([*CURVES, ["loss"]], "unknown_name"),
        ([*CURVES, "gradients/h1"], "duplicate"),
        ([*CURVES, "loss"], "duplicate"),
        (["loss"], "missing"),
        (["accuracy", "learning_rate"], "missing"),
        ("loss", "not_a_list"),
        ([*CURVES, *(f"gradients/gone{number}" for number in range(33))], "wrong_length"),
        ([*CURVES, *(f"gradients/gone{number}" for number in range(10**5))], "wrong_length"),
    ],
)
def test_curves_that_no_run_has_are_refused(path, good, names, code):
    with_document(path, good, lambda document: at("history", "curves")(document, names))
    error = refusal(path)
    assert error.code == code
    assert error.path.startswith("history.curves")


def episode(unit_id=0, step=1, woke=-1, layer="h1", **more):
    return {"layer": layer, "unit_id": unit_id, "step": step, "woke": woke, **more}


@pytest.mark.parametrize(
    ("episodes", "code"),
    [
        ([episode(step=6)], "out_of_range"),
        ([episode(step=-1)], "out_of_range"),
        ([episode(step=3, woke=3)], "out_of_range"),
        ([episode(step=3, woke=6)], "out_of_range"),
        ([episode(step=3, woke=-2)], "out_of_range"),
        ([episode(step=2**70)], "out_of_range"),
        ([episode(unit_id=-1)], "out_of_range"),
        ([episode(unit_id=2**63)], "out_of_range"),
        ([episode(step=1), episode(step=2)], "duplicate"),
        ([episode(step=1, woke=3), episode(step=3)], "out_of_range"),
        ([episode(step=1.5)], "not_a_whole_number"),
        ([episode(step=True)], "not_a_whole_number"),
        ([episode(layer="../h1")], "bad_id"),
        ([episode(layer=1)], "not_a_text"),
        ([episode(more=1)], "unknown_field"),
        ([{"layer": "h1"}], "missing"),
        ([None], "not_an_object"),
        (None, "not_a_list"),
        ([episode(unit_id=number) for number in range(5_000)], "wrong_length"),
    ],
)
def test_deaths_that_no_run_has_are_refused(path, good, episodes, code):
    """The run stands at step 5."""

    def change(document):
        document["history"]["deaths"]["episodes"] = episodes

    with_document(path, good, change)
    error = refusal(path)
    assert error.code == code
    assert error.path.startswith("history.deaths.episodes")


def test_more_episodes_of_a_unit_than_are_kept_are_refused(path, good):
    def change(document):
        document["state"]["step"] = document["history"]["deaths"]["looked"] = 100
        listed = [episode(step=2 * number, woke=2 * number + 1) for number in range(count)]
        document["history"]["deaths"]["episodes"] = listed

    for count in (8, 9):
        with_document(path, good, change)
        assert refused_or_sound(path) == (count == 8)


@pytest.mark.parametrize(
    ("name", "value"),
    [("looked", 6), ("looked", -2), ("looked", None), ("replays", -1), ("replays", 10**9)],
)
def test_looks_that_no_run_took_are_refused(path, good, name, value):
    with_document(path, good, lambda document: at("history", "deaths", name)(document, value))
    assert refusal(path).path == f"history.deaths.{name}"


BASIS = {"epoch": 3, "batch": 0, "iteration": 3}


@pytest.mark.parametrize(
    ("basis", "looked", "place"),
    [
        (BASIS, 5 - 256, "looked"),
        ({**BASIS, "batch": 1}, 3, "basis.batch"),
        ({**BASIS, "epoch": -1}, 3, "basis.epoch"),
        ({**BASIS, "more": 1}, 3, "basis.more"),
        ([], 3, "basis"),
    ],
)
def test_a_last_look_that_does_not_fit_the_run_is_refused(path, good, basis, looked, place):
    def change(document):
        document["history"]["deaths"] |= {"looked": looked, "basis": basis}

    with_document(path, good, change)
    assert refusal(path).path == f"history.deaths.{place}"


def test_a_last_look_without_its_arrays_is_refused(path, good):
    def change(document):
        document["history"]["deaths"] |= {"looked": 3, "basis": BASIS}

    with_document(path, good, change)
    assert refusal(path).place == "deaths/parameters/h1/kernel.npy"


@pytest.mark.parametrize("part", ["spec", "origin"])
def test_an_experiment_that_is_not_right_is_told_by_its_field(path, good, part):
    with_document(path, good, lambda document: at(part, "training", "loss")(document, "guesswork"))
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


@pytest.mark.parametrize("brackets", ["[]", "{}"])
@pytest.mark.parametrize("place", ["log", "marks", "spec"])
def test_lists_in_lists_are_refused_at_any_depth(path, good, place, brackets):
    """Python reads what lies deeper than it can write, or say, again."""
    inner = {"[]": ("[", "1", "]"), "{}": ('{"a":', "1", "}")}[brackets]
    document = json.loads(good["session.json"])
    if place == "log":
        document["log"][0]["edit"]["deep"] = "@"
    elif place == "marks":
        document["history"]["marks"][0]["values"]["deep"] = "@"
    else:
        document["spec"]["training"] = ["@"]
    text = json.dumps(document)
    for depth in (40, 400, *range(900, 1_000, 5), 50_000):
        nested = inner[0] * depth + inner[1] + inner[2] * depth
        write_with(path, good, **{"session.json": text.replace('"@"', nested).encode()})
        assert refusal(path).code in {"too_deep", "member_damaged", "not_an_object"}


def test_patterns_in_an_edit_are_not_too_deep(path, good):
    def change(document):
        document["log"][0]["edit"]["value"] = {"a": {"b": [[[[1.0]]]]}}

    with_document(path, good, change)
    assert refused_or_sound(path)


def test_a_value_as_long_as_the_file_is_not_copied_into_the_error(path, good):
    for value in ([0.5] * 2_000_000, "x" * 8_000_000):
        with_document(path, good, lambda document: at("spec", "seed")(document, value))  # noqa: B023
        error = refusal(path)
        assert (error.code, len(str(error)) < 1_000) == ("not_a_whole_number", True)
