"""Second derivatives of every activation and loss, against differences of the first.

The cases are made from the registries, so that a new entry is tested as it is added.
"""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.engine.test_activations import CHOICES as ACTIVATION_CHOICES
from tests.engine.test_losses import CHOICES as LOSS_CHOICES
from xorviz.engine.activations import build_activation
from xorviz.engine.losses import EPSILON, build_loss
from xorviz.engine.registry import Choice

WIDTH = 1e-5
#: Its bend is too narrow for differences of this width; a value of it is among those known.
NARROW = Choice("celu", (("alpha", 0.01),))
LEVEL = [one for one in ACTIVATION_CHOICES if one.name not in ("exponential", "sine")]
PIECES = ("linear", "relu", "leaky_relu", "relu6", "hard_sigmoid", "step")
#: Between, and far out; none within the width of a kink.
PLACES = np.array([0.01, 0.3, 0.9, 1.7, 2.9, 3.1, 4.4, 5.9, 6.1, 9.0, 17.0, 30.0, 45.0])


def passed_back(choice, pre_activation, gradient):
    """What the backward pass of the engine makes of a gradient."""
    functions = build_activation(choice)
    activation = np.empty_like(pre_activation)
    functions.forward(pre_activation, activation)
    result = gradient.copy()
    functions.backward(pre_activation, activation, result, np.empty_like(result))
    return result


def expanded(choice, pre_activation):
    functions = build_activation(choice)
    activation = np.empty_like(pre_activation)
    functions.forward(pre_activation, activation)
    return functions.expand(pre_activation, activation)


def assert_bends(choice, pre_activation, direction, gradient):
    ahead = passed_back(choice, pre_activation + WIDTH * direction, gradient)
    behind = passed_back(choice, pre_activation - WIDTH * direction, gradient)
    found = expanded(choice, pre_activation).bend(direction, gradient)
    expected = (ahead - behind) / (2.0 * WIDTH)
    # A difference of this width knows a slope to 1e-11 of itself, and misses a third derivative.
    scale = np.abs(ahead).max(initial=1.0)
    np.testing.assert_allclose(found, expected, rtol=1e-6, atol=1e-8 * scale)


@pytest.mark.parametrize("choice", [one for one in ACTIVATION_CHOICES if one != NARROW], ids=str)
def test_an_activation_bends_as_its_slope_changes(choice):
    """In pairs of units, so that softmax has something to share."""
    places = np.concatenate([PLACES, -PLACES])
    pre_activation = np.stack([places, 0.4 * places[::-1] + 0.003], axis=-1)[None]
    direction = np.where(np.arange(52).reshape(1, 26, 2) % 3 == 0, -1.0, 0.7)
    gradient = np.where(np.arange(52).reshape(1, 26, 2) % 2 == 0, 1.0, -2.0)
    if choice.name == "exponential":
        pre_activation = np.minimum(pre_activation, 5.0)
    assert_bends(choice, pre_activation, direction, gradient)


@pytest.mark.parametrize("choice", ACTIVATION_CHOICES, ids=str)
def test_the_slope_is_that_of_the_backward_pass(choice):
    """The Jacobians are symmetric: forward along a direction is backward of the same numbers."""
    generator = np.random.default_rng(3)
    pre_activation = generator.normal(0.0, 2.0, (1, 6, 3))
    directions = generator.normal(0.0, 1.0, (4, 6, 3))
    found = expanded(choice, pre_activation).slope(directions)
    for direction, one in zip(directions, found, strict=True):
        expected = passed_back(choice, pre_activation, direction[None])[0]
        np.testing.assert_allclose(one, expected, rtol=1e-12, atol=1e-15)


@pytest.mark.parametrize("choice", ACTIVATION_CHOICES, ids=str)
def test_many_directions_at_once_are_each_alone(choice):
    generator = np.random.default_rng(4)
    expansion = expanded(choice, generator.normal(0.0, 2.0, (1, 5, 3)))
    directions = generator.normal(0.0, 1.0, (4, 5, 3))
    gradient = generator.normal(0.0, 1.0, (1, 5, 3))
    together = expansion.bend(directions, gradient)
    for direction, one in zip(directions, together, strict=True):
        np.testing.assert_array_equal(expansion.bend(direction[None], gradient)[0], one)


@pytest.mark.parametrize("name", PIECES)
def test_a_straight_piece_does_not_bend_even_at_its_ends(name):
    ends = np.array([[[0.0, -0.0, 6.0, -3.0, 3.0, 1e300, -1e300, 0.5]]])
    ones = np.ones_like(ends)
    assert not expanded(Choice(name), ends).bend(ones, ones).any()


