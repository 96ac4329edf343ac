"""How a training thread fails, recovers and closes."""

import pytest

from tests.engine.experiments import experiment
from tests.session.diverging import diverging, first_bad_step
from tests.session.runs import living, record_bits
from tests.session.trainers import (
    picture,
    trainer_of,
    until_served,
    until_state,
    until_step,
)
from xorviz.session import edits
from xorviz.session.record import OpenRecord, Record
from xorviz.session.snapshot import INTERNAL, Probe, Request, TrainerState
from xorviz.session.trainer import Trainer

PAUSED, FAILED = TrainerState.PAUSED, TrainerState.FAILED
SPEC = experiment(data={"kind": "gate", "gate": "xor", "sample": 50}, seed=2)


def fail(trainer):
    trainer.set_running(True)
    return until_state(trainer, FAILED)


def test_numbers_that_stop_being_finite_stop_the_run_and_the_last_good_state_is_kept():
    with trainer_of(diverging()) as trainer:
        failure = fail(trainer).failure
        record = trainer.record()
        assert (failure.step, failure.layer, failure.where) == (first_bad_step(), "out", "kernel")
        last = living(diverging(), first_bad_step() - 1).record()
        assert record_bits(record) == record_bits(last)
        assert picture(trainer, *Probe).step == first_bad_step() - 1


def test_a_defect_in_making_a_picture_does_not_end_the_thread(monkeypatch, expected_log):
    expected_log("the training thread failed", source="xorviz.session.training_loop")

    def broken(*_):
        raise ZeroDivisionError("a defect")

    with trainer_of(SPEC) as trainer:
        monkeypatch.setattr("xorviz.session.living.take_snapshot", broken)
        trainer.request(Request())
        until_served(trainer)
        monkeypatch.undo()
        found = picture(trainer)
        assert (found.state, found.failure.where, found.step) == (FAILED, INTERNAL, 0)
        trainer.submit(edits.RestartRun())
        until_state(trainer, PAUSED)


def test_a_single_step_can_fail_as_well():
    with trainer_of(diverging()) as trainer:
        for _ in range(first_bad_step() - 1):
            trainer.single_step()
        assert picture(trainer).state is PAUSED
        trainer.single_step()
        found = picture(trainer)
        assert (found.state, found.step) == (FAILED, first_bad_step() - 1)
        assert found.failure.step == first_bad_step()


def test_a_failed_run_neither_runs_nor_steps():
    with trainer_of(diverging()) as trainer:
        step = fail(trainer).step
        trainer.set_running(True)
        trainer.single_step()
        trainer.set_running(False)
        found = picture(trainer)
        assert (found.state, found.step) == (FAILED, step)


@pytest.mark.parametrize(
    "way_out",
    [
        edits.SetLearningRate(0.1),
        edits.SetBias("out", 0, 0.0),
        edits.RestartRun(),
        OpenRecord(Record.fresh(SPEC)),
    ],
    ids=lambda edit: edit.code,
)
def test_an_accepted_edit_leads_out_of_failure(way_out):
    with trainer_of(diverging()) as trainer:
        fail(trainer)
        trainer.submit(way_out)
        found = picture(trainer)
        assert (found.state, found.failure) == (PAUSED, None)
        step = found.step
        trainer.single_step()
        assert picture(trainer).step in {step, step + 1}


def test_a_refused_edit_does_not_lead_out_of_failure():
    with trainer_of(diverging()) as trainer:
        failure = fail(trainer).failure
        trainer.submit(edits.SetLearningRate(-1.0))
        found = picture(trainer)
        assert (found.state, found.failure) == (FAILED, failure)


def test_a_cured_run_runs_on_from_its_last_good_state():
    with trainer_of(diverging()) as trainer:
        step = fail(trainer).step
        trainer.submit(edits.SetBias("out", 0, 0.0))
        trainer.submit(edits.SetWeight("out", "x", 0, 0, 1.0))
        trainer.submit(edits.SetLearningRate(0.1))
        trainer.set_running(True)
        assert until_step(trainer, step + 100).loss < 1e-6


def paused(trainer):
    until_served(trainer)


def at_full_speed(trainer):
    trainer.set_running(True)
    until_step(trainer, 10)


def crawling(trainer):
    trainer.set_speed(1e-7)
    trainer.set_running(True)
    until_step(trainer, 1)


def with_much_to_do(trainer):
    for _ in range(100):
        trainer.single_step()
        trainer.submit(edits.SetShuffle(False))
        trainer.request(Request(frozenset(Probe)))


@pytest.mark.parametrize("way", [paused, at_full_speed, crawling, with_much_to_do])
def test_it_closes_from_every_state_and_the_thread_is_gone(way):
    """The guards look for threads that are left behind."""
    with trainer_of(SPEC) as trainer:
        way(trainer)
    trainer.close()


def test_it_closes_after_a_failure():
    with trainer_of(diverging()) as trainer:
        fail(trainer)


def test_it_closes_though_it_was_never_started():
    Trainer(Record.fresh(SPEC)).close()


def test_a_thread_that_does_not_answer_is_told():
    with pytest.raises(TimeoutError):
        Trainer(Record.fresh(SPEC)).record(timeout=0.0)
