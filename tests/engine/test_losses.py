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


#: Every entry with its defaults, and with other arguments.
CHOICES = [
    *(Choice(name) for name in LOSSES.names()),
    Choice(BINARY, (("from_logits", True),)),
    Choice(CATEGORICAL, (("from_logits", True),)),
    Choice("huber", (("delta", 0.25),)),
]


def built(choice):
    return build_loss(Choice(choice) if isinstance(choice, str) else choice)


def per_pattern(choice, prediction, target):
    return built(choice).per_pattern(np.array(prediction), np.array(target))


def gradient(choice, prediction, target):
    prediction = np.array(prediction)
    out = np.full_like(prediction, np.nan)
    scratch = np.full_like(prediction, np.nan)
    built(choice).gradient(prediction, np.array(target), out, scratch)
    return out


@pytest.mark.parametrize("choice", CHOICES, ids=str)
@settings(max_examples=40)
@given(data=st.data())
def test_value_and_gradient_are_those_of_the_formula(choice, data):
    """Mean over outputs (a sum for categorical), then over patterns; replicas stay apart."""
    shape = data.draw(st.tuples(*[st.integers(1, 4)] * 3))
    number = st.floats(0.001, 0.999) | st.sampled_from([0.0, 1e-9, EPSILON, 0.5, HIGH, 1.0, 1.5])
    row = st.lists(number, min_size=shape[2], max_size=shape[2])
    count = shape[0] * shape[1]
    rows = data.draw(st.lists(row, min_size=count, max_size=count).filter(all_have_sums))
    label = data.draw(st.sampled_from([st.floats(0.0, 1.0), st.sampled_from([0.0, 1.0])]))
    targets = data.draw(st.lists(label, min_size=count * shape[2], max_size=count * shape[2]))
    prediction, target = np.reshape(rows, shape), np.reshape(targets, shape)
    value, slope = keras_formulas.LOSSES[choice.name]
    arguments = dict(choice.arguments)
    losses = per_pattern(choice, prediction, target)
    slopes = gradient(choice, prediction, target)
    if choice.name == "hinge":
        target = np.array([keras_formulas.hinge_labels(part) for part in target.tolist()])
    assert losses.shape == shape[:2]
    for place in np.ndindex(shape[:2]):
        ps, ys = prediction[place].tolist(), target[place].tolist()
        assert losses[place] == pytest.approx(value(ps, ys, **arguments), rel=1e-12, abs=1e-12)
        expected = [part / shape[1] for part in slope(ps, ys, **arguments)]
        np.testing.assert_allclose(slopes[place], expected, rtol=1e-9, atol=1e-9)


def all_have_sums(rows):
    """Shares of nothing are not defined; near a clip edge the division may fall on either side."""
    for row in rows:
        shares = [part / sum(row) if sum(row) > 0.1 else EPSILON for part in row]
        edges = [abs(share - edge) for share in shares for edge in (EPSILON, HIGH)]
        if min(edges) < 1e-12:
            return False
    return True


@pytest.mark.parametrize("name", CHOICES, ids=str)
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


def test_the_subgradients_at_kinks_are_kerass():
    """As Keras has them with PyTorch; see the recordings."""
    assert gradient("mean_absolute_error", [[[0.5]]], [[[0.5]]]).item() == 0.0
    assert gradient("hinge", [[[1.0]]], [[[1.0]]]).item() == -0.5
    assert gradient("hinge", [[[-1.0]]], [[[0.0]]]).item() == 0.5
    for edge in (-0.25, 0.25):
        narrow = Choice("huber", (("delta", 0.25),))
        assert gradient(narrow, [[[edge]]], [[[0.0]]]).item() == edge


def test_hinge_labels_of_a_batch_are_taken_together():
    """One label that is neither 0 nor 1 leaves those of its replica as they are."""
    outputs = np.full((2, 2, 1), 0.5)
    targets = np.array([[[0.0], [1.0]], [[0.0], [0.5]]])
    assert per_pattern("hinge", outputs, targets).tolist() == [[1.5, 0.5], [1.0, 0.75]]
    signed = 2.0 * targets[:1] - 1.0
    assert (per_pattern("hinge", outputs, signed) == [[1.5, 0.5]]).all()


