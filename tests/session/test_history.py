"""The curves: bounded, peaks kept, the same however the run is cut into pieces."""

import math
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from tests.engine.experiments import experiment
from tests.engine.strategies import experiments
from tests.session.runs import advance, curve_bits, living, take
from xorviz.engine.run import Run
from xorviz.engine.spec import read_experiment
from xorviz.session.history import CAPACITY, History
from xorviz.session.living import LivingRun
from xorviz.session.picture import Status
from xorviz.session.position import Position
from xorviz.session.record import Record
from xorviz.session.snapshot import Probe, Request


def filled(losses):
    """Offer one loss a step, as a run does; return the history and what was taken."""
    history, taken = History(), []
    for step, loss in enumerate(losses):
        if history.is_due(step):
            history.record(step, loss, 0.5)
            taken.append(loss)
    return history, taken


@pytest.mark.parametrize("steps", [1, CAPACITY - 1, CAPACITY, 3 * CAPACITY, 20 * CAPACITY])
def test_it_stays_bounded_and_its_steps_increase(steps):
    history, _ = filled(1.0 / (1 + step) for step in range(steps))
    kept, loss, accuracy = history.arrays()
    assert len(kept) == len(loss) == len(accuracy) <= CAPACITY
    assert all(one < other for one, other in pairwise(kept))
    assert kept[0] == 0
    # Enough is left to draw a curve of, up to the end.
    assert len(kept) >= min(steps, CAPACITY // 2)
    assert kept[-1] > (steps - 1) * (1 - 1 / 512) - 1


def test_points_are_dense_at_first_and_then_512_to_each_doubling():
    due = [step for step in range(16_384) if History().is_due(step)]
    assert due[:1024] == list(range(1024))
    for power in range(10, 14):
        octave = [step for step in due if 2**power <= step < 2 ** (power + 1)]
        assert octave == list(range(2**power, 2 ** (power + 1), 2 ** (power - 9)))


@settings(max_examples=40)
@given(
    st.lists(st.floats(0.0, 100.0), min_size=1, max_size=40),
    st.lists(st.floats(-1e9, 1e9), min_size=1, max_size=5),
    st.integers(0, 30_000),
    st.integers(CAPACITY, 30_000),
)
def test_of_all_points_taken_the_highest_and_the_lowest_stay(pattern, peaks, place, steps):
    losses = [pattern[step % len(pattern)] for step in range(steps)]
    for index, peak in enumerate(peaks):
        losses[(place + index * index * 97) % steps] = peak
    history, taken = filled(losses)
    assert max(history.loss) == max(taken)
    assert min(history.loss) == min(taken)


def test_a_point_keeps_its_step_and_accuracy():
    history = History()
    for step in range(10_000):
        if history.is_due(step):
            history.record(step, math.cos(step), step / 10_000)
    assert all(
        (loss, accuracy) == (math.cos(step), step / 10_000)
        for step, loss, accuracy in zip(*history.arrays(), strict=True)
    )


def test_a_loss_that_is_no_number_is_a_peak():
    history, _ = filled([1.0, math.nan, *[1.0] * CAPACITY])
    assert any(math.isnan(loss) for loss in history.loss)


@given(st.integers(0, 10**9))
def test_the_next_point_is_as_far_as_it_says(step):
    history = History()
    after = step + history.until_due(step)
    assert history.is_due(after)
    assert not any(history.is_due(between) for between in range(step + 1, min(after, step + 50)))
    history.record(after, 1.0, 1.0)
    assert not history.is_due(after)


def test_copies_and_arrays_stand_alone():
    history, _ = filled([3.0, 2.0])
    copy, arrays = history.copy(), history.arrays()
    history.record(2, 1.0, 1.0)
    arrays[1][0] = 99.0
    assert (len(copy.steps), len(arrays[0]), history.loss) == (2, 2, [3.0, 2.0, 1.0])


def test_every_point_is_the_whole_training_sets_loss_at_that_step():
    spec = experiment(data={"kind": "gate", "gate": "xor", "sample": 7}, training={"batch_size": 2})
    run = living(spec, 30)
    steps, loss, accuracy = run.record().position.history.arrays()
    assert steps.tolist() == list(range(31))
    plain = Run(spec)
    for step, point, share in zip(steps, loss, accuracy, strict=True):
        plain.advance(int(step) - plain.step)
        assert (point, share) == (plain.evaluate().loss[0], plain.evaluate().accuracy[0])


def standing_at(spec, step):
    """A run that has come so far, with the curves that it would have by then."""
    history = History()
    for earlier in range(step):
        if history.is_due(earlier):
            history.record(earlier, 1.0 / (1 + earlier), 0.5)
    fresh = Record.fresh(spec).position
    return Record(Position(spec, replace(fresh.state, step=step), history), (), spec)


CHUNKS = st.lists(st.integers(1, 200), min_size=1, max_size=20)


@settings(max_examples=25)
@given(
    experiments(tame=True).map(read_experiment), CHUNKS, st.sampled_from([0, 1_000, 2_021, 9_000])
)
def test_the_curves_do_not_depend_on_the_pieces_in_which_the_run_is_advanced(spec, chunks, step):
    """From where every step has a point, and from where only some have."""
    start = standing_at(spec, step)
    total = step + min(sum(chunks), 200)
    whole, pieces = LivingRun(start), LivingRun(start)
    assume(advance(whole, total - step))
    for chunk in chunks:
        pieces.snapshot(Request(frozenset(Probe)), Status())
        advance(pieces, min(chunk, total - pieces.step))
    assert curve_bits(pieces.record().position.history) == curve_bits(
        whole.record().position.history
    )


def test_the_curves_are_the_same_beyond_the_first_thinning():
    start, end = standing_at(experiment(), 65_000), 67_000
    pieces, whole = LivingRun(start), LivingRun(start)
    take(whole, end - whole.step)
    sizes = (1, 3, 2, 700, 5, 64, 1000)
    while pieces.step < end:
        take(pieces, min(sizes[pieces.step % 7], end - pieces.step))
    before, after = start.position.history, whole.record().position.history
    assert CAPACITY - 10 < len(before.steps) < CAPACITY
    assert len(after.steps) < len(before.steps)
    assert after.steps[-1] > 66_000
    assert curve_bits(pieces.record().position.history) == curve_bits(after)
