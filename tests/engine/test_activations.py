"""Every activation and its derivative, against Keras's formulas in plain numbers."""

import math

import numpy as np
import pytest

from tests.engine import keras_formulas
from xorviz.engine.activations import ACTIVATIONS, build_activation
from xorviz.engine.registry import Choice

#: Zero of both signs, either side of it, the ordinary, and the far ends.
ROWS = [
    [0.0, -0.0, 1e-300, -1e-300],
    [1e-9, -1e-9, 0.5, -0.5],
    [1.0, -1.0, 2.5, -3.75],
    [20.0, -20.0, 36.0, -37.0],
    [700.0, -700.0, 100.0, -100.0],
]
CHOICES = [Choice(entry.name) for entry in ACTIVATIONS] + [
    Choice("leaky_relu", (("negative_slope", slope),)) for slope in (0.0, 0.01, 0.3, 1.0, 2.0, 10.0)
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
    # 1 − a loses digits where a is near 1: to the last digit of 1.
    for row, activations, derivatives in zip(ROWS, activation[0], derivative[0], strict=True):
        np.testing.assert_allclose(activations, value(row, **given), rtol=1e-14)
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


def test_a_slope_of_one_is_exact_above_zero():
    """The weights behind a leaky unit that is on must move as if it were linear, in every bit."""
    for slope in np.linspace(0.0, 10.0, 1001):
        choice = Choice("leaky_relu", (("negative_slope", float(slope)),))
        assert respond(choice, np.array([[[2.0]]]))[1].item() == 1.0


@pytest.mark.parametrize("entry", list(ACTIVATIONS), ids=lambda entry: entry.name)
def test_the_entries_tell_their_largest_derivative_and_dead_zones(entry):
    """Dead zones and saturation are judged by these."""
    grid = np.linspace(-30.0, 30.0, 60_001)
    # Of a pair, so that softmax has something to share.
    _, derivative = respond(Choice(entry.name), np.stack([grid, -grid], axis=-1)[None])
    largest = entry.largest_derivative(entry.resolve(Choice(entry.name)))
    assert derivative.max() == pytest.approx(largest)
    off = derivative[0, :, 0] == 0.0
    assert off[grid < -0.1].all() == entry.exactly_zero


def test_the_largest_derivative_of_a_steep_leaky_unit_is_its_slope():
    entry = ACTIVATIONS["leaky_relu"]
    assert entry.largest_derivative({"negative_slope": 3.0}) == 3.0
    assert entry.largest_derivative({"negative_slope": 0.2}) == 1.0


@pytest.mark.parametrize("choice", CHOICES, ids=str)
def test_what_is_not_a_number_stays_visible(choice):
    assert np.isnan(respond(choice, np.array([[[float("nan"), 1.0]]]))[0][0, 0, 0])


@pytest.mark.parametrize("name", ["sigmoid", "tanh", "softmax"])
def test_the_far_ends_stay_finite(name):
    with np.errstate(over="ignore"):
        activation, derivative = respond(Choice(name), np.array([[[1e4, -1e4]]]))
    assert np.isfinite(activation).all()
    assert np.isfinite(derivative).all()
    assert activation[0, 0, 0] == 1.0
