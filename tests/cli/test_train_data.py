"""`xorviz train` on data with a part kept for a test."""

import json

import numpy as np
import pytest

from tests.engine.experiments import chain_json

#: y = x; the weight is 1 already and stays.
LINE = {
    "data": {
        "kind": "patterns",
        "inputs": [[k] for k in range(10)],
        "targets": [[k + k % 2] for k in range(10)],
        "test": 0.3,
        "seed": 4,
    },
    "network": chain_json(1, 1, output="linear"),
    "training": {
        "loss": "mean_squared_error",
        "optimizer": {"name": "sgd", "learning_rate": 0.0},
        "steps": 3,
    },
    "weights": {"out": {"kernel": [[1.0]], "bias": [0.0]}},
}


@pytest.mark.parametrize("replicas", [1, 3])
def test_loss_and_accuracy_on_the_test_are_told_beside_those_of_training(xorviz, written, replicas):
    """Odd patterns are wrong by 1: on both parts together, half of them."""
    told = json.loads(
        xorviz("train", str(written(LINE)), "--replicas", str(replicas), "--json").out
    )
    assert len(told["test_loss"]) == len(told["test_accuracy"]) == replicas
    assert len(set(told["test_loss"])) == 1
    whole = 7 * np.array(told["final_loss"]) + 3 * np.array(told["test_loss"])
    assert whole == pytest.approx(5.0)


def test_there_is_no_test_where_nothing_is_kept(xorviz, written):
    told = json.loads(xorviz("train", "gates-and", "--steps", "5", "--json").out)
    assert not {"test_loss", "test_accuracy"} & told.keys()


def test_the_digits_are_read_by_the_command_line(xorviz):
    answer = xorviz("train", "digits", "--epochs", "10")
    assert "accuracy 94.2%" in answer.out
    assert "test: loss 0.3" in answer.out
