"""The scale of a landscape: which losses lie where on it, and round lines between its ends."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from xorviz.insight.loss_heights import Heights, heights_of, line_levels

LOSSES = st.lists(
    st.floats(0.0, 1e6) | st.sampled_from([math.nan, math.inf]), min_size=1, max_size=30
)


@given(LOSSES)
def test_heights_rise_with_the_loss_and_end_at_its_ends(values):
    loss = np.array(values)
    heights = heights_of(loss)
    parts = heights.parts(loss)
    finite = np.isfinite(loss)
    assert (np.isfinite(parts) == finite).all()
    order = np.argsort(loss[finite])
    assert (np.diff(parts[finite][order]) >= 0.0).all()
    assert ((parts[finite] >= 0.0) & (parts[finite] <= 1.0)).all()
    assert heights.low < heights.high


@pytest.mark.parametrize(
    ("loss", "logarithmic"),
    [([0.5, 1.0], False), ([0.01, 1.0], True), ([-1.0, 100.0], False), ([0.0, 1e-3, 1.0], True)],
)
def test_powers_of_ten_are_counted_where_the_range_is_wide(loss, logarithmic):
    assert heights_of(np.array(loss)).logarithmic is logarithmic


def test_near_the_border_the_scale_stays_as_it_was():
    loss = np.array([1.0, 3.5])
    assert heights_of(loss, former=True).logarithmic
    assert not heights_of(loss, former=False).logarithmic


def test_on_a_scale_of_powers_of_ten_equal_factors_are_equally_far():
    parts = Heights(0.01, 100.0, True).parts(np.array([0.01, 0.1, 1.0, 10.0, 100.0]))
    np.testing.assert_allclose(parts, [0.0, 0.25, 0.5, 0.75, 1.0])


def test_a_plain_lies_in_the_middle():
    loss = np.full((3, 3), 0.6931)
    heights = heights_of(loss)
    np.testing.assert_allclose(heights.parts(loss), 0.5)


@given(
    low=st.floats(1e-6, 1e3),
    ratio=st.floats(1.001, 1e7),
    logarithmic=st.booleans(),
)
def test_lines_lie_between_the_ends_at_round_numbers(low, ratio, logarithmic):
    high = low * ratio
    levels = line_levels(Heights(low, high, logarithmic))
    assert all(low < level < high for level in levels)
    assert list(levels) == sorted(levels)
    assert len(levels) <= 16
    if not logarithmic:
        assert len(levels) >= 3
        steps = np.diff(levels)
        np.testing.assert_allclose(steps, steps[0], rtol=1e-6)
        digits = steps[0] / 10.0 ** math.floor(math.log10(steps[0] * (1.0 + 1e-9)))
        assert min(abs(digits - one) for one in (1.0, 2.0, 5.0)) < 1e-6
