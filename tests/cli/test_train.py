"""`xorviz train --json`: every field of the contract against a run made otherwise."""

import json
import math
from dataclasses import replace

import numpy as np
import pytest

from tests.engine.experiments import chain_json, experiment
from tests.engine.plain_training import PlainNetwork
from tests.session.diverging import diverging, first_bad_step
from tests.session.runs import living, record_bits
from xorviz.engine.run import Run
from xorviz.session import edits
from xorviz.session.files import open_session, save_session
from xorviz.session.presets import load_preset

BITS = ((0.0, 0.0), (0.0, 1.0), (1.0, 0.0), (1.0, 1.0))
TRUTH = ((0.0,), (1.0,), (1.0,), (0.0,))
WEIGHTS = {
    "h1": {"kernel": [[0.7, -0.4], [0.3, 0.9]], "bias": [-0.2, 0.1]},
    "out": {"kernel": [[0.8], [-0.6]], "bias": [0.05]},
}


def hand_run(steps):
    """Batches of three patterns in order, by plain Python numbers: a trace and the weights."""
    plain = PlainNetwork(
        (WEIGHTS["h1"]["kernel"], WEIGHTS["out"]["kernel"]),
        (WEIGHTS["h1"]["bias"], WEIGHTS["out"]["bias"]),
        "tanh",
        "sigmoid",
        "binary_crossentropy",
        "sgd",
        {"learning_rate": 0.5},
    )
    trace = []
    for step in range(steps):
        part = slice(0, 3) if step % 2 == 0 else slice(3, 4)
        trace.append(plain.loss(BITS[part], TRUTH[part]))
        plain.step(BITS[part], TRUTH[part])
    return trace, plain


def by_hand(**rest):
    training = {
        "optimizer": {"name": "sgd", "learning_rate": 0.5},
        "batch_size": 3,
        "shuffle": False,
        "steps": 12,
    }
    network = chain_json(2, 2, 1, hidden="tanh")
    return experiment(network, training=training, weights=WEIGHTS, **rest)


def test_trace_loss_and_weights_are_those_of_a_run_by_hand(xorviz, written):
    """The trace is the loss before each step, on the batch that the step takes."""
    report = xorviz(
        "train", written(by_hand()), "--steps", 7, "--json", "--trace", "--weights"
    ).json
    trace, plain = hand_run(7)
    assert report["trace"] == pytest.approx(trace, rel=1e-11)
    assert report["final_loss"] == [pytest.approx(plain.loss(BITS, TRUTH), rel=1e-11)]
    kernel, bias, out_kernel, out_bias = plain.arrays()
    expected = {"h1": (kernel, bias), "out": (out_kernel, out_bias)}
    assert report["weights"].keys() == expected.keys()
    for layer, (kernel, bias) in expected.items():
        np.testing.assert_allclose(report["weights"][layer]["kernel"], kernel, rtol=1e-10)
        np.testing.assert_allclose(report["weights"][layer]["bias"], bias, rtol=1e-10)
    assert (report["engine"], report["steps"], report["epochs"]) == ("numpy", 7, 3.5)
    assert (report["replicas"], report["seed"], report["diverged"]) == (1, 0, 0)


def test_trace_and_weights_only_when_asked_for(xorviz, written):
    report = xorviz("train", written(by_hand()), "--json").json
    assert not {"trace", "weights", "failure"} & report.keys()


@pytest.mark.parametrize(
    ("options", "steps"),
    [
        ([], 12),
        (["--steps", "3"], 3),
        (["--steps", "1,000"], 1000),
        (["--epochs", "4"], 8),
        (["--epochs", "0"], 0),
        (["--steps", "0"], 0),
    ],
)
def test_the_length_is_the_experiments_own_or_what_is_typed(xorviz, written, options, steps):
    report = xorviz("train", written(by_hand()), "--json", *options).json
    assert (report["steps"], report["epochs"]) == (steps, steps / 2)


def wilson(count, total):
    """The roots of (n + z²) p² − (2 k + z²) p + k² / n = 0."""
    square = 1.959963984540054**2
    roots = np.roots([total + square, -(2 * count + square), count * count / total])
    return [pytest.approx(end, abs=1e-7) for end in sorted(roots.real)]


def crowd_spec():
    training = {
        "batch_size": None,
        "optimizer": {"name": "adam", "learning_rate": 0.05},
        "steps": 600,
    }
    return experiment(training=training)


