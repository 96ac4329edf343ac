"""A crowd that is taken in parts has the bits that it has as a whole."""

import tracemalloc

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.engine.experiments import chain_json, experiment
from tests.engine.states import assert_equals_alone, outcome
from tests.engine.strategies import experiments
from xorviz.engine import passes
from xorviz.engine.run import Run
from xorviz.engine.spec import read_experiment


@pytest.fixture(params=[1, 40, 300])
def small_memory(request, monkeypatch):
    """Let a pass have room for so few numbers that a handful of replicas are parts."""
    monkeypatch.setattr(passes, "_MOST_NUMBERS", request.param)


@pytest.mark.usefixtures("small_memory")
@settings(max_examples=40)
@given(experiments(tame=True, min_replicas=2), st.integers(1, 70))
def test_parts_change_no_bit(given_json, steps):
    crowd = outcome(read_experiment(given_json), steps)
    for index in range(crowd.run.spec.replicas):
        assert_equals_alone(crowd, index)


def test_memory_does_not_grow_with_the_crowd():
    """All at once, the four arrays of the hidden layer alone would take 400 megabytes."""
    data = {"kind": "circles", "sample": 500}
    crowd = experiment(chain_json(2, 100, 1), data, training={"batch_size": None}, replicas=250)
    tracemalloc.start()
    Run(crowd).advance(1)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 300e6