@pytest.mark.parametrize("choice", CHOICES, ids=str)
def test_far_outputs_have_finite_gradients(choice):
    """Of either sign; a Poisson loss has no negative outputs."""
    ends = [[[800.0, 1e4]]] if choice.name == "poisson" else [[[800.0, -1e4]], [[-800.0, 1e4]]]
    for outputs in ends:
        with np.errstate(over="ignore"):
            slopes = gradient(choice, [outputs], [[[1.0, 0.0]]])
        assert np.isfinite(slopes).all()
        assert np.isfinite(per_pattern(choice, [outputs], [[[1.0, 0.0]]])).all()


FINE = np.linspace(0.001, 0.999, 999)
#: Outputs among which the best common one of a group lies.
COMMON = {
    BINARY: FINE,
    "from logits": np.linspace(-20.0, 20.0, 400_001),
    "other": np.linspace(-1.0, 1.0, 20_001),
    "poisson": np.linspace(0.0, 2.0, 20_001),
}
GROUPS = {
    "bits": [[0.0, 1.0], [1.0, 0.0], [1.0, 0.0]],
    "signs": [[-1.0, 1.0], [1.0, -1.0], [1.0, -1.0], [1.0, 1.0]],
    "shares": [[0.25, 0.75], [0.5, 0.5]],
    "one label": [[0.0, 1.0]],
    "one sign": [[-1.0, 1.0], [-1.0, 1.0]],
}


def common_outputs(choice, outputs):
    """Many outputs of which one is the best for a group: all pairs, where they are coupled."""
    if choice.name == CATEGORICAL:
        if choice.arguments:
            return np.stack([COMMON["from logits"], -COMMON["from logits"]], axis=-1)
        return np.stack([FINE, 1.0 - FINE], axis=-1)
    known = "from logits" if choice.arguments and choice.name == BINARY else choice.name
    grid = COMMON.get(known, COMMON["other"])
    return np.repeat(grid[:, None], outputs, axis=1)


@pytest.mark.parametrize("group", GROUPS)
@pytest.mark.parametrize("choice", CHOICES, ids=str)
def test_the_floor_of_a_group_is_the_least_loss_of_one_common_output(choice, group):
    """Patterns that look alike get one output: try a fine grid of them."""
    labels = np.array(GROUPS[group])
    loss = built(choice)
    if not loss.is_meant_for(labels):
        return
    tried = common_outputs(choice, labels.shape[1])
    floor = float(loss.group_floor(labels.mean(axis=0), np.square(labels).mean(axis=0)))
    if choice.name == CATEGORICAL:
        losses = [loss.per_pattern(tried[:, None], label[None, None])[:, 0] for label in labels]
        least = np.mean(losses, axis=0).min()
    else:
        # The outputs are independent: each has a best of its own. Given as replicas, so that
        # hinge sees the labels of the group together.
        patterns = np.broadcast_to(tried[:, None], (len(tried), len(labels), labels.shape[1]))
        each = [
            loss.per_pattern(patterns[:, :, [place]], labels[None, :, [place]]).mean(axis=1).min()
            for place in range(labels.shape[1])
        ]
        least = np.mean(each)
    clipped = 2e-3 if group.startswith("one") and not choice.arguments else 1e-5
    assert floor == pytest.approx(least, abs=clipped)
    assert floor <= least + 1e-12


@pytest.mark.parametrize("choice", [one for one in CHOICES if one.name != "poisson"], ids=str)
def test_a_group_of_one_label_has_no_floor(choice):
    label = np.array([0.0, 1.0])
    assert float(built(choice).group_floor(label, label**2)) == 0.0


def test_a_poisson_loss_has_a_floor_even_for_one_label():
    """P − ln p is least at 1, where it is 1; Keras leaves ln y! out."""
    floor = built("poisson").group_floor(np.array([1.0]), np.array([1.0]))
    assert float(floor) == pytest.approx(1.0, abs=1e-6)
