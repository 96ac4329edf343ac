"""Products with the Hessian, against differences of the gradient and against closed forms."""

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from tests.engine.experiments import chain_json, experiment, network_json, patterns_json
from tests.engine.strategies import experiments
from tests.engine.test_gradients import DEFAULT_ACTIVATIONS, TOPOLOGIES, others
from xorviz.engine import hessian as module
from xorviz.engine.activations import ACTIVATIONS
from xorviz.engine.dataset import build_dataset
from xorviz.engine.hessian import HessianProduct
from xorviz.engine.layout import Layout
from xorviz.engine.losses import LOSSES
from xorviz.engine.registry import Choice
from xorviz.engine.spec import read_experiment
from xorviz.engine.state import start_state
from xorviz.engine.whole_set import WholeSet

WIDTH = 1e-5


class Case:
    """An experiment of one replica with its data and its layout."""

    def __init__(self, spec):
        self.spec = spec
        self.data = build_dataset(spec.data, [spec.replica_numbers[spec.displayed]])
        self.layout = Layout(spec.network)

    def product(self, flat, **rest):
        return HessianProduct(self.spec, self.data, self.layout.unpack(flat), **rest)

    def gradient(self, flat):
        """By the engine's own backward pass, penalties included."""
        found = WholeSet(self.spec, self.data).gradient(self.layout.unpack(flat))
        return np.concatenate([block.ravel() for block in found.values()])

    def differences(self, flat, width=WIDTH):
        """The Hessian by central differences, and how far the one-sided ones lie apart."""
        here = self.gradient(flat)
        hessian, gap = np.empty((2, flat.size, flat.size))
        for row in range(flat.size):
            moved = flat.copy()
            moved[0, row] += width
            ahead = (self.gradient(moved) - here) / width
            moved[0, row] -= 2.0 * width
            behind = (here - self.gradient(moved)) / width
            hessian[row], gap[row] = (ahead + behind) / 2.0, ahead - behind
        return hessian, gap


def case_of(topology, hidden, output, loss, generator, **rest):
    inputs, layers = TOPOLOGIES[topology]
    names = [hidden.to_json()] * (len(layers) - 1) + [output.to_json()]
    network = network_json(
        inputs, [(*layer, name) for layer, name in zip(layers, names, strict=True)], **rest
    )
    rows = generator.uniform(-1.0, 1.0, (3, sum(inputs.values()))).round(3).tolist()
    targets = generator.uniform(0.1, 0.9, (3, layers[-1][2])).round(3).tolist()
    # The last pattern twice, so that the shares differ.
    data = patterns_json([*rows, rows[2]], [*targets, targets[2]])
    training = {"loss": loss.to_json(), "batch_size": None}
    return Case(experiment(network, data, training))


def assert_hessian(topology, hidden, output, loss, **rest):
    """Compare where the gradient is smooth; where it has a kink nearby, draw another network."""
    for seed in range(200):
        generator = np.random.default_rng(seed)
        case = case_of(topology, hidden, output, loss, generator, **rest)
        flat = generator.uniform(-1.0, 1.0, (1, case.layout.size))
        with np.errstate(all="ignore"):
            expected, gap = case.differences(flat)
        scale = np.abs(expected).max()
        # At a kink the sides differ by a jump, elsewhere by the width times a third derivative.
        if np.isfinite(expected).all() and np.abs(gap).max() < 1e-3 * (1.0 + scale):
            found = case.product(flat).dense()
            np.testing.assert_allclose(found, expected, rtol=1e-5, atol=2e-6 * (1.0 + scale))
            return
    raise AssertionError("no smooth network among 200")


SIGMOID, TANH = Choice("sigmoid"), Choice("tanh")


@pytest.mark.parametrize("topology", TOPOLOGIES)
@pytest.mark.parametrize("hidden", DEFAULT_ACTIVATIONS, ids=lambda choice: choice.name)
def test_every_activation_inside_every_topology(topology, hidden):
    assert_hessian(topology, hidden, SIGMOID, Choice("binary_crossentropy"))


