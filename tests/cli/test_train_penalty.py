"""`xorviz train` with regularizers: the loss of the data and the penalty are told apart."""

import math

import pytest

from tests.engine.experiments import chain_json, experiment

TRAINING = {"batch_size": None, "optimizer": "sgd", "steps": 4}
STRENGTH = {"name": "l2", "l2": 0.25}


def spec(**rest):
    network = chain_json(2, 2, 1, hidden="tanh", kernel_regularizer=STRENGTH)
    return experiment(network, training=TRAINING, **rest)


def squares(weights):
    return math.fsum(w * w for layer in weights.values() for row in layer["kernel"] for w in row)


def test_the_penalty_stands_beside_the_loss_and_the_trace_counts_both(xorviz, written):
    options = ("--json", "--trace", "--weights")
    short = xorviz("train", written(spec()), "--steps", 3, *options).json
    report = xorviz("train", written(spec()), "--steps", 4, *options).json
    assert short["penalty"] == [pytest.approx(0.25 * squares(short["weights"]), rel=1e-12)]
    # The fourth step's trace is the whole of what the third has left.
    assert report["trace"][3] == pytest.approx(short["final_loss"][0] + short["penalty"][0])
    words = xorviz("train", written(spec()), "--steps", 3).out
    assert f"loss {short['final_loss'][0]:.4f} + penalty {short['penalty'][0]:.4f}" in words


def test_a_crowd_has_one_for_each_replica(xorviz, written):
    report = xorviz("train", written(spec()), "--replicas", 3, "--json", "--weights").json
    assert len(report["penalty"]) == 3
    assert report["penalty"][0] == pytest.approx(0.25 * squares(report["weights"]), rel=1e-12)
    assert len(set(report["penalty"])) == 3


def test_without_a_regularizer_the_field_is_not_there(xorviz, written):
    plain = experiment(chain_json(2, 2, 1), training=TRAINING)
    assert "penalty" not in xorviz("train", written(plain), "--json").json


def test_two_ways_of_clipping_are_refused_in_words(xorviz, written):
    document = spec().to_json()
    document["training"]["optimizer"] = {"name": "sgd", "clipnorm": 1, "global_clipnorm": 2}
    answer = xorviz("train", written(document), "--json")
    assert answer.code == 1
    assert "“training.optimizer.global_clipnorm” stands beside" in answer.sentence
    assert "clipnorm, clipvalue, global_clipnorm" in answer.sentence
