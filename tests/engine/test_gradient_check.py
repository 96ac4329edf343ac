"""The gradient check finds right gradients right, wrong ones wrong, and kinks for what they are."""

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from tests.engine.experiments import chain_json, experiment
from tests.engine.strategies import experiments
from xorviz.engine.errors import NonFiniteError
from xorviz.engine.gradient_check import MOST_WEIGHTS, check_gradients, compare_layer
from xorviz.engine.run import Run
from xorviz.engine.spec import read_experiment
from xorviz.engine.whole_set import WholeSet


def subject(run):
    """What the check takes: the experiment, the data and the weights of the displayed replica."""
    return run.spec, run.dataset.of_replica(run.displayed), run.displayed_parameters()


@settings(max_examples=60, deadline=None)
@given(experiments(tame=True).map(read_experiment), st.integers(0, 30))
def test_what_training_uses_is_the_gradient_of_the_loss(spec, steps):
    run = Run(spec)
    try:
        run.advance(steps)
    except NonFiniteError:
        assume(False)
    for check in check_gradients(*subject(run)):
        assert check.worst < 1e-3
        layer = spec.network.layer(check.layer)
        assert check.checked + check.kinks == (spec.network.fan_in(layer) + 1) * layer.units


@pytest.mark.parametrize("place", [(0, 0), (1, 2), (2, 1)])
def test_one_wrong_weight_is_found(place):
    run = Run(experiment(chain_json(2, 3, 1, hidden="tanh")))
    run.advance(10)
    gradient = WholeSet(*subject(run)[:2]).gradient(run.displayed_parameters())["h1"]
    assert compare_layer(*subject(run), "h1", gradient).worst < 1e-6
    gradient[place] *= 1.02
    assert compare_layer(*subject(run), "h1", gradient).worst > 5e-3


def test_a_pre_activation_of_zero_is_a_kink_and_set_aside():
    """Input 00 and zero biases: moving a bias turns its unit on for 00, or leaves it off."""
    run = Run(experiment(chain_json(2, 3, 1)))
    (hidden, out) = check_gradients(*subject(run))
    assert hidden.kinks == 3
    assert hidden.checked == 6
    assert out.kinks == 0
    assert max(hidden.worst, out.worst) < 1e-6


@pytest.mark.parametrize("strength", [1e-6, 0.3])
def test_a_weight_at_zero_that_an_l1_penalty_counts_is_a_kink(strength):
    """However weak the penalty is; the others agree with the differences of loss and penalty."""
    network = chain_json(2, 3, 1, hidden="tanh", bias_regularizer={"name": "l1", "l1": strength})
    weights = {"h1": {"bias": [0.0, 1e-6, 0.4]}, "out": {"bias": [-0.2]}}
    hidden, out = check_gradients(*subject(Run(experiment(network, weights=weights))))
    assert (hidden.checked, hidden.kinks) == (7, 2)
    assert (out.checked, out.kinks) == (4, 0)
    assert max(hidden.worst, out.worst) < 1e-6


def test_a_gradient_that_forgets_the_penalty_is_found():
    bare, strict = (
        Run(experiment(chain_json(2, 3, 1, hidden="tanh", kernel_regularizer=one)))
        for one in (None, {"name": "l2", "l2": 0.2})
    )
    forgetful = WholeSet(*subject(bare)[:2]).gradient(bare.displayed_parameters())["h1"]
    assert compare_layer(*subject(strict), "h1", forgetful).worst > 1e-2
    right = WholeSet(*subject(strict)[:2]).gradient(strict.displayed_parameters())["h1"]
    assert compare_layer(*subject(strict), "h1", right).worst < 1e-6


def test_a_large_layer_is_checked_in_part_and_the_part_is_told():
    run = Run(experiment(chain_json(2, 30, 30, 1, hidden="tanh")))
    told = []
    checks = check_gradients(*subject(run), progress=told.append)
    assert [check.checked for check in checks] == [90, MOST_WEIGHTS, 31]
    every = 90 + MOST_WEIGHTS + 31
    assert told == pytest.approx([part / every for part in range(1, every + 1)])
    assert max(check.worst for check in checks) < 1e-5


def test_a_gradient_of_nothing_is_no_error():
    """A ReLU output that is off for all patterns: every derivative is exactly 0."""
    dead = {"out": {"kernel": [[-1.0], [-1.0]], "bias": [-1.0]}}
    spec = experiment(
        chain_json(2, 1, output="relu"), weights=dead, training={"loss": "mean_squared_error"}
    )
    (check,) = check_gradients(*subject(Run(spec)))
    assert (check.checked, check.kinks, check.worst) == (3, 0, 0.0)
    assert not np.any(WholeSet(*subject(Run(spec))[:2]).gradient(Run(spec).parameters())["out"])
