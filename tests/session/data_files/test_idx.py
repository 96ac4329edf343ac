"""Pictures as MNIST is published, and headers that lie."""

import gzip
import io
import struct

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from xorviz.sentences import describe
from xorviz.session.background import Cancelled
from xorviz.session.data_files.idx import labels_beside, load_idx
from xorviz.session.errors import FileError

PIXELS = np.random.default_rng(2).integers(0, 256, (5, 4, 3), dtype=np.uint8)
LABELS = np.array([2, 0, 1, 1, 9], dtype=np.uint8)


def idx(array, kind=8):
    """As http://yann.lecun.com/exdb/mnist says: two zeros, type, axes, sizes, bytes."""
    head = bytes((0, 0, kind, array.ndim))
    return head + struct.pack(f">{array.ndim}I", *array.shape) + array.tobytes()


def load(images, labels=None, progress=None):
    wanted = idx(LABELS) if labels is None else labels
    return load_idx(io.BytesIO(images), io.BytesIO(wanted), progress)


def error_of(*contents):
    with pytest.raises(FileError) as caught:
        load(*contents)
    assert describe(caught.value).endswith(".")
    return caught.value


@pytest.mark.parametrize("pack", [bytes, gzip.compress])
def test_pixels_are_numbers_from_0_to_1_and_labels_are_classes(pack):
    loaded = load(pack(idx(PIXELS)), pack(idx(LABELS)))
    assert (loaded.inputs.numbers() == PIXELS.reshape(5, 12) / 255).all()
    assert loaded.inputs.values.dtype == np.uint8
    assert loaded.target_names == ("class=0", "class=1", "class=2", "class=9")
    assert loaded.targets.values.argmax(axis=1).tolist() == [2, 0, 1, 1, 3]


@pytest.mark.parametrize(
    ("images", "labels"),
    [
        ("train-images-idx3-ubyte.gz", "train-labels-idx1-ubyte.gz"),
        ("train-images-idx3-ubyte.gz", "train-labels-idx1-ubyte"),
        ("t10k-images-idx3-ubyte", "t10k-labels-idx1-ubyte.gz"),
        ("t10k-images.idx3-ubyte", "t10k-labels.idx1-ubyte"),
    ],
)
def test_the_labels_are_found_by_their_usual_name(tmp_path, images, labels):
    for name, array in ((images, PIXELS), (labels, LABELS)):
        pack = gzip.compress if name.endswith(".gz") else bytes
        (tmp_path / name).write_bytes(pack(idx(array)))
    assert labels_beside(tmp_path / images).name == labels
    loaded = load_idx(tmp_path / images)
    assert loaded.name == images
    assert len(loaded.targets) == 5


def test_labels_that_are_nowhere_are_named(tmp_path):
    file = tmp_path / "train-images-idx3-ubyte"
    file.write_bytes(idx(PIXELS))
    for path in (file, tmp_path / "pictures"):
        with pytest.raises(FileError) as caught:
            load_idx(path)
        assert caught.value.code == "no_labels"
    with pytest.raises(FileError):
        load_idx(io.BytesIO(idx(PIXELS)))


BODY = PIXELS.tobytes()


def lying(*sizes, axes=None, kind=8, body=BODY):
    head = bytes((0, 0, kind, len(sizes) if axes is None else axes))
    return head + struct.pack(f">{len(sizes)}I", *sizes) + body


BAD = [
    (b"", "idx_magic"),
    (b"\0\0\x08", "idx_magic"),
    (b"PK\x03\x04" + bytes(50), "idx_magic"),
    (lying(5, 4, 3, kind=0x0D), "idx_type"),
    (idx(LABELS), "idx_axes"),
    (lying(1, 1, 1, 1, 60), "idx_axes"),
    (lying(5, 4, axes=200), "idx_axes"),
    (lying(5, axes=3, body=b""), "idx_short"),
    (lying(6, 4, 3), "idx_short"),
    (lying(4, 4, 3), "idx_long"),
    (lying(0, 4, 3, body=b""), "idx_sizes"),
    (lying(2**32 - 1, 2**32 - 1, 2**32 - 1), "idx_sizes"),
    (gzip.compress(idx(PIXELS))[:-9], "gzip_damaged"),
    (gzip.compress(idx(PIXELS))[:12], "gzip_damaged"),
    (b"\x1f\x8b" + bytes(30), "gzip_damaged"),
    (gzip.compress(lying(6, 4, 3)), "idx_short"),
    (gzip.compress(lying(4, 4, 3)), "idx_long"),
]


@pytest.mark.parametrize(("content", "code"), BAD, ids=range(len(BAD)))
def test_headers_that_lie_are_named(content, code):
    assert error_of(content).code == code


def test_pictures_and_labels_of_other_numbers_are_refused():
    error = error_of(idx(PIXELS), idx(LABELS[:4]))
    assert (error.code, error.details["found"], error.details["wanted"]) == (
        "labels_of_two_lengths",
        4,
        5,
    )


def test_a_packed_file_is_unpacked_no_further_than_its_header_says():
    """A hundred million zeros after five pictures are told without being kept."""
    assert error_of(gzip.compress(lying(5, 4, 3) + bytes(100_000_000))).code == "idx_long"


@given(st.binary(max_size=40), st.sampled_from([b"", b"\0\0\x08\x03", b"\x1f\x8b\x08\0"]))
def test_garbage_is_refused(content, start):
    with pytest.raises(FileError):
        load(start + content)


def test_the_progress_is_told_and_can_end_it():
    many = np.zeros((30_000, 10, 10), np.uint8)
    told = []
    load(idx(many), idx(np.arange(30_000).astype(np.uint8)), told.append)
    assert told == sorted(told)
    assert told[-1] == pytest.approx(1.0)

    def cancel(part):
        raise Cancelled

    with pytest.raises(Cancelled):
        load(idx(many), idx(LABELS), cancel)
