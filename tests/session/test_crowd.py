"""Headless runs: a crowd in blocks and processes, each replica as if it ran alone."""

import math
import os
from dataclasses import replace

import numpy as np
import pytest

from tests.engine.experiments import chain_json, experiment
from tests.engine.states import bits, state_bits
from tests.insight.by_hand import entropy
from tests.session.diverging import diverging, first_bad_step
from tests.session.runs import living, record_bits, take
from xorviz.engine.run import Run
from xorviz.engine.state import one_replica
from xorviz.session import edits
from xorviz.session.crowd import run_headless
from xorviz.session.record import Record

#: Each replica with its own sample and order, in the middle of an epoch after 41 steps.
OWN_DATA = {"kind": "gate", "gate": "xor", "sample": 30, "resample": "replica"}
CROWD = experiment(
    data=OWN_DATA, training={"optimizer": "adam"}, replicas=1_000, replica=417, seed=6
)


def headless(spec, steps, **options):
    return run_headless(Record.fresh(spec), steps, **options)


def outcome_bits(outcome):
    """Everything that came out of a run."""
    arrays = (outcome.loss, outcome.accuracy, outcome.solved, outcome.diverged)
    return (
        record_bits(outcome.record),
        [bits(array) for array in arrays],
        outcome.plateaus,
        bits(np.array(outcome.trace)),
        outcome.steps,
        outcome.checked_every,
    )


@pytest.fixture(scope="module")
def crowd():
    return headless(CROWD, 41, trace=True)


@pytest.mark.parametrize("number", [0, 417, 499, 500, 999])
def test_any_replica_of_a_thousand_equals_the_run_alone(crowd, number):
    """At the edges of the blocks too, in every bit."""
    alone = headless(CROWD.alone(number), 41, trace=True)
    state = one_replica(crowd.record.position.state, number)
    assert state_bits(state) == state_bits(alone.record.position.state)
    for name in ("loss", "accuracy", "solved"):
        assert getattr(crowd, name)[number] == getattr(alone, name)[0]
    if number == CROWD.replica:
        assert crowd.trace == alone.trace
        assert len(alone.trace) == 41


def test_a_run_alone_is_the_engines_run():
    outcome = headless(CROWD.alone(417), 41, trace=True)
    run, trace = Run(CROWD.alone(417)), []
    run.advance(41, trace)
    assert outcome.trace == trace
    assert state_bits(outcome.record.position.state) == state_bits(run.state())
    assert outcome.loss[0] == run.evaluate().loss[0]
    assert outcome.record.position.history.points().steps.tolist() == list(range(42))


def test_without_curves_every_bit_of_the_rest_is_the_same():
    spec = CROWD.alone(417)
    plain, whole = (
        headless(spec, 2_500, trace=True, curves=False),
        headless(spec, 2_500, trace=True),
    )
    assert plain.trace == whole.trace
    assert state_bits(plain.record.position.state) == state_bits(whole.record.position.state)
    assert plain.loss.tolist() == whole.loss.tolist()
    assert plain.plateaus == whole.plateaus
    assert len(plain.record.position.history.points().steps) <= 1


def test_without_curves_a_run_that_diverges_stops_at_the_same_step():
    outcome = headless(diverging(), 500, trace=True, curves=False)
    assert outcome.failure.step == first_bad_step()
    assert outcome.steps == first_bad_step() - 1


def test_a_crowd_that_goes_on_is_a_crowd_in_one_go(crowd):
    half = headless(CROWD, 17, trace=True)
    rest = run_headless(half.record, 24, trace=True)
    assert (half.steps, rest.steps) == (17, 24)
    assert state_bits(rest.record.position.state) == state_bits(crowd.record.position.state)
    assert [*half.trace, *rest.trace] == crowd.trace
    assert (rest.loss == crowd.loss).all()


def test_an_edited_crowd_that_has_not_begun_starts_from_its_edits():
    spec = replace(CROWD, replicas=3, replica=0)
    run = living(spec)
    run.apply(edits.SetBias("h1", 0, 2.0))
    outcome = run_headless(run.record(), 5)
    take(run, 5)
    assert state_bits(outcome.record.position.state) == state_bits(run.record().position.state)
    assert outcome.record.log == run.record().log


