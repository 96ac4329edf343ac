"""The part that is kept for a test, changed while the run goes on."""

from dataclasses import replace

import pytest

from tests.engine.experiments import chain_json, experiment
from tests.session.replay import replay
from tests.session.runs import living, record_bits, take
from xorviz.engine.errors import SpecError
from xorviz.engine.spec import read_data
from xorviz.session import edits
from xorviz.session.picture import Status
from xorviz.session.presets import load_preset
from xorviz.session.snapshot import Probe, Request

CLOUD = {"kind": "circles", "sample": 40, "seed": 1}
ROWS = {
    "kind": "patterns",
    "inputs": [[k, -k] for k in range(10)],
    "targets": [[k % 2] for k in range(10)],
}


def run_on(data):
    return living(replace(experiment(chain_json(2, 3, 1)), data=read_data(data)).validate(), 5)


def inputs_of(run):
    patterns = run.snapshot(Request(frozenset({Probe.PATTERNS})), Status()).patterns
    return sorted(map(tuple, patterns.inputs.tolist()))


@pytest.mark.parametrize(("data", "left"), [(CLOUD, 30), (ROWS, 8)])
def test_a_share_is_kept_and_undo_brings_the_former_back(data, left):
    run = run_on(data)
    before = run.record()
    done = run.apply(edits.SetTestShare(0.25))
    assert run.record().position.spec.data.patterns == left
    assert run.evaluate_test() is not None
    assert done.changes == ("data",)
    take(run, 7)
    run.apply(done.inverse, takes_back=0)
    assert run.record().position.spec == before.position.spec
    assert run.evaluate_test() is None


def test_what_was_learned_stays_and_other_patterns_are_chosen_by_another_seed():
    run = run_on(ROWS)
    run.apply(edits.SetTestShare(0.5))
    weights = run.record().position.state.parameters["h1"].kernel
    first = inputs_of(run)
    run.apply(edits.SetDataSeed(3))
    assert (run.record().position.state.parameters["h1"].kernel == weights).all()
    assert inputs_of(run) != first
    assert len(inputs_of(run)) == 5


def test_the_log_is_replayed_to_the_same_bits():
    spec = load_preset("digits")
    run = living(spec, 3)
    run.apply(edits.SetTestShare(0.4))
    take(run, 2)
    run.apply(edits.SetDataSeed(8))
    take(run, 2)
    record = run.record()
    bits, again = record_bits(record), record_bits(replay(record).record())
    for each in (bits, again):
        del each["saved"]
    assert again == bits


@pytest.mark.parametrize("share", [-0.1, 0.6])
@pytest.mark.parametrize("data", [CLOUD, ROWS])
def test_other_shares_are_refused(data, share):
    run = run_on(data)
    with pytest.raises(SpecError) as caught:
        run.apply(edits.SetTestShare(share))
    assert (caught.value.path, caught.value.allowed) == ("data.test", ("[0, 0.5]",))


def test_of_a_function_of_bits_nothing_is_kept():
    run = living(experiment(), 3)
    with pytest.raises(SpecError) as caught:
        run.apply(edits.SetTestShare(0.2))
    assert caught.value.path == "data.test"
