"""Small decision maps of some random starts, against a plain evaluation of each."""

import numpy as np
import pytest

from tests.engine.experiments import chain_json, experiment, patterns_json
from tests.session.runs import living, take
from xorviz.session import edits
from xorviz.session.crowd_edits import OfReplica
from xorviz.session.crowd_maps import MOST_MAPS, SIDE
from xorviz.session.picture import Status
from xorviz.session.snapshot import Probe, Request

ADAM = {"optimizer": {"name": "adam", "learning_rate": 0.01}}


def picture(run, *starts, **wishes):
    request = Request(frozenset({Probe.CROWD, Probe.DECISION}), starts=starts, **wishes)
    return run.snapshot(request, Status())


def places(extent):
    """The middles of the cells, row 0 at the bottom: x₁ and x₂, each (SIDE, SIDE)."""
    left, right, bottom, top = extent
    cells = (np.arange(SIDE) + 0.5) / SIDE
    return np.meshgrid(left + cells * (right - left), bottom + cells * (top - bottom))


def answers(run, replica, inputs, last):
    """What one start says to inputs (…, features), by plain arithmetic."""
    (k1, b1), (k2, b2) = (
        (layer.kernel[replica], layer.bias[replica, 0])
        for layer in run.record().position.state.parameters.values()
    )
    return last(np.maximum(inputs @ k1 + b1, 0.0) @ k2 + b2)


def sigmoid(value):
    return 1.0 / (1.0 + np.exp(-value))


def test_the_output_over_the_plane_of_the_decision_map():
    run = living(experiment(chain_json(2, 4, 1), training=ADAM, replicas=9), 400)
    seen = picture(run, 7, 0, 3)
    maps = seen.crowd.maps
    assert maps.replicas.tolist() == [7, 0, 3]
    assert (maps.classes, maps.extent) == (0, seen.decision.extent)
    inputs = np.stack(places(maps.extent), axis=-1)
    for image, replica in zip(maps.values, maps.replicas, strict=True):
        truth = answers(run, replica, inputs, sigmoid)[..., 0] * 255.0
        assert np.abs(image - truth).max() <= 0.5 + 1e-6


def test_targets_of_minus_and_plus_one_have_their_own_ends():
    spec = experiment(
        chain_json(2, 4, 1, output="tanh"),
        data=patterns_json([[0, 0], [0, 1], [1, 0], [1, 1]], [[-1.0], [1.0], [1.0], [-1.0]]),
        training={**ADAM, "loss": "mean_squared_error"},
        replicas=2,
    )
    run = living(spec, 200)
    maps = picture(run, 1).crowd.maps
    inputs = np.stack(places(maps.extent), axis=-1)
    truth = (answers(run, 1, inputs, np.tanh)[..., 0] + 1.0) / 2.0 * 255.0
    assert np.abs(maps.values[0] - truth).max() <= 0.5 + 1e-6


def test_of_classes_the_winning_one():
    spec = experiment(
        chain_json(2, 4, 2, output="softmax"),
        data={"kind": "gate", "gate": "xor", "outputs": 2},
        training={**ADAM, "loss": "categorical_crossentropy"},
        replicas=3,
    )
    run = living(spec, 300)
    maps = picture(run, 2).crowd.maps
    inputs = np.stack(places(maps.extent), axis=-1)
    truth = answers(run, 2, inputs, lambda value: value).argmax(axis=-1)
    assert maps.classes == 2
    assert np.array_equal(maps.values[0], truth)
    assert set(np.unique(truth)) == {0, 1}


def test_the_axes_and_the_held_pattern_are_those_that_were_asked_for():
    spec = experiment(
        chain_json(3, 4, 1), data={"kind": "parity", "bits": 3}, training=ADAM, replicas=3
    )
    run = living(spec, 100)
    seen = picture(run, 2, axes=(0, 2), held=2)
    across, up = places(seen.crowd.maps.extent)
    # The third word of three bits is 010.
    inputs = np.stack([across, np.full_like(across, 1.0), up], axis=-1)
    truth = answers(run, 2, inputs, sigmoid)[..., 0] * 255.0
    assert np.abs(seen.crowd.maps.values[0] - truth).max() <= 0.5 + 1e-6
    other = picture(run, 2, axes=(0, 1), held=2).crowd.maps
    assert not np.array_equal(other.values, seen.crowd.maps.values)


def test_what_there_is_not_is_left_out_and_so_are_too_many():
    run = living(experiment(replicas=300))
    assert picture(run).crowd.maps is None
    assert picture(run, 300, -1).crowd.maps is None
    assert picture(run, 299, 300, 299, 1).crowd.maps.replicas.tolist() == [299, 1]
    assert picture(run, *range(300)).crowd.maps.replicas.tolist() == list(range(MOST_MAPS))


def test_they_move_with_the_run_and_with_what_is_done_by_hand():
    run = living(experiment(training=ADAM, replicas=3))
    images = [picture(run, 0, 1).crowd.maps.values]
    take(run, 200)
    images.append(picture(run, 0, 1).crowd.maps.values)
    run.apply(OfReplica(1, edits.SetBias("out", 0, 9.0)))
    images.append(picture(run, 0, 1).crowd.maps.values)
    assert not np.array_equal(images[0], images[1])
    assert np.array_equal(images[1][0], images[2][0])
    assert not np.array_equal(images[1][1], images[2][1])


@pytest.mark.parametrize("wide", [400])
def test_where_all_are_too_much_for_one_picture_they_come_one_after_another(wide):
    """None is left behind while the run goes on, and at rest all are of this step."""
    run = living(experiment(chain_json(2, wide, 1), training=ADAM, replicas=40))
    first = picture(run, *range(40)).crowd.maps
    assert 0 < len(first.replicas) < 40
    for _ in range(40):
        take(run, 1)
        maps = picture(run, *range(40)).crowd.maps
    assert maps.replicas.tolist() == list(range(40))
    for _ in range(40):
        maps = picture(run, *range(40)).crowd.maps
    inputs = np.stack(places(maps.extent), axis=-1)
    for replica in (0, 39):
        truth = answers(run, replica, inputs, sigmoid)[..., 0] * 255.0
        assert np.abs(maps.values[replica] - truth).max() <= 0.5 + 1e-6
