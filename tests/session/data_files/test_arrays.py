"""Arrays of NumPy: chosen, shaped, and never trusted."""

import io
import struct
import zipfile

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.session.hostile import npy, npy_header
from xorviz.sentences import describe
from xorviz.session.background import Cancelled
from xorviz.session.data_files.npy import look_at_arrays
from xorviz.session.data_files.npz_table import load_npz
from xorviz.session.errors import FileError

INPUTS = np.array([[1.5, 2.0], [3.0, 4.0], [5.0, 6.0]])


def npz(**arrays):
    stream = io.BytesIO()
    np.savez_compressed(stream, **arrays)
    return stream


def zip_of(**members):
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(f"{name}.npy", content)
    return stream


def error_of(source, **options):
    with pytest.raises(FileError) as caught:
        load_npz(source, **options)
    sentence = describe(caught.value)
    assert sentence.isprintable()
    return caught.value


def test_headers_tell_what_there_is():
    looks = look_at_arrays(npz(a=INPUTS, b=np.zeros((2, 3, 4), np.uint8)))
    assert [(look.name, look.shape, look.dtype) for look in looks] == [
        ("a", (3, 2), np.dtype(float)),
        ("b", (2, 3, 4), np.dtype(np.uint8)),
    ]
    assert looks[1].words == "b (2 × 3 × 4, uint8)"


@pytest.mark.parametrize("names", [("x", "y"), ("X_train", "y_train"), ("p", "q")])
def test_arrays_of_usual_names_and_the_only_two_are_found(names):
    source = npz(**dict(zip(names, (INPUTS, np.array([0.0, 1.0, 0.5])), strict=True)))
    loaded = load_npz(source)
    assert loaded.inputs.to_json() == INPUTS.tolist()
    assert loaded.targets.to_json() == [[0.0], [1.0], [0.5]]
    assert loaded.input_names == (f"{names[0]} 1", f"{names[0]} 2")


def test_of_many_arrays_two_are_chosen():
    source = npz(a=INPUTS, b=INPUTS[::-1].copy(), c=np.array([1, 2, 3]))
    error = error_of(source)
    assert error.code == "arrays_not_chosen"
    assert error.details["known"].startswith("a (3 × 2, float64), b")
    loaded = load_npz(source, "b", "c")
    assert loaded.inputs.to_json() == INPUTS[::-1].tolist()
    assert (error_of(source, inputs="b", targets="d").code) == "no_array"


@pytest.mark.parametrize("order", ["C", "F"])
@pytest.mark.parametrize("dtype", ["<f8", ">f8", "<f4", ">i2", "<u8", "f2"])
def test_every_kind_of_number_is_read(order, dtype):
    given = np.array([[1, 2], [3, 4], [5, 6]], dtype=dtype, order=order)
    assert load_npz(npz(x=given, y=np.zeros(3))).inputs.to_json() == [[1, 2], [3, 4], [5, 6]]


def test_pictures_are_laid_out_row_by_row_and_bytes_stay_bytes():
    pixels = np.arange(24, dtype=np.uint8).reshape(2, 3, 4)
    loaded = load_npz(npz(x=pixels, y=np.array([0.0, 1.0])), normalise="0-1")
    assert loaded.inputs.values.dtype == np.uint8
    assert (loaded.inputs.numbers() == pixels.reshape(2, 12) / 255).all()
    plain = load_npz(npz(x=pixels, y=np.array([0.0, 1.0])))
    assert (plain.inputs.numbers() == pixels.reshape(2, 12)).all()


def test_labels_become_classes_where_there_are_more_than_two():
    x = np.zeros((4, 1))
    three = load_npz(npz(x=x, y=np.array([7, 3, 5, 3])))
    assert three.targets.to_json() == [[0, 0, 1], [1, 0, 0], [0, 1, 0], [1, 0, 0]]
    assert three.target_names == ("y=3", "y=5", "y=7")
    two = np.array([0, 1, 1, 0])
    assert load_npz(npz(x=x, y=two)).targets.to_json() == [[0], [1], [1], [0]]
    assert load_npz(npz(x=x, y=two), classes=True).targets.width == 2
    assert load_npz(npz(x=x, y=np.array([7, 3, 5, 3])), classes=False).targets.width == 1
    assert error_of(npz(x=x, y=np.zeros((4, 2))), classes=True).code == "array_not_labels"


def test_the_last_columns_of_a_single_array_are_targets():
    stream = io.BytesIO()
    np.save(stream, np.arange(12.0).reshape(3, 4))
    loaded = load_npz(stream, outputs=2)
    assert loaded.inputs.to_json() == [[0, 1], [4, 5], [8, 9]]
    assert loaded.targets.to_json() == [[2, 3], [6, 7], [10, 11]]
    assert error_of(stream, outputs=4).code == "array_not_a_table"


