"""What the doctor says in a snapshot: what the whole examination says, seldom, in nobody's way."""

import time

import numpy as np
import pytest

from tests.engine.experiments import chain_json, experiment, patterns_json
from tests.session.diverging import diverging, first_bad_step
from tests.session.runs import living, record_bits, take
from xorviz.engine.errors import NonFiniteError
from xorviz.insight.doctor import diagnose, measure
from xorviz.session import edits
from xorviz.session.case_of_record import case_of_record, experiment_since
from xorviz.session.experiments import load_experiment
from xorviz.session.living import LivingRun
from xorviz.session.picture import Status
from xorviz.session.record import Record
from xorviz.session.snapshot import Failure, Probe, Request, TrainerState, Verdict

ASKED = Request(frozenset({Probe.DOCTOR}))
RUNNING = Status(state=TrainerState.RUNNING, in_parts=True)
#: Seconds to wait for what is done in the background at most.
PATIENCE = 60.0


def preset(name, steps):
    return living(load_experiment(name).position.spec, steps)


def large_spec():
    """Thirty units that read thirty numbers of three hundred patterns."""
    generator = np.random.default_rng(5)
    inputs = generator.standard_normal((300, 30))
    targets = (inputs[:, :1] > 0.0).astype(float)
    return experiment(chain_json(30, 30, 1), patterns_json(inputs.tolist(), targets.tolist()))


def whole(run):
    """Return the diagnosis by the road of the command line."""
    case = case_of_record(run.record())
    return diagnose(case, measure(case))


@pytest.mark.parametrize(
    ("name", "steps"),
    [("relu-2-2-1", 0), ("relu-2-2-1", 700), ("relu-4-2-1", 2000), ("paired-inputs", 500)],
)
def test_it_says_what_the_whole_examination_says(name, steps):
    run = preset(name, steps)
    found = run.snapshot(ASKED, Status()).doctor
    assert found.step == steps
    assert found.diagnosis == whole(run)
    assert found.spec == run.record().position.spec.alone(0)
    assert found.unit_ids == run.record().position.state.unit_ids


def test_nobody_can_write_to_it():
    found = preset("relu-4-2-1", 2000).snapshot(ASKED, Status()).doctor
    finding = found.diagnosis.findings[0]
    for mapping in (found.unit_ids, found.diagnosis.evidence, finding.evidence):
        with pytest.raises(TypeError):
            mapping["loss"] = 0.0
    with pytest.raises(TypeError):
        finding.fixes[0].values["layer"] = "out"


def test_nothing_is_looked_for_where_nobody_asks():
    run = preset("relu-2-2-1", 10)
    others = frozenset(Probe) - {Probe.DOCTOR}
    assert run.snapshot(Request(others), Status()).doctor is None


def test_looking_changes_nothing():
    run, other = preset("relu-4-2-1", 300), preset("relu-4-2-1", 300)
    for _ in range(5):
        run.snapshot(ASKED, RUNNING)
        take(run, 7)
        take(other, 7)
    assert record_bits(run.record()) == record_bits(other.record())


def test_a_run_that_goes_on_is_looked_at_four_times_a_second_at_most():
    run = preset("relu-2-2-1", 50)
    start = time.perf_counter()
    found = []
    for _ in range(60):
        take(run, 1)
        found.append(run.snapshot(ASKED, RUNNING).doctor)
    seconds = time.perf_counter() - start
    assert len({one.step for one in found}) <= 1 + seconds / 0.25
    assert found[0].step == 51


def test_without_a_window_each_step_is_looked_at():
    run = preset("relu-2-2-1", 50)
    for step in (51, 52, 53):
        take(run, 1)
        assert run.snapshot(ASKED, Status()).doctor.step == step


def test_after_an_edit_it_speaks_of_the_network_that_there_is():
    run = preset("relu-2-2-1", 500)
    run.snapshot(ASKED, Status())
    run.apply(edits.AddUnit("h1"))
    take(run, 200)
    found = run.snapshot(ASKED, Status()).doctor
    assert found.since == 500
    assert found.spec.network.width("h1") == 3
    assert len(found.unit_ids["h1"]) == 3


def test_edits_one_after_the_other_do_not_bring_a_look_each():
    run = preset("relu-2-2-1", 20)
    assert run.snapshot(ASKED, RUNNING).doctor is not None
    start = time.perf_counter()
    looks = 0
    for number in range(40):
        run.apply(edits.SetLearningRate(0.001 + 0.0001 * number), continues=True)
        looks += run.snapshot(ASKED, RUNNING).doctor is not None
    assert looks <= 1 + (time.perf_counter() - start) / 0.25


def test_a_run_whose_numbers_are_none_has_diverged():
    run = LivingRun(Record.fresh(diverging()))
    with pytest.raises(NonFiniteError) as stopped:
        take(run, 1000)
    error = stopped.value
    failure = Failure(error.step, error.layer, error.where)
    status = Status(state=TrainerState.FAILED, failure=failure)
    found = run.snapshot(ASKED, status).doctor.diagnosis
    assert found.verdict is Verdict.DIVERGED
    assert found.evidence["step"] == error.step
    assert found.findings[0].code == "non-finite"
    # By hand, the update of this step would have been the first that is no number.
    assert error.step in (first_bad_step() - 1, first_bad_step())


def test_a_large_network_is_looked_at_beside_the_run():
    run = living(large_spec(), 3)
    first = run.snapshot(ASKED, RUNNING).doctor
    assert first is None
    end = time.perf_counter() + PATIENCE
    found = None
    while found is None and time.perf_counter() < end:
        take(run, 1)
        found = run.snapshot(ASKED, RUNNING).doctor
    run.close()
    assert found is not None
    # As the run stood when it was asked.
    assert found.step == 3
    assert found.diagnosis == whole(living(large_spec(), 3))


def test_an_edit_ends_what_was_looked_for_beside_the_run():
    run = living(large_spec(), 3)
    run.snapshot(ASKED, RUNNING)
    run.apply(edits.SetLearningRate(0.5))
    run.snapshot(ASKED, RUNNING)
    # The threads are gone when this returns: a guard looks for them.
    run.close()


def test_without_a_window_a_large_network_is_looked_at_at_once():
    run = living(large_spec(), 3)
    assert run.snapshot(ASKED, Status()).doctor.step == 3


def undone(run, *edits_made):
    """Make edits and take them back, the last first."""
    done = [run.apply(edit) for edit in edits_made]
    return [run.apply(one.inverse, takes_back=one.entry) for one in reversed(done)]


def test_an_edit_that_was_taken_back_at_once_leaves_the_curves_whole():
    run = living(experiment(), 2000)
    marks = run.record().position.history.marks
    assert experiment_since(marks) == 0
    before = case_of_record(run.record()).course
    undone(run, edits.AddUnit("h1"), edits.AddUnit("h1"), edits.SetBatchSize(2))
    after = case_of_record(run.record()).course
    assert (after.steps == before.steps).all()
    assert (after.loss == before.loss).all()


def test_one_that_stands_or_that_was_trained_with_does_not():
    run = living(experiment(), 500)
    (undo,) = undone(run, edits.AddUnit("h1"))
    run.apply(undo.inverse, takes_back=undo.entry)
    assert experiment_since(run.record().position.history.marks) == 500
    run = living(experiment(), 500)
    done = run.apply(edits.AddUnit("h1"))
    take(run, 100)
    run.apply(done.inverse, takes_back=done.entry)
    assert experiment_since(run.record().position.history.marks) == 600
