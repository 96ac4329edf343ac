"""The line at which the output changes its answer, against the network itself."""

import math
import warnings
from itertools import pairwise

import numpy as np
import pytest

from tests.engine import keras_formulas
from tests.engine.experiments import chain_json, experiment, network_json
from xorviz.engine.dataset import build_dataset
from xorviz.engine.forward import forward
from xorviz.engine.registry import Choice
from xorviz.engine.state import start_state
from xorviz.insight.hidden_space import hidden_space
from xorviz.insight.straight_cut import straight_cut, threshold_of


def look(spec, layer="h1", level=0.5, units=None):
    data, parameters = build_dataset(spec.data, [0]), start_state(spec).parameters
    space = hidden_space(
        spec.network, parameters, layer, data.distinct_inputs[0], data.shares[0], units=units
    )
    outputs = forward(spec.network, parameters, data.distinct_inputs)[spec.network.output]
    return straight_cut(spec.network, parameters, space, level), space, outputs.activation[0, :, 0]


@pytest.mark.parametrize("hidden", ["relu", "sigmoid", "tanh"])
@pytest.mark.parametrize("output", ["sigmoid", "tanh", "linear", "softplus"])
@pytest.mark.parametrize("units", [None, (0, 1), (1, 0)])
@pytest.mark.parametrize("seed", [1, 2, 3])
def test_the_patterns_lie_on_the_side_that_their_output_says(hidden, output, units, seed):
    cut, space, outputs = look(
        experiment(
            chain_json(2, 2, 1, hidden=hidden, output=output, bias_initializer="random_normal"),
            seed=seed,
        ),
        units=units,
    )
    assert cut.complete
    sides = space.points @ [cut.a, cut.b] + cut.c
    assert (sides > 0.0).tolist() == (outputs > 0.5).tolist()


def test_of_a_sigmoid_the_line_is_where_weights_and_bias_make_zero():
    weights = {"out": {"kernel": [[3.0], [-4.0]], "bias": [0.5]}}
    cut, *_ = look(experiment(chain_json(2, 2, 1), weights=weights), units=(0, 1))
    assert (cut.a, cut.b, cut.c) == (3.0, -4.0, 0.5)


def test_two_of_three_units_do_not_tell_all_but_the_third_stands_at_its_mean():
    weights = {
        "h1": {"kernel": [[1, 0, 1], [0, 1, 1]], "bias": [0, 0, 0]},
        "out": {"kernel": [[1.0], [1.0], [-1.0]], "bias": [0.25]},
    }
    spec = experiment(chain_json(2, 3, 1), weights=weights)
    cut, *_ = look(spec, units=(0, 1))
    assert not cut.complete
    # The third counts the bits, one on average.
    assert (cut.a, cut.b, cut.c) == (1.0, 1.0, pytest.approx(0.25 - 1.0))
    constant = {**weights, "h1": {"kernel": [[1, 0, 0], [0, 1, 0]], "bias": [0, 0, 2]}}
    cut, *_ = look(experiment(chain_json(2, 3, 1), weights=constant), units=(0, 1))
    assert cut.complete
    assert cut.c == pytest.approx(0.25 - 2.0)


def test_where_two_principal_axes_hold_all_the_line_is_that_of_the_output():
    weights = {
        # The third unit is the sum of the others: the patterns lie in a plane.
        "h1": {"kernel": [[1, 0, 1], [0, 1, 1]], "bias": [0, 0, 0]},
        "out": {"kernel": [[2.0], [-3.0], [0.5]], "bias": [0.25]},
    }
    cut, space, outputs = look(experiment(chain_json(2, 3, 1), weights=weights))
    assert cut.complete
    sides = space.points @ [cut.a, cut.b] + cut.c
    np.testing.assert_allclose(sides, np.log(outputs / (1.0 - outputs)), atol=1e-9)


def test_the_output_itself_is_cut_at_its_level():
    cut, space, outputs = look(experiment(chain_json(2, 2, 1)), layer="out")
    np.testing.assert_allclose(space.points[:, 0] * cut.a + cut.c, outputs - 0.5, atol=1e-12)


def test_an_output_that_reads_more_or_is_several_has_no_line():
    skip = network_json({"x": 2}, [("h1", ["x"], 2, "relu"), ("out", ["h1", "x"], 1, "sigmoid")])
    assert look(experiment(skip))[0] is None
    assert look(experiment(chain_json(2, 2, 2, 1)))[0] is None
    assert look(experiment(chain_json(2, 2, 2, 1)), layer="h2")[0] is not None
    assert look(experiment(chain_json(2, 2, 1)), level=math.nan)[0] is None
    two = experiment(chain_json(2, 2, 2), {"kind": "gate", "gate": "xor", "outputs": 2})
    assert look(two)[0] is None
    assert look(two, layer="out")[0] is None


@pytest.mark.parametrize(
    ("name", "level", "expected"),
    [
        ("sigmoid", 0.5, 0.0),
        ("tanh", 0.5, math.atanh(0.5)),
        ("relu", 0.0, 0.0),
        ("relu", 0.5, 0.5),
        ("softplus", 0.5, math.log(math.exp(0.5) - 1.0)),
        ("linear", 0.0, 0.0),
        ("leaky_relu", 0.0, 0.0),
        # A positive number whatever comes.
        ("softplus", 0.0, None),
        ("exponential", 0.0, None),
        # A single unit has the whole share.
        ("softmax", 0.5, None),
    ],
)
def test_thresholds_in_closed_form(name, level, expected):
    found = threshold_of(Choice(name), level)
    assert found == (None if expected is None else pytest.approx(expected, abs=1e-12))


@pytest.mark.parametrize("name", sorted(keras_formulas.ACTIVATIONS))
@pytest.mark.parametrize("level", [0.0, 0.5])
def test_an_activation_is_above_its_level_above_the_threshold_alone(name, level):
    formula = keras_formulas.ACTIVATIONS[name]
    tried = np.linspace(-9.0, 9.0, 181) + 0.013
    above = [formula([z])[0] > level for z in tried]
    found = threshold_of(Choice(name), level)
    crossings = sum(one != other for one, other in pairwise(above))
    if crossings != 1:
        assert found is None
    else:
        assert above == (tried > found).tolist()


def test_weights_of_a_run_that_is_about_to_overflow_have_no_line_and_no_warning():
    weights = {
        "h1": {"kernel": [[1e100, 0.0], [0.0, 1e100]], "bias": [0.0, 0.0]},
        "out": {"kernel": [[1e300], [1e300]], "bias": [0.0]},
    }
    spec = experiment(chain_json(2, 2, 1), weights=weights)
    data, parameters = build_dataset(spec.data, [0]), start_state(spec).parameters
    inputs, shares = data.distinct_inputs[0], data.shares[0]
    space = hidden_space(spec.network, parameters, "h1", inputs, shares, units=(0, 1))
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert straight_cut(spec.network, parameters, space, 0.5) is None
