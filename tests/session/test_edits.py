"""What each edit does, against what a person would work out by hand."""

import math
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from tests.engine.experiments import XOR, chain_json, experiment, network_json
from tests.engine.strategies import experiments
from tests.session.runs import advance, living, record_bits
from xorviz.engine.registry import Choice
from xorviz.engine.spec import GateData, read_data, read_experiment
from xorviz.engine.streams import SHARED, order_stream, weight_stream
from xorviz.session import edits
from xorviz.session.presets import load_preset

SKIP = network_json({"x": 2}, [("h1", ["x"], 3, "tanh"), ("out", ["h1", "x"], 1, "sigmoid")])


def adam_run(steps=7, **rest):
    """A network of 2-3-1 with a skip, in the middle of its second epoch."""
    training = {"optimizer": "adam", "batch_size": 1}
    return living(experiment(SKIP, training=training, **rest), steps)


def state(run):
    return run.record().position.state


def test_a_new_unit_leaves_everything_else_and_sends_nothing():
    run = adam_run(replicas=2)
    before = state(run)
    run.apply(edits.AddUnit("h1"))
    after = state(run)
    assert after.unit_ids == {"h1": (0, 1, 2, 3), "out": (0,)}
    for arrays, former in [
        (after.parameters, before.parameters),
        *((after.slots[name], before.slots[name]) for name in ("momentum", "velocity")),
    ]:
        kernel, out = arrays["h1"].kernel, arrays["out"].kernel
        assert (kernel[:, :, :3] == former["h1"].kernel).all()
        assert (np.delete(out, 3, axis=1) == former["out"].kernel).all()
        assert (out[:, 3] == 0.0).all()


def test_a_new_unit_draws_from_the_stream_of_its_name_and_ordinal():
    run = adam_run(seed=5, replicas=2)
    run.apply(edits.SetBias("out", 0, 0.25))
    run.apply(edits.AddUnit("h1"))
    limit = math.sqrt(6.0 / (2 + 4))
    for replica in range(2):
        expected = weight_stream(5, replica, "h1", 3, 2).uniform(-limit, limit, 2)
        assert (state(run).parameters["h1"].kernel[replica, :, 3] == expected).all()


def test_a_new_unit_does_not_reshuffle_the_data():
    with_unit, without = adam_run(), adam_run()
    with_unit.apply(edits.AddUnit("h1"))
    traces = [], []
    with_unit.advance(1, traces[0])
    without.advance(1, traces[1])
    assert traces[0] == pytest.approx(traces[1], rel=1e-12)


@settings(max_examples=35)
@given(experiments(tame=True).map(read_experiment), st.integers(0, 20), st.data())
def test_a_new_unit_moves_no_output(spec, steps, data):
    """Except in a softmax layer, whose units share one total."""
    wide = [
        layer.id
        for layer in spec.network.layers
        if layer.id != spec.network.output and layer.activation.name != "softmax"
    ]
    assume(wide)
    run = living(spec)
    assume(advance(run, steps))
    done = run.apply(edits.AddUnit(data.draw(st.sampled_from(wide))))
    # Sums of up to a few dozen terms, in another order.
    assert done.output_moved <= 1e-12
    assert done.changes == ("network", "weights")


def test_a_removed_unit_returns_with_its_weights_and_moments_while_the_others_learned_on():
    run = adam_run(replicas=2)
    before = state(run)
    undo = run.apply(edits.RemoveUnit("h1", 1)).inverse
    assert state(run).unit_ids["h1"] == (0, 2)
    advance(run, 20)
    meanwhile = state(run)
    run.apply(undo)
    after = state(run)
    assert after.unit_ids == before.unit_ids
    assert after.step == before.step + 20
    for name in (None, "momentum", "velocity"):
        old, new, now = (
            one.parameters if name is None else one.slots[name]
            for one in (before, meanwhile, after)
        )
        assert (now["h1"].kernel[:, :, 1] == old["h1"].kernel[:, :, 1]).all()
        assert (now["h1"].bias[:, :, 1] == old["h1"].bias[:, :, 1]).all()
        assert (now["out"].kernel[:, 1] == old["out"].kernel[:, 1]).all()
        assert (np.delete(now["h1"].kernel, 1, axis=2) == new["h1"].kernel).all()
        assert (np.delete(now["out"].kernel, 1, axis=1) == new["out"].kernel).all()
        assert (now["out"].bias == new["out"].bias).all()


