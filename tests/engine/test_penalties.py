"""Regularizers: what they add to the loss, its gradient and the trace, and to nothing else."""

import math

import numpy as np
import pytest
from hypothesis import assume, given, settings

from tests.engine.experiments import chain_json, experiment, network_json
from tests.engine.keras_formulas.around import penalty, penalty_slope
from tests.engine.states import outcome, state_bits
from tests.engine.strategies import experiments
from xorviz.engine.penalties import penalty_of
from xorviz.engine.run import Run
from xorviz.engine.spec import read_experiment
from xorviz.engine.whole_set import WholeSet

STRONG = {"name": "l1_l2", "l1": 0.07, "l2": 0.3}
CHOICES = ["l1", "l2", {"name": "l1", "l1": 0.2}, {"name": "l2", "l2": 0.4}, "l1_l2", STRONG]
#: The output reads the input as well, whose weights count like any other.
SKIP = network_json({"x": 2}, [("h1", ["x"], 3, "tanh"), ("out", ["h1", "x"], 1, "sigmoid")])


def with_regularizers(network, **by_layer):
    """A network with these regularizers, by layer as (kernel, bias)."""
    layers = []
    for layer in network["layers"]:
        kernel, bias = by_layer.get(layer["id"], (None, None))
        layers.append({**layer, "kernel_regularizer": kernel, "bias_regularizer": bias})
    return {**network, "layers": layers}


def by_hand(spec, parameters):
    """The penalty of the first replica, weight by weight."""
    return math.fsum(
        penalty(layer.get(f"{part}_regularizer"), array[0].ravel().tolist())
        for layer in spec.to_json()["network"]["layers"]
        for part, array in zip(("kernel", "bias"), parameters[layer["id"]], strict=True)
    )


def slopes_of(choice, weights):
    """The derivative of the penalty by each weight."""
    slope = np.vectorize(lambda weight: penalty_slope(choice, float(weight)), otypes=[float])
    return slope(weights)


@settings(max_examples=60)
@given(experiments(tame=True).map(read_experiment))
def test_the_penalty_is_the_sum_over_the_weights(spec):
    parameters = Run(spec).displayed_parameters()
    expected = by_hand(spec, parameters)
    assert penalty_of(spec.network, parameters)[0] == pytest.approx(expected, rel=1e-12)


@pytest.mark.parametrize("choice", CHOICES, ids=str)
def test_a_step_follows_the_gradient_of_loss_and_penalty(choice):
    """Plain descent from the same weights, with the regularizer and without."""
    training = {"optimizer": {"name": "sgd", "learning_rate": 0.5}, "batch_size": None}
    weights = {"h1": {"kernel": [[0.4, -0.8, 0.0], [-0.3, 0.0, 1.2]], "bias": [0.1, 0.0, -0.2]}}
    network = with_regularizers(SKIP, h1=(choice, choice), out=(choice, None))
    runs = [
        Run(experiment(one, training=training, weights=weights, seed=3)) for one in (SKIP, network)
    ]
    start = runs[0].parameters()
    for run in runs:
        run.advance(1)
    without, with_penalty = (run.parameters() for run in runs)
    for name, part in (("h1", 0), ("h1", 1), ("out", 0), ("out", 1)):
        slopes = slopes_of(choice, start[name][part])
        if (name, part) == ("out", 1):
            slopes = 0.0
        moved = with_penalty[name][part] - without[name][part]
        np.testing.assert_allclose(moved, -0.5 * slopes, rtol=1e-9, atol=1e-15)


def test_the_trace_counts_the_penalty_and_the_evaluation_does_not():
    network = with_regularizers(SKIP, h1=(STRONG, "l1"), out=("l2", STRONG))
    run = Run(experiment(network, training={"batch_size": None}))
    before = run.displayed_parameters()
    loss = float(run.evaluate().loss[0])
    plain = Run(experiment(SKIP, training={"batch_size": None})).evaluate()
    assert loss == float(plain.loss[0])
    trace = []
    run.advance(1, trace)
    assert trace == pytest.approx([loss + by_hand(run.spec, before)], rel=1e-12)


def test_the_look_tells_the_loss_of_the_data_and_the_gradient_of_both():
    network = with_regularizers(SKIP, h1=(STRONG, None))
    run, plain = Run(experiment(network)), Run(experiment(SKIP))
    parameters = run.displayed_parameters()
    look = WholeSet(run.spec, run.dataset).look(parameters)
    bare = WholeSet(plain.spec, plain.dataset).look(parameters)
    assert look.evaluation.loss == bare.evaluation.loss
    assert look.gradients["out"] == bare.gradients["out"]
    kernel = parameters["h1"].kernel[0]
    slopes = slopes_of(STRONG, kernel)
    gradient = WholeSet(plain.spec, plain.dataset).gradient(parameters)["h1"]
    gradient[:-1] += slopes
    assert look.gradients["h1"] == pytest.approx(float(np.linalg.norm(gradient)), rel=1e-12)


def test_an_l1_penalty_leaves_a_weight_at_zero_that_the_loss_does_not_move():
    """The sign of 0 is 0: a unit that nothing reads stays as it is."""
    weights = {
        "h1": {"kernel": [[0.5, 0.5], [0.5, 0.5]], "bias": [0.0, 0.0]},
        "out": {"kernel": [[0.0], [0.0]], "bias": [0.3]},
    }
    network = with_regularizers(chain_json(2, 2, 1), h1=("l1", "l1"))
    run = Run(experiment(network, weights=weights, training={"optimizer": "sgd"}))
    run.advance(1)
    assert not run.parameters()["h1"].bias.any()
    assert (run.parameters()["h1"].kernel < 0.5).all()


@settings(max_examples=30)
@given(experiments(tame=True))
def test_strengths_of_zero_change_no_bit_of_the_run(given_json):
    """So that a slider at 0 is the run without a regularizer, up to the sign of zeros."""
    for layer in given_json["network"]["layers"]:
        for part in ("kernel", "bias"):
            layer.pop(f"{part}_regularizer", None)
    bare = outcome(read_experiment(given_json), 20)
    assume(bare.error is None)
    for layer in given_json["network"]["layers"]:
        layer["kernel_regularizer"] = {"name": "l1_l2"}
    zero = outcome(read_experiment(given_json), 20)
    assert state_bits(zero.state) == state_bits(bare.state)
    assert zero.trace == bare.trace


def test_what_has_no_regularizer_is_written_as_ever():
    """Existing files and the recordings stay as they are."""
    layers = experiment(with_regularizers(SKIP)).to_json()["network"]["layers"]
    assert not any("regularizer" in name for layer in layers for name in layer)
    layers = experiment(with_regularizers(SKIP, h1=("l2", None))).to_json()["network"]["layers"]
    assert layers[0]["kernel_regularizer"] == "l2"
    assert "bias_regularizer" not in layers[0]


def test_a_large_weight_that_no_penalty_counts_makes_none():
    network = with_regularizers(chain_json(1, 1, 1, hidden="tanh"), h1=(None, "l2"))
    data = {"kind": "patterns", "inputs": [[1.0]], "targets": [[1.0]]}
    weights = {"h1": {"kernel": [[1e300]], "bias": [2.0]}}
    run = Run(experiment(network, data, weights=weights))
    assert penalty_of(run.spec.network, run.parameters()).tolist() == [0.04]
