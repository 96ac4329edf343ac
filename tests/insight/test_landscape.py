"""Slices of the loss, against the loss itself at the same weights and against closed forms."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.engine.experiments import chain_json, experiment, network_json, patterns_json
from tests.engine.strategies import experiments
from tests.insight.starts import at_start, loss_of
from xorviz.engine.run import Run
from xorviz.engine.spec import read_experiment
from xorviz.insight import landscape as module
from xorviz.insight.landscape import landscape, losses_at, starting_extent
from xorviz.insight.loss_plane import (
    Weight,
    plane_of_gradient,
    plane_of_path,
    plane_of_weights,
)

LINEAR = {"loss": "mean_squared_error", "batch_size": None}
BOX = (-2.0, 2.0, -1.0, 1.0)


def flat_path(run, steps, count):
    """The parameters on the way of a run, one row after each stretch."""
    rows = []
    for _ in range(count):
        rows.append(
            np.concatenate(
                [np.concatenate(arrays, axis=1).ravel() for arrays in run.parameters().values()]
            )
        )
        run.advance(steps)
    return np.array(rows)


@settings(max_examples=50, deadline=None)
@given(document=experiments(tame=True), number=st.integers(0, 3))
def test_each_point_is_the_loss_at_those_weights(document, number):
    spec, data, parameters = at_start(read_experiment(document))
    plane = plane_of_gradient(spec, data, parameters, number)
    found = landscape(spec, data, plane, BOX, size=5)
    for row, y in enumerate(found.ys):
        for column, x in enumerate(found.xs):
            expected = loss_of(spec, data, plane.at(x, y))
            assert found.loss[row, column] == pytest.approx(
                expected, rel=1e-9, abs=1e-12, nan_ok=True
            )
    here = loss_of(spec, data, parameters)
    assert found.loss[2, 2] == pytest.approx(here, rel=1e-12, abs=1e-14, nan_ok=True)


def test_rows_go_from_the_top_and_columns_from_the_left():
    spec, data, parameters = at_start(experiment(chain_json(2, 2, 1, hidden="tanh")))
    plane = plane_of_weights(spec.network, parameters, Weight("h1", 0, 1), Weight("out", 2, 0))
    found = landscape(spec, data, plane, BOX, size=61)
    assert (found.xs[0], found.xs[30], found.xs[-1]) == (-2.0, 0.0, 2.0)
    assert (found.ys[0], found.ys[30], found.ys[-1]) == (1.0, 0.0, -1.0)
    corner = plane.at(-2.0, 1.0)
    kernel = parameters["h1"].kernel
    assert corner["h1"].kernel[0, 0, 1] == kernel[0, 0, 1] - 2.0
    assert corner["out"].bias[0, 0, 0] == parameters["out"].bias[0, 0, 0] + 1.0
    assert corner["h1"].kernel[0, 1, 0] == kernel[0, 1, 0]
    assert found.loss[0, 0] == pytest.approx(loss_of(spec, data, corner))


def test_one_weight_alone_gives_a_line():
    spec, data, parameters = at_start(experiment(chain_json(2, 2, 1)))
    weight = Weight("h1", 0, 0)
    plane = plane_of_weights(spec.network, parameters, weight, weight)
    found = landscape(spec, data, plane, BOX, size=7)
    assert (found.loss == found.loss[0]).all()


def test_of_a_linear_model_it_is_the_quadratic_that_it_must_be():
    """Mean of (w x + b − y)² over the patterns, by w and b."""
    rows, targets = [[-1.0], [0.5], [2.0]], [[0.0], [3.0], [-1.0]]
    network = chain_json(1, 1, output="linear")
    spec, data, parameters = at_start(experiment(network, patterns_json(rows, targets), LINEAR))
    plane = plane_of_weights(spec.network, parameters, Weight("out", 0, 0), Weight("out", 1, 0))
    found = landscape(spec, data, plane, (-3.0, 3.0, -3.0, 3.0))
    w = parameters["out"].kernel.item() + found.xs[None, :]
    b = parameters["out"].bias.item() + found.ys[:, None]
    expected = sum((w * x + b - y) ** 2 / 3.0 for (x,), (y,) in zip(rows, targets, strict=True))
    np.testing.assert_allclose(found.loss, expected, rtol=1e-12)


@pytest.mark.parametrize("strength", [0.0, 0.5])
def test_the_penalties_belong_to_it_unless_they_are_left_out(strength):
    network = chain_json(2, 2, 1, kernel_regularizer={"name": "l2", "l2": strength})
    spec, data, parameters = at_start(experiment(network))
    plane = plane_of_gradient(spec, data, parameters)
    places = np.array([[0.0, 0.0], [0.3, -0.7], [1.0, 1.0]])
    whole = losses_at(spec, data, plane, places)
    without = losses_at(spec, data, plane, places, penalties=False)
    for one, other, place in zip(whole, without, places, strict=True):
        kernels = [arrays.kernel for arrays in plane.at(*place).values()]
        penalty = strength * sum(np.square(kernel).sum() for kernel in kernels)
        assert one - other == pytest.approx(penalty, abs=1e-12)


def test_a_cut_changes_the_rounding_alone(monkeypatch):
    spec, data, parameters = at_start(
        experiment(chain_json(2, 4, 1), {"kind": "circles", "sample": 60})
    )
    plane = plane_of_gradient(spec, data, parameters)
    whole = landscape(spec, data, plane, BOX, size=11)
    monkeypatch.setattr(module, "_MOST_NUMBERS", 500)
    cut = landscape(spec, data, plane, BOX, size=11)
    np.testing.assert_allclose(cut.loss, whole.loss, rtol=1e-12)


def test_patterns_that_the_sample_lacks_do_not_count():
    drawn = {"kind": "gate", "gate": "xor", "sample": 3, "seed": 1}
    spec, data, parameters = at_start(experiment(chain_json(2, 3, 1), drawn))
    assert (data.shares == 0.0).any()
    plane = plane_of_gradient(spec, data, parameters)
    found = losses_at(spec, data, plane, np.array([[0.5, 0.5]]))
    assert found[0] == pytest.approx(loss_of(spec, data, plane.at(0.5, 0.5)))


def test_to_the_right_it_goes_down_steepest():
    """By differences: the slope along the first direction is −‖g‖, along the other 0."""
    spec, data, parameters = at_start(experiment(chain_json(2, 3, 1, hidden="tanh"), seed=2))
    plane = plane_of_gradient(spec, data, parameters)
    length = np.linalg.norm(plane.centre)
    np.testing.assert_allclose(np.linalg.norm(plane.directions, axis=1), length)
    assert plane.directions[0] @ plane.directions[1] == pytest.approx(0.0, abs=1e-12)
    step = 1e-5
    places = step * np.array([[1.0, 0.0], [-1.0, 0.0], [0.0, 1.0], [0.0, -1.0]])
    right, left, up, down = losses_at(spec, data, plane, places)
    slopes = np.array([right - left, up - down]) / (2.0 * step * length)
    assert slopes[1] == pytest.approx(0.0, abs=1e-8)
    every = []
    for place in range(plane.centre.size):
        ends = []
        for sign in (1.0, -1.0):
            moved = plane.centre.copy()
            moved[place] += sign * 1e-5
            ends.append(loss_of(spec, data, plane.layout.unpack(moved[None])))
        every.append((ends[0] - ends[1]) / 2e-5)
    assert slopes[0] == pytest.approx(-np.linalg.norm(every), rel=1e-6)


def test_the_random_direction_is_one_of_the_seed_and_its_number():
    case = at_start(experiment(chain_json(2, 3, 1, hidden="tanh")))
    other = at_start(experiment(chain_json(2, 3, 1, hidden="tanh"), seed=1))
    first = plane_of_gradient(*case)
    np.testing.assert_array_equal(first.directions, plane_of_gradient(*case).directions)
    for different in (plane_of_gradient(*case, 1), plane_of_gradient(*other)):
        assert np.abs(different.directions[1] - first.directions[1]).max() > 1e-3


def test_units_get_random_weights_of_the_length_of_their_own():
    """As in the paper; with no gradient to take the direction's part away from, it shows."""
    weights = {
        "h1": {"kernel": [[3.0, 0.0, 0.3]], "bias": [-4.0, 0.0, -0.4]},
        "out": {"kernel": [[0.0], [0.0], [0.0]], "bias": [-60.0]},
    }
    data = patterns_json([[0.0], [0.0]], [[0.0], [0.0]])
    spec, dataset, parameters = at_start(experiment(chain_json(1, 3, 1), data, weights=weights))
    plane = plane_of_gradient(spec, dataset, parameters)
    lengths = []
    for direction in plane.directions:
        block = plane.layout.block(direction[None], "h1")[0]
        lengths.append(np.linalg.norm(block, axis=0))
        assert lengths[-1][1] == 0.0
    # Two random directions: the first as it was drawn, but for the length of the whole.
    whole = np.sqrt(25.0 + 0.25 + 3600.0)
    np.testing.assert_allclose(lengths[0], [5.0, 0.0, 0.5])
    np.testing.assert_allclose(np.linalg.norm(plane.directions, axis=1), whole)


