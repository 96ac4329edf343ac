"""Numbers that stop being finite: the last good state is kept, and the others are not touched."""

import functools
import json
import math
from dataclasses import replace
from itertools import product

import numpy as np
import pytest

from tests.engine.experiments import chain_json, experiment, patterns_json
from tests.engine.plain_training import PlainNetwork
from tests.engine.states import assert_equals_alone, bits, outcome, state_bits
from xorviz.engine.run import Run
from xorviz.engine.spec import Table, read_experiment
from xorviz.engine.state import one_replica

SQUARED = "mean_squared_error"
WEIGHTS = {
    "h1": {"kernel": [[0.9, -1.1], [1.2, 0.8]], "bias": [-0.2, 0.1]},
    "out": {"kernel": [[1.3], [-0.7]], "bias": [0.05]},
}
SPREAD = {"name": "random_uniform", "minval": -3.0, "maxval": 3.0}
WIDE = chain_json(2, 3, 1, hidden="leaky_relu", output="linear", kernel_initializer=SPREAD)
#: Set-ups in which some of eight random starts run away within a few steps and the others do not.
SOME_DIVERGE = {
    "full batch": (0.4, {"batch_size": None}),
    "mini-batches": (0.2, {"batch_size": 1}),
    "odd batches": (0.3, {"batch_size": 3}),
}


def runaway(rate=1e6, output="linear", **rest):
    training = {"loss": SQUARED, "optimizer": {"name": "sgd", "learning_rate": rate}}
    training |= rest.pop("training", {})
    network = chain_json(2, 2, 1, hidden="tanh", output=output)
    return experiment(network, training=training, **{"weights": WEIGHTS, **rest})


def is_finite(state):
    arrays = [state.parameters, *state.slots.values()]
    return all(
        np.isfinite(part).all() for one in arrays for layer in one.values() for part in layer
    )


def test_the_error_names_the_step_and_the_layer_of_the_first_number():
    """Plain training with Python's numbers says which they are."""
    caught = outcome(runaway(training={"batch_size": None}), 1000)
    bits_, truth = [[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]], [[0.0], [1.0], [1.0], [0.0]]
    kernels = WEIGHTS["h1"]["kernel"], WEIGHTS["out"]["kernel"]
    biases = WEIGHTS["h1"]["bias"], WEIGHTS["out"]["bias"]
    plain = PlainNetwork(kernels, biases, "tanh", "linear", SQUARED, "sgd", {"learning_rate": 1e6})
    step = 0
    wrong = []
    while not wrong:
        step += 1
        plain.step(bits_, truth)
        wrong = [
            place for place, number in enumerate(plain.parameters) if not math.isfinite(number)
        ]
    layer = "h1" if wrong[0] < 6 else "out"
    where = "kernel" if wrong[0] < 4 or 6 <= wrong[0] < 8 else "bias"
    assert caught.told() == (step, layer, where)
    assert caught.run.step == step - 1


@pytest.mark.parametrize("batch_size", [None, 1, 3])
@pytest.mark.parametrize("optimizer", ["sgd", "momentum", "nesterov"])
def test_the_last_good_state_is_kept(batch_size, optimizer):
    """It is finite, and equal to that of a run stopped there."""
    choice = {"name": "sgd", "learning_rate": 1e6, "nesterov": optimizer == "nesterov"}
    choice["momentum"] = 0.0 if optimizer == "sgd" else 0.9
    spec = runaway(training={"optimizer": choice, "batch_size": batch_size})
    caught = outcome(spec, 1000)
    assert caught.error is not None
    kept = caught.state
    assert is_finite(kept)
    assert kept.step == caught.error.step - 1
    stopped = outcome(spec, kept.step)
    assert stopped.error is None
    assert state_bits(stopped.state) == state_bits(kept)
    assert bits(np.array(stopped.trace)) == bits(np.array(caught.trace))
    assert len(caught.trace) == kept.step


@pytest.mark.parametrize("slices", [(1000,), (1,) * 200, (7,) * 100, (63, 1000)])
def test_the_error_does_not_depend_on_how_the_run_is_advanced(slices):
    spec = runaway(training={"batch_size": 3})
    assert outcome(spec, *slices).told() == outcome(spec, 1000).told()


