"""The training thread: its states, its answers, and that nobody's looking changes the run."""

import pytest

from tests.engine.experiments import experiment
from tests.session.pictures import arrays_in
from tests.session.replay import replay
from tests.session.runs import living, record_bits
from tests.session.trainers import (
    picture,
    trainer_of,
    until,
    until_served,
    until_step,
)
from xorviz.engine.errors import InternalError, SpecError
from xorviz.engine.registry import Choice
from xorviz.session import edits
from xorviz.session.edits import Edit
from xorviz.session.snapshot import Probe, Request, TrainerState

PAUSED, RUNNING, FAILED = TrainerState.PAUSED, TrainerState.RUNNING, TrainerState.FAILED
SPEC = experiment(data={"kind": "gate", "gate": "xor", "sample": 50}, seed=2)


def assert_stands_still(trainer):
    step = picture(trainer).step
    for _ in range(5):
        until_served(trainer)
    assert picture(trainer).step == step


def test_it_stands_still_until_told_to_run():
    with trainer_of(SPEC) as trainer:
        assert_stands_still(trainer)
        assert (picture(trainer).state, picture(trainer).step) == (PAUSED, 0)


def test_it_runs_until_told_to_pause():
    with trainer_of(SPEC) as trainer:
        trainer.set_running(True)
        assert until_step(trainer, 200).state is RUNNING
        trainer.set_running(True)
        assert picture(trainer).state is RUNNING
        trainer.set_running(False)
        assert picture(trainer).state is PAUSED
        assert_stands_still(trainer)
        trainer.set_running(True)
        until_step(trainer, trainer.record().position.state.step + 200)


def test_a_single_step_is_one_step_and_stands_still():
    with trainer_of(SPEC) as trainer:
        for step in (1, 2, 3):
            trainer.single_step()
            found = picture(trainer)
            assert (found.step, found.state) == (step, PAUSED)
        assert_stands_still(trainer)


def test_a_single_step_of_a_running_run_pauses_it():
    with trainer_of(SPEC) as trainer:
        trainer.set_running(True)
        until_step(trainer, 10)
        trainer.single_step()
        assert picture(trainer).state is PAUSED
        assert_stands_still(trainer)


def test_a_crawling_run_takes_its_first_step_at_once_and_obeys_while_it_waits():
    """At one step in 100 days only the first is ever due; the thread waits for the next one."""
    with trainer_of(SPEC) as trainer:
        trainer.set_speed(1e-7)
        trainer.set_running(True)
        assert until_step(trainer, 1).state is RUNNING
        for _ in range(5):
            assert picture(trainer).step == 1
        trainer.set_speed(None)
        until_step(trainer, 100)


@pytest.mark.parametrize("speed", [1e-300, 5e-324])
def test_no_speed_is_too_low_to_wait_for(speed):
    with trainer_of(SPEC) as trainer:
        trainer.set_speed(speed)
        trainer.set_running(True)
        until_step(trainer, 1)
        trainer.set_speed(1e12)
        until_step(trainer, 100)


def test_the_thread_takes_the_same_steps_as_a_run_without_one_however_it_is_looked_at():
    """Weights, moments and curves, in every bit, at whatever step it happens to stand."""
    with trainer_of(SPEC) as trainer:
        trainer.set_running(True)
        rhythm = [(), (Probe.CURVES,), tuple(Probe), (Probe.ZONES, Probe.PLANE)]
        for turn in range(40):
            picture(trainer, *rhythm[turn % 4])
            if turn % 7 == 0:
                trainer.request(Request(frozenset(Probe)))
        trainer.set_speed(3_000.0)
        until_step(trainer, picture(trainer).step + 50)
        trainer.single_step()
        watched = trainer.record()
    steps = watched.position.state.step
    assert steps > 50
    assert record_bits(watched) == record_bits(living(SPEC, steps).record())


def test_edits_fall_between_two_steps():
    """Made at any moment of a run at full speed: the log, replayed step by step, ends the same."""
    moves = [
        edits.SetActivation("h1", Choice("tanh")),
        edits.AddUnit("h1"),
        edits.SetBatchSize(3),
        edits.SetWeight("h1", "x", 1, 2, 0.25),
        edits.SetOptimizer(Choice("adam")),
        edits.RemoveUnit("h1", 0),
        edits.SetLearningRate(0.02),
    ]
    with trainer_of(SPEC) as trainer:
        trainer.set_running(True)
        for move in moves:
            until_step(trainer, trainer.record().position.state.step + 30)
            trainer.submit(move)
        until_step(trainer, trainer.record().position.state.step + 30)
        receipts = trainer.receipts()
        trainer.submit(receipts[-2].inverse, takes_back=receipts[-2].entry)
        trainer.set_running(False)
        record = trainer.record()
    assert [receipt.edit for receipt in receipts] == moves
    assert [receipt.entry for receipt in receipts] == list(range(7))
    assert [receipt.step for receipt in receipts] == [entry.step for entry in record.log[:7]]
    assert len({receipt.step for receipt in receipts}) == 7
    assert record_bits(replay(record).record()) == record_bits(record)


