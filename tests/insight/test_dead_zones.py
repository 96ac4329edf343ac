"""Dead zones, saturation and hinges, against each activation's own formula."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.engine.experiments import chain_json, network_json
from xorviz.engine.forward import forward
from xorviz.engine.layout import LayerArrays
from xorviz.engine.registry import Choice
from xorviz.engine.spec import read_network
from xorviz.insight.dead_zones import features_on_plane, hinge_lines, is_saturating, off_mask

NUMBERS = st.floats(-50.0, 50.0)

#: x₁ and x₂ themselves, where a network has no others.
TWO = np.array([[1.0, 0.0, 0.0], [0.0, 1.0, 0.0]])


def off_at(activation, *pre_activations):
    """Tell where units of an activation are off, one unit for each pre-activation."""
    network = read_network(chain_json(1, len(pre_activations), output=activation))
    kernel = np.zeros((1, 1, len(pre_activations)))
    arrays = {"out": LayerArrays(kernel, np.array([[pre_activations]], dtype=float))}
    layer = network.layer("out")
    response = forward(network, arrays, np.zeros((1, 1, 1)), derivatives=True)["out"]
    return off_mask(layer.activation, response.derivative)[0, 0].tolist()


@given(st.lists(st.floats(-1e300, 1e300), min_size=1, max_size=20))
def test_relu_is_off_exactly_where_its_pre_activation_is_not_positive(zs):
    assert off_at("relu", *zs) == [z <= 0.0 for z in zs]


def test_relu_is_off_at_zero_and_on_just_above():
    tiny = 5e-324
    assert off_at("relu", 0.0, -0.0, tiny, -tiny) == [True, True, False, True]


#: Where the derivative is 1e-3 of its maximum: 1 / cosh²(z / 2) and 1 / cosh² z.
EDGES = {"sigmoid": 2.0 * math.acosh(math.sqrt(1000.0)), "tanh": math.acosh(math.sqrt(1000.0))}


@pytest.mark.parametrize("activation", EDGES)
def test_saturation_begins_where_the_derivative_is_a_thousandth_of_its_maximum(activation):
    edge = EDGES[activation]
    inside, outside = edge * (1.0 - 1e-6), edge * (1.0 + 1e-6)
    assert off_at(activation, inside, outside, -inside, -outside) == [False, True] * 2
    assert off_at(activation, 0.0, 100.0, -100.0, 1e4) == [False, True, True, True]


def test_a_softmax_unit_saturates_by_its_share():
    """Its own derivative is s (1 − s), at most ¼: of two units, that of a sigmoid."""
    edge = EDGES["sigmoid"]
    assert off_at("softmax", 0.0, edge * (1.0 - 1e-6)) == [False, False]
    assert off_at("softmax", 0.0, edge * (1.0 + 1e-6)) == [True, True]


def test_units_that_always_pass_gradient_are_never_off():
    assert off_at("linear", -1e300, 0.0, 1e300) == [False] * 3
    assert off_at("leaky_relu", -1e300, 0.0, 1e300) == [False] * 3


def test_a_leak_too_small_to_matter_counts_as_off():
    leak = {"name": "leaky_relu", "negative_slope": 0.0009}
    assert off_at(leak, -1.0, 1.0) == [True, False]
    assert off_at({**leak, "negative_slope": 0.0011}, -1.0, 1.0) == [False, False]


def test_what_bends_to_a_bound_saturates_and_what_is_straight_does_not():
    names = ("linear", "relu", "leaky_relu", "sigmoid", "tanh", "softmax")
    saturating = [name for name in names if is_saturating(Choice(name))]
    assert saturating == ["sigmoid", "tanh", "softmax"]


@given(st.lists(NUMBERS, min_size=3, max_size=3), NUMBERS, NUMBERS)
def test_the_pre_activation_is_zero_on_the_hinge_and_positive_on_one_side(numbers, x1, x2):
    w1, w2, bias = numbers
    network = read_network(chain_json(2, 1))
    arrays = LayerArrays(np.array([[[w1], [w2]]]), np.array([[[bias]]]))
    lines = hinge_lines(network, network.layers[0], arrays, TWO)
    if w1 == w2 == 0.0:
        assert lines == []
        return
    (line,) = lines
    assert line.a * x1 + line.b * x2 + line.c == pytest.approx(w1 * x1 + w2 * x2 + bias)


def test_each_unit_has_the_line_of_its_own_weights():
    network = read_network(chain_json(2, 3))
    kernel = np.array([[[1.0, 0.0, 3.0], [4.0, 0.0, -6.0]]])
    arrays = LayerArrays(kernel, np.array([[[7.0, 8.0, 9.0]]]))
    lines = hinge_lines(network, network.layers[0], arrays, TWO)
    assert [tuple(line) for line in lines] == [(0, 1.0, 4.0, 7.0), (2, 3.0, -6.0, 9.0)]


def test_which_row_of_the_kernel_reads_which_feature_depends_on_the_order_of_the_sources():
    network = read_network(
        network_json({"a": 1, "b": 1, "c": 1}, [("out", ["c", "b"], 1, "sigmoid")])
    )
    arrays = LayerArrays(np.array([[[2.0], [3.0]]]), np.array([[[5.0]]]))

    def line(axes):
        features = features_on_plane(np.full(3, 7.0), axes, paired=False)
        return [tuple(one) for one in hinge_lines(network, network.layers[0], arrays, features)]

    assert line((1, 2)) == [(0, 3.0, 2.0, 5.0)]
    assert line((2, 1)) == [(0, 2.0, 3.0, 5.0)]
    # The other feature stands still at 7.
    assert line((0, 1)) == [(0, 0.0, 3.0, 2.0 * 7.0 + 5.0)]
    assert line((2, 0)) == [(0, 2.0, 0.0, 3.0 * 7.0 + 5.0)]


def test_a_layer_that_reads_a_layer_has_no_straight_lines_and_one_off_the_plane_has_none():
    layers = [("p", ["a"], 1, "relu"), ("q", ["b"], 1, "relu"), ("out", ["p", "q", "a"], 1, "relu")]
    network = read_network(network_json({"a": 1, "b": 1}, layers))
    features = features_on_plane(np.array([0.0, 0.5]), (0, 0), paired=False)
    one = LayerArrays(np.ones((1, 1, 1)), np.zeros((1, 1, 1)))
    assert hinge_lines(network, network.layer("p"), one, features) == [(0, 1.0, 0.0, 0.0)]
    assert hinge_lines(network, network.layer("q"), one, features) == []
    three = LayerArrays(np.ones((1, 3, 1)), np.zeros((1, 1, 1)))
    assert hinge_lines(network, network.layer("out"), three, features) is None


@given(st.lists(NUMBERS, min_size=5, max_size=5), NUMBERS, NUMBERS)
def test_the_two_rows_of_a_paired_bit_combine(numbers, b1, b2):
    *kernel, bias = numbers
    network = read_network(chain_json(4, 1))
    arrays = LayerArrays(np.array(kernel).reshape(1, 4, 1), np.array([[[bias]]]))
    features = features_on_plane(np.array([0.3, 0.7, 0.6, 0.4]), (0, 2), paired=True)
    truth = np.array([b1, 1.0 - b1, b2, 1.0 - b2])
    np.testing.assert_allclose(features @ [b1, b2, 1.0], truth, atol=1e-9)
    lines = hinge_lines(network, network.layers[0], arrays, features)
    if kernel[0] == kernel[1] and kernel[2] == kernel[3]:
        assert lines == []
        return
    (line,) = lines
    expected = truth @ kernel + bias
    assert line.a * b1 + line.b * b2 + line.c == pytest.approx(expected, abs=1e-6)


@pytest.mark.parametrize("name", ["gelu", "silu", "mish"])
def test_a_falling_unit_is_not_off(name):
    """Left of their least value these have derivatives below 0, as good as those above."""
    derivative = np.array([-0.08, -0.01, -1e-5, 0.0, 1e-5, 1.0])
    assert off_mask(Choice(name), derivative).tolist() == [False, False, True, True, True, False]


def test_an_exponential_unit_is_off_where_it_is_flat():
    """Its derivative has no maximum to be small beside."""
    assert off_mask(Choice("exponential"), np.array([1e-4, 0.1, 1.0, 1e9])).tolist() == [
        True,
        False,
        False,
        False,
    ]