@pytest.mark.parametrize("loss", LOSSES.names())
@pytest.mark.parametrize("output", DEFAULT_ACTIVATIONS, ids=lambda choice: choice.name)
def test_every_activation_before_every_loss(output, loss):
    if ACTIVATIONS[output.name].passes_gradient:
        assert_hessian("skip", TANH, output, Choice(loss))


@pytest.mark.parametrize("activation", others(ACTIVATIONS), ids=str)
def test_activations_with_other_arguments(activation):
    assert_hessian("chain", activation, activation, Choice("mean_squared_error"))


@pytest.mark.parametrize("loss", others(LOSSES), ids=str)
@pytest.mark.parametrize("output", ["linear", "sigmoid", "softmax"])
def test_losses_with_other_arguments(loss, output):
    assert_hessian("skip", TANH, Choice(output), loss)


@pytest.mark.parametrize("regularizer", ["l1", "l2", {"name": "l1_l2", "l1": 0.1, "l2": 0.3}])
def test_the_penalties_belong_to_it(regularizer):
    rest = {"kernel_regularizer": regularizer, "bias_regularizer": "l2"}
    assert_hessian("several consumers", TANH, SIGMOID, Choice("binary_crossentropy"), **rest)


def test_without_its_penalties_it_is_that_of_the_mean_loss():
    generator = np.random.default_rng(1)
    loss = Choice("mean_squared_error")
    case = case_of("skip", TANH, SIGMOID, loss, generator, kernel_regularizer="l2")
    plain = case_of("skip", TANH, SIGMOID, loss, np.random.default_rng(1))
    flat = generator.uniform(-1.0, 1.0, (1, case.layout.size))
    without = case.product(flat, penalties=False)
    np.testing.assert_array_equal(without.dense(), plain.product(flat).dense())
    np.testing.assert_array_equal(without.gradient(), plain.product(flat).gradient())
    twice = np.diag(case.product(flat).dense() - without.dense())
    # 2 · 0.01 on every kernel, nothing on a bias.
    blocks = {name: case.layout.block(twice[None], name)[0] for name in ("h1", "out")}
    for block in blocks.values():
        np.testing.assert_allclose(block[:-1], 0.02, atol=1e-15)
        np.testing.assert_allclose(block[-1], 0.0, atol=1e-15)


def test_a_linear_model_with_squared_error_has_two_means_of_products():
    """2 XᵀX / n of inputs that end in a 1, whatever the weights; repeated rows count."""
    generator = np.random.default_rng(2)
    rows = generator.integers(-3, 4, (6, 3)).astype(float)
    rows = rows[[0, 1, 2, 3, 4, 5, 5, 1]]
    data = patterns_json(rows.tolist(), generator.normal(size=(8, 1)).round(2).tolist())
    training = {"loss": "mean_squared_error", "batch_size": None}
    case = Case(experiment(chain_json(3, 1, output="linear"), data, training))
    joined = np.concatenate([rows, np.ones((8, 1))], axis=1)
    expected = 2.0 * joined.T @ joined / 8.0
    for _ in range(3):
        flat = generator.normal(size=(1, 4))
        np.testing.assert_allclose(case.product(flat).dense(), expected, rtol=1e-12, atol=1e-12)


def test_a_logistic_regression_has_the_weighted_means_of_products():
    """Σ p (1 − p) x xᵀ / n, as far as no probability is clipped."""
    case = Case(experiment(chain_json(2, 1)))
    flat = np.array([[0.5, -1.5, 0.25]])
    joined = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]], dtype=float)
    share = 1.0 / (1.0 + np.exp(-joined @ flat[0]))
    expected = (joined.T * (share * (1.0 - share))) @ joined / 4.0
    np.testing.assert_allclose(case.product(flat).dense(), expected, rtol=1e-10)


