"""Where fields cross a level: against lines and circles that are known, and by symmetry."""

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from xorviz.insight.contours import contour, contour_on

EXTENT = (-1.0, 2.0, -3.0, 1.0)

#: Whole numbers against a level that is none: no value stands exactly at the level.
FIELDS = arrays.arrays(
    np.float64, st.tuples(st.integers(2, 9), st.integers(2, 9)), elements=st.integers(-4, 4)
)
LEVELS = st.integers(-4, 4).map(lambda whole: whole + 0.37)


def grid(height, width, extent=EXTENT):
    """Return the middles of the cells: columns' x₁, rows' x₂ from the top."""
    left, right, bottom, top = extent
    across = [left + (column + 0.5) * (right - left) / width for column in range(width)]
    up = [top - (row + 0.5) * (top - bottom) / height for row in range(height)]
    return np.array(across), np.array(up)


def sampled(function, height=20, width=30, extent=EXTENT):
    across, up = grid(height, width, extent)
    return function(across[None, :], up[:, None])


def bilinear(field, extent, point):
    """Interpolate between the four values around a place."""
    height, width = field.shape
    left, right, bottom, top = extent
    column = (point[0] - left) / (right - left) * width - 0.5
    row = (top - point[1]) / (top - bottom) * height - 0.5
    c, r = min(max(int(column), 0), width - 2), min(max(int(row), 0), height - 2)
    u, v = column - c, row - r
    (a, b), (d, e) = field[r : r + 2, c : c + 2]
    return (1 - v) * ((1 - u) * a + u * b) + v * ((1 - u) * d + u * e)


def as_set(segments):
    """Return the pieces as pairs of rounded ends, whichever way they run."""
    return {frozenset(map(tuple, np.round(segment, 9) + 0.0)) for segment in segments}


@given(FIELDS, LEVELS)
def test_every_end_lies_at_the_level(field, level):
    for point in contour(field, EXTENT, level).reshape(-1, 2):
        assert bilinear(field, EXTENT, point) == pytest.approx(level, abs=1e-9)


@given(FIELDS, LEVELS)
def test_there_is_a_crossing_on_each_edge_of_the_grid_between_above_and_below(field, level):
    above = field > level
    changes = (above[1:] != above[:-1]).sum() + (above[:, 1:] != above[:, :-1]).sum()
    segments = contour(field, EXTENT, level)
    ends = {tuple(point) for point in segments.reshape(-1, 2)}
    # Neighbours share their ends in every bit, so equal ends are one crossing.
    assert len(ends) == changes


@given(FIELDS, LEVELS)
def test_lines_end_only_at_the_edge_of_the_grid(field, level):
    across, up = grid(*field.shape)
    segments = contour(field, EXTENT, level)
    points, counts = np.unique(segments.reshape(-1, 2), axis=0, return_counts=True)
    assert set(counts.tolist()) <= {1, 2}
    for x, y in points[counts == 1]:
        distances = [x - across[0], x - across[-1], y - up[0], y - up[-1]]
        assert min(np.abs(distances)) < 1e-12


@given(FIELDS, LEVELS)
def test_a_negated_turned_or_mirrored_field_has_the_same_lines(field, level):
    square = (-1.0, 1.0, -1.0, 1.0)
    # Between whole corners the centre is never at the level, so saddles are parted alike.
    expected = as_set(contour(field, square, level))
    assert as_set(contour(-field, square, -level)) == expected
    mirrored = contour(field[:, ::-1], square, level) * [-1.0, 1.0]
    assert as_set(mirrored) == expected
    # np.rot90 takes what is at the right to the top: (x, y) comes to lie at (−y, x).
    turned = contour(np.rot90(field), square, level)
    assert as_set(np.stack([turned[..., 1], -turned[..., 0]], axis=-1)) == expected


@given(*(st.floats(-2.0, 2.0) for _ in range(2)), st.floats(-1.5, 1.5))
def test_the_contour_of_a_plane_is_its_line(a, b, level):
    assume(abs(a) + abs(b) > 0.1)
    segments = contour(sampled(lambda x, y: a * x + b * y), EXTENT, level)
    assert a * segments[..., 0] + b * segments[..., 1] == pytest.approx(level, abs=1e-12)
    # The pieces follow each other without gap: as long together as the line is from end to end.
    if len(segments):
        lengths = np.linalg.norm(segments[:, 1] - segments[:, 0], axis=1)
        points = segments.reshape(-1, 2)
        span = np.linalg.norm(points.max(axis=0) - points.min(axis=0))
        assert lengths.sum() == pytest.approx(span)


