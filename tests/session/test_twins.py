"""Splitting a unit: what the network then computes, that the twins part, and the way back."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from tests.engine.experiments import chain_json, experiment, network_json
from tests.engine.states import bits, state_bits
from tests.engine.strategies import experiments
from tests.session.replay import replay
from tests.session.runs import advance, alone_bits, living, record_bits, run_bits, take
from xorviz.engine.choice import COMPILED, NUMPY
from xorviz.engine.registry import Choice
from xorviz.engine.spec import read_experiment
from xorviz.engine.twins import ASYMMETRY
from xorviz.session import edits
from xorviz.session.files import open_session, save_session
from xorviz.session.living import LivingRun

#: h1 has three readers, and one of them reads it after a branch beside it.
READ_BY_MANY = network_json(
    {"x": 2},
    [
        ("h1", ["x"], 3, "relu"),
        ("h2", ["h1"], 2, "relu"),
        ("h3", ["x", "h1"], 2, "relu"),
        ("out", ["h2", "h3", "h1", "x"], 1, "sigmoid"),
    ],
)
HOMOGENEOUS = ["linear", "relu", "leaky_relu"]
OPTIMIZERS = ["sgd", "adam", "rmsprop"]
X = np.array([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])


def many(steps=7, **rest):
    training = {"optimizer": "adam", "batch_size": 1}
    return living(experiment(READ_BY_MANY, training=training, **rest), steps)


def state(run):
    return run.record().position.state


def incoming(run, layer="h1", replica=0):
    """The columns of a kernel with their biases, a row for each unit."""
    kernel, bias = state(run).parameters[layer]
    return np.concatenate([kernel[replica], bias[replica]]).T


def unit_numbers(at, layer, place, readers):
    """All numbers of a unit in every array: into it, and out of it by the readers' rows."""
    found = []
    for arrays in (at.parameters, *(at.slots[name] for name in sorted(at.slots))):
        found += [arrays[layer].kernel[:, :, place], arrays[layer].bias[:, :, place]]
        found += [arrays[reader].kernel[:, row] for reader, row in readers.items()]
    return found


def test_the_numbers_of_both_by_hand():
    run = many(replicas=2)
    before = state(run)
    done = run.apply(edits.SplitUnit("h1", 1))
    after = state(run)
    assert done.changes == ("network", "weights")
    assert after.unit_ids["h1"] == (0, 1, 2, 3)
    assert ASYMMETRY == 1 / 64
    # The rows of h1 in its readers: h2 reads it alone, h3 after two inputs, out after four.
    firsts = {"h2": 0, "h3": 2, "out": 4}
    for place, factor in ((1, 65 / 64), (3, 63 / 64)):
        new = unit_numbers(after, "h1", place, {name: row + place for name, row in firsts.items()})
        old = unit_numbers(before, "h1", 1, {name: row + 1 for name, row in firsts.items()})
        factors = [factor, factor, 0.5, 0.5, 0.5] + [1.0] * 10
        for one, other, times in zip(new, old, factors, strict=True):
            assert (one == other * times).all()
    assert any(number.any() for number in new[5:])
    for old_arrays, new_arrays in [
        (before.parameters, after.parameters),
        *((before.slots[name], after.slots[name]) for name in before.slots),
    ]:
        others = [0, 2]
        assert (new_arrays["h1"].kernel[:, :, others] == old_arrays["h1"].kernel[..., others]).all()
        for name, first in firsts.items():
            kept = np.delete(new_arrays[name].kernel, [first + 1, first + 3], axis=1)
            assert (kept == np.delete(old_arrays[name].kernel, first + 1, axis=1)).all()
            assert (new_arrays[name].bias == old_arrays[name].bias).all()


@pytest.mark.parametrize("activation", HOMOGENEOUS)
@settings(max_examples=10)
@given(st.data())
def test_where_the_activation_is_positively_homogeneous_the_output_stays(activation, data):
    spec = data.draw(experiments(tame=True).map(read_experiment))
    hidden = [layer for layer in spec.network.layers if layer.id != spec.network.output]
    assume(hidden)
    layer = data.draw(st.sampled_from(hidden))
    run = living(spec)
    run.apply(edits.SetActivation(layer.id, Choice(activation)))
    assume(advance(run, data.draw(st.integers(0, 20))))
    unit_id = data.draw(st.sampled_from(state(run).unit_ids[layer.id]))
    assert run.apply(edits.SplitUnit(layer.id, unit_id)).output_moved <= 1e-12


@pytest.mark.parametrize("unit_id", [0, 1, 2])
def test_a_relu_that_many_read_moves_nothing(unit_id):
    run = many(60, seed=3)
    assert run.apply(edits.SplitUnit("h1", unit_id)).output_moved <= 1e-12