@pytest.mark.parametrize(
    ("choice", "place", "bend"),
    [
        (Choice("elu"), 0.0, 1.0),
        (Choice("elu", (("alpha", 2.0),)), 0.0, 2.0),
        (Choice("celu", (("alpha", 2.0),)), 0.0, 0.5),
        (NARROW, -0.01, 100.0 / np.e),
        (Choice("hard_silu"), 3.0, 0.0),
        (Choice("hard_silu"), -3.0, 0.0),
        (Choice("hard_silu"), 0.0, 1.0 / 3.0),
        (Choice("softsign"), 0.0, 0.0),
        (Choice("sigmoid"), 0.0, 0.0),
        (Choice("silu"), 0.0, 0.5),
        (Choice("gelu"), 0.0, 2.0 / np.sqrt(2.0 * np.pi)),
    ],
    ids=str,
)
def test_known_bends(choice, place, bend):
    """At a kink, of the side whose slope is taken there."""
    one = np.ones((1, 1, 1))
    found = expanded(choice, np.full((1, 1, 1), place)).bend(one, one).item()
    assert found == pytest.approx(bend, rel=1e-12, abs=1e-15)


@pytest.mark.parametrize("far", [800.0, 1e4, 1e100, 1e300])
@pytest.mark.parametrize(
    "choice",
    [one for one in ACTIVATION_CHOICES if one.name not in ("exponential", "sine")],
    ids=str,
)
def test_far_out_nothing_bends(choice, far):
    pair = np.array([[[far, -far]]])
    one = np.ones_like(pair)
    with np.errstate(over="ignore"):
        found = expanded(choice, pair).bend(one, one)
    assert (np.abs(found) < 1e-8).all()


def loss_gradient(choice, prediction, target):
    out = np.empty_like(prediction)
    build_loss(choice).gradient(prediction, target, out, np.empty_like(out))
    return out


@pytest.mark.parametrize("choice", LOSS_CHOICES, ids=str)
@given(data=st.data())
def test_the_gradient_of_a_loss_changes_as_it_says(choice, data):
    """Against differences of the gradient, where none of both sides lies beyond a kink."""
    shape = (1, data.draw(st.integers(1, 4)), data.draw(st.integers(1, 3)))
    generator = np.random.default_rng(data.draw(st.integers(0, 10_000)))
    prediction = generator.uniform(0.05, 0.95, shape)
    target = generator.uniform(0.0, 1.0, shape)
    if data.draw(st.booleans()):
        target = np.round(target)
    direction = generator.uniform(-1.0, 1.0, shape)
    if np.abs(np.abs(prediction - target) - 0.25).min() < 1e-3:
        return
    ahead = loss_gradient(choice, prediction + 1e-6 * direction, target)
    behind = loss_gradient(choice, prediction - 1e-6 * direction, target)
    found = build_loss(choice).gradient_along(prediction, target, direction)
    expected = (ahead - behind) / 2e-6
    np.testing.assert_allclose(found, expected, rtol=1e-6, atol=1e-6 * np.abs(ahead).max())


@pytest.mark.parametrize("choice", LOSS_CHOICES, ids=str)
def test_many_directions_of_a_loss_are_each_alone(choice):
    generator = np.random.default_rng(5)
    prediction, target = generator.uniform(0.1, 0.9, (2, 1, 4, 3))
    directions = generator.normal(0.0, 1.0, (5, 4, 3))
    loss = build_loss(choice)
    together = loss.gradient_along(prediction, target, directions)
    for direction, one in zip(directions, together, strict=True):
        alone = loss.gradient_along(prediction, target, direction[None])
        np.testing.assert_allclose(one, alone[0], rtol=1e-14, atol=0.0)


@pytest.mark.parametrize("beyond", [0.0, 1.0, -2.0, 3.0, EPSILON / 2.0])
def test_a_clipped_probability_does_not_bend(beyond):
    prediction = np.array([[[beyond]]])
    loss = build_loss(Choice("binary_crossentropy"))
    assert loss.gradient_along(prediction, np.ones((1, 1, 1)), np.ones((1, 1, 1))).item() == 0.0


def test_a_wrong_bend_is_noticed(monkeypatch):
    """The check above can fail: the sign of the second derivative of tanh."""
    tanh = type(build_activation(Choice("tanh")))
    right = tanh.second_derivative

    def wrong(self, z, a, out):
        right(self, z, a, out)
        np.negative(out, out)

    monkeypatch.setattr(tanh, "second_derivative", wrong)
    with pytest.raises(AssertionError, match="tolerance"):
        test_an_activation_bends_as_its_slope_changes(Choice("tanh"))
