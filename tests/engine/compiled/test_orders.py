"""The orders that compiled code draws are those of NumPy's generators, bit for bit."""

import numpy as np
from hypothesis import example, given
from hypothesis import strategies as st

from xorviz.engine.compiled.orders import agrees_with_numpy, draw_orders
from xorviz.engine.streams import SHARED, order_stream

_NUMBERS = st.lists(st.integers(0, SHARED), min_size=1, max_size=5)


@given(st.integers(0, 2**128), _NUMBERS, st.integers(0, 2**70), st.integers(1, 3000))
@example(0, [0], 0, 1)
@example(2**32, [1, 0, SHARED], 2**32 - 1, 2)
@example(2**32 - 1, [0, 1], 2**32, 2**16 + 1)
@example(5, [3], 1, 2**16)
def test_each_is_the_permutation_of_its_own_stream(
    seed: int, numbers: list[int], epoch: int, patterns: int
) -> None:
    orders = np.full((len(numbers), patterns), -1, dtype=np.intp)
    draw_orders(seed, numbers, [epoch] * len(numbers), orders)
    for row, number in zip(orders, numbers, strict=True):
        expected = order_stream(seed, number, epoch).permutation(patterns)
        np.testing.assert_array_equal(row, expected)


@given(
    st.integers(0, 2**128),
    st.lists(st.tuples(st.integers(0, SHARED), st.integers(0, 2**40)), min_size=1, max_size=6),
    st.integers(1, 40),
)
def test_each_may_be_of_another_epoch(
    seed: int, wanted: list[tuple[int, int]], patterns: int
) -> None:
    orders = np.full((len(wanted), patterns), -1, dtype=np.intp)
    draw_orders(seed, *([*part] for part in zip(*wanted, strict=True)), orders)
    for row, (number, epoch) in zip(orders, wanted, strict=True):
        expected = order_stream(seed, number, epoch).permutation(patterns)
        np.testing.assert_array_equal(row, expected)


def test_no_order_is_drawn_where_there_is_none_left() -> None:
    draw_orders(1, [], [], np.empty((0, 4), dtype=np.intp))


def test_it_is_used_with_the_numpy_that_is_installed() -> None:
    assert agrees_with_numpy()
