"""Numbers at the ends of what a double holds: both engines stop at the same step, or neither."""

from itertools import product

import numpy as np
import pytest

from tests.engine.compiled.cases import with_arguments
from tests.engine.experiments import chain_json, experiment, patterns_json
from tests.engine.states import outcome
from xorviz.engine.activations import ACTIVATIONS
from xorviz.engine.layout import Layout
from xorviz.engine.losses import LOSSES
from xorviz.engine.optimizers import OPTIMIZERS

#: Inputs and weights: their products are infinite, huge, where eᶻ over- and underflows, and far
#: out on the flat sides.
PRODUCTS = [(1e200, 1e200), (1.0, 1e300), (1.0, 1e17), (1.0, 745.0), (1.0, 700.0), (1.0, 25.0)]
PRODUCTS += [(x, -w) for x, w in PRODUCTS]
CLIPPINGS = [{}, {"clipvalue": 1.0}, {"clipnorm": 1.0}, {"global_clipnorm": 1.0}]


def assert_both_take_the_step(spec):
    """To the same numbers, or to the same error at the same place."""
    numpy, compiled = (outcome(spec, 1, engine=engine) for engine in ("numpy", "compiled"))
    assert compiled.told() == numpy.told()
    layout = Layout(spec.network)
    pairs = [(layout.pack(one.state.parameters)) for one in (compiled, numpy)]
    np.testing.assert_allclose(*pairs, rtol=1e-12, atol=1e-12)
    np.testing.assert_allclose(compiled.trace, numpy.trace, rtol=1e-9, atol=1e-9)


def is_apart(activation, x, w):
    """0 · ∞: the reference multiplies where nobody looks, and loses the infinite output by it."""
    return activation == {"name": "leaky_relu", "negative_slope": 0.0} and x * w == np.inf


@pytest.mark.parametrize(("name", "more"), with_arguments(LOSSES))
def test_every_loss_of_an_activation_far_out(name, more):
    """The commonest outputs, and what they are far out: infinite, 0, 1, and no number."""
    training = {"loss": {"name": name, **more}, "optimizer": "sgd"}
    outputs = ("linear", "relu", "sigmoid", "tanh", "softmax", "softsign", "gelu", "exponential")
    for activation, (x, w) in product(outputs, PRODUCTS):
        network = chain_json(1, 1, output=activation)
        weights = {"out": {"kernel": [[w]]}}
        data = patterns_json([[x]], [[1.0]])
        assert_both_take_the_step(experiment(network, data, training, weights=weights))


@pytest.mark.parametrize(("name", "more"), with_arguments(ACTIVATIONS))
def test_every_activation_far_out(name, more):
    training = {"loss": "mean_squared_error", "optimizer": "sgd"}
    activation = {"name": name, **more}
    for (x, w), then in product(PRODUCTS, (0.0, 1.0, 1e200)):
        if is_apart(activation, x, w):
            continue
        network = chain_json(1, 1, 1, hidden=activation, output="linear")
        weights = {"h1": {"kernel": [[w]]}, "out": {"kernel": [[then]]}}
        data = patterns_json([[x]], [[1.0]])
        assert_both_take_the_step(experiment(network, data, training, weights=weights))


@pytest.mark.parametrize("name", OPTIMIZERS.names())
def test_every_optimizer_and_clipping_of_gradients_whose_squares_overflow(name):
    sizes = [(1.0, 1e200), (1e100, 1e60), (1e200, 1e200), (1e-200, 1.0), (1e155, 1.0), (1.0, 1e154)]
    for clipping, (x, w) in product(CLIPPINGS, sizes):
        training = {"loss": "mean_squared_error", "optimizer": {"name": name, **clipping}}
        network = chain_json(1, 1, output="linear")
        weights = {"out": {"kernel": [[w]]}}
        data = patterns_json([[x]], [[0.0]])
        assert_both_take_the_step(experiment(network, data, training, weights=weights))


@pytest.mark.parametrize("clipping", CLIPPINGS)
def test_a_gradient_that_is_no_number_stops_the_run(clipping):
    """Shares of outputs that are all 0 are 0 / 0; a bound must not make a number of them."""
    training = {
        "loss": "categorical_crossentropy",
        "optimizer": {"name": "sgd", **clipping},
    }
    network = chain_json(1, 2, output="relu6", kernel_initializer="zeros")
    spec = experiment(network, patterns_json([[1.0]], [[1.0, 0.0]]), training)
    assert outcome(spec, 1, engine="compiled").told() == (1, "out", "kernel")
    assert_both_take_the_step(spec)


@pytest.mark.parametrize("optimizer", ["sgd", "momentum", "adagrad", "ftrl"])
@pytest.mark.parametrize("rate", [3.0, 30.0, 1e6])
def test_a_run_that_leaves_the_finite_is_stopped_at_the_same_place(optimizer, rate):
    training = {
        "loss": "mean_squared_error",
        "optimizer": {"name": optimizer, "learning_rate": rate},
        "batch_size": 3,
    }
    spec = experiment(chain_json(2, 3, 1, hidden="tanh", output="linear"), training=training)
    numpy, compiled = (outcome(spec, 400, engine=engine) for engine in ("numpy", "compiled"))
    assert compiled.told() == numpy.told()
    assert compiled.run.step == numpy.run.step
