"""Grouping of points, against every pair looked at one by one."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from xorviz.insight import collapsed as module
from xorviz.insight.collapsed import collapsed


def even(count):
    return np.full(count, 1.0 / count)


def by_pairs(points, names, alike):
    """Groups by looking at all pairs, until nothing changes."""
    groups = [{name} for name in names]
    for one in names:
        for other in names:
            if one < other and alike(points[one], points[other]):
                first = next(group for group in groups if one in group)
                second = next(group for group in groups if other in group)
                if first is not second:
                    first |= second
                    groups.remove(second)
    return tuple(sorted(tuple(sorted(group)) for group in groups if len(group) > 1))


@given(
    rows=st.lists(
        st.tuples(*[st.sampled_from([0.0, -0.0, 1.0, 1.001, 1.0022, 2.0, -3.0])] * 2),
        min_size=1,
        max_size=12,
    ),
    data=st.data(),
    tolerance=st.sampled_from([0.0, 1e-3, 0.3]),
)
def test_the_groups_are_those_that_pairs_make(rows, data, tolerance):
    points = np.array(rows)
    raw = data.draw(
        st.lists(st.sampled_from([0.0, 1.0, 3.0]), min_size=len(rows), max_size=len(rows)).filter(
            any
        )
    )
    shares = np.array(raw) / sum(raw)
    found = collapsed(points, shares, tolerance)
    names = [int(name) for name in np.flatnonzero(shares)]
    mean = sum(share * point for share, point in zip(shares, points, strict=True))
    squares = [
        share * ((point - mean) ** 2).sum() for share, point in zip(shares, points, strict=True)
    ]
    assert found.spread == pytest.approx(np.sqrt(sum(squares)), abs=1e-12)
    assert found.tolerance == pytest.approx(tolerance * found.spread, abs=1e-11)
    assert found.exact == by_pairs(points, names, lambda one, other: (one == other).all())
    ways = {np.linalg.norm(points[one] - points[other]) for one in names for other in names}
    if all(abs(way - found.tolerance) > 1e-9 for way in ways if way > 0.0):
        assert found.near == by_pairs(
            points, names, lambda one, other: np.linalg.norm(one - other) <= found.tolerance
        )


def test_a_chain_of_short_ways_is_one_group():
    points = np.array([[0.0, 0.0], [0.9, 0.0], [1.8, 0.1], [500.0, 0.0], [-500.0, 3.0]])
    found = collapsed(points, even(5), 1.0 / 300.0)
    assert 0.91 < found.tolerance < 1.8
    assert found.near == ((0, 1, 2),)
    assert found.exact == ()


def test_what_rounding_parts_is_near_though_there_is_no_spread_left():
    points = np.array([[0.7, 1.0], [0.7 + 1e-16, 1.0], [0.7, 1.0 - 1e-16], [0.7, 1.0]])
    found = collapsed(points, even(4))
    assert found.near == ((0, 1, 2, 3),)
    assert (0, 3) in found.exact


def test_a_small_spread_is_a_spread():
    """Patterns that a deep network has drawn together by a factor of ten thousand stay apart."""
    points = 0.5 + 1e-4 * np.array([[0.0, 0.0], [1.0, 0.0], [0.0, 1.0], [1.0, 1.0]])
    found = collapsed(points, even(4))
    assert found.near == ()
    assert found.spread == pytest.approx(1e-4 * np.sqrt(0.5))


def test_of_very_many_points_only_those_that_coincide_are_grouped(monkeypatch):
    monkeypatch.setattr(module, "_MOST_POINTS", 3)
    points = np.array([[0.0], [1e-9], [1.0], [1.0], [2.0], [3.0]])
    found = collapsed(points, even(6))
    assert found.exact == found.near == ((2, 3),)


def test_many_points_are_grouped_in_a_moment():
    generator = np.random.default_rng(1)
    centres = generator.normal(size=(1000, 5))
    points = np.concatenate([centres, centres + 1e-6, generator.normal(size=(2000, 5))])
    found = collapsed(points, even(4000))
    assert found.near == tuple((place, place + 1000) for place in range(1000))


def test_points_whose_squares_overflow_are_grouped_as_small_ones():
    points = np.array([[0.0, 0.0], [1.0, 0.0], [1.0, 1e-9], [0.0, 1.0]])
    found, small = collapsed(2.0**700 * points, even(4)), collapsed(points, even(4))
    assert (found.exact, found.near) == (small.exact, small.near) == ((), ((1, 2),))
    assert found.spread == 2.0**700 * small.spread
