"""Which steps a film shows, and how long it lasts."""

from hypothesis import given
from hypothesis import strategies as st

from xorviz.session.recording.plan import every, lasting

FIRST = st.integers(0, 10_000)
LENGTH = st.integers(0, 10_000)
RATE = st.integers(1, 50)


@given(FIRST, LENGTH, st.integers(1, 20_000), RATE)
def test_every_so_many_steps_and_the_last_one(first, length, stride, rate):
    plan = every(first, first + length, stride, rate)
    steps = [plan.step(frame) for frame in range(plan.frames)]
    wanted = list(range(first, first + length + 1, stride))
    if wanted[-1] != first + length:
        wanted.append(first + length)
    assert steps == wanted
    assert plan.seconds == len(wanted) / rate


@given(FIRST, LENGTH, st.floats(0.1, 60.0), RATE)
def test_a_length_is_met_to_half_a_frame_and_the_steps_are_spread_evenly(
    first, length, seconds, rate
):
    plan = lasting(first, first + length, seconds, rate)
    assert plan.frames >= 1
    assert plan.frames == 1 or abs(plan.seconds - seconds) <= 0.5 / rate + 1e-9
    steps = [plan.step(frame) for frame in range(plan.frames)]
    assert steps[-1] == first + length
    assert plan.frames == 1 or steps[0] == first
    for frame, step in enumerate(steps[:-1]):
        assert abs(step - first - length * frame / (plan.frames - 1)) <= 0.5
