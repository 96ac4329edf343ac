"""Experiments that name their data by a file."""

import json

import numpy as np
import pytest

from tests.engine.experiments import chain_json
from xorviz.engine.errors import SpecError
from xorviz.engine.spec import read_experiment
from xorviz.sentences import describe
from xorviz.session.data_files.choose import format_of, read_file_data
from xorviz.session.errors import FileError
from xorviz.session.experiments import load_experiment

TABLE = "a;b;kind\n1,5;2;yes\n0,5;1;no\n3,5;0;yes\n2,5;4;no\n"


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "mine.csv").write_text(TABLE, "utf-8")
    rows = np.random.default_rng(0).integers(0, 256, (300, 20), dtype=np.uint8)
    np.savez(tmp_path / "pixels.npz", x=rows, y=np.arange(300) % 3)
    return tmp_path


def write(folder, data, *units):
    file = folder / "mine.json"
    network = chain_json(*units, output="softmax")
    training = {"loss": "categorical_crossentropy"}
    file.write_text(json.dumps({"data": data, "network": network, "training": training}))
    return str(file)


def test_a_table_beside_the_experiment_becomes_its_patterns(folder):
    record = load_experiment(write(folder, {"kind": "file", "path": "mine.csv"}, 2, 3, 2))
    data = record.position.spec.data
    assert data.inputs[0][1].to_json() == [[1.5, 2], [0.5, 1], [3.5, 0], [2.5, 4]]
    assert data.targets.to_json() == [[0, 1], [1, 0], [0, 1], [1, 0]]
    assert data.name == "mine.csv"
    assert read_experiment(record.position.spec.to_json()) == record.position.spec


def test_many_patterns_of_a_file_are_taken_by_reference(folder):
    given = {"kind": "file", "path": "pixels.npz", "normalise": "0-1", "test": 0.1, "seed": 2}
    record = load_experiment(write(folder, given, 20, 4, 3))
    data = record.position.spec.data
    document = record.position.spec.to_json()["data"]
    assert (document["kind"], document["name"], document["test"]) == ("stored", "pixels.npz", 0.1)
    assert data.patterns == 270
    assert data.inputs[0][1].values.dtype == np.uint8


@pytest.mark.parametrize(
    ("options", "place"),
    [
        ({"path": None}, "data.path"),
        ({"path": ""}, "data.path"),
        ({"format": "xlsx"}, "data.format"),
        ({"path": "mine.xlsx"}, "data.format"),
        ({"delimiter": "|"}, "data.delimiter"),
        ({"header": "yes"}, "data.header"),
        ({"encoding": "utf-16"}, "data.encoding"),
        ({"inputs": "a"}, "data.inputs"),
        ({"inputs": [1]}, "data.inputs[0]"),
        ({"normalise": True}, "data.normalise"),
        ({"test": 0.9}, "data.test"),
        ({"seed": -1}, "data.seed"),
        ({"outputs": 2}, "data.outputs"),
    ],
)
def test_wrong_options_are_told_by_their_place(folder, options, place):
    with pytest.raises(SpecError) as caught:
        load_experiment(write(folder, {"kind": "file", "path": "mine.csv", **options}, 2, 3, 2))
    assert caught.value.path == place
    assert place in describe(caught.value)


def test_a_bad_file_is_told_by_its_own_place(folder):
    given = {"kind": "file", "path": "mine.csv", "delimiter": ","}
    with pytest.raises(FileError) as caught:
        load_experiment(write(folder, given, 2, 3, 2))
    assert (caught.value.code, caught.value.file) == ("one_column", str(folder / "mine.csv"))
    with pytest.raises(FileError) as caught:
        load_experiment(write(folder, {"kind": "file", "path": "none.csv"}, 2, 3, 2))
    assert caught.value.code == "not_found"


def test_the_engine_itself_opens_no_file():
    with pytest.raises(SpecError) as caught:
        read_experiment({"data": {"kind": "file", "path": "a"}, "network": chain_json(2, 2)})
    assert caught.value.path == "data.kind"


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("a.CSV", "csv"),
        ("a.tsv", "csv"),
        ("a.npz", "npz"),
        ("a.npy", "npy"),
        ("train-images-idx3-ubyte.gz", "idx"),
        ("a.xlsx", None),
    ],
)
def test_the_format_is_told_by_the_name(name, kind, tmp_path):
    assert format_of(tmp_path / name) == kind


def test_digits_of_a_file_are_pictures(tmp_path):
    with pytest.raises(FileError) as caught:
        read_file_data({"kind": "file", "path": "train-images-idx3-ubyte"}, tmp_path)
    assert caught.value.code == "no_labels"
