"""Which features span a plane, and where the others are held: checked against the definitions."""

import numpy as np
import pytest

from tests.engine.experiments import chain_json, experiment
from xorviz.engine.forward import forward
from xorviz.engine.run import Run
from xorviz.insight.axes import starting_axes, wanted_axes
from xorviz.insight.dead_zones import features_on_plane, hinge_lines
from xorviz.insight.input_plane import input_plane


def grid(plane):
    """Return the points as (rows, columns, features)."""
    return plane.inputs[0].reshape(plane.size, plane.size, -1)


@pytest.mark.parametrize("axes", [(2, 0), (0, 3), (3, 1)])
@pytest.mark.parametrize("held", [None, 0, 2])
def test_the_axes_vary_and_all_other_features_are_held(axes, held):
    patterns = np.array([[0.0, 5.0, 2.0, -4.0], [1.0, 1.0, 4.0, 0.0], [1.0, 0.0, 9.0, 1.0]])
    plane = input_plane(patterns, 5, False, axes, held)
    points, (across, up) = grid(plane), axes
    assert (np.diff(points[..., across], axis=1) > 0.0).all()
    assert (np.diff(points[..., up], axis=0) < 0.0).all()
    assert (points[0, :, across] == points[-1, :, across]).all()
    values = patterns.mean(axis=0) if held is None else patterns[held]
    for feature in {0, 1, 2, 3} - set(axes):
        np.testing.assert_allclose(points[..., feature], values[feature])
    assert plane.points.tolist() == [[row[across], row[up]] for row in patterns.tolist()]
    assert (plane.axes, plane.held) == (axes, held)


def test_on_the_plane_lie_the_patterns_that_differ_on_the_axes_alone():
    words = np.array([[a, b, c] for a in (0, 1) for b in (0, 1) for c in (0, 1)], dtype=float)
    plane = input_plane(words, 4, False, (2, 0), held=3)
    # 011 is held: the others on its plane have the same second bit.
    assert words[plane.on_plane].tolist() == [[0, 1, 0], [0, 1, 1], [1, 1, 0], [1, 1, 1]]
    assert input_plane(words, 4, False, (2, 0)).on_plane is None


def test_complements_follow_chosen_bits_and_stay_with_held_ones():
    bits = np.array([[a, b, c] for a in (0, 1) for b in (0, 1) for c in (0, 1)], dtype=float)
    pairs = np.stack([bits, 1.0 - bits], axis=2).reshape(8, 6)
    plane = input_plane(pairs, 4, True, (4, 0), held=2)
    points = grid(plane)
    np.testing.assert_allclose(points[..., 1], 1.0 - points[..., 0])
    np.testing.assert_allclose(points[..., 5], 1.0 - points[..., 4])
    assert (points[..., 2:4] == [1.0, 0.0]).all()
    assert bits[plane.on_plane][:, 1].tolist() == [1, 1, 1, 1]


@pytest.mark.parametrize("paired", [False, True])
@pytest.mark.parametrize("held", [None, 5])
def test_on_the_hinge_of_a_unit_its_pre_activation_is_zero(paired, held):
    """Places on each line, with all other features held, go through the network itself."""
    bits = 3 if paired else 5
    data = {"kind": "parity", "bits": bits, "encoding": "paired" if paired else "01"}
    run = Run(experiment(chain_json(6 if paired else 5, 7, 1), data))
    run.advance(5)
    parameters = run.displayed_parameters()
    axes = (4, 2)
    patterns = run.dataset.distinct_inputs[0]
    plane = input_plane(patterns, 4, paired, axes, held)
    layer = run.spec.network.layers[0]
    features = features_on_plane(plane.inputs[0, 0], plane.axes, paired)
    lines = hinge_lines(run.spec.network, layer, parameters["h1"], features)
    assert len(lines) == 7
    others = patterns.mean(axis=0) if held is None else patterns[held]
    for line in lines:
        foot = -line.c / (line.a**2 + line.b**2)
        for along in (-2.0, 0.0, 0.7):
            x = line.a * foot - line.b * along
            y = line.b * foot + line.a * along
            place = others.copy()
            place[[4, 2]] = x, y
            if paired:
                place[[5, 3]] = 1.0 - x, 1.0 - y
            there = forward(run.spec.network, parameters, place[None, None])["h1"]
            scale = 1.0 + abs(x) + abs(y)
            assert abs(there.pre_activation[0, 0, line.unit]) < 1e-12 * scale


def test_many_features_start_with_the_two_that_vary_most():
    random = np.random.default_rng(3)
    patterns = random.normal(0.0, 0.5, (9000, 20))
    patterns[:, 13] *= 6.0
    patterns[:, 4] *= 4.0
    assert starting_axes(patterns, False) == (4, 13)
    assert starting_axes(patterns[:, :16], False) == (0, 1)
    order = np.argsort(patterns.var(axis=0))
    assert set(order[-2:].tolist()) == {4, 13}


def test_features_that_vary_equally_are_taken_in_their_order():
    assert starting_axes(np.zeros((3, 40)), False) == (0, 1)


@pytest.mark.parametrize(
    ("features", "paired", "axes"),
    [(1, False, (0, 0)), (2, False, (0, 1)), (2, True, (0, 0)), (8, True, (0, 2))],
)
def test_few_features_start_with_the_first_two(features, paired, axes):
    assert starting_axes(np.zeros((2, features)), paired) == axes


@pytest.mark.parametrize("wanted", [None, (0, 4), (-1, 2), (2, 2)])
def test_axes_that_cannot_be_come_out_equal(wanted):
    across, up = wanted_axes(wanted, 4, False)
    assert across == up


def test_of_a_pair_either_feature_stands_for_the_bit():
    assert wanted_axes((5, 1), 6, True) == (4, 0)
    across, up = wanted_axes((4, 5), 6, True)
    assert across == up
