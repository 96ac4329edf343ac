"""Replica k of a crowd is the single run with `replica: k`, in every bit."""

import json
from dataclasses import replace

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from tests.engine.experiments import chain_json, experiment, network_json
from tests.engine.states import assert_equals_alone, bits, outcome, state_bits
from tests.engine.strategies import experiments
from xorviz.engine.activations import ACTIVATIONS
from xorviz.engine.optimizers import OPTIMIZERS
from xorviz.engine.run import Run
from xorviz.engine.spec import read_experiment
from xorviz.engine.state import block_of, one_replica

BRANCHES = network_json(
    {"a": 1, "b": 1},
    [
        ("p", ["a"], 3, "tanh"),
        ("q", ["b"], 2, "sigmoid"),
        ("mixed", ["q", "p", "a"], 4, "leaky_relu"),
        ("out", ["mixed", "b"], 1, "sigmoid"),
    ],
)
SKIP = network_json({"x": 2}, [("h1", ["x"], 1, "relu"), ("out", ["h1", "x"], 1, "sigmoid")])
NETWORKS = {"chain": chain_json(2, 3, 2, 1), "skip": SKIP, "branches": BRANCHES}
DATA = {
    "table": {"kind": "gate", "gate": "xor"},
    "sample": {"kind": "gate", "gate": "xor", "sample": 10},
    "noise": {"kind": "gate", "gate": "xor", "sample": 7, "noise": 0.2},
}


@settings(max_examples=60)
@given(experiments(tame=True, min_replicas=2), st.integers(1, 130))
def test_every_replica_of_a_random_crowd_equals_the_run_alone(given_json, steps):
    crowd = outcome(read_experiment(given_json), steps)
    for index in range(crowd.run.spec.replicas):
        assert_equals_alone(crowd, index)


def test_a_single_pattern_through_a_skip_is_judged_in_every_bit_as_alone():
    """Joined sources that are repeated for a crowd were laid out in memory in another order."""
    layers = [("d", ["b", "a"], 1, "linear"), ("f", ["a", "d"], 1, "linear")]
    spec = experiment(
        network_json({"a": 2, "b": 1}, layers),
        {"kind": "patterns", "inputs": [[0.5, -1.0, 0.0]], "targets": [[0.0]]},
        replicas=2,
    )
    crowd = outcome(spec, 1)
    for index in range(2):
        assert_equals_alone(crowd, index)


@pytest.mark.parametrize("network", NETWORKS)
@pytest.mark.parametrize("data", DATA)
@pytest.mark.parametrize("resample", ["shared", "replica"])
@pytest.mark.parametrize(
    ("batch_size", "shuffle"), [(None, True), (3, True), (3, False), (1, True)]
)
def test_topology_data_and_batches(network, data, resample, batch_size, shuffle):
    training = {"batch_size": batch_size, "shuffle": shuffle, "optimizer": "adam"}
    data_json = {**DATA[data], "resample": resample}
    spec = experiment(NETWORKS[network], data_json, training, replicas=4, replica=1, seed=5)
    crowd = outcome(spec, 70)
    for index in range(4):
        assert_equals_alone(crowd, index)


@pytest.mark.parametrize("optimizer", list(OPTIMIZERS), ids=lambda entry: entry.name)
def test_every_optimizer_with_every_switch(optimizer):
    """All its memories at once: momentum above zero, and each switch on."""
    choice = {"name": optimizer.name}
    for name, argument in optimizer.arguments.items():
        if isinstance(argument.default, bool):
            choice[name] = True
        elif name == "momentum":
            choice[name] = 0.9
    crowd = outcome(experiment(training={"optimizer": choice, "batch_size": 3}, replicas=3), 60)
    assert crowd.state.slots
    for index in range(3):
        assert_equals_alone(crowd, index)


@pytest.mark.parametrize("activation", ACTIVATIONS.names())
@pytest.mark.parametrize("units", [1, 2, 3, 8, 17])
def test_every_activation_at_widths_of_every_remainder(activation, units):
    """Vector instructions take the last few numbers of an array another way than the rest."""
    network = chain_json(2, units, units, 1, hidden=activation)
    crowd = outcome(experiment(network, training={"optimizer": "sgd"}, replicas=5), 20)
    for index in range(5):
        assert_equals_alone(crowd, index)


def test_a_large_crowd():
    crowd = outcome(experiment(replicas=300, replica=17), 100)
    for index in (0, 17, 128, 299):
        assert_equals_alone(crowd, index)


@pytest.mark.parametrize("kind", ["bumps", "plane", "circles"])
@pytest.mark.parametrize("solved", ["accuracy", "strict"])
def test_a_replica_that_lacks_a_kind_of_target_is_judged_as_in_the_crowd(kind, solved):
    """Whether targets lie from −1 to 1 or from 0 to 1 does not depend on what was drawn."""
    data = {"kind": kind, "sample": 1, "noise": 0.0, "seed": 0, "resample": "replica"}
    network = network_json({"a": 2}, [("d", ["a"], 1, "linear")])
    training = {"loss": "mean_squared_error", "solved": solved}
    spec = experiment(network, data, training, replicas=20)
    crowd = outcome(spec, 60)
    for index in range(20):
        assert_equals_alone(crowd, index)


