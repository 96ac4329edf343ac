"""The log: every applied edit with its step, and enough to come to the same weights again."""

import json

from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from tests.engine.experiments import experiment
from tests.engine.strategies import experiments
from tests.session.edit_moves import edits_for
from tests.session.replay import edit_from_json, replay
from tests.session.runs import advance, living, record_bits
from xorviz.engine.errors import SpecError
from xorviz.engine.registry import Choice
from xorviz.engine.spec import GateData, read_experiment
from xorviz.session import edits

SPECS = experiments(tame=True).map(read_experiment)
STEPS = st.integers(0, 9)


@settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow])
@given(st.data())
def test_replaying_a_log_leads_to_the_same_in_every_bit(data):
    """Edits, undos and redos (undos of undos), with training between them."""
    run = living(data.draw(SPECS))
    done: list[tuple[int, edits.Edit]] = []
    undone: list[tuple[int, edits.Edit]] = []
    for _ in range(data.draw(st.integers(1, 7))):
        assume(advance(run, data.draw(STEPS)))
        moves = ["do", *(["undo"] if done else []), *(["redo"] if undone else [])]
        move = data.draw(st.sampled_from(moves))
        if move == "do":
            edit = data.draw(edits_for(run.record().position))
            try:
                receipt = run.apply(edit)
            except SpecError:
                continue
            done.append((receipt.entry, receipt.inverse))
            undone.clear()
            continue
        source, target = (done, undone) if move == "undo" else (undone, done)
        entry, inverse = source.pop()
        receipt = run.apply(inverse, takes_back=entry)
        target.append((receipt.entry, receipt.inverse))
    assume(advance(run, data.draw(STEPS)))
    again = record_bits(replay(run.record()).record())
    assert again == record_bits(run.record())


def test_an_entry_says_what_was_done_when_and_what_it_changed():
    run = living(experiment(training={"batch_size": 3}), 5)
    run.apply(edits.SetActivation("h1", Choice("leaky_relu", (("negative_slope", 0.5),))))
    advance(run, 2)
    undo = run.apply(edits.SetData(GateData("and", sample=9))).inverse
    run.apply(undo, takes_back=1)
    entries = [entry.to_json() for entry in run.record().log]
    assert [(entry["step"], entry["edit"]) for entry in entries] == [
        (
            5,
            {
                "edit": "set_activation",
                "layer": "h1",
                "activation": {"name": "leaky_relu", "negative_slope": 0.5},
            },
        ),
        (7, {"edit": "set_data", "data": GateData("and", sample=9).to_json()}),
        (7, {"edit": "undo", "entry": 1}),
    ]
    assert [entry["receipt"]["changes"] for entry in entries] == [["network"], ["data"], ["data"]]
    assert entries[0]["receipt"]["output_moved"] > 0.0


@settings(max_examples=30)
@given(st.data())
def test_an_edit_goes_through_json_and_back(data):
    run = living(data.draw(SPECS))
    edit = data.draw(edits_for(run.record().position))
    assert edit_from_json(json.loads(json.dumps(edit.to_json(), allow_nan=False))) == edit


def test_the_log_only_grows_and_a_restart_keeps_it():
    run = living(experiment(), 3)
    run.apply(edits.SetBias("h1", 0, 1.0))
    undo = run.apply(edits.RestartRun()).inverse
    advance(run, 2)
    run.apply(undo, takes_back=1)
    assert [(entry.step, entry.edit["edit"]) for entry in run.record().log] == [
        (3, "set_bias"),
        (3, "restart_run"),
        (2, "undo"),
    ]
    assert run.step == 3
    assert run.record().origin == experiment()


def marks(run):
    return [
        (mark.step, mark.code, dict(mark.values)) for mark in run.record().position.history.marks
    ]


def test_marks_stand_on_the_curves_where_the_edits_took_effect():
    run = living(experiment(), 4)
    run.apply(edits.AddUnit("h1"))
    advance(run, 3)
    run.apply(edits.SetLearningRate(0.5))
    assert marks(run) == [
        (4, "add_unit", {"layer": "h1"}),
        (7, "set_learning_rate", {"learning_rate": 0.5}),
    ]


def test_a_restart_marks_the_new_curves_and_its_undo_the_old_ones():
    run = living(experiment(), 4)
    run.apply(edits.AddUnit("h1"))
    undo = run.apply(edits.RestartRun(3)).inverse
    assert marks(run) == [(0, "restart_run", {"seed": 3})]
    run.apply(undo, takes_back=1)
    assert marks(run) == [(4, "add_unit", {"layer": "h1"}), (4, "undo", {"entry": 1})]


def test_a_dragged_slider_leaves_one_mark_and_all_its_entries():
    run = living(experiment(), 1)
    for rate in (0.1, 0.2, 0.3):
        run.apply(edits.SetLearningRate(rate), continues=rate > 0.1)
    assert marks(run) == [(1, "set_learning_rate", {"learning_rate": 0.3})]
    assert len(run.record().log) == 3
    run.apply(edits.SetBias("h1", 0, 1.0), continues=True)
    assert len(marks(run)) == 2
