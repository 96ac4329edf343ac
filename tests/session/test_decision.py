"""The decision map: its grid, boundary and reading against the formula of a network by hand."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.engine.experiments import XOR, chain_json, experiment, network_json, patterns_json
from tests.engine.strategies import experiments
from tests.session.runs import advance, living
from xorviz.engine.solved import on_right_side
from xorviz.engine.spec import read_experiment
from xorviz.session import edits
from xorviz.session.picture import Request, Status
from xorviz.session.snapshot import Probe

#: h1 = relu(x1 + x2 − ½), relu(−x1 − x2); out = sigmoid(4 h1 + h2 − 1).
WEIGHTS = {
    "h1": {"kernel": [[1.0, -1.0], [1.0, -1.0]], "bias": [-0.5, 0.0]},
    "out": {"kernel": [[4.0], [1.0]], "bias": [-1.0]},
}


def by_hand(x1, x2):
    first, second = np.maximum(x1 + x2 - 0.5, 0.0), np.maximum(-x1 - x2, 0.0)
    return 1.0 / (1.0 + np.exp(1.0 - 4.0 * first - second))


def decision_of(run, reading=None):
    wanted = Request(frozenset({Probe.DECISION}), reading=reading)
    return run.snapshot(wanted, Status()).decision


def linear(weights, bias, data, **rest):
    """Return a run of a network without hidden layers and with given weights."""
    features, outputs = np.shape(weights)
    network = chain_json(features, outputs, output="linear")
    training = {"loss": "mean_squared_error"}
    kernels = {"out": {"kernel": weights, "bias": bias}}
    return living(experiment(network, data, training, weights=kernels, **rest))


def middles(decision):
    """Return (x₁, x₂) of the middle of every cell."""
    left, right, bottom, top = decision.extent
    _, height, width = decision.outputs.shape
    across = left + (np.arange(width) + 0.5) / width * (right - left)
    up = top - (np.arange(height) + 0.5) / height * (top - bottom)
    return np.meshgrid(across, up)


def test_the_map_by_hand():
    decision = decision_of(living(experiment(weights=WEIGHTS)))
    assert decision.extent == pytest.approx((-0.35, 1.35, -0.35, 1.35))
    assert decision.points.tolist() == [[0, 0], [0, 1], [1, 0], [1, 1]]
    assert decision.outputs.shape == (1, 128, 128)
    np.testing.assert_allclose(decision.outputs[0], by_hand(*middles(decision)), rtol=1e-12)
    assert (decision.level, decision.reading) == (0.5, None)


def test_the_boundary_by_hand_reaches_from_edge_to_edge():
    """The output is ½ where 4 (x1 + x2 − ½) = 1; where both units are below, it is less."""
    boundary = decision_of(living(experiment(weights=WEIGHTS))).boundary
    np.testing.assert_allclose(boundary.sum(axis=2), 0.75, atol=1e-3)
    assert boundary[..., 0].min() == pytest.approx(-0.35, abs=1e-3)
    assert boundary[..., 1].min() == pytest.approx(-0.35, abs=1e-3)
    assert boundary.max() == pytest.approx(1.10, abs=1e-3)


@pytest.mark.parametrize("place", [(0.42, 0.8), (0.0, 0.0), (-0.35, 1.35), (7.0, -3.0)])
def test_a_place_is_read_exactly(place):
    reading = decision_of(living(experiment(weights=WEIGHTS)), place).reading
    assert reading.point == place
    assert reading.outputs == pytest.approx((by_hand(*place),), rel=1e-14)


def test_the_level_is_zero_where_targets_are_minus_one_and_one():
    data = patterns_json([[0, 0], [0, 1], [1, 0], [1, 1]], [[-1], [1], [1], [-1]])
    decision = decision_of(linear([[1.0], [2.0]], [-1.25], data))
    assert decision.level == 0.0
    np.testing.assert_allclose(decision.boundary @ [1.0, 2.0], 1.25, atol=1e-12)


def test_of_one_hot_outputs_the_boundary_is_where_both_are_equal():
    weights, bias = [[1.0, 3.0], [-1.0, 2.0]], [0.5, -0.5]
    decision = decision_of(linear(weights, bias, {**XOR, "outputs": 2}))
    assert np.isnan(decision.level)
    assert decision.outputs.shape[0] == 2
    ends = decision.boundary.reshape(-1, 2)
    assert len(ends) > 2
    np.testing.assert_allclose(ends @ [2.0, 3.0], 1.0, atol=1e-12)


def test_of_three_classes_every_border_is_there():
    """Outputs −x1, x1 + x2 − 1 and −x2: their borders meet where all three are equal."""
    data = patterns_json([[0, 0], [1, 1], [0, 1]], [[1, 0, 0], [0, 1, 0], [0, 0, 1]])
    weights, bias = [[-1.0, 1.0, 0.0], [0.0, 1.0, -1.0]], [0.0, -1.0, 0.0]
    decision = decision_of(linear(weights, bias, data))
    outputs = np.sort(decision.boundary.reshape(-1, 2) @ weights + bias, axis=1)
    cell = 1.7 / 128
    np.testing.assert_allclose(outputs[:, 2], outputs[:, 1], atol=cell)
    middle = decision.boundary.mean(axis=1)
    ranked = np.argsort(middle @ weights + bias, axis=1)
    clear = (outputs[::2, 1] - outputs[::2, 0]) > 2.0 * cell
    assert {frozenset(pair) for pair in ranked[clear, 1:].tolist()} == {
        frozenset({0, 1}),
        frozenset({1, 2}),
        frozenset({0, 2}),
    }


def test_of_several_answers_the_boundary_is_where_any_of_them_changes():
    data = patterns_json([[0, 0], [0, 1], [1, 0], [1, 1]], [[0, 0], [0, 1], [1, 0], [1, 1]])
    decision = decision_of(linear([[1.0, 0.0], [0.0, 1.0]], [0.0, 0.25], data))
    assert decision.level == 0.5
    ends = decision.boundary
    one = np.isclose(ends[..., 0], 0.5).all(axis=1)
    other = np.isclose(ends[..., 1], 0.25).all(axis=1)
    assert (one | other).all()
    assert one.sum() > 100
    assert other.sum() > 100


def test_complements_follow_the_bits_of_a_paired_plane():
    weights = [[1.0], [10.0], [100.0], [1000.0]]
    decision = decision_of(linear(weights, [0.0], {**XOR, "encoding": "paired"}), (0.25, 0.5))
    assert decision.reading.outputs == (0.25 + 7.5 + 50.0 + 500.0,)
    x1, x2 = middles(decision)
    expected = x1 + 10.0 * (1.0 - x1) + 100.0 * x2 + 1000.0 * (1.0 - x2)
    np.testing.assert_allclose(decision.outputs[0], expected, rtol=1e-12)


def test_further_features_stand_at_their_mean_in_the_map_and_in_the_reading():
    data = patterns_json([[0, 0, 1], [1, 1, 5]], [[0], [1]])
    decision = decision_of(linear([[1.0], [2.0], [10.0]], [0.0], data), (0.5, 0.25))
    assert decision.reading.outputs == (0.5 + 0.5 + 30.0,)
    x1, x2 = middles(decision)
    np.testing.assert_allclose(decision.outputs[0], x1 + 2.0 * x2 + 30.0)


def test_one_feature_is_read_whatever_the_height():
    decision = decision_of(linear([[2.0]], [0.0], patterns_json([[0], [1]], [[0], [1]])), (0.3, 9))
    assert decision.reading.outputs == (0.6,)
    np.testing.assert_allclose(decision.outputs[0], 2.0 * middles(decision)[0])
    np.testing.assert_allclose(decision.boundary[..., 0], 0.25)
    assert decision.boundary[..., 1].min() == decision.extent[2]
    assert decision.boundary[..., 1].max() == decision.extent[3]


@pytest.mark.parametrize(("bias", "segments"), [(1.0, 0), (-1.0, 0)])
def test_a_constant_output_has_no_boundary(bias, segments):
    decision = decision_of(linear([[0.0], [0.0]], [bias], XOR))
    assert decision.boundary.shape == (segments, 2, 2)


@pytest.mark.parametrize(
    ("hidden", "least", "most"), [([4, 4], 128, 128), ([60], 48, 64), ([300] * 3, 24, 24)]
)
def test_a_large_network_has_a_coarser_map(hidden, least, most):
    decision = decision_of(living(experiment(chain_json(2, *hidden, 1))))
    _, height, width = decision.outputs.shape
    assert height == width
    assert least <= width <= most


def test_numbers_that_overflow_break_nothing():
    run = living(experiment(chain_json(2, 2, 1, hidden="relu", output="linear")))
    for source in (0, 1):
        run.apply(edits.SetWeight("h1", "x", source, 0, 1e308))
        run.apply(edits.SetWeight("out", "h1", source, 0, -1e308))
    decision = decision_of(run, (np.inf, np.nan))
    assert not np.isfinite(decision.outputs).all()
    assert np.isfinite(decision.boundary).all()
    assert decision.boundary.shape[1:] == (2, 2)


@settings(max_examples=40)
@given(experiments(tame=True).map(read_experiment), st.integers(0, 5))
def test_without_a_boundary_the_answer_is_the_same_everywhere(spec, steps):
    """By the criterion of what is right: either right all over the plane, or wrong all over it."""
    run = living(spec)
    advance(run, steps)
    picture = run.snapshot(Request(frozenset({Probe.DECISION, Probe.PATTERNS})), Status())
    decision, targets = picture.decision, picture.patterns.targets
    assert decision.boundary.shape[1:] == (2, 2)
    assert np.isfinite(decision.boundary).all()
    outputs = decision.outputs
    ranked = np.sort(outputs, axis=0)
    one_hot = np.isnan(decision.level)
    distance = ranked[-1] - ranked[-2] if one_hot else np.abs(outputs - decision.level)
    # On a tie no side is right.
    if len(decision.boundary) == 0 and np.isfinite(outputs).all() and distance.all():
        answers = outputs.reshape(len(outputs), -1).T[None]
        every = np.repeat(targets[:, None], answers.shape[1], axis=1)
        right = on_right_side(np.repeat(answers, len(every), axis=0), every, "accuracy")
        assert (right == right[:, :1]).all()


def test_the_map_is_of_the_replica_on_display():
    crowd = living(experiment(replicas=3, replica=1), 5)
    alone = living(experiment(replica=1), 5)
    one, other = (decision_of(run, (0.1, 0.2)) for run in (crowd, alone))
    assert one.outputs.tobytes() == other.outputs.tobytes()
    assert one.reading == other.reading


def test_branches_are_read_by_feature():
    layers = [("p", ["b"], 1, "linear"), ("out", ["p", "a"], 1, "linear")]
    weights = {
        "p": {"kernel": [[3.0]], "bias": [0.0]},
        "out": {"kernel": [[1.0], [10.0]], "bias": [0.0]},
    }
    network = network_json({"a": 1, "b": 1}, layers)
    run = living(experiment(network, training={"loss": "mean_squared_error"}, weights=weights))
    assert decision_of(run, (0.5, 0.25)).reading.outputs == (0.75 + 5.0,)


def test_at_a_pattern_the_reading_is_what_the_network_answers_to_it():
    run = living(experiment(), 20)
    picture = run.snapshot(Request(frozenset(Probe), reading=(1.0, 0.0)), Status())
    assert picture.patterns.inputs[2].tolist() == [1.0, 0.0]
    answer = picture.patterns.activations["out"][2]
    assert picture.decision.reading.outputs == pytest.approx(answer.tolist(), rel=1e-14)
