"""How many random starts run, edits of all of them, and what a person does to one alone."""

import json

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from tests.engine.experiments import chain_json, experiment
from tests.engine.states import state_bits
from tests.engine.strategies import experiments
from tests.session.edit_moves import KINDS, edits_for
from tests.session.replay import edit_from_json, replay
from tests.session.runs import (
    advance,
    alone_bits,
    curve_bits,
    living,
    record_bits,
    run_bits,
    show,
    take,
)
from xorviz.engine.choice import COMPILED, NUMPY
from xorviz.engine.errors import SpecError
from xorviz.engine.registry import Choice
from xorviz.engine.run import Run
from xorviz.engine.spec import read_experiment
from xorviz.session import edits
from xorviz.session.crowd_edits import KeepReplica, OfReplica, SetReplicas
from xorviz.session.engines import Engines
from xorviz.session.files import open_session, save_session
from xorviz.session.living import LivingRun

ENGINES = [NUMPY, COMPILED]
OWN = {"kind": "gate", "gate": "xor", "sample": 30, "noise": 0.1, "resample": "replica"}
CROWD = experiment(data=OWN, training={"optimizer": "adam"}, replicas=9, replica=4, seed=6)

#: Which pattern a person points at depends, where each has its own, on the one on display.
POINTING = (edits.AddPattern, edits.MovePattern, edits.SetPatternTargets, edits.RemovePattern)


def hand(replica, value=2.5):
    return OfReplica(replica, edits.SetWeight("h1", "x", 0, 1, value))


@pytest.mark.parametrize("edit", [SetReplicas(1), KeepReplica(4)])
def test_one_is_that_on_display_as_it_stands(edit):
    run = living(CROWD, 41)
    curves = curve_bits(run.record().position.history)
    before = alone_bits(run, 4)
    done = run.apply(edit)
    assert run.record().position.spec == CROWD.alone(4)
    assert alone_bits(run, 4) == before
    assert curve_bits(run.record().position.history) == curves
    assert (done.changes, done.output_moved) == (("run",), 0.0)
    take(run, 30)
    assert alone_bits(run, 4) == alone_bits(living(CROWD.alone(4), 71), 4)


def test_of_fewer_the_others_go_and_those_left_stand_as_they_did():
    run, whole = living(CROWD, 41), living(CROWD, 41)
    run.apply(SetReplicas(6))
    assert (run.replicas, run.replica) == (range(6), 4)
    for _ in range(2):
        for replica in range(6):
            assert alone_bits(run, replica) == alone_bits(whole, replica)
        assert curve_bits(run.record().position.history) == curve_bits(
            whole.record().position.history
        )
        take(run, 20)
        take(whole, 20)


@pytest.mark.parametrize(("before", "shown"), [(9, 4), (1, 4), (1, 30)])
def test_more_begin_again_at_step_0_with_what_there_is_now(before, shown):
    """The one on display stays there, if it is among them."""
    spec = experiment(data=OWN, replicas=before, replica=shown, seed=6)
    run = living(spec, 41)
    run.apply(edits.SetActivation("h1", Choice("tanh")))
    done = run.apply(SetReplicas(12))
    assert (done.changes, run.step) == (("run", "weights"), 0)
    tanh = chain_json(2, 2, 1, hidden="tanh")
    asked = experiment(tanh, data=OWN, replicas=12, replica=shown if shown < 12 else 0, seed=6)
    assert run.record().position.spec == asked
    take(run, 25)
    fresh = Run(asked)
    fresh.advance(25)
    assert state_bits(run.record().position.state) == state_bits(fresh.state())


@pytest.mark.parametrize("replicas", [1, 6, 12, 3])
def test_taken_back_the_whole_former_run_returns(replicas):
    run = living(CROWD, 41)
    former, curves = run_bits(run), curve_bits(run.record().position.history)
    done = run.apply(SetReplicas(replicas))
    take(run, 5)
    other = run_bits(run)
    redo = run.apply(done.inverse, takes_back=done.entry)
    assert run_bits(run) == former
    assert curve_bits(run.record().position.history) == curves
    run.apply(redo.inverse, takes_back=redo.entry)
    assert run_bits(run) == other


@pytest.mark.parametrize(
    ("network", "replicas", "code"),
    [
        (None, 0, "out_of_range"),
        (None, 100_001, "out_of_range"),
        ((2, 5_000, 1), 90_000, "too_large"),
    ],
)
def test_what_is_too_many_is_refused_in_words_and_nothing_changes(network, replicas, code):
    run = living(experiment(network and chain_json(*network)), 2)
    before = record_bits(run.record())
    with pytest.raises(SpecError) as refused:
        run.apply(SetReplicas(replicas))
    assert (refused.value.path, refused.value.code) == ("replicas", code)
    assert record_bits(run.record()) == before