def test_elsewhere_the_output_moves_by_the_square_of_the_asymmetry():
    """Half of tanh at z(1 + e) and at z(1 − e): the second difference, at most e² z² / 2 · max|f″|.

    |tanh″| is at most 4 / (3 √3).
    """
    run = living(experiment(chain_json(2, 3, 1, hidden="tanh", output="linear"), seed=2), 25)
    columns, out = incoming(run), state(run).parameters["out"].kernel[0, :, 0]
    z = X @ columns[1, :2] + columns[1, 2]
    e = ASYMMETRY
    moved = out[1] * ((np.tanh(z * (1 + e)) + np.tanh(z * (1 - e))) / 2 - np.tanh(z))
    bound = abs(out[1]) * e**2 * (z**2).max() / 2 * 4 / (3 * 3**0.5)
    done = run.apply(edits.SplitUnit("h1", 1))
    assert done.output_moved == pytest.approx(abs(moved).max(), rel=1e-6)
    assert 0.0 < done.output_moved <= bound


def apart(run):
    """How far from each other the incoming weights of unit 1 and of its twin are."""
    return np.linalg.norm(incoming(run)[1] - incoming(run)[3])


def angle(run):
    """The angle between them, in degrees."""
    one, other = (incoming(run)[unit] / np.linalg.norm(incoming(run)[unit]) for unit in (1, 3))
    return np.degrees(2 * np.arcsin(np.linalg.norm(one - other) / 2))


def by_optimizer(name, steps=3):
    network = chain_json(2, 3, 1, hidden="tanh")
    rate = 0.1 if name == "sgd" else 0.01
    training = {"optimizer": {"name": name, "learning_rate": rate}}
    return living(experiment(network, training=training, seed=5), steps)


@pytest.mark.parametrize("optimizer", OPTIMIZERS)
def test_the_twins_part(optimizer):
    run = by_optimizer(optimizer)
    whole = np.linalg.norm(incoming(run)[1])
    run.apply(edits.SplitUnit("h1", 1))
    begun = apart(run)
    assert begun == pytest.approx(2 * ASYMMETRY * whole)
    assert angle(run) < 1e-6
    take(run, 200)
    assert apart(run) > begun * (1 + ASYMMETRY)
    assert angle(run) > 0.5


def with_equal_twins(run, outgoing):
    """Split a unit, and give both the same incoming weights, and these shares of the outgoing."""
    columns, out = incoming(run), state(run).parameters["out"].kernel[0, 1, 0]
    run.apply(edits.SplitUnit("h1", 1))
    cells = [
        edits.Cell("h1", *((None, 0) if row == 2 else ("x", row)), unit, columns[1, row])
        for unit in (1, 3)
        for row in range(3)
    ]
    cells += [
        edits.Cell("out", "h1", unit, 0, out * share)
        for unit, share in zip((1, 3), outgoing, strict=True)
    ]
    run.apply(edits.SetWeights(tuple(cells)))


@pytest.mark.parametrize("optimizer", OPTIMIZERS)
def test_without_an_asymmetry_they_stay_equal(optimizer):
    run = by_optimizer(optimizer)
    with_equal_twins(run, (0.5, 0.5))
    take(run, 200)
    assert apart(run) == 0.0


@pytest.mark.parametrize("optimizer", ["adam", "rmsprop"])
def test_an_asymmetry_in_what_they_send_alone_parts_them_later(optimizer):
    """From fresh moments: the steps are the same, but for what keeps the division from zero."""
    outgoing, split = by_optimizer(optimizer, 0), by_optimizer(optimizer, 0)
    with_equal_twins(outgoing, (0.5 * (1 + ASYMMETRY), 0.5 * (1 - ASYMMETRY)))
    split.apply(edits.SplitUnit("h1", 1))
    for steps, times in ((1, 50), (19, 5)):
        take(outgoing, steps)
        take(split, steps)
        assert angle(split) > times * angle(outgoing)


@pytest.mark.parametrize("replicas", [1, 3])
def test_taken_back_at_once_every_bit_is_as_it_was_and_done_again_as_well(replicas):
    run = many(20, replicas=replicas)
    before = run_bits(run, "edits")
    undo = run.apply(edits.SplitUnit("h1", 2)).inverse
    split = run_bits(run, "edits")
    for _ in range(2):
        redo = run.apply(undo).inverse
        assert run_bits(run, "edits") == before
        undo = run.apply(redo).inverse
        assert run_bits(run, "edits") == split