def test_a_crowd_is_its_replicas_one_by_one(xorviz, written):
    answer = xorviz(
        "train", written(crowd_spec()), "--replicas", 20, "--seed", 1, "--json", "--weights"
    )
    report, runs = answer.json, []
    for number in range(20):
        runs.append(Run(replace(crowd_spec(), seed=1, replica=number)))
        runs[-1].advance(600)
    ends = [run.evaluate() for run in runs]
    assert (answer.code, answer.err) == (0, "")
    assert report["final_loss"] == [end.loss[0] for end in ends]
    assert report["accuracy"] == [end.accuracy[0] for end in ends]
    solved = sum(bool(end.solved[0]) for end in ends)
    assert 0 < solved < 20
    assert report["solved"]["criterion"] == "accuracy"
    assert (report["solved"]["count"], report["solved"]["rate"]) == (solved, solved / 20)
    assert report["solved"]["ci95"] == wilson(solved, 20)
    first = [run.first_solved if run.first_solved >= 0 else None for run in runs]
    assert report["solved"]["first_step"] == first
    assert report["solved"]["checked_every"] == 50
    assert (report["replicas"], report["seed"], report["steps"]) == (20, 1, 600)
    assert report["weights"]["h1"]["kernel"] == runs[0].parameters()["h1"].kernel[0].tolist()
    assert {entry["name"]: round(entry["floor"], 4) for entry in report["plateaus"]} == {
        "all_alike": 0.6931,
        "three_alike": 0.4774,
        "two_alike": 0.3466,
    }
    for entry in report["plateaus"]:
        near = [
            abs(end.loss[0] - entry["floor"]) < 0.01 * entry["floor"] and not end.solved[0]
            for end in ends
        ]
        assert entry["count"] <= sum(near)


def test_a_replica_that_diverged_is_null(xorviz, written):
    answer = xorviz("train", written(diverging(replicas=3)), "--steps", 100, "--json")
    report = answer.json
    assert (answer.code, answer.err) == (0, "")
    assert report["final_loss"] == report["accuracy"] == [None] * 3
    assert (report["diverged"], report["steps"]) == (3, 100)
    assert report["solved"]["count"] == 0
    assert "failure" not in report


def test_a_run_that_diverges_alone_stops_and_says_so(xorviz, written):
    answer = xorviz("train", written(diverging()), "--steps", 500, "--json", "--trace", "--weights")
    report, last = answer.json, first_bad_step() - 1
    assert answer.code == 0
    assert report["failure"] == {"step": last + 1, "layer": "out", "where": "kernel"}
    assert (report["steps"], len(report["trace"]), report["final_loss"]) == (last, last, [None])
    assert (report["diverged"], report["solved"]["count"]) == (1, 0)
    assert np.isfinite(report["weights"]["out"]["kernel"]).all()
    assert answer.err.count("\n") == 1
    assert "“out”" in answer.err
    assert str(last + 1) in answer.err


@pytest.mark.parametrize("replicas", [1, 3])
def test_a_loss_that_is_no_number_while_the_output_is_off_is_reported(xorviz, written, replicas):
    """A softmax's loss over ReLU outputs: the share of each class is 0 / 0 where both are off."""
    spec = experiment(
        chain_json(2, 2, output="relu"),
        {"kind": "gate", "gate": "xor", "outputs": 2},
        {"loss": "categorical_crossentropy", "batch_size": None},
        replicas=replicas,
    )
    answer = xorviz("train", written(spec), "--steps", 5, "--json", "--trace", "--weights")
    assert answer.code == 0
    assert answer.json["diverged"] == replicas
    assert answer.json["final_loss"] == [None] * replicas
    assert "output_off" not in {entry["name"] for entry in answer.json["plateaus"]}


def test_losses_that_overflow_are_null_in_the_trace(xorviz, written):
    """The square of 1e200 is beyond any float, the weights are not yet."""
    trace = xorviz("train", written(diverging()), "--steps", 60, "--json", "--trace").json["trace"]
    assert trace[0] == 2.25
    assert trace[-1] is None
    assert None not in trace[:20]


def test_a_crowd_on_tiny_samples_of_its_own_is_reported(xorviz, written):
    """Each replica has one pattern, so no replica has a floor, though the crowd has all four."""
    data = {"kind": "gate", "gate": "xor", "sample": 1, "resample": "replica"}
    spec = experiment(data=data, replicas=8)
    report = xorviz("train", written(spec), "--steps", 2, "--json").json
    assert report["plateaus"] == []


def test_a_session_that_goes_on_by_the_command_line_equals_one_run_in_one_go(xorviz, tmp_path):
    """In every bit: weights, moments, curves, and the trace."""
    first, second, whole = (tmp_path / f"{name}.xorviz" for name in ("first", "second", "whole"))
    options = ("--json", "--trace", "--out")
    one = xorviz("train", "relu-2-2-1", "--steps", 700, *options, first)
    two = xorviz("train", first, "--steps", 534, *options, second)
    straight = xorviz("train", "relu-2-2-1", "--steps", 1234, *options, whole)
    assert (one.code, two.code, straight.code) == (0, 0, 0)
    assert one.json["trace"] + two.json["trace"] == straight.json["trace"]
    assert two.json["final_loss"] == straight.json["final_loss"]
    assert second.read_bytes() == whole.read_bytes()
    assert (
        record_bits(open_session(second))["state"]
        == record_bits(living(load_preset("relu-2-2-1"), 1234).record())["state"]
    )


def test_what_is_left_of_a_sessions_own_length(xorviz, written, tmp_path):
    out = tmp_path / "part.xorviz"
    xorviz("train", written(by_hand()), "--steps", 5, "--out", out)
    assert xorviz("train", out, "--json").json["steps"] == 7
    xorviz("train", out, "--steps", 20, "--out", out)
    assert xorviz("train", out, "--json").json["steps"] == 0


