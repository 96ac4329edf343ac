"""The parts of the hidden space that only count: ranges, the cut of a box, piles on a strip."""

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF, Qt

from xorviz.session.snapshot import OutputCut
from xorviz.ui.views.decision.frame import Frame
from xorviz.ui.views.hidden_space.cut_painter import is_above, sides_of
from xorviz.ui.views.hidden_space.ranges import SteadyRange
from xorviz.ui.views.hidden_space.strip import piled, piled_dots

BOX = QRectF(10.0, 20.0, 300.0, 200.0)
numbers = st.floats(-1e6, 1e6)


@given(values=st.lists(st.tuples(numbers, numbers), min_size=1, max_size=20))
def test_a_range_holds_all_values_and_stays_while_they_fill_it_well(values):
    steady, shown = SteadyRange(), None
    for one, other in values:
        low, high = min(one, other), max(one, other)
        former, shown = shown, steady.around(low, high)
        assert shown[0] <= low <= high <= shown[1]
        assert shown[0] < shown[1]
        if former is not None and former[0] <= low and high <= former[1]:
            fills = high - low >= 0.3 * (former[1] - former[0])
            if fills:
                assert shown == former
        # There is never much more room than values.
        if high - low > 1e-6 * max(abs(low), abs(high), 1.0):
            assert shown[1] - shown[0] <= (high - low) / 0.29


def test_values_that_tremble_do_not_move_the_range():
    steady = SteadyRange()
    first = steady.around(0.0, 1.0)
    generator = np.random.default_rng(1)
    for low, high in generator.uniform([0.0, 0.9], [0.1, 1.1], (50, 2)).tolist():
        assert steady.around(low, high) == first


def test_bounds_fix_the_range_and_one_bound_fixes_its_end():
    steady = SteadyRange()
    for low, high in ((0.2, 0.3), (0.0, 1.0), (0.5, 0.5)):
        low_end, high_end = steady.around(low, high, (0.0, 1.0))
        assert (low_end, high_end) == (pytest.approx(-0.06), pytest.approx(1.06))
    rising = SteadyRange()
    low_end, high_end = rising.around(3.0, 10.0, (0.0, np.inf))
    assert -1.0 < low_end < 0.0
    assert high_end > 10.0
    # A unit that is dead for all lies at 0, with room for what it could be.
    low_end, high_end = SteadyRange().around(0.0, 0.0, (0.0, np.inf))
    assert -0.1 < low_end < 0.0
    assert high_end >= 0.5


def test_what_is_rounding_beside_the_numbers_is_one_point():
    low, high = SteadyRange().around(-1e-17, 2e-17, largest=0.04)
    assert (low, high) == (pytest.approx(-0.026, abs=1e-3), pytest.approx(0.026, abs=1e-3))
    steady = SteadyRange()
    wide = steady.around(-1.0, 1.0, largest=2.0)
    # Where all comes to lie on one point it stays where it was.
    assert steady.around(1e-14, 2e-14, largest=2.0) == wide
    # What is small and no rounding comes nearer.
    assert steady.around(1e-3, 2e-3, largest=2.0)[1] < 0.01


@given(
    a=st.floats(-5.0, 5.0),
    b=st.floats(-5.0, 5.0),
    c=st.floats(-5.0, 5.0),
    parts=st.lists(st.tuples(st.floats(0.02, 0.98), st.floats(0.02, 0.98)), max_size=20),
)
def test_the_sides_of_a_cut_are_where_the_formula_says(a, b, c, parts):
    assume(abs(a) + abs(b) > 0.01)
    extent = (-1.0, 2.0, -0.5, 1.5)
    cut = OutputCut(a, b, c, 0.5, True)
    sides = sides_of(cut, Frame(BOX, extent))
    for across, up in parts:
        x, y = -1.0 + 3.0 * across, -0.5 + 2.0 * up
        value = a * x + b * y + c
        if abs(value) < 0.05 * (abs(a) + abs(b)):
            continue
        place = QPointF(BOX.left() + across * 300.0, BOX.bottom() - up * 200.0)
        rule = Qt.FillRule.OddEvenFill
        assert sides.above.containsPoint(place, rule) == (value > 0.0)
        assert sides.below.containsPoint(place, rule) == (value <= 0.0)
    whole = is_above(cut, ((-1.0, 2.0), (-0.5, 1.5)))
    assert (sides.line is None) == (whole is not None)
    if sides.line is not None:
        for end in sides.line:
            x = -1.0 + 3.0 * (end.x() - BOX.left()) / 300.0
            y = -0.5 + 2.0 * (BOX.bottom() - end.y()) / 200.0
            assert a * x + b * y + c == pytest.approx(0.0, abs=1e-9)


@given(
    discs=st.lists(
        st.tuples(st.floats(10.0, 310.0), st.sampled_from([5.0, 8.5, 12.0])), min_size=1, max_size=8
    )
)
def test_discs_on_a_strip_cover_neither_one_another_nor_leave_the_box(discs):
    x, radii = np.array([one for one, _ in discs]), [radius for _, radius in discs]
    y = piled(x, radii, BOX)
    assert (y <= BOX.bottom()).all()
    assert (y >= BOX.top()).all()
    for one in range(len(x)):
        for other in range(one):
            away = np.hypot(x[one] - x[other], y[one] - y[other])
            # With more of them there may be no room.
            assert away >= radii[one] + radii[other] - 1e-6 or sum(radii) > 90.0


@given(count=st.integers(1, 3000), seed=st.integers(0, 100))
def test_very_many_dots_stay_in_the_box(count, seed):
    x = np.random.default_rng(seed).normal(160.0, 20.0, count)
    y = piled_dots(x, 3.0, BOX)
    assert (y <= BOX.bottom()).all()
    assert (y >= BOX.top()).all()
    # Dots of one column all have heights of their own.
    column = np.floor(x / 6.0) == np.floor(x[0] / 6.0)
    assert len(set(y[column].tolist())) == column.sum()
