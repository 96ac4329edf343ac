"""Sets that compiled code puts into order are those that NumPy's permutations make."""

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from xorviz.engine.compiled.filling import fill_sets
from xorviz.engine.streams import order_stream

NEVER, NOW = np.zeros(1, dtype=np.int64), np.ones(1, dtype=np.int64)


def rows_and_sets(patterns, origins, widths):
    rows = max(origins) + patterns
    given = tuple(np.arange(rows * width, dtype=float).reshape(rows, width) for width in widths)
    filled = tuple(np.full((len(origins), patterns, width), -1.0) for width in widths)
    return given, filled


@given(
    st.integers(0, 2**40),
    st.lists(
        st.tuples(st.integers(0, 9), st.integers(0, 2**40), st.integers(0, 50)),
        min_size=1,
        max_size=6,
    ),
    st.integers(1, 60),
    st.tuples(st.integers(1, 6), st.integers(1, 4)),
)
@example(3, [(0, 0, 0), (1, 0, 20)], 20, (3, 1))
def test_each_row_is_where_its_permutation_says(seed, wanted, patterns, widths):
    numbers, epochs, origins = ([*part] for part in zip(*wanted, strict=True))
    rows, sets = rows_and_sets(patterns, origins, widths)
    count = fill_sets(seed, numbers, epochs, np.array(origins), rows, sets, 1, NEVER)
    assert count == len(wanted)
    for place, (number, epoch, origin) in enumerate(wanted):
        order = order_stream(seed, number, epoch).permutation(patterns)
        for given_rows, filled in zip(rows, sets, strict=True):
            assert (filled[place] == given_rows[origin:][order]).all()


@pytest.mark.parametrize("least", [1, 3, 5, 9])
def test_it_stops_when_it_is_asked_once_the_least_is_done(least):
    rows, sets = rows_and_sets(4, [0] * 5, (3, 1))
    count = fill_sets(1, [*range(5)], [0] * 5, np.zeros(5, dtype=np.int64), rows, sets, least, NOW)
    assert count == min(least, 5)
    assert (sets[0][:count] >= 0.0).all()
    assert (sets[0][count:] == -1.0).all()
