"""In the compiled engine too, a replica has the same bits in every company, and after a pause."""

import json

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from tests.engine.compiled.cases import COMPILED, crowds
from tests.engine.experiments import chain_json, experiment
from tests.engine.states import assert_equals_alone, bits, outcome, state_bits
from tests.engine.test_non_finite import SOME_DIVERGE, crowd_of, is_finite, who_diverges
from tests.engine.test_replicas import DATA, NETWORKS
from xorviz.engine.optimizers import OPTIMIZERS
from xorviz.engine.run import Run
from xorviz.engine.spec import read_experiment
from xorviz.engine.state import block_of, one_replica

#: Around the ends of what is computed side by side, whatever power of two that is.
SIZES = (2, 3, 5, 8, 9, 16, 17, 33, 64, 65, 127, 128, 129, 130)


def compiled(spec, *lengths, state=None):
    return outcome(spec, *lengths, state=state, engine="compiled")


@settings(max_examples=60)
@given(crowds(), st.integers(1, 130), st.data())
def test_every_replica_of_a_random_crowd_equals_the_run_alone(spec, steps, data):
    """Ends, middles and whoever is on display; the run stops where a run alone would."""
    crowd = compiled(spec, steps)
    some = data.draw(st.sets(st.integers(0, spec.replicas - 1), max_size=4))
    for index in {0, spec.replicas - 1, spec.displayed, *some}:
        assert_equals_alone(crowd, index)


@pytest.mark.parametrize("size", SIZES)
def test_the_size_of_the_crowd_does_not_matter(size):
    training = {"optimizer": "adam", "batch_size": 3}
    network = NETWORKS["branches"]
    data = {"kind": "gate", "gate": "xor", "sample": 10, "noise": 0.1, "resample": "replica"}
    spec = experiment(network, data, training, replicas=size)
    crowd = compiled(spec, 55)
    for index in {0, 1, size // 2, size - 1}:
        assert_equals_alone(crowd, index)


@pytest.mark.parametrize("optimizer", list(OPTIMIZERS), ids=lambda entry: entry.name)
def test_every_optimizer_with_every_switch(optimizer):
    choice = {"name": optimizer.name, "weight_decay": 0.1, "global_clipnorm": 0.3}
    for name, argument in optimizer.arguments.items():
        if isinstance(argument.default, bool):
            choice[name] = True
        elif name == "momentum":
            choice[name] = 0.9
    training = {"optimizer": choice, "batch_size": 3}
    crowd = compiled(experiment(training=training, replicas=9), 60)
    for index in range(9):
        assert_equals_alone(crowd, index)


@pytest.mark.parametrize("activation", COMPILED)
def test_every_activation(activation):
    """Wide registers must not take the last few numbers of an array another way than the rest."""
    network = chain_json(2, 3, 2, 1, hidden=activation)
    crowd = compiled(experiment(network, training={"optimizer": "sgd"}, replicas=7), 20)
    for index in range(7):
        assert_equals_alone(crowd, index)


@pytest.mark.parametrize("resample", ["shared", "replica"])
def test_a_block_of_a_crowd_run_apart_has_the_same_bits(resample):
    """From the start, and from its part of a state."""
    data = {**DATA["noise"], "resample": resample}
    training = {"optimizer": "adam", "batch_size": 3}
    spec = experiment(data=data, training=training, replicas=130)
    begun, whole = compiled(spec, 21), compiled(spec, 60)
    for block in (range(0, 3), range(3, 70), range(60, 130), range(129, 130)):
        apart = Run(spec, block=block, engine="compiled")
        apart.advance(60)
        later = Run(spec, block_of(begun.state, block), block, engine="compiled")
        later.advance(39)
        expected = state_bits(block_of(whole.state, block))
        assert state_bits(apart.state()) == expected
        assert state_bits(later.state()) == expected


@settings(max_examples=60)
@given(crowds(most=20), st.integers(0, 130), st.integers(0, 130))
def test_stopping_at_any_step_and_going_on_changes_no_bit(spec, first, second):
    """Through JSON as well, as a saved experiment goes."""
    whole, stopped = compiled(spec, first + second), compiled(spec, first)
    assume(stopped.error is None)
    again = read_experiment(json.loads(json.dumps(spec.to_json())))
    resumed = compiled(again, second, state=stopped.state)
    assert state_bits(resumed.state) == state_bits(whole.state)
    assert bits(np.array([*stopped.trace, *resumed.trace])) == bits(np.array(whole.trace))
    assert resumed.told() == whole.told()


def test_a_replica_taken_out_of_a_crowd_goes_on_as_it_would_have():
    training = {"optimizer": "adam", "learning_rate_schedule": "reduce_on_plateau"}
    data = {**DATA["sample"], "resample": "replica"}
    spec = experiment(data=data, training={**training, "batch_size": 3}, replicas=4)
    crowd = compiled(spec, 33)
    for index in range(4):
        taken = compiled(spec.alone(index), 40, state=one_replica(crowd.state, index))
        assert state_bits(taken.state) == state_bits(compiled(spec.alone(index), 73).state)


@pytest.mark.parametrize("name", SOME_DIVERGE)
def test_diverging_replicas_are_set_aside_at_the_same_steps_and_disturb_nobody(name):
    """The reference says who they are and when; each of the others equals its run alone."""
    diverging = who_diverges(crowd_of(name), 150)
    healthy = [number for number in range(8) if number not in diverging]
    assert diverging
    crowd = compiled(crowd_of(name, replica=healthy[0]), 150)
    assert crowd.error is None
    assert is_finite(crowd.state)
    assert crowd.state.diverged.tolist() == [diverging.get(number, -1) for number in range(8)]
    for index in range(8):
        assert_equals_alone(crowd, index)


@pytest.mark.parametrize("name", SOME_DIVERGE)
def test_one_on_display_stops_the_crowd_at_the_same_place(name):
    diverging = who_diverges(crowd_of(name), 150)
    spec = crowd_of(name, replica=max(diverging, key=diverging.__getitem__))
    stopped, reference = compiled(spec, 150), outcome(spec, 150)
    assert reference.error is not None
    assert stopped.told() == reference.told()
    assert stopped.run.step == reference.run.step
    assert len(stopped.trace) == stopped.run.step
    slices = compiled(spec, *(7,) * 30)
    assert slices.told() == stopped.told()
    assert state_bits(slices.state) == state_bits(stopped.state)
