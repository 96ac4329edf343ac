"""The pace: how many steps are due, by a clock that the test sets."""

import pytest

from xorviz.session.pace import PAUSE, SLICE, Pace


def paced(now=0.0):
    pace = Pace()
    pace.reset(now)
    return pace


def steps_due(speed, *times):
    """Take whatever is due at each of the times; return how many that was each time."""
    pace, taken = paced(), []
    for now in times:
        due = pace.due(speed, now)
        pace.take(due)
        taken.append(due)
    return taken


def test_without_a_limit_as_many_as_can_be():
    assert paced().due(None, 5.0) is None


def test_the_first_step_is_due_at_once_and_the_others_at_their_times():
    """Two steps a second: at 0, then at every half second."""
    assert steps_due(2.0, 0.0, 0.25, 0.5, 0.75, 1.0, 1.2, 1.4, 1.6) == [1, 0, 1, 0, 1, 0, 0, 1]


def test_over_a_long_time_the_pace_is_that_asked_for():
    times = [index / 100 for index in range(1001)]
    assert sum(steps_due(300.0, *times)) == pytest.approx(3001, abs=1)


def test_what_was_missed_is_caught_up_with_for_a_quarter_of_a_second_at_most():
    assert steps_due(100.0, 0.0, 60.0) == [1, 25]
    assert steps_due(1.0, 0.0, 60.0) == [1, 1]


def test_steps_that_did_not_fit_are_due_again():
    pace = paced()
    due = pace.due(100.0, 0.2)
    pace.take(due)
    pace.give_back(7)
    assert pace.due(100.0, 0.2) == 7


def test_the_wait_ends_when_the_next_step_is_due():
    pace = paced()
    pace.take(pace.due(2.0, 0.0))
    assert pace.until_next(2.0, 0.0) == pytest.approx(0.5)
    pace.due(2.0, 0.4)
    assert pace.until_next(2.0, 0.4) == pytest.approx(0.1)


def test_no_wait_is_shorter_than_the_let_go():
    pace = paced()
    assert pace.until_next(1e9, 0.0) == PAUSE
    assert pace.until_next(None, 0.0) == PAUSE


def test_the_rate_is_that_of_the_last_half_second():
    pace = paced()
    pace.count(300)
    pace.measure(0.4)
    assert pace.rate == 0.0
    pace.count(300)
    pace.measure(0.6)
    assert pace.rate == pytest.approx(1000.0)
    pace.measure(1.2)
    assert pace.rate == 0.0


def test_a_change_forgets_the_rate_and_what_was_due():
    pace = paced()
    pace.count(300)
    pace.measure(0.6)
    pace.due(100.0, 0.6)
    pace.reset(0.6)
    assert pace.rate == 0.0
    assert pace.due(100.0, 0.6) == 1


def test_a_piece_of_work_is_what_fits_at_the_measured_rate():
    """A rate of 10,000 with a little of the time let go: 10,750 in a second of steps alone."""
    pace = paced()
    pace.count(10_000)
    pace.measure(1.0)
    assert pace.chunk(SLICE) == int(10_000 * (SLICE + PAUSE))
    assert paced().chunk(1e-9) == 1
