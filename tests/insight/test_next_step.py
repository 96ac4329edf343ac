"""The next step, looked at before it is taken: it is the step that the run then takes."""

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from tests.engine.experiments import XOR, chain_json, experiment, patterns_json
from tests.engine.states import bits, state_bits
from tests.engine.strategies import experiments
from xorviz.engine.batches import Batches
from xorviz.engine.errors import NonFiniteError
from xorviz.engine.losses import LOSSES
from xorviz.engine.optimizers import OPTIMIZERS
from xorviz.engine.run import Run
from xorviz.engine.schedules import SCHEDULES
from xorviz.engine.spec import read_experiment
from xorviz.engine.state import one_replica
from xorviz.insight.next_step import look_ahead
from xorviz.insight.one_pattern import pass_pattern


def ahead_of(run, pattern=0, engine="numpy"):
    """Look ahead of the replica on display."""
    spec = run.spec.alone(run.spec.replica_numbers[run.displayed])
    data = run.dataset.of_replica(run.displayed)
    state = one_replica(run.state(), run.displayed)
    inputs, target = data.distinct_inputs[0, pattern], data.distinct_targets[0, pattern]
    return look_ahead(spec, state, inputs, target, engine)


def assert_is_taken(run, engine="numpy"):
    """Compare what is said of the next step with the step itself, in every bit."""
    before = state_bits(run.state())
    found = ahead_of(run, engine=engine)
    assert state_bits(run.state()) == before
    parameters = run.displayed_parameters()
    broken = ""
    try:
        run.advance(1)
    except NonFiniteError as error:
        broken = error.layer
    assert found.breaks == broken
    for name, arrays in run.displayed_parameters().items():
        layer = found.layers[name]
        assert bits(layer.after) == bits(np.concatenate(arrays, axis=1)[0])
        assert bits(layer.before) == bits(np.concatenate(parameters[name], axis=1)[0])


@settings(max_examples=80)
@given(experiments(tame=True), st.integers(0, 30))
def test_it_is_the_step_that_the_run_takes(document, steps):
    """Whatever the optimizer, schedule, batches, order, penalties and clipping."""
    run = Run(read_experiment(document))
    try:
        run.advance(steps)
    except NonFiniteError:
        assume(False)
    assume(not run.diverged[run.displayed])
    assert_is_taken(run)


@pytest.mark.parametrize("schedule", SCHEDULES.names())
@pytest.mark.parametrize("optimizer", OPTIMIZERS.names())
def test_every_optimizer_under_every_schedule(optimizer, schedule):
    training = {
        "optimizer": {"name": optimizer, "learning_rate": 0.1},
        "learning_rate_schedule": schedule,
        "batch_size": 3,
    }
    run = Run(experiment(training=training, data={**XOR, "sample": 11}))
    run.advance(9)
    for _ in range(5):
        assert_is_taken(run)


@pytest.mark.usefixtures("compiled_engine")
@pytest.mark.parametrize("optimizer", ["sgd", "adam", "rmsprop"])
def test_the_compiled_engine_takes_its_own(optimizer):
    training = {"optimizer": optimizer, "batch_size": 4}
    spec = experiment(training=training, data={**XOR, "sample": 100}, replicas=7, replica=5)
    run = Run(spec, engine="compiled")
    run.advance(57)
    for _ in range(3):
        assert_is_taken(run, "compiled")


def test_a_step_out_of_the_finite_says_where():
    data = patterns_json([[1e200], [1.0]], [[1.0], [0.0]])
    network = chain_json(1, 1, 1, hidden="linear", output="linear")
    training = {"loss": "mean_squared_error", "optimizer": {"name": "sgd", "learning_rate": 1e6}}
    run = Run(experiment(network, data, training))
    found = ahead_of(run)
    with pytest.raises(NonFiniteError) as raised:
        run.advance(1)
    assert found.breaks == raised.value.layer
    layer = found.layers["out"]
    np.testing.assert_array_equal(layer.after, layer.before)
    assert not layer.change.any()


