"""The way of the weights: the same whoever looks, kept in files, thinned where it bends least."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.engine.experiments import chain_json, experiment
from tests.session.hostile import members_of, npy, refusal, with_document, write_with
from tests.session.runs import living, show, take
from xorviz.engine.run import Run
from xorviz.session import edits
from xorviz.session.crowd_edits import OfReplica
from xorviz.session.files import open_session, save_session
from xorviz.session.living import LivingRun
from xorviz.session.picture import Status
from xorviz.session.record import Record
from xorviz.session.snapshot import Probe, Request
from xorviz.session.trail import MOST_POINTS, Trail, capacity_of

SPEC = experiment(chain_json(2, 3, 1, hidden="tanh"))


def trail_of(run):
    return run.record().position.history.trail.points


def flat(arrays):
    """All weights of one replica, layer by layer, a kernel's rows and then the bias."""
    return np.concatenate(
        [np.concatenate([layer.kernel[0], layer.bias[0]]).ravel() for layer in arrays.values()]
    )


def same(one, other):
    for mine, others in zip(one, other, strict=True):
        assert mine.tobytes() == others.tobytes()


def test_each_point_is_where_the_engine_was_at_that_step():
    found = trail_of(living(SPEC, 700))
    plain = Run(SPEC)
    for step, weights in zip(found.steps, found.weights, strict=True):
        plain.advance(int(step) - plain.step)
        np.testing.assert_array_equal(weights, flat(plain.displayed_parameters()))
    expected = [*range(128), *range(128, 256, 2), *range(256, 512, 4), *range(512, 701, 8)]
    assert found.steps.tolist() == expected
    assert not found.by_hand.any()


def test_looking_and_the_length_of_stretches_do_not_change_it():
    looked, plain = living(SPEC), living(SPEC)
    for _ in range(60):
        take(looked, 7)
        looked.snapshot(Request(frozenset({Probe.LANDSCAPE})), Status())
    take(plain, 420)
    same(trail_of(looked), trail_of(plain))


@pytest.mark.parametrize("steps", [1, 100, 300])
def test_it_comes_out_the_same_after_saving_and_opening(tmp_path, steps):
    path = tmp_path / "run.xorviz"
    run = living(SPEC, steps)
    save_session(run.record(), path)
    opened = LivingRun(open_session(path))
    same(trail_of(opened), trail_of(run))
    for one in (opened, run):
        take(one, 250)
    same(trail_of(opened), trail_of(run))


def test_a_file_without_one_begins_it_where_it_opens(tmp_path):
    path = tmp_path / "old.xorviz"
    save_session(living(SPEC, 200).record(), path)
    good = {name: part for name, part in members_of(path).items() if "trail" not in name}
    with_document(path, good, lambda document: document["history"].pop("trail"))
    opened = LivingRun(open_session(path))
    assert trail_of(opened).steps.tolist() == [200]


def test_a_move_by_hand_is_told_from_training(tmp_path):
    run = living(SPEC, 130)
    start = flat(run.record().position.state.parameters)
    for value in (1.0, 2.0, 3.0):
        run.apply(edits.SetWeight("h1", "x", 0, 0, value))
    found = trail_of(run)
    # However many moves at one step: from where it was to where it is.
    assert found.steps[-2:].tolist() == [130, 130]
    assert found.by_hand[-2:].tolist() == [False, True]
    np.testing.assert_array_equal(found.weights[-2], start)
    assert found.weights[-1, 0] == 3.0
    path = tmp_path / "run.xorviz"
    save_session(run.record(), path)
    same(trail_of(LivingRun(open_session(path))), found)


def test_of_another_network_it_is_another_one():
    run = living(SPEC, 60)
    undo = run.apply(edits.AddUnit("h1")).inverse
    assert trail_of(run).steps.tolist() == [60]
    assert trail_of(run).weights.shape == (1, run.record().position.spec.network.parameters())
    run.apply(undo, takes_back=0)
    assert trail_of(run).weights.shape[1] == SPEC.network.parameters()


