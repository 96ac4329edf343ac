"""Schedules in a run that lives: where they begin, what edits make of them, files and curves."""

import numpy as np
import pytest

from tests.engine.experiments import experiment
from tests.engine.states import bits
from tests.session.hostile import members_of, npy, refusal, with_document, write_with
from tests.session.replay import replay
from tests.session.runs import living, record_bits, run_bits, take
from xorviz.engine.registry import Choice
from xorviz.engine.run import Run
from xorviz.session import edits
from xorviz.session.crowd import run_headless
from xorviz.session.files import open_session, save_session
from xorviz.session.living import LivingRun
from xorviz.session.picture import Status
from xorviz.session.record import Record
from xorviz.session.snapshot import Request

PLATEAU = {
    "name": "reduce_on_plateau",
    "factor": 0.5,
    "patience": 1,
    "min_delta": 0.01,
}
TRAINING = {"optimizer": {"name": "adam", "learning_rate": 0.08}, "batch_size": 3}


def choice(name, **given):
    return Choice(name, tuple(sorted(given.items())))


def rates(run):
    return run.record().position.history.points().learning_rate.tolist()


def plateau(run):
    return run.record().position.state.plateau


def test_the_curve_shows_the_rate_that_each_step_takes():
    spec = experiment(
        training={
            **TRAINING,
            "learning_rate_schedule": {"name": "step_decay", "decay_steps": 2},
        }
    )
    assert rates(living(spec, 5)) == [0.08, 0.08, 0.04, 0.04, 0.02, 0.02]


def test_a_schedule_begins_where_it_is_chosen():
    """By Keras's count of the steps a cosine of two steps would be over at once."""
    run = living(experiment(training=TRAINING), 6)
    run.apply(edits.SetLearningRateSchedule(choice("cosine_decay", decay_steps=2)))
    take(run, 3)
    assert rates(run)[6:] == pytest.approx([0.08, 0.04, 0.0, 0.0], abs=1e-15)
    # Another argument lets it go on: step 3 of 6 is half-way.
    run.apply(edits.SetLearningRateSchedule(choice("cosine_decay", decay_steps=6)))
    take(run, 1)
    assert rates(run)[-1] == pytest.approx(0.08 * 0.5 * (1 + np.cos(np.pi * 4 / 6)))
    run.apply(edits.SetLearningRateSchedule(choice("step_decay", decay_steps=1)))
    take(run, 1)
    assert rates(run)[-1] == 0.04


def test_an_undone_schedule_goes_on_as_far_as_it_had_come():
    run = living(
        experiment(
            training={
                **TRAINING,
                "learning_rate_schedule": {"name": "step_decay", "decay_steps": 4},
            }
        ),
        5,
    )
    undo = run.apply(edits.SetLearningRateSchedule(Choice("constant"))).inverse
    take(run, 4)
    assert rates(run)[-1] == 0.08
    run.apply(undo)
    take(run, 1)
    # Step 10: two stairs down, as if nothing had been between.
    assert rates(run)[-1] == 0.02


def test_another_optimizer_begins_the_schedule_again_and_undo_takes_it_up():
    run = living(
        experiment(
            training={
                **TRAINING,
                "learning_rate_schedule": {"name": "step_decay", "decay_steps": 3},
            }
        ),
        7,
    )
    before = run_bits(run, "edits")
    undo = run.apply(edits.SetOptimizer(choice("sgd", learning_rate=0.4))).inverse
    assert run.snapshot(*look()).learning_rate == 0.4
    run.apply(undo)
    assert run_bits(run, "edits") == before
    assert run.snapshot(*look()).learning_rate == 0.02


def look():
    return Request(frozenset()), Status()


def watched(steps, **rest):
    return living(
        experiment(training={**TRAINING, "learning_rate_schedule": PLATEAU}, **rest), steps
    )


@pytest.mark.parametrize(
    ("edit", "rate_stays"),
    [
        (edits.SetLoss(Choice("mean_squared_error")), True),
        # The penalty is a part of the loss that is watched.
        (edits.SetRegularizer("h1", "kernel", Choice("l2")), True),
        (edits.SetLearningRate(0.3), False),
        (edits.SetOptimizer(choice("sgd", learning_rate=0.3)), False),
    ],
    ids=lambda part: type(part).__name__,
)
def test_what_was_seen_of_the_loss_is_forgotten_where_it_means_nothing_more(edit, rate_stays):
    run = watched(31, replicas=3)
    seen = plateau(run)
    assert (seen.rate < 0.08).all()
    before = run_bits(run, "edits")
    undo = run.apply(edit).inverse
    after = plateau(run)
    assert after.rate.tolist() == (seen.rate.tolist() if rate_stays else [0.3] * 3)
    assert np.isnan(after.best).all()
    assert not after.wait.any()
    run.apply(undo)
    assert run_bits(run, "edits") == before
    # And not in the middle of an epoch only: what comes back of another one does not count.
    undo = run.apply(edit).inverse
    take(run, 1)
    run.apply(undo)
    assert run.record().position.state.batch == 0
    assert not plateau(run).total.any()
    assert (plateau(run).best == seen.best).all()