def test_a_weight_is_set_in_the_row_of_its_source():
    """The output reads h1 (three units) and then x: x's second unit is the fifth row."""
    run = adam_run()
    before = state(run).parameters["out"].kernel
    run.apply(edits.SetWeight("out", "x", 1, 0, 0.5))
    run.apply(edits.SetWeight("out", "h1", 2, 0, -0.25))
    after = state(run).parameters["out"].kernel
    assert (after[0, 4, 0], after[0, 2, 0]) == (0.5, -0.25)
    assert (np.delete(after, [2, 4], axis=1) == np.delete(before, [2, 4], axis=1)).all()


def test_ids_stay_with_their_units_when_others_go():
    run = adam_run()
    run.apply(edits.RemoveUnit("h1", 0))
    run.apply(edits.SetWeight("out", "h1", 2, 0, 0.75))
    run.apply(edits.SetBias("h1", 1, -0.5))
    assert state(run).parameters["out"].kernel[0, 1, 0] == 0.75
    assert state(run).parameters["h1"].bias[0, 0].tolist()[0] == -0.5


def test_a_weight_set_by_hand_in_a_crowd_goes_back_to_what_each_replica_had():
    run = adam_run(replicas=4)
    own = state(run).parameters["h1"].kernel[:, 1, 2].copy()
    assert len(set(own)) == 4
    undo = run.apply(edits.SetWeight("h1", "x", 1, 2, 3.0)).inverse
    assert state(run).parameters["h1"].kernel[:, 1, 2].tolist() == [3.0] * 4
    run.apply(undo)
    assert (state(run).parameters["h1"].kernel[:, 1, 2] == own).all()


def test_another_activation_changes_nothing_but_the_answer():
    run = adam_run()
    before = state(run)
    done = run.apply(edits.SetActivation("h1", Choice("relu")))
    assert run.record().position.spec.network.layer("h1").activation == Choice("relu")
    assert state(run).parameters["h1"].kernel.tobytes() == before.parameters["h1"].kernel.tobytes()
    assert done.output_moved > 0.0


def test_the_move_of_the_output_is_the_largest_over_the_patterns():
    """A linear output of weights 1 and 2: a bias of 3 moves every answer by 3."""
    network = chain_json(2, 1, output="linear")
    run = living(experiment(network, weights={"out": {"kernel": [[1.0], [2.0]]}}))
    assert run.apply(edits.SetBias("out", 0, 3.0)).output_moved == 3.0
    assert run.apply(edits.SetWeight("out", "x", 0, 0, -4.0)).output_moved == 5.0


def test_a_learning_rate_keeps_the_moments_and_the_count_of_steps():
    run, same = adam_run(), adam_run()
    run.apply(edits.SetLearningRate(0.5))
    for name in ("momentum", "velocity"):
        assert (state(run).slots[name]["h1"].kernel == state(same).slots[name]["h1"].kernel).all()
    assert state(run).iteration == state(same).iteration == 7
    advance(run, 1)
    advance(same, 1)
    moved, moved_same = (state(one).parameters["h1"].kernel for one in (run, same))
    start = state(adam_run()).parameters["h1"].kernel
    np.testing.assert_allclose((moved - start) / (moved_same - start), 500.0, rtol=1e-6)


def test_another_optimizer_starts_afresh_and_an_undo_brings_the_moments_back():
    run = adam_run()
    before = state(run)
    undo = run.apply(edits.SetOptimizer(Choice("rmsprop"))).inverse
    assert state(run).slots.keys() == {"velocity"}
    assert not state(run).slots["velocity"]["h1"].kernel.any()
    assert state(run).iteration == 0
    advance(run, 9)
    run.apply(undo)
    assert state(run).iteration == before.iteration == 7
    for name in ("momentum", "velocity"):
        assert (state(run).slots[name]["h1"].kernel == before.slots[name]["h1"].kernel).all()