@pytest.mark.parametrize("edit", [OfReplica(9, edits.SetBias("h1", 0, 1.0)), KeepReplica(-1)])
def test_there_must_be_such_a_start(edit):
    run = living(CROWD)
    with pytest.raises(SpecError) as refused:
        run.apply(edit)
    assert (refused.value.path, refused.value.allowed) == ("replica", ("0 … 8",))


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.usefixtures("compiled_engine")
def test_what_a_person_does_by_hand_is_done_to_one_alone(engine):
    run, untouched = (living(CROWD, 41, engine) for _ in range(2))
    alone = living(CROWD.alone(7), 41, engine)
    by_hand = [
        edits.SetWeight("h1", "x", 0, 1, 2.5),
        edits.SetBias("out", 0, -1.0),
        edits.SetWeights((edits.Cell("h1", "x", 1, 1, 0.25), edits.Cell("out", None, 0, 0, 2.0))),
        edits.ReviveUnit("h1", 0),
    ]
    for edit in by_hand:
        run.apply(OfReplica(7, edit))
        alone.apply(edit)
        take(run, 9)
        take(alone, 9)
    take(untouched, 36)
    assert alone_bits(run, 7) == alone_bits(alone, 7)
    for replica in (0, 4, 6, 8):
        assert alone_bits(run, replica, "edits") == alone_bits(untouched, replica, "edits")


@pytest.mark.parametrize("edit", [edits.SetWeight("h1", "x", 0, 1, 2.5), edits.ReviveUnit("h1", 0)])
def test_taken_back_by_hand_one_alone_is_as_it_was(edit):
    run = living(CROWD, 41)
    before = run_bits(run, "edits")
    done = run.apply(OfReplica(7, edit))
    after = run_bits(run, "edits")
    assert after != before
    redo = run.apply(done.inverse)
    assert run_bits(run, "edits") == before
    run.apply(redo.inverse)
    assert run_bits(run, "edits") == after


def test_they_go_through_json_and_back_and_are_marked_by_their_verbs():
    run = living(CROWD, 3)
    for edit in (hand(7), SetReplicas(8), KeepReplica(4)):
        written = json.loads(json.dumps(edit.to_json()))
        assert edit_from_json(written) == edit
        run.apply(edit)
    assert run.record().log[0].edit == {
        "edit": "set_weight",
        "layer": "h1",
        "source": "x",
        "source_unit": 0,
        "unit_id": 1,
        "value": 2.5,
        "replica": 7,
    }
    codes = [mark.code for mark in run.record().position.history.marks]
    assert codes == ["set_weight", "set_replicas", "keep_replica"]


def test_replaying_a_log_of_a_crowd_leads_to_the_same_in_every_bit(tmp_path):
    """Through a file; another start is on display when the patterns of each own set are drawn."""
    run = living(experiment(data=OWN, seed=3), 11)
    run.apply(SetReplicas(7))
    take(run, 30)
    run.apply(hand(0))
    show(run, 5)
    back = run.apply(hand(5))
    take(run, 8)
    run.apply(back.inverse, takes_back=back.entry)
    run.apply(edits.AddPattern((0.5, 0.5), (1.0,)))
    take(run, 8)
    fewer = run.apply(SetReplicas(6))
    show(run, 2)
    take(run, 3)
    redo = run.apply(fewer.inverse, takes_back=fewer.entry)
    run.apply(redo.inverse, takes_back=redo.entry)
    take(run, 12)
    assert record_bits(replay(run.record()).record()) == record_bits(run.record())
    save_session(run.record(), tmp_path / "crowd.xorviz")
    again = LivingRun(open_session(tmp_path / "crowd.xorviz"))
    assert again.record().log == run.record().log
    for each in (run, again):
        take(each, 20)
        each.apply(KeepReplica(3))
        take(each, 20)
    assert run_bits(again) == run_bits(run)
    assert (
        record_bits(replay(again.record()).record())["state"] == record_bits(run.record())["state"]
    )


@pytest.mark.usefixtures("compiled_engine")
@pytest.mark.parametrize("engine", ENGINES)
@settings(
    max_examples=25,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
@given(data=st.data())
def test_a_crowd_edited_and_undone_equals_each_replica_alone(engine, data):
    """Each draws its own numbers, and undo takes the edit back in every one, in every bit."""
    spec = data.draw(experiments(tame=True, min_replicas=2).map(read_experiment))
    runs = [living(spec, engine=engine)]
    runs += [living(spec.alone(replica), engine=engine) for replica in spec.replica_numbers]
    done = []
    for _ in range(data.draw(st.integers(1, 5))):
        steps = data.draw(st.integers(0, 9))
        assume(all(advance(run, steps) for run in runs))
        if done and data.draw(st.booleans()):
            for run, receipt in zip(runs, done.pop(), strict=True):
                run.apply(receipt.inverse, takes_back=receipt.entry)
            continue
        present = runs[0].record().position
        own = present.spec.data.resample == "replica"
        kinds = tuple(kind for kind in KINDS if not (own and kind in POINTING))
        edit = data.draw(edits_for(present, kinds))
        try:
            done.append([run.apply(edit) for run in runs])
        except SpecError:
            continue
    assume(all(advance(run, 9) for run in runs))
    for replica, alone in zip(spec.replica_numbers, runs[1:], strict=True):
        assert alone_bits(runs[0], replica) == alone_bits(alone, replica)


@pytest.mark.usefixtures("compiled_engine")
def test_the_engine_is_chosen_anew_for_a_run_that_begins_again_and_kept_by_those_left():
    run = LivingRun(living(CROWD, 3).record(), engines=Engines(COMPILED))
    assert run.engine == NUMPY
    run.apply(SetReplicas(5))
    assert run.engine == NUMPY
    more = run.apply(SetReplicas(8))
    assert (run.engine, more.changes) == (COMPILED, ("run", "weights", "engine"))
    run.apply(more.inverse)
    assert run.engine == NUMPY
