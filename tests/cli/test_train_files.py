"""`xorviz train` on data that an experiment names by a file, good ones and bad ones."""

import gzip
import struct

import numpy as np
import pytest

from tests.engine.experiments import chain_json
from tests.session.data_files.test_idx import idx


def asked(written, units, **data):
    """Write an experiment on a file of data beside it; so many inputs and outputs."""
    return written(
        {
            "data": {"kind": "file", **data},
            "network": chain_json(*units, output="sigmoid"),
            "training": {"steps": 3},
        }
    )


def npz_bytes(folder, **arrays):
    path = folder / "bytes.npz"
    np.savez(path, **arrays)
    return path.read_bytes()


PICTURES = np.random.default_rng(5).integers(0, 256, (12, 4, 4), dtype=np.uint8)
LABELS = (np.arange(12) % 3).astype(np.uint8)


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "iris.csv").write_text("a,b,kind\n" + "1,2,x\n3,4,y\n5,7,z\n" * 10)
    (tmp_path / "german.csv").write_bytes("Größe;Art\n1,5;0\n2,5;1\n".encode("latin-1"))
    np.savez(tmp_path / "two.npz", x=np.ones((6, 2)), y=np.arange(6) % 3)
    np.save(tmp_path / "table.npy", np.eye(4))
    (tmp_path / "some-images-idx3-ubyte.gz").write_bytes(gzip.compress(idx(PICTURES)))
    (tmp_path / "some-labels-idx1-ubyte.gz").write_bytes(gzip.compress(idx(LABELS)))
    return tmp_path


@pytest.mark.parametrize(
    ("units", "data"),
    [
        ((2, 3, 3), {"path": "iris.csv", "test": 0.2}),
        ((1, 2, 1), {"path": "german.csv", "encoding": "latin-1"}),
        ((2, 3, 3), {"path": "two.npz"}),
        ((3, 2, 1), {"path": "table.npy"}),
        ((16, 3, 3), {"path": "some-images-idx3-ubyte.gz"}),
    ],
    ids=lambda part: part.get("path") if isinstance(part, dict) else None,
)
def test_each_kind_of_file_is_trained_on(xorviz, written, folder, units, data):
    told = xorviz("train", asked(written, units, **data), "--json").json
    assert told["steps"] == 3
    assert np.isfinite(told["final_loss"]).all()
    assert ("test_loss" in told) is ("test" in data)


TEXTS = [
    (b"a,b\n1,2\n3,\xe9t\xe9\n", {}, ["line 3", "byte 3", "UTF-8", "latin-1"]),
    (b"a,b\n1,2\n", {"delimiter": ";"}, ["one column", "“;”", "comma"]),
    (b"a,b,c\n1,2,3\n4,5\n", {}, ["line 3", "2 cells", "3"]),
    (b"a,b,c\n1,2,3,4\n5,6,7\n", {"header": True}, ["line 2", "4 cells", "3"]),
    (b"a,b\n1,2\nnan,3\n", {}, ["line 3", "column “a”", "“nan”", "finite"]),
    (b"a,b\n1,2\n3,-Infinity\n", {}, ["line 3", "column “b”", "“-Infinity”", "finite"]),
    (b"a,b\n1,2\n3,four\n", {}, ["line 3", "column “b”", "“four”", "classes"]),
    (b"a;b\n1;2\n1.000,5;3\n", {}, ["line 3", "column “a”", "“1.000,5”"]),
    (b"a,b\n1,2\n,3\n", {}, ["line 3", "column “a”", "empty"]),
    (b"", {}, ["no rows", "at least one"]),
    (b"a,b\n", {"header": True}, ["no rows", "at least one"]),
    (b"a,b\n1,2\n", {"targets": ["c"]}, ["column “c”", "a, b"]),
    (b"a,b\n1,2\n", {"inputs": ["b"], "targets": ["b"]}, ["column", "none twice"]),
    (b'a,b\n1,"2\n', {}, ["line 2", "quotes"]),
]


@pytest.mark.parametrize("json_option", [[], ["--json"]])
@pytest.mark.parametrize(("content", "options", "parts"), TEXTS, ids=range(len(TEXTS)))
def test_bad_text_is_one_sentence_with_line_and_column(
    xorviz, written, folder, content, options, parts, json_option
):
    (folder / "bad.csv").write_bytes(content)
    spec = asked(written, (1, 2, 1), path="bad.csv", **options)
    answer = xorviz("train", spec, *json_option)
    assert answer.code == 1
    assert "bad.csv" in answer.sentence
    assert all(part in answer.sentence for part in parts), answer.sentence


