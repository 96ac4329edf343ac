"""The forward pass that looks, against plain numbers and against the one that trains."""

import numpy as np
import pytest
from hypothesis import given, settings

from tests.engine import keras_formulas
from tests.engine.experiments import network_json
from tests.engine.strategies import experiments
from xorviz.engine.activations import ACTIVATIONS
from xorviz.engine.forward import forward
from xorviz.engine.layout import Layout
from xorviz.engine.plan import Plan
from xorviz.engine.spec import read_experiment, read_network
from xorviz.engine.state import start_state

INPUTS = {"a": 2, "b": 1}
LAYERS = [
    ("p", ["a"], 2),
    ("q", ["b", "a"], 3),
    ("r", ["q", "p"], 2),
    ("out", ["r", "b", "p"], 2),
]


def respond_plainly(layers, activation, parameters, replica, pattern):
    """Every layer's pre-activations, activations and derivatives, one number at a time."""
    known = {"a": list(pattern[:2]), "b": list(pattern[2:])}
    responses = {}
    for name, sources, units in layers:
        values = [number for source in sources for number in known[source]]
        kernel = parameters[name].kernel[replica].tolist()
        bias = parameters[name].bias[replica, 0].tolist()
        zs = [
            bias[unit] + sum(value * row[unit] for value, row in zip(values, kernel, strict=True))
            for unit in range(units)
        ]
        known[name] = keras_formulas.ACTIVATIONS[activation](zs)
        responses[name] = zs, known[name], keras_formulas.DERIVATIVES[activation](zs)
    return responses


@pytest.mark.parametrize("activation", ACTIVATIONS.names())
@pytest.mark.parametrize("sets", [1, 3])
def test_every_response_is_that_of_plain_numbers(activation, sets):
    """Sources are concatenated in the order they are named; replicas may share the patterns."""
    network = read_network(network_json(INPUTS, [(*layer, activation) for layer in LAYERS]))
    generator = np.random.default_rng(8)
    layout = Layout(network)
    parameters = layout.unpack(generator.uniform(-1.0, 1.0, (3, layout.size)))
    patterns = generator.uniform(-1.0, 1.0, (sets, 5, 3))
    responses = forward(network, parameters, patterns, derivatives=True)
    assert list(responses) == [name for name, *_ in LAYERS]
    for replica in range(3):
        for row in range(5):
            pattern = patterns[replica % sets, row].tolist()
            plain = respond_plainly(LAYERS, activation, parameters, replica, pattern)
            for name, expected in plain.items():
                for array, numbers in zip(responses[name], expected, strict=True):
                    np.testing.assert_allclose(array[replica, row], numbers, rtol=1e-12, atol=1e-15)


@settings(max_examples=50)
@given(experiments(tame=True))
def test_training_and_looking_see_the_same_output(given_json):
    """The plan's buffers are shared between layers; the pure pass has none."""
    spec = read_experiment(given_json)
    network, layout = spec.network, Layout(spec.network)
    arrays = start_state(spec).parameters
    flat = layout.pack(arrays)
    features = sum(entry.units for entry in network.inputs)
    generator = np.random.default_rng(9)
    plan = Plan(network, layout, flat, np.zeros_like(flat), 6)
    for _ in range(2):
        batch = np.ones((1, 6, features + 1))
        batch[:, :, :-1] = generator.uniform(-1.0, 1.0, (1, 6, features))
        with np.errstate(all="ignore"):
            trained = plan.forward(batch)
            looked = forward(network, arrays, batch[:, :, :-1])[network.output].activation
        np.testing.assert_allclose(trained, looked, rtol=1e-13)
