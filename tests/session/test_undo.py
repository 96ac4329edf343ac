"""Every edit has an inverse that takes back the edit, in every bit, and never the training."""

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from tests.engine.strategies import experiments
from tests.session.edit_moves import BEGIN_AN_EPOCH, KINDS, edits_for
from tests.session.runs import advance, curve_bits, living, record_bits, run_bits
from xorviz.engine.errors import SpecError
from xorviz.engine.spec import read_experiment
from xorviz.session import edits
from xorviz.session.edits import Edit
from xorviz.session.living import LivingRun

#: What an undo leaves as it is: ordinals only grow, and an epoch that was cut short is over.
EPOCH = ("epoch", "batch", "first_solved", "plateau.total", "plateau.patterns")

SPECS = experiments(tame=True).map(read_experiment)
STEPS = st.integers(0, 9)
random_runs = settings(max_examples=30, suppress_health_check=[HealthCheck.too_slow])


def started(data: st.DataObject) -> LivingRun:
    run = living(data.draw(SPECS))
    assume(advance(run, data.draw(STEPS)))
    return run


def try_edit(run: LivingRun, edit: Edit) -> Edit | None:
    """Apply an edit and return its inverse; where it is refused, see that nothing changed."""
    before = record_bits(run.record())
    try:
        return run.apply(edit).inverse
    except SpecError:
        assert record_bits(run.record()) == before
        return None


def test_every_verb_is_tried():
    assert set(KINDS) == set(Edit.__subclasses__()) - {
        verb for verb in Edit.__subclasses__() if verb.__module__ != edits.__name__
    }


@random_runs
@given(st.data())
def test_a_series_of_edits_taken_back_at_once_leaves_no_trace(data):
    run = started(data)
    inverses, cut_short = [], False
    before = run_bits(run, "edits", *EPOCH)
    with_epoch = run_bits(run, "edits")
    for _ in range(data.draw(st.integers(1, 6))):
        edit = data.draw(edits_for(run.record().position))
        inverse = try_edit(run, edit)
        if inverse is not None:
            inverses.append(inverse)
            cut_short |= isinstance(edit, BEGIN_AN_EPOCH)
    for inverse in reversed(inverses):
        run.apply(inverse)
    assert run_bits(run, "edits", *EPOCH) == before
    if not cut_short:
        assert run_bits(run, "edits") == with_epoch


@random_runs
@given(st.data())
def test_doing_again_what_was_taken_back_leads_to_the_same(data):
    """Redo is the inverse of the inverse, for a whole series."""
    run = started(data)
    inverses = []
    for _ in range(data.draw(st.integers(1, 5))):
        inverse = try_edit(run, data.draw(edits_for(run.record().position)))
        inverses += [] if inverse is None else [inverse]
    there = run_bits(run, "edits", *EPOCH)
    redo = [run.apply(inverse).inverse for inverse in reversed(inverses)]
    undo = [run.apply(inverse).inverse for inverse in reversed(redo)]
    assert run_bits(run, "edits", *EPOCH) == there
    for inverse in reversed(undo):
        run.apply(inverse)
    for inverse in reversed(redo):
        run.apply(inverse)
    assert run_bits(run, "edits", *EPOCH) == there


@random_runs
@given(st.data())
def test_an_undo_after_training_brings_the_experiment_back_and_keeps_the_steps(data):
    """With steps between the edits and between the undos, the spec comes back, layer by layer."""
    run = started(data)
    inverses = []
    kinds = tuple(kind for kind in KINDS if kind is not edits.RestartRun)
    before = run.record().position
    for _ in range(data.draw(st.integers(1, 4))):
        inverse = try_edit(run, data.draw(edits_for(run.record().position, kinds)))
        inverses += [] if inverse is None else [inverse]
        assume(advance(run, data.draw(STEPS)))
    for inverse in reversed(inverses):
        run.apply(inverse)
        assume(advance(run, data.draw(STEPS)))
    after = run.record().position
    assert after.spec == before.spec
    assert after.state.unit_ids == before.state.unit_ids
    assert after.state.step == run.step >= before.state.step
    shapes = [
        {name: arrays.kernel.shape for name, arrays in position.state.parameters.items()}
        for position in (before, after)
    ]
    assert shapes[0] == shapes[1]
    assert after.state.slots.keys() == before.state.slots.keys()


@random_runs
@given(st.data())
def test_taking_back_a_restart_brings_the_whole_former_run(data):
    """Its curves too, whatever the new run has done meanwhile; and back again."""
    run = started(data)
    former = run_bits(run)
    curves = curve_bits(run.record().position.history)
    undo = run.apply(edits.RestartRun(data.draw(st.none() | st.integers(0, 99)))).inverse
    assume(advance(run, data.draw(STEPS)))
    restarted = run_bits(run)
    redo = run.apply(undo).inverse
    assert run_bits(run) == former
    assert curve_bits(run.record().position.history) == curves
    advance(run, 5)
    run.apply(redo)
    assert run_bits(run) == restarted


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
@settings(max_examples=8, suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much])
@given(st.data())
def test_each_edit_alone_and_its_inverse(kind, data):
    run = started(data)
    before = run_bits(run, "edits", *EPOCH)
    inverse = try_edit(run, data.draw(edits_for(run.record().position, (kind,))))
    assume(inverse is not None)
    after = run_bits(run, "edits", *EPOCH)
    redo = run.apply(inverse).inverse
    assert run_bits(run, "edits", *EPOCH) == before
    run.apply(redo)
    assert run_bits(run, "edits", *EPOCH) == after
