"""The microscope in a snapshot: where somebody asks, at this step, and the run stays as it is."""

import numpy as np
import pytest

from tests.engine.experiments import chain_json, experiment, patterns_json
from tests.session.diverging import diverging, first_bad_step
from tests.session.runs import living, record_bits, show, take
from xorviz.engine.errors import NonFiniteError
from xorviz.session import edits
from xorviz.session.experiments import load_experiment
from xorviz.session.picture import Status
from xorviz.session.snapshot import Probe, Request, TrainerState

ASKED = frozenset({Probe.MICROSCOPE, Probe.PATTERNS})


def look(run, pattern=None):
    return run.snapshot(Request(ASKED, pattern=pattern), Status())


def preset(name, steps):
    return living(load_experiment(name).position.spec, steps)


@pytest.mark.parametrize("engine", ["numpy", "compiled"])
def test_the_weights_of_the_next_snapshot_are_those_it_names(engine, request):
    if engine == "compiled":
        request.getfixturevalue("compiled_engine")
    run = living(load_experiment("relu-2-2-1").position.spec, 300, engine)
    for _ in range(5):
        found = look(run, 2).microscope
        assert (found.step, found.pattern) == (run.step, 2)
        take(run, 1)
        for name, weights in look(run).weights.items():
            after = found.ahead.layers[name].after
            np.testing.assert_array_equal(after[:-1], weights.kernel)
            np.testing.assert_array_equal(after[-1], weights.bias)


def test_its_activations_are_those_of_the_table():
    snapshot = look(preset("skip-relu-2-1-1", 100), 3)
    for name, layer in snapshot.microscope.passed.layers.items():
        np.testing.assert_allclose(
            layer.activation, snapshot.patterns.activations[name][3], rtol=1e-12
        )
    np.testing.assert_array_equal(snapshot.microscope.passed.target, snapshot.patterns.targets[3])


def test_another_start_on_display_has_its_own_numbers():
    spec = experiment(replicas=4, replica=0, training={"batch_size": 2})
    run = living(spec, 25)
    show(run, 3)
    found = look(run).microscope
    take(run, 1)
    weights = look(run).weights["h1"]
    np.testing.assert_array_equal(found.ahead.layers["h1"].after[:-1], weights.kernel)


def test_an_edit_at_the_same_step_shows_new_numbers():
    run = preset("relu-2-2-1", 50)
    before = look(run, 3).microscope
    run.apply(edits.SetBias("h1", run.record().position.state.unit_ids["h1"][0], -50.0))
    after = look(run, 3).microscope
    assert after.step == before.step
    assert after.passed.layers["h1"].activation[0] == 0.0
    assert after.passed.layers["h1"].off[0]


def test_it_is_not_looked_for_unasked_nor_while_the_run_goes_on():
    run = preset("relu-2-2-1", 10)
    others = frozenset(Probe) - {Probe.MICROSCOPE}
    assert run.snapshot(Request(others), Status()).microscope is None
    running = Status(state=TrainerState.RUNNING)
    assert run.snapshot(Request(ASKED), running).microscope is None


def test_a_pattern_that_there_is_not_is_the_first():
    run = preset("relu-2-2-1", 10)
    assert look(run, 99).microscope.pattern == 0
    assert look(run, -1).microscope.pattern == 0


def test_looking_changes_nothing():
    run, other = preset("relu-4-2-1", 300), preset("relu-4-2-1", 300)
    for pattern in range(4):
        look(run, pattern)
        look(run, pattern)
        take(run, 7)
        take(other, 7)
    assert record_bits(run.record()) == record_bits(other.record())


def test_a_large_network_is_not_looked_at():
    generator = np.random.default_rng(3)
    inputs = generator.standard_normal((50, 40)).tolist()
    targets = generator.integers(0, 2, (50, 1)).astype(float).tolist()
    run = living(experiment(chain_json(40, 600, 1), patterns_json(inputs, targets)))
    found = look(run).microscope
    assert found.passed is None
    assert found.ahead is None


def test_of_a_run_that_cannot_go_on_the_step_is_not_taken():
    run = living(diverging(), first_bad_step() - 1)
    with pytest.raises(NonFiniteError) as raised:
        take(run, 1)
    found = look(run).microscope
    assert found.ahead.breaks == raised.value.layer


def test_requests_are_joined():
    one, other = Request(pattern=2), Request(ASKED)
    assert one.joined(other).pattern == 2
    assert other.joined(one).pattern == 2
    assert one.joined(Request(pattern=0)).pattern == 0
