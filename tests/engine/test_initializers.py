"""Start weights: Keras's ranges and deviations, and units that do not disturb one another."""

import math
from dataclasses import replace

import numpy as np
import pytest

from tests.engine.experiments import chain_json, experiment, network_json
from xorviz.engine.errors import SpecError
from xorviz.engine.initializers import INITIALIZERS, draw_columns
from xorviz.engine.registry import Choice
from xorviz.engine.state import draw_units, start_state
from xorviz.engine.streams import weight_stream

ZEROS = Choice("zeros")


def draws(name, fan_in, fan_out, units=2000, bias=ZEROS, **given):
    """Many units' weights and bias, `(units, fan_in + 1)`."""
    kernel = INITIALIZERS.read({"name": name, **given}, "here")
    generator = np.random.default_rng(20)
    return np.stack(
        [draw_columns(kernel, bias, [generator], fan_in, fan_out)[:, 0] for _ in range(units)]
    )


def assert_uniform(numbers, low, high):
    """Moments within five standard errors, both ends reached, and none outside."""
    count, span = numbers.size, high - low
    assert numbers.min() >= low
    assert numbers.max() <= high
    assert numbers.min() < low + span * 10 / count
    assert numbers.max() > high - span * 10 / count
    assert abs(numbers.mean() - (low + high) / 2) < 5 * span / math.sqrt(12 * count)
    # The variance of a square of a uniform number on [−1, 1] is 4/45.
    assert abs(numbers.var() - span**2 / 12) < 5 * (span / 2) ** 2 * math.sqrt(4 / 45 / count)
    halves = np.histogram(numbers, bins=8, range=(low, high))[0] / count
    assert np.abs(halves - 1 / 8).max() < 5 * math.sqrt(7 / 64 / count)


@pytest.mark.parametrize(("fan_in", "fan_out"), [(2, 2), (2, 100), (7, 1), (100, 100)])
def test_glorot_uniform_fills_its_range(fan_in, fan_out):
    kernel = draws("glorot_uniform", fan_in, fan_out)[:, :-1]
    limit = math.sqrt(6.0 / (fan_in + fan_out))
    assert_uniform(kernel, -limit, limit)


def test_random_uniform_fills_its_range():
    assert_uniform(draws("random_uniform", 10, 10)[:, :-1], -0.05, 0.05)
    assert_uniform(draws("random_uniform", 10, 10, minval=1.0, maxval=3.0)[:, :-1], 1.0, 3.0)


@pytest.mark.parametrize(
    ("name", "limit"), [("he_uniform", math.sqrt(6 / 7)), ("lecun_uniform", math.sqrt(3 / 7))]
)
def test_other_uniform_initializers_go_by_the_fan_in(name, limit):
    assert_uniform(draws(name, 7, 3)[:, :-1], -limit, limit)


#: The variance of each, times the fan in, where 3 numbers go out.
VARIANCES = {
    "he_normal": lambda fan_in: 2.0,
    "lecun_normal": lambda fan_in: 1.0,
    "glorot_normal": lambda fan_in: 2.0 * fan_in / (fan_in + 3.0),
}


