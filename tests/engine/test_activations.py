"""Every activation and its derivative, against Keras's formulas in plain numbers."""

import math

import numpy as np
import pytest

from tests.engine import keras_formulas
from xorviz.engine.activations import ACTIVATIONS, build_activation
from xorviz.engine.registry import Choice

#: Zero of both signs, either side of it, the ordinary, the far ends, and other kinks.
ROWS = [
    [0.0, -0.0, 1e-300, -1e-300],
    [1e-9, -1e-9, 0.5, -0.5],
    [1.0, -1.0, 2.5, -3.75],
    [20.0, -20.0, 36.0, -37.0],
    [700.0, -700.0, 100.0, -100.0],
    [3.0, -3.0, 6.0, -6.0],
]
CHOICES = [
    *(Choice(entry.name) for entry in ACTIVATIONS),
    *(Choice("leaky_relu", (("negative_slope", x),)) for x in (0.0, 0.01, 0.3, 1.0, 2.0, 10.0)),
    *(Choice("elu", (("alpha", x),)) for x in (0.0, 0.3, 2.0)),
    *(Choice("celu", (("alpha", x),)) for x in (0.01, 0.3, 2.0)),
    Choice("gelu", (("approximate", True),)),
]


def respond(choice, pre_activation):
    """The activation and the derivative of rows of pre-activations."""
    functions = build_activation(choice)
    activation, derivative = np.empty_like(pre_activation), np.empty_like(pre_activation)
    functions.forward(pre_activation, activation)
    functions.derivative(pre_activation, activation, derivative)
    return activation, derivative


@pytest.mark.parametrize("choice", CHOICES, ids=str)
def test_the_values_are_those_of_the_formula(choice):
    with np.errstate(over="ignore"):
        activation, derivative = respond(choice, np.array([ROWS]))
    given = dict(choice.arguments)
    value, slope = keras_formulas.ACTIVATIONS[choice.name], keras_formulas.DERIVATIVES[choice.name]
    # 1 − a loses digits where a is near 1: to the last digit of 1. The tail of the normal
    # distribution multiplies what its argument was rounded by.
    tail = 1e-12 if choice.name == "gelu" else 1e-14
    for row, activations, derivatives in zip(ROWS, activation[0], derivative[0], strict=True):
        np.testing.assert_allclose(activations, value(row, **given), rtol=tail, atol=1e-300)
        np.testing.assert_allclose(derivatives, slope(row, **given), rtol=1e-14, atol=5e-16)


@pytest.mark.parametrize("choice", CHOICES, ids=str)
def test_the_backward_pass_is_the_transposed_jacobian(choice):
    """Against central differences of the formula, away from 0."""
    rows = np.array([[0.3, -0.7, 1.9, -2.2], [0.1, 0.9, -1.1, 0.4]])
    upstream = np.array([[1.0, -2.0, 0.5, 3.0], [-1.0, 0.25, 2.0, 1.5]])
    given, width = dict(choice.arguments), 1e-6
    expected = np.empty_like(rows)
    for row in range(len(rows)):
        for unit in range(rows.shape[1]):
            ends = []
            for sign in (1.0, -1.0):
                moved = rows[row].copy()
                moved[unit] += sign * width
                values = keras_formulas.ACTIVATIONS[choice.name](list(moved), **given)
                ends.append(math.fsum(np.array(values) * upstream[row]))
            expected[row, unit] = (ends[0] - ends[1]) / (2.0 * width)
    activation, _ = respond(choice, rows[None])
    gradient = upstream[None].copy()
    build_activation(choice).backward(rows[None], activation, gradient, np.empty_like(gradient))
    np.testing.assert_allclose(gradient[0], expected, rtol=1e-6, atol=1e-9)


def test_the_slope_at_zero_is_kerass():
    """Met in the very first step: input 00 and zero biases."""
    zeros = np.array([[[0.0, -0.0]]])
    assert respond(Choice("relu"), zeros)[1].tolist() == [[[0.0, 0.0]]]
    assert respond(Choice("leaky_relu"), zeros)[1].tolist() == [[[0.2, 0.2]]]
    steep = Choice("leaky_relu", (("negative_slope", 3.0),))
    assert respond(steep, zeros)[1].tolist() == [[[3.0, 3.0]]]
    assert respond(Choice("elu", (("alpha", 2.0),)), zeros)[1].tolist() == [[[2.0, 2.0]]]
    assert respond(Choice("celu", (("alpha", 2.0),)), zeros)[1].tolist() == [[[1.0, 1.0]]]
    assert respond(Choice("relu6"), zeros)[1].tolist() == [[[0.0, 0.0]]]
    assert respond(Choice("step"), zeros)[0].tolist() == [[[0.0, 0.0]]]