def test_of_weights_that_are_all_zero_there_is_a_plane_as_well():
    network = chain_json(2, 2, 1, kernel_initializer="zeros")
    case = at_start(experiment(network))
    plane = plane_of_gradient(*case)
    np.testing.assert_allclose(np.linalg.norm(plane.directions, axis=1), 1.0)


def test_the_axes_of_a_path_keep_as_much_of_it_as_two_directions_can():
    training = {"batch_size": None, "optimizer": {"name": "adam", "learning_rate": 0.05}}
    run = Run(experiment(chain_json(2, 4, 1, hidden="tanh"), training=training))
    path = flat_path(run, 20, 30)
    plane = plane_of_path(run.spec.network, run.parameters(), path)
    places, distances = plane.project(path)
    away = path - plane.centre
    squares = np.square(away).sum()
    values = np.linalg.eigvalsh(away.T @ away)
    assert sum(plane.explained) == pytest.approx(values[-2:].sum() / values.sum())
    assert np.square(places).sum(axis=0) / squares == pytest.approx(plane.explained)
    # Pythagoras: what lies in the plane and what lies beside it.
    np.testing.assert_allclose(
        np.square(places).sum(axis=1) + np.square(distances), np.square(away).sum(axis=1)
    )
    left, right, bottom, top = starting_extent(plane, places)
    for x, y in [*places, (0.0, 0.0)]:
        assert left < x < right
        assert bottom < y < top


