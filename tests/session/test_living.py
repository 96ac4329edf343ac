"""A run without a thread: what it tells of itself, opening another, and what counts as changed."""

import json

import numpy as np
import pytest

from tests.engine.experiments import experiment
from tests.engine.states import state_bits
from tests.session.diverging import diverging, first_bad_step
from tests.session.runs import advance, living, record_bits, take
from xorviz.engine.errors import NonFiniteError
from xorviz.engine.run import Run
from xorviz.session import edits
from xorviz.session.record import OpenRecord, Record


def test_it_takes_the_steps_of_the_engine():
    run, trace = living(experiment(training={"batch_size": 3})), []
    for _ in range(9):
        run.advance(1, trace)
    plain, plain_trace = Run(experiment(training={"batch_size": 3})), []
    plain.advance(9, plain_trace)
    assert trace == plain_trace
    assert state_bits(run.record().position.state) == state_bits(plain.state())


def test_its_record_stands_still():
    run = living(experiment(), 5)
    record = run.record()
    before = record_bits(record)
    advance(run, 20)
    run.apply(edits.RestartRun())
    assert record_bits(record) == before


def test_opening_another_run_takes_its_log_and_undo_brings_the_former_back_whole():
    first, second = living(experiment(), 5), living(experiment(seed=9), 8)
    first.apply(edits.SetBias("h1", 0, 1.0))
    second.apply(edits.AddUnit("h1"))
    former, other = first.record(), second.record()
    undo = first.apply(OpenRecord(other)).inverse
    assert record_bits(first.record()) == record_bits(other)
    advance(first, 3)
    redo = first.apply(undo).inverse
    assert record_bits(first.record()) == record_bits(former)
    first.apply(redo)
    assert first.step == 11
    assert json.dumps(OpenRecord(other).to_json()) == '{"edit": "open_record"}'


def test_an_experiment_that_was_only_run_is_not_modified():
    """A preset can be had again, and its steps with it; an edit cannot."""
    run = living(experiment(), 5)
    assert not run.modified
    run.apply(edits.SetBias("h1", 0, 1.0))
    assert run.modified


@pytest.mark.parametrize("step", [0, 5])
def test_what_came_after_the_save_counts_as_modified(step):
    run = living(experiment(), step)
    run.mark_saved(run.record())
    assert not run.modified
    advance(run, 1)
    assert run.modified
    run.mark_saved(run.record())
    assert not run.modified
    run.apply(edits.SetBias("h1", 0, 1.0))
    assert run.modified


def test_what_was_saved_is_what_stood_in_the_record_not_what_stands_now():
    """Writing a file takes a moment, and the run goes on meanwhile."""
    run = living(experiment(), 5)
    record = run.record()
    advance(run, 1)
    run.mark_saved(record)
    assert run.modified


def test_numbers_that_stop_being_finite_stop_the_run_at_the_last_good_step():
    run = living(diverging())
    with pytest.raises(NonFiniteError) as caught:
        take(run, 200)
    error = caught.value
    assert (error.step, error.layer, error.where) == (first_bad_step(), "out", "kernel")
    assert run.step == error.step - 1
    state = run.record().position.state
    assert np.isfinite(state.parameters["out"].kernel).all()
    points = run.record().position.history.points()
    assert points.steps.tolist() == list(range(error.step))


def test_an_edit_of_a_run_whose_outputs_overflow_has_a_number_for_its_move():
    run = living(diverging(), first_bad_step() - 1)
    moved = run.apply(edits.SetWeight("out", "x", 0, 0, -1e308)).output_moved
    assert np.isfinite(moved)
    run.apply(edits.SetBias("out", 0, -1e308))
    run.apply(edits.SetBias("out", 0, -1.1e308))
    json.dumps([entry.to_json() for entry in run.record().log], allow_nan=False)


def test_a_fresh_record_stands_at_the_start():
    assert Record.fresh(experiment()).stands_at == (0, 0)