HEAD = bytes((0, 0, 8, 3))
IDX = [
    (HEAD + struct.pack(">3I", 12, 4, 4) + bytes(99), ["header says 192 bytes", "99"]),
    (HEAD + struct.pack(">3I", 1, 4, 4) + bytes(99), ["goes on after the 16 bytes"]),
    (
        HEAD + struct.pack(">3I", 2**31, 2**31, 4),
        ["header gives the sizes 2147483648", "100000000"],
    ),
    (HEAD + struct.pack(">2I", 12, 4), ["header says 12 bytes", "8"]),
    (bytes((0, 0, 0x0D, 3)) + bytes(80), ["header gives 0x0d", "0x08"]),
    (bytes((0, 0, 8, 1)) + bytes(80), ["header gives 1 dimensions", "2 … 4"]),
    (b"PK\x03\x04", ["first bytes are 50 4b 03 04", "two zeros"]),
    (gzip.compress(idx(PICTURES))[:-20], ["unpacked", "gzip"]),
    (idx(PICTURES[:11]), ["12 labels", "11 pictures"]),
]


@pytest.mark.parametrize(("content", "parts"), IDX, ids=range(len(IDX)))
def test_bad_pictures_are_one_sentence_with_the_field_of_the_header(
    xorviz, written, folder, content, parts
):
    (folder / "some-images-idx3-ubyte.gz").unlink()
    (folder / "some-images-idx3-ubyte").write_bytes(content)
    spec = asked(written, (16, 3, 3), path="some-images-idx3-ubyte")
    answer = xorviz("train", spec)
    assert answer.code == 1
    assert "idx3-ubyte" in answer.sentence
    assert all(part in answer.sentence for part in parts), answer.sentence


def test_pictures_without_labels_are_told_with_the_name_of_what_is_missing(xorviz, written, folder):
    (folder / "some-labels-idx1-ubyte.gz").unlink()
    answer = xorviz("train", asked(written, (16, 3, 3), path="some-images-idx3-ubyte.gz"))
    assert answer.code == 1
    assert "some-labels-idx1-ubyte" in answer.sentence


ARRAYS = [
    ({"x": np.array([{}, 3], object), "y": np.arange(2)}, ["“x”", "objects of Python"]),
    ({"x": np.array(["a"]), "y": np.arange(1)}, ["“x”", "<U1", "numbers"]),
    ({"x": np.ones((3, 2)), "y": np.array([0.0, np.inf, 1.0])}, ["“y”", "row 2, column 1"]),
    ({"x": np.ones((3, 2)), "y": np.ones(4)}, ["“y” has 4 rows", "“x” 3"]),
    ({"x": np.ones((0, 2)), "y": np.ones(0)}, ["“x” has no rows"]),
    ({"p": np.ones((3, 2)), "q": np.ones(3), "r": np.ones(3)}, ["p (3 × 2, float64)", "q (3,"]),
]


@pytest.mark.parametrize(("arrays", "parts"), ARRAYS, ids=range(len(ARRAYS)))
def test_bad_arrays_are_one_sentence_with_their_name(xorviz, written, folder, arrays, parts):
    np.savez(folder / "bad.npz", **arrays)
    answer = xorviz("train", asked(written, (2, 3, 1), path="bad.npz"))
    assert answer.code == 1
    assert "bad.npz" in answer.sentence
    assert all(part in answer.sentence for part in parts), answer.sentence


@pytest.mark.parametrize("cut", [10, 150, 400])
def test_an_archive_that_was_cut_off_is_one_sentence(xorviz, written, folder, cut):
    (folder / "bad.npz").write_bytes(npz_bytes(folder, x=np.ones((3, 2)), y=np.ones(3))[:cut])
    answer = xorviz("train", asked(written, (2, 3, 1), path="bad.npz"))
    assert answer.code == 1
    assert "bad.npz" in answer.sentence


def test_a_table_of_another_width_than_the_network_is_told(xorviz, written, folder):
    answer = xorviz("train", asked(written, (3, 2, 3), path="iris.csv"))
    assert answer.code == 1
    assert "network.inputs" in answer.sentence


def test_a_file_of_an_unknown_kind_is_told_with_the_kinds_there_are(xorviz, written, folder):
    (folder / "mine.xlsx").write_bytes(b"PK")
    answer = xorviz("train", asked(written, (2, 3, 1), path="mine.xlsx"))
    assert answer.code == 1
    assert "csv, npz, npy, idx" in answer.sentence
