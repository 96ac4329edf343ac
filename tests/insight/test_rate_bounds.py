"""Bounds on the learning rate, against steps that the optimizers themselves take in a bowl."""

import numpy as np
import pytest

from tests.engine.experiments import chain_json, experiment, patterns_json
from xorviz.engine.dataset import build_dataset
from xorviz.engine.hessian import HessianProduct
from xorviz.engine.layout import LayerArrays
from xorviz.engine.optimizers import OPTIMIZERS, build_optimizer
from xorviz.engine.registry import Choice
from xorviz.engine.run import Run
from xorviz.engine.state import start_state
from xorviz.insight.curvature import curvature
from xorviz.insight.rate_bounds import preconditioner, rate_bound

#: Of moments that stand still: what is put into each slot before a step.
SQUARES = {
    "velocity": 0.04,
    "velocity_hat": 0.09,
    "accumulator": 0.5,
    "accumulated_grad": 0.3,
    "accumulated_delta_var": 0.02,
    "norm": 0.2,
}
CHOICES = [
    *(Choice(name) for name in OPTIMIZERS.names() if name not in ("lion", "ftrl")),
    Choice("sgd", (("momentum", 0.9),)),
    Choice("sgd", (("momentum", 0.9), ("nesterov", True))),
    Choice("momentum", (("momentum", 0.5),)),
    Choice("rmsprop", (("momentum", 0.9),)),
    Choice("rmsprop", (("centered", True), ("epsilon", 0.01))),
    Choice("adam", (("beta_1", 0.5), ("epsilon", 0.1))),
    Choice("adam", (("beta_1", 0.0),)),
    Choice("adam", (("amsgrad", True),)),
    Choice("nadam", (("beta_1", 0.6),)),
    Choice("adagrad", (("initial_accumulator_value", 0.7),)),
]
#: So late that the schedule of Nadam has run out, and early for the bias corrections of the rest.
ITERATION = {"nadam": 2000}


def bowl():
    """Inputs ±1 and targets 0: the loss is w² + b², its Hessian 2 for both."""
    data = patterns_json([[1.0], [-1.0]], [[0.0], [0.0]])
    network = chain_json(1, 1, output="linear", kernel_initializer="zeros")
    training = {"loss": "mean_squared_error", "batch_size": None}
    spec = experiment(network, data, training)
    return spec, build_dataset(spec.data, [0]), start_state(spec).parameters


def without_decay(choice):
    return choice.with_argument("weight_decay", 0.0)


def forgetting(choice):
    """By how much a step shrinks what its slots hold, where no gradient arrives."""
    given = OPTIMIZERS[choice.name].resolve(choice)
    return {
        "velocity": given.get("rho", given.get("beta_2")),
        "velocity_hat": 1.0,
        "accumulator": 1.0,
        "accumulated_grad": given.get("rho"),
        "accumulated_delta_var": 1.0,
        "norm": given.get("beta_2"),
    }


def grows(choice, rate, iteration):
    """Whether a tiny displacement in the bowl grows under the optimizer's own steps."""
    optimizer = build_optimizer(without_decay(choice).with_argument("learning_rate", rate))
    weights, scratch = np.full((1, 1), 1e-9), np.empty((1, 1))
    slots = {name: np.zeros((1, 1)) for name in optimizer.slots}
    shrinks = forgetting(choice)
    late = 0.0
    for step in range(4000):
        for name, array in slots.items():
            if name in SQUARES:
                array[...] = SQUARES[name] / shrinks[name]
            elif name == "average_gradient":
                array[...] = 0.0
        optimizer.update(weights, 2.0 * weights, slots, iteration, scratch)
        if step >= 3900:
            late = max(late, abs(weights.item()))
        if abs(weights.item()) > 1e-7:
            return True
    return late > 1e-9


@pytest.mark.parametrize("choice", CHOICES, ids=str)
def test_at_more_than_the_bound_steps_swing_wider_and_at_less_they_come_to_rest(choice):
    spec, data, parameters = bowl()
    iteration = ITERATION.get(choice.name, 20)
    both = np.ones((1, 1, 1))
    slots = {
        name: {"out": LayerArrays(SQUARES.get(name, 0.0) * both, SQUARES.get(name, 0.0) * both)}
        for name in build_optimizer(choice).slots
    }
    divisor = preconditioner(spec.network, choice, slots, iteration)
    bound = rate_bound(choice, curvature(spec, data, parameters, divisor))
    assert not grows(choice, 0.98 * bound, iteration)
    assert grows(choice, 1.02 * bound, iteration)


def test_the_known_numbers():
    case = bowl()
    plain = curvature(*case)
    assert rate_bound(Choice("sgd"), plain) == pytest.approx(2.0 / 2.0)
    assert rate_bound(Choice("momentum"), plain) == pytest.approx(2.0 * 1.9 / 2.0)
    # With P = ¼, P⁻¹H = 8.
    scaled = curvature(*case, np.full(2, 0.25))
    assert rate_bound(Choice("rmsprop"), scaled) == pytest.approx(2.0 / 8.0)
    assert rate_bound(Choice("adam"), scaled) == pytest.approx(38.0 / 8.0)


def test_of_optimizers_that_divide_the_gradient_the_plain_curvature_says_nothing():
    assert rate_bound(Choice("adam"), curvature(*bowl())) is None


@pytest.mark.parametrize("name", ["lion", "ftrl"])
def test_some_optimizers_have_none(name):
    spec, data, parameters = bowl()
    assert preconditioner(spec.network, Choice(name), {}, 5) is None
    assert rate_bound(Choice(name), curvature(spec, data, parameters)) is None


def test_before_the_first_step_there_is_no_divisor_yet():
    spec = experiment()
    state = start_state(spec)
    assert preconditioner(spec.network, Choice("rmsprop"), state.slots, state.iteration) is None


def test_where_the_loss_bends_nowhere_there_is_no_bound():
    data = patterns_json([[1.0], [-1.0]], [[0.0], [5.0]])
    training = {"loss": "mean_absolute_error", "batch_size": None}
    spec = experiment(chain_json(1, 1, output="linear"), data, training)
    case = (spec, build_dataset(spec.data, [0]), start_state(spec).parameters)
    assert rate_bound(Choice("sgd"), curvature(*case)) is None


@pytest.mark.parametrize("name", ["rmsprop", "adam", "adagrad", "adamax", "nadam", "adadelta"])
def test_the_divisor_is_that_of_a_step_of_a_run(name):
    """The last step of a run, from its moments and the gradient before: w − η m / P."""
    network = chain_json(2, 3, 1, hidden="tanh")
    training = {"batch_size": None, "optimizer": {"name": name, "beta_1": 0.0}}
    if name in ("rmsprop", "adagrad", "adadelta"):
        training["optimizer"] = {"name": name}
    spec = experiment(network, training=training)
    run = Run(spec)
    run.advance(4)
    before = run.state()
    run.advance(1)
    after = run.state()
    divisor = preconditioner(spec.network, spec.training.optimizer, after.slots, after.iteration)
    product = HessianProduct(spec, run.dataset, before.parameters)
    flat = [product.layout.pack(state.parameters)[0] for state in (before, after)]
    steps = (flat[0] - flat[1]) / 0.001
    if name == "adadelta":
        # Its step is taken before the mean of the steps is brought up to date.
        slots = {**after.slots, "accumulated_delta_var": before.slots["accumulated_delta_var"]}
        divisor = preconditioner(spec.network, spec.training.optimizer, slots, after.iteration)
    np.testing.assert_allclose(steps * divisor, product.gradient(), rtol=1e-6, atol=1e-9)
