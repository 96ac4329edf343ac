"""Every loss and its gradient, against Keras's formulas in plain numbers."""

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.engine import keras_formulas
from xorviz.engine.losses import EPSILON, LOSSES, build_loss
from xorviz.engine.registry import Choice

HIGH = 1.0 - EPSILON
BINARY, CATEGORICAL = "binary_crossentropy", "categorical_crossentropy"


def per_pattern(name, prediction, target):
    return build_loss(Choice(name)).per_pattern(np.array(prediction), np.array(target))


def gradient(name, prediction, target):
    prediction = np.array(prediction)
    out = np.full_like(prediction, np.nan)
    scratch = np.full_like(prediction, np.nan)
    build_loss(Choice(name)).gradient(prediction, np.array(target), out, scratch)
    return out


@pytest.mark.parametrize("name", LOSSES.names())
@settings(max_examples=40)
@given(data=st.data())
def test_value_and_gradient_are_those_of_the_formula(name, data):
    """Mean over outputs (a sum for categorical), then over patterns; replicas stay apart."""
    shape = data.draw(st.tuples(*[st.integers(1, 4)] * 3))
    number = st.floats(0.001, 0.999) | st.sampled_from([0.0, 1e-9, EPSILON, 0.5, HIGH, 1.0, 1.5])
    row = st.lists(number, min_size=shape[2], max_size=shape[2])
    count = shape[0] * shape[1]
    rows = data.draw(st.lists(row, min_size=count, max_size=count).filter(all_have_sums))
    targets = data.draw(
        st.lists(st.floats(0.0, 1.0), min_size=count * shape[2], max_size=count * shape[2])
    )
    prediction, target = np.reshape(rows, shape), np.reshape(targets, shape)
    value, slope = keras_formulas.LOSSES[name]
    losses = per_pattern(name, prediction, target)
    slopes = gradient(name, prediction, target)
    assert losses.shape == shape[:2]
    for place in np.ndindex(shape[:2]):
        ps, ys = prediction[place].tolist(), target[place].tolist()
        assert losses[place] == pytest.approx(value(ps, ys), rel=1e-12, abs=1e-12)
        expected = [part / shape[1] for part in slope(ps, ys)]
        np.testing.assert_allclose(slopes[place], expected, rtol=1e-9, atol=1e-9)


def all_have_sums(rows):
    """Shares of nothing are not defined; near a clip edge the division may fall on either side."""
    for row in rows:
        shares = [part / sum(row) if sum(row) > 0.1 else EPSILON for part in row]
        edges = [abs(share - edge) for share in shares for edge in (EPSILON, HIGH)]
        if min(edges) < 1e-12:
            return False
    return True


@pytest.mark.parametrize("name", LOSSES.names())
def test_targets_may_be_shared_by_all_replicas(name):
    generator = np.random.default_rng(1)
    prediction, target = generator.uniform(0.1, 0.9, (3, 4, 2)), generator.uniform(0, 1, (1, 4, 2))
    repeated = np.repeat(target, 3, axis=0)
    for function in (per_pattern, gradient):
        assert (function(name, prediction, target) == function(name, prediction, repeated)).all()


@pytest.mark.parametrize("target", [0.0, 0.25, 1.0])
@pytest.mark.parametrize("edge", [EPSILON, HIGH])
def test_the_edges_of_the_clip_are_inside(edge, target):
    expected = (edge - target) / (edge * (1.0 - edge))
    assert gradient(BINARY, [[[edge]]], [[[target]]]).item() == pytest.approx(expected, rel=1e-12)
    assert expected != 0.0


def test_the_edges_of_the_clip_are_inside_for_shares_as_well():
    """Shares of exactly 1e-7 and 1 − 1e-7, since they add up to 1."""
    assert EPSILON + HIGH == 1.0
    for target in ([1.0, 0.0], [0.0, 1.0], [0.5, 0.5]):
        # Σ over shares s_k of −y_k / s_k · (δ_kj − s_k), both of them inside.
        expected = [
            sum(target) - part / share for part, share in zip(target, (EPSILON, HIGH), strict=True)
        ]
        slopes = gradient(CATEGORICAL, [[[EPSILON, HIGH]]], [[target]])
        np.testing.assert_allclose(slopes[0, 0], expected, rtol=1e-9, atol=1e-12)


@pytest.mark.parametrize("target", [0.0, 0.25, 1.0])
@pytest.mark.parametrize(
    "outside", [np.nextafter(EPSILON, 0.0), np.nextafter(HIGH, 1.0), 0.0, 1.0, -3.0, 7.0]
)
def test_outside_the_clip_the_gradient_is_exactly_zero(outside, target):
    """Whatever stands beside it."""
    slopes = gradient(BINARY, [[[outside, 0.3]]], [[[target, 1.0]]])
    assert slopes[0, 0, 0] == 0.0
    assert slopes[0, 0, 1] == pytest.approx(-1.0 / 0.3 / 2.0)
    assert gradient(CATEGORICAL, [[[0.0, 0.4]]], [[[0.0, 1.0]]]).tolist() == [[[0.0, 0.0]]]


@pytest.mark.parametrize(
    ("prediction", "target"), [(0.0, 1.0), (1.0, 0.0), (-5.0, 1.0), (9.0, 0.0)]
)
def test_the_largest_binary_loss(prediction, target):
    """−ln 1e-7, where a ReLU output stands that is off for every pattern."""
    loss = per_pattern(BINARY, [[[prediction]]], [[[target]]]).item()
    assert loss == pytest.approx(7.0 * math.log(10.0), rel=1e-9)
    assert loss == pytest.approx(16.118, abs=5e-4)


def test_known_values():
    assert per_pattern(BINARY, [[[0.5]]], [[[1.0]]]).item() == pytest.approx(math.log(2.0))
    assert per_pattern(BINARY, [[[0.5, 0.25]]], [[[1.0, 0.0]]]).item() == pytest.approx(
        (math.log(2.0) + math.log(4.0 / 3.0)) / 2.0
    )
    assert per_pattern("mean_squared_error", [[[0.5, 2.0]]], [[[1.0, 0.0]]]).item() == 2.125
    # Shares 1/4, 1/4, 1/2, though the outputs add up to 8; a sum over outputs, not a mean.
    shares = per_pattern(CATEGORICAL, [[[2.0, 2.0, 4.0]]], [[[0.0, 1.0, 0.0]]]).item()
    assert shares == pytest.approx(math.log(4.0))


@pytest.mark.parametrize("name", LOSSES.names())
def test_the_floor_of_a_group_is_the_least_loss_of_one_common_output(name):
    """Patterns that look alike get one output: try a fine grid of them."""
    labels = np.array([[0.0, 1.0], [1.0, 0.0], [1.0, 0.0]])
    grid = np.linspace(0.001, 0.999, 999)
    pairs = np.stack([grid, 1.0 - grid], axis=-1)
    losses = np.mean(
        [per_pattern(name, pairs[:, None, :], label[None, None, :])[:, 0] for label in labels],
        axis=0,
    )
    floor = LOSSES[name].group_floor(labels.mean(axis=0), np.square(labels).mean(axis=0))
    assert float(floor) == pytest.approx(losses.min(), abs=1e-5)
    assert float(floor) <= losses.min() + 1e-12


@pytest.mark.parametrize("name", LOSSES.names())
def test_a_group_of_one_label_has_no_floor(name):
    label = np.array([0.0, 1.0])
    assert float(LOSSES[name].group_floor(label, label**2)) == 0.0
