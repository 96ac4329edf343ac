"""Whole runs, against training in plain Python numbers."""

from dataclasses import replace

import numpy as np
import pytest

from tests.engine.experiments import chain_json, experiment
from tests.engine.plain_training import PlainNetwork
from xorviz.engine.optimizers import OPTIMIZERS
from xorviz.engine.registry import Choice
from xorviz.engine.run import Run
from xorviz.engine.state import zero_slots

BITS = [[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]]
TRUTH = [[0.0], [1.0], [1.0], [0.0]]
#: Far from any plateau, and with both hidden units on for some patterns and off for others.
KERNELS = ([[0.9, -1.1], [1.2, 0.8]], [[1.3], [-0.7]])
BIASES = ([-0.2, 0.1], [0.05])
WEIGHTS = {
    "h1": {"kernel": KERNELS[0], "bias": BIASES[0]},
    "out": {"kernel": KERNELS[1], "bias": BIASES[1]},
}
BINARY, SQUARED = "binary_crossentropy", "mean_squared_error"
SET_UPS = [
    ("sigmoid", "sigmoid", BINARY, {"name": "rmsprop"}),
    ("relu", "sigmoid", BINARY, {"name": "rmsprop", "learning_rate": 0.05}),
    ("relu", "relu", SQUARED, {"name": "sgd", "learning_rate": 0.3}),
    ("leaky_relu", "sigmoid", BINARY, {"name": "adam", "learning_rate": 0.1}),
    ("tanh", "linear", SQUARED, {"name": "sgd", "learning_rate": 0.1, "momentum": 0.9}),
    ("tanh", "sigmoid", SQUARED, {"name": "sgd", "momentum": 0.9, "nesterov": True}),
    ("relu", "sigmoid", BINARY, {"name": "rmsprop", "momentum": 0.5, "centered": True}),
    ("relu", "relu", BINARY, {"name": "adam"}),
    ("gelu", "sigmoid", BINARY, {"name": "momentum", "learning_rate": 0.1}),
    ("selu", "softplus", "poisson", {"name": "nesterov", "learning_rate": 0.1}),
    ("mish", "linear", "huber", {"name": "adamw", "learning_rate": 0.1}),
    ("silu", "linear", "log_cosh", {"name": "adamax", "learning_rate": 0.1}),
    ("elu", "sigmoid", BINARY, {"name": "nadam", "learning_rate": 0.1}),
    ("relu6", "hard_sigmoid", "mean_absolute_error", {"name": "adagrad", "learning_rate": 0.1}),
    ("softsign", "exponential", "poisson", {"name": "adadelta", "learning_rate": 1.0}),
    ("celu", "sigmoid", BINARY, {"name": "lion", "learning_rate": 0.01}),
    ("hard_silu", "sigmoid", BINARY, {"name": "ftrl", "learning_rate": 0.1}),
]


def plain(hidden, output, loss, optimizer):
    given = {name: value for name, value in optimizer.items() if name != "name"}
    return PlainNetwork(KERNELS, BIASES, hidden, output, loss, optimizer["name"], given)


def flat(run):
    arrays = run.parameters()
    return np.concatenate(
        [
            part.ravel()
            for name in ("h1", "out")
            for part in (arrays[name].kernel, arrays[name].bias)
        ]
    )


@pytest.mark.parametrize(("hidden", "output", "loss", "optimizer"), SET_UPS)
@pytest.mark.parametrize("batch_size", [None, 4, 3, 1])
def test_twenty_steps_are_those_of_plain_training(hidden, output, loss, optimizer, batch_size):
    """Parameters after each step, the trace before it, and the loss of the whole set."""
    training = {
        "loss": loss,
        "optimizer": optimizer,
        "batch_size": batch_size,
        "shuffle": False,
        "steps": 20,
    }
    network = chain_json(2, 2, 1, hidden=hidden, output=output)
    run = Run(experiment(network, training=training, weights=WEIGHTS))
    reference = plain(hidden, output, loss, optimizer)
    size = batch_size or 4
    batches = [slice(start, start + size) for start in range(0, 4, size)]
    trace, expected = [], []
    for step in range(20):
        part = batches[step % len(batches)]
        expected.append(reference.loss(BITS[part], TRUTH[part]))
        reference.step(BITS[part], TRUTH[part])
        run.advance(1, trace)
        np.testing.assert_allclose(flat(run), reference.parameters, rtol=1e-11, atol=1e-12)
    np.testing.assert_allclose(trace, expected, rtol=1e-11, atol=1e-15)
    assert run.evaluate().loss[0] == pytest.approx(reference.loss(BITS, TRUTH), rel=1e-11)


