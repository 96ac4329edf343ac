"""The input plane: where its points lie, which features it spans, which way is up."""

import numpy as np
import pytest

from tests.engine.experiments import XOR
from xorviz.engine.dataset import build_dataset
from xorviz.engine.spec import read_data
from xorviz.insight.input_plane import MARGIN, input_plane
from xorviz.insight.plane_lines import plane_lines


def plane_of_gate(encoding, size=8):
    data = build_dataset(read_data({**XOR, "encoding": encoding}), [0])
    return input_plane(data.distinct_inputs[0], size, encoding == "paired")


def grid(plane):
    """Return the points as (rows, columns, features)."""
    return plane.inputs[0].reshape(plane.size, plane.size, -1)


@pytest.mark.parametrize(
    ("encoding", "low", "high"), [("01", 0.0, 1.0), ("pm1", -1.0, 1.0), ("paired", 0.0, 1.0)]
)
def test_the_plane_reaches_beyond_the_patterns_by_a_margin(encoding, low, high):
    beyond = MARGIN * (high - low)
    ends = (low - beyond, high + beyond)
    assert plane_of_gate(encoding).extent == pytest.approx((*ends, *ends))


def test_the_first_row_is_the_top_and_points_stand_in_the_middle_of_their_cells():
    plane = plane_of_gate("01", size=10)
    left, right, bottom, top = plane.extent
    cell = (right - left) / 10
    points = grid(plane)
    for row in range(10):
        for column in range(10):
            expected = (left + (column + 0.5) * cell, top - (row + 0.5) * cell)
            assert points[row, column] == pytest.approx(expected)
    assert (bottom, top) == (left, right)


def test_the_patterns_lie_on_the_plane_where_their_features_say():
    patterns = np.array([[3.0, -1.0], [5.0, 7.0]])
    plane = input_plane(patterns, 4, paired=False)
    assert plane.points.tolist() == patterns.tolist()
    assert plane.extent == pytest.approx((3 - 0.7, 5 + 0.7, -1 - 2.8, 7 + 2.8))


def test_a_paired_plane_is_that_of_the_two_bits_and_the_complements_follow():
    plane = plane_of_gate("paired")
    points = grid(plane)
    left, right, _, top = plane.extent
    np.testing.assert_allclose(points[..., 1], 1.0 - points[..., 0])
    np.testing.assert_allclose(points[..., 3], 1.0 - points[..., 2])
    cell = (right - left) / plane.size
    np.testing.assert_allclose(points[0, :, 2], top - cell / 2)
    np.testing.assert_allclose(points[:, 0, 0], left + cell / 2)
    assert plane.points.tolist() == [[0, 0], [0, 1], [1, 0], [1, 1]]


def test_further_features_stand_at_the_mean_of_the_patterns():
    patterns = np.array([[0.0, 0.0, 2.0, -4.0], [1.0, 1.0, 4.0, 0.0], [1.0, 0.0, 9.0, 1.0]])
    points = grid(input_plane(patterns, 5, paired=False))
    np.testing.assert_allclose(points[..., 2], 5.0)
    np.testing.assert_allclose(points[..., 3], -1.0)
    assert len({tuple(point) for point in points[..., :2].reshape(-1, 2)}) == 25


def test_one_feature_gives_a_plane_that_does_not_change_upwards():
    plane = input_plane(np.array([[0.0], [2.0]]), 6, paired=False)
    points = grid(plane)
    assert plane.points.tolist() == [[0, 0], [2, 0]]
    assert (points == points[:1]).all()
    assert plane.extent == pytest.approx((-0.7, 2.7, -0.35, 0.35))


def test_patterns_without_spread_still_have_a_plane():
    plane = input_plane(np.array([[1.0, 4.0]]), 3, paired=False)
    assert plane.extent == pytest.approx((1 - 0.35, 1.35, 4 - 0.35, 4.35))


def test_one_bit_as_a_pair_gives_a_plane_that_does_not_change_upwards():
    plane = input_plane(np.array([[0.0, 1.0], [1.0, 0.0]]), 4, paired=True)
    points = grid(plane)
    assert plane.points.tolist() == [[0, 0], [1, 0]]
    assert (points == points[:1]).all()
    np.testing.assert_allclose(points[..., 1], 1.0 - points[..., 0])


def test_patterns_that_hardly_differ_have_the_plane_of_those_that_do_not():
    patterns = np.array([[0.0, 1.0], [4e-323, 1.0]])
    with np.errstate(all="raise"):
        plane = input_plane(patterns, 4, paired=False)
        lines = plane_lines(plane.extent, plane.points, flat=False)
    assert plane.extent == pytest.approx((-0.35, 0.35, 0.65, 1.35))
    assert np.isfinite(lines.places).all()


@pytest.mark.parametrize("far", [[1e308, 1e308, 1e308], [-1.5e308, 0.0, 1.5e308]])
def test_a_plane_through_the_largest_numbers_is_finite(far):
    patterns = np.stack([far, [0.0, 1.0, 0.0], [0.0, 0.0, far[2]]], axis=1)
    with np.errstate(all="raise"):
        plane = input_plane(patterns, 4, paired=False, axes=(0, 1))
    assert np.isfinite(plane.inputs).all()
    assert np.isfinite(plane.extent).all()