def losses_by_hand(run, rows):
    """The loss of one pattern after another, by the run's present weights: batches of one."""
    arrays = state(run).parameters
    losses = []
    for row in rows:
        x = np.array([row >> 1, row & 1], dtype=float)
        hidden = np.tanh(x @ arrays["h1"].kernel[0] + arrays["h1"].bias[0, 0])
        z = np.concatenate([hidden, x]) @ arrays["out"].kernel[0] + arrays["out"].bias[0, 0]
        p = 1.0 / (1.0 + np.exp(-z[0]))
        losses.append(-math.log(p if row in (1, 2) else 1.0 - p))
    return losses


@pytest.mark.parametrize(
    "edit",
    [
        edits.SetData(GateData("xor", seed=1)),
        edits.SetBatchSize(1),
        edits.SetShuffle(True),
    ],
    ids=lambda edit: edit.code,
)
def test_other_data_batches_or_order_begin_a_new_epoch_with_its_own_permutation(edit):
    """Step 7 of batches of one is in the middle of epoch 1; the next takes epoch 2 from its start.

    A learning rate of 0 keeps the weights, so that the trace tells the order of the patterns.
    """
    run = adam_run(seed=3)
    run.apply(edits.SetLearningRate(0.0))
    run.apply(edit)
    assert (state(run).epoch, state(run).batch, state(run).step) == (2, 0, 7)
    trace = []
    for _ in range(8):
        run.advance(1, trace)
    rows = [*order_stream(3, SHARED, 2).permutation(4), *order_stream(3, SHARED, 3).permutation(4)]
    assert trace == pytest.approx(losses_by_hand(run, rows), rel=1e-12)


def test_at_the_start_of_an_epoch_no_epoch_is_skipped():
    run = adam_run(steps=8)
    run.apply(edits.SetShuffle(False))
    assert (state(run).epoch, state(run).batch) == (2, 0)


def test_other_data_are_judged_anew():
    run = living(experiment(training={"solved": "accuracy"}, data={**XOR, "gate": "nor"}), 0)
    run.apply(edits.SetWeight("out", "h1", 0, 0, 0.0))
    run.apply(edits.SetWeight("out", "h1", 1, 0, 0.0))
    run.apply(edits.SetBias("out", 0, -9.0))
    run.apply(edits.SetData(read_data({"kind": "patterns", "inputs": [[1, 1]], "targets": [[0]]})))
    assert (run.evaluate().accuracy[0], bool(run.evaluate().solved[0])) == (1.0, True)
    run.apply(edits.SetData(read_data({"kind": "patterns", "inputs": [[1, 1]], "targets": [[1]]})))
    assert (run.evaluate().accuracy[0], bool(run.evaluate().solved[0])) == (0.0, False)


@settings(max_examples=30)
@given(experiments(tame=True).map(read_experiment), st.integers(0, 15), st.none() | st.just(77))
def test_a_restart_is_a_fresh_run_of_the_experiment_as_it_is_now(spec, steps, seed):
    run = living(spec)
    assume(advance(run, steps))
    run.apply(edits.SetActivation(spec.network.layers[0].id, Choice("tanh")))
    run.apply(edits.RestartRun(seed))
    now = run.record().position.spec
    assert now.seed == (spec.seed if seed is None else 77)
    fresh = living(now)
    for steps_on in (0, 11):
        finite = [advance(one, steps_on) for one in (run, fresh)]
        assert finite[0] == finite[1]
        one, other = record_bits(run.record()), record_bits(fresh.record())
        assert one["state"] == other["state"]
        assert one["curves"] == other["curves"]


def test_undone_data_are_solved_since_when_they_were():
    spec = load_preset("nor-by-hand")
    run = living(spec, 3)
    solved = run.record().position.state.first_solved.tolist()
    assert solved == [0]
    undo = run.apply(edits.SetData(replace(spec.data, gate="and"))).inverse
    assert run.record().position.state.first_solved.tolist() == [-1]
    run.apply(undo)
    assert run.record().position.state.first_solved.tolist() == solved