@settings(max_examples=40)
@given(experiments(tame=True), st.integers(0, 9))
def test_the_mean_is_that_of_the_patterns_own_gradients(document, steps):
    """Pattern after pattern of the batch that the seeded order names, added up by hand."""
    spec = read_experiment(document).alone(0)
    run = Run(spec)
    try:
        run.advance(steps)
    except NonFiniteError:
        assume(False)
    state = run.state()
    batches = Batches(spec, run.dataset, spec.replica_numbers)
    batches.load_epoch(state.epoch)
    batch = batches.batch(state.batch)
    inputs, targets = batch.inputs[0, :, :-1].copy(), batch.targets[0].copy()
    found = look_ahead(spec, state, inputs[0], targets[0])
    assert found.patterns == len(inputs)
    assert found.times >= 1
    assert found.part == found.times / len(inputs)
    total = {name: np.zeros_like(layer.mean) for name, layer in found.layers.items()}
    for row, target in zip(inputs, targets, strict=True):
        for name, entry in pass_pattern(spec, state.parameters, row, target).layers.items():
            own = np.vstack([entry.by_kernel, entry.by_pre_activation])
            total[name] += own / len(inputs)
    for name, layer in found.layers.items():
        assume(np.isfinite(total[name]).all() and np.isfinite(layer.mean).all())
        np.testing.assert_allclose(layer.mean, total[name], rtol=1e-7, atol=1e-10)


def test_a_pattern_may_be_missing_from_the_batch_or_there_twice():
    inputs, targets = [[0.0], [1.0], [1.0], [2.0]], [[0.0], [1.0], [1.0], [0.0]]
    data = patterns_json(inputs, targets)
    training = {"batch_size": 3, "shuffle": False}
    run = Run(experiment(chain_json(1, 2, 1), data, training))
    assert [ahead_of(run, pattern).times for pattern in range(3)] == [1, 2, 0]
    run.advance(1)
    found = ahead_of(run, 2)
    assert (found.times, found.patterns, found.batch, found.batches) == (1, 1, 1, 2)


def test_penalties_and_clipping_are_part_of_what_the_optimizer_gets():
    """By hand: the gradient of 0.3 |w| is ±0.3, and nothing is longer than 0.01 afterwards."""
    network = chain_json(2, 2, 1, kernel_regularizer={"name": "l1", "l1": 0.3})
    plain = ahead_of(Run(experiment(network)))
    assert plain.is_penalized
    assert not plain.is_clipped
    for layer in plain.layers.values():
        expected = layer.mean.copy()
        expected[:-1] += 0.3 * np.sign(layer.before[:-1])
        np.testing.assert_allclose(layer.taken, expected, rtol=1e-14)
    training = {"optimizer": {"name": "sgd", "clipvalue": 0.01, "learning_rate": 1.0}}
    clipped = ahead_of(Run(experiment(network, training=training)))
    assert clipped.is_clipped
    for layer in clipped.layers.values():
        assert np.abs(layer.taken).max() <= 0.01
        np.testing.assert_allclose(layer.change, -layer.taken, atol=1e-15)
    none = ahead_of(Run(experiment()))
    assert not none.is_penalized
    assert not none.is_clipped


@pytest.mark.parametrize("loss", LOSSES.names())
def test_every_loss(loss):
    training = {"loss": loss, "optimizer": "sgd"}
    run = Run(experiment(chain_json(2, 3, 2), {**XOR, "outputs": 2}, training))
    found = ahead_of(run)
    for layer in found.layers.values():
        np.testing.assert_allclose(layer.change, -0.01 * layer.mean, rtol=1e-9, atol=1e-16)
    assert_is_taken(run)


def test_nobody_can_write_to_it():
    found = ahead_of(Run(experiment()))
    with pytest.raises(TypeError):
        found.layers["h1"] = None
    for array in vars(found.layers["h1"]).values():
        assert not array.flags.writeable