def test_a_path_that_stays_in_a_plane_lies_on_its_landscape():
    """The losses on the plane are then those that the run had on its way."""
    data = patterns_json([[1.0], [-0.5]], [[1.0], [0.3]])
    network = chain_json(1, 1, output="linear", kernel_initializer="ones")
    training = {**LINEAR, "optimizer": {"name": "sgd", "learning_rate": 0.1}}
    run = Run(experiment(network, data, training))
    path = flat_path(run, 3, 12)
    spec, dataset = run.spec, run.dataset
    plane = plane_of_path(spec.network, run.parameters(), path)
    places, distances = plane.project(path)
    np.testing.assert_allclose(distances, 0.0, atol=1e-12)
    assert sum(plane.explained) == pytest.approx(1.0)
    again = Run(spec)
    trace = []
    again.advance(36, trace)
    found = losses_at(spec, dataset, plane, places)
    np.testing.assert_allclose(found, trace[::3], rtol=1e-9)


def test_weights_may_be_dragged_to_any_point_of_the_plane():
    spec, data, parameters = at_start(experiment(chain_json(2, 3, 1, hidden="tanh")))
    plane = plane_of_gradient(spec, data, parameters)
    there = plane.layout.pack(plane.at(0.4, -0.2))
    places, distances = plane.project(there)
    np.testing.assert_allclose(places, [[0.4, -0.2]])
    np.testing.assert_allclose(distances, 0.0, atol=1e-12)


def test_the_extent_keeps_the_present_weights_in_view():
    spec, data, parameters = at_start(experiment(chain_json(2, 2, 1)))
    plane = plane_of_gradient(spec, data, parameters)
    assert starting_extent(plane) == (-1.0, 1.0, -1.0, 1.0)
    path = plane_of_path(spec.network, parameters, np.tile(plane.centre, (3, 1)))
    assert path.explained == (0.0, 0.0)
    assert starting_extent(path, path.project(np.tile(plane.centre, (3, 1)))[0]) == (
        -1.0,
        1.0,
        -1.0,
        1.0,
    )
    weights = plane_of_weights(spec.network, parameters, Weight("h1", 0, 0), Weight("h1", 1, 0))
    far = np.array([[10.0, 0.0]])
    assert starting_extent(weights, far) == (-3.0, 12.0, -3.0, 3.0)


def test_branches_and_skips_have_landscapes_too():
    network = network_json(
        {"a": 1, "b": 1}, [("h", ["b"], 2, "tanh"), ("out", ["h", "a"], 1, "sigmoid")]
    )
    spec, data, parameters = at_start(experiment(network))
    plane = plane_of_weights(spec.network, parameters, Weight("out", 2, 0), Weight("h", 1, 1))
    moved = plane.at(0.5, -0.25)
    assert moved["out"].kernel[0, 2, 0] == parameters["out"].kernel[0, 2, 0] + 0.5
    found = losses_at(spec, data, plane, np.array([[0.5, -0.25]]))
    assert found[0] == pytest.approx(loss_of(spec, data, moved))
