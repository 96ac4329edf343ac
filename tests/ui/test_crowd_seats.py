"""Outcomes, seats, the axis of losses and its bins: what the view of the crowd is drawn from."""

import math
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.ui.crowd_stage import crowd_of, run_of
from xorviz.session.snapshot import CrowdPlateau
from xorviz.ui.views.crowd.bins import bins_of
from xorviz.ui.views.crowd.outcomes import Kind, Outcome, outcomes_of
from xorviz.ui.views.crowd.scale import Scale, scale_for, share_for
from xorviz.ui.views.crowd.seats import Lines, seated

FAST = {"optimizer": {"name": "adam", "learning_rate": 0.03}}


@pytest.fixture(scope="module")
def crowd():
    """Eighty starts of which some solve XOR, and some stand on each plateau."""
    crowd = crowd_of(run_of(80, 400, "relu-2-2-1", training=FAST), by_hand=(7, 31))
    assert {entry.count > 0 for entry in crowd.plateaus} == {True}
    return crowd


def outcome(*starts):
    return Outcome(Kind.SOLVED, "", math.nan, np.array(starts, dtype=np.int64))


def test_each_start_has_one_outcome_and_the_counts_are_those_of_the_crowd(crowd):
    outcomes = outcomes_of(crowd)
    everybody = sorted(int(start) for one in outcomes.all for start in one.starts)
    assert everybody == list(range(80))
    by_key = {one.key: one for one in outcomes.all}
    assert by_key[Kind.SOLVED, ""].count == crowd.count
    for plateau in crowd.plateaus:
        assert by_key[Kind.PLATEAU, plateau.name].count == plateau.count
    assert by_key[Kind.BY_HAND, ""].starts.tolist() == [7, 31]
    floors = [one.floor for one in outcomes.all if one.kind is Kind.PLATEAU]
    assert floors == sorted(floors)
    for one in outcomes.all:
        assert all(outcomes.of(int(start)) is one for start in one.starts)


@given(
    st.lists(st.integers(0, 60), unique=True, max_size=20),
    st.sets(st.integers(0, 60)),
    st.integers(1, 20),
)
def test_seats_are_full_nobody_sits_twice_and_nobody_moves_without_need(before, members, seats):
    before = before[:seats]
    now = seated(before, outcome(*sorted(members)), seats)
    assert len(now) == len(set(now)) == min(seats, len(members))
    assert set(now) <= members
    staying = [start for start in before if start in members]
    assert set(staying) <= set(now)
    moved = [start for start in staying if now.index(start) != before.index(start)]
    # Only where there are too few for the holes must the last ones fill them.
    if len(members) >= len(before):
        assert moved == []
    new = sorted(set(now) - set(staying))
    assert new == sorted(members - set(staying))[: len(new)]


def test_at_first_the_first_by_number_sit_in_order():
    assert seated([], outcome(2, 3, 5, 7, 11), 3) == [2, 3, 5]


def test_the_last_one_fills_a_hole_where_nobody_waits():
    assert seated([2, 3, 5, 7], outcome(2, 5, 7), 4) == [2, 7, 5]


def test_lines_go_to_those_that_lack_seats_and_stay_while_they_are_needed():
    lines = Lines()
    many, few = replace(outcome(*range(50)), name="many"), outcome(*range(3))
    assert lines.deal([few, many], 6, 5) == {few.key: 1, many.key: 5}
    # Now the other one has more; but no line is bare.
    more, less = outcome(*range(60)), replace(outcome(*range(21)), name="many")
    assert lines.deal([more, less], 6, 5) == {more.key: 1, less.key: 5}
    less = replace(outcome(*range(20)), name="many")
    dealt = lines.deal([more, less], 6, 5)
    assert sum(dealt.values()) == 6
    assert dealt[more.key] > dealt[less.key]


@given(st.floats(1e-3, 50.0), st.floats(0.02, 10.0), st.booleans())
def test_the_axis_goes_both_ways(top, bend, is_linear):
    scale = Scale(top, math.inf if is_linear else bend)
    losses = np.linspace(0.0, top, 41)
    parts = scale.part(losses)
    assert parts[0] == 0.0
    assert parts[-1] == pytest.approx(1.0)
    assert (np.diff(parts) > 0.0).all()
    assert [scale.loss(float(part)) for part in parts] == pytest.approx(losses.tolist())
    assert scale.part([2.0 * top, math.nan]).tolist() == pytest.approx([1.0, 1.0])


def test_the_axis_ends_above_the_highest_floor_and_stays(crowd):
    scale = scale_for(crowd, None)
    assert scale.top == pytest.approx(1.2 * math.log(2.0))
    assert math.isinf(scale.bend)
    later = replace(crowd, loss=crowd.loss * 3.0)
    assert scale_for(later, scale) == scale


def test_floors_far_apart_are_told_apart_at_both_ends(crowd):
    high = CrowdPlateau("output_off", 7.97, 3)
    scale = scale_for(replace(crowd, plateaus=(high, *crowd.plateaus)), None)
    low = sorted(scale.part([plateau.floor for plateau in crowd.plateaus]).tolist())
    assert min(np.diff(low)) > 0.02
    assert scale.part(7.97) < 0.97


def test_without_plateaus_the_axis_grows_and_shrinks_seldom(crowd):
    def scaled(factor, before):
        return scale_for(replace(crowd, plateaus=(), loss=losses * factor), before)

    losses = np.linspace(0.0, 1.0, 80)
    first = scaled(1.0, None)
    assert first.top == 2.0
    assert scaled(0.8, first) is first
    assert scaled(1.9, first) is first
    assert scaled(2.4, first).top == 5.0
    assert scaled(0.1, first).top == pytest.approx(0.2)


def test_the_share_of_the_axis_shrinks_only_where_bars_would_be_too_low():
    assert share_for(0.3, None) == 0.35
    assert share_for(0.4, 0.35) == 0.6
    assert share_for(0.32, 0.6) == 0.6
    assert share_for(0.29, 0.6) == 0.35


@pytest.mark.parametrize("number", [17, 40, 91])
def test_every_start_is_in_the_bin_of_its_loss(crowd, number):
    outcomes = outcomes_of(crowd)
    loss = crowd.loss.copy()
    loss[3], loss[4] = 5.0, math.nan
    changed = replace(crowd, loss=loss)
    bins = bins_of(changed, outcomes, scale_for(crowd, None), number)
    assert bins.number == number
    for start, place in enumerate(bins.of_start.tolist()):
        if start == 4:
            assert place == -1
            continue
        low, high = bins.edges(place)
        assert low <= loss[start] * (1 + 1e-9)
        assert loss[start] <= high * (1 + 1e-9)
    assert bins.of_start[3] == number - 1
    assert bins.counts.sum() == 79
    solved = crowd.solved & ~crowd.by_hand
    solved[4] = False
    assert bins.counts[0].sum() == solved.sum()
    assert bins.starts(number - 1) == [3]
