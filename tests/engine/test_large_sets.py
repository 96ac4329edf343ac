"""Tests kept apart from training, and sets so large that they stand in memory once."""

import numpy as np
import pytest

from tests.engine.experiments import chain_json, experiment
from tests.engine.states import bits, outcome, state_bits
from xorviz.engine import batches, dataset, solved
from xorviz.engine.dataset import build_dataset, split
from xorviz.engine.run import Run
from xorviz.engine.spec import SHAPES, read_data
from xorviz.engine.streams import SHARED


def numbered(count, **rest):
    """Patterns whose input is their number."""
    inputs, targets = [[float(k)] for k in range(count)], [[float(k % 2)] for k in range(count)]
    return read_data({"kind": "patterns", "inputs": inputs, "targets": targets, **rest})


@pytest.mark.parametrize(
    ("count", "share", "tested"),
    [(100, 0.29, 29), (10, 0.25, 2), (3, 0.5, 1), (2, 0.5, 1), (1, 0.5, 0), (1797, 0.2, 359)],
)
def test_the_test_takes_its_share_and_training_the_rest(count, share, tested):
    data = numbered(count, test=share, seed=5)
    built = build_dataset(data, (0,))
    rest = built.inputs[0, :, 0].tolist()
    assert data.patterns == built.patterns == len(rest) == count - tested
    if tested == 0:
        assert built.test is None
        assert rest == list(range(count))
        return
    kept = built.test.inputs[0, :, 0].tolist()
    assert sorted(rest + kept) == list(range(count))
    assert rest == sorted(rest)
    assert len(kept) == tested
    assert built.test.targets[0, :, 0].tolist() == [k % 2 for k in kept]
    assert built.shares.sum() == pytest.approx(1.0)
    assert built.test.shares.sum() == pytest.approx(1.0)


def test_which_patterns_test_is_a_matter_of_the_seed_alone():
    first, same, other = (
        split(1000, 0.3, seed, number)[1].tolist()
        for seed, number in ((1, SHARED), (1, SHARED), (2, SHARED))
    )
    assert first == same
    assert first != other
    counts = sum(np.isin(np.arange(1000), split(1000, 0.3, seed, SHARED)[1]) for seed in range(300))
    assert np.abs(counts - 90).max() < 5 * np.sqrt(300 * 0.3 * 0.7)


@pytest.mark.parametrize("kind", SHAPES)
@pytest.mark.parametrize("resample", ["shared", "replica"])
def test_a_cloud_keeps_some_of_its_points(kind, resample):
    given = {"kind": kind, "sample": 50, "noise": 0.1, "resample": resample}
    whole = build_dataset(read_data(given), range(3))
    data = read_data({**given, "test": 0.3})
    parted = build_dataset(data, range(3))
    assert data.patterns == parted.patterns == 35
    assert parted.test.patterns == 15
    assert data.to_json()["test"] == 0.3
    for replica in range(len(whole.inputs)):
        rows = {tuple(row) for row in whole.inputs[replica]}
        train = {tuple(row) for row in parted.inputs[replica]}
        test = {tuple(row) for row in parted.test.inputs[replica]}
        assert train | test == rows
        assert not train & test
    assert parted.of_replica(2).test.inputs.shape == (1, 15, 2)


@pytest.mark.parametrize("wrong", [-0.1, 0.51, "a", None, True])
def test_a_share_beyond_a_half_is_refused(wrong):
    with pytest.raises(Exception, match=r"data\.test"):
        numbered(4, test=wrong)


def test_the_test_is_judged_by_weights_that_never_saw_it():
    """y = x needs weight 1; the loss on the test is that of its own rows."""
    weights = {"out": {"kernel": [[1.0]], "bias": [0.0]}}
    network = chain_json(1, 1, output="linear")
    data = numbered(20, test=0.3, seed=1).to_json()
    spec = experiment(network, data, {"loss": "mean_squared_error"}, weights=weights, replicas=2)
    run = Run(spec)
    rows = run.dataset.test.inputs[0, :, 0]
    want = np.mean((rows - rows % 2) ** 2)
    assert run.evaluate_test().loss == pytest.approx([want, want])
    assert run.evaluate_displayed_test().loss == pytest.approx([want])
    assert Run(experiment()).evaluate_test() is None
    assert Run(experiment()).evaluate_displayed_test() is None


@pytest.fixture
def no_set_is_small(monkeypatch):
    """Treat every set as a large one."""
    for module in (dataset, batches, solved):
        monkeypatch.setattr(module, "LARGE", 40)


DATA = {
    "kind": "patterns",
    "inputs": np.random.default_rng(0).uniform(-1, 1, (30, 3)).round(3).tolist(),
    "targets": [[k % 2] for k in range(30)],
    "test": 0.2,
}
CASES = [
    {"batch_size": 7},
    {"batch_size": 1, "shuffle": False},
    {"batch_size": 4, "optimizer": "adam"},
    {"batch_size": None},
]


@pytest.mark.parametrize("training", CASES, ids=str)
@pytest.mark.parametrize("resample", ["shared", "replica"])
def test_a_large_set_is_trained_with_the_same_bits(training, resample, request):
    """Collecting batch by batch only moves numbers in another way."""
    spec = experiment(
        chain_json(3, 4, 1), {**DATA, "resample": resample}, {"steps": 1, **training}, replicas=3
    )
    small = outcome(spec, 5, 60)
    dataset._BUILT.clear()
    request.getfixturevalue("no_set_is_small")
    large = outcome(spec, 5, 60)
    dataset._BUILT.clear()
    assert large.run.dataset.wide is not None
    assert state_bits(large.state) == state_bits(small.state)
    assert large.trace == small.trace


def test_a_large_set_stands_in_memory_once(no_set_is_small):
    dataset._BUILT.clear()
    spec = experiment(chain_json(3, 4, 1), DATA, {"batch_size": 4})
    run = Run(spec)
    data = run.dataset
    dataset._BUILT.clear()
    wide = data.wide
    assert data.with_ones() is data.distinct_with_ones() is wide
    for array in (data.inputs, data.distinct_inputs, data.of_replica(0).inputs):
        assert np.shares_memory(array, wide)
    run.advance(13)
    assert run._batches._inputs.shape == (1, 4, 4)
    assert data.labels[:2] == ("#1", "#2")


def test_an_edit_does_not_build_the_same_patterns_again():
    spec = experiment(chain_json(3, 4, 1), DATA)
    again = experiment(chain_json(3, 2, 1), DATA)
    assert Run(spec).dataset is Run(again).dataset


@pytest.mark.parametrize("resample", ["shared", "replica"])
@pytest.mark.parametrize("kind", ["gate", "bumps"])
def test_a_crowd_judged_in_parts_is_judged_with_the_same_bits(kind, resample, monkeypatch):
    given = {"kind": kind, "sample": 3, "resample": resample}
    data = {**given, "gate": "xor"} if kind == "gate" else given
    spec = experiment(data=data, training={"solved": "strict"}, replicas=25)
    run = Run(spec)
    run.advance(30)
    whole = run.evaluate()
    for most in (1, 200, 1000):
        monkeypatch.setattr(solved, "_MOST_NUMBERS", most)
        parts = run.evaluate()
        for one, other in zip(whole, parts, strict=True):
            assert bits(one) == bits(other)
    assert not np.array_equal(whole.loss, whole.loss[::-1])