def test_processes_change_no_bit(monkeypatch):
    """Enough work that processes pay, where there are cores; then the same on one core."""
    network = chain_json(2, 1)
    training = {"batch_size": None, "optimizer": {"name": "adam", "learning_rate": 0.05}}
    spec = experiment(network, training=training, replicas=1_200, replica=700)
    told = []
    side_by_side = headless(spec, 2_600, trace=True, progress=lambda *done: told.append(done))
    assert told[-1][0] == told[-1][1]
    assert [done for done, _ in told] == sorted({done for done, _ in told})
    monkeypatch.setattr(os, "cpu_count", lambda: 1)
    one_by_one = headless(spec, 2_600, trace=True)
    assert outcome_bits(side_by_side) == outcome_bits(one_by_one)


def test_plateaus_are_counted_as_by_hand():
    """Unsolved, within one percent of a floor, and fallen by less in the last tenth."""
    training = {"batch_size": None, "optimizer": {"name": "adam", "learning_rate": 0.05}}
    spec = experiment(training=training, replicas=300)
    outcome = headless(spec, 700)
    run = Run(spec, None, range(300))
    run.advance(630)
    earlier = run.evaluate().loss
    run.advance(70)
    now = run.evaluate()
    floors = {
        "all_alike": math.log(2.0),
        "three_alike": 0.75 * entropy(1 / 3),
        "two_alike": 0.5 * math.log(2.0),
    }
    expected = dict.fromkeys(floors, 0)
    for before, loss, solved in zip(earlier, now.loss, now.solved, strict=True):
        name = min(floors, key=lambda one: abs(floors[one] - loss))
        near = abs(loss - floors[name]) <= 0.01 * floors[name]
        expected[name] += bool(not solved and near and loss >= 0.99 * before)
    assert {entry.name: entry.count for entry in outcome.plateaus} == expected
    assert all(expected.values())
    for entry in outcome.plateaus:
        assert entry.floor == pytest.approx(floors[entry.name])
    assert outcome.solved.sum() == now.solved.sum() > 0


def test_no_steps_are_no_steps():
    for spec in (experiment(), experiment(replicas=3)):
        outcome = headless(spec, 0, trace=True)
        assert (outcome.steps, outcome.trace) == (0, [])
        assert state_bits(outcome.record.position.state) == state_bits(
            Record.fresh(spec).position.state
        )


def test_a_run_alone_that_diverges_stops_with_its_reason():
    outcome = headless(diverging(), 500, trace=True)
    failure = outcome.failure
    assert (failure.step, failure.layer, failure.where) == (first_bad_step(), "out", "kernel")
    assert outcome.steps == outcome.record.position.state.step == first_bad_step() - 1
    assert len(outcome.trace) == outcome.steps
    assert outcome.diverged.tolist() == [True]
    assert outcome.solved.tolist() == [False]


def test_in_a_crowd_the_others_go_on_when_one_diverges():
    """Given weights are the same for all, so all diverge; each keeps its last good numbers."""
    outcome = headless(diverging(replicas=3, replica=1), 500, trace=True)
    assert outcome.failure is None
    assert outcome.steps == 500
    assert outcome.diverged.tolist() == [True] * 3
    state = outcome.record.position.state
    assert state.diverged.tolist() == [first_bad_step()] * 3
    last = living(diverging(), first_bad_step() - 1).record().position.state
    for replica in range(3):
        assert bits(one_replica(state, replica).parameters["out"].kernel) == bits(
            last.parameters["out"].kernel
        )


def test_the_trace_of_a_replica_that_diverged_in_a_crowd_ends_where_it_does_alone():
    """What runs on in its place are zeros, whose loss is nobody's."""
    alone = headless(diverging(), 500, trace=True)
    crowd = headless(diverging(replicas=3, replica=1), 500, trace=True)
    assert crowd.trace == alone.trace
    half = headless(diverging(replicas=3, replica=1), 20, trace=True)
    rest = run_headless(half.record, 100, trace=True)
    after = run_headless(rest.record, 10, trace=True)
    assert [*half.trace, *rest.trace] == alone.trace
    assert after.trace == []


def test_diverged_replicas_stand_on_no_plateau():
    outcome = headless(diverging(replicas=3), 500)
    assert sum(entry.count for entry in outcome.plateaus) == 0