def test_an_edited_session_goes_on_with_its_edits(xorviz, tmp_path):
    run = living(by_hand(), 5)
    run.apply(edits.SetBatchSize(1))
    path = tmp_path / "edited.xorviz"
    save_session(run.record(), path)
    report = xorviz("train", path, "--steps", 6, "--json", "--weights").json
    run.advance(6)
    assert report["epochs"] == 1.5
    for _ in range(5):
        run.advance(6 + 5 - run.step)
    kernel = run.record().position.state.parameters["h1"].kernel[0]
    assert report["weights"]["h1"]["kernel"] == kernel.tolist()


def test_a_saved_crowd_goes_on_as_a_crowd(xorviz, written, tmp_path):
    path = tmp_path / "crowd.xorviz"
    spec = written(crowd_spec())
    xorviz("train", spec, "--replicas", 4, "--steps", 100, "--out", path)
    rest = xorviz("train", path, "--steps", 50, "--json").json
    whole = xorviz("train", spec, "--replicas", 4, "--steps", 150, "--json").json
    assert rest["final_loss"] == whole["final_loss"]
    assert rest["solved"]["first_step"] == whole["solved"]["first_step"]


def test_the_words_of_a_single_run(xorviz):
    answer = xorviz("train", "nor-by-hand", "--steps", "1000")
    assert (answer.code, answer.err) == (0, "")
    assert answer.out == "1,000 steps (1000 epochs)\nloss 0.0000, accuracy 100.0%\nsolved\n"


def test_the_words_of_a_crowd_tell_the_rate_and_the_plateaus(xorviz, written):
    spec = written(crowd_spec())
    words = xorviz("train", spec, "--replicas", "40").out
    report = xorviz("train", spec, "--replicas", "40", "--json").json
    low, high = report["solved"]["ci95"]
    count = report["solved"]["count"]
    assert f"{count} of 40 random starts solved it: {count / 40:.1%}" in words
    assert f"{low:.1%} to {high:.1%}" in words
    for entry in report["plateaus"]:
        told = f"{entry['count']} stopped at a loss of {entry['floor']:.4f}" in words
        assert told == (entry["count"] > 0)


def test_the_same_command_prints_the_same(xorviz, written):
    typed = ("train", written(crowd_spec()), "--replicas", 3, "--json", "--trace", "--weights")
    one, other = xorviz(*typed), xorviz(*typed)
    assert one.out == other.out
    assert one.out.count("\n") == 1
    assert math.isfinite(json.loads(one.out)["final_loss"][0])


def test_the_learning_rate_is_that_of_the_next_step(xorviz, written):
    """Half after each twelfth step; and of a crowd each its own."""
    spec = by_hand().to_json()
    spec["training"]["learning_rate_schedule"] = {"name": "step_decay", "decay_steps": 6}
    rates = [
        xorviz("train", written(spec), "--steps", steps, "--json").json["learning_rate"]
        for steps in (5, 6, 12)
    ]
    assert rates == [[0.5], [0.25], [0.125]]
    watching = {"name": "reduce_on_plateau", "patience": 1, "min_delta": 0.01}
    spec["training"]["learning_rate_schedule"] = watching
    del spec["weights"]
    crowd = xorviz("train", written(spec), "--steps", 12, "--replicas", 4, "--json").json
    alone = []
    for number in range(4):
        one = {**spec, "replica": number}
        alone += xorviz("train", written(one), "--steps", 12, "--json").json["learning_rate"]
    assert crowd["learning_rate"] == alone
    assert len(set(alone)) > 1


def test_live_units_are_counted_where_they_are_asked_for(xorviz, written):
    """A ReLU unit whose weights are negative is off for every pattern of zeros and ones."""
    weights = {"h1": {"kernel": [[-1.0, 1.0, -1.0], [-1.0, 1.0, 0.5]], "bias": [0.0, 0.0, -2.0]}}
    network = chain_json(2, 3, 1)
    spec = experiment(network, weights=weights, replicas=2)
    report = xorviz("train", written(spec), "--steps", 1, "--json", "--alive").json
    assert report["alive"]["start"] == {"h1": [1, 1]}
    assert set(report["alive"]) == {"start", "end"}
    assert "alive" not in xorviz("train", written(spec), "--steps", 1, "--json").json


@pytest.mark.parametrize("replicas", [1, 3])
def test_an_output_that_is_off_is_a_plateau_of_its_own(xorviz, written, replicas):
    """Squared error of XOR with an answer of 0 throughout: a half, no partition's floor."""
    weights = {"out": {"kernel": [[-1.0], [-1.0]], "bias": [0.0]}}
    training = {"loss": "mean_squared_error", "optimizer": "sgd", "batch_size": None}
    network = chain_json(2, 2, 1, output="relu")
    spec = experiment(network, training=training, weights=weights, replicas=replicas)
    report = xorviz("train", written(spec), "--steps", 50, "--json").json
    assert report["plateaus"][0] == {"name": "output_off", "floor": 0.5, "count": replicas}
    assert sum(one["count"] for one in report["plateaus"]) == replicas
