"""Wilson's interval against published values and against its definition."""

from statistics import NormalDist

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from xorviz.insight.statistics import wilson_interval

#: Newcombe (1998), Statistics in Medicine 17, table I, method 3.
NEWCOMBE = [
    (81, 263, 0.2553, 0.3662),
    (15, 148, 0.0624, 0.1605),
    (0, 20, 0.0000, 0.1611),
    (1, 29, 0.0061, 0.1718),
]


@pytest.mark.parametrize(("count", "total", "low", "high"), NEWCOMBE)
def test_published_intervals(count, total, low, high):
    assert wilson_interval(count, total) == pytest.approx((low, high), abs=5e-5)


@given(st.integers(1, 100_000).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n))))
def test_the_ends_are_where_the_share_is_just_two_sided_five_percent_away(pair):
    """Wilson (1927): the roots of (n + z²) p² − (2 k + z²) p + k² / n = 0."""
    count, total = pair
    square = NormalDist().inv_cdf(0.975) ** 2
    roots = np.roots([total + square, -(2 * count + square), count**2 / total])
    low, high = wilson_interval(count, total)
    assert (low, high) == pytest.approx(tuple(sorted(roots.real)), abs=1e-7)
    assert 0.0 <= low <= count / total <= high <= 1.0


@given(st.integers(1, 10_000).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n))))
def test_failures_have_the_mirrored_interval(pair):
    count, total = pair
    low, high = wilson_interval(count, total)
    assert wilson_interval(total - count, total) == pytest.approx((1.0 - high, 1.0 - low))


def test_none_and_all_end_exactly_at_the_edge():
    assert wilson_interval(0, 7)[0] == 0.0
    assert wilson_interval(7, 7)[1] == 1.0


def test_where_nothing_was_tried_everything_is_possible():
    assert wilson_interval(0, 0) == (0.0, 1.0)
