"""How every random start stands, against plain arithmetic, runs alone and headless crowds."""

import numpy as np
import pytest

from tests.engine.experiments import chain_json, experiment, patterns_json
from tests.session.pictures import arrays_in
from tests.session.runs import living, record_bits, take
from tests.session.trainers import trainer_of, until_served, wait_for
from xorviz.engine.registry import Choice
from xorviz.insight.statistics import wilson_interval
from xorviz.session import edits
from xorviz.session.crowd import run_headless
from xorviz.session.crowd_edits import OfReplica, SetReplicas
from xorviz.session.files import open_session, save_session
from xorviz.session.living import LivingRun
from xorviz.session.picture import Status
from xorviz.session.record import Record
from xorviz.session.snapshot import NO_PLATEAU, Probe, Request, TrainerState

CROWD_PROBE = Request(frozenset({Probe.CROWD}))
ADAM = {"optimizer": {"name": "adam", "learning_rate": 0.01}, "batch_size": None}
OWN = {"kind": "gate", "gate": "xor", "sample": 30, "noise": 0.1, "resample": "replica"}
IN_PARTS = Status(TrainerState.RUNNING, settled=False, in_parts=True)


def look(run, status=None):
    return run.snapshot(CROWD_PROBE, status or Status()).crowd


def test_loss_accuracy_and_solved_of_each_by_plain_arithmetic():
    """2-2-1 with ReLU and sigmoid on XOR: the cross-entropy and the sides, one start at a time."""
    run = living(experiment(chain_json(2, 4, 1), training=ADAM, replicas=40), 700)
    crowd, state = look(run), run.record().position.state
    inputs = np.array([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
    targets = np.array([0.0, 1.0, 1.0, 0.0])
    for replica in range(40):
        (k1, b1), (k2, b2) = (
            (layer.kernel[replica], layer.bias[replica, 0]) for layer in state.parameters.values()
        )
        answer = 1.0 / (1.0 + np.exp(-(np.maximum(inputs @ k1 + b1, 0.0) @ k2 + b2)[:, 0]))
        loss = -(targets * np.log(answer) + (1.0 - targets) * np.log(1.0 - answer)).mean()
        right = (answer > 0.5) == (targets > 0.5)
        assert crowd.loss[replica] == pytest.approx(loss, rel=1e-9)
        assert crowd.accuracy[replica] == right.mean()
        assert crowd.solved[replica] == right.all()
    assert (crowd.step, crowd.counted, crowd.count) == (700, 40, crowd.solved.sum())
    assert 0 < crowd.count < 40
    assert crowd.interval == wilson_interval(crowd.count, 40)
    assert not crowd.diverged.any()
    assert not crowd.by_hand.any()


@pytest.mark.parametrize("solved", ["accuracy", "strict"])
def test_each_stands_as_its_run_alone_does(solved):
    """In every bit, with a sample of its own, and by either criterion."""
    spec = experiment(data=OWN, training={**ADAM, "solved": solved}, replicas=7)
    crowd = look(living(spec, 300))
    for replica in range(7):
        alone = living(spec.alone(replica), 300).evaluate()
        for name in ("loss", "accuracy", "solved"):
            assert getattr(crowd, name)[replica] == getattr(alone, name)[0]


def test_a_run_alone_is_no_crowd_and_nobody_looks_unasked():
    assert look(living(experiment())) is None
    assert living(experiment(replicas=3)).snapshot(Request(), Status()).crowd is None


def test_looking_changes_nothing_and_nothing_seen_can_be_written_to():
    run, unseen = (living(experiment(replicas=5, training=ADAM)) for _ in range(2))
    for _ in range(20):
        take(run, 7)
        crowd = look(run)
    take(unseen, 140)
    assert record_bits(run.record()) == record_bits(unseen.record())
    arrays = list(arrays_in(crowd))
    assert len(arrays) >= 6
    assert not any(array.flags.writeable for array in arrays)


def test_those_that_diverged_have_no_numbers():
    spec = experiment(
        chain_json(1, 1, output="linear"),
        patterns_json([[1.0]], [[0.0]]),
        {
            "loss": "mean_squared_error",
            "optimizer": {"name": "sgd", "learning_rate": 0.9},
            "batch_size": None,
        },
        weights={"out": {"kernel": [[0.0]], "bias": [0.0]}},
        replicas=3,
    )
    run = living(spec)
    run.apply(OfReplica(1, edits.SetWeight("out", "x", 0, 0, 1.0)))
    take(run, 3_000)
    crowd = look(run)
    assert crowd.diverged.tolist() == [False, True, False]
    assert np.isnan(crowd.loss).tolist() == [False, True, False]
    assert np.isnan(crowd.accuracy[1])
    assert not crowd.solved[1]
    assert crowd.plateau[1] == NO_PLATEAU


def test_those_set_by_hand_are_told_and_not_counted(tmp_path):
    """Until all begin again; taken back it is as before, and a file knows."""
    run = living(experiment(chain_json(2, 4, 1), training=ADAM, replicas=40), 700)
    solved = np.flatnonzero(look(run).solved)
    hand = run.apply(OfReplica(int(solved[0]), edits.SetBias("h1", 0, 5.0)))
    run.apply(OfReplica(int(solved[1]), edits.SetWeight("h1", "x", 0, 0, -1.0)))

    def told():
        return np.flatnonzero(look(run).by_hand).tolist()

    assert told() == solved[:2].tolist()
    crowd = look(run)
    assert (crowd.counted, crowd.count) == (38, crowd.solved[~crowd.by_hand].sum())
    assert crowd.interval == wilson_interval(crowd.count, 38)
    run.apply(hand.inverse, takes_back=hand.entry)
    assert told() == solved[:2].tolist()
    restart = run.apply(edits.RestartRun())
    assert told() == []
    run.apply(OfReplica(0, edits.SetBias("h1", 0, 5.0)))
    assert told() == [0]
    more = run.apply(SetReplicas(50))
    assert told() == []
    run.apply(more.inverse, takes_back=more.entry)
    assert told() == [0]
    run.apply(restart.inverse, takes_back=restart.entry)
    assert told() == solved[:2].tolist()
    save_session(run.record(), tmp_path / "crowd.xorviz")
    run = LivingRun(open_session(tmp_path / "crowd.xorviz"))
    assert told() == solved[:2].tolist()


def names(plateaus, index):
    return [plateaus[place].name if place >= 0 else "" for place in index]


def test_plateaus_are_those_of_a_headless_run():
    """Told by the last tenth, as there, for a crowd that has come to rest."""
    spec = experiment(chain_json(2, 4, 1), training=ADAM, replicas=120)
    run = living(spec)
    while run.step < 6_000:
        crowd = look(run)
        take(run, 50)
    crowd = look(run)
    outcome = run_headless(Record.fresh(spec), 6_000)
    standings = outcome.standings
    assert names(crowd.plateaus, crowd.plateau) == names(standings.plateaus, standings.index)
    told = [(one.name, one.floor, one.count) for one in crowd.plateaus]
    assert told == [(one.name, one.floor, one.count) for one in standings.plateaus]
    assert sum(one.count for one in crowd.plateaus) > 20


def test_nobody_stands_anywhere_before_there_is_an_earlier_look():
    """At the beginning, and after an edit of all; a look at one by hand forgets nothing."""
    run = living(experiment(chain_json(2, 4, 1), training=ADAM, replicas=60))

    def standing():
        crowd = look(run)
        assert crowd.counted == 60 - crowd.by_hand.sum()
        return sum(one.count for one in crowd.plateaus)

    def go_on():
        for _ in range(80):
            take(run, 50)
            standing()

    assert standing() == 0
    go_on()
    before = standing()
    assert before > 10
    on_a_plateau = int(np.flatnonzero(look(run).plateau >= 0)[0])
    run.apply(OfReplica(on_a_plateau, edits.SetBias("h1", 0, 5.0)))
    assert standing() == before - 1
    run.show_replica(7)
    assert standing() == before - 1
    run.apply(edits.SetLearningRate(0.0))
    assert standing() == 0
    take(run, 10)
    assert standing() == before - 1


def test_an_output_that_is_off_is_a_plateau_of_its_own():
    """relu(… − 5) answers 0 to all: the mean squared error of XOR is ½ for ever."""
    spec = experiment(
        chain_json(2, 2, 1, output="relu"),
        training={**ADAM, "loss": "mean_squared_error"},
        weights={"out": {"kernel": [[0.0], [0.0]], "bias": [-5.0]}},
        replicas=4,
    )
    run = living(spec)
    look(run)
    take(run, 10)
    crowd = look(run)
    assert names(crowd.plateaus, crowd.plateau) == ["output_off"] * 4
    (off,) = (one for one in crowd.plateaus if one.name == "output_off")
    assert (off.floor, off.count) == (0.5, 4)


#: So much that a look takes many pictures.
MANY = experiment(
    data={"kind": "circles", "sample": 4_000}, training={**ADAM, "batch_size": 8}, replicas=400
)


def test_a_long_look_is_taken_in_parts_of_the_parameters_of_one_step():
    run = living(MANY, 3)
    assert look(run, IN_PARTS) is None
    found, pictures = None, 0
    while found is None:
        take(run, 1)
        pictures += 1
        found = look(run, IN_PARTS)
    assert found.step == 3
    assert pictures > 1
    there = living(MANY, 3).snapshot(CROWD_PROBE, Status()).crowd
    assert found.loss.tobytes() == there.loss.tobytes()
    # Until the next one is finished the last one is shown.
    assert look(run, IN_PARTS).step in (3, run.step)
    while run.look_on():
        pass
    assert look(run, IN_PARTS).step == run.step


def test_after_an_edit_the_last_look_is_shown_until_there_is_another():
    """But none of a later step, or of other starts."""
    run = living(MANY, 3)
    seen = look(run)
    take(run, 2)
    run.apply(edits.SetActivation("h1", Choice("tanh")))
    assert (look(run, IN_PARTS).step, look(run, IN_PARTS).loss is seen.loss) == (3, True)
    while run.look_on():
        pass
    assert look(run, IN_PARTS).step == 5
    run.apply(edits.RestartRun())
    assert look(run, IN_PARTS) is None
    look(run)
    run.apply(SetReplicas(399))
    assert look(run, IN_PARTS) is None


def test_where_nobody_goes_on_with_it_a_look_is_whole_and_of_this_step():
    run = living(MANY, 2)
    look(run, IN_PARTS)
    take(run, 2)
    crowd = look(run)
    assert crowd.step == 4
    alone = living(MANY.alone(399), 4).evaluate()
    assert crowd.loss[399] == alone.loss[0]


def test_one_start_may_be_more_than_a_part():
    """Its patterns are then looked at one part after another."""
    spec = experiment(chain_json(2, 64, 1), data={"kind": "circles", "sample": 20_000}, replicas=2)
    crowd = look(living(spec, 1))
    for replica in range(2):
        alone = living(spec.alone(replica), 1).evaluate()
        assert crowd.loss[replica] == pytest.approx(alone.loss[0], rel=1e-12)
        assert crowd.accuracy[replica] == pytest.approx(alone.accuracy[0], rel=1e-12)


def test_standing_still_the_trainer_finishes_it_by_itself():
    with trainer_of(living(MANY, 3).record()) as trainer:

        def finished():
            trainer.request(CROWD_PROBE)
            until_served(trainer)
            picture = trainer.take_snapshot()
            return picture if picture and picture.crowd and picture.crowd.step == 3 else None

        picture = wait_for(finished)
        assert picture.step == 3
        trainer.single_step()
        until_served(trainer)
        trainer.submit(edits.SetActivation("h1", Choice("tanh")))
    again = living(MANY, 3)
    assert picture.crowd.loss.tobytes() == look(again).loss.tobytes()
