"""Outputs that pass no gradient, and live units, counted by hand."""

import numpy as np
import pytest

from tests.engine.experiments import chain_json, experiment
from xorviz.engine.dataset import build_dataset
from xorviz.engine.run import Run
from xorviz.engine.spec import ExperimentSpec
from xorviz.insight import silence as module
from xorviz.insight.silence import loss_when_off, silence
from xorviz.session.crowd import run_headless
from xorviz.session.record import Record

LARGEST = -np.log(1e-7)
XOR = {"kind": "gate", "gate": "xor"}


def by_bias(bias, output="relu", loss="binary_crossentropy", data=XOR, kernel=0.0):
    """An experiment of one unit that answers the same to every pattern."""
    weights = {"out": {"kernel": [[kernel], [kernel]], "bias": [bias]}}
    network = chain_json(2, 1, output=output)
    training = {"loss": loss, "batch_size": None, "optimizer": "sgd"}
    return experiment(network, data, training, weights=weights)


def silent(spec: ExperimentSpec) -> bool:
    data = build_dataset(spec.data, spec.replica_numbers)
    return bool(silence(spec, data, Run(spec).parameters()).output[0])


@pytest.mark.parametrize(
    ("bias", "output", "loss", "expected"),
    [
        (-1.0, "relu", "mean_squared_error", True),
        (0.0, "relu", "mean_squared_error", True),
        (0.5, "relu", "mean_squared_error", False),
        (1.5, "relu", "mean_squared_error", False),
        # Beyond the clip of the cross-entropy its gradient is 0 as well.
        (1.5, "relu", "binary_crossentropy", True),
        (1.5, "linear", "binary_crossentropy", True),
        (0.5, "relu", "binary_crossentropy", False),
        (7.0, "relu6", "mean_squared_error", True),
        (-50.0, "sigmoid", "mean_squared_error", False),
        (-50.0, "sigmoid", "binary_crossentropy", True),
        (-1.0, "leaky_relu", "mean_squared_error", False),
    ],
)
def test_an_output_is_silent_where_no_pattern_gives_it_a_gradient(bias, output, loss, expected):
    assert silent(by_bias(bias, output, loss)) is expected


def test_one_pattern_with_a_gradient_is_enough():
    """Off at 00, 01 and 10, and 0.25 at 11."""
    spec = by_bias(-1.75, loss="mean_squared_error", kernel=1.0)
    assert not silent(spec)
    assert silent(by_bias(-2.0, loss="mean_squared_error", kernel=1.0))


def test_a_pattern_that_the_sample_lacks_does_not_count():
    drawn = {"kind": "gate", "gate": "xor", "sample": 1, "seed": 0}
    answers = {}
    for seed in range(12):
        spec = by_bias(-1.75, loss="mean_squared_error", kernel=1.0, data={**drawn, "seed": seed})
        row = build_dataset(spec.data, [0]).inputs[0, 0]
        answers[tuple(row)] = silent(spec)
    assert answers == {word: word != (1.0, 1.0) for word in answers}
    assert (1.0, 1.0) in answers
    assert len(answers) > 1


def crowd(loss="mean_squared_error"):
    training = {"loss": loss, "optimizer": {"name": "sgd", "learning_rate": 0.03}}
    network = chain_json(2, 3, 1, output="relu")
    return experiment(network, training={**training, "batch_size": None}, replicas=40)


def test_live_units_are_counted_by_hand():
    """With biases of 0 a ReLU unit is off for all four patterns where no pre-activation is > 0."""
    spec = crowd()
    parameters = Run(spec).parameters()
    data = build_dataset(spec.data, spec.replica_numbers)
    found = silence(spec, data, parameters).alive
    for replica in range(40):
        kernel, out = parameters["h1"].kernel[replica], parameters["out"].kernel[replica, :, 0]
        alive = [max(a, b, a + b) > 0.0 for a, b in kernel.T]
        assert found["h1"][replica] == sum(alive)
        hidden = [[max(0.0, a * x + b * y) for a, b in kernel.T] for x in (0, 1) for y in (0, 1)]
        assert found["out"][replica] == any(float(np.dot(row, out)) > 0.0 for row in hidden)


