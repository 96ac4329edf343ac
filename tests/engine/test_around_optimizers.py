"""Clipping and weight decay around every optimizer, variable by variable in plain numbers."""

import numpy as np
import pytest

from tests.engine.experiments import chain_json, experiment, network_json
from tests.engine.keras_formulas import OPTIMIZERS as FORMULAS
from tests.engine.keras_formulas.around import clipped
from tests.engine.states import assert_equals_alone, outcome, state_bits
from xorviz.engine.layout import Layout
from xorviz.engine.optimizers import OPTIMIZERS, build_optimizer
from xorviz.engine.run import Run

STEPS = 12
#: Two kernels and two biases; the bounds lie among the norms of their gradients.
SIZES = (4, 2, 3, 1)
BOUNDS = {"clipnorm": 0.7, "clipvalue": 0.3, "global_clipnorm": 1.1}


def gradients():
    """Of two replicas: ordinary ones, and one that is zero throughout."""
    drawn = np.random.default_rng(8).standard_normal((STEPS, 2, sum(SIZES)))
    drawn[:, :, :4] *= 0.2
    drawn[3] = 0.0
    return drawn


def walk(choice, drawn):
    """The parameters after each step."""
    optimizer = build_optimizer(OPTIMIZERS.read(choice, "here"), SIZES)
    parameters = np.linspace(-1.0, 1.0, 2 * sum(SIZES)).reshape(2, -1)
    slots = {name: np.zeros_like(parameters) for name in optimizer.slots}
    start, path = parameters.copy(), []
    for iteration, gradient in enumerate(drawn, start=1):
        scratch = np.full_like(parameters, np.nan)
        with np.errstate(all="ignore"):
            optimizer.update(parameters, gradient.copy(), slots, iteration, scratch)
        path.append(parameters.copy())
    return start, np.array(path)


def clipped_by_hand(row, name):
    """One replica's gradient, cut into its variables and clipped."""
    parts = [part.tolist() for part in np.split(row, np.cumsum(SIZES)[:-1])]
    return [number for part in clipped(parts, name, BOUNDS[name]) for number in part]


@pytest.mark.parametrize("clipping", BOUNDS)
@pytest.mark.parametrize("optimizer", OPTIMIZERS.names())
def test_every_optimizer_steps_along_the_clipped_gradient(optimizer, clipping):
    drawn = gradients()
    start, path = walk({"name": optimizer, clipping: BOUNDS[clipping]}, drawn)
    for replica in range(2):
        series = np.array([clipped_by_hand(row, clipping) for row in drawn[:, replica]])
        assert (series != drawn[:, replica]).any()
        for place in range(sum(SIZES)):
            steps = series[:, place].tolist()
            expected = FORMULAS[optimizer](float(start[replica, place]), steps)
            np.testing.assert_allclose(path[:, replica, place], expected, rtol=1e-9, atol=1e-13)


@pytest.mark.parametrize("optimizer", ["sgd", "lion", "adagrad", "adam"])
def test_weights_decay_before_the_step_and_the_gradient_knows_nothing_of_it(optimizer):
    """With a gradient of 0 nothing is left but w (1 − η λ)ᵗ."""
    choice = {"name": optimizer, "learning_rate": 0.5, "weight_decay": 0.2}
    start, path = walk(choice, np.zeros((STEPS, 2, sum(SIZES))))
    for step, parameters in enumerate(path, start=1):
        np.testing.assert_allclose(parameters, start * 0.9**step, rtol=1e-12)


def test_decay_and_clipping_together():
    """The clip bounds the gradient alone, not what the decay takes."""
    drawn = gradients()
    choice = {"name": "sgd", "learning_rate": 0.5, "weight_decay": 0.2, "clipvalue": 0.3}
    start, path = walk(choice, drawn)
    expected = start
    for parameters, gradient in zip(path, drawn, strict=True):
        expected = expected * 0.9 - 0.5 * np.clip(gradient, -0.3, 0.3)
        np.testing.assert_allclose(parameters, expected, rtol=1e-12, atol=1e-15)