def test_every_optimizer_takes_part_in_a_whole_run():
    assert {optimizer["name"] for *_, optimizer in SET_UPS} == set(OPTIMIZERS.names())


def test_one_advance_is_many_small_ones():
    training = {"optimizer": "adam", "batch_size": 3}
    whole, parts = Run(experiment(training=training)), Run(experiment(training=training))
    whole_trace, parts_trace = [], []
    whole.advance(150, whole_trace)
    for steps in (0, 1, 2, 63, 1, 33, 50):
        parts.advance(steps, parts_trace)
    assert whole.step == parts.step == 150
    assert whole_trace == parts_trace
    assert (flat(whole) == flat(parts)).all()


def test_a_run_tells_where_it_stands():
    run = Run(experiment(training={"batch_size": 3}))
    assert run.steps_per_epoch == 2
    places = []
    for _ in range(5):
        state = run.state()
        places.append((state.step, state.epoch, state.batch, state.iteration))
        run.advance(1)
    assert places == [(0, 0, 0, 0), (1, 0, 1, 1), (2, 1, 0, 2), (3, 1, 1, 3), (4, 2, 0, 4)]


def test_looking_changes_nothing():
    """Evaluation, parameters and state are copies: a run that was looked at goes the same way."""
    seen, unseen = Run(experiment()), Run(experiment())
    for _ in range(5):
        seen.evaluate()
        seen.parameters()
        seen.state()
        seen.advance(7)
        unseen.advance(7)
    assert (flat(seen) == flat(unseen)).all()


def test_what_a_run_hands_out_is_read_only_and_stands_still():
    run = Run(experiment(training={"optimizer": "adam"}, replicas=2))
    state = run.state()
    held = [
        *(part for layer in state.parameters.values() for part in layer),
        *(part for slot in state.slots.values() for layer in slot.values() for part in layer),
        *(part for layer in run.parameters().values() for part in layer),
        state.first_solved,
        state.diverged,
    ]
    before = [part.copy() for part in held]
    run.advance(10)
    for part, copy in zip(held, before, strict=True):
        assert not part.flags.writeable
        assert (part == copy).all()


def test_given_weights_override_the_initializers_in_every_replica():
    weights = {"h1": {"kernel": KERNELS[0]}, "out": {"bias": [7.0]}}
    arrays = Run(experiment(weights=weights, replicas=3)).parameters()
    drawn = Run(experiment(replicas=3)).parameters()
    for replica in range(3):
        assert arrays["h1"].kernel[replica].tolist() == KERNELS[0]
        assert arrays["out"].bias[replica].tolist() == [[7.0]]
    assert (arrays["h1"].bias == drawn["h1"].bias).all()
    assert (arrays["out"].kernel == drawn["out"].kernel).all()


def test_an_optimizer_begun_in_the_middle_counts_from_its_own_start():
    """Adam's bias correction goes by the steps that it has taken, not by those of the run."""
    training = {"optimizer": "adam", "batch_size": None}
    begun = Run(experiment(training={"optimizer": "sgd", "batch_size": None}, weights=WEIGHTS))
    begun.advance(7)
    state = begun.state()
    slots = zero_slots(Choice("adam"), state.parameters)
    changed = Run(experiment(training=training), replace(state, slots=slots, iteration=0))
    weights = {
        name: {"kernel": layer.kernel[0].tolist(), "bias": layer.bias[0, 0].tolist()}
        for name, layer in state.parameters.items()
    }
    fresh = Run(experiment(training=training, weights=weights))
    for run in (changed, fresh):
        run.advance(5)
    assert (flat(changed) == flat(fresh)).all()
    assert (changed.step, changed.state().iteration) == (12, 5)
