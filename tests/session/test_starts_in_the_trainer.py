"""The training thread puts starts on display and opens them, whatever else comes meanwhile."""

import numpy as np
import pytest

from tests.engine.experiments import chain_json, experiment, patterns_json
from tests.engine.states import state_bits
from tests.session.replay import replay
from tests.session.runs import alone_bits, curve_bits, living, record_bits, take
from tests.session.trainers import trainer_of, until, until_state, until_step, wait_for
from xorviz.engine.choice import COMPILED, NUMPY
from xorviz.engine.errors import SpecError
from xorviz.engine.state import one_replica
from xorviz.session import edits
from xorviz.session.crowd_edits import OfReplica, SetReplicas
from xorviz.session.engines import Engines
from xorviz.session.files import open_session, save_session
from xorviz.session.living import LivingRun
from xorviz.session.record import OpenRecord
from xorviz.session.snapshot import TrainerState
from xorviz.session.trainer import Trainer

CROWD = experiment(replicas=6, training={"optimizer": "adam"})


def until_shown(trainer, replica):
    return until(trainer, lambda found: found.replica == replica)


def receipt(trainer):
    """Wait for one answer."""
    return wait_for(lambda: (trainer.receipts() or [None])[0])


def test_another_comes_on_display_while_the_run_goes_on():
    with trainer_of(CROWD) as trainer:
        trainer.set_running(True)
        until_step(trainer, 1_500)
        trainer.show_replica(4)
        shown = until_shown(trainer, 4)
        assert shown.state is TrainerState.RUNNING
        until_step(trainer, shown.step + 100)
        trainer.set_running(False)
        until_state(trainer, TrainerState.PAUSED)
        record = trainer.record()
    alone = living(CROWD.alone(4), record.position.state.step)
    assert curve_bits(record.position.history) == curve_bits(alone.record().position.history)
    assert state_bits(one_replica(record.position.state, 4)) == alone_bits(alone, 4)
    assert record.log == ()


def test_the_last_wish_counts_and_one_that_there_is_not_is_none():
    with trainer_of(living(CROWD, 3_000).record()) as trainer:
        for replica in (1, 5, 2):
            trainer.show_replica(replica)
        until_shown(trainer, 2)
        trainer.show_replica(4)
        trainer.show_replica(6)
        trainer.show_replica(-1)
        trainer.single_step()
        assert until_step(trainer, 3_001).replica in (2, 4)
        trainer.show_replica(0)
        until_shown(trainer, 0)


def test_edits_and_steps_that_come_meanwhile_are_taken_and_seen_in_its_curves():
    with trainer_of(CROWD) as trainer:
        trainer.set_running(True)
        until_step(trainer, 2_000)
        trainer.set_running(False)
        trainer.show_replica(3)
        trainer.submit(edits.SetLearningRate(0.05))
        trainer.single_step()
        trainer.submit(OfReplica(3, edits.SetBias("out", 0, 0.5)))
        trainer.single_step()
        until_shown(trainer, 3)
        record = trainer.record()
    alone = living(CROWD.alone(3), record.log[0].step)
    alone.apply(edits.SetLearningRate(0.05))
    take(alone, 1)
    alone.apply(edits.SetBias("out", 0, 0.5))
    take(alone, 1)
    assert state_bits(one_replica(record.position.state, 3)) == alone_bits(alone, 3)
    assert curve_bits(record.position.history) == curve_bits(alone.record().position.history)


def test_another_run_that_comes_meanwhile_ends_the_wish():
    with trainer_of(CROWD) as trainer:
        trainer.set_running(True)
        until_step(trainer, 3_000)
        trainer.show_replica(5)
        trainer.submit(SetReplicas(3))
        until(trainer, lambda found: found.spec["replicas"] == 3)
        trainer.open_start(1)
        assert receipt(trainer).error is None
        assert until(trainer, lambda found: found.spec["replicas"] == 1).replica == 1


def test_it_can_be_closed_in_the_middle():
    trainer = Trainer(living(CROWD, 4_000).record())
    trainer.start()
    trainer.show_replica(3)
    trainer.close()


def test_of_fewer_than_the_number_on_display_the_first_is_shown_with_its_curves():
    with trainer_of(experiment(replicas=6, replica=5)) as trainer:
        trainer.set_running(True)
        until_step(trainer, 500)
        trainer.set_running(False)
        trainer.submit(SetReplicas(3))
        until_shown(trainer, 0)

        def has_curves():
            record = trainer.record()
            return record if len(record.position.history) > 1 else None

        record = wait_for(has_curves)
    alone = living(experiment(), record.position.state.step)
    assert curve_bits(record.position.history) == curve_bits(alone.record().position.history)


#: Of two starts the second has too large a weight, set by hand, and soon leaves the numbers.
def two_of_which_one_diverges(shown):
    spec = experiment(
        chain_json(1, 1, output="linear"),
        patterns_json([[1.0]], [[0.0]]),
        {
            "loss": "mean_squared_error",
            "optimizer": {"name": "sgd", "learning_rate": 0.9},
            "batch_size": None,
        },
        weights={"out": {"kernel": [[0.0]], "bias": [0.0]}},
        replicas=2,
        replica=shown,
    )
    run = living(spec)
    run.apply(OfReplica(1, edits.SetWeight("out", "x", 0, 0, 1.0)))
    return run


def first_bad_step_of_it():
    """By hand: w and b both lose 2 · 0.9 · (w + b), until they are no numbers."""
    w, b, step = np.float64(1.0), np.float64(0.0), 0
    with np.errstate(all="ignore"):
        while np.isfinite([w, b]).all():
            change = 2.0 * 0.9 * (w + b)
            w, b, step = w - change, b - change, step + 1
    return step


