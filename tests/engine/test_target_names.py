"""Names of targets: read, written, checked, and brought along by files and references."""

import json

import numpy as np
import pytest

from tests.engine.experiments import chain_json, experiment, patterns_json
from xorviz.engine.errors import SpecError
from xorviz.engine.spec import PatternsData, Table, read_data, read_experiment

NAMED = patterns_json([[0, 0], [1, 1]], [[1, 0], [0, 1]], target_names=["cat", "dog"])


def test_they_come_back_as_they_were_written():
    data = read_data(NAMED)
    assert data.target_names == ("cat", "dog")
    assert data.to_json()["target_names"] == ["cat", "dog"]
    spec = experiment(chain_json(2, 2), NAMED)
    assert read_experiment(json.loads(json.dumps(spec.to_json()))) == spec
    assert spec.validate() is spec


def test_data_without_names_do_not_speak_of_them():
    data = read_data({name: value for name, value in NAMED.items() if name != "target_names"})
    assert data.target_names == ()
    assert "target_names" not in data.to_json()
    assert read_data({**NAMED, "target_names": None}) == data


def test_a_reference_to_many_patterns_has_them_too():
    pixels = Table(np.arange(6_000.0).reshape(600, 10))
    labels = Table(np.eye(2)[np.arange(600) % 2])
    data = PatternsData((("", pixels),), labels, target_names=("cat", "dog"))
    document = json.loads(json.dumps(data.to_json()))
    assert document["target_names"] == ["cat", "dog"]
    assert read_data(document, tables={data.stored.digest: data.stored}) == data


@pytest.mark.parametrize(
    ("names", "place", "code"),
    [
        (["cat"], "data.target_names", "wrong_length"),
        (["cat", "dog", "bird"], "data.target_names", "wrong_length"),
        ([], "data.target_names", "not_a_list"),
        ("catdog", "data.target_names", "not_a_list"),
        (["cat", ""], "data.target_names[1]", "not_a_text"),
        (["cat", 7], "data.target_names[1]", "not_a_text"),
    ],
)
def test_wrong_names_are_refused_by_their_place(names, place, code):
    with pytest.raises(SpecError) as caught:
        read_data({**NAMED, "target_names": names})
    assert (caught.value.path, caught.value.code) == (place, code)


def test_names_made_in_code_are_checked_as_well():
    inputs, targets = Table(np.zeros((2, 2))), Table(np.eye(2))
    data = PatternsData((("", inputs),), targets, target_names=("one",))
    with pytest.raises(SpecError) as caught:
        data.validate()
    assert (caught.value.path, caught.value.code) == ("data.target_names", "wrong_length")
