"""Hostile files: whatever stands in them, a sentence, and never a crash or a huge allocation."""

import json
import tracemalloc

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.session.hostile import (
    good_file,
    npy,
    npy_header,
    refusal,
    refused_or_sound,
    with_document,
    write_with,
    write_zip,
)
from xorviz.engine.errors import SpecError
from xorviz.session.errors import FileError
from xorviz.session.files import open_session
from xorviz.session.history import CAPACITY

KERNEL = "parameters/h1/kernel.npy"


@pytest.fixture(scope="module")
def path(tmp_path_factory):
    return tmp_path_factory.mktemp("hostile") / "bad.xorviz"


@pytest.fixture(scope="module")
def good(path):
    return good_file(path.with_name("good.xorviz"))


@pytest.fixture(scope="module")
def good_bytes(good, path):
    return path.with_name("good.xorviz").read_bytes()


def test_the_file_to_be_spoilt_is_good(path, good):
    write_with(path, good)
    assert refused_or_sound(path)


def test_a_file_cut_short_anywhere_is_refused(path, good_bytes):
    for length in [*range(0, len(good_bytes) - 1, 41), len(good_bytes) - 1]:
        path.write_bytes(good_bytes[:length])
        assert refusal(path).file == str(path)


@settings(max_examples=300)
@given(st.data())
def test_flipped_bytes_are_refused_or_harmless(path, good_bytes, data):
    places = st.integers(0, len(good_bytes) - 1)
    spoilt = bytearray(good_bytes)
    for place in data.draw(st.lists(places, min_size=1, max_size=4)):
        spoilt[place] = data.draw(st.integers(0, 255))
    path.write_bytes(bytes(spoilt))
    refused_or_sound(path)


@settings(max_examples=100)
@given(st.binary(max_size=300), st.booleans())
def test_garbage_is_no_session(path, content, zipped):
    path.write_bytes(b"PK\x03\x04" + content if zipped else content)
    assert refusal(path).code == "not_a_session"


def test_an_empty_zip_and_a_zip_of_other_things_are_no_sessions(path):
    write_zip(path)
    assert refusal(path).code == "not_a_session"
    write_zip(path, ("word/document.xml", b"<w/>"))
    assert refusal(path).code == "not_a_session"


def test_a_file_that_is_not_there_and_a_folder_are_told(path):
    assert refusal(path.with_name("gone.xorviz")).code == "not_found"
    assert refusal(path.parent).code == "not_read"


def test_every_missing_part_is_named(path, good):
    for name in good:
        write_with(path, good, **{name: None})
        error = refusal(path)
        expected = ("not_a_session", "") if name == "session.json" else ("member_missing", name)
        assert (error.code, error.place) == expected


@pytest.mark.parametrize(
    "name",
    ["evil.py", "../../evil.npy", "parameters/h1/kernel", "parameters/h3/kernel.npy", "a/", "Ä"],
)
def test_a_part_that_no_session_has_is_refused(path, good, name):
    write_with(path, good, **{name: b""})
    error = refusal(path)
    assert (error.code, error.place) == ("member_unknown", name)


@pytest.mark.parametrize("name", ["session.json", KERNEL, "evil.py"])
def test_a_part_that_occurs_twice_is_refused(path, good, name):
    write_zip(path, *good.items(), (name, b""), (name, b"x"))
    assert refusal(path).code == "member_twice"


FORGED = {
    "eight terabytes": npy_header(
        "{'descr': '<f8', 'fortran_order': False, 'shape': (1048576, 1048576), }"
    ),
    "a shape beyond counting": npy_header(
        f"{{'descr': '<f8', 'fortran_order': False, 'shape': (1, {10**30}, 2), }}"
    ),
    "a negative shape": npy_header(
        "{'descr': '<f8', 'fortran_order': False, 'shape': (1, -2, 2), }", bytes(32)
    ),
    "a shape of texts": npy_header(
        "{'descr': '<f8', 'fortran_order': False, 'shape': ('1', '2', '2'), }", bytes(32)
    ),
    "no dimensions": npy_header(
        "{'descr': '<f8', 'fortran_order': False, 'shape': (), }", bytes(8)
    ),
    "another shape": npy(np.zeros((1, 2, 3))),
    "another replica more": npy(np.zeros((2, 2, 2))),
    "column by column": npy(np.asfortranarray(np.ones((1, 2, 2)) * [[1, 2], [3, 4]])),
    "objects": npy(np.array([[[1, 2], [3, None]]], dtype=object), allow_pickle=True),
    "objects by their header alone": npy_header(
        "{'descr': '|O', 'fortran_order': False, 'shape': (1, 2, 2), }", bytes(32)
    ),
    "short floats": npy(np.zeros((1, 2, 2), np.float32)),
    "big-endian floats": npy(np.zeros((1, 2, 2), ">f8")),
    "integers": npy(np.zeros((1, 2, 2), np.int64)),
    "records": npy(np.zeros((1, 2, 2), [("a", "<f8")])),
    "a dtype that there is not": npy_header(
        "{'descr': '<q99', 'fortran_order': False, 'shape': (1, 2, 2), }", bytes(32)
    ),
    "a dtype deep in brackets": npy_header(
        "{'descr': " + "[" * 400 + "]" * 400 + ", 'fortran_order': False, 'shape': (1, 2, 2), }"
    ),
    "a header of brackets": npy_header("(" * 500),
    "a header that calls": npy_header("__import__('os').abort()"),
    "a header of zero bytes": npy_header("\0" * 100),
    "an endless header": npy_header("{" + " " * 50_000 + "}"),
    "a header longer than the file": b"\x93NUMPY\x01\x00\xff\xff{",
    "a later version": npy(np.zeros((1, 2, 2)), version=(2, 0)),
    "version 255": npy_header("{}", version=(255, 255)),
    "another magic": b"\x93PICKLE" + npy(np.zeros((1, 2, 2)))[6:],
    "a pickle": b"\x80\x04cos\nsystem\n(S'true'\ntR.",
    "nothing": b"",
    "too little": npy(np.zeros((1, 2, 2)))[:-1],
    "too much": npy(np.zeros((1, 2, 2))) + b"\0",
}