def test_the_run_stands_still_after_the_error():
    """Another try meets the same error at the same step."""
    caught = outcome(runaway(), 1000)
    again = outcome(caught.run.spec, 10, state=caught.state)
    assert again.told() == caught.told()
    with pytest.raises(type(caught.error)):
        caught.run.advance(1)
    assert state_bits(caught.state) == state_bits(again.state)


def test_a_find_across_the_end_of_an_epoch_goes_back_to_the_right_order():
    """One pattern a step, shuffled: the order of the epoch left must come back."""
    found = set()
    for rate, seed in product((8.0, 30.0, 200.0, 1e4), range(4)):
        caught = outcome(runaway(rate, seed=seed, weights={}, training={"batch_size": 1}), 1000)
        found.add((caught.error.step - 1) % 4)
        assert caught.error.step > 5
        stopped = outcome(caught.run.spec, caught.run.step)
        assert state_bits(stopped.state) == state_bits(caught.state)
        # Going on from the kept state must take the very batch that the error was met on.
        assert outcome(caught.run.spec, 1, state=caught.state).told() == caught.told()
    assert found == {0, 1, 2, 3}


def test_a_moment_that_overflows_is_told_as_one():
    """The gradient is 2·10²⁶⁰, its square is not a number, and the step g/√∞ is still 0."""
    network = chain_json(1, 1, output="linear")
    spec = experiment(
        network,
        patterns_json([[1e100]], [[0.0]]),
        {"loss": SQUARED, "optimizer": "rmsprop"},
        weights={"out": {"kernel": [[1e60]]}},
    )
    caught = outcome(spec, 10)
    assert caught.told() == (1, "out", "velocity")
    assert caught.state.step == 0


def crowd_of(name, **rest):
    rate, training = SOME_DIVERGE[name]
    training = {
        "loss": SQUARED,
        "optimizer": {"name": "sgd", "learning_rate": rate},
        **training,
        **rest.pop("training", {}),
    }
    return experiment(WIDE, training=training, replicas=8, **rest)


@functools.cache
def who_diverges(spec, steps):
    """The runs alone decide."""
    return {
        number: alone.error.step
        for number in spec.replica_numbers
        if (alone := outcome(spec.alone(number), steps)).error is not None
    }


@pytest.mark.parametrize("resample", ["shared", "replica"])
@pytest.mark.parametrize("name", SOME_DIVERGE)
def test_a_diverging_replica_is_frozen_and_the_others_go_on(name, resample):
    data = {"kind": "gate", "gate": "xor", "resample": resample}
    diverging = who_diverges(crowd_of(name, data=data), 150)
    healthy = [number for number in range(8) if number not in diverging]
    assert diverging
    assert healthy
    crowd = outcome(crowd_of(name, data=data, replica=healthy[0]), 150)
    assert crowd.error is None
    assert is_finite(crowd.state)
    expected = [diverging.get(number, -1) for number in range(8)]
    assert crowd.state.diverged.tolist() == expected
    for index in range(8):
        assert_equals_alone(crowd, index)


@pytest.mark.parametrize("name", SOME_DIVERGE)
def test_a_diverging_replica_on_display_stops_the_crowd(name):
    diverging = who_diverges(crowd_of(name), 150)
    shown, step = max(diverging.items(), key=lambda entry: entry[1])
    crowd = outcome(crowd_of(name, replica=shown), 150)
    assert crowd.error.step == step
    assert crowd.run.step == step - 1
    assert crowd.state.diverged[shown] == -1
    earlier = {number for number, when in diverging.items() if when < step}
    assert set(np.flatnonzero(crowd.state.diverged >= 0)) == earlier
    for index in range(8):
        assert_equals_alone(crowd, index)


