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
        {"amsgrad": True, "beta_2": 0.5},
    ],
    "momentum": [{}, {"learning_rate": 0.3, "momentum": 0.5}],
    "nesterov": [{}, {"learning_rate": 0.3, "momentum": 0.5}],
    "adamw": [
        {},
        {"learning_rate": 0.1, "weight_decay": 0.5},
        {"weight_decay": 0.0, "amsgrad": True, "beta_2": 0.5},
    ],
    "adamax": [{}, {"learning_rate": 0.1, "beta_1": 0.5, "beta_2": 0.8}, {"epsilon": 0.1}],
    "nadam": [{}, {"learning_rate": 0.1, "beta_1": 0.5, "beta_2": 0.8}, {"epsilon": 0.1}],
    "adagrad": [{}, {"learning_rate": 0.1, "initial_accumulator_value": 0.0}, {"epsilon": 0.1}],
    "adadelta": [{}, {"learning_rate": 1.0, "rho": 0.5}, {"epsilon": 0.1}],
    "lion": [{}, {"learning_rate": 0.1, "beta_1": 0.5, "beta_2": 0.8}, {"beta_1": 1.0}],
    "ftrl": [
        {},
        {"learning_rate": 0.1, "learning_rate_power": -0.25},
        {"l1_regularization_strength": 0.01, "l2_regularization_strength": 0.02},
        {"l2_shrinkage_regularization_strength": 0.03, "beta": 0.5},
        {"initial_accumulator_value": 1.0, "learning_rate_power": 0.0},
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
        np.testing.assert_allclose(path[(slice(None), *place)], expected, rtol=1e-11, atol=1e-14)


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


@pytest.mark.parametrize("name", OPTIMIZERS.names())
def test_a_step_depends_on_what_is_remembered_and_the_iteration_alone(name):
    """Undo and replay put back the slots and set the iteration, which nobody has counted up to."""
    drawn = gradients()
    optimizer = build_optimizer(OPTIMIZERS.read(name, "here"))
    parameters = np.linspace(-1.0, 1.0, 8).reshape(2, 4)
    slots = {slot: np.zeros_like(parameters) for slot in optimizer.slots}
    for iteration, gradient in enumerate(drawn, start=1):
        fresh = build_optimizer(OPTIMIZERS.read(name, "here"))
        copy = parameters.copy()
        held = {slot: array.copy() for slot, array in slots.items()}
        fresh.update(copy, gradient.copy(), held, iteration, np.empty_like(copy))
        optimizer.update(parameters, gradient.copy(), slots, iteration, np.empty_like(copy))
        assert (copy == parameters).all()


@pytest.mark.parametrize("beta_1", [0.0, 0.5, 0.9, 0.9999])
def test_nadams_schedule_is_the_product_from_the_first_step_on(beta_1):
    """To the last digits, over more steps than its factors differ from 1."""
    nadam = build_optimizer(OPTIMIZERS.read({"name": "nadam", "beta_1": beta_1}, "here"))
    product = 1.0
    for step in range(1, 3000):
        product *= beta_1 * (1.0 - 0.5 * 0.96**step)
        assert nadam._product(step) == pytest.approx(product, rel=1e-12, abs=1e-300)


def test_an_accumulator_starts_where_keras_starts_it():
    """Slots start at 0, and the first step is still that from 0.1."""
    expected = -0.001 * 0.5 / math.sqrt(0.1 + 0.25 + 1e-7)
    assert first_move("adagrad", 0.5) == pytest.approx(expected, rel=1e-12)


def test_ftrl_leaves_a_weight_at_zero_that_nothing_has_reached():
    """Where Keras divides 0 by 0: no gradient has arrived, and the accumulator starts at 0."""
    none = np.zeros((1, 2, 4))
    choice = {"name": "ftrl", "initial_accumulator_value": 0.0}
    assert not walk(OPTIMIZERS.read(choice, "here"), none)[1].any()


def test_what_is_not_a_number_stays_visible():
    """A run stops at it."""
    for name in OPTIMIZERS.names():
        with np.errstate(invalid="ignore"):
            _, path = walk(OPTIMIZERS.read(name, "here"), np.full((1, 2, 4), np.nan))
        assert np.isnan(path).all(), name


def test_only_what_an_optimizer_remembers_is_a_slot():
    """Files and surgery carry the slots along."""
    slots = {
        (): {"name": "sgd", "nesterov": True},
        ("momentum",): {"name": "sgd", "momentum": 0.9},
        ("velocity",): "rmsprop",
        ("velocity", "momentum"): {"name": "rmsprop", "momentum": 0.1},
        ("velocity", "average_gradient"): {"name": "rmsprop", "centered": True},
        ("momentum", "velocity"): "adam",
        ("momentum", "velocity", "velocity_hat"): {"name": "adamw", "amsgrad": True},
        ("momentum", "norm"): "adamax",
        ("accumulator",): "adagrad",
        ("accumulated_grad", "accumulated_delta_var"): "adadelta",
        ("accumulator", "linear"): "ftrl",
    }
    for expected, choice in slots.items():
        assert build_optimizer(OPTIMIZERS.read(choice, "here")).slots == expected