@pytest.mark.parametrize("name", VARIANCES)
@pytest.mark.parametrize("fan_in", [1, 2, 50])
def test_scaled_normals_are_cut_at_two_deviations(fan_in, name):
    """Their deviation is right after the cut; Keras widens the normal to make it so."""
    kernel = draws(name, fan_in, 3, units=60_000 // fan_in)[:, :-1]
    deviation = math.sqrt(VARIANCES[name](fan_in) / fan_in)
    count = kernel.size
    assert abs(kernel.mean()) < 5 * deviation / math.sqrt(count)
    assert abs(kernel.std() / deviation - 1.0) < 5 / math.sqrt(2 * count)
    # The deviation of a standard normal cut at ±2, from its density φ: √(1 − 4 φ(2) / P(|z| < 2)).
    density, inside = math.exp(-2.0) / math.sqrt(2.0 * math.pi), math.erf(math.sqrt(2.0))
    wide = deviation / math.sqrt(1.0 - 4.0 * density / inside)
    assert 1.99 * wide < np.abs(kernel).max() <= 2.0 * wide
    # Between one and two deviations of the wide normal: told from a uniform or an uncut one.
    share = np.mean(np.abs(kernel) > wide)
    expected = (inside - math.erf(math.sqrt(0.5))) / inside
    assert abs(share - expected) < 5 * math.sqrt(expected * (1 - expected) / count)


def test_a_truncated_normal_is_cut_and_not_widened():
    kernel = draws("truncated_normal", 10, 3, mean=1.0, stddev=0.5)[:, :-1]
    assert 0.0 <= kernel.min() < 0.01
    assert 1.99 < kernel.max() <= 2.0
    assert abs(kernel.mean() - 1.0) < 5 * 0.5 / math.sqrt(kernel.size)
    assert kernel.std() == pytest.approx(0.5 * 0.8796256610342398, rel=0.03)


def test_a_random_normal_is_not_cut():
    kernel = draws("random_normal", 10, 3, mean=1.0, stddev=0.5)[:, :-1]
    assert abs(kernel.mean() - 1.0) < 5 * 0.5 / math.sqrt(kernel.size)
    assert kernel.std() == pytest.approx(0.5, rel=0.03)
    assert (np.abs(kernel - 1.0) > 1.5).mean() == pytest.approx(0.0027, abs=0.0025)


def test_fixed_numbers():
    assert not draws("zeros", 3, 3).any()
    assert (draws("ones", 3, 3)[:, :-1] == 1.0).all()
    assert (draws("constant", 3, 3, value=0.25)[:, :-1] == 0.25).all()
    assert not draws("constant", 3, 3)[:, :-1].any()


def orthogonal(fan_in, units, replicas=1, gain=1.0):
    """The kernels of a layer, `(replicas, fan_in, units)`."""
    network = chain_json(fan_in, units, 1, kernel_initializer={"name": "orthogonal", "gain": gain})
    data = {"kind": "patterns", "inputs": [[0.0] * fan_in], "targets": [[1]]}
    spec = experiment(network, data, replicas=replicas)
    return spec, start_state(spec).parameters["h1"].kernel


@pytest.mark.parametrize(("fan_in", "units"), [(1, 1), (3, 3), (7, 4), (4, 7), (1, 5), (20, 20)])
def test_orthogonal_columns_or_rows_are_orthonormal(fan_in, units):
    for kernel in orthogonal(fan_in, units, 3, gain=1.5)[1]:
        vectors = kernel if fan_in >= units else kernel.T
        product = vectors.T @ vectors
        np.testing.assert_allclose(product, 2.25 * np.eye(len(product)), atol=1e-14)


def test_orthogonal_is_keras_qr_of_the_same_normal_numbers():
    """Q, with the signs that make R's diagonal positive."""
    spec, kernels = orthogonal(5, 3)
    normal = np.stack(
        [weight_stream(spec.seed, 0, "h1", unit, 0).standard_normal(5) for unit in range(3)], axis=1
    )
    q, r = np.linalg.qr(normal)
    np.testing.assert_allclose(kernels[0], q * np.sign(np.diag(r)), atol=1e-14)
    _, wide = orthogonal(2, 3)
    normal = np.stack(
        [weight_stream(spec.seed, 0, "h1", unit, 0).standard_normal(2) for unit in range(3)]
    )
    q, r = np.linalg.qr(normal)
    np.testing.assert_allclose(wide[0], (q * np.sign(np.diag(r))).T, atol=1e-14)


@pytest.mark.parametrize(("fan_in", "units"), [(4, 3), (2, 5)])
def test_orthogonal_directions_are_even(fan_in, units):
    """Every number has mean 0, and the variance that its row or column of length 1 shares."""
    kernels = orthogonal(fan_in, units, 3000)[1]
    variance = 1.0 / max(fan_in, units)
    assert np.abs(kernels.mean(axis=0)).max() < 5 * math.sqrt(variance / 3000)
    np.testing.assert_allclose((kernels**2).mean(axis=0), variance, rtol=0.12)


def test_an_orthogonal_unit_is_drawn_again_alone():
    for fan_in, units in ((4, 3), (2, 5)):
        spec, kernels = orthogonal(fan_in, units, 2)
        for unit in range(units):
            column = draw_units(spec, "h1", unit, 0, range(2))
            assert (kernels[:, :, unit] == column[:, :-1]).all()


def test_another_orthogonal_unit_leaves_the_others_while_they_fit():
    (_, small), (_, large) = orthogonal(5, 3), orthogonal(5, 5)
    assert (large[:, :, :3] == small).all()


def test_an_orthogonal_unit_that_comes_later_has_length_one():
    """Whatever its id: units may have gone before it came."""
    spec, _ = orthogonal(4, 3)
    lengths = [np.linalg.norm(draw_units(spec, "h1", unit, 7, [0])[0, :-1]) for unit in (2, 3, 9)]
    assert lengths == pytest.approx([1.0] * 3)


def test_biases_cannot_be_orthogonal():
    """Nor in Keras, which wants a matrix."""
    with pytest.raises(SpecError) as caught:
        experiment(chain_json(2, 2, 1, bias_initializer="orthogonal"))
    assert caught.value.path == "network.layers[0].bias_initializer"
    assert "orthogonal" not in caught.value.allowed


def test_a_bias_counts_its_units_as_both_fans():
    """As Keras does for a vector."""
    bias = draws("zeros", 2, 24, bias=Choice("glorot_uniform"))[:, -1]
    assert_uniform(bias, -math.sqrt(6.0 / 48), math.sqrt(6.0 / 48))
    bias = draws("zeros", 2, 8, units=50_000, bias=Choice("he_normal"))[:, -1]
    assert bias.std() == pytest.approx(math.sqrt(2.0 / 8), rel=0.02)


@pytest.mark.parametrize("name", INITIALIZERS.names())
def test_every_initializer_gives_finite_numbers_of_its_own(name):
    bias = ZEROS if name == "orthogonal" else Choice(name)
    kernel = draws(name, 4, 4, units=50, bias=bias)
    assert kernel.shape == (50, 5)
    assert np.isfinite(kernel).all()
    if bias != ZEROS:
        assert name in ("ones", "constant") or np.unique(kernel).size == kernel.size


def start(units, **rest):
    network = chain_json(3, units, 1, kernel_initializer=rest.pop("kernel", "he_normal"))
    data = {"kind": "patterns", "inputs": [[0, 0, 1]], "targets": [[1]]}
    return start_state(experiment(network, data, **rest)).parameters["h1"]


@pytest.mark.parametrize("kernel", ["he_normal", {"name": "random_uniform", "maxval": 2.0}])
def test_another_unit_leaves_the_draws_of_the_others(kernel):
    """Where the scale does not depend on the number of units."""
    small, large = start(3, kernel=kernel), start(4, kernel=kernel)
    assert (large.kernel[:, :, :3] == small.kernel).all()


def test_another_unit_only_rescales_glorots_draws():
    small, large = start(3, kernel="glorot_uniform"), start(5, kernel="glorot_uniform")
    ratio = math.sqrt((3 + 3) / (3 + 5))
    np.testing.assert_allclose(large.kernel[:, :, :3], small.kernel * ratio, rtol=1e-14)


def test_the_start_is_drawn_unit_by_unit():
    spec = experiment(chain_json(2, 4, 1, bias_initializer="he_normal"), replicas=3)
    arrays = start_state(spec).parameters["h1"]
    for unit in range(4):
        column = draw_units(spec, "h1", unit, 0, range(3))
        assert (arrays.kernel[:, :, unit] == column[:, :-1]).all()
        assert (arrays.bias[:, 0, unit] == column[:, -1]).all()


def test_no_two_starts_agree():
    """Another seed, replica, layer, unit or edit draws other numbers."""
    twins = network_json(
        {"x": 2},
        [("h1", ["x"], 2, "relu"), ("h2", ["x"], 2, "relu"), ("out", ["h1", "h2"], 1, "sigmoid")],
    )
    columns = [
        draw_units(experiment(twins, seed=seed), layer, unit, edit, [replica]).tobytes()
        for seed in (0, 1)
        for layer in ("h1", "h2")
        for unit in (0, 1)
        for edit in (0, 1)
        for replica in (0, 1)
    ]
    assert len(set(columns)) == 32


def test_replicas_start_apart():
    kernel = start_state(experiment(replicas=20)).parameters["h1"].kernel
    assert len({part.tobytes() for part in kernel}) == 20


@pytest.mark.parametrize("name", [entry.name for entry in INITIALIZERS])
def test_a_crowd_is_drawn_with_the_bits_of_each_start_alone(name):
    """Many at once or one by one, from the stream that the key of each unit names."""
    kernel = INITIALIZERS.read({"name": name}, "here")
    for inputs, bias in ((3, "zeros"), (3, "random_uniform"), (300, "random_normal")):
        network = chain_json(inputs, 7, 1)
        network["layers"][0] |= {"kernel_initializer": name, "bias_initializer": bias}
        spec = experiment(
            network, {"kind": "patterns", "inputs": [[0.5] * inputs], "targets": [[1]]}
        )
        crowd = replace(spec, seed=5, replicas=70)
        state = start_state(crowd)
        for number in (0, 1, 69):
            streams = [weight_stream(5, number, "h1", unit, 0) for unit in range(7)]
            alone = draw_columns(kernel, Choice(bias), streams, inputs, 7)
            arrays = state.parameters["h1"]
            assert arrays.kernel[number].tobytes() == alone[:-1].tobytes()
            assert arrays.bias[number].tobytes() == alone[-1:].tobytes()
        added = draw_units(crowd, "h1", 6, 3, range(70))
        streams = [weight_stream(5, 69, "h1", unit, 3) for unit in range(7)]
        alone = draw_columns(kernel, Choice(bias), streams, inputs, 7)
        assert added[69].tobytes() == alone[:, 6].tobytes()
