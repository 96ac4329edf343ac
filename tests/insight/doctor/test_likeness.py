"""Where a run stands: by weights whose answer is known, and the same for every unit order."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.engine.experiments import chain_json, experiment
from tests.insight.doctor.cases import case_at, states
from tests.insight.doctor.test_collapse import TWO_ALIKE
from xorviz.engine.layout import LayerArrays
from xorviz.engine.spec import read_experiment
from xorviz.engine.state import start_state
from xorviz.insight.doctor import Breakdown, Likeness, likeness_of

ONE_CUT = {"h1": {"kernel": [[1.0], [1.0]], "bias": [-1.5]}}


def case_of(network=None, **rest):
    spec = experiment(network, **rest)
    return case_at(spec, start_state(spec))


def test_patterns_at_one_point_are_named_by_their_places():
    assert likeness_of(case_of(weights=TWO_ALIKE)) == Likeness("collapsed", ((0, 2), (1, 3)))
    alike = likeness_of(case_of(chain_json(2, 1, 1), weights=ONE_CUT))
    assert alike == Likeness("collapsed", ((0, 1, 2), (3,)))


def test_what_is_alike_but_wants_one_answer_is_no_collapse():
    # h1 sends 01 and 10 to one point, and they share a target.
    case = case_of(chain_json(2, 1, 1, hidden="tanh"), weights={"h1": {"kernel": [[1.0], [1.0]]}})
    assert likeness_of(case).code != "collapsed"


def test_answers_alike_at_their_floor():
    # Two live units, and an output that reads neither: p = ½ for all, and the loss is ln 2.
    weights = {
        "h1": {"kernel": [[1.0, 0.5], [0.3, 1.0]], "bias": [0.1, 0.1]},
        "out": {"kernel": [[0.0], [0.0]], "bias": [0.0]},
    }
    at_floor = case_of(chain_json(2, 2, 1, hidden="sigmoid"), weights=weights)
    assert likeness_of(at_floor) == Likeness("alike_answers", ((0, 1, 2, 3),))
    weights["out"]["bias"] = [2.0]
    away = case_of(chain_json(2, 2, 1, hidden="sigmoid"), weights=weights)
    assert likeness_of(away) == Likeness("unsolved")


def test_an_output_that_is_off_is_that_and_no_collapse():
    weights = TWO_ALIKE | {"out": {"kernel": [[0.0], [0.0]], "bias": [-1.0]}}
    network = chain_json(2, 2, 1, output="relu")
    case = case_of(network, training={"loss": "mean_squared_error"}, weights=weights)
    assert likeness_of(case) == Likeness("output_off")


def test_solved_and_diverged():
    weights = {
        "h1": {"kernel": [[1.0, 1.0], [1.0, 1.0]], "bias": [0.0, -1.0]},
        "out": {"kernel": [[10.0], [-20.0]], "bias": [-5.0]},
    }
    case = case_of(weights=weights)
    assert likeness_of(case) == Likeness("solved")
    assert likeness_of(replace(case, breakdown=Breakdown(3, "h1", "kernel"))).code == "diverged"


def test_starts_with_patterns_of_their_own_share_no_names():
    data = {"kind": "gate", "gate": "xor", "sample": 20, "noise": 0.1, "resample": "replica"}
    # Off for every pattern: they all are alike.
    weights = {"h1": {"kernel": [[0.0], [0.0]], "bias": [-1.0]}}
    case = case_of(chain_json(2, 1, 1), data=data, weights=weights)
    assert likeness_of(case) == Likeness("collapsed", ())
    shared = case_of(chain_json(2, 1, 1), data=data | {"resample": "shared"}, weights=weights)
    assert likeness_of(shared) == Likeness("collapsed", (tuple(range(20)),))


@given(st.integers(0, 2**16), st.permutations(range(4)), st.integers(0, 400))
@settings(max_examples=40, deadline=None)
def test_it_does_not_depend_on_the_order_of_units(seed, order, steps):
    spec = experiment(
        chain_json(2, 4, 1),
        training={"optimizer": {"name": "adam", "learning_rate": 0.05}},
        seed=seed,
    )
    *_, state = states(spec, steps)
    hidden, output = state.parameters["h1"], state.parameters["out"]
    places = list(order)
    moved = {
        "h1": LayerArrays(hidden.kernel[:, :, places], hidden.bias[:, :, places]),
        "out": LayerArrays(output.kernel[:, places], output.bias),
    }
    case = case_at(spec, state)
    other = likeness_of(replace(case, parameters=moved))
    mine = likeness_of(case)
    assert other.code == mine.code
    assert other.groups == mine.groups


@pytest.mark.parametrize("gate", ["xor", "and", "or"])
def test_a_group_holds_exactly_what_the_hidden_layer_cannot_tell_apart(gate):
    network = chain_json(2, 2, 1)
    for seed in range(30):
        spec = read_experiment(
            {
                "xorviz": 1,
                "data": {"kind": "gate", "gate": gate},
                "network": network,
                "training": {},
                "seed": seed,
            }
        )
        state = start_state(spec)
        found = likeness_of(case_at(spec, state))
        if found.code != "collapsed":
            continue
        hidden = state.parameters["h1"]
        inputs = np.array([[0, 0], [0, 1], [1, 0], [1, 1]], dtype=float)
        points = np.maximum(inputs @ hidden.kernel[0] + hidden.bias[0], 0.0)
        of = {place: group for group in found.groups for place in group}
        for one in range(4):
            for other in range(4):
                assert (other in of[one]) == np.array_equal(points[one], points[other])
