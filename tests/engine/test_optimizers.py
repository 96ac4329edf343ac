"""Every optimizer over 20 steps, against Keras's update rules in plain numbers."""

import math

import numpy as np
import pytest

from tests.engine import keras_formulas
from xorviz.engine.optimizers import OPTIMIZERS, build_optimizer

STEPS = 20
#: Each entry as its name says, and with other arguments.
GIVEN = {
    "sgd": [
        {},
        {"learning_rate": 0.3},
        {"momentum": 0.9},
        {"momentum": 0.9, "nesterov": True},
        {"momentum": 1.0},
        {"nesterov": True},
        {"learning_rate": 0.0},
    ],
    "rmsprop": [
        {},
        {"learning_rate": 0.1, "rho": 0.5},
        {"momentum": 0.8},
        {"centered": True},
        {"centered": True, "momentum": 0.5, "epsilon": 0.01},
        {"rho": 0.0},
    ],
    "adam": [
        {},
        {"learning_rate": 0.1, "beta_1": 0.5, "beta_2": 0.8},
        {"epsilon": 0.1},
        {"beta_1": 0.0},
        {"beta_2": 0.0},
    ],
}


def gradients():
    """Ordinary, tiny, zero and changing in sign: two replicas of four parameters."""
    sizes = np.array([[1.0, 1e-4, 1e-8, 1.0], [10.0, 0.1, 1.0, 1e3]])
    drawn = np.random.default_rng(3).standard_normal((STEPS, 2, 4)) * sizes
    drawn[5] = 0.0
    drawn[::3, 0, 3] = 0.0
    return drawn


def walk(choice, drawn):
    """The parameters after each step."""
    optimizer = build_optimizer(choice)
    parameters = np.linspace(-1.0, 1.0, 8).reshape(2, 4)
    slots = {name: np.zeros_like(parameters) for name in optimizer.slots}
    start, path = parameters.copy(), []
    for iteration, gradient in enumerate(drawn, start=1):
        scratch = np.full_like(parameters, np.nan)
        optimizer.update(parameters, gradient.copy(), slots, iteration, scratch)
        path.append(parameters.copy())
    return start, np.array(path)


@pytest.mark.parametrize(
    ("name", "given"), [(name, given) for name in OPTIMIZERS.names() for given in GIVEN[name]]
)
def test_twenty_steps_are_those_of_the_formula(name, given):
    drawn = gradients()
    start, path = walk(OPTIMIZERS.read({"name": name, **given}, "here"), drawn)
    for place in np.ndindex(start.shape):
        series = drawn[(slice(None), *place)].tolist()
        expected = keras_formulas.OPTIMIZERS[name](float(start[place]), series, **given)
        np.testing.assert_allclose(path[(slice(None), *place)], expected, rtol=1e-12, atol=1e-14)


def first_move(name, gradient, **given):
    start, path = walk(
        OPTIMIZERS.read({"name": name, **given}, "here"), np.full((1, 2, 4), gradient)
    )
    return float((path[0] - start)[0, 0])


def test_where_epsilon_stands():
    """Inside RMSprop's root, outside Adam's: seen at a gradient about as small."""
    small = 1e-4
    inside = -0.001 * small / math.sqrt(0.1 * small**2 + 1e-7)
    assert first_move("rmsprop", small) == pytest.approx(inside, rel=1e-9)
    # Keras folds the bias correction into the rate, so epsilon meets the uncorrected root.
    root = math.sqrt(0.001) * 1e-6
    outside = -0.001 * math.sqrt(0.001) / 0.1 * (0.1 * 1e-6) / (root + 1e-7)
    assert first_move("adam", 1e-6) == pytest.approx(outside, rel=1e-9)


def test_adams_first_step_is_the_rate_whatever_the_gradient():
    for gradient in (1e-2, 1.0, -1e4):
        move = first_move("adam", gradient, learning_rate=0.01)
        assert move == pytest.approx(-0.01 * math.copysign(1.0, gradient), rel=1e-3)


def test_nesterov_looks_ahead_of_momentum():
    """From the second step on, and by the rate times the momentum already in the first."""
    assert first_move("sgd", 1.0, momentum=0.9) == pytest.approx(-0.01)
    assert first_move("sgd", 1.0, momentum=0.9, nesterov=True) == pytest.approx(-0.019)


def test_only_what_an_optimizer_remembers_is_a_slot():
    """Files and surgery carry the slots along."""
    slots = {
        (): {"name": "sgd", "nesterov": True},
        ("momentum",): {"name": "sgd", "momentum": 0.9},
        ("velocity",): "rmsprop",
        ("velocity", "momentum"): {"name": "rmsprop", "momentum": 0.1},
        ("velocity", "average_gradient"): {"name": "rmsprop", "centered": True},
        ("momentum", "velocity"): "adam",
    }
    for expected, choice in slots.items():
        assert build_optimizer(OPTIMIZERS.read(choice, "here")).slots == expected