def test_a_restart_begins_it_anew_and_undo_brings_the_former_back():
    run = living(SPEC, 60)
    former = trail_of(run)
    undo = run.apply(edits.RestartRun(5)).inverse
    assert trail_of(run).steps.tolist() == [0]
    run.apply(undo, takes_back=0)
    same(trail_of(run), former)


def test_each_start_of_a_crowd_has_its_own():
    crowd = experiment(chain_json(2, 3, 1, hidden="tanh"), replicas=3)
    run = living(crowd, 90)
    run.apply(OfReplica(1, edits.SetWeight("h1", "x", 0, 0, 2.5)))
    take(run, 40)
    show(run, 2)
    same(trail_of(run), trail_of(living(crowd.alone(2), 130)))


def test_without_curves_it_stays_one_of_the_network_that_there_is(tmp_path):
    run = LivingRun(living(SPEC, 60).record(), curves=False)
    take(run, 5)
    run.apply(edits.AddUnit("h1"))
    assert trail_of(run).steps.tolist() == [65]
    save_session(run.record(), tmp_path / "run.xorviz")
    same(trail_of(LivingRun(open_session(tmp_path / "run.xorviz"))), trail_of(run))
    assert trail_of(LivingRun(Record.fresh(SPEC), curves=False)) is None


def test_of_too_many_weights_none_is_kept():
    run = living(experiment(chain_json(2, 70, 70, 1)), 3)
    assert trail_of(run) is None


@settings(max_examples=30, deadline=None)
@given(st.integers(0, 2**32), st.integers(32, 200), st.integers(1, 900))
def test_it_never_grows_beyond_its_capacity_and_keeps_its_ends(seed, capacity, count):
    chance = np.random.default_rng(seed)
    points = chance.normal(size=(count, 3)).cumsum(axis=0)
    by_hand = chance.random(count) < 0.1
    trail = Trail()
    for step, (weights, moved) in enumerate(zip(points, by_hand, strict=True)):
        trail.note(step, weights, capacity, bool(moved) and step > 0)
    found = trail.points
    assert len(trail) <= capacity
    assert (np.diff(found.steps) > 0).all()
    assert (found.steps[0], found.steps[-1]) == (0, count - 1)
    np.testing.assert_array_equal(found.weights, points[found.steps])
    # A stretch is by hand where any step of it was.
    for before, after, moved in zip(
        found.steps[:-1], found.steps[1:], found.by_hand[1:], strict=True
    ):
        assert moved == by_hand[before + 1 : after + 1].any()


def test_a_corner_stays_where_a_straight_way_is_thinned():
    way = np.array([[float(step), 0.0] for step in range(20)])
    way = np.concatenate([way, [[19.0, float(step)] for step in range(1, 20)]])
    trail = Trail()
    for step, weights in enumerate(np.concatenate([way, way[-1:]])):
        trail.note(step, weights, len(way))
    assert [19.0, 0.0] in trail.points.weights.tolist()
    assert len(trail) < len(way) / 2 + 4


def test_its_memory_is_bounded_for_every_network():
    for hidden in (1, 2, 8, 30, 100, 500, 2000):
        network = experiment(chain_json(2, hidden, 1)).network
        points = capacity_of(network)
        assert points <= MOST_POINTS
        assert points * network.parameters() * 8 <= 2**20


@pytest.mark.parametrize(
    ("member", "change", "code"),
    [
        ("trail/steps", lambda array: array[::-1].copy(), "member_damaged"),
        ("trail/steps", lambda array: array + 1000, "member_damaged"),
        ("trail/steps", lambda array: array[:-1], "member_shape"),
        ("trail/weights", lambda array: np.full_like(array, np.nan), "not_finite"),
        ("trail/weights", lambda array: array[:, :-1].copy(), "member_shape"),
        ("trail/by_hand", lambda array: array + 2, "member_damaged"),
        ("trail/by_hand", lambda array: array + 1, "member_damaged"),
    ],
)
def test_a_forged_one_is_refused(tmp_path, member, change, code):
    path = tmp_path / "forged.xorviz"
    save_session(living(SPEC, 20).record(), path)
    with np.load(path) as arrays:
        forged = change(arrays[member])
    write_with(path, members_of(path) | {f"{member}.npy": npy(forged)})
    assert refusal(path).code == code
