"""How long steps may go on between two pictures."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from xorviz.session.pace import SLICE
from xorviz.session.rhythm import LONGEST, Rhythm

TIMES = st.floats(0.0, 10.0)


def learned(draws, pictures=60):
    """Return a rhythm of a window that draws so long, just after its last picture, and when."""
    rhythm, now = Rhythm(), 0.0
    for _ in range(pictures):
        rhythm.publish(now)
        now += draws
        rhythm.answer(now)
    rhythm.publish(now)
    return rhythm, now


def test_a_window_that_has_no_picture_yet_is_not_made_to_wait():
    assert Rhythm().slice(1.0) == SLICE


@pytest.mark.parametrize(("draws", "longest"), [(0.002, SLICE), (0.012, 0.0084), (0.1, LONGEST)])
def test_after_a_picture_steps_go_on_as_long_as_the_window_draws(draws, longest):
    rhythm, now = learned(draws)
    assert rhythm.slice(now) == pytest.approx(longest, rel=0.02)


def test_later_steps_go_on_for_a_moment_only_for_the_next_request_may_come():
    rhythm, now = learned(0.015)
    lengths = [rhythm.slice(now + passed) for passed in (0.0, 0.003, 0.007, 0.02)]
    assert lengths == sorted(lengths, reverse=True)
    assert lengths[-1] == SLICE


def test_while_a_picture_is_asked_for_it_is_a_moment_too():
    rhythm, now = learned(0.015)
    rhythm.answer(now + 0.015)
    assert rhythm.slice(now + 0.015) == SLICE


@given(st.lists(st.tuples(TIMES, TIMES)), TIMES)
def test_a_click_never_waits_for_longer(pictures, now):
    rhythm = Rhythm()
    for published, asked in pictures:
        rhythm.publish(published)
        rhythm.answer(asked)
        rhythm.publish(published)
        assert SLICE <= rhythm.slice(now) <= LONGEST
