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
    refusal,
    refused_or_sound,
    write_with,
    write_zip,
)
from xorviz.session.document import LARGEST_DOCUMENT, is_readable
from xorviz.session.errors import FileError
from xorviz.session.files import open_session

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
    [
        "evil.py",
        "../../evil.npy",
        "parameters/h1/kernel",
        "parameters/h3/kernel.npy",
        "a/",
        "Ä",
        "x" * 60_000,
    ],
)
def test_a_part_that_no_session_has_is_refused(path, good, name):
    write_with(path, good, **{name: b""})
    error = refusal(path)
    assert (error.code, error.place) == ("member_unknown", name)


@pytest.mark.parametrize("name", ["session.json", KERNEL, "evil.py"])
def test_a_part_that_occurs_twice_is_refused(path, good, name):
    write_zip(path, *good.items(), (name, b""), (name, b"x"))
    assert refusal(path).code == "member_twice"


BOMBS = {
    "a document of spaces": ("session.json", lambda: b" " * 70_000_000),
    "a document of empty lists": ("session.json", lambda: b"[" + b"[]," * 4_500_000 + b"[]]"),
    "a document of objects": ("session.json", lambda: b"[" + b'{"a":0},' * 1_200_000 + b"{}]"),
    "a document of floats": ("session.json", lambda: b"[" + b"0.5," * 15_000_000 + b"1]"),
    "a document of texts": ("session.json", lambda: b"[" + b'"abc",' * 9_000_000 + b"1]"),
    "a document of letters": ("session.json", lambda: '["😀'.encode() + b" " * 60_000_000 + b'"]'),
    "zeros without end": (KERNEL, lambda: npy(np.zeros((1, 2, 2))) + bytes(20_000_000)),
    "curves without end": ("curves/loss.npy", lambda: npy(np.zeros(3_000_000))),
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


def test_the_error_keeps_what_went_wrong_for_the_log(path, good):
    write_with(path, good, **{"session.json": b"{"})
    with pytest.raises(FileError) as caught:
        open_session(path)
    assert isinstance(caught.value.__cause__, json.JSONDecodeError)


AT_THE_LIMIT = {
    "floats": b"0.5",
    "texts": b'"abc"',
    "lists": b"[]",
    "objects": b'{"a":0}',
    "patterns": b"[1.5,2.5]",
    "long numbers": b"12345678901",
}


@pytest.mark.parametrize("unit", AT_THE_LIMIT.values(), ids=AT_THE_LIMIT)
def test_the_largest_document_that_is_read_fits_into_256_mb(unit):
    """Found by halving: as many of a kind as are just not refused, to half a percent."""
    few, many = 1, LARGEST_DOCUMENT // len(unit)
    while many > 1.005 * few:
        middle = (few + many) // 2
        is_small = is_readable(b"[" + (unit + b",") * middle + b"1]")
        few, many = (middle, many) if is_small else (few, middle)
    # An eighth of it takes an eighth, and traced seconds less.
    document = b"[" + (unit + b",") * (few // 8) + b"1]"
    tracemalloc.start()
    json.loads(document)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert 8 * (len(document) + peak) < 256 * 2**20
    # A million numbers are no reason to refuse anything.
    assert few > 500_000


def test_a_hundred_thousand_edits_are_not_too_many():
    edit = {"edit": "set_activation", "layer": "h1", "activation": "tanh"}
    receipt = {"changes": ["network", "weights"], "output_moved": 0.12345678901234567}
    log = [{"step": 1_000_000, "edit": edit, "receipt": receipt}] * 100_000
    assert is_readable(json.dumps({"log": log}, separators=(",", ":")).encode())
