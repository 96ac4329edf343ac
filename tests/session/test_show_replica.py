"""Another start on display: its own curves from the beginning, and nothing else has changed."""

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from tests.engine.experiments import chain_json, experiment
from tests.engine.states import state_bits
from tests.engine.strategies import experiments
from tests.session.edit_moves import edits_for
from tests.session.runs import advance, alone_bits, curve_bits, living, record_bits, show, take
from xorviz.engine.choice import COMPILED, NUMPY
from xorviz.engine.errors import SpecError
from xorviz.engine.registry import Choice
from xorviz.engine.spec import read_experiment
from xorviz.engine.state import one_replica
from xorviz.session import edits
from xorviz.session.crowd_edits import OfReplica, SetReplicas
from xorviz.session.files import open_session, save_session
from xorviz.session.living import LivingRun
from xorviz.session.picture import Status
from xorviz.session.record import OpenRecord
from xorviz.session.replaying import Replay
from xorviz.session.snapshot import Probe, Request

ENGINES = [NUMPY, COMPILED]
OWN = {"kind": "gate", "gate": "xor", "sample": 30, "noise": 0.1, "resample": "replica"}
#: Narrow enough that units die, and dead from the first step on in some starts.
CROWD = experiment(
    chain_json(2, 4, 1), training={"optimizer": {"name": "adam", "learning_rate": 0.01}}, replicas=6
)


def experiment_of(run):
    return run.record().position.spec


def history(run):
    return run.record().position.history


def assert_shown_as_alone(run, alone):
    """The curves, the marks and the deaths of the one on display are those of its run alone."""
    assert curve_bits(history(run)) == curve_bits(history(alone))
    assert history(run).marks == history(alone).marks
    assert history(run).deaths.episodes == history(alone).deaths.episodes


@pytest.mark.usefixtures("compiled_engine")
@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("replica", [1, 5])
def test_its_curves_are_those_of_the_run_alone_from_the_beginning(engine, replica):
    """Past the step from which on not every one is recorded; and they go on alike."""
    run, alone = living(CROWD, 2_500, engine), living(CROWD.alone(replica), 2_500, engine)
    show(run, replica)
    assert_shown_as_alone(run, alone)
    assert history(run).deaths.episodes
    take(run, 700)
    take(alone, 700)
    assert_shown_as_alone(run, alone)


def test_every_probe_shows_it_and_nothing_of_the_run_has_changed(tmp_path):
    run, alone = living(CROWD, 300), living(CROWD.alone(3), 300)
    run.apply(edits.AddUnit("h1"))
    alone.apply(edits.AddUnit("h1"))
    before = record_bits(run.record())
    save_session(run.record(), tmp_path / "before.xorviz")
    run.mark_saved(run.record())
    show(run, 3)
    after = record_bits(run.record())
    for same in ("state", "log", "origin"):
        assert after[same] == before[same]
    assert not run.modified
    one, other = (each.snapshot(Request(frozenset(Probe)), Status()) for each in (run, alone))
    assert (one.replica, one.loss, one.accuracy) == (3, other.loss, other.accuracy)
    assert one.weights["h1"].kernel.tobytes() == other.weights["h1"].kernel.tobytes()
    assert one.decision.outputs.tobytes() == other.decision.outputs.tobytes()
    assert one.curves.loss.tobytes() == other.curves.loss.tobytes()
    save_session(run.record(), tmp_path / "crowd.xorviz")
    again = LivingRun(open_session(tmp_path / "crowd.xorviz"))
    assert again.replica == 3
    assert curve_bits(history(again)) == curve_bits(history(alone))


def test_the_one_shown_first_gets_its_curves_back():
    run, stayed = living(CROWD, 400), living(CROWD, 1_500)
    show(run, 4)
    take(run, 1_100)
    show(run, 0)
    assert record_bits(run.record()) == record_bits(stayed.record())


def walk(run):
    """Edits, undos and work by hand, with training in between."""
    take(run, 40)
    run.apply(edits.SetLearningRate(0.02))
    run.apply(OfReplica(0, edits.SetWeight("h1", "x", 0, 1, 2.5)))
    hand = run.apply(OfReplica(4, edits.ReviveUnit("h1", 2)))
    take(run, 33)
    run.apply(hand.inverse, takes_back=hand.entry)
    run.apply(edits.AddUnit("h1"))
    other = run.apply(edits.SetActivation("h1", Choice("tanh")))
    take(run, 21)
    undo = run.apply(other.inverse, takes_back=other.entry)
    run.apply(edits.SetLearningRate(0.03), continues=False)
    run.apply(edits.SetLearningRate(0.04), continues=True)
    take(run, 15)
    run.apply(undo.inverse, takes_back=undo.entry)
    take(run, 10)