@pytest.mark.parametrize("name", SOME_DIVERGE)
@pytest.mark.parametrize("stop", [0, 9, 10, 64, 97])
def test_a_state_saved_after_a_divergence_goes_on(name, stop):
    healthy = next(k for k in range(8) if k not in who_diverges(crowd_of(name), 200))
    spec = crowd_of(name, replica=healthy)
    whole, stopped = outcome(spec, stop + 60), outcome(spec, stop)
    again = read_experiment(json.loads(json.dumps(spec.to_json())))
    resumed = outcome(again, 60, state=stopped.state)
    assert state_bits(resumed.state) == state_bits(whole.state)
    assert [*stopped.trace, *resumed.trace] == whole.trace


def test_what_was_diverged_stays_so_though_nothing_is_left_to_diverge():
    """Where even zeros lead out of the finite: 0/√0 without an epsilon."""
    choice = {"name": "rmsprop", "epsilon": 0.0, "learning_rate": 0.01}
    spec = experiment(training={"optimizer": choice, "batch_size": None}, replicas=12)
    diverging = who_diverges(spec, 80)
    assert 0 < len(diverging) < 12
    healthy = next(number for number in range(12) if number not in diverging)
    crowd = outcome(experiment(training=spec.training.to_json(), replicas=12, replica=healthy), 80)
    assert crowd.state.diverged.tolist() == [diverging.get(number, -1) for number in range(12)]
    for index in range(12):
        assert_equals_alone(crowd, index)


def test_a_diverged_replica_put_on_display_shows_its_last_numbers():
    """Looking at another dot of the crowd: its numbers are those it kept, and it has no loss."""
    diverging = who_diverges(crowd_of("full batch"), 100)
    healthy = next(number for number in range(8) if number not in diverging)
    state = outcome(crowd_of("full batch", replica=healthy), 100).state
    shown = next(iter(diverging))
    trace = []
    run = Run(crowd_of("full batch", replica=shown), state)
    run.advance(5, trace)
    assert np.isnan(trace).all()
    assert len(trace) == 5
    kept = one_replica(state, shown).parameters
    assert bits(run.displayed_parameters()) == bits(kept)
    assert bits(run.evaluate_displayed().loss) == bits(run.evaluate().loss[shown : shown + 1])


def steep_crowd(**training):
    """Eight starts of one ReLU unit before inputs 10²⁰⁰ and 1, with the targets 1 and 0.

    A positive weight is on the right side of the first pattern and leaves the finite with its
    first step; a negative one gets no gradient and stays as it is.
    """
    initializer = {"name": "random_uniform", "minval": -1.0, "maxval": 1.0}
    network = chain_json(1, 1, output="relu", kernel_initializer=initializer)
    data = patterns_json([[1e200], [1.0]], [[1.0], [0.0]])
    training = {"loss": SQUARED, "optimizer": "sgd", "shuffle": False, **training}
    spec = experiment(network, data, training, replicas=8)
    positive = Run(spec).parameters()["out"].kernel[:, 0, 0] > 0.0
    assert positive.any()
    assert not positive.all()
    return replace(spec, replica=int(np.flatnonzero(~positive)[0])), positive


def test_a_diverged_replica_is_not_solved_any_more():
    """Its last numbers may be right, but only a check before it diverged counts."""
    spec, positive = steep_crowd(batch_size=None)
    first_alone = replace(spec.data, inputs=(("", Table([[1e200]])),), targets=Table([[1.0]]))
    crowd = outcome(replace(spec, data=first_alone), 120)
    state = crowd.state
    assert (state.diverged == np.where(positive, 1, -1)).all()
    assert (crowd.run.evaluate().solved == positive).all()
    at_start = Run(replace(spec, data=first_alone)).evaluate().solved
    assert (state.first_solved == np.where(at_start, 0, -1)).all()


def test_a_diverged_replica_stays_frozen_where_the_next_batch_would_do_it_no_harm():
    """Saved after the first batch and opened again: the second, of input 1, must not move it."""
    spec, positive = steep_crowd(batch_size=1)
    start = Run(spec).state()
    for lengths in ((1, 1), (1, 2), (2, 1)):
        state = outcome(spec, lengths[0]).state
        assert (state.diverged == np.where(positive, 1, -1)).all()
        resumed = outcome(spec, lengths[1], state=state)
        assert bits(resumed.state.parameters) == bits(start.parameters)
