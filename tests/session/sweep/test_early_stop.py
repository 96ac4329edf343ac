"""The rule of the early stop, against one that looks at every multiple of 64 by itself."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from xorviz.session.sweep.early_stop import expected_starts, least_starts, starts_that_count


def half_width(count, total):
    """Return half the width of Wilson's interval, by his formula."""
    z = 1.959963984540054
    share = count / total
    root = math.sqrt(share * (1 - share) / total + z * z / (4 * total * total))
    low, high = (
        (share + z * z / (2 * total) + sign * z * root) / (1 + z * z / total) for sign in (-1, 1)
    )
    return (min(high, 1.0) - max(low, 0.0)) / 2


def naive(solved, replicas, precision):
    """Return how many starts count, of all that there are."""
    for total in range(64, replicas, 64):
        if half_width(sum(solved[:total]), total) <= precision:
            return total
    return replicas


@given(
    st.integers(1, 700),
    st.floats(0.0, 1.0),
    st.floats(0.02, 0.3),
    st.integers(0, 2**32 - 1),
    st.data(),
)
def test_it_is_the_first_multiple_at_which_the_interval_is_narrow(
    replicas, share, precision, seed, data
):
    solved = np.random.default_rng(seed).random(replicas + 200) < share
    wanted = naive(list(map(bool, solved)), replicas, precision)
    assert starts_that_count(solved, replicas, precision) == wanted
    known = data.draw(st.integers(0, replicas))
    found = starts_that_count(solved[:known], replicas, precision)
    assert found == (wanted if known >= wanted else None)


def test_without_a_precision_all_count():
    assert starts_that_count(np.ones(640, dtype=bool), 1000, None) is None
    assert starts_that_count(np.ones(1200, dtype=bool), 1000, None) == 1000


@pytest.mark.parametrize("precision", [0.5, 0.1, 0.03, 0.01])
@pytest.mark.parametrize("replicas", [10, 64, 100, 2000])
def test_no_cell_has_fewer_than_the_least(precision, replicas):
    least = least_starts(replicas, precision)
    for solved in (np.zeros(replicas, dtype=bool), np.ones(replicas, dtype=bool)):
        assert starts_that_count(solved, replicas, precision) == least
    half = np.arange(replicas) % 2 == 0
    assert starts_that_count(half, replicas, precision) >= least


def test_what_is_expected_is_a_multiple_or_all():
    for count in (0, 5, 32, 60):
        expected = expected_starts(count, 64, 1000, 0.05)
        assert expected % 64 == 0 or expected == 1000
    assert expected_starts(3, 64, 1000, None) == 1000