def test_objects_are_refused_and_nothing_of_them_is_run(tmp_path):
    class Trap:
        def __reduce__(self):
            return (tmp_path.joinpath("sprung").touch, ())

    objects = np.array([Trap(), None], dtype=object)
    error = error_of(zip_of(x=npy(objects, allow_pickle=True), y=npy(np.zeros(2))))
    assert (error.code, error.place) == ("array_of_objects", "x")
    assert not list(tmp_path.iterdir())


OTHERS = [
    np.array(["a", "b"]),
    np.array([1j, 2]),
    np.zeros(2, [("a", float)]),
    np.zeros(2, "M8[s]"),
]


@pytest.mark.parametrize("array", OTHERS, ids=lambda array: str(array.dtype))
def test_what_is_no_number_is_refused(array):
    assert error_of(npz(x=array, y=np.zeros(2))).code == "array_of_others"


@pytest.mark.parametrize("shape", ["(True, 2)", "(2, True)"])
def test_a_length_that_is_none_is_refused(shape):
    header = f"{{'descr': '<f8', 'fortran_order': False, 'shape': {shape}, }}"
    with pytest.raises(FileError) as caught:
        load_npz(io.BytesIO(npy_header(header, bytes(16))))
    assert caught.value.code == "array_damaged"


@pytest.mark.parametrize("shape", [(0, 2), (2, 0), ()])
def test_empty_arrays_are_refused(shape):
    assert error_of(npz(x=np.zeros(shape), y=np.zeros(2))).code == "array_empty"


def test_lengths_that_differ_and_numbers_that_are_not_finite_are_told():
    error = error_of(npz(x=INPUTS, y=np.zeros(4)))
    assert (error.code, error.details["found"], error.details["wanted"]) == (
        "arrays_of_two_lengths",
        4,
        3,
    )
    wrong = INPUTS.copy()
    wrong[2, 1] = np.nan
    error = error_of(npz(x=wrong, y=np.zeros(3)))
    assert (error.place, error.details) == ("x", {"row": 3, "column": 2})


def header(shape, descr="<f8"):
    return npy_header(f"{{'descr': '{descr}', 'fortran_order': False, 'shape': {shape}, }}")


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (header("(1099511627776,)"), "too_many_numbers"),
        (header("(-3, -2)"), "array_empty"),
        (header("(3, 2)"), "array_length"),
        (header("(3, 2)") + b"\0" * 49, "array_length"),
        (header("('a',)"), "array_damaged"),
        (npy_header("{" * 5_000), "array_damaged"),
        (npy_header("__import__('os')"), "array_damaged"),
        (b"\x93NUMPY\x09\x00" + struct.pack("<H", 1), "array_damaged"),
        (b"", "array_damaged"),
        (b"PK", "array_damaged"),
    ],
    ids=range(10),
)
def test_headers_that_lie_are_refused_before_anything_of_that_size_is_read(content, code):
    error = error_of(zip_of(x=content, y=npy(np.zeros(3))))
    assert (error.code, error.place or "x") == (code, "x")


def test_a_small_zip_that_would_fill_the_memory_is_refused():
    size = 120_000_000
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        with archive.open("x.npy", "w", force_zip64=True) as member:
            member.write(header(f"({size},)", "|u1"))
            for _ in range(size // 1_000_000):
                member.write(bytes(1_000_000))
        archive.writestr("y.npy", npy(np.zeros(3)))
    assert stream.tell() < 300_000
    assert error_of(stream).code == "too_many_numbers"


@given(st.binary(max_size=80), st.sampled_from([b"", b"PK\x03\x04", b"\x93NUMPY\x01\x00"]))
def test_garbage_is_refused(content, start):
    with pytest.raises(FileError):
        load_npz(io.BytesIO(start + content))


@given(st.integers(0, 400), st.integers(0, 255))
def test_a_damaged_file_is_refused_or_sound(place, byte):
    stream = npz(x=INPUTS, y=np.zeros(3))
    content = bytearray(stream.getvalue())
    content[place % len(content)] = byte
    try:
        loaded = load_npz(io.BytesIO(bytes(content)))
    except FileError:
        return
    assert len(loaded.inputs) == len(loaded.targets)


def test_the_progress_is_told_and_can_end_it():
    source = npz(x=np.zeros((100_000, 30), np.uint8), y=np.zeros(100_000))
    told = []
    load_npz(source, progress=told.append)
    assert told == sorted(told)
    assert told[-1] == pytest.approx(1.0)
    assert len(told) > 3

    def cancel(part):
        raise Cancelled

    with pytest.raises(Cancelled):
        load_npz(source, progress=cancel)
