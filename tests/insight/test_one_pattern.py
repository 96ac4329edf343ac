"""One pattern there and back: sums and errors by hand, gradients by differences of the loss."""

import math

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from tests.engine.experiments import XOR, chain_json, experiment, network_json, patterns_json
from tests.engine.strategies import experiments
from xorviz.engine.activations import ACTIVATIONS
from xorviz.engine.forward import forward
from xorviz.engine.layout import LayerArrays
from xorviz.engine.losses import build_loss
from xorviz.engine.run import Run
from xorviz.engine.spec import read_experiment
from xorviz.insight.one_pattern import pass_pattern

#: h1.1 of 1, 1 is 0.8 − 0.3 + 0.1 = 0.6; h1.2 is 0.2 − 0.7 + 0.1 = −0.4, and so off.
BY_HAND = {
    "h1": {"kernel": [[0.8, 0.2], [-0.3, -0.7]], "bias": [0.1, 0.1]},
    "out": {"kernel": [[0.5], [2.0]], "bias": [-0.1]},
}


def passed(spec, pattern):
    run = Run(spec)
    data = run.dataset
    found = pass_pattern(
        spec,
        run.parameters(),
        data.distinct_inputs[0, pattern],
        data.distinct_targets[0, pattern],
    )
    return run, found


def test_the_numbers_of_a_small_relu_network():
    """Every number as somebody finds it with pen and paper."""
    _, found = passed(experiment(weights=BY_HAND), 3)
    hidden, out = found.layers["h1"], found.layers["out"]
    assert hidden.products.tolist() == [[0.8, 0.2], [-0.3, -0.7]]
    np.testing.assert_allclose(hidden.pre_activation, [0.6, -0.4], rtol=1e-15)
    np.testing.assert_allclose(hidden.activation, [0.6, 0.0], rtol=1e-15)
    assert hidden.derivative.tolist() == [1.0, 0.0]
    assert hidden.off.tolist() == [False, True]
    # 0.5 · 0.6 + 2 · 0 − 0.1 = 0.2; the target is 0, so that the error by the sum is p.
    p = 1.0 / (1.0 + math.exp(-0.2))
    np.testing.assert_allclose(out.pre_activation, [0.2], rtol=1e-15)
    np.testing.assert_allclose(out.activation, [p], rtol=1e-15)
    np.testing.assert_allclose(out.derivative, [p * (1.0 - p)], rtol=1e-14)
    np.testing.assert_allclose(out.by_activation, [1.0 / (1.0 - p)], rtol=1e-14)
    np.testing.assert_allclose(out.by_pre_activation, [p], rtol=1e-14)
    np.testing.assert_allclose(out.passed_back, [[0.5 * p], [2.0 * p]], rtol=1e-14)
    np.testing.assert_allclose(out.by_kernel, [[0.6 * p], [0.0]], rtol=1e-14)
    # The unit that is off would get 2 p, and lets nothing through.
    np.testing.assert_allclose(hidden.by_activation, [0.5 * p, 2.0 * p], rtol=1e-14)
    assert hidden.by_pre_activation[1] == 0.0
    assert not hidden.by_kernel[:, 1].any()
    assert not hidden.passed_back[:, 1].any()
    np.testing.assert_allclose(hidden.by_kernel[:, 0], [0.5 * p, 0.5 * p], rtol=1e-14)
    assert found.loss == pytest.approx(-math.log(1.0 - p), rel=1e-14)
    assert found.target.tolist() == [0.0]


def test_a_softmax_is_not_each_unit_alone():
    network = chain_json(2, 2, 2, output="softmax")
    training = {"loss": "categorical_crossentropy"}
    _, found = passed(experiment(network, {**XOR, "outputs": 2}, training), 1)
    assert not found.layers["out"].is_elementwise
    assert found.layers["h1"].is_elementwise
    # The gradient by the sums of softmax and cross-entropy: the shares less the target.
    out = found.layers["out"]
    np.testing.assert_allclose(out.by_pre_activation, out.activation - found.target, rtol=1e-9)


def test_what_several_readers_send_back_adds_up():
    layers = [
        ("h", ["x"], 2, "tanh"),
        ("p", ["h"], 2, "sigmoid"),
        ("out", ["p", "h", "x"], 1, "sigmoid"),
    ]
    _, found = passed(experiment(network_json({"x": 2}, layers)), 2)
    p, out = found.layers["p"], found.layers["out"]
    over_both = p.passed_back.sum(axis=1) + out.passed_back[2:4, 0]
    np.testing.assert_allclose(found.layers["h"].by_activation, over_both, rtol=1e-14)
    assert out.inputs.shape == (6,)
    np.testing.assert_array_equal(out.inputs[4:], [1.0, 0.0])


@settings(max_examples=60)
@given(experiments(tame=True), st.integers(0, 50))
def test_the_gradient_is_the_slope_of_this_patterns_loss(document, number):
    """Central differences, for networks, activations and losses of all kinds."""
    spec = read_experiment(document).alone(0)
    run = Run(spec)
    data = run.dataset
    pattern = number % data.distinct_inputs.shape[1]
    inputs, target = data.distinct_inputs[0, pattern], data.distinct_targets[0, pattern]
    parameters = run.parameters()
    found = pass_pattern(spec, parameters, inputs, target)
    assume(math.isfinite(found.loss))
    loss = build_loss(spec.training.loss)

    def at(layer, row, unit, distance):
        block = np.concatenate(parameters[layer], axis=1)
        block[0, row, unit] += distance
        moved = {**parameters, layer: LayerArrays(block[:, :-1], block[:, -1:])}
        output = forward(spec.network, moved, inputs[None, None])[spec.network.output]
        with np.errstate(all="ignore"):
            return float(loss.per_pattern(output.activation, target[None, None])[0, 0])

    for layer in spec.network.layers:
        entry = found.layers[layer.id]
        gradient = np.vstack([entry.by_kernel, entry.by_pre_activation])
        for row, unit in np.ndindex(*gradient.shape):
            width = 1e-5
            above, here, below = (at(layer.id, row, unit, way * width) for way in (1.0, 0.0, -1.0))
            sides = (above - here) / width, (here - below) / width
            if not all(map(math.isfinite, sides)) or abs(sides[0] - sides[1]) > 1e-3:
                continue  # A kink: the derivative there is a convention.
            numeric = (above - below) / (2.0 * width)
            assert gradient[row, unit] == pytest.approx(numeric, rel=1e-4, abs=2e-6)


@pytest.mark.parametrize("name", ACTIVATIONS.names())
def test_products_and_bias_add_up_to_the_sum(name):
    data = patterns_json([[0.3, -1.2], [2.0, 0.7]], [[0.0], [1.0]])
    spec = experiment(chain_json(2, 3, 1, hidden=name), data)
    run, found = passed(spec, 1)
    for name, entry in found.layers.items():
        np.testing.assert_allclose(
            entry.products.sum(axis=0) + entry.bias, entry.pre_activation, rtol=1e-12, atol=1e-15
        )
        np.testing.assert_array_equal(entry.bias, run.parameters()[name].bias[0, 0])


def test_nobody_can_write_to_it():
    _, found = passed(experiment(), 0)
    with pytest.raises(TypeError):
        found.layers["h1"] = None
    for array in vars(found.layers["h1"]).values():
        if isinstance(array, np.ndarray):
            assert not array.flags.writeable
    assert not found.target.flags.writeable
