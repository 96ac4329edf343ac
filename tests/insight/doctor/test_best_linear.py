"""The best straight cut, against closed forms and against every other weights."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.engine.experiments import chain_json, experiment, patterns_json
from tests.insight.by_hand import entropy
from tests.insight.doctor.cases import case_at, states
from xorviz.engine.layout import LayerArrays
from xorviz.engine.solved import evaluate
from xorviz.insight.doctor.best_linear import best_linear_loss
from xorviz.insight.doctor.examination import Examination

PLAIN = {"optimizer": "sgd", "batch_size": None, "steps": 10}
SIGMOID = ("sigmoid", "binary_crossentropy")
LOGITS = ("linear", {"name": "binary_crossentropy", "from_logits": True})
SQUARES = ("linear", "mean_squared_error")


def examined(kind, inputs, targets):
    output, loss = kind
    data = patterns_json(inputs, targets)
    network = chain_json(len(inputs[0]), len(targets[0]), output=output)
    spec = experiment(network, data=data, training=PLAIN | {"loss": loss})
    return Examination(case_at(spec, next(states(spec))))


@pytest.mark.parametrize(
    ("kind", "best"), [(SIGMOID, np.log(2.0)), (LOGITS, np.log(2.0)), (SQUARES, 0.25)]
)
def test_for_xor_it_is_one_half_everywhere(kind, best):
    bits = [[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]]
    found = best_linear_loss(examined(kind, bits, [[0.0], [1.0], [1.0], [0.0]]))
    assert found == pytest.approx(best, rel=1e-9)


def test_cross_entropy_goes_to_the_share_of_what_no_cut_parts():
    """Two that contradict each other on one side, and one far away that is parted from them."""
    examination = examined(SIGMOID, [[0.0], [0.0], [1.0]], [[0.0], [1.0], [1.0]])
    assert best_linear_loss(examination) == pytest.approx(2 / 3 * entropy(0.5), rel=1e-6)


def test_squares_by_hand():
    """0, 1, 0 at 0, 1, 2: the line lies level at ⅓."""
    examination = examined(SQUARES, [[0.0], [1.0], [2.0]], [[0.0], [1.0], [0.0]])
    assert best_linear_loss(examination) == pytest.approx(2 / 9)


@pytest.mark.parametrize("kind", [("tanh", "mean_squared_error"), ("relu", "binary_crossentropy")])
def test_nothing_is_said_of_what_is_not_convex(kind):
    assert best_linear_loss(examined(kind, [[0.0], [1.0]], [[0.0], [1.0]])) is None


@settings(max_examples=80, deadline=None)
@given(st.sampled_from([SIGMOID, LOGITS, SQUARES]), st.integers(0, 2**32 - 1))
def test_no_weights_do_better(kind, seed):
    """Random weights, and those that a descent from them finds."""
    generator = np.random.default_rng(seed)
    features, patterns = int(generator.integers(1, 4)), int(generator.integers(2, 9))
    inputs = generator.integers(-2, 3, (patterns, features)).astype(float)
    targets = generator.integers(0, 2, (patterns, 1)).astype(float)
    examination = examined(kind, inputs.tolist(), targets.tolist())
    best = best_linear_loss(examination)
    if best is None:
        return
    spec, data = examination.spec, examination.case.dataset

    def loss_of(weights):
        arrays = LayerArrays(weights[None, :-1, None], weights[None, -1:, None])
        return float(evaluate(spec, data, {"out": arrays}).loss[0])

    weights = generator.standard_normal(features + 1) * 10.0 ** generator.uniform(-1.0, 1.5)
    loss = loss_of(weights)
    assert loss >= best * (1.0 - 1e-9) - 1e-12
    reach = 1.0
    for _ in range(300):
        other = weights + reach * generator.standard_normal(features + 1)
        if (lower := loss_of(other)) < loss:
            weights, loss, reach = other, lower, reach * 1.5
        else:
            reach *= 0.9
    # What is cut off at 1 − 1e-7 still costs 1e-7, and what no descent reaches is not held to it.
    assert loss >= best * (1.0 - 1e-8) - 1e-12
