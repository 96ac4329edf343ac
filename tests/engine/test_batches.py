"""The order of the patterns, epoch by epoch."""

import numpy as np
import pytest

from tests.engine.experiments import chain_json, experiment, patterns_json
from tests.engine.states import outcome, state_bits
from xorviz.engine.run import Run

COUNT = 10


def counting(batch_size, shuffle, replicas=1, **rest):
    """An experiment whose patterns are numbered, and whose only weight is 1 and stays so.

    Its loss on a batch tells the batch: pattern k has the loss 4ᵏ.
    """
    numbered = [[float(2**k)] for k in range(COUNT)]
    data = patterns_json(numbered, [[0.0]] * COUNT, **rest.pop("data", {}))
    training = {
        "loss": "mean_squared_error",
        "optimizer": {"name": "sgd", "learning_rate": 0.0},
        "batch_size": batch_size,
        "shuffle": shuffle,
    }
    weights = {"out": {"kernel": [[1.0]], "bias": [0.0]}}
    network = chain_json(1, 1, output="linear")
    return experiment(network, data, training, replicas=replicas, weights=weights, **rest)


def members(loss, size):
    """Which patterns have this mean loss."""
    total = round(loss * size)
    return {k for k in range(COUNT) if total >> (2 * k) & 1}


def taken(spec, epochs):
    """The patterns of each batch, by epoch, as the trace of the loss tells them."""
    run, trace = Run(spec), []
    run.advance(epochs * run.steps_per_epoch, trace)
    assert run.epoch == epochs
    size = min(spec.training.batch_size or COUNT, COUNT)
    sizes = [min(size, COUNT - start) for start in range(0, COUNT, size)]
    losses = iter(trace)
    return [[members(next(losses), one) for one in sizes] for _ in range(epochs)]


@pytest.mark.parametrize("size", [1, 3, 5, 10])
def test_without_shuffling_batches_take_the_patterns_in_order_and_start_over(size):
    batches = [set(range(start, min(start + size, COUNT))) for start in range(0, COUNT, size)]
    assert taken(counting(size, shuffle=False), 3) == [batches] * 3


@pytest.mark.parametrize("size", [1, 3, 4])
def test_shuffled_epochs_take_every_pattern_once(size):
    for epoch in taken(counting(size, shuffle=True), 5):
        assert sorted(k for batch in epoch for k in batch) == list(range(COUNT))
        assert [len(batch) for batch in epoch[:-1]] == [size] * (len(epoch) - 1)


def test_every_epoch_has_an_order_of_its_own():
    orders = [tuple(min(batch) for batch in epoch) for epoch in taken(counting(1, True), 6)]
    assert len(set(orders)) == 6


def test_the_order_is_a_matter_of_the_seed():
    first, same, other = (taken(counting(1, True, seed=seed), 2) for seed in (4, 4, 5))
    assert first == same
    assert first != other


def test_every_pattern_comes_first_about_as_often():
    firsts = [min(epoch[0]) for epoch in taken(counting(1, True), 1000)]
    counts = np.bincount(firsts, minlength=COUNT)
    assert np.abs(counts - 100).max() < 5 * np.sqrt(1000 * 0.1 * 0.9)


@pytest.mark.parametrize("size", [None, COUNT, COUNT + 1, 1_000_000])
def test_a_full_batch_ignores_shuffling(size):
    """In every bit, since the patterns keep their order; another order rounds in another way."""
    data = {"kind": "gate", "gate": "xor", "sample": COUNT, "noise": 0.3}
    ends = []
    for choice in ({"batch_size": size, "shuffle": True}, {"batch_size": None, "shuffle": False}):
        end = outcome(experiment(chain_json(2, 4, 1, hidden="tanh"), data, choice), 40)
        assert end.run.steps_per_epoch == 1
        ends.append(end)
    assert ends[0].trace == ends[1].trace
    assert state_bits(ends[0].state) == state_bits(ends[1].state)


@pytest.mark.parametrize(("resample", "same"), [("shared", True), ("replica", False)])
def test_replicas_share_their_order_unless_each_has_its_own(resample, same):
    orders = [
        taken(counting(1, True, 3, data={"resample": resample}, replica=shown), 2)
        for shown in range(3)
    ]
    assert (orders[0] == orders[1] == orders[2]) == same
    for shown in range(3):
        spec = counting(1, True, 3, data={"resample": resample}, replica=shown)
        assert taken(spec.alone(shown), 2) == orders[shown]


def test_patterns_keep_their_targets_when_shuffled():
    """Inputs k and targets k: a network that copies its input has no loss, whatever the order."""
    numbered = [[float(k)] for k in range(COUNT)]
    spec = experiment(
        chain_json(1, 1, output="linear"),
        patterns_json(numbered, numbered),
        {"loss": "mean_squared_error", "batch_size": 3, "optimizer": "sgd"},
        weights={"out": {"kernel": [[1.0]], "bias": [0.0]}},
    )
    trace = []
    Run(spec).advance(40, trace)
    assert trace == [0.0] * 40


@pytest.mark.parametrize("resample", ["shared", "replica"])
def test_a_shuffled_sample_keeps_its_targets(resample):
    data = {"kind": "gate", "gate": "or", "sample": 9, "resample": resample}
    spec = experiment(
        chain_json(2, 1, output="linear"),
        data,
        {
            "loss": "mean_squared_error",
            "batch_size": 2,
            "optimizer": {"name": "sgd", "learning_rate": 0.0},
        },
        weights={"out": {"kernel": [[1.0], [1.0]], "bias": [0.0]}},
    )
    trace = []
    Run(spec).advance(50, trace)
    # The sum of the bits is off by 1 for 11 alone.
    assert set(trace) <= {0.0, 0.5, 1.0}


def test_the_length_of_an_epoch():
    for size, steps in {1: 10, 3: 4, 5: 2, 9: 2, 10: 1}.items():
        spec = counting(size, shuffle=True)
        assert Run(spec).steps_per_epoch == spec.steps_per_epoch == steps
