"""The training thread runs up to a step and waits there, as runs that are compared do."""

import pytest

from tests.engine.experiments import experiment
from tests.session.runs import living, record_bits
from tests.session.trainers import trainer_of, until, until_served, until_step, wait_for
from xorviz.session.snapshot import TrainerState

SPEC = experiment(training={"optimizer": "adam"})


@pytest.mark.parametrize("speed", [None, 100_000.0])
def test_it_stands_at_just_that_step_still_running(speed):
    with trainer_of(SPEC) as trainer:
        trainer.set_speed(speed)
        trainer.run_up_to(777)
        trainer.set_running(True)
        found = until_step(trainer, 777)
        assert wait_for(lambda: trainer.stands or None)
        until_served(trainer)
        again = until(trainer, lambda snapshot: True)
        record = trainer.record()
    assert (found.step, again.step) == (777, 777)
    assert again.state is TrainerState.RUNNING
    assert record_bits(record) == record_bits(living(SPEC, 777).record())


def test_the_next_step_to_run_up_to_lets_it_go_on_in_the_same_bits():
    with trainer_of(SPEC) as trainer:
        trainer.set_running(True)
        for step in (3, 4, 250, 251):
            trainer.run_up_to(step)
            assert until_step(trainer, step).step == step
        trainer.run_up_to(100)
        assert trainer.stands
        assert until(trainer, lambda snapshot: True).step == 251
        record = trainer.record()
    assert record_bits(record) == record_bits(living(SPEC, 251).record())


def test_without_a_limit_it_runs_on():
    with trainer_of(SPEC) as trainer:
        trainer.run_up_to(10)
        trainer.set_running(True)
        assert until_step(trainer, 10).step == 10
        trainer.run_up_to(None)
        until_step(trainer, 500)
        assert not trainer.stands


def test_one_that_does_not_run_stands():
    with trainer_of(SPEC) as trainer:
        assert trainer.stands
        trainer.run_up_to(5)
        until_served(trainer)
        assert until(trainer, lambda snapshot: True).step == 0