def test_other_data_keep_the_rate_and_forget_the_losses():
    run = watched(31)
    seen = plateau(run)
    data = experiment(data={"kind": "gate", "gate": "and"}).data
    undo = run.apply(edits.SetData(data)).inverse
    assert plateau(run).rate == seen.rate
    assert np.isnan(plateau(run).best)
    take(run, 9)
    run.apply(undo)
    assert plateau(run).best == seen.best


def test_arguments_of_the_schedule_and_of_the_optimizer_forget_nothing():
    run = watched(31)
    seen = bits(plateau(run))
    run.apply(edits.SetLearningRateSchedule(choice(**{**PLATEAU, "patience": 3})))
    assert bits(plateau(run)) == seen
    run.apply(edits.SetOptimizerArgument("beta_1", 0.8))
    run.apply(edits.SetOptimizerArgument("amsgrad", True))
    assert bits(plateau(run)) == seen
    run.apply(edits.RestartRun())
    assert plateau(run).rate == 0.08


@pytest.mark.parametrize("edit", [edits.SetBatchSize(2), edits.SetShuffle(False)], ids=str)
def test_an_epoch_that_is_cut_short_is_not_judged(edit):
    run = watched(31)
    assert run.record().position.state.batch == 1
    seen = plateau(run)
    run.apply(edit)
    assert not plateau(run).patterns.any()
    assert plateau(run).best == seen.best


@pytest.mark.parametrize("schedule", [PLATEAU, {"name": "cosine_decay", "decay_steps": 60}])
@pytest.mark.parametrize("replicas", [1, 3])
def test_saved_in_the_middle_of_an_epoch_it_goes_on_in_every_bit(tmp_path, schedule, replicas):
    spec = experiment(training=TRAINING, replicas=replicas)
    run = living(spec, 5)
    run.apply(edits.SetLearningRateSchedule(choice(**schedule)))
    take(run, 26)
    path = tmp_path / "run.xorviz"
    save_session(run.record(), path)
    again = LivingRun(open_session(path))
    before, after = record_bits(run.record()), record_bits(again.record())
    for each in (before, after):
        del each["saved"]
    assert after == before
    for one in (run, again):
        take(one, 40)
    assert run_bits(again) == run_bits(run)
    assert rates(again) == rates(run)
    # The log alone leads there as well.
    assert run_bits(replay(run.record())) == run_bits(run)


def test_steps_that_are_taken_again_for_dead_units_take_the_same_rates(tmp_path):
    """Between looks that lie far apart the run at the former is kept: with what it had seen."""
    training = {
        "optimizer": {"name": "sgd", "learning_rate": 0.5},
        "learning_rate_schedule": {**PLATEAU, "min_delta": 1e-5},
        "batch_size": 3,
    }
    spec = experiment(training=training)
    run = living(spec, 1_101)
    deaths = run.record().position.history.deaths
    basis = deaths.basis
    assert basis is not None
    assert deaths.looked == 1_100
    plain = Run(spec)
    plain.advance(1_100)
    assert plain.learning_rate < 0.5
    assert bits(basis.plateau) == bits(plain.state().plateau)
    path = tmp_path / "run.xorviz"
    save_session(run.record(), path)
    opened = open_session(path).position.history.deaths.basis
    assert bits(opened.plateau) == bits(basis.plateau)


def test_a_crowd_joins_what_its_blocks_have_seen(monkeypatch):
    monkeypatch.setattr("xorviz.session.blocks._BLOCK", 2)
    spec = experiment(training={**TRAINING, "learning_rate_schedule": PLATEAU}, replicas=5)
    joined = run_headless(Record.fresh(spec), 40).record.position.state.plateau
    whole = living(spec, 40)
    assert bits(joined) == bits(plateau(whole))


@pytest.fixture
def good(tmp_path):
    path = tmp_path / "good.xorviz"
    save_session(watched(9).record(), path)
    return members_of(path)


@pytest.mark.parametrize(
    ("member", "array"),
    [
        ("rate", np.array([np.nan])),
        ("rate", np.array([-0.1])),
        ("rate", np.array([np.inf])),
        ("rate", np.array([0.1, 0.1])),
        ("rate", np.array([1])),
        ("wait", np.array([-1])),
        ("wait", np.array([1.0])),
        ("cooldown", np.array([-1])),
        ("patterns", np.array([-3])),
        ("best", None),
        ("total", np.zeros((1, 1))),
    ],
)
def test_a_forged_file_is_refused(tmp_path, good, member, array):
    name = f"schedule/{member}.npy"
    assert name in good
    path = tmp_path / "bad.xorviz"
    write_with(path, good, **{name: None if array is None else npy(array)})
    assert name in str(refusal(path)) or name == getattr(refusal(path), "place", "")


@pytest.mark.parametrize("start", [-1, 10, 1.5, "0", None])
def test_a_start_that_lies_nowhere_is_refused(tmp_path, good, start):
    path = tmp_path / "bad.xorviz"
    with_document(path, good, lambda document: document["state"].update(schedule_start=start))
    assert refusal(path).path == "state.schedule_start"


def test_a_file_without_a_schedule_says_nothing_of_one(tmp_path):
    path = tmp_path / "plain.xorviz"
    save_session(living(experiment(training=TRAINING), 5).record(), path)
    members = members_of(path)
    assert not any(name.startswith("schedule/") for name in members)
    assert b"schedule" not in members["session.json"]