def test_five_hundred_quick_edits_are_all_answered_in_their_order():
    with trainer_of(SPEC) as trainer:
        trainer.set_running(True)
        sent = [edits.SetBias("h1", index % 3, float(index)) for index in range(500)]
        tickets = [trainer.submit(edit) for edit in sent]
        until_served(trainer)
        receipts = trainer.receipts()
        assert trainer.receipts() == []
    assert [receipt.ticket for receipt in receipts] == tickets
    assert len(set(tickets)) == 500
    assert [receipt.edit for receipt in receipts] == sent
    refused = [receipt for receipt in receipts if receipt.error is not None]
    assert [receipt.edit.unit_id for receipt in refused] == [2] * 166
    assert all(receipt.inverse is None and receipt.entry == -1 for receipt in refused)
    entries = [receipt.entry for receipt in receipts if receipt.error is None]
    assert entries == list(range(334))


def test_a_receipt_tells_what_was_done():
    with trainer_of(SPEC) as trainer:
        trainer.single_step()
        ticket = trainer.submit(edits.SetBias("out", 0, 0.0))
        until_served(trainer)
        (receipt,) = trainer.receipts()
    assert (receipt.ticket, receipt.step, receipt.entry) == (ticket, 1, 0)
    assert (receipt.changes, receipt.error) == (("weights",), None)
    assert receipt.output_moved > 0.0


def test_a_refused_edit_leaves_the_run_running():
    with trainer_of(SPEC) as trainer:
        trainer.set_running(True)
        trainer.submit(edits.RemoveUnit("out", 0))
        until_step(trainer, 100)
        (receipt,) = trainer.receipts()
        assert isinstance(receipt.error, SpecError)
        assert picture(trainer).state is RUNNING
        trainer.single_step()
        record = trainer.record()
    without = living(SPEC, record.position.state.step).record()
    assert record_bits(record) == record_bits(without)


class Unheard(Edit):
    """An edit that no rule applies: a defect of ours, as one that was forgotten would be."""


def test_an_error_of_ours_in_an_edit_is_answered_and_the_run_goes_on(expected_log):
    expected_log("edit failed", source="xorviz.session.training_loop ERROR")
    with trainer_of(SPEC) as trainer:
        trainer.set_running(True)
        ticket = trainer.submit(Unheard())
        until_step(trainer, 100)
        (receipt,) = trainer.receipts()
        assert (receipt.ticket, receipt.inverse) == (ticket, None)
        assert isinstance(receipt.error, InternalError)
        trainer.submit(edits.AddUnit("h1"))
        until(trainer, lambda found: found.topology.layer("h1").units == 3)


def test_pictures_come_only_when_asked_for_one_for_each_request():
    with trainer_of(SPEC) as trainer:
        trainer.set_running(True)
        until_step(trainer, 100)
        for _ in range(5):
            until_served(trainer)
            assert trainer.take_snapshot() is None
        assert picture(trainer) is not None
        until_served(trainer)
        until_served(trainer)
        assert trainer.take_snapshot() is None


def test_a_picture_that_nobody_took_waits_and_the_next_comes_when_it_is_gone():
    with trainer_of(SPEC) as trainer:
        trainer.request(Request())
        for _ in range(3):
            until_served(trainer)
        trainer.single_step()
        trainer.request(Request())
        for _ in range(3):
            until_served(trainer)
        assert trainer.take_snapshot().step == 0
        until_served(trainer)
        until_served(trainer)
        assert trainer.take_snapshot().step == 1


def test_what_a_picture_carries_is_read_only():
    with trainer_of(SPEC) as trainer:
        trainer.set_running(True)
        found = picture(trainer, *Probe)
        trainer.submit(edits.AddUnit("h1"))
        before = [array.tobytes() for array in arrays_in(found)]
        until_step(trainer, found.step + 100)
    assert not any(array.flags.writeable for array in arrays_in(found))
    assert [array.tobytes() for array in arrays_in(found)] == before


def test_changes_count_from_the_last_save():
    with trainer_of(SPEC) as trainer:
        trainer.submit(edits.AddUnit("h1"))
        assert picture(trainer).modified
        trainer.mark_saved(trainer.record())
        assert not picture(trainer).modified
        trainer.single_step()
        assert picture(trainer).modified


def test_it_stands_aside_while_the_window_draws_and_never_for_ever():
    with trainer_of(experiment()) as trainer:
        trainer.set_running(True)
        until_step(trainer, 10)
        # A window that never says that it has drawn: the run goes on all the same.
        trainer.begin_drawing()
        until_step(trainer, trainer.record().position.state.step + 100)
        trainer.end_drawing()
        until_step(trainer, trainer.record().position.state.step + 100)
