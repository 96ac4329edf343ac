"""The whole flat gradient equals central differences of the loss, for everything in the registries.

The cases are made from the registries, so that a new activation or loss is tested as it is added.
"""

import numpy as np
import pytest

from tests.engine.experiments import network_json
from xorviz.engine.activations import ACTIVATIONS
from xorviz.engine.forward import forward
from xorviz.engine.layout import Layout
from xorviz.engine.losses import LOSSES, build_loss
from xorviz.engine.plan import Plan
from xorviz.engine.registry import Choice
from xorviz.engine.spec import read_network

#: Inputs, then layers as (id, sources, units); activations come later.
TOPOLOGIES = {
    "layer": ({"x": 2}, [("out", ["x"], 3)]),
    "chain": ({"x": 2}, [("h1", ["x"], 3), ("h2", ["h1"], 2), ("out", ["h2"], 3)]),
    "skip": ({"x": 2}, [("h1", ["x"], 2), ("out", ["h1", "x"], 3)]),
    "skip first": ({"x": 2}, [("h1", ["x"], 2), ("h2", ["h1"], 2), ("out", ["x", "h2", "h1"], 3)]),
    "branches": (
        {"a": 2, "b": 1},
        [("ha", ["a"], 2), ("hb", ["b"], 3), ("mixed", ["hb", "ha"], 2), ("out", ["mixed"], 3)],
    ),
    "inputs swapped": ({"a": 2, "b": 1}, [("h", ["b", "a"], 2), ("out", ["h"], 3)]),
    "several consumers": (
        {"x": 2},
        [("h", ["x"], 2), ("p", ["h"], 2), ("q", ["h", "p"], 2), ("out", ["q", "p", "h"], 3)],
    ),
    "input read twice": (
        {"a": 1, "b": 2},
        [("p", ["a"], 2), ("q", ["a", "b"], 2), ("r", ["a"], 2), ("out", ["p", "q", "r"], 3)],
    ),
    "one output": ({"x": 2}, [("h", ["x"], 2), ("out", ["h"], 1)]),
}
DEFAULT_ACTIVATIONS = [Choice(entry.name) for entry in ACTIVATIONS]


def others(registry):
    """Every entry with every argument away from its default."""
    return [
        Choice(entry.name, ((name, other_value(argument.default)),))
        for entry in registry
        for name, argument in entry.arguments.items()
    ]


def other_value(default):
    return not default if isinstance(default, bool) else 0.5 * default + 0.25


class Case:
    """One network with random parameters and data, some of them kinks perhaps."""

    def __init__(self, topology, hidden, output, loss, replicas, batch, own_data, seed):
        inputs, layers = TOPOLOGIES[topology]
        activations = [hidden.to_json()] * (len(layers) - 1) + [output.to_json()]
        self.network = read_network(
            network_json(
                inputs, [(*layer, name) for layer, name in zip(layers, activations, strict=True)]
            )
        )
        generator = np.random.default_rng(seed)
        sets = replicas if own_data else 1
        self.layout = Layout(self.network)
        self.loss = build_loss(Choice(loss) if isinstance(loss, str) else loss)
        self.parameters = generator.uniform(-1.0, 1.0, (replicas, self.layout.size))
        self.inputs = generator.uniform(-1.0, 1.0, (sets, batch, sum(inputs.values())))
        # Any target serves a gradient; a categorical one need not add up to 1.
        self.targets = generator.uniform(0.1, 0.9, (sets, batch, layers[-1][2]))

    def loss_of_each(self, parameters, times=1):
        """The mean loss of each replica, by the forward pass that is not the plan's.

        `parameters` may hold each replica several times over, one after the other.
        """
        arrays = self.layout.unpack(parameters)
        inputs, targets = self.inputs, self.targets
        if len(inputs) > 1:
            inputs, targets = (np.repeat(array, times, axis=0) for array in (inputs, targets))
        output = forward(self.network, arrays, inputs)[self.network.output]
        # Outputs that are all 0 have no shares; such a network is not taken.
        with np.errstate(all="ignore"):
            return self.loss.per_pattern(output.activation, targets).mean(axis=1)

    def gradient(self):
        """The gradient by the plan, filled twice: the second pass must not see the first."""
        ones = np.ones((*self.inputs.shape[:2], 1))
        batch = np.concatenate([self.inputs, ones], axis=2)
        gradient = np.full_like(self.parameters, np.nan)
        plan = Plan(self.network, self.layout, self.parameters, gradient, batch.shape[1])
        for _ in range(2):
            prediction = plan.forward(batch)
            self.loss.gradient(prediction, self.targets, plan.output_gradient, plan.output_scratch)
            plan.backward(batch.transpose(0, 2, 1))
        return gradient

    def differences(self, width):
        """Central differences, and how far the one-sided ones lie apart, by each parameter."""
        here, count = self.loss_of_each(self.parameters)[:, None], self.layout.size
        # Each replica as often as it has parameters, and each time another one is moved.
        moved = [
            self.loss_of_each((self.parameters[:, None] + step).reshape(-1, count), count)
            for step in (width * np.eye(count), -width * np.eye(count))
        ]
        beyond, before = (loss.reshape(-1, count) for loss in moved)
        ahead, behind = (beyond - here) / width, (here - before) / width
        return (ahead + behind) / 2.0, ahead - behind


