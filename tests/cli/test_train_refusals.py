"""What `xorviz train` refuses, in one sentence and before it trains."""

import pytest

from tests.engine.experiments import chain_json, experiment
from tests.session.runs import living
from xorviz.session.files import save_session

BAD = [
    ({"seed": -1}, ["seed", "-1", "0 … 4294967295"]),
    ({"data": {"kind": "gate", "gate": "xnot"}}, ["data.gate", "xnot", "xor, and, or"]),
    ({"network": chain_json(3, 2, 1)}, ["network.inputs[0].units", "3", "2"]),
    ({"training": {"batch_size": 0}}, ["training.batch_size", "0", "1 … 1000000"]),
    ({"colour": 1}, ["colour", "data", "network", "training"]),
]


@pytest.mark.parametrize(("change", "parts"), BAD, ids=lambda part: str(part)[:30])
@pytest.mark.parametrize("json_option", [[], ["--json"]])
def test_a_bad_experiment_is_one_sentence_with_the_field_and_what_is_allowed(
    xorviz, written, change, parts, json_option
):
    answer = xorviz("train", written({**experiment().to_json(), **change}), *json_option)
    assert answer.code == 1
    assert all(part in answer.sentence for part in parts)


@pytest.mark.parametrize(
    ("options", "part"),
    [
        (["--replicas", "0"], "replicas"),
        (["--replicas", "100001"], "replicas"),
        (["--seed", "4294967296"], "seed"),
    ],
)
def test_a_number_out_of_range_is_told(xorviz, options, part):
    answer = xorviz("train", "relu-2-2-1", *options)
    assert answer.code == 1
    assert f"“{part}”" in answer.sentence


def test_an_unknown_name_is_told_with_the_presets(xorviz):
    answer = xorviz("train", "relu-2-2-2", "--json")
    assert answer.code == 1
    assert "sigmoid-2-2-1" in answer.sentence


def test_a_missing_file_is_told(xorviz, tmp_path):
    answer = xorviz("train", tmp_path / "gone.xorviz")
    assert answer.code == 1
    assert "gone.xorviz" in answer.sentence


def test_a_file_that_cannot_be_written_is_told_before_the_training(xorviz, tmp_path):
    """A run of years would otherwise be lost at its end."""
    steps = ("--steps", 10**15)
    for out in (tmp_path / "gone" / "out.xorviz", tmp_path):
        answer = xorviz("train", "relu-2-2-1", *steps, "--out", out, "--json")
        assert answer.code == 1
        assert str(out) in answer.sentence


@pytest.mark.parametrize("option", ["--seed", "--replicas"])
def test_a_session_that_has_begun_keeps_its_replicas_and_its_seed(xorviz, tmp_path, option):
    path = tmp_path / "begun.xorviz"
    save_session(living(experiment(), 5).record(), path)
    answer = xorviz("train", path, option, 3)
    assert answer.code == 2
    assert "seed" in answer.sentence