def test_a_dead_network_is_flat_but_for_its_output_bias():
    """Both units off for all patterns: only the bias of the output still has any effect."""
    weights = {
        "h1": {"kernel": [[1.0, -1.0], [0.5, 2.0]], "bias": [-9.0, -9.0]},
        "out": {"kernel": [[1.0], [2.0]], "bias": [0.5]},
    }
    spec = experiment(chain_json(2, 2, 1), weights=weights)
    case = Case(spec)
    found = HessianProduct(spec, case.data, start_state(spec).parameters).dense()
    share = 1.0 / (1.0 + np.exp(-0.5))
    assert found[-1, -1] == pytest.approx(share * (1.0 - share), rel=1e-12)
    found[-1, -1] = 0.0
    assert not found.any()


def test_patterns_that_the_sample_lacks_do_not_count():
    drawn = {"kind": "gate", "gate": "xor", "sample": 3, "seed": 1}
    spec = experiment(chain_json(2, 3, 1, hidden="tanh"), drawn)
    case = Case(spec)
    assert (case.data.shares == 0.0).any()
    kept = (
        [row.tolist() for row in case.data.inputs[0]],
        [row.tolist() for row in case.data.targets[0]],
    )
    outright = Case(experiment(chain_json(2, 3, 1, hidden="tanh"), patterns_json(*kept)))
    flat = np.random.default_rng(6).normal(size=(1, case.layout.size))
    np.testing.assert_allclose(
        case.product(flat).dense(), outright.product(flat).dense(), rtol=1e-12, atol=1e-15
    )


def test_a_cut_of_patterns_and_vectors_changes_the_rounding_alone(monkeypatch):
    cloud = {"kind": "circles", "sample": 30, "seed": 3}
    spec = experiment(chain_json(2, 4, 3, 1, hidden="softplus"), cloud)
    case = Case(spec)
    flat = np.random.default_rng(7).normal(size=(1, case.layout.size))
    whole = case.product(flat)
    monkeypatch.setattr(module, "_MOST_NUMBERS", 400)
    monkeypatch.setattr(module, "_MOST_ALONG", 2000)
    cut = case.product(flat)
    assert len(list(cut._passes())) > 2
    np.testing.assert_allclose(cut.dense(), whole.dense(), rtol=1e-10, atol=1e-13)
    np.testing.assert_allclose(cut.gradient(), whole.gradient(), rtol=1e-10, atol=1e-15)


@settings(max_examples=60, deadline=None)
@given(document=experiments(tame=True), seed=st.integers(0, 1000))
def test_it_is_symmetric_and_linear_and_its_gradient_is_that_of_training(document, seed):
    """uᵀ(H v) = vᵀ(H u), in any network."""
    spec = read_experiment(document)
    case = Case(spec.alone(spec.replica_numbers[spec.displayed]))
    generator = np.random.default_rng(seed)
    flat = generator.normal(size=(1, case.layout.size))
    product = case.product(flat)
    first, second = generator.normal(size=(2, case.layout.size))
    one, other, both = product(np.stack([first, second, 2.0 * first - second]))
    assume(np.isfinite(one).all() and np.isfinite(other).all())
    scale = np.linalg.norm(one) * np.linalg.norm(second) + 1e-12
    scale += np.linalg.norm(other) * np.linalg.norm(first)
    assert abs(second @ one - first @ other) <= 1e-9 * scale
    np.testing.assert_allclose(both, 2.0 * one - other, rtol=1e-9, atol=1e-9 * np.abs(both).max())
    expected = case.gradient(flat)
    atol = 1e-12 * (1.0 + np.abs(expected).max())
    np.testing.assert_allclose(product.gradient(), expected, rtol=1e-9, atol=atol)


def test_a_wrong_product_is_noticed(monkeypatch):
    """The checks above can fail: a loss that does not bend."""
    loss = type(LOSSES["mean_squared_error"].build({}))
    monkeypatch.setattr(loss, "gradient_along", lambda self, p, y, v: np.zeros_like(v))
    with pytest.raises(AssertionError, match="tolerance"):
        assert_hessian("chain", TANH, SIGMOID, Choice("mean_squared_error"))