def assert_gradient(topology, hidden, output, loss, replicas=2, batch=3, own_data=False):
    """Compare where the loss is smooth; where it has a kink nearby, draw another network."""
    for seed in range(200):
        case = Case(topology, hidden, output, loss, replicas, batch, own_data, seed)
        central, gap = case.differences(1e-5)
        # At a kink the sides differ by a jump, elsewhere by the width times the curvature.
        smooth = np.isfinite(central).all() and np.abs(gap).max() < 1e-3
        if smooth and (np.abs(central).max(axis=1) > 1e-2).all():
            # What differences of this width miss is the third derivative, here of e^(e^z).
            atol = 1e-6 if hidden.name == "exponential" else 1e-8
            np.testing.assert_allclose(case.gradient(), central, rtol=1e-5, atol=atol)
            return
    raise AssertionError("no smooth network with a gradient among 200")


@pytest.mark.parametrize("loss", LOSSES.names())
@pytest.mark.parametrize("topology", TOPOLOGIES)
@pytest.mark.parametrize("hidden", DEFAULT_ACTIVATIONS, ids=lambda choice: choice.name)
def test_every_activation_inside_every_topology(topology, hidden, loss):
    output = "softmax" if loss == "categorical_crossentropy" else "sigmoid"
    if topology == "one output":
        # One share of one is 1, whatever the parameters.
        loss, output = "binary_crossentropy", "sigmoid"
    assert_gradient(topology, hidden, Choice(output), loss)


@pytest.mark.parametrize("loss", LOSSES.names())
@pytest.mark.parametrize("output", DEFAULT_ACTIVATIONS, ids=lambda choice: choice.name)
def test_every_activation_before_every_loss(output, loss):
    # All outputs must be positive for a Poisson loss: few of them soon are.
    sizes = (1, 1) if loss == "poisson" else (2, 3)
    entry = ACTIVATIONS[output.name]
    # Of outputs that are never above 0 these two know no gradient: they clip, or take a logarithm.
    is_above = entry.range(entry.resolve(output))[1] > 0.0
    if entry.passes_gradient and (is_above or loss not in ("binary_crossentropy", "poisson")):
        assert_gradient("skip", Choice("tanh"), output, loss, *sizes)


@pytest.mark.parametrize("activation", others(ACTIVATIONS), ids=str)
def test_activations_with_other_arguments(activation):
    assert_gradient("chain", activation, activation, "mean_squared_error")


@pytest.mark.parametrize("loss", others(LOSSES), ids=str)
@pytest.mark.parametrize("output", ["linear", "sigmoid", "softmax"])
def test_losses_with_other_arguments(loss, output):
    assert_gradient("skip", Choice("tanh"), Choice(output), loss)


@pytest.mark.parametrize("loss", LOSSES.names())
def test_a_step_passes_no_gradient(loss):
    """Neither as the output nor on the way to it."""
    case = Case("chain", Choice("tanh"), Choice("step"), loss, 2, 3, False, 1)
    with np.errstate(all="ignore"):
        gradient = case.gradient()
    if loss != "categorical_crossentropy":
        assert not gradient.any()
    inner = Case("chain", Choice("step"), Choice("sigmoid"), loss, 2, 3, False, 1)
    first = inner.layout.block(inner.gradient(), "h1")
    assert not first.any()


@pytest.mark.parametrize("topology", TOPOLOGIES)
@pytest.mark.parametrize(("replicas", "batch"), [(1, 1), (1, 4), (5, 1), (3, 9)])
@pytest.mark.parametrize("own_data", [False, True])
def test_every_number_of_replicas_and_patterns(topology, replicas, batch, own_data):
    tanh, sigmoid = Choice("tanh"), Choice("sigmoid")
    assert_gradient(
        topology, tanh, sigmoid, "binary_crossentropy", replicas, batch, own_data=own_data
    )


def test_a_wrong_gradient_is_noticed(monkeypatch):
    """The check above can fail: the slope of tanh is 1 − a², not 1 − a."""
    entry = ACTIVATIONS["tanh"].build({})
    monkeypatch.setattr(type(entry), "derivative", lambda self, z, a, out: np.subtract(1.0, a, out))
    with pytest.raises(AssertionError, match="tolerance"):
        assert_gradient("chain", Choice("tanh"), Choice("sigmoid"), "mean_squared_error")