def test_a_slope_of_one_is_exact_above_zero():
    """The weights behind a leaky unit that is on must move as if it were linear, in every bit."""
    for slope in np.linspace(0.0, 10.0, 1001):
        choice = Choice("leaky_relu", (("negative_slope", float(slope)),))
        assert respond(choice, np.array([[[2.0]]]))[1].item() == 1.0


#: Dense between, and whole numbers far out.
GRID = np.concatenate([np.linspace(-8.0, 8.0, 160_001), np.arange(9.0, 200.0)])
GRID = np.sort(np.concatenate([GRID, -np.arange(9.0, 200.0)]))


def derivatives(choice):
    """The derivative of one unit of a pair, so that softmax has something to share."""
    return respond(choice, np.stack([GRID, -GRID], axis=-1)[None])[1][0, :, 0]


@pytest.mark.parametrize("choice", CHOICES, ids=str)
def test_the_entries_tell_their_largest_derivative(choice):
    """Saturation is judged by it."""
    entry = ACTIVATIONS[choice.name]
    largest = entry.largest_derivative(entry.resolve(choice))
    if choice.name == "exponential":
        assert largest == math.inf
    else:
        assert derivatives(choice).max() == pytest.approx(largest, rel=1e-4, abs=1e-12)
        assert (derivatives(choice) <= largest * (1.0 + 1e-12)).all()


@pytest.mark.parametrize("entry", list(ACTIVATIONS), ids=lambda entry: entry.name)
def test_the_entries_tell_their_dead_zones_and_where_they_saturate(entry):
    """Of whichever there is a whole region: on 0.1 of the axis at least."""
    slopes = derivatives(Choice(entry.name))
    off = slopes == 0.0
    near = np.abs(GRID) < 5.0
    assert any(off[near][start : start + 1000].all() for start in range(0, near.sum(), 500)) == (
        entry.exactly_zero
    )
    ends = slopes[GRID < -150.0], slopes[GRID > 150.0]
    vanishes = any((np.abs(end) < 1e-4).all() for end in ends)
    assert entry.saturates == (vanishes and not entry.exactly_zero)
    assert entry.passes_gradient == bool((~off).any())


@pytest.mark.parametrize("choice", CHOICES, ids=str)
def test_the_entries_tell_whether_they_leave_their_own_values(choice):
    """A layer that hands on takes such an activation."""
    rows = np.stack([GRID[np.abs(GRID) < 40.0], -GRID[np.abs(GRID) < 40.0]], axis=-1)[None]
    with np.errstate(over="ignore"):
        once, _ = respond(choice, rows)
        twice, _ = respond(choice, once)
    stays = bool((once == twice).all())
    # What an argument makes of a leaky ReLU is not known to the entry.
    if choice.arguments:
        assert stays or not ACTIVATIONS[choice.name].idempotent
    else:
        assert ACTIVATIONS[choice.name].idempotent == stays


def test_the_largest_derivative_of_a_steep_leaky_unit_is_its_slope():
    entry = ACTIVATIONS["leaky_relu"]
    assert entry.largest_derivative({"negative_slope": 3.0}) == 3.0
    assert entry.largest_derivative({"negative_slope": 0.2}) == 1.0


@pytest.mark.parametrize("choice", CHOICES, ids=str)
def test_what_is_not_a_number_stays_visible(choice):
    with np.errstate(invalid="ignore"):
        assert np.isnan(respond(choice, np.array([[[float("nan"), 1.0]]]))[0][0, 0, 0])


@pytest.mark.parametrize("far", [1e4, 1e100, 1e300])
@pytest.mark.parametrize("choice", [one for one in CHOICES if one.name != "exponential"], ids=str)
def test_the_far_ends_stay_finite(choice, far):
    """The value as that at 1e4, which grows with z or stays; the derivative the same."""
    pairs = np.array([[[1e4, -1e4]], [[far, -far]]])
    with np.errstate(over="ignore"):
        activation, derivative = respond(choice, pairs)
    assert np.isfinite(activation).all()
    assert np.isfinite(derivative).all()
    if choice.name != "sine":
        np.testing.assert_allclose(derivative[1], derivative[0], rtol=0.0, atol=2e-8)
        grows = np.where(np.abs(activation[0]) > 1.5 * 10, far / 1e4, 1.0)
        np.testing.assert_allclose(activation[1], activation[0] * grows, rtol=1e-3, atol=1e-10)


@pytest.mark.parametrize("choice", CHOICES, ids=str)
def test_the_entries_tell_whether_they_have_a_kink(choice):
    """Between points that lie 1e-4 apart a slope changes little, unless it jumps."""
    slopes = derivatives(choice)[np.abs(GRID) < 8.0]
    entry = ACTIVATIONS[choice.name]
    with np.errstate(over="ignore"):
        jumps = np.abs(np.diff(slopes)) > 2e-4 * np.maximum(100.0, np.abs(slopes[1:]))
    # A step has no slope on either side: what jumps there is its value.
    assert entry.has_kink(entry.resolve(choice)) == bool(jumps.any() or choice.name == "step")