def test_layers_that_are_never_off_are_not_counted():
    spec = experiment(chain_json(2, 3, 1, hidden="leaky_relu"))
    data = build_dataset(spec.data, spec.replica_numbers)
    assert silence(spec, data, Run(spec).parameters()).alive == {}


def test_a_cut_of_replicas_and_patterns_changes_nothing(monkeypatch):
    spec = crowd()
    data = build_dataset(spec.data, spec.replica_numbers)
    whole = silence(spec, data, Run(spec).parameters())
    monkeypatch.setattr(module, "LARGE", 6)
    monkeypatch.setattr(module, "_MOST_NUMBERS", 150)
    parts = silence(spec, data, Run(spec).parameters())
    assert parts.output.tolist() == whole.output.tolist()
    assert parts.output.any()
    assert not parts.output.all()
    assert {name: counts.tolist() for name, counts in parts.alive.items()} == {
        name: counts.tolist() for name, counts in whole.alive.items()
    }


@pytest.mark.parametrize(
    ("gate", "loss", "floor"),
    [
        ("xor", "mean_squared_error", 0.5),
        ("and", "mean_squared_error", 0.25),
        ("or", "mean_squared_error", 0.75),
        ("xor", "binary_crossentropy", 0.5 * LARGEST),
    ],
)
def test_the_loss_while_the_output_is_off(gate, loss, floor):
    spec = by_bias(-1.0, loss=loss, data={"kind": "gate", "gate": gate})
    assert loss_when_off(spec, build_dataset(spec.data, [0])) == pytest.approx([floor], abs=1e-6)


def test_an_output_that_is_never_off_has_no_such_loss():
    spec = by_bias(-1.0, output="sigmoid")
    assert loss_when_off(spec, build_dataset(spec.data, [0])) is None


@pytest.mark.filterwarnings("error")
def test_where_the_loss_of_an_output_that_is_off_is_not_finite_there_is_no_plateau():
    """The share of each class is 0 / 0 then: no run can stand at such a loss."""
    data = {"kind": "gate", "gate": "xor", "outputs": 2}
    training = {"loss": "categorical_crossentropy", "batch_size": None}
    spec = experiment(chain_json(2, 2, output="relu"), data, training)
    assert loss_when_off(spec, build_dataset(spec.data, [0])) is None


def test_a_run_whose_output_is_off_stands_there_and_nowhere_else():
    """The mean square of 1,000 targets with a share of ones is near the variance, too."""
    data = {"kind": "table", "bits": 3, "targets": [[0]] * 7 + [[1]], "sample": 100, "seed": 3}
    weights = {"out": {"kernel": [[0.0]] * 3, "bias": [-1.0]}}
    training = {"loss": "mean_squared_error", "batch_size": None, "optimizer": "sgd"}
    spec = experiment(chain_json(3, 1, output="relu"), data, training, weights=weights)
    outcome = run_headless(Record.fresh(spec), 20)
    ones = build_dataset(spec.data, [0]).targets.mean()
    counts = {entry.name: entry.count for entry in outcome.plateaus}
    assert counts["output_off"] == sum(counts.values()) == 1
    floors = {entry.name: entry.floor for entry in outcome.plateaus}
    assert floors["output_off"] == pytest.approx(ones)


def test_a_solved_run_is_on_no_plateau_though_its_output_is_clipped():
    """11 alone is beyond 1 and clipped, the others are off: AND is right, and nothing moves."""
    spec = by_bias(-2.0, kernel=2.0, data={"kind": "gate", "gate": "and"})
    assert silent(spec)
    outcome = run_headless(Record.fresh(spec), 5)
    assert outcome.solved.tolist() == [True]
    assert sum(entry.count for entry in outcome.plateaus) == 0