def test_a_start_that_has_diverged_is_shown_as_it_last_was_and_the_others_go_on():
    end = first_bad_step_of_it()
    with trainer_of(two_of_which_one_diverges(0).record()) as trainer:
        trainer.set_running(True)
        until_step(trainer, end + 500)
        trainer.show_replica(1)
        shown = until_shown(trainer, 1)
        assert (shown.state, shown.failure) == (TrainerState.RUNNING, None)
        assert np.isfinite(shown.weights["out"].kernel).all()
        later = until_step(trainer, shown.step + 500)
        assert later.state is TrainerState.RUNNING
        assert later.weights["out"].kernel.tobytes() == shown.weights["out"].kernel.tobytes()
        trainer.set_running(False)
        until_state(trainer, TrainerState.PAUSED)
        record = trainer.record()
    assert record.position.state.diverged.tolist() == [-1, end]
    assert record.position.history.points().steps[0] == 0


def test_one_that_diverges_on_display_stops_the_run_until_another_is_shown():
    end = first_bad_step_of_it()
    with trainer_of(two_of_which_one_diverges(1).record()) as trainer:
        trainer.set_running(True)
        failed = until_state(trainer, TrainerState.FAILED)
        assert (failed.step, failed.failure.step) == (end - 1, end)
        trainer.show_replica(0)
        shown = until_shown(trainer, 0)
        assert (shown.state, shown.failure) == (TrainerState.PAUSED, None)
        trainer.set_running(True)
        until_step(trainer, end + 50)
        trainer.show_replica(1)
        assert until_shown(trainer, 1).state is TrainerState.RUNNING


@pytest.mark.usefixtures("compiled_engine")
@pytest.mark.parametrize("engine", [NUMPY, COMPILED])
def test_an_opened_start_goes_on_as_in_the_crowd(engine, tmp_path):
    """Through a file too, in every bit, with its curves; and its log leads there again."""
    run = living(CROWD, 1_300, engine)
    run.apply(edits.AddUnit("h1"))
    run.apply(OfReplica(2, edits.SetBias("out", 0, 0.5)))
    trainer = Trainer(run.record(), Engines(engine))
    trainer.start()
    try:
        trainer.open_start(2)
        done = receipt(trainer)
        opened = trainer.record()
        trainer.submit(done.inverse)
        receipt(trainer)
        back = trainer.record()
    finally:
        trainer.close()
    assert isinstance(done.edit, OpenRecord)
    assert record_bits(back) == record_bits(run.record())
    assert (opened.saved, opened.name, opened.origin) == (None, "", CROWD)
    assert opened.log[-1].edit == {"edit": "keep_replica", "replica": 2}
    assert opened.position.spec == run.record().position.spec.alone(2)
    save_session(opened, tmp_path / "start.xorviz")
    again = LivingRun(open_session(tmp_path / "start.xorviz"), engines=Engines(engine))
    for each in (run, again):
        take(each, 250)
        each.apply(edits.AddUnit("h1"))
        take(each, 250)
    assert alone_bits(again, 2) == alone_bits(run, 2)
    led = replay(again.record(), engines=Engines(engine))
    assert alone_bits(led, 2) == alone_bits(run, 2)
    assert led.engine == again.engine == engine


def test_it_has_its_own_curves_from_the_beginning():
    with trainer_of(CROWD) as trainer:
        trainer.set_running(True)
        until_step(trainer, 1_500)
        trainer.open_start(4)
        receipt(trainer)
        trainer.set_running(False)
        until_state(trainer, TrainerState.PAUSED)
        opened = trainer.record()
    alone = living(CROWD.alone(4), opened.position.state.step)
    assert curve_bits(opened.position.history) == curve_bits(alone.record().position.history)
    assert [mark.code for mark in opened.position.history.marks] == ["keep_replica"]


def test_there_must_be_such_a_start_to_open():
    with trainer_of(CROWD) as trainer:
        before = trainer.record()
        trainer.open_start(6)
        answer = receipt(trainer)
        assert isinstance(answer.error, SpecError)
        assert (answer.error.path, answer.error.allowed) == ("replica", ("0 … 5",))
        assert record_bits(trainer.record()) == record_bits(before)


def test_where_the_way_takes_too_long_the_curves_begin_here(monkeypatch):
    monkeypatch.setattr("xorviz.session.replaying.LONGEST_REPLAY", 0.0)
    with trainer_of(CROWD) as trainer:
        trainer.set_running(True)
        until_step(trainer, 6_000)
        trainer.set_running(False)
        trainer.show_replica(3)
        shown = until_shown(trainer, 3)
        record = trainer.record()
        assert (record.position.spec.replica, len(record.position.history)) == (3, 0)
        trainer.set_running(True)
        until_step(trainer, shown.step + 100)
        trainer.set_running(False)
        until_state(trainer, TrainerState.PAUSED)
        steps = trainer.record().position.history.points().steps
        assert shown.step <= steps[0] < steps[-1]


def test_a_defect_of_ours_costs_the_curves_alone(monkeypatch, expected_log):
    for replica in (3, 2):
        words = f"random start {replica} cannot go its way again"
        expected_log(words, source="xorviz.session.starts ERROR")

    def fail(replay, seconds):
        raise RuntimeError("no way")

    monkeypatch.setattr("xorviz.session.replaying.Replay.go_on", fail)
    with trainer_of(living(CROWD, 50).record()) as trainer:
        trainer.show_replica(3)
        assert until_shown(trainer, 3).state is TrainerState.PAUSED
        trainer.open_start(2)
        assert receipt(trainer).error is None