@pytest.mark.parametrize("radius", [0.3, 0.9, 1.2])
def test_the_contour_of_a_cone_is_a_closed_circle(radius):
    extent = (-2.0, 2.0, -1.5, 1.5)
    field = sampled(lambda x, y: np.hypot(x - 0.1, y + 0.05), 120, 160, extent)
    segments = contour(field, extent, radius)
    distance = np.hypot(segments[..., 0] - 0.1, segments[..., 1] + 0.05)
    assert np.abs(distance - radius).max() < 5e-4
    length = np.linalg.norm(segments[:, 1] - segments[:, 0], axis=1).sum()
    assert length == pytest.approx(2.0 * np.pi * radius, rel=2e-3)
    _, counts = np.unique(segments.reshape(-1, 2), axis=0, return_counts=True)
    assert set(counts.tolist()) == {2}


@pytest.mark.parametrize(("low", "joined"), [(-1.0, True), (-5.0, False)])
def test_in_a_saddle_what_is_above_joins_where_the_centre_is_above(low, joined):
    """Corners above the level at the left top and the right bottom, 3 each, others `low`."""
    field = np.array([[3.0, low], [low, 3.0]])
    segments = contour(field, (0.0, 2.0, 0.0, 2.0), 0.0)
    assert len(segments) == 2
    # Each line cuts off one corner: here (right, top) of the line's middle.
    cut_off = {tuple(np.round(s.mean(axis=0) > 1.0).astype(int)) for s in segments}
    assert cut_off == ({(0, 0), (1, 1)} if joined else {(0, 1), (1, 0)})


@pytest.mark.parametrize("bad", [np.nan, np.inf, -np.inf])
@given(field=FIELDS, level=LEVELS, place=st.tuples(st.integers(0, 8), st.integers(0, 8)))
def test_only_the_squares_beside_a_number_that_is_not_finite_lose_their_line(
    bad, field, level, place
):
    row, column = place[0] % field.shape[0], place[1] % field.shape[1]
    broken = field.copy()
    broken[row, column] = bad
    across, up = grid(*field.shape)
    reach_x, reach_y = abs(across[1] - across[0]), abs(up[1] - up[0])
    middles = contour(field, EXTENT, level).mean(axis=1)
    beside = (np.abs(middles[:, 0] - across[column]) < reach_x) & (
        np.abs(middles[:, 1] - up[row]) < reach_y
    )
    segments = contour(broken, EXTENT, level)
    assert np.isfinite(segments).all()
    assert as_set(segments) == as_set(contour(field, EXTENT, level)[~beside])


def test_huge_numbers_have_their_line_where_it_is():
    field = np.array([[-1e308, 1e308], [-1e308, 1e308]])
    segments = contour(field, (0.0, 2.0, 0.0, 2.0), 0.0)
    assert as_set(segments) == {frozenset({(1.0, 0.5), (1.0, 1.5)})}


@pytest.mark.parametrize("value", [0.4, 0.5, 0.6, np.nan])
def test_a_constant_has_no_line(value):
    assert contour(np.full((6, 5), value), EXTENT, 0.5).shape == (0, 2, 2)


def test_a_corner_exactly_at_the_level_makes_no_piece_without_length():
    field = np.array([[0.0, 1.0], [1.0, 1.0]])
    assert contour(field, EXTENT, 0.0).shape == (0, 2, 2)
    ramp = np.array([[-1.0, 0.0, 1.0], [-1.0, 0.0, 1.0]])
    segments = contour(ramp, (0.0, 3.0, 0.0, 2.0), 0.0)
    assert as_set(segments) == {frozenset({(1.5, 0.5), (1.5, 1.5)})}


def test_what_stands_at_the_level_all_over_a_region_is_not_above_it():
    """As with a rectified output that is exactly 0 in half the plane."""
    field = sampled(lambda x, y: np.maximum(x + 0.0 * y, 0.0), 6, 30)
    segments = contour(field, EXTENT, 0.0)
    across, _ = grid(6, 30)
    assert set(segments[..., 0].ravel().tolist()) == {across[across <= 0.0].max()}


@pytest.mark.parametrize("shape", [(1, 1), (1, 5), (5, 1)])
def test_a_grid_of_one_row_or_column_has_no_squares(shape):
    assert contour(np.zeros(shape), EXTENT, 0.5).shape == (0, 2, 2)


def test_columns_and_rows_may_stand_anywhere():
    across, up = np.array([0.0, 1.0, 5.0]), np.array([10.0, 4.0, 3.0, 0.0])
    field = np.broadcast_to(across, (4, 3)) + 0.0
    segments = contour_on(field, across, up, 2.0)
    assert as_set(segments) == {
        frozenset({(2.0, 10.0), (2.0, 4.0)}),
        frozenset({(2.0, 4.0), (2.0, 3.0)}),
        frozenset({(2.0, 3.0), (2.0, 0.0)}),
    }
