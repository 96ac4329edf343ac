"""When a curve stands on a plateau: curves made by hand, and the definition said another way."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from xorviz.insight.stays import Stay, stays_of

FLOORS = [0.6931, 0.4774, 0.3466]


def curve(*pieces):
    """Return the steps and losses of pieces (points, loss), one point a step."""
    loss = np.concatenate([np.full(points, value) for points, value in pieces])
    return np.arange(len(loss)), loss


def test_a_run_that_stays_to_its_end_has_not_left():
    steps, loss = curve((100, 0.9), (400, 0.3467))
    assert stays_of(steps, loss, FLOORS) == (Stay(2, 100, -1),)


def test_a_run_that_goes_on_has_left():
    steps, loss = curve((100, 0.9), (400, 0.4775), (300, 0.1))
    assert stays_of(steps, loss, FLOORS) == (Stay(1, 100, 500),)


def test_two_plateaus_in_turn():
    steps, loss = curve((200, 0.693), (10, 0.5), (300, 0.477))
    assert stays_of(steps, loss, FLOORS) == (Stay(0, 0, 200), Stay(1, 210, -1))


def test_coming_past_a_floor_is_no_stay():
    steps, loss = np.arange(1000), np.linspace(0.9, 0.1, 1000)
    assert stays_of(steps, loss, FLOORS) == ()


def test_a_short_absence_does_not_end_it_and_a_long_one_does():
    steps, loss = curve((300, 0.3466), (5, 0.4), (300, 0.3466))
    assert stays_of(steps, loss, FLOORS) == (Stay(2, 0, -1),)
    steps, loss = curve((300, 0.3466), (100, 0.4), (300, 0.3466))
    assert stays_of(steps, loss, FLOORS) == (Stay(2, 0, 300), Stay(2, 400, -1))


def test_without_points_or_floors_there_is_none():
    steps, loss = curve((100, 0.3466))
    assert stays_of(steps[:0], loss[:0], FLOORS) == ()
    assert stays_of(steps, loss, []) == ()


def test_what_is_no_number_is_nowhere():
    steps, loss = curve((200, np.nan), (400, 0.3466))
    assert stays_of(steps, loss, FLOORS) == (Stay(2, 200, -1),)
    assert stays_of(steps, np.full(len(steps), np.nan), FLOORS) == ()


@given(
    st.lists(
        st.tuples(st.integers(1, 300), st.sampled_from([0.9, 0.6931, 0.48, 0.347, 0.2, np.nan])),
        min_size=1,
        max_size=8,
    )
)
def test_stays_follow_one_another_and_most_of_each_lies_at_its_floor(pieces):
    steps, loss = curve(*pieces)
    found = stays_of(steps, loss, FLOORS)
    end = -1
    for stay in found:
        assert stay.entered > end or (end == stay.entered)
        last = stay.left if stay.left >= 0 else len(steps)
        within = np.abs(loss[stay.entered : last] - FLOORS[stay.place]) <= 0.01 * FLOORS[stay.place]
        assert within[0]
        assert within[-1]
        # Absences are few: each is at most a twentieth of what it is then part of.
        assert within.mean() > 0.5
        assert last - stay.entered > 50
        end = last
    if found:
        assert all(stay.left >= 0 for stay in found[:-1])


def test_a_loss_that_nearly_overflows_stays_nowhere_and_warns_of_nothing():
    with np.errstate(all="raise"):
        assert stays_of(np.arange(3), np.array([0.3, 1e308, np.inf]), [1e-3]) == ()