def test_the_size_of_the_crowd_does_not_matter():
    few, many = (outcome(experiment(replicas=count), 60) for count in (3, 11))
    for index in range(3):
        one, other = one_replica(few.state, index), one_replica(many.state, index)
        assert state_bits(one) == state_bits(other)


def test_the_one_on_display_changes_only_the_trace():
    first, last = (outcome(experiment(replicas=3, replica=shown), 30) for shown in (0, 2))
    assert state_bits(first.state) == state_bits(last.state)
    assert first.trace != last.trace


def test_a_replica_taken_out_of_a_crowd_goes_on_as_it_would_have():
    """Any dot of a crowd can be opened as a session of its own."""
    training = {"optimizer": "adam", "batch_size": 3}
    data = {**DATA["sample"], "resample": "replica"}
    spec = experiment(data=data, training=training, replicas=4)
    crowd = outcome(spec, 33)
    for index in range(4):
        taken = outcome(spec.alone(index), 40, state=one_replica(crowd.state, index))
        assert state_bits(taken.state) == state_bits(outcome(spec.alone(index), 73).state)


@settings(max_examples=60)
@given(experiments(tame=True), st.integers(0, 130), st.integers(0, 130))
def test_stopping_at_any_step_and_going_on_changes_no_bit(given_json, first, second):
    """Through JSON as well, as a saved experiment goes."""
    spec = read_experiment(given_json)
    whole = outcome(spec, first + second)
    stopped = outcome(spec, first)
    assume(stopped.error is None)
    again = read_experiment(json.loads(json.dumps(spec.to_json())))
    resumed = outcome(again, second, state=stopped.state)
    assert state_bits(resumed.state) == state_bits(whole.state)
    assert [*stopped.trace, *resumed.trace] == whole.trace
    assert resumed.told() == whole.told()
    # An evaluation is made of the state alone.
    assert [part.tobytes() for part in resumed.run.evaluate()] == [
        part.tobytes() for part in whole.run.evaluate()
    ]


def test_a_state_serves_several_runs():
    spec = experiment(training={"optimizer": "adam"})
    state = outcome(spec, 10).state
    first, second = outcome(spec, 20, state=state), outcome(spec, 20, state=state)
    assert state_bits(first.state) == state_bits(second.state)
    assert state.step == 10


def test_seeds_and_replicas_give_different_runs():
    kernels = {
        Run(replace(experiment(seed=seed), replica=replica)).parameters()["h1"].kernel.tobytes()
        for seed in range(3)
        for replica in range(3)
    }
    assert len(kernels) == 9


@pytest.mark.parametrize("resample", ["shared", "replica"])
def test_a_block_of_a_crowd_run_apart_has_the_same_bits(resample):
    """Several processes share a crowd this way."""
    data = {**DATA["sample"], "resample": resample}
    spec = experiment(data=data, training={"optimizer": "adam", "batch_size": 3}, replicas=7)
    whole = outcome(spec, 60)
    for block in (range(0, 3), range(3, 7), range(2, 3)):
        apart = Run(spec, block=block)
        apart.advance(60)
        assert state_bits(apart.state()) == state_bits(block_of(whole.state, block))
        judged, expected = apart.evaluate(), whole.run.evaluate()
        for part, all_parts in zip(judged, expected, strict=True):
            assert bits(part) == bits(all_parts[block.start : block.stop])


def test_a_block_goes_on_from_its_part_of_a_state():
    spec = experiment(data=DATA["noise"], training={"batch_size": 2}, replicas=6)
    begun, whole = outcome(spec, 21), outcome(spec, 61)
    block = range(2, 5)
    apart = Run(spec, block_of(begun.state, block), block)
    apart.advance(40)
    assert state_bits(apart.state()) == state_bits(block_of(whole.state, block))


def test_nothing_stops_a_block():
    """None of its replicas is on display: one that diverges is frozen, the first one as well."""
    network = chain_json(
        2,
        3,
        1,
        hidden="leaky_relu",
        output="linear",
        kernel_initializer={"name": "random_uniform", "minval": -3.0, "maxval": 3.0},
    )
    training = {
        "loss": "mean_squared_error",
        "optimizer": {"name": "sgd", "learning_rate": 0.4},
        "batch_size": None,
    }
    spec = experiment(network, training=training, replicas=8)
    alone = [outcome(spec.alone(number), 60) for number in range(8)]
    assert alone[0].error is not None
    assert any(one.error is None for one in alone)
    apart = Run(spec, block=range(8))
    apart.advance(60)
    expected = [one.error.step if one.error else -1 for one in alone]
    assert apart.state().diverged.tolist() == expected
    for number, one in enumerate(alone):
        kept = one_replica(apart.state(), number)
        assert bits(kept.parameters) == bits(one.state.parameters)