@pytest.mark.usefixtures("compiled_engine")
@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("begun", ["at once", "restarted", "opened", "restart taken back", "more"])
def test_through_edits_undos_and_restarts_it_goes_the_same_way(engine, begun, tmp_path):
    """The replica gone alone stands where it stands in the crowd, in every bit."""
    run = living(CROWD, 17, engine)
    if begun == "restarted":
        run.apply(edits.RestartRun(8))
    elif begun == "opened":
        save_session(run.record(), tmp_path / "crowd.xorviz")
        run.apply(OpenRecord(open_session(tmp_path / "crowd.xorviz")))
    elif begun == "restart taken back":
        done = run.apply(edits.RestartRun())
        take(run, 99)
        run.apply(done.inverse, takes_back=done.entry)
    elif begun == "more":
        run.apply(SetReplicas(8))
    walk(run)
    for replica in run.replicas:
        replay = Replay(run, replica)
        while not replay.go_on(0.0):
            pass
        reached = replay.reached.position
        there = one_replica(run.record().position.state, replica)
        assert state_bits(reached.state) == state_bits(there)
        run.show_replica(replica, replay.history)
        steps = history(run).points().steps
        assert steps[0] == (17 if begun == "opened" and replica else 0)
        assert steps[-1] == run.step
    begun_with = {"restart_run", "set_replicas"}
    marks = [mark for mark in history(run).marks if mark.code not in begun_with]
    codes = [mark.code for mark in marks if mark.step > 17]
    assert codes == [
        "set_learning_rate",
        "add_unit",
        "set_activation",
        "undo",
        "set_learning_rate",
        "undo",
    ]


@pytest.mark.usefixtures("compiled_engine")
@pytest.mark.parametrize("engine", ENGINES)
@settings(
    max_examples=25,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
@given(data=st.data())
def test_any_edits_lead_each_replica_alone_to_the_same_bits(engine, data):
    """Patterns drawn by hand too, which are those of the one on display, where each has its own."""
    spec = data.draw(experiments(tame=True, min_replicas=2).map(read_experiment))
    run = living(spec, engine=engine)
    done = []
    for _ in range(data.draw(st.integers(1, 6))):
        assume(advance(run, data.draw(st.integers(0, 9))))
        if done and data.draw(st.booleans()):
            receipt = done.pop()
            run.apply(receipt.inverse, takes_back=receipt.entry)
            continue
        if data.draw(st.booleans()):
            show(run, data.draw(st.sampled_from(run.replicas)))
        try:
            done.append(run.apply(data.draw(edits_for(run.record().position))))
        except SpecError:
            continue
    assume(advance(run, data.draw(st.integers(0, 9))))
    for replica in run.replicas:
        replay = Replay(run, replica)
        while not replay.go_on(1.0):
            pass
        reached = replay.reached.position
        assert state_bits(reached.state) == alone_bits(run, replica)
        assert reached.spec == run.record().position.spec.alone(replica)


def test_its_own_patterns_become_those_that_were_on_display():
    """A replay must not write out the sample of the replica that goes again."""
    run = living(experiment(data=OWN, replicas=4, replica=2), 30)
    run.apply(edits.AddPattern((0.5, 0.5), (1.0,)))
    take(run, 30)
    replay = Replay(run, 1)
    while not replay.go_on(1.0):
        pass
    assert state_bits(replay.reached.position.state) == alone_bits(run, 1)
    assert history(run).marks[-1] == replay.history.marks[-1]


def test_a_replay_goes_on_from_where_it_was_when_the_run_has_gone_on():
    run, alone = living(CROWD, 300), living(CROWD.alone(2), 300)
    replay = Replay(run, 2)
    assert replay.go_on(1.0)
    for each in (run, alone):
        each.apply(edits.SetLearningRate(0.1))
        take(each, 200)
    assert replay.go_on(1.0)
    assert curve_bits(replay.history) == curve_bits(history(alone))
    assert replay.history.marks == history(alone).marks
    # Of another run in its place nothing is left.
    run.apply(SetReplicas(9))
    take(run, 50)
    assert replay.go_on(1.0)
    rest = curve_bits(replay.history)
    begun = living(experiment_of(run).alone(2), 50)
    assert rest == curve_bits(history(begun))


def test_where_nobody_knows_the_way_the_curves_begin_here():
    """An inverse that came from nowhere brings back numbers of all replicas at once."""
    run = living(CROWD, 50)
    done = run.apply(edits.SetWeight("h1", "x", 0, 1, 2.5))
    run.apply(done.inverse)
    show(run, 3)
    assert (run.replica, len(history(run))) == (3, 0)
    take(run, 5)
    assert history(run).points().steps.tolist() == [50, 51, 52, 53, 54, 55]


def test_of_fewer_than_the_number_on_display_the_first_is_shown():
    run = living(experiment(replicas=6, replica=5), 40)
    run.apply(SetReplicas(3))
    assert (run.replica, run.step) == (0, 40)
    replay = Replay(run, 0)
    assert replay.go_on(5.0)
    alone = living(experiment(), 40)
    assert curve_bits(replay.history) == curve_bits(history(alone))