@pytest.mark.parametrize("content", FORGED.values(), ids=FORGED)
def test_an_array_that_is_not_what_it_must_be_is_refused_before_it_is_made(path, good, content):
    write_with(path, good, **{KERNEL: content})
    tracemalloc.start()
    error = refusal(path)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert error.place == KERNEL
    assert error.code in {"member_damaged", "member_shape", "member_too_large"}
    assert peak < 10_000_000


@pytest.mark.parametrize("number", [np.nan, np.inf, -np.inf])
@pytest.mark.parametrize(
    "name", [KERNEL, "parameters/out/bias.npy", "optimizer/velocity/h1/kernel.npy"]
)
def test_weights_and_moments_that_are_not_finite_are_refused(path, good, name, number):
    shape = np.load(path.with_name("good.xorviz"))[name.removesuffix(".npy")].shape
    array = np.zeros(shape)
    array.flat[-1] = number
    write_with(path, good, **{name: npy(array)})
    error = refusal(path)
    assert (error.code, error.place) == ("not_finite", name.removesuffix(".npy"))


@pytest.mark.parametrize(
    ("steps", "loss"),
    [
        ([0, 1, 1], [1.0, 1.0, 1.0]),
        ([2, 1, 0], [1.0, 1.0, 1.0]),
        ([0, 1, 2], [1.0, 1.0]),
        ([-1, 0, 1], [1.0, 1.0, 1.0]),
        ([0, 1, 6], [1.0, 1.0, 1.0]),
        ([-(2**63), 0, 2**63 - 1], [1.0, 1.0, 1.0]),
    ],
)
def test_curves_that_do_not_fit_the_run_are_refused(path, good, steps, loss):
    """The run stands at step 5."""
    curves = {"steps": np.array(steps), "loss": np.array(loss), "accuracy": np.array(loss)}
    write_with(path, good, **{f"curves/{name}.npy": npy(one) for name, one in curves.items()})
    assert refusal(path).place.startswith("curves/")


@pytest.mark.parametrize("points", [CAPACITY - 1, CAPACITY, CAPACITY + 1])
def test_curves_of_more_points_than_a_run_keeps_are_refused(path, good, points):
    curves = {name: np.linspace(0.0, 1.0, points) for name in ("loss", "accuracy")}
    document = json.loads(good["session.json"])
    document["state"]["step"] = points
    changes = {f"curves/{name}.npy": npy(one) for name, one in curves.items()}
    changes["curves/steps.npy"] = npy(np.arange(points))
    changes["session.json"] = json.dumps(document).encode()
    write_with(path, good, **changes)
    assert refused_or_sound(path) == (points < CAPACITY)


@pytest.mark.parametrize("name", ["first_solved", "diverged"])
@pytest.mark.parametrize("step", [-2, 6, 2**62])
def test_steps_of_replicas_outside_the_run_are_refused(path, good, name, step):
    write_with(path, good, **{f"replicas/{name}.npy": npy(np.array([step]))})
    assert refusal(path).place.startswith(f"replicas/{name}")


BOMBS = {
    "a document of spaces": ("session.json", lambda: b" " * 200_000_000),
    "a document of empty lists": ("session.json", lambda: b"[" + b"[]," * 20_000_000 + b"[]]"),
    "a document of objects": ("session.json", lambda: b"[" + b'{"a":0},' * 8_000_000 + b"{}]"),
    "zeros without end": (KERNEL, lambda: npy(np.zeros((1, 2, 2))) + bytes(200_000_000)),
    "curves without end": ("curves/loss.npy", lambda: npy(np.zeros(20_000_000))),
}


@pytest.mark.parametrize(("name", "content"), BOMBS.values(), ids=BOMBS)
def test_a_small_zip_does_not_fill_the_memory(path, good, name, content):
    """Lists and objects are the worst: read, each takes twenty times its characters."""
    write_with(path, good, **{name: content()})
    assert path.stat().st_size < 1_000_000
    tracemalloc.start()
    error = refusal(path)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert error.code in {"member_too_large", "too_large_for_a_session"}
    assert peak < 200_000_000


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


def test_the_error_keeps_what_went_wrong_for_the_log(path, good):
    write_with(path, good, **{"session.json": b"{"})
    with pytest.raises(FileError) as caught:
        open_session(path)
    assert isinstance(caught.value.__cause__, json.JSONDecodeError)