def test_taken_back_after_training_the_unit_stays_and_sends_for_both():
    run = many(20)
    spec = run.record().position.spec
    undo = run.apply(edits.SplitUnit("h1", 1)).inverse
    take(run, 30)
    was = state(run)
    redo = run.apply(undo).inverse
    now = state(run)
    assert run.record().position.spec == spec
    assert now.unit_ids["h1"] == (0, 1, 2)
    assert now.step == was.step
    assert (now.parameters["h1"].kernel == was.parameters["h1"].kernel[:, :, :3]).all()
    assert (now.parameters["h1"].bias == was.parameters["h1"].bias[:, :, :3]).all()
    for name, first in {"h2": 0, "h3": 2, "out": 4}.items():
        old, new = was.parameters[name].kernel, now.parameters[name].kernel
        assert (new[:, first + 1] == old[:, first + 1] + old[:, first + 3]).all()
        kept = np.delete(old, [first + 1, first + 3], axis=1)
        assert (np.delete(new, first + 1, axis=1) == kept).all()
        for slot in was.slots:
            moments = np.delete(was.slots[slot][name].kernel, first + 3, axis=1)
            assert (now.slots[slot][name].kernel == moments).all()
    # Done again at once, all is as it was; after more steps the twin returns as it was.
    undo = run.apply(redo).inverse
    assert state_bits(state(run), "edits") == state_bits(was, "edits")
    redo = run.apply(undo).inverse
    take(run, 10)
    one = state(run)
    run.apply(redo)
    two = state(run)
    assert (two.parameters["h1"].kernel[:, :, 3] == was.parameters["h1"].kernel[:, :, 3]).all()
    assert (two.parameters["h1"].kernel[:, :, :3] == one.parameters["h1"].kernel).all()
    twin = was.parameters["out"].kernel[:, 7]
    assert (two.parameters["out"].kernel[:, 7] == twin).all()
    assert (two.parameters["out"].kernel[:, 5] == one.parameters["out"].kernel[:, 5] - twin).all()


def test_a_dead_unit_that_did_not_move_goes_back_to_every_bit():
    """Its gradients are 0, and plain gradient descent leaves it where the split left it."""
    weights = {"h1": {"kernel": [[-0.3, 0.7], [-0.9, 0.7]], "bias": [-0.1, 0.1]}}
    run = living(experiment(weights=weights, training={"optimizer": "sgd"}))
    before = bits(tuple(unit_numbers(state(run), "h1", 0, {"out": 0})))
    undo = run.apply(edits.SplitUnit("h1", 0)).inverse
    take(run, 40)
    run.apply(undo)
    assert bits(tuple(unit_numbers(state(run), "h1", 0, {"out": 0}))) == before


@pytest.mark.usefixtures("compiled_engine")
@pytest.mark.parametrize("engine", [NUMPY, COMPILED])
def test_each_replica_is_as_its_run_alone(engine):
    """Dead units of some replicas go back to the bits they had, and others do not."""
    spec = experiment(READ_BY_MANY, training={"optimizer": "sgd"}, replicas=12, seed=4)
    runs = [living(spec, 9, engine)]
    runs += [living(spec.alone(replica), 9, engine) for replica in spec.replica_numbers]
    for run in runs:
        undo = run.apply(edits.SplitUnit("h1", 0)).inverse
        take(run, 30)
        redo = run.apply(undo).inverse
        take(run, 30)
        run.apply(redo)
        take(run, 30)
    for replica, alone in zip(spec.replica_numbers, runs[1:], strict=True):
        assert alone_bits(runs[0], replica) == alone_bits(alone, replica)


def test_start_weights_given_outright_return():
    given_weights = {"h1": {"kernel": [[0.5, 1.0], [1.0, -0.25]]}}
    spec = experiment(weights=given_weights)
    run = living(spec, 5)
    done = run.apply(edits.SplitUnit("h1", 1))
    assert run.record().position.spec.weights == ()
    take(run, 5)
    run.apply(done.inverse)
    assert run.record().position.spec == spec


def test_the_log_leads_to_the_same_again_through_a_file(tmp_path):
    run = many(11, replicas=3)
    split = run.apply(edits.SplitUnit("h1", 1))
    take(run, 12)
    run.apply(edits.SplitUnit("h1", 3))
    take(run, 12)
    back = run.apply(edits.SplitUnit("h2", 0))
    take(run, 5)
    undone = run.apply(back.inverse, takes_back=back.entry)
    take(run, 5)
    run.apply(undone.inverse, takes_back=undone.entry)
    take(run, 5)
    assert run.record().log[split.entry].edit == {
        "edit": "split_unit",
        "layer": "h1",
        "unit_id": 1,
    }
    assert record_bits(replay(run.record()).record()) == record_bits(run.record())
    save_session(run.record(), tmp_path / "twins.xorviz")
    again = LivingRun(open_session(tmp_path / "twins.xorviz"))
    assert again.record().log == run.record().log
    for one in (run, again):
        take(one, 15)
    assert run_bits(again) == run_bits(run)


def test_the_twin_has_a_life_of_its_own():
    """A dead unit's twin is dead too, from the split on, by its own id; undone, it is not told."""
    weights = {"h1": {"kernel": [[-0.3, 0.7], [-0.9, 0.7]], "bias": [-0.1, 0.1]}}
    run = living(replace(experiment(weights=weights)), 10)
    run.apply(edits.SplitUnit("h1", 0))
    take(run, 10)
    found = {(one.unit_id, one.step) for one in run.record().position.history.deaths.episodes}
    assert found == {(0, 0), (2, 10)}