def test_adamw_is_adam_with_a_decay_by_default():
    drawn = gradients()
    plain, adamw = walk("adam", drawn), walk("adamw", drawn)
    assert (walk({"name": "adam", "weight_decay": 0.004}, drawn)[1] == adamw[1]).all()
    assert (walk({"name": "adamw", "weight_decay": 0.0}, drawn)[1] == plain[1]).all()


def test_off_is_off():
    drawn = gradients()
    zeros = dict.fromkeys(("weight_decay", *BOUNDS), 0.0)
    assert (walk({"name": "rmsprop", **zeros}, drawn)[1] == walk("rmsprop", drawn)[1]).all()


@pytest.mark.parametrize("clipping", BOUNDS)
def test_what_is_not_a_number_stays_visible(clipping):
    """A run stops at it."""
    wrong = np.zeros((1, 2, sum(SIZES)))
    wrong[0, 1, 5] = np.nan
    _, path = walk({"name": "sgd", clipping: 1.0}, wrong)
    assert np.isnan(path[0, 1, 5])
    assert np.isfinite(path[0, 0]).all()


def test_each_kernel_and_each_bias_is_a_variable():
    network = network_json({"x": 2}, [("h1", ["x"], 3, "tanh"), ("out", ["h1", "x"], 1, "sigmoid")])
    layout = Layout(experiment(network).network)
    assert layout.sizes == (6, 3, 5, 1)
    assert sum(layout.sizes) == layout.size


@pytest.mark.parametrize("clipping", BOUNDS)
@pytest.mark.parametrize("units", [2, 17])
def test_a_replica_of_a_crowd_is_clipped_as_alone(clipping, units):
    regularizers = {"kernel_regularizer": {"name": "l1_l2", "l1": 0.01, "l2": 0.02}}
    network = chain_json(2, units, units, 1, hidden="tanh", **regularizers)
    optimizer = {"name": "sgd", "learning_rate": 0.5, clipping: 0.02, "weight_decay": 0.1}
    spec = experiment(network, training={"optimizer": optimizer, "batch_size": 3}, replicas=5)
    crowd = outcome(spec, 30)
    for index in range(5):
        assert_equals_alone(crowd, index)
    free = {**optimizer, clipping: 0.0}
    other = outcome(experiment(network, training={"optimizer": free, "batch_size": 3}), 30)
    assert state_bits(other.state) != state_bits(outcome(spec.alone(0), 30).state)


def test_a_bound_keeps_a_run_finite_that_would_not_be():
    """What clipping is for: a step too long for the valley."""
    network = chain_json(1, 1, output="linear")
    data = {"kind": "patterns", "inputs": [[10.0]], "targets": [[1.0]]}
    weights = {"out": {"kernel": [[3.0]]}}
    ends = []
    for bound in (0.0, 0.1):
        optimizer = {"name": "sgd", "learning_rate": 0.1, "clipnorm": bound}
        training = {"loss": "mean_squared_error", "optimizer": optimizer}
        ends.append(outcome(experiment(network, data, training, weights=weights), 1000).error)
    assert ends[0] is not None
    assert ends[1] is None


def test_a_run_clips_by_its_own_variables():
    """The output's bias alone is beyond the bound; the other variables go on as they would."""
    network = chain_json(2, 1, output="linear")
    data = {"kind": "patterns", "inputs": [[0.01, 0.02]], "targets": [[0.0]]}
    weights = {"out": {"kernel": [[0.0], [0.0]], "bias": [1.0]}}
    optimizer = {"name": "sgd", "learning_rate": 1.0, "clipnorm": 0.5}
    training = {"loss": "mean_squared_error", "optimizer": optimizer}
    run = Run(experiment(network, data, training, weights=weights))
    run.advance(1)
    arrays = run.parameters()["out"]
    np.testing.assert_allclose(arrays.kernel[0, :, 0], [-0.02, -0.04], rtol=1e-12)
    np.testing.assert_allclose(arrays.bias, [[[0.5]]], rtol=1e-12)
