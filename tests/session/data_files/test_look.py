"""A first look at a file: which reader takes it, and how little of it is read."""

import gzip

import numpy as np
import pytest

from tests.session.data_files.test_idx import LABELS, PIXELS, idx
from xorviz.session.data_files import csv_look
from xorviz.session.data_files.csv_look import look_at_csv
from xorviz.session.data_files.look import found_format, look_at_file
from xorviz.session.errors import FileError


@pytest.fixture
def folder(tmp_path):
    np.save(tmp_path / "numbers.npy", np.ones((4, 3)))
    np.savez(tmp_path / "two.npz", x=np.ones((4, 3)), y=np.ones(4))
    (tmp_path / "pictures-idx3-ubyte").write_bytes(idx(PIXELS))
    (tmp_path / "table.csv").write_text("a;b\n1,5;2\n")
    return tmp_path


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("numbers.npy", "npy"),
        ("two.npz", "npz"),
        ("pictures-idx3-ubyte", "idx"),
        ("table.csv", "csv"),
    ],
)
def test_a_file_is_known_by_its_name_and_by_what_it_begins_with(folder, name, kind):
    assert found_format(folder / name) == kind
    nameless = (folder / name).rename(folder / "something")
    assert found_format(nameless) == kind
    packed = folder / "packed.gz"
    packed.write_bytes(gzip.compress(b"anything"))
    assert found_format(packed) == "idx"


def test_a_file_that_is_not_there_is_told(tmp_path):
    with pytest.raises(FileError) as caught:
        found_format(tmp_path / "something")
    assert caught.value.code == "not_found"


def test_a_look_shows_what_each_kind_holds(folder):
    assert look_at_file(folder / "table.csv", "csv", {}).csv.names == ("a", "b")
    assert look_at_file(folder / "table.csv", "csv", {"header": False}).csv.rows[0] == ("a", "b")
    assert look_at_file(folder / "pictures-idx3-ubyte", "idx", {}).sizes == PIXELS.shape
    assert [one.words for one in look_at_file(folder / "two.npz", "npz", {}).arrays] == [
        "x (4 × 3, float64)",
        "y (4, float64)",
    ]


def test_labels_are_no_pictures(tmp_path):
    (tmp_path / "labels-idx1-ubyte").write_bytes(idx(LABELS))
    with pytest.raises(FileError) as caught:
        look_at_file(tmp_path / "labels-idx1-ubyte", "idx", {})
    assert caught.value.code == "idx_axes"


@pytest.mark.parametrize("limit", ["_MOST_CELLS", "_MOST_CHARACTERS"])
def test_of_a_wide_table_a_few_rows_are_looked_at(tmp_path, monkeypatch, limit):
    monkeypatch.setattr(csv_look, limit, 50)
    file = tmp_path / "wide.csv"
    file.write_text("".join(",".join(["1"] * 30) + "\n" for _ in range(100)))
    look = look_at_csv(file)
    assert 2 <= len(look.rows) < 10
    assert not look.is_whole
    file.write_text("a,b\n1,2\n")
    assert look_at_csv(file).is_whole
