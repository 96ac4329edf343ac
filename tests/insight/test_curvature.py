"""Curvature at places where it is known, and what may be called certain of them."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.engine.experiments import chain_json, experiment, patterns_json
from tests.engine.strategies import experiments
from tests.insight.starts import at_start, loss_of
from xorviz.engine.hessian import HessianProduct
from xorviz.engine.layout import LayerArrays, Layout
from xorviz.engine.run import Run
from xorviz.engine.spec import read_experiment
from xorviz.insight import curvature as module
from xorviz.insight.curvature import critical_point, curvature
from xorviz.insight.kinks import is_at_kink


def judged(spec, data, parameters):
    found = curvature(spec, data, parameters)
    return critical_point(found, loss_of(spec, data, parameters))


LINEAR = {"loss": "mean_squared_error", "batch_size": None}


def test_a_bowl_is_a_minimum_for_certain():
    """Inputs ±1 and targets 0: the loss is w² + b², and at 0 the gradient is exactly 0."""
    data = patterns_json([[1.0], [-1.0]], [[0.0], [0.0]])
    network = chain_json(1, 1, output="linear", kernel_initializer="zeros")
    case = at_start(experiment(network, data, LINEAR))
    found = curvature(*case)
    assert (found.max, found.min, found.is_exact) == (2.0, 2.0, True)
    assert found.gradient_norm == 0.0
    assert not found.has_kinks
    assert not found.is_at_kink
    assert judged(*case) == ("local-minimum", True)


def test_the_loss_of_two_weights_in_a_row_has_a_saddle_at_zero():
    """(u v x − x)² at u = v = 0 and x = ±1: the Hessian is ∓2 off the diagonal, besides biases."""
    data = patterns_json([[1.0], [-1.0]], [[1.0], [-1.0]])
    network = chain_json(1, 1, 1, hidden="linear", output="linear", kernel_initializer="zeros")
    case = at_start(experiment(network, data, LINEAR))
    found = curvature(*case)
    assert found.min == pytest.approx(-2.0)
    assert found.max == pytest.approx(2.0)
    assert judged(*case) == ("saddle", True)


def test_a_sigmoid_network_of_zeros_stands_on_a_saddle_or_a_level_place():
    """All units alike: XOR gives it no gradient at all, and no way down to the second order."""
    network = chain_json(2, 2, 1, hidden="tanh", kernel_initializer="zeros")
    case = at_start(experiment(network))
    assert curvature(*case).gradient_norm == 0.0
    assert judged(*case) == ("flat", False)


def test_a_dead_network_is_flat_and_never_a_minimum():
    weights = {
        "h1": {"kernel": [[1.0, -1.0], [0.5, 2.0]], "bias": [-9.0, -9.0]},
        "out": {"kernel": [[1.0], [2.0]], "bias": [0.0]},
    }
    case = at_start(experiment(chain_json(2, 2, 1), weights=weights))
    found = curvature(*case)
    assert (found.max, found.min) == (pytest.approx(0.25), 0.0)
    assert found.has_kinks
    assert judged(*case) == ("flat", False)


def test_where_the_gradient_is_not_small_it_is_no_such_place():
    case = at_start(experiment(chain_json(2, 3, 1, hidden="tanh")))
    assert curvature(*case).gradient_norm > 1e-2
    assert judged(*case) is None


def test_on_a_plateau_a_sigmoid_network_stands_on_a_saddle():
    """The flat stretch near ln 2 from which sigmoid networks learn XOR in the end."""
    network = chain_json(2, 2, 1, hidden="sigmoid")
    training = {"batch_size": None, "optimizer": {"name": "sgd", "learning_rate": 1.0}}
    run = Run(experiment(network, training=training))
    run.advance(100)
    case = (run.spec, run.dataset, run.parameters())
    assert loss_of(*case) == pytest.approx(np.log(2.0), rel=0.001)
    assert judged(*case) == ("saddle", False)
    run.advance(4000)
    assert loss_of(run.spec, run.dataset, run.parameters()) < 0.01


@pytest.mark.parametrize(
    ("hidden", "seed"), [("relu", 0), ("relu", 5), ("tanh", 1), ("sigmoid", 2)]
)
def test_where_the_loss_levels_out_towards_a_floor_there_is_no_minimum(hidden, seed):
    """Two patterns alike, for ever nearer to ½·ln 2 or ¾·H(⅓): no place where it is reached."""
    training = {"batch_size": None, "optimizer": {"name": "sgd", "learning_rate": 1.0}}
    run = Run(experiment(chain_json(2, 2, 1, hidden=hidden), training=training, seed=seed))
    run.advance(5000)
    case = (run.spec, run.dataset, run.parameters())
    assert loss_of(*case) > 0.3
    assert judged(*case) == ("flat", False)


def test_numbers_that_are_not_finite_have_none():
    spec, data, parameters = at_start(experiment(chain_json(2, 2, 1)))
    broken = {name: LayerArrays(a.kernel * np.inf, a.bias) for name, a in parameters.items()}
    assert curvature(spec, data, broken) is None


@pytest.mark.parametrize("hidden", ["relu", "tanh"])
def test_products_alone_find_what_the_whole_hessian_has(hidden, monkeypatch):
    cloud = {"kind": "circles", "sample": 40, "seed": 2}
    case = at_start(experiment(chain_json(2, 8, 8, 1, hidden=hidden), cloud))
    size = Layout(case[0].network).size
    diagonal = np.random.default_rng(1).uniform(0.01, 10.0, size)
    whole = curvature(*case, diagonal)
    monkeypatch.setattr(module, "_MOST_PARAMETERS", 10)
    found = curvature(*case, diagonal)
    assert whole.is_exact
    assert not found.is_exact
    for one, other in (
        (whole.hessian, found.hessian),
        (whole.preconditioned, found.preconditioned),
    ):
        assert other.max == pytest.approx(one.max, rel=1e-4)
        assert other.min == pytest.approx(one.min, rel=0.02)
        assert one.min - one.error <= other.min <= other.max <= one.max + one.error
    again = curvature(*case, diagonal)
    assert again == found


def test_the_preconditioned_ends_are_those_of_the_scaled_hessian():
    """P^(−½) H P^(−½) has the eigenvalues of P⁻¹ H, which is not symmetric."""
    spec, data, parameters = at_start(experiment(chain_json(2, 3, 1, hidden="tanh")))
    product = HessianProduct(spec, data, parameters)
    diagonal = np.random.default_rng(1).uniform(1e-4, 1.0, product.size)
    values = np.linalg.eigvals(product.dense() / diagonal[:, None]).real
    found = curvature(spec, data, parameters, diagonal).preconditioned
    assert found.max == pytest.approx(values.max(), rel=1e-9)
    assert found.min == pytest.approx(values.min(), rel=1e-9)


@pytest.mark.parametrize(
    ("hidden", "bias", "expected"),
    [
        ("relu", 0.0, True),
        ("relu", 0.01, False),
        ("tanh", 0.0, False),
        ("sigmoid", 0.0, False),
        ("elu", 0.0, True),
        ("softsign", 0.0, True),
        ("hard_sigmoid", 3.0, True),
        ("hard_sigmoid", 0.0, False),
        ("relu6", 6.0, True),
        ("sine", 0.0, False),
        ("exponential", 0.1, False),
    ],
)
def test_a_pattern_of_zeros_stands_on_the_kink_at_a_bias_of_zero(hidden, bias, expected):
    """An ELU bends on one side of 0 alone, which is a kink of the second derivative."""
    start = {"bias_initializer": {"name": "constant", "value": bias}}
    spec, data, parameters = at_start(experiment(chain_json(2, 3, 1, hidden=hidden, **start)))
    assert is_at_kink(spec, data, parameters) is expected


@pytest.mark.parametrize(
    ("loss", "bias", "expected"),
    [
        ("mean_squared_error", 1.0, False),
        ("mean_absolute_error", 1.0, True),
        ("mean_absolute_error", 0.5, False),
        ("binary_crossentropy", 1e-7, True),
        ("binary_crossentropy", 0.3, False),
        ("binary_crossentropy", -4.0, False),
        ("huber", 2.0, True),
        ("huber", 1.5, False),
        ("hinge", 1.0, True),
        ("log_cosh", 1.0, False),
    ],
)
def test_a_loss_may_have_kinks_too(loss, bias, expected):
    start = {"kernel_initializer": "zeros"}
    start |= {"bias_initializer": {"name": "constant", "value": bias}}
    network = chain_json(2, 1, output="linear", **start)
    case = at_start(experiment(network, training={"loss": loss}))
    assert is_at_kink(*case) is expected


def test_a_weight_of_zero_is_a_kink_of_an_l1_penalty():
    start = {"kernel_initializer": "zeros", "hidden": "tanh"}
    for regularizer, expected in (("l1", True), ("l2", False)):
        network = chain_json(2, 2, 1, kernel_regularizer=regularizer, **start)
        assert is_at_kink(*at_start(experiment(network))) is expected


def moved(parameters, layout, direction):
    return layout.unpack(layout.pack(parameters) + direction[None])


def refute(spec, data, parameters, seed):
    """Try to refute what is called certain: a saddle falls along some way, a minimum along none.

    Returns what was called certain.
    """
    found = curvature(spec, data, parameters)
    here = loss_of(spec, data, parameters)
    kind = None if found is None else critical_point(found, here)
    if kind is None or not kind.is_certain:
        return None
    layout = Layout(spec.network)
    rounding = 1e-15 * (1.0 + abs(here))
    values, vectors = np.linalg.eigh(HessianProduct(spec, data, parameters).dense())
    if kind.kind == "saddle":
        for length in (1e-5, 1e-4):
            way = length * vectors[:, 0]
            ahead = loss_of(spec, data, moved(parameters, layout, way))
            expected = 0.5 * values[0] * length**2
            assert ahead - here == pytest.approx(expected, rel=0.3, abs=rounding)
            assert ahead - here < rounding
    else:
        ways = [*np.random.default_rng(seed).normal(size=(20, layout.size)), vectors[:, 0]]
        for way in ways:
            near = 1e-5 / np.linalg.norm(way) * way
            assert loss_of(spec, data, moved(parameters, layout, near)) >= here - rounding
    return kind.kind


@settings(max_examples=100, deadline=None)
@given(document=experiments(tame=True), zero=st.integers(0, 3), seed=st.integers(0, 1000))
def test_what_is_certain_is_so_in_any_network(document, zero, seed):
    layers = document["network"]["layers"]
    document = {**document, "weights": {}}
    for layer in layers[len(layers) - min(zero, len(layers)) :]:
        layer |= {"kernel_initializer": "zeros", "bias_initializer": "zeros"}
    refute(*at_start(read_experiment(document)), seed)


@st.composite
def balanced(draw):
    """Networks of zeros whose gradient is exactly 0: each pattern has its mirror image."""
    numbers = st.integers(-4, 4).map(lambda number: number / 2.0)
    rows = draw(st.lists(st.tuples(numbers, numbers, numbers), min_size=1, max_size=4))
    rows = [*rows, *(tuple(-number for number in row) for row in rows)]
    data = patterns_json([list(row[:2]) for row in rows], [[row[2]] for row in rows])
    units = draw(st.lists(st.integers(1, 3), min_size=1, max_size=2))
    hidden = draw(st.sampled_from(["tanh", "linear", "sine", "gelu", "silu", "mish"]))
    output = draw(st.sampled_from(["linear", "tanh", "sine"]))
    strength = st.sampled_from([0.0, 0.001, 0.1, 1.0])
    penalty = {"name": "l2", "l2": draw(strength)}
    network = chain_json(
        2,
        *units,
        1,
        hidden=hidden,
        output=output,
        kernel_initializer="zeros",
        kernel_regularizer=penalty,
        bias_regularizer=penalty,
    )
    loss = draw(st.sampled_from(["mean_squared_error", "log_cosh"]))
    return experiment(network, data, {"loss": loss, "batch_size": None})


@settings(max_examples=150, deadline=None)
@given(spec=balanced(), seed=st.integers(0, 1000))
def test_what_is_certain_is_so_where_the_gradient_is_exactly_zero(spec, seed):
    case = at_start(spec)
    # Sums of a third and its mirror image may leave a rounding.
    assert curvature(*case).gradient_norm < 1e-15
    refute(*case, seed)


@pytest.mark.parametrize(
    ("strength", "kind"), [(0.0, "saddle"), (0.1, "saddle"), (10.0, "local-minimum")]
)
def test_a_penalty_turns_the_saddle_of_zeros_into_a_minimum(strength, kind):
    """Of (u v x − x)² with 2·l₂ on the diagonal: ∓2 off it, so that l₂ = 1 parts the two."""
    data = patterns_json([[1.0], [-1.0]], [[1.0], [-1.0]])
    penalty = {"name": "l2", "l2": strength}
    rest = {"kernel_regularizer": penalty, "bias_regularizer": penalty}
    network = chain_json(
        1, 1, 1, hidden="tanh", output="linear", kernel_initializer="zeros", **rest
    )
    assert refute(*at_start(experiment(network, data, LINEAR)), 0) == kind


def test_a_minimum_that_was_reached_is_likely_and_not_certain():
    """A logistic regression with a penalty has one minimum; steps come nearer and nearer."""
    network = chain_json(2, 1, kernel_regularizer="l2", bias_regularizer="l2")
    training = {"batch_size": None, "optimizer": {"name": "sgd", "learning_rate": 0.5}}
    run = Run(experiment(network, {"kind": "gate", "gate": "and"}, training))
    run.advance(200)
    kind = judged(run.spec, run.dataset, run.parameters())
    assert kind == ("local-minimum", False)


def test_an_l2_penalty_lifts_every_curvature_by_twice_its_strength():
    penalty = {"name": "l2", "l2": 0.3}
    rest = {"kernel_regularizer": penalty, "bias_regularizer": penalty}
    case = at_start(experiment(chain_json(2, 3, 1, hidden="tanh", **rest)))
    whole, without = curvature(*case), curvature(*case, penalties=False)
    assert whole.max == pytest.approx(without.max + 0.6)
    assert whole.min == pytest.approx(without.min + 0.6)
